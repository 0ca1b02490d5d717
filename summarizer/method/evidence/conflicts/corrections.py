"""Numbers that the other sentence corrects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.alignment.corrected import only_formerly
from summarizer.method.evidence.alignment.which_one import same_one
from summarizer.method.evidence.conflicts.pair import NUMBERS, Clash

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.method.evidence.conflicts.pair import Pair


def corrections(pair: Pair) -> Iterator[Clash]:
    """Yield the numbers that the other sentence corrects: "from 6.1 to 6.4"."""
    if pair.nearness() < NUMBERS or not same_one(pair.a, pair.b):
        return
    for own, other in only_formerly(pair.a, pair.b):
        if "corrections" in pair.b.cues:
            yield Clash("number", own.span, other.span, update=True)
    for other, own in only_formerly(pair.b, pair.a):
        if "corrections" in pair.a.cues:
            yield Clash("number", own.span, other.span, update=True)
