from __future__ import annotations

import pytest

from summarizer.readers.pages.webpages import article_text
from tests.readers.made_files import PARAGRAPHS

TEXT = "".join(f"<p>{one}</p>" for one in PARAGRAPHS)
OTHER = "Bakers in Quimper went on strike on Tuesday over the price of flour, which has doubled."
OWN = f"<article><h1>Rain in Brest</h1>{TEXT}</article>"


def lines(others: str, own: str = OWN) -> list[str]:
    page = (
        f"<html><head><title>Rain in Brest - Post</title></head><body>{own}{others}</body></html>"
    )
    return article_text(page).split("\n")


@pytest.mark.parametrize(
    "headline",
    [
        "<h1>Strike in Quimper</h1>",
        "<h2><a href='/strike'>Strike in Quimper</a></h2>",
        "<a href='/strike'><h3>Strike in Quimper</h3></a>",
    ],
)
def test_the_article_that_the_title_names_is_read_and_no_other(headline: str) -> None:
    assert lines(f"<article>{headline}<p>{OTHER}</p></article>") == lines("")


@pytest.mark.parametrize(
    ("others", "own"),
    [
        (f"<article><h2>At noon</h2><p>{OTHER}</p></article>", OWN),
        (f"<article><h2><a href='#noon'>At noon</a></h2><p>{OTHER}</p></article>", OWN),
        (f"<article><p>{OTHER}</p></article>", OWN),
        # the first one does not bear the title of the page: it lists articles
        (f"<article><h1>Strike</h1><p>{OTHER}</p></article>", OWN.replace("Rain in", "Wind in")),
    ],
)
def test_an_entry_of_the_same_text_stays(others: str, own: str) -> None:
    assert OTHER in lines(others, own)
