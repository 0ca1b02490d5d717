"""Forms of one word, and words of doubt, in a claim and a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.acts import is_any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.acts import Acts

_ROOT = 5  # letters at the beginning that forms of one word share
_SHORTEST = 4  # letters of a word that has several forms


def share_a_root(word: str, other: str) -> bool:
    """Return whether two words in small letters may be forms of one, by how they begin."""
    return min(len(word), len(other)) >= _SHORTEST and word[:_ROOT] == other[:_ROOT]


def doubted_from(claim: Sequence[str], other: Sequence[str], acts: Acts) -> int | None:
    """Return the place of the first word of doubt in a sentence, where the claim has none.

    Both are words in small letters.
    """
    if any(is_any(acts.doubts, word) for word in claim):
        return None
    return next((at for at, word in enumerate(other) if is_any(acts.doubts, word)), None)
