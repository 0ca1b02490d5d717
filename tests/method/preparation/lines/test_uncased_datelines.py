from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.preparation.lines.uncased_datelines import uncased_dateline

_REPORT = "غرقت العبارة يوم الاثنين."


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("فارنو (رويترز) - ", "ar"),
        ("فارنو 13 سبتمبر أيلول (رويترز) - ", "ar"),
        ("فارنو في 13 سبتمبر (أ ش أ) - ", "ar"),
        ("فارنو (المغرب) (أ ف ب) - ", "ar"),
        ("فارنو في 5 مارس /قنا/ ", "ar"),
        ("فارنو 5 - 3 (كونا) -- ", "ar"),
        ("فارنو – «الساحل»: ", "ar"),
        ('فارنو - "الساحل العربي": ', "ar"),
        ("فارنو - الساحل.نت: ", "ar"),
        ("فارنو - قنا - ", "ar"),
        ("ורנו (רויטרס) - ", "he"),
    ],
)
def test_a_bracket_a_day_or_an_outlet_tells_where_nothing_has_a_capital(
    head: str, code: str
) -> None:
    assert len(head) == uncased_dateline(head + _REPORT, language_of(code))


@pytest.mark.parametrize(
    "text",
    [
        "غرقت العبارة (رويترز) يوم الاثنين.",
        "فارنو - المدينة الساحلية - غرقت.",
        'محمد علي (مدرب): "قدمنا مباراة جيدة".',
        "قال الوزير إن العبارة التي غرقت في 2019 (ألما) - وهي قديمة - غرقت.",
        "غرقت العبارة يوم الاثنين.",
    ],
)
def test_a_sentence_or_a_speaker_is_no_dateline(text: str) -> None:
    assert uncased_dateline(text, language_of("ar")) == 0
