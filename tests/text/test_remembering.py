from __future__ import annotations

from summarizer.text.remembering import LONGEST, remembered


def counting():
    """A function of a text that is remembered, and the texts for which it was called."""
    called = []

    @remembered(2)
    def length(text, more=0):
        called.append((text, more))
        return len(text) + more

    return length, called


def test_what_is_found_in_a_text_is_found_once():
    length, called = counting()
    assert [length("ab"), length("ab"), length("ab", 1), length("ab", 1)] == [2, 2, 3, 3]
    assert called == [("ab", 0), ("ab", 1)]


def test_only_the_last_texts_are_kept():
    length, called = counting()
    for text in ("a", "b", "c", "a"):
        length(text)
    assert [text for text, _ in called] == ["a", "b", "c", "a"]


def test_long_texts_are_not_kept():
    length, called = counting()
    for size in (LONGEST, LONGEST, LONGEST + 1, LONGEST + 1):
        assert length("x" * size) == size
    assert [len(text) for text, _ in called] == [LONGEST, LONGEST + 1, LONGEST + 1]
