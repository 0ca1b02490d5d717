"""Which lines of a text were one until a program broke it to fit a width.

A program breaks a line where the next word would not have fitted. So a line that had room for the
first word of the next one was ended by a writer, and one that had none may be half a sentence.
Nobody ends a line inside a word.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from summarizer.cancellation import check
from summarizer.text.marks import DATE_MARK, PARTING
from summarizer.text.scripts import is_small, is_unspaced
from summarizer.text.words_before import DAYS, WORDS_BEFORE, WORDS_BEFORE_DAYS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.text.line import Line

_NARROWEST = 20  # code points: a narrower column is a menu
_NARROWEST_UNSPACED = 10  # of Han and Kana, which are twice as wide
_FILLED = 0.85  # of the width: some programs even lines out and break some a word early
_KEPT_FROM_A_START = 3  # code points: marks that may not open a line take one back with them
_FILLED_LINES = 0.8  # of the lines that end inside a sentence: others are headings
_CUT_LINES = 0.4  # of the same lines: half of all words in German have a capital
_FEWEST_CUT = 3  # lines that end inside a sentence: then they do so by no accident
_EVEN_LINES = 4  # of a text whose lines are all filled: then one that is cut tells of all
_UNCASED_LINES = 3  # lines that are filled, where letters show nothing: fewer may be a list
_UNCASED_EACH = 5  # breaks for one whose letters show something
_LONGEST_HEADING = 100  # code points
_SHORTEST_ALONE = 45  # code points of a line that may tell so by itself
_REST_WORDS = 2  # of a paragraph, in its last line
_LONGEST_FIRST_WORD = 100  # code points that are looked at
_REST = 12  # code points at the end of a line: a short word, and the blank before it
_LONGEST_ENDING = 400  # code points at the end of a line that are looked at

_FIRST_WORD = re.compile(rf"\S{{1,{_LONGEST_FIRST_WORD}}}")
_LAST_WORD = re.compile(r"(?<!\S)[^\W\d_]{1,8}$")
_FIRST_LETTER = re.compile(r"[“”„«»‹›‘’\"'(\[]{0,3}([^\W\d_])")
_ADDRESSES = ("http://", "https://", "www.")
_BEFORE_LISTS = (":", "\uff1a")
# A day with its month and year, in any language: "7 novembre 2025", "7 de mayo de 2025".
_DAY = re.compile(r"(?<!\d)\d{1,2}\.?\s(?:de\s)?[^\W\d_]{3,}\.?\s(?:de\s)?(?:19|20)\d\d(?!\d)")
_LONGEST_DAY = 80  # code points from it to the end of its line: a time, and who wrote
_CLOSES = tuple(
    ",;.!?)]}%\uff0c。、\uff1b\uff1a\uff01\uff1f\uff09」』】،؛؟।"
)  # what may not open a line
_PARTED_WORD = re.compile(rf"[^\W\d_][-\u2010{PARTING}]$")
_GOES_ON = (",", ";", "-", "–", "—", "\u00ad", *PARTING, "\uff0c", "、", "،")
# A full stop behind an ordinary word, and more behind it: what then has no end was cut.
_SENTENCE_INSIDE = re.compile(r"[^\W\d_]{3}[.!?…][”’\"')]?\s+\S|[。！？।](?=.)")


class _Break(NamedTuple):
    """A line that ends inside a sentence, and the next one."""

    width: int
    needed: int
    """The width that would have taken the first word of the next line."""
    cut: bool
    """Whether its letters show that a sentence goes on."""
    unspaced: bool
    """Whether the next line is written without blanks."""
    cased: bool
    """Whether the next line's first letter tells anything: in a text in capitals none does."""


def paragraphs(blocks: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Return the lines of each block of a text, put together where a program broke them."""
    breaks = [found for block in blocks for found in _breaks(block)]
    lengths = [len(line.text) for block in blocks for line in block]
    width = _width(breaks, lengths) or _even_width(blocks, breaks)
    broken = width is not None or _is_broken(breaks)
    return [
        part for block in blocks for part in _put_together(block, width, lengths, broken=broken)
    ]


def _put_together(
    block: Sequence[Line], width: int | None, lengths: Sequence[int], *, broken: bool
) -> Iterator[list[Line]]:
    if width is None:  # a mail in a report may be broken, and the report may not
        width = _width(list(_breaks(block)), lengths)
    paragraph = [block[0]]
    begun = False  # whether the open sentence began inside of a line, as no heading does
    for left, right in pairwise(block):
        check()
        begun = begun or _has_ended_one(left)
        joined = broken and begun and _is_open(left)
        joined = joined or _is_filled(left, right, width) or _is_cut(left, right, block[0])
        joined = joined or _is_word_parted(left, right) or _is_too_long(left, right, block[-1])
        listed = right.listed and not _is_dash(left, right, listed=block[0].listed)
        apart = listed or _is_dated(left, right) or _is_imprint(right, block[-1])
        if joined and not apart:
            begun = begun and not left.ends_sentence
            paragraph.append(right)
        else:
            yield paragraph
            paragraph, begun = [right], False
    yield paragraph


def _is_filled(left: Line, right: Line, width: int | None) -> bool:
    return width is not None and _needed(left, right) >= _FILLED * width


def _is_open(line: Line) -> bool:
    """Return whether a line has no end of a sentence at its end, and announces no list."""
    return not (line.ends_sentence or line.text.endswith(_BEFORE_LISTS))


def _is_dated(left: Line, right: Line) -> bool:
    """Return whether a date begins the right line, or is the left one: neither goes on."""
    return bool(DATE_MARK.match(right.text) or DATE_MARK.fullmatch(left.text))


def _is_imprint(line: Line, last: Line) -> bool:
    """Return whether a line closes its block without an end, and tells a day: who wrote, and when.

    In Italian it begins with a small letter: "di Serena Baldi, venerdì 7 novembre 2025".
    """
    return line is last and not line.ends_sentence and bool(_DAY.search(line.text[-_LONGEST_DAY:]))


def _is_dash(left: Line, right: Line, *, listed: bool) -> bool:
    """Return whether a dash that stands first in a line is one inside a sentence, and no sign."""
    return (
        right.listed
        and not (listed or left.listed or left.ends_sentence)
        and not (left.text.endswith(_BEFORE_LISTS) or _first_letter(right).isupper())
    )


def _is_cut(left: Line, right: Line, first: Line) -> bool:
    if right.text.startswith(_CLOSES):
        return True
    goes_on = not left.ends_sentence and is_small(_first_letter(right))
    goes_on = goes_on or _ends_before_word(left, right)
    return goes_on and len(left.text) >= _NARROWEST and not is_small(_first_letter(first))


def _is_word_parted(left: Line, right: Line) -> bool:
    """Return whether a word with a hyphen goes on in the right line."""
    return right.text[:1].isalnum() and bool(_PARTED_WORD.search(left.text[-2:]))


def _breaks(block: Sequence[Line]) -> Iterator[_Break]:
    small = is_small(_first_letter(block[0]))  # then a small letter is how a line begins
    closed = block[-1].ends_sentence
    for left, right in pairwise(block):
        check()
        dash = _is_dash(left, right, listed=block[0].listed)
        goes_on = dash or not (right.listed or _is_dated(left, right))
        if goes_on and not left.ends_sentence:
            tells_nothing = small or right.text.startswith(_ADDRESSES)
            letter = "" if tells_nothing else _first_letter(right)
            capitals = left.text.isupper() and right.text.isupper()
            cut = is_small(letter) or left.text.endswith(_GOES_ON) or _has_ended_one(left)
            cut = cut or _ends_before_word(left, right)
            cut = cut or (capitals and closed)  # letters tell nothing, but a heading has no end
            cased = is_small(letter) or (letter.isupper() and not capitals)
            cut = cut or dash
            unspaced = is_unspaced(right.text[:1])
            yield _Break(len(left.text), _needed(left, right), cut, unspaced, cased)


def _is_too_long(left: Line, right: Line, last: Line) -> bool:
    """Return whether a line is too long for a heading of what follows it up to a full stop."""
    if left.ends_sentence or not last.ends_sentence or len(left.text) < _SHORTEST_ALONE:
        return False
    letter = _first_letter(right)
    if not (is_small(letter) or letter.isupper()):
        return right is last and len(right.text) <= len(left.text)
    rest = right is last and right.words <= _REST_WORDS
    return len(left.text) >= _LONGEST_HEADING or (rest and len(left.text) > 3 * len(right.text))


def _width(breaks: Sequence[_Break], lengths: Sequence[int]) -> int | None:
    """Return the width that lines were broken to; None if they were not.

    `lengths` are those of all lines of the text: a lone break among longer lines is that of a
    headline with a sentence inside.
    """
    width = max((found.width for found in breaks), default=0)
    if len(breaks) == 1 and sum(length > width for length in lengths) > 1:
        return None
    unspaced = 2 * sum(found.unspaced for found in breaks) > len(breaks)
    if width < (_NARROWEST_UNSPACED if unspaced else _NARROWEST):
        return None
    filled = sum(found.needed >= _FILLED * width for found in breaks)
    cut = sum(found.cut for found in breaks)
    cased = sum(found.cased for found in breaks)  # a name in Latin letters in Arabic is, too
    uncased = len(breaks) >= max(_UNCASED_LINES, _UNCASED_EACH * cased)
    broken = filled >= _FILLED_LINES * len(breaks) and (cut >= _CUT_LINES * len(breaks) or uncased)
    return width if broken else None


def _is_broken(breaks: Sequence[_Break]) -> bool:
    """Return whether lines were broken within sentences, to whatever widths."""
    cut = sum(found.cut for found in breaks)
    return cut >= _FEWEST_CUT and cut >= _CUT_LINES * len(breaks)


def _even_width(blocks: Sequence[Sequence[Line]], breaks: Sequence[_Break]) -> int | None:
    """Return the width of a text all of whose lines fill it, those that end a sentence as well.

    Where names stand at the heads of lines, few of them show that a sentence goes on.
    """
    if not any(found.cut for found in breaks):
        return None
    pairs = [pair for block in blocks for pair in pairwise(block)]
    width = max((len(left.text) for left, _ in pairs), default=0)
    listed = any(right.listed or _is_dated(left, right) for left, right in pairs)
    if listed or len(pairs) < _EVEN_LINES or width < _SHORTEST_ALONE:
        return None
    return width if all(_is_filled(left, right, width) for left, right in pairs) else None


def _ends_before_word(left: Line, right: Line) -> bool:
    """Return whether a line ends in a word that stands before another one: "the", "della".

    Words such as "on" do before the name of a day or a month.
    """
    found = _LAST_WORD.search(left.text[-_REST:])
    last = found[0] if found else ""
    if last in WORDS_BEFORE:
        return True
    if last not in WORDS_BEFORE_DAYS or len(left.text) < _SHORTEST_ALONE:
        return False
    first = _FIRST_WORD.match(right.text)
    return first is not None and first[0].rstrip(".,") in DAYS[WORDS_BEFORE_DAYS[last]]


def _needed(left: Line, right: Line) -> int:
    """Return the width that would have taken the first word of the right line in the left one."""
    if is_unspaced(right.text[:1]):
        return len(left.text) + _KEPT_FROM_A_START
    word = _FIRST_WORD.match(right.text)
    return len(left.text) + 1 + (len(word[0]) if word else 0)


def _first_letter(line: Line) -> str:
    found = _FIRST_LETTER.match(line.text)
    return found[1] if found else ""


def _has_ended_one(line: Line) -> bool:
    return bool(_SENTENCE_INSIDE.search(line.text[-_LONGEST_ENDING:]))
