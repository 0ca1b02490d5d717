from __future__ import annotations

import textwrap
from itertools import zip_longest

import pytest

from summarizer.articles import Article
from summarizer.errors import NothingToSummarizeError
from summarizer.method.preparation import prepare
from tests.effort import takes_linear_time

LEFT = (
    "The ferry Astrid ran aground off Rosevik on Monday with 212 people on board. Boats from Malen "
    "brought everybody ashore within three hours. The captain had reported a failure of the radar."
)
RIGHT = (
    "The owner, Norsk Line, wants to tow the ship to Bergen on Wednesday. Nobody was hurt, the "
    "coast guard said. An inquiry into the accident begins next week in Oslo."
)


def columns(width: int, gap: int) -> str:
    rows = zip_longest(textwrap.wrap(LEFT, width), textwrap.wrap(RIGHT, width), fillvalue="")
    return "\n".join(f"{left:<{width + gap}}{right}".rstrip() for left, right in rows)


def texts(*articles: str) -> list[str]:
    return prepare([Article(text) for text in articles]).texts


@pytest.mark.parametrize(("width", "gap"), [(28, 4), (36, 6), (45, 3)])
def test_half_a_row_of_two_columns_is_no_sentence(width: int, gap: int) -> None:
    kept = "Divers will look at the Astrid on Thursday."
    assert [kept] == texts(f"{columns(width, gap)}\n\n{kept}")


def test_an_article_in_two_columns_alone_has_no_sentence() -> None:
    with pytest.raises(NothingToSummarizeError):
        texts(columns(36, 6))


def test_lines_that_are_evened_out_are_no_columns() -> None:
    rows = textwrap.wrap(LEFT, 40)
    evened = [row.replace(" ", "   ", 1 + n % 3) for n, row in enumerate(rows)]
    assert 3 == len(texts("\n".join(evened)))


def test_many_blanks_take_linear_time() -> None:
    assert takes_linear_time(_rows, "word    ")


def _rows(text: str) -> None:
    try:
        prepare([Article(text)])
    except NothingToSummarizeError:
        return
