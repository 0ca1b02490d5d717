"""Whether a sentence that has a claim's words tells all of it: who did what to whom."""

from __future__ import annotations

import pytest

from summarizer import Article
from summarizer.articles import Sentence
from summarizer.corroboration import claimed_clauses
from summarizer.corroboration.completeness import lacks_a_part
from summarizer.languages import language_of
from summarizer.languages.acts import acts_of
from summarizer.method.evidence.statements import read_statement


def lacks(code: str, claim: str, text: str, before: str = "") -> bool:
    article = Article(f"{before} {text}".strip(), id="a", language=code)
    sentence = Sentence(article, len(article.text) - len(text), len(article.text))
    language = language_of(code)
    return lacks_a_part(read_statement(claim, language), read_statement(text, language), sentence)


def lacks_clause(claim: str, text: str, *, odds: float = 9.0, article: str = "") -> bool:
    """Whether an English sentence lacks a part, with what the model would say of it."""
    english = language_of("en")
    own, other, acts = read_statement(claim, english), read_statement(text, english), acts_of("en")
    assert acts is not None
    return claimed_clauses.lacks_a_part(own, other, acts, article or text, lambda: odds)


@pytest.mark.parametrize(
    ("code", "claim", "text"),
    [
        (
            "de",
            "Der Rat hat den Bau der Halle beschlossen.",
            "Der Rat hat über den Bau der Halle beraten.",
        ),
        ("fr", "Le conseil a adopté le budget.", "Le conseil a examiné le budget."),
        ("es", "El juez condenó al banquero.", "El juez interrogó al banquero."),
        ("it", "La giunta ha approvato la legge.", "La giunta ha discusso la legge."),
        ("pt", "O conselho aprovou o plano.", "O conselho debateu o plano."),
        ("nl", "De raad keurde het plan goed.", "De raad besprak het plan."),
        ("ru", "Дума одобрила закон.", "Дума обсудила закон."),
        ("zh", "议会批准了法案。", "议会讨论了法案。"),
    ],
)
def test_another_act_on_the_same_thing_is_no_report(code, claim, text) -> None:
    assert lacks(code, claim, text)


@pytest.mark.parametrize(
    ("code", "claim", "text"),
    [
        ("de", "Der Rat hat den Plan gebilligt.", "Der Rat hat den Plan am Montag beschlossen."),
        ("fr", "Le conseil a adopté le budget.", "Le conseil a approuvé le budget mardi."),
        ("es", "El juez criticó la ley.", "El juez censuró ayer la ley."),
        ("it", "La giunta ha approvato la legge.", "La giunta ha ratificato la legge."),
        ("pt", "O ministro elogiou o plano.", "O ministro louvou o plano."),
        ("nl", "De politie hield een man aan.", "De politie hield maandag een man aan."),
        ("ru", "Жители боятся шума.", "Жители опасаются шума."),
        ("zh", "居民害怕噪音。", "居民担心施工的噪音。"),
    ],
)
def test_the_same_act_in_other_words_is_a_report(code, claim, text) -> None:
    assert not lacks(code, claim, text)


@pytest.mark.parametrize(
    ("code", "claim", "text"),
    [
        ("de", "Die Kammer lobte den Plan.", "Anwohner lobten den Plan."),
        ("fr", "La ministre a critiqué le projet.", "Une entreprise a critiqué le projet."),
        ("es", "El alcalde visitó la fábrica.", "El sindicato visitó la fábrica."),
        ("it", "L'azienda ha criticato la legge.", "I sindacati hanno criticato la legge."),
        ("ru", "Министр раскритиковал план.", "Профсоюз раскритиковал план."),
        ("zh", "市长批评了计划。", "环保组织批评了这一计划。"),
    ],
)
def test_what_somebody_else_did_is_no_report(code, claim, text) -> None:
    assert lacks(code, claim, text)


def test_who_did_something_else_before_is_not_who_did_it() -> None:
    claim, text = "Le maire a visité l'usine.", "Le syndicat a visité l'usine."
    assert lacks("fr", claim, text, before="Le maire est en vacances.")


def test_who_was_told_before_may_be_a_pronoun() -> None:
    claim, text = "Der Arzt bestreitet die Vorwürfe.", "Er bestreitet die Vorwürfe."
    assert not lacks("de", claim, text, before="Der Arzt wurde befragt.")
    assert lacks("de", claim, text, before="Die Kasse hat Anzeige erstattet.")


@pytest.mark.parametrize(
    ("code", "claim", "turned"),
    [
        ("de", "Die Stadt hat den Verein gewarnt.", "Der Verein hat die Stadt gewarnt."),
        ("fr", "Les pompiers ont remercié le maire.", "Le maire a remercié les pompiers."),
        ("ru", "Актёр навестил режиссёра.", "Режиссёр навестил актёра."),
        ("zh", "市长感谢工程师。", "工程师感谢市长的支持。"),
    ],
)
def test_doer_and_object_the_other_way_round_are_no_report(code, claim, turned) -> None:
    assert (lacks(code, claim, turned), lacks(code, claim, claim)) == (True, False)


@pytest.mark.parametrize(
    ("code", "claim", "text"),
    [
        ("fr", "Le parlement a adopté la loi.", "La loi a été adoptée par le parlement."),
        (
            "it",
            "I sindacati hanno incontrato il ministro.",
            "Il ministro ha incontrato i sindacati.",
        ),
        ("ru", "Полиция задержала водителя.", "Водителя задержала полиция."),
        ("zh", "警方逮捕了司机。", "司机被警方逮捕。"),
    ],
)
def test_the_passive_a_case_and_what_two_do_together_leave_the_parts_as_they_are(
    code, claim, text
) -> None:
    assert not lacks(code, claim, text)


@pytest.mark.parametrize(
    ("code", "claim", "text"),
    [
        ("de", "Der Arzt hat Rezepte gefälscht.", "Der Arzt soll Rezepte gefälscht haben."),
        ("ru", "Водитель нарушил правила.", "Водитель подозревается в нарушении правил."),
        ("zh", "职员盗用公款。", "职员涉嫌盗用公款。"),
    ],
)
def test_a_suspicion_is_no_report_of_a_fact(code, claim, text) -> None:
    assert lacks(code, claim, text)


def test_nothing_is_known_without_a_list_of_acts_or_across_languages() -> None:
    finnish, german = language_of("fi"), language_of("de")
    own, other = "Valtuusto hyväksyi suunnitelman.", "Valtuusto hylkäsi suunnitelman."
    assert not lacks("fi", own, other)
    sentence = Sentence(Article(other, id="a"), 0, len(other))
    assert not lacks_a_part(read_statement(own, german), read_statement(other, finnish), sentence)


@pytest.mark.parametrize(
    "text",
    [
        "The council will close the school.",
        "The council recommended closing the school.",
        "The council is suspected of closing the school.",
        "Parents closed the school.",
        "They closed the council.",
    ],
)
def test_an_english_sentence_that_has_the_verb_may_still_lack_a_part(text) -> None:
    assert lacks_clause("The council shut the school.", text, odds=0.0)
    assert not lacks_clause("The council shut the school.", "The council closed the school.")


def test_what_is_told_in_the_present_outside_a_headline_is_yet_to_come() -> None:
    assert lacks_clause("The film came out in May.", "Her film comes out in May.")
    assert not lacks_clause("The film came out in May.", "Her film comes out in May")


@pytest.mark.parametrize(("odds", "expected"), [(-0.1, True), (0.1, False)])
def test_where_the_verb_is_missing_the_model_is_asked(odds, expected) -> None:
    claim, text = "Aldana won the prize.", "Aldana was named for the prize."
    assert lacks_clause(claim, text, odds=odds) == expected


def test_where_the_verb_is_told_the_model_is_not_asked() -> None:
    assert not lacks_clause("The guild rejected it.", "The guild turned it down.", odds=-9.0)


def test_who_is_named_may_be_what_the_article_says_elsewhere() -> None:
    claim, text = "The president declared a truce.", "Luis Arce declared a truce."
    assert not lacks_clause(claim, text, odds=0.0, article="President Luis Arce flew in.")
    assert lacks_clause(claim, text, odds=0.0, article="Singer Luis Arce flew in.")
