from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.composition.headline_forms import form_of


@pytest.mark.parametrize(
    ("headline", "language", "expected"),
    [
        ("Ferry runs aground off Rosevik", "en", "statement"),
        ("WHO declares an emergency over a virus", "en", "statement"),
        ("NATO and UNESCO meet in Paris", "en", "statement"),
        ("Mayor says “we live in fear” after the fire", "en", "statement"),
        ("Ferry in Rosevik: passengers leave by boat", "en", "statement"),
        ("Fähre läuft vor Rosevik auf Grund", "de", "statement"),
        ("टार्नपुर में पुल गिरा", "hi", "statement"),
        ("FERRY RUNS AGROUND OFF ROSEVIK", "en", "capitals"),
        ("FÄHRE LÄUFT VOR ROSEVIK AUF GRUND", "de", "capitals"),
        ("Is the ferry safe? Captains disagree", "en", "teaser"),
        ("هل العبارة آمنة؟", "ar", "teaser"),
        ("HORROR crash! Ferry rams the pier of Rosevik", "en", "teaser"),
        ("SZOK w porcie! Kapitan stracił prom", "pl", "teaser"),
        ("渡轮撞上码头！乘客惊魂", "zh", "teaser"),
        ("«Es roch nach Diesel»: Der Morgen am Hafen von Rosevik", "de", "teaser"),
        ("HORROR ON DEATH BEND: Ferry rams the pier", "en", "capitals"),
        ("WHO: Ferry had the plague on board", "en", "statement"),
        ("Yahoo! buys the ferry line of Rosevik", "en", "statement"),
        ("“Hero” captain steers the ferry to Rosevik", "en", "statement"),
        ("Captain shouts “Jump!” before the ferry sinks off Rosevik", "en", "statement"),
        ("Πόσο ασφαλές είναι το πλοίο\u037e", "el", "teaser"),
        ("How the ferry ran aground", "en", "teaser"),
        ("Here's what divers found in the wreck", "en", "teaser"),
        ("Five things to know about the ferry", "en", "teaser"),
        ("Opinion: The ferry was too old", "en", "teaser"),
        ("Rosevik ferry | In pictures", "en", "teaser"),
        ("Live: Ferry runs aground off Rosevik", "en", "teaser"),
        ("Rosevik ferry latest: all passengers on land", "en", "teaser"),
        ("Rosevik ferry aground – live updates", "en", "teaser"),
        ("Rosevik ferry aground – as it happened", "en", "teaser"),
        ("¿Por qué encalló el ferry?", "es", "teaser"),
        ("Así encalló el ferry en Rosevik", "es", "teaser"),
        ("En directo: un ferry encalla en Rosevik", "es", "teaser"),
        ("Un ferry encalla frente a Rosevik", "es", "statement"),
        ("Wie die Fähre auf Grund lief", "de", "teaser"),
        ("Fährunglück im Liveticker", "de", "teaser"),
        ("Kommentar: Die Fähre war zu alt", "de", "teaser"),
        ("Fährunglück - die Entwicklungen am 4. Juni", "de", "teaser"),
        ("Die Stimmen zum Spiel", "de", "teaser"),
        ("Les réactions après le naufrage du ferry", "fr", "teaser"),
        ("Главное за день: паром сел на мель", "ru", "teaser"),
        ("لماذا جنحت العبارة", "ar", "teaser"),
        ("جنوح العبارة: آخر التطورات", "ar", "teaser"),
        ("جنوح العبارة ألما أمام ميناء فارنو", "ar", "statement"),
        ("罗塞维克渡轮为何搁浅", "zh", "teaser"),
        ("渡轮在罗塞维克附近搁浅", "zh", "statement"),
    ],
)
def test_a_headline_is_a_statement_in_ordinary_letters_in_capitals_or_a_teaser(
    headline: str, language: str, expected: str
) -> None:
    assert expected == form_of(headline, language_of(language))
