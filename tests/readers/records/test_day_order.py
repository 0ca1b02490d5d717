from __future__ import annotations

import pytest

from summarizer.articles import Article
from summarizer.readers.contents import Record
from summarizer.readers.records.day_order import with_day_order


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (["04/05/2024", "13/05/2024 10:00"], ["2024-05-04", "2024-05-13"]),
        (["4-5-2024", "5-13-2024"], ["2024-04-05", "2024-05-13"]),
        (["04/05/2024", "03/05/2024"], ["04/05/2024", "03/05/2024"]),
        (["04/05/2024", "13/05/2024", "05/13/2024"], ["04/05/2024", "13/05/2024", "05/13/2024"]),
        (["05/13/2024", "04.05.2024"], ["2024-05-13", "2024-05-04"]),
        (["99/05/2024", "04/05/2024"], ["99/05/2024", "04/05/2024"]),
        (["31/02/2024", "13/05/2024", "04/05/2024"], ["31/02/2024", "2024-05-13", "2024-05-04"]),
        (["2024-05-04", None, "13/5/2024", "soon"], ["2024-05-04", None, "2024-05-13", "soon"]),
    ],
)
def test_one_date_tells_the_order_of_all(written: list[str | None], expected: list[str | None]):
    records = [Record(Article("A text.", published=one), "row") for one in written]
    assert expected == [one.article.published for one in with_day_order(records)]
