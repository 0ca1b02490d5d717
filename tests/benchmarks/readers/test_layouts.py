"""What the benchmark of the readers measures with: pages, shares of words, and places."""

from __future__ import annotations

import pytest

from benchmarks.readers.documents import docx, docx_paragraphs, pdf, pdf_pages
from benchmarks.readers.figures import GOALS, Found, f1, means, ours, shares
from benchmarks.readers.layouts import pages
from benchmarks.readers.maps import is_there
from benchmarks.readers.stories import stories
from summarizer import Citation
from summarizer.originals import Original
from tests.readers.made_files import texts


def test_there_are_forty_layouts_and_ten_other_languages() -> None:
    made = pages()
    assert len({page.layout for page in made}) == len(made) >= 40
    assert len({page.language for page in made}) == 11


@pytest.mark.parametrize(
    ("found", "expected", "value"),
    [("a b", "A, b.", 1.0), ("a b c d", "a b", 2 / 3), ("a", "b", 0.0), ("北港", "北浜港", 0.8)],
)
def test_f1_counts_words_and_signs(found, expected, value: float) -> None:
    assert value == pytest.approx(f1(found, expected))


@pytest.mark.slow
def test_all_layouts_are_read_as_well_as_they_must_be() -> None:
    found = means([shares(page, ours(page)) for page in pages()])
    assert all(found[name] >= least for name, least in GOALS.items()), found


def test_what_a_page_does_not_state_must_not_be_found() -> None:
    page = next(one for one in pages() if one.outlet is None)
    right = Found(page.text, page.title, page.date, None)
    assert set(shares(page, right).values()) == {1.0}
    assert shares(page, right._replace(outlet="A"))["outlet"] == 0.0


@pytest.mark.parametrize(("end", "there"), [(30, True), (20, False)])
def test_a_quote_that_is_not_where_its_map_says_is_seen(end: int, there: bool) -> None:
    data = b"<p>It <b>rained</b> on Monday.</p>"
    cited = Citation("a", 0, 17, "It rained\non Monday", "", "", "support", 1.0)
    original = Original("x/a.html", "", "text/html", ((0, 17, f"bytes 3-{end}"),))
    assert there == is_there(cited, original, data)


def test_the_documents_hold_the_story() -> None:
    story = stories()[0]
    (of_docx,) = texts(docx(docx_paragraphs(story)))
    (of_pdf,) = texts(pdf(pdf_pages(story)))
    for paragraph in story.paragraphs:
        assert paragraph in of_docx
        assert paragraph in of_pdf
