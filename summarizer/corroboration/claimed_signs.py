"""A claim laid over a sentence, sign by sign, where words are not parted by blanks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.languages.acts import Acts

_HAN = re.compile(r"[\u3400-\u9fff]+")
_WORD = 2  # signs of a word: one alone says too little
_FEWEST_RUNS = 3  # who did it, what was done and to whom
_STANDING_IN = ("他", "她", "该", "其", "双方")
"""How a sentence opens on somebody told before."""


class _Run(NamedTuple):
    """Some signs of a claim in a row, and their place in a sentence, -1 if they are not there."""

    signs: str
    at: int
    opens: bool


def lacks_a_part(claim: str, other: str, acts: Acts, before: str) -> bool:
    """Return whether a sentence does not tell who did what a claim says, or what was done.

    `before` is the text of the article before the sentence.
    """
    runs = list(_runs(claim, other))
    known = [word for words in acts.acts.values() for word in words]
    for run in (one for one in runs if one.at < 0):
        left = _without(run.signs, other, acts)
        if len(left) < _WORD:
            continue
        if run.opens and not other.startswith(_STANDING_IN):
            return True
        if any(word in left for word in known) or left not in before:
            return True
    return _is_only_suspected(claim, other, runs, acts) or _is_turned(claim, other, runs, acts)


def _runs(claim: str, other: str) -> Iterator[_Run]:
    """Yield the longest runs of signs that the sentence has, too, and those between them."""
    for found in _HAN.finditer(claim):
        text, at, lacking = found[0], 0, 0
        while at < len(text):
            end = at
            while end < len(text) and text[at : end + 1] in other:
                end += 1
            if end - at < _WORD:
                at += 1
                continue
            if lacking < at:
                yield _Run(text[lacking:at], -1, lacking == found.start() == 0)
            yield _Run(text[at:end], other.index(text[at:end]), at == found.start() == 0)
            at = lacking = end
        if lacking < len(text):
            yield _Run(text[lacking:], -1, lacking == found.start() == 0)


def _without(signs: str, other: str, acts: Acts) -> str:
    """Return some signs without words that tell little, and without acts that are told there."""
    for words in acts.acts.values():
        if any(word in other for word in words):
            for word in words:
                signs = signs.replace(word, "")
    for word in acts.light:
        signs = signs.replace(word, "")
    return "".join(sign for sign in signs if sign not in other)


def _is_only_suspected(claim: str, other: str, runs: list[_Run], acts: Acts) -> bool:
    """Return whether the sentence alone tells a suspicion, before the last that the claim says."""
    if any(word in claim for word in acts.doubts):
        return False
    doubted = [other.index(word) for word in acts.doubts if word in other]
    return bool(doubted) and min(doubted) < max((run.at for run in runs), default=-1)


def _is_turned(claim: str, other: str, runs: list[_Run], acts: Acts) -> bool:
    """Return whether what a claim opens with stands behind a verb there, and what ends it before.

    A word for the passive, or before to whom it was done, turns the order around.
    """
    told = [run for run in runs if run.at >= 0]
    turning = acts.agents | acts.objects
    if len(told) < _FEWEST_RUNS or not told[0].opens:
        return False
    if any((word in claim) != (word in other) for word in turning):
        return False
    first, *rest = told
    return any(
        last.at < verb.at < first.at
        for place, verb in enumerate(rest)
        for last in rest[place + 1 :]
    )
