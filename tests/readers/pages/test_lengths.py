from __future__ import annotations

import pytest

from summarizer.readers.pages.lengths import beginning
from tests.readers.made_files import contents

LONG = "rain " * 600_000
ONE = "<p>Rain fell.</p>"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (ONE, ONE),
        (f"{ONE}<p>{LONG}</p>{ONE}", f"{ONE}<p>"),
        (f"<script>{LONG}</script>{ONE}", f"<script>{LONG}</script>{ONE}"),
        (f"<!-- {LONG} -->{ONE}", f"<!-- {LONG} -->{ONE}"),
        ("<p>a" * 15_000, "<p>a" * 14_925 + "<p>"),
        ("<" * 40_000, "<" * 40_000),
    ],
)
def test_of_a_very_long_page_the_beginning_is_read(page, expected) -> None:
    assert expected == beginning(page)


def test_that_the_rest_was_left_out_is_a_note_and_the_map_still_leads_to_the_file() -> None:
    found = contents(f"<html><body>{ONE}<p>{LONG}</p></body></html>")
    assert found.notes == ("it: a very long page, of which the first 0% are read; split it",)
    assert [one.article.original.map[0][2] for one in found.records] == ["bytes 15-25"]
