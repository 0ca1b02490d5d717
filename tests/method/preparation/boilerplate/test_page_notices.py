from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.languages.language import Language
from summarizer.method.preparation.screening import reason_to_leave_out

REFUSED = {
    "addressed to the reader": [
        "Folgen Sie unserem Liveblog zum Sturm.",
        "Abonnieren Sie unseren Newsletter.",
        "Bitte melden Sie sich an.",
        "Jetzt abonnieren und weiterlesen!",
        "Klicken Sie hier, um den ganzen Artikel zu lesen.",
        "Lesen Sie hier mehr zum Sturm.",
        "Lesen Sie auch: Sturm legt Hafen lahm.",
        "Mehr zum Thema:",
        "Schreiben Sie uns an post@rosevik.example.",
        "Anzeige",
    ],
    "note on time zones": ["Alle Zeiten in MESZ.", "Alle Zeitangaben in Ortszeit."],
    "about the page": [
        "Bitte stimmen Sie der Datenschutzerklärung zu, damit Ihr Browser das Video zeigt.",
        "Dieser Artikel erschien zuerst auf unserer Website, alle Rechte vorbehalten.",
    ],
    "notice on cookies or access": [
        "Wir verwenden Cookies, um Inhalte zu personalisieren.",
        "Diese Seite verwendet Cookies.",
        "Wenn Sie weitersurfen, stimmen Sie der Verwendung von Cookies zu.",
        "Jetzt unbegrenzten Zugriff für 2 Euro pro Woche sichern.",
        "Mit Ihrer Spende bleibt der Journalismus unabhängig.",
    ],
}


@pytest.mark.parametrize(
    ("text", "expected"), [(text, why) for why, texts in REFUSED.items() for text in texts]
)
def test_what_a_german_outlet_says_of_itself_is_left_out(text, expected) -> None:
    assert expected == reason_to_leave_out(text, language_of("de"))


@pytest.mark.parametrize(
    "text",
    [
        "„Folgen Sie unserem Blog“, sagte die Ministerin.",
        "Folgen des Sturms waren noch am Dienstag zu sehen.",
        "Die Polizei forderte: Bleiben Sie zu Hause und lesen Sie unsere Hinweise.",
        "Mehr als 200 Menschen wurden verletzt.",
        "Die Behörde verhängte eine Strafe, weil die Firma ungefragt Cookies setzte.",
        "Der Fahrpreis steigt im Mai auf 2 Euro pro Woche.",
        "Facebook und Twitter müssen zahlen, entschied das Gericht.",
        "Sie zahlen nun 49 Euro im Monat.",
        "Links und rechts der Straße standen Menschen.",
    ],
)
def test_german_news_on_the_same_words_is_report(text: str) -> None:
    assert reason_to_leave_out(text, language_of("de")) is None


def test_of_a_language_that_states_nothing_only_structure_is_judged() -> None:
    bare = Language(code="xx")
    texts = [
        "Read more here.",
        "All times are GMT.",
        "We use cookies, please accept.",
        "(http://a.b)",
    ]
    assert [reason_to_leave_out(text, bare) for text in texts] == [None, None, None, "link"]
