"""Where quotations begin and end: within a sentence, and over several of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from summarizer.text.patterns import on_demand
from summarizer.text.remembering import remembered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

STRAIGHT_MARKS = "\"'"
"""Marks that open as well as close in every language, double and single."""

# Counted in a text of any language, since outlets also write the marks of another one. Marks that
# open as well as close in the language are straightened first.
_PAIRS = (("“", "”"), ("«", "»"), ("「", "」"), ("『", "』"))
_LOW = "„"  # only opens; in a text that has it “ closes, as ” does
_LOW_PAIRS = ((_LOW, "“”"), *_PAIRS[1:])
_STRAIGHT = STRAIGHT_MARKS[0]
_OPENING, _CLOSING = _PAIRS[0]
_QUOTATION = re.compile(r"“[^“”]*”|«[^«»]*»|\"[^\"]*\"|„[^“”„]*[“”]|「[^「」]*」|『[^『』]*』")
# A single mark opens before a word, and not before a number ("the '90s"). It closes behind a stop
# or a word; that of an owner in front of a small letter ("the players' union") closes nothing.
# The mark comes first, what stands before it behind that: a text is searched for marks in no time.
_SINGLE_OPENS = re.compile(r"[‘'](?<![\w’'].)(?=[^\W\d]|[“\"])")
_SINGLE_CLOSES = re.compile(r"[’'](?!\w)(?:(?<=[.,!?…;].)|(?<=[^\Ws].)|(?<=s.)(?! [^\W\dA-Z]))")
_SINGLE_CLOSES_ALONE = re.compile(r"[’'](?<=[.,!?…].)(?=\s|$)")
# Inside of a Hebrew word a straight mark stands for gershayim, the sign of an abbreviation: before
# its last letter, or behind more than the small words that are written together with a quoted one.
_IN_HEBREW_WORD = on_demand(r'(?<![א-ת"])([א-ת]{1,6})"([א-ת]{1,8})(?![א-ת"])')
_SMALL_HEBREW_WORDS = frozenset("ובהכלמש")
_GERSHAYIM = "\u05f4"


def is_half_quotation(text: str) -> bool:
    """Return whether a quotation begins or ends outside of the text."""
    text = _doubled(text)
    unpaired = not text.isascii() and any(
        _count(text, left) != _count(text, right) for left, right in _pairs(text)
    )
    return unpaired or text.count(_STRAIGHT) % 2 == 1


def quoted_share(text: str) -> float:
    """Return the share of the text's characters that stand inside of its quotations, in [0, 1]."""
    inside = sum(len(found[0]) for found in _QUOTATION.finditer(_doubled(text)))
    return inside / max(1, len(text))


def quotations_in(text: str) -> list[str]:
    """Return the quotations of a text, marks and all."""
    return _QUOTATION.findall(_doubled(text))


def without_quotations(text: str) -> str:
    """Return the text with a blank in place of each of its quotations."""
    return _QUOTATION.sub(" ", _doubled(text))


def with_gershayim(text: str) -> str:
    """Return the text with gershayim in place of the straight marks inside of Hebrew words."""
    if _STRAIGHT not in text or text.isascii():
        return text
    return _IN_HEBREW_WORD.sub(_shortened, text)


def _shortened(found: re.Match[str]) -> str:
    """Return a Hebrew word with gershayim, or as it stands if a quotation begins inside of it."""
    before, behind = found.groups()
    opens = len(behind) > 1 and _SMALL_HEBREW_WORDS.issuperset(before)
    return found[0] if opens else f"{before}{_GERSHAYIM}{behind}"


def straightened(text: str, mirrored: str) -> str:
    """Return the text with straight marks in place of `mirrored`: those that open and close."""
    for mark in mirrored:
        text = text.replace(mark, _STRAIGHT)
    return text


def quoted_at_ends(
    texts: Sequence[str], follows: Sequence[bool]
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Return whether each text starts, and whether it ends, inside a quotation, shape (n,) each.

    `follows`: texts that go on where the one before ended; its quotation may still be open.
    """
    starts, ends = np.zeros(len(texts), dtype=bool), np.zeros(len(texts), dtype=bool)
    is_open = is_low = False
    texts = _with_doubled(texts, follows)
    for row, text in enumerate(texts):
        is_open, is_low = is_open and follows[row], is_low and is_open and follows[row]
        is_low = is_low or _LOW in text
        starts[row], is_open = _through(text, is_open=is_open, is_low=is_low)
        ends[row] = is_open
    return starts, ends


def _with_doubled(texts: Sequence[str], follows: Sequence[bool]) -> list[str]:
    """Return the texts with double marks in place of single ones, over all texts that go on."""
    doubled: list[str] = []
    run: list[str] = []
    for text, goes_on in zip([*texts, ""], [*follows, False], strict=True):
        if run and not goes_on:
            doubled += _doubled("\n".join(run)).split("\n")
            run = []
        run.append(text.replace("\n", " "))
    return doubled


@remembered(256)  # the sentences of a topic are asked for several stages
def _doubled(text: str) -> str:
    """Return the text with double marks in place of the single ones around its quotations.

    An opening mark that nothing closes stays: it may be an apostrophe. A closing mark that nothing
    opens, behind a stop, ends a quotation that began before the text.
    """
    text = with_gershayim(text)
    if _LOW in text or ("'" not in text and "’" not in text):
        return text
    marked, end = list(text), 0
    while opens := _SINGLE_OPENS.search(text, end):
        closes = _SINGLE_CLOSES.search(text, opens.end())
        _close_alone(marked, text, end, opens.start())
        if closes is None:
            return "".join(marked)
        marked[opens.start()], marked[closes.start()] = _OPENING, _CLOSING
        end = closes.end()
    _close_alone(marked, text, end, len(text))
    return "".join(marked)


def _close_alone(marked: list[str], text: str, start: int, end: int) -> None:
    """Double the closing marks of a stretch without an opening one."""
    for closes in _SINGLE_CLOSES_ALONE.finditer(text, start, end):
        marked[closes.start()] = _CLOSING


def _through(text: str, *, is_open: bool, is_low: bool) -> tuple[bool, bool]:
    """Return whether the text starts, and whether it ends, inside a quotation.

    `is_open` is what the texts before it tell of its start; its own marks may tell more.
    """
    pairs = _LOW_PAIRS if is_low else _PAIRS
    balance = 0
    if not text.isascii():
        balance = sum(_count(text, left) - _count(text, right) for left, right in pairs)
    if not balance and text.count(_STRAIGHT) % 2 == 1:
        opening = not is_open and text[text.rfind(_STRAIGHT) + 1 :][:1].isalnum()
        balance = 1 if opening else -1
    if balance < 0:
        return True, False
    return is_open, is_open or balance > 0


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    return _LOW_PAIRS if _LOW in text else _PAIRS


def _count(text: str, marks: str) -> int:
    return sum(text.count(mark) for mark in marks)
