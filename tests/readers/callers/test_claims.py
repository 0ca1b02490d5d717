"""Claims and places as JSON states them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from summarizer.claims import Place
from summarizer.errors import InputError
from summarizer.readers.callers.claims import read_places, to_claim

if TYPE_CHECKING:
    from pathlib import Path

GOOD = '{"article": "a", "start": 0, "end": 5}'


def test_a_file_has_a_place_a_line(tmp_path: Path) -> None:
    file = tmp_path / "places.jsonl"
    file.write_text(f'{GOOD}\n\n{{"article": "b:1", "start": 3, "end": 9, "note": "mine"}}\r\n')
    assert read_places(str(file)) == [Place("a", 0, 5), Place("b:1", 3, 9)]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("", "is empty: no line holds a place"),
        ("[1]", 'line 2: a place is an object with "article", "start" and "end", not an array'),
        ('"a:0-5"', "line 2: a place is an object"),
        ("{", "line 2: not valid JSON"),
        ('{"article": "a", "start": 0}', 'line 2: the place has no "end"'),
        ('{"article": 7, "start": 0, "end": 5}', 'line 2: "article" must be a string, not a num'),
        (
            '{"article": "a", "start": 0.0, "end": 5}',
            'line 2: "start" must be a whole number, not 0.0',
        ),
        ('{"article": "a", "start": 0, "end": true}', 'line 2: "end" must be a whole number'),
        ('{"article": "a", "start": 0, "end": null}', 'line 2: "end" must be a whole number'),
    ],
)
def test_a_line_that_is_no_place_is_named_by_its_number(
    tmp_path: Path, line: str, message: str
) -> None:
    file = tmp_path / "places.jsonl"
    file.write_text(f"{GOOD}\n{line}\n" if line else "\n", "utf-8")
    with pytest.raises(InputError, match=f"places.jsonl(, |: ){message}"):
        read_places(str(file))


def test_a_claim_is_a_text_or_a_place() -> None:
    assert to_claim("It rained.", "claims[0]") == "It rained."
    assert to_claim({"article": "a", "start": 0, "end": 5}, "claims[0]") == Place("a", 0, 5)


@pytest.mark.parametrize("value", [7, None, ["a", 0, 5], True])
def test_what_is_neither_is_refused_with_where_it_stands(value: object) -> None:
    with pytest.raises(InputError, match=r"^claims\[3\]: a claim is a string, or an object for a"):
        to_claim(value, "claims[3]")
