from __future__ import annotations

import pytest

from summarizer.errors import InputError
from summarizer.readers.contents import File
from summarizer.readers.formats import read_file
from summarizer.readers.isolation.limits import MOST_ARTICLES, MOST_LINES

MANY = MOST_ARTICLES + 1


@pytest.mark.slow
@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        ("text,id\n" + "a,\n" * MANY, f"more than {MOST_ARTICLES} articles; split it"),
        ("text,id\n" + ",1\n" * MANY, f"more than {MOST_ARTICLES} articles; split it"),
        ("text,id\na,1\n" + "\n" * MOST_LINES, f"more than {MOST_LINES} lines; split it"),
        ('{"text": "a"}\n' * MANY, f"more than {MOST_ARTICLES} articles; split it"),
        (
            "[" + '{"text": "a"},' * MOST_ARTICLES + '{"text": "a"}]',
            f"more than {MOST_ARTICLES} articles",
        ),
        (f"[{'[],' * 2_000_001}[]]", "JSON of too many values; split it, an article a line"),
        ("A b.\n" * 200_001, "a text of more than 200000 lines; split it"),
    ],
    ids=["rows", "empty rows", "blank lines", "JSON Lines", "a list", "values", "a text"],
)
def test_a_file_of_too_many_tiny_parts_is_refused_by_its_name(data: str, complaint: str) -> None:
    with pytest.raises(InputError, match=f"^pile.*{complaint}"):
        read_file(File(data.encode(), "pile"))


def test_an_article_of_too_many_lines_is_a_note_beside_others() -> None:
    lines = "A b.\\n" * 200_001
    found = read_file(File(f'{{"text": "{lines}"}}\n{{"text": "Rain."}}'.encode(), "pile"))
    assert [one.article.text for one in found.records] == ["Rain."]
    assert found.notes == ("pile, line 1: a text of more than 200000 lines; split it (left out)",)
