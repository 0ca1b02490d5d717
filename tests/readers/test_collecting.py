from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.readers.collecting import distinct, gather
from summarizer.readers.contents import Contents, Record
from summarizer.readers.records.jsonlines import read_records


def test_an_id_stated_twice_is_an_error_with_both_lines() -> None:
    records = read_records('{"text": "a", "id": "x"}\n{"text": "b", "id": "x"}', "n.jsonl")
    with pytest.raises(InputError, match=r"^n\.jsonl, line 2: the id 'x' .* n\.jsonl, line 1"):
        distinct(records)


def test_one_text_of_two_outlets_is_two_articles_in_any_order() -> None:
    lines = ['{"text": "a", "source": "A"}', '{"text": "a", "source": "B"}', '{"text": "b"}']
    kept, notes = distinct(read_records("\n".join(lines), "n.jsonl"))
    again, _ = distinct(read_records("\n".join(reversed(lines)), "n.jsonl"))
    ids = {record.article.id: record.article.source for record in kept}
    assert not notes
    assert {"A", "B", None} == set(ids.values())
    assert ids == {record.article.id: record.article.source for record in again}


def test_an_exact_repetition_without_an_id_is_read_once_with_a_note() -> None:
    kept, notes = distinct(read_records('{"text": "a"}\n{"text": "a"}', "n.jsonl"))
    assert [record.where for record in kept] == ["n.jsonl, line 1"]
    assert notes == ("n.jsonl, line 2: left out: the same article as n.jsonl, line 1",)


def test_articles_of_their_own_file_are_named_after_it_and_keep_clear_of_stated_ids() -> None:
    one = Contents(
        (
            Record(Article("1", "a"), "x.jsonl, line 1", stated=True),
            Record(Article("2"), "n/a.txt", path=Path("/n/a.txt")),
        )
    )
    other = Contents((Record(Article("3"), "m/a.txt", path=Path("/m/a.txt")),))
    expected = [("a", "1"), ("m/a", "3"), ("n/a", "2")]
    assert expected == [(article.id, article.text) for article in gather([one, other]).articles]


def test_a_file_may_hold_several_articles_and_notes() -> None:
    """As an archive would, whose articles are named by the paths in it."""
    records = tuple(
        Record(Article(name), f"z.zip/{name}", path=Path("/z.zip", name)) for name in ("b", "a")
    )
    reading = gather([Contents(records, ("z.zip/c.png: left out",))])
    assert [article.id for article in reading.articles] == ["a", "b"]
    assert reading.notes == ("z.zip/c.png: left out",)


def test_nothing_is_no_article() -> None:
    assert gather([]).articles == ()
