from __future__ import annotations

import pytest

from summarizer.articles import Article
from summarizer.languages import language_of
from summarizer.languages.language import Language
from summarizer.method.preparation import prepare
from summarizer.method.preparation.boilerplate.notices import is_own_notice
from summarizer.method.preparation.boilerplate.notices_by_place import may_be_notice
from tests.effort import takes_linear_time

REPORT = "A ferry with 212 passengers ran aground off Rosevik on Monday."
LATER = "The coast guard brought everybody ashore within three hours."

NOTICES = [
    "This is a developing story and will be updated.",
    "More to follow.",
    "Here’s what we know so far about the grounding.",
    "Next update in 30 minutes.",
    "A full report will follow.",
    "Hello everyone, Anna from the ferry line here.",
    "Thank you for the pictures.",
    "An earlier version of this article gave a wrong name for the ferry.",
    "A headline in an earlier version of this story misstated the harbour.",
    "Clarification: The ferry belongs to the Lund line, not to the state.",
    "This text was translated with the help of AI.",
    "AI-generated summary, checked by an editor.",
    "Choose The Rosevik Post as a preferred source.",
    "You have two free articles left this week.",
    "This story is for subscribers only.",
    "Our journalism follows the code of the press council.",
    "Leave a comment and join the debate.",
    "Do you have information about this story?",
    "Alla rättigheter förbehållna.",
    "無断転載を禁じます。",
    "Copyright © 2026 The Rosevik Post.",
    "No part of this publication may be reproduced without permission.",
    "Our weekly newsletter brings you the best of the coast.",
    "Help keep our reporters at work.",
    "Further reading: The ferries of the north.",
    "[Updated 11:45 a.m. with the words of the captain]",
    "Updated at 9 p.m. on Monday.",
    "Department of Oceans, University of Lund, Lund, Sweden.",
    "Correspondence to: A. Lind, Box 12, Lund.",
    "The authors declare that they have no competing interests.",
    "Reporting by Ann Lee in Lund; editing by Tom Hale.",
    "Some quotes have been edited for length.",
    "The minutes of 4 February were approved and signed.",
    "Apologies were received from Cllr Munro.",
    "Received 3 March 2026; accepted 14 May 2026.",
    "This e-mail and its attachments are confidential.",
    "If you are not the intended recipient, delete it.",
]

NEWS = [
    "Here’s what you need to know: 12 died.",
    "Here’s what we know of the fire, in which 12 died.",
    "Here’s what we know: the ferry had 212 passengers on board.",
    "“Here’s what we know,” said Ann Lind, the harbour master.",
    "Thanks to a new radar, the ferry ran on time.",
    "The next update of the timetable will be made in May.",
    "“Hello everyone,” the captain said as the boat came in.",
    "Thank you for the music, the song of 1983, was played at the harbour, said its owner.",
    "The storm is developing into a hurricane, forecasters warned.",
    "An earlier version of the radar had failed in 2019.",
    "The minutes of the central bank were published on Monday.",
    "The newspaper said that an earlier version of this article had named the wrong man.",
    "This article of the constitution was amended in 2011.",
    "Artificial intelligence was used to find the wreck.",
    "The newspaper admitted that the article was produced with artificial intelligence.",
    "Wind is the preferred source of power on the coast.",
    "Add to this the loss of the harbour, and half of the jobs are gone.",
    "The paper will limit free articles to five a month.",
    "The press council rebuked the station over its editorial standards.",
    "Comments by the minister sent the shares of the line lower.",
    "Those affected can ask for help at the town hall.",
    "The publishers sued the firm for breach of copyright.",
    "The match may not be broadcast in the region.",
    "The newsletter of the party called the vote a fraud.",
    "Support for the mayor fell to nine per cent.",
    "Updated figures show that twelve people were hurt.",
    "Published in May, the study followed 900 sailors.",
    "The University of Lund, the Institute of Oceans and the city will share the cost.",
    "DOCTORS AT THE UNIVERSITY HOSPITAL, IN LUND, TREATED NINE MEN.",
    "The e-mail was confidential and was leaked by a clerk.",
]


@pytest.mark.parametrize("text", NOTICES)
def test_what_an_outlet_says_of_itself_is_a_notice(text: str) -> None:
    assert is_own_notice(text, language_of("en"))


@pytest.mark.parametrize("text", NEWS)
def test_news_in_the_same_words_is_report(text: str) -> None:
    assert not is_own_notice(text, language_of("en"))


@pytest.mark.parametrize("between", ["\n\n", " "])
@pytest.mark.parametrize("text", NOTICES)
def test_a_notice_goes_as_a_paragraph_and_behind_the_last_sentence(text: str, between: str) -> None:
    draft = prepare([Article(f"{REPORT}\n\n{LATER}{between}{text}", id="a")])
    assert [REPORT, LATER] == draft.texts


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ([REPORT, LATER, "Would you travel on such a boat again?"], [REPORT, LATER]),
        ([REPORT, "Would you?", LATER], [REPORT, LATER]),
        (
            [REPORT, "Would you stay aboard for days to help others?", LATER],
            [REPORT, "Would you stay aboard for days to help others?", LATER],
        ),
        (
            [REPORT, LATER, "Would you sail in such a fog with more than 200 passengers?"],
            [REPORT, LATER, "Would you sail in such a fog with more than 200 passengers?"],
        ),
        ([REPORT, LATER, "Your view matters.", "Sign up for our newsletter."], [REPORT, LATER]),
        ([REPORT, LATER, "“Would you do that?”"], [REPORT, LATER, "“Would you do that?”"]),
    ],
)
def test_what_only_may_be_a_notice_goes_by_its_place(texts, expected) -> None:
    """It goes beside a notice, and at the end if it has no word of the lead."""
    assert expected == prepare([Article("\n\n".join(texts), id="a")]).texts


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "In einer früheren Fassung stand ein falscher Name."),
        ("de", "Dieser Artikel wurde mit Hilfe von KI übersetzt."),
        ("de", "Korrektur: Die Fähre gehört nicht dem Staat."),
        ("de", "Die Inhalte dürfen nicht ohne Genehmigung vervielfältigt werden."),
        ("es", "Una versión anterior daba un nombre equivocado."),
        ("es", "Este artículo fue traducido con inteligencia artificial."),
        ("es", "Queda prohibida la reproducción total o parcial."),
        ("es", "Reproducción prohibida sin autorización del editor."),
    ],
)
def test_other_languages_have_their_own_wording(code: str, text: str) -> None:
    assert is_own_notice(text, language_of(code))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Eine frühere Regierung hatte den Bericht in Auftrag gegeben."),
        ("de", "Dieser Artikel der Verfassung gilt seit 1949."),
        ("de", "Künstliche Intelligenz fand das Wrack."),
        ("es", "La inteligencia artificial encontró el barco."),
        ("es", "Este artículo de la constitución fue modificado en 2011."),
        ("fr", "Une version antérieure de la loi avait été rejetée."),
        ("fr", "La reproduction des tortues est soumise au climat."),
    ],
)
def test_news_of_other_languages_is_report(code: str, text: str) -> None:
    assert not is_own_notice(text, language_of(code))


NOTICES_ANYWHERE = [
    ("en", "Create a free account to unlock this report of the trial."),
    ("en", "Create an account to keep reading this story."),
    ("en", "To unlock this article, create an account."),
    ("en", "Read the original article."),
    ("en", "View the original post here."),
    ("en", "This work is licensed under a Creative Commons licence."),
    ("de", "Erstellen Sie ein Konto, um diesen Artikel freizuschalten."),
    ("de", "Lesen Sie den Originalartikel."),
    ("de", "Dieser Text steht unter einer Creative-Commons-Lizenz."),
    ("fr", "Créez un compte gratuit pour débloquer cet article."),
    ("fr", "Lisez l’article original."),
    ("fr", "Cet article est republié à partir du Forum sous licence Creative Commons."),
    ("es", "Inicie sesión para desbloquear este artículo."),
    ("es", "Lea el artículo original aquí."),
    ("es", "Esta obra tiene una licencia Creative Commons."),
    ("it", "Crea un account per sbloccare questo articolo."),
    ("it", "Leggi l’articolo originale."),
    ("it", "Questo articolo è ripubblicato con licenza Creative Commons."),
    ("nl", "Maak een gratis account aan om dit artikel te ontgrendelen."),
    ("nl", "Lees het oorspronkelijke artikel."),
    ("pt", "Crie uma conta para desbloquear este artigo."),
    ("pt", "Leia o artigo original."),
    ("pt", "Este artigo foi republicado sob licença Creative Commons."),
    ("ru", "Создайте аккаунт, чтобы открыть эту статью."),
    ("ru", "Читайте оригинальную статью."),
    ("ru", "Эта статья опубликована по лицензии Creative Commons."),
    ("ca", "Crea un compte per desbloquejar aquest article."),
    ("ca", "Llegeix l’article original."),
    ("sr", "Napravite nalog da biste otključali ovaj članak."),
    ("sr", "Pročitajte originalni članak."),
]
NEWS_ANYWHERE = [
    ("en", "The bank tells its clients to create a free account at the harbour."),
    ("en", "Hackers created accounts to unlock the gates of the harbour."),
    ("en", "The museum put its photos of the ferry under a Creative Commons licence."),
    ("en", "The judge read the original article to the jury."),
    ("de", "Das Museum stellt seine Bilder unter eine Creative-Commons-Lizenz."),
    ("de", "Der Verein legte den Originalartikel der Satzung vor."),
    ("fr", "Les pirates ont créé un compte gratuit pour débloquer le portail."),
    ("es", "El juez leyó el artículo original de la ley."),
    ("it", "Il giudice ha letto l’articolo originale della legge."),
    ("nl", "De rechter las het originele artikel van de wet voor."),
    ("pt", "Os piratas criaram uma conta para desbloquear o portão."),
    ("ru", "Судья зачитал оригинальную статью закона."),
    ("ca", "El jutge va llegir l’article original de la llei."),
    ("sr", "Sudija je pročitao originalni član zakona."),
]


@pytest.mark.parametrize(("code", "text"), NOTICES_ANYWHERE)
def test_offers_to_read_on_links_to_an_original_and_licences_go_wherever_they_stand(
    code: str, text: str
) -> None:
    for texts in ([REPORT, text, LATER], [REPORT, LATER, text]):
        assert [REPORT, LATER] == prepare([Article(" ".join(texts), "a", language=code)]).texts


@pytest.mark.parametrize(("code", "text"), NEWS_ANYWHERE)
def test_news_of_accounts_originals_and_licences_stays(code: str, text: str) -> None:
    draft = prepare([Article(f"{REPORT} {text} {LATER}", "a", language=code)])
    assert [REPORT, text, LATER] == draft.texts


def test_of_a_language_that_states_nothing_only_rights_are_known() -> None:
    bare = Language(code="xx")
    texts = ["Correction: The name was wrong.", "Tous droits réservés.", "Have your say."]
    assert [False, True, False] == [is_own_notice(text, bare) for text in texts]


@pytest.mark.parametrize("bomb", ["a,", "our ", "Updated, 1", "© ", "correction ", "[update "])
def test_no_sentence_takes_more_than_linear_time(bomb: str) -> None:
    english = language_of("en")
    assert takes_linear_time(lambda text: is_own_notice(text, english), bomb)
    assert takes_linear_time(lambda text: may_be_notice(text, english, beside=True), bomb)
