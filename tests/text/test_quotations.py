from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text.quotations import (
    is_half_quotation,
    quoted_at_ends,
    quoted_share,
    straightened,
)
from tests.effort import takes_linear_time

MARKS = [("“", "”"), ("«", "»"), ("「", "」"), ("『", "』"), ('"', '"')]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", False),
        ("The radar failed.", False),
        ("“The radar failed,” he said.", False),
        ("“The radar failed.", True),
        ("The radar failed,” he said.", True),
        ("“A,” he said. “B.", True),
        ('"The radar failed," he said.', False),
        ('"The radar failed.', True),
        ('The radar failed," he said.', True),
        ("«Да», — сказал он.", False),
        ("«Да.", True),
        ("他说「是。", True),
        ("他说「是。」", False),
        ("『是』。」", True),
        ("“Half of one, and half of another」", True),
        ("It’s the captain’s.", False),
        ("The teachers' union met in the '90s, the dogs' owners said.", False),
        ("L’an dernier, c’était l’homme d'Amiens.", False),
        ("Ein Po' und ‚noch einer‘ dazu.", False),
        ("‘The radar failed,’ the pilots’ captain said.", False),
        ("'The radar failed,' he said.", False),
        ("He called it 'a farce' and left.", False),
        ("The radar failed,' he said.", True),
        ("The radar failed,’ he said.", True),
        ('ד"ר דן כהן אמר כי ההגה התקלקל.', False),
        ('דובר צה"ל מסר הודעה לארה"ב.', False),
        ('מנכ"לית החברה קראה שני דו"חות.', False),
        ('כך נכתב ב"הארץ" אתמול.', False),
        ('כך נכתב ב"ידיעות', True),
        ('השר אמר: "ההגה התקלקל', True),
    ],
)
def test_a_half_quotation_begins_or_ends_elsewhere(text: str, expected: bool) -> None:
    assert expected == is_half_quotation(text)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ([], []),
        (["No quotation.", "None here."], ["..", ".."]),
        (["“A.”", "B."], ["..", ".."]),
        (["“A.", "B.”", "C."], [".e", "s.", ".."]),
        (["“A.", "B.", "C,” he said.", "D."], [".e", "se", "s.", ".."]),
        (["“A.", "B,” he said. “C.", "D.”"], [".e", "se", "s."]),
        (['"A.', "B.", 'C," he said.', "D."], [".e", "se", "s.", ".."]),
        (['He said: "A.', 'B."', 'C: "D.', 'E."'], [".e", "s.", ".e", "s."]),
        (['"A.', 'B," he said. "C.', 'D."'], [".e", "se", "s."]),
        (["「甲。", "乙。」", "丙。"], [".e", "s.", ".."]),
        (["'A b.", "It isn't.", "C,' he said.", "D."], [".e", "se", "s.", ".."]),
        (["‘A b.", "The dogs’ owner’s.", "C,’ he said.", "D."], [".e", "se", "s.", ".."]),
        (["He met 'em.", "The dogs' owner left.", "D."], ["..", "..", ".."]),
        (["«А.", "Б».", "В."], [".e", "s.", ".."]),
        # A mark of an ending with nothing open shows that it began before.
        (["A,” he said.", "B."], ["s.", ".."]),
        (['A," he said.', "B."], ["s.", ".."]),
        (['He said A."', "B."], ["s.", ".."]),
        # Of straight marks an odd one ends what is open, and else opens before a letter.
        (['"A.', 'B "he said.', "C."], [".e", "s.", ".."]),
        (['"…a," he said. "B.', 'C."'], [".e", "s."]),
        (['“A 6" pipe.', "B.”"], [".e", "s."]),
        # A quotation may open anew inside of one, as in the paragraphs of a long one.
        (["“A.", "“B.”", "C.”"], [".e", "se", "s."]),
    ],
)
def test_what_was_open_stays_open_until_it_is_closed(texts, expected) -> None:
    starts, ends = quoted_at_ends(texts, [True] * len(texts))
    found = zip(starts.tolist(), ends.tolist(), strict=True)
    assert expected == [("s" if start else ".") + ("e" if end else ".") for start, end in found]


def test_what_does_not_go_on_where_the_last_one_ended_starts_outside() -> None:
    starts, ends = quoted_at_ends(["“A.", "B.", "C.”"], [True, False, True])
    assert (starts.tolist(), ends.tolist()) == ([False, False, True], [True, False, False])


@given(st.sampled_from(MARKS), st.integers(0, 4), st.integers(1, 4), st.integers(0, 4))
def test_a_quotation_is_open_between_its_sentences_and_nowhere_else(
    marks, before, inside, behind
) -> None:
    quoted = ["Words."] * inside
    quoted[0] = marks[0] + quoted[0]
    quoted[-1] += marks[1]
    texts = ["Words."] * before + quoted + ["Words."] * behind
    starts, ends = quoted_at_ends(texts, [True] * len(texts))
    begins, finishes = before, before + inside - 1
    rows = range(len(texts))
    assert [begins < row <= finishes for row in rows] == starts.tolist()
    assert [begins <= row < finishes for row in rows] == ends.tolist()


@given(st.lists(st.text('aB. “”"«»「」', max_size=8), max_size=6), st.data())
def test_a_text_starts_in_a_quotation_that_was_open_or_shows_that_it_was(texts, data) -> None:
    follows = data.draw(st.lists(st.booleans(), min_size=len(texts), max_size=len(texts)))
    starts, ends = quoted_at_ends(texts, follows)
    for row, text in enumerate(texts):
        was_open = row > 0 and follows[row] and ends[row - 1]
        assert starts[row] or not was_open
        if starts[row] and not was_open:
            assert is_half_quotation(text)
        if ends[row] and not was_open:
            assert is_half_quotation(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("„Ja“, sagte er.", False), ("„Tak”, powiedział.", False), ("Er sagte: „Ja.", True)],
)
def test_a_low_mark_opens_and_either_high_one_closes(text: str, expected: bool) -> None:
    assert is_half_quotation(text) == expected


def test_a_quotation_with_a_low_mark_goes_over_sentences() -> None:
    starts, ends = quoted_at_ends(["„Eins.", "Zwei.", "Drei“, sagte er."], [False, True, True])
    assert (starts.tolist(), ends.tolist()) == ([False, True, True], [True, True, False])


@pytest.mark.parametrize(
    ("text", "mirrored", "expected"),
    [("»Ja.« «Nein.»", "«»", '"Ja." "Nein."'), ("«Да.»", "", "«Да.»")],
)
def test_marks_that_point_either_way_become_straight(
    text: str, mirrored: str, expected: str
) -> None:
    assert expected == straightened(text, mirrored)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("It sank.", 0),
        ("“It sank.”", 1),
        ("“ab” cd “ef”", 8 / 12),
        ('"ab" cd', 4 / 7),
        ("‘It sank,’ he", 10 / 13),
        ("The captain's word", 0),
        ("„Sie sank“", 1),
        ("«Il coule» 12", 10 / 13),
        ("「沈んだ」と", 5 / 6),
        ("He said: “It", 0),
    ],
)
def test_the_share_that_is_quoted_is_of_characters_between_marks(text: str, expected) -> None:
    assert quoted_share(text) == pytest.approx(expected)


@pytest.mark.parametrize("mark", ["「", "『", "„", "“", "«"])
def test_marks_that_nothing_closes_take_linear_time(mark: str) -> None:
    assert takes_linear_time(quoted_share, f"{mark}沈")
