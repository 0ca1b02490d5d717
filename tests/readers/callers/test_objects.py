"""What people have in Python is known by what it can do."""

from __future__ import annotations

import io
from collections import UserDict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from summarizer import corroborate, summarize, verify
from summarizer.article_arguments import as_articles
from summarizer.articles import Article
from summarizer.errors import InputError

RAIN = "Rain flooded the harbour of Brest on Monday."
PORT = "The harbour of Brest was flooded by rain on Monday."
ROWS = [{"id": 1, "body": RAIN, "date": "2024-03-04"}, {"id": 2, "body": PORT, "date": None}]
EXPECTED = [Article(RAIN, "1", published="2024-03-04"), Article(PORT, "2")]


@dataclass
class Document:
    """Shaped as LangChain's."""

    page_content: str
    metadata: dict[str, Any] = field(default_factory=dict)


class Node:
    """Shaped as LlamaIndex's."""

    def __init__(self, text: str, **metadata: Any) -> None:
        """Keep both."""
        self.text = text
        self.metadata = metadata


class Rows:
    """Shaped as a data set of Hugging Face: rows that can be gone through, and columns."""

    column_names = ("id", "body", "date")

    def __iter__(self):
        """The rows, one by one."""
        return iter(ROWS)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (RAIN, [Article(RAIN)]),
        ([RAIN, PORT], [Article(RAIN), Article(PORT)]),
        (Article(RAIN), [Article(RAIN)]),
        ([Article(RAIN, "a"), PORT], [Article(RAIN, "a"), Article(PORT)]),
        ((text for text in (RAIN, PORT)), [Article(RAIN), Article(PORT)]),
        ({"text": RAIN, "source": "A"}, [Article(RAIN, source="A")]),
        (UserDict({"headline": "T", "content": RAIN}), [Article(RAIN, title="T")]),
        (ROWS, EXPECTED),
        (Rows(), EXPECTED),
        ({name: [row[name] for row in ROWS] for name in ROWS[0]}, EXPECTED),
        ({"document": RAIN, "summary": PORT}, [Article(RAIN)]),
        ([ROWS, [RAIN]], [*EXPECTED, Article(RAIN)]),
        (
            {"text": RAIN, "date": datetime(2024, 3, 4, tzinfo=UTC)},
            [Article(RAIN, published="2024-03-04T00:00:00+00:00")],
        ),
        ({"text": RAIN, "id": 5.0, "title": float("nan")}, [Article(RAIN, "5")]),
        ({"text": f"<p>{RAIN}</p><p>{PORT}</p>"}, [Article(f"{RAIN}\n{PORT}")]),
        (
            [Document(RAIN, {"source": "https://a.example/1", "title": "T"})],
            [Article(RAIN, title="T", url="https://a.example/1")],
        ),
        ([Document(RAIN, {"source": "data/a.txt", "page": 3})], [Article(RAIN)]),
        ([Document(RAIN, {"source": "The Gazette"})], [Article(RAIN, source="The Gazette")]),
        (
            [Node(RAIN, url="https://a.example/1", language="en")],
            [Article(RAIN, url="https://a.example/1", language="en")],
        ),
    ],
)
def test_these_are_articles(given, expected) -> None:
    assert expected == as_articles(given).articles


def test_tables_of_pandas_are_read_with_what_is_missing_in_them() -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame(ROWS)
    assert as_articles(frame).articles == EXPECTED
    assert as_articles(frame.itertuples()).articles == EXPECTED
    assert as_articles(row for _, row in frame.iterrows()).articles == EXPECTED
    frame["date"] = pandas.to_datetime(frame["date"])
    frame["title"] = pandas.array(["T", pandas.NA])
    found = as_articles(frame).articles
    assert [one.published for one in found] == ["2024-03-04T00:00:00", None]
    assert [one.title for one in found] == ["T", None]
    texts = pandas.Series([RAIN, None, PORT])
    assert [one.text for one in as_articles(texts).articles] == [RAIN, PORT]
    first = {"text": RAIN, "date": frame["date"].to_numpy()[0], "source": frame["id"].to_numpy()}
    assert as_articles(first).articles[0].published == "2024-03-04T00:00:00.000000"


def test_tables_of_arrow_are_read() -> None:
    pyarrow = pytest.importorskip("pyarrow")
    table = pyarrow.Table.from_pylist(ROWS)
    assert as_articles(table).articles == EXPECTED
    assert as_articles(table.column("body")).articles == [Article(RAIN), Article(PORT)]
    cells = {name: table.column(name)[0] for name in table.column_names}
    assert as_articles(cells).articles == EXPECTED[:1]


def test_what_is_stated_of_an_original_is_kept_as_in_a_file() -> None:
    stated = {"path": "a.pdf", "sha256": "0" * 64, "media_type": "application/pdf"}
    row = {"text": RAIN, "original": stated | {"map": [[0, 9, "page 1"]]}}
    (article,) = as_articles([row]).articles
    assert article.original.places(0, 4) == ("page 1",)


def test_paths_are_read_as_on_the_command_line(tmp_path: Path) -> None:
    for name in ("x", "y"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(f"{RAIN} {name}")
    found = as_articles([tmp_path / "x", PORT, tmp_path / "y" / "a.txt"]).articles
    assert sorted(one.id for one in found) == sorted([Article(PORT).id, "x/a", "y/a"])


def test_a_topic_in_one_string_is_its_articles_with_a_note() -> None:
    found = as_articles(f"{RAIN} ||||| {PORT} |||||")
    assert [one.text for one in found.articles] == [f"{RAIN} ", f" {PORT} "]
    assert found.notes == ("articles: 1 with ||||| in it, read as 2 articles",)


def test_a_value_without_a_text_is_a_note_that_no_order_changes() -> None:
    given = [{"text": None}, {"text": RAIN}, float("nan"), None, {"body": " "}]
    found = as_articles(given)
    assert found == as_articles(given[::-1])
    assert (len(found.articles), found.notes) == (1, ("articles: 4 left out, without a text",))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (5, "^articles is a int"),
        (io.StringIO(RAIN), "give the Path of the file"),
        ({"train": Rows(), "test": Rows()}, "holds tables: train, test; give one of them"),
        (None, "^articles is a NoneType"),
        ([RAIN, 5], r"^articles\[1\] is a int"),
        (b"Rain", "^articles is a bytes"),
        ([{"words": RAIN}], r"^articles\[0\]: no text; its fields: words"),
        (["pyproject.toml"], "names a file; give Path"),
        ([Path("gone.txt")], "no such file"),
        ([{"text": 5}], '"text" must be a string'),
    ],
)
def test_what_is_no_article_is_an_error_that_says_where(
    given, message, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(Path(__file__).parents[3])
    with pytest.raises(InputError, match=message):
        as_articles(given)


def test_all_that_takes_articles_takes_these(word_encoder) -> None:
    given = [
        RAIN,
        {"body": PORT},
        "Nine ships could not leave ||||| Schools were closed on Friday.",
    ]
    summary = summarize(given, max_words=9, encoder=word_encoder)
    assert summary.notes[-1:] == ("articles: 1 with ||||| in it, read as 2 articles",)
    verified = verify(summary.to_dict(), given, rerun=False)
    assert (verified.faults, verified.notes) == ((), summary.notes[-1:])
    assert not any("|||||" in one for one in verified.unchecked)
    found = corroborate(given, [RAIN], encoder=word_encoder)
    assert (len(found), found.notes) == (1, summary.notes[-1:])
    assert found[0].support
