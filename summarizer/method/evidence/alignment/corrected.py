"""Values that another sentence tells as former ones alone: "corrected from 6.1 to 6.4"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.alignment.agreement import agree, comparable, is_time
from summarizer.method.evidence.alignment.counterparts import is_bare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.method.evidence.statements import Statement, Value


def only_formerly(a: Statement, b: Statement) -> Iterator[tuple[Value, Value]]:
    """Yield the values of a that b tells as former ones alone, each with what b has instead.

    Where a has that too, it tells of both: "went up from 5.1 percent in May to 5.4".
    """
    if not any(each.former for each in b.values):  # as in most sentences
        return
    for own in a.values:
        if own.former or is_time(own):
            continue
        told = [each for each in b.values if _are_one(own, each)]
        if told and all(each.former for each in told):
            kinds = {own.kind, told[0].kind}
            now = [each for each in b.values if each.kind in kinds and not each.former]
            if not any(_are_one(mine, each) for mine in a.values for each in now):
                yield from ((own, each) for each in now[:1])


def _are_one(own: Value, other: Value) -> bool:
    """Return whether two values agree, though one may be told without its unit."""
    if comparable(own, other):
        return agree(own, other)
    return any(
        is_bare(bare if bare.low.is_integer() else bare._replace(counted=frozenset()), value)
        for bare, value in ((own, other), (other, own))
    )
