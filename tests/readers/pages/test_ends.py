from __future__ import annotations

import pytest

from summarizer.readers.pages.ends import ends_early
from tests.readers.made_files import PAGE, contents


@pytest.mark.parametrize(
    "page",
    [
        "<html><body><div><p>Rain fell.</p>",
        "<html><body><p>Rain fell.</p><p>Snow",
        "<html><p>Rain fell.</p><a hre",
        "<html><p>Rain fell.</p><script>var page = '</body>x'.length",
        "<html><p>Rain fell.</p><!-- </div> ",
        "<BODY><H1>Rain</H1><SECTION>It fell.",
    ],
)
def test_a_page_that_leaves_something_open_ends_early(page: str) -> None:
    assert ends_early(page.replace("</body>", ""))


@pytest.mark.parametrize(
    "page",
    [
        "<html><body><p>Rain fell.<p>Snow fell.",
        "<html><body><div><p>Rain fell.</div></body>",
        "<html><body><p>Rain fell.</p><script>x = '<div>'</script><!-- <div> -->",
        "<html><body><p>5 < 6",
        "<div><p>Rain fell.",
        "<html><div>Rain fell.</html>" + "<!-- x -->" * 1000,
        "Rain <fell",
    ],
)
def test_a_page_or_a_part_of_one_that_leaves_nothing_open_does_not(page: str) -> None:
    assert not ends_early(page)


def test_a_page_that_was_cut_off_has_a_note() -> None:
    assert contents(PAGE).notes == ()
    found = contents(PAGE[: PAGE.rindex("</p>")])
    assert found.notes == ("it: ends before its end; it may be cut off",)
