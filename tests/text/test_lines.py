from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text.line import Line
from summarizer.text.lines import lines_of
from tests.effort import takes_linear_time

WRAPPED = """The harbour of Rosevik was closed on Monday after a ferry
ran aground in thick fog, the coast guard said on Monday
evening.

Rescue teams brought all 212 passengers ashore within three
hours. The captain told reporters that the radar had failed
shortly before the accident, and that he had asked for help
at once.
"""


def line(text):
    return Line(0, len(text), text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \t\r\n\u00a0\u2028 ", []),
        ("one", ["one"]),
        (" one \n\n\ttwo\n", ["one", "two"]),
        ("one\r\ntwo\rthree", ["one", "two", "three"]),
        ("one\u2028two\u2029three\x85four\x0cfive", ["one", "two", "three", "four", "five"]),
    ],
)
def test_lines_are_trimmed_and_empty_ones_are_none(text: str, expected) -> None:
    assert expected == [found.text for found in lines_of(text)]


@given(st.text(st.sampled_from("ab .\n\r\t\u2028🙂é\u0301你"), max_size=200))
def test_a_line_stands_where_it_says(text) -> None:
    expected = [text[found.start : found.end] for found in lines_of(text)]
    assert expected == [found.text for found in lines_of(text)]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_the_lines_of_a_hard_wrapped_paragraph_are_one(newline: str) -> None:
    text = WRAPPED.replace("\n", newline)
    expected = [block.strip() for block in text.split(2 * newline)]
    assert expected == [found.text for found in lines_of(text)]


def test_a_line_that_was_not_wrapped_stands_beside_a_paragraph_that_was() -> None:
    line = ("A line of many words " * 7).strip()
    wrapped, rest = (" ".join(block.split()) for block in WRAPPED.split("\n\n"))
    found = [" ".join(one.text.split()) for one in lines_of(f"{WRAPPED}\n{line}")]
    assert [wrapped, rest, line] == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left.", True),
        ("He left!”", True),
        ("“He left.” ", True),
        ("He left.)", True),
        ("He left.[1]", True),
        ("He left. [a] [12]", True),
        ("他走了。", True),
        ("वह गया।", True),
        ("ले गए॥", True),
        ("هل غادر؟", True),
        ("وہ گیا۔", True),
        ("ሄደ።", True),
        ("គាត់បានទៅ។", True),
        ("သူသွားပြီ။", True),
        ("He left…", True),
        ("He left. (ANSA)", True),
        ("他走了。（完）", True),
        ("He left (on Monday)", False),
        ("He left", False),
        ("He left:", False),
        ("He left,”", False),
        ("[1]", False),
        ("12.5", False),
    ],
)
def test_a_line_ends_a_sentence_with_a_full_stop_of_any_script(text: str, expected: bool) -> None:
    assert expected == line(text).ends_sentence


def test_a_long_line_is_judged_by_its_ending() -> None:
    assert not line("[a] " * 100_000 + "x").ends_sentence
    assert takes_linear_time(lambda text: line(f"{text}x").ends_sentence, "[a] ")


@pytest.mark.parametrize(
    ("text", "capitalised", "shouted"),
    [
        ("Ferry Runs Aground off Rosevik", 1.0, False),
        ("Ferry runs aground off Rosevik", 0.5, False),
        ("NO SHIP IS COMING", 1.0, True),
        ("the fog", 0.0, False),
        ("你好", 0.0, False),
        ("12 345", 0.0, False),
    ],
)
def test_capitals_tell_titles_apart(text: str, capitalised: float, shouted: bool) -> None:
    assert (capitalised, shouted) == (line(text).capitalised, line(text).shouted)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("abc", 1.0), ("ab 12", 0.5), ("* * *", 0.0), ("हिन्दी", 1.0), ("a-b-", 0.5)],
)
def test_letters_are_counted_with_their_marks(text: str, expected: float) -> None:
    assert expected == line(text).letters


def test_the_scripts_of_a_line_are_those_of_its_beginning() -> None:
    assert line("д" * 10 + " " + "x" * 1_000_000).scripts.keys() == {"CYRILLIC", "LATIN"}
    assert line("x" * 400 + "д").scripts.keys() == {"LATIN"}


@pytest.mark.parametrize(("closing", "expected"), [("", False), ("“«", True)])
@pytest.mark.parametrize("text", ["„Er ging.“", "»Er ging.«"])
def test_what_closes_a_quotation_in_a_language_may_follow_a_full_stop(
    text: str, closing: str, expected: bool
) -> None:
    assert [expected] == [found.ends_sentence for found in lines_of(text, closing)]
    assert expected == lines_of(f"x {text}", closing)[0].part(2, 2 + len(text)).ends_sentence


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("21. Januar 2024 | 19:44 Uhr | Lesezeit: 3 Min.", False),
        ("Temps de lecture 4 min.", False),
        ("Время чтения: 3 мин.", False),
        ("Die Fahrt von Rosevik nach Kelbach dauert seit dem Umbau 45 Min.", True),
        ("Der Zug um 7 Uhr braucht 45 Min.", True),
    ],
)
def test_how_long_a_text_takes_to_read_is_no_sentence(text: str, ends: bool) -> None:
    assert ends == line(text).ends_sentence
