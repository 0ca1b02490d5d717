"""Endings that two words have exchanged: "wędkarz uratował żeglarza", "żeglarz uratował wędkarza".

Where endings tell who did it and to whom, two who change parts change these, names or not.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from summarizer.languages.part_marks import ENDINGS_OF_WITH, ENDINGS_TELL, WITH

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Statement

_SHARED = 0.5  # of the words of a sentence that the other has too, so that one deed is told
_ENDING = 3  # letters at most that an ending takes
_LETTERS = 3  # at least of what stands before an ending
_SYLLABLES = {"ko": 2}
"""The same in languages whose signs are syllables."""


def endings_exchanged(a: Statement, b: Statement) -> bool:
    """Return whether two words of a sentence have each other's ending in the other one."""
    language = a.language
    if language is None or language != b.language or language.code not in ENDINGS_TELL:
        return False
    if any(word in WITH for word in (*a.folded, *b.folded)):
        return False  # "spoke with": either did
    own, other = ({word for word in each.folded if word.isalpha()} for each in (a, b))
    if len(own & other) < _SHARED * max(len(own), len(other)) - 1:
        return False
    stem = _SYLLABLES.get(language.code, _LETTERS)
    changes = {
        change
        for word in own - other
        for each in other - own
        if (change := _endings(word, each, stem)) is not None
    }
    return any((there, here) in changes for here, there in changes)


def _endings(word: str, other: str, stem: int) -> tuple[str, str] | None:
    """Return what stands behind the beginning that two forms of one word share, or None."""
    shared = sum(
        1 for _ in takewhile(lambda both: both[0] == both[1], zip(word, other, strict=False))
    )
    longest = max(len(word), len(other)) - shared
    if shared < stem or longest > _ENDING or longest > shared:
        return None
    endings = word[shared:], other[shared:]
    return None if any(each in ENDINGS_OF_WITH for each in endings) else endings
