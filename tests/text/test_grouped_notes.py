from __future__ import annotations

import pytest

from summarizer.text.grouped_notes import grouped

PNG = "left out: not a text file (.txt, .text, .jsonl)"


def test_notes_of_few_files_stay_as_they_are() -> None:
    notes = [f"n/{n}.png: {PNG}" for n in range(10)]
    assert notes == grouped(notes)
    assert grouped([]) == []


def test_many_of_one_kind_are_a_note_with_their_number_and_some_names() -> None:
    notes = [f"n/{n}.png: {PNG}" for n in range(20_000)]
    expected = [f"n/0.png: {PNG}; the same holds for 19999 more: n/1.png, n/2.png, n/3.png …"]
    assert expected == grouped(notes)


def test_each_kind_has_a_note_of_its_own_where_its_first_stood() -> None:
    pictures = [f"n/a{n}.png: {PNG}" for n in range(15)]
    pipes = [f"n/b{n}.txt: left out: not a regular file" for n in range(15)]
    few = ["n/a0.txt: is empty (left out)", "n/b1.txt: is empty (left out)"]
    found = grouped(sorted([*pictures, *pipes, *few]))
    assert ["n/a0.png", "n/a0.txt", "n/b1.txt", "n/b0.txt"] == [
        note.partition(": ")[0] for note in found
    ]


@pytest.mark.parametrize(
    "reason",
    [
        "not utf-8: byte 0x{0:02x} at offset {0}; name its encoding (left out)",
        "left out: the same article as n.jsonl, line {}",
        "not valid JSON: unexpected 'x{}' (left out)",
        'not valid JSON: unexpected "x{}" (left out)',
    ],
)
def test_reasons_that_differ_in_figures_and_quoted_words_are_of_one_kind(reason) -> None:
    notes = [f"n/{n}.txt: {reason.format(n)}" for n in range(20)]
    assert len(grouped(notes)) == 1


def test_reasons_in_other_words_are_of_other_kinds() -> None:
    notes = [f"{name}: {reason}" for name in "abcdef" for reason in ("is empty", "is a pipe")]
    assert notes[::2] + notes[1::2] == grouped(notes)
