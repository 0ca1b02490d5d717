from __future__ import annotations

import pytest

from summarizer.method.preparation.lines.lines_around import linked
from summarizer.text.lines import lines_of

REPORT = "Die Fähre lief am Montag auf Grund.\n\nAlle Fahrgäste sind an Land.\n\n"
ASKED = "Welche Rechte haben Fahrgäste, wenn eine Fähre nicht fährt?"


@pytest.mark.parametrize(
    "below",
    [
        f"Mehr zum Thema\n\n{ASKED}",
        f"Mehr zum Thema\n\nKommentar: Der Kapitän schweigt\n\n{ASKED}",
        f"À lire aussi\n\n{ASKED}\n\nVidéo : le naufrage",
        "延伸阅读\n\n为什么冬天有这么多渡轮在这里搁浅？",
        "اقرأ أيضا\n\nلماذا تجنح العبارات أمام سواحلنا في فصل الشتاء؟",
    ],
)
def test_questions_below_a_label_and_the_report_are_links(below: str) -> None:
    lines = lines_of(REPORT + below)
    asking = {line.start for line in lines if line.text.endswith(("?", "？", "؟"))}
    assert asking == linked(lines)


@pytest.mark.parametrize(
    "below",
    [
        ASKED,
        f"{ASKED}\n\nDas weiß niemand genau.",
        f"Mehr zum Thema\n\n{ASKED}\n\nDas weiß niemand genau.",
    ],
)
def test_a_question_that_ends_or_goes_on_with_the_report_is_none(below: str) -> None:
    assert frozenset() == linked(lines_of(REPORT + below))
