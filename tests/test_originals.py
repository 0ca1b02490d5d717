from __future__ import annotations

import pytest

from summarizer.originals import Original

DIGEST = "0" * 64
MAP = ((0, 10, "page 1"), (10, 20, "page 2"), (25, 30, "page 3"))
PDF = Original("a.pdf", DIGEST, "application/pdf", MAP)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 10, ("page 1",)),
        (9, 11, ("page 1", "page 2")),
        (10, 12, ("page 2",)),
        (20, 25, ()),
        (0, 99, ("page 1", "page 2", "page 3")),
    ],
)
def test_a_stretch_of_text_has_the_places_that_it_touches(start, end, expected) -> None:
    assert expected == PDF.places(start, end)


def test_in_a_text_file_the_text_is_the_place() -> None:
    assert Original("a.txt", DIGEST, "text/plain", ((0, 10, "bytes 0-10"),)).places(0, 5) == ()


def test_what_was_written_is_read_as_stated() -> None:
    written = PDF.to_json() | {"map": [list(entry) for entry in MAP]}
    assert PDF._replace(is_stated=True) == Original.from_json(written)


@pytest.mark.parametrize(
    "changed",
    [
        {"path": 1},
        {"path": "\ud800"},
        {"sha256": "no digest"},
        {"media_type": "a\nb"},
        {"map": None},
        {"map": [[0, 1]]},
        {"map": [[1, 1, "page 1"]]},
        {"map": [[0, 1, "page 1"], [0, 1, "page 2"]]},
        {"map": [[0, True, "page 1"]]},
    ],
)
def test_what_others_call_an_original_is_none(changed) -> None:
    assert Original.from_json(PDF.to_json() | changed) is None
    assert Original.from_json("https://a.example/") is None
