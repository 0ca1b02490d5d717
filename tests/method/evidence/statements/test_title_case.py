from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.statements.title_case import without_title_case

ENGLISH = language_of("en")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Strand Calls On Board To Resign", "Strand calls on Board to resign"),
        ("Harbour Tunnel Closed By Flood", "Harbour tunnel closed by Flood"),
        ("Kiel Mill Sold", "Kiel Mill Sold"),
        ("The Mill Was Sold In Kiel.", "The Mill Was Sold In Kiel."),
        ("Mill in Kiel sold by guild", "Mill in Kiel sold by guild"),
        ("MILL IN KIEL SOLD BY GUILD", "MILL IN KIEL SOLD BY GUILD"),
    ],
)
def test_what_is_no_name_is_written_small_in_a_headline_in_title_case(
    text: str, written: str
) -> None:
    assert written == without_title_case(text, ENGLISH, {"tunnel", "harbour"})
