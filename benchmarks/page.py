"""The parts of README.md that are written from the figures: tables between two markers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.record import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

README = ROOT / "benchmarks" / "README.md"


def markdown(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table whose first column is text."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def write_between(begin: str, parts: Sequence[str], end: str) -> None:
    """Replace what stands between two markers of the page.

    Raises:
        ValueError: the page does not have both markers, in this order.
    """
    before, found, rest = README.read_text("utf-8").partition(begin)
    _, closed, after = rest.partition(end)
    if not (found and closed):
        raise ValueError(f"{README.name} has no part between {begin!r} and {end!r}")
    README.write_text("\n\n".join([before + begin, *parts, end]) + after, encoding="utf-8")
