"""Notes on what was left out; many of one kind are one note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST_ALIKE = 10  # notes of one kind that stand by themselves: as many as are still read
_NAMED = 3  # places that are named of the others: enough to find them
_PARTICULARS = on_demand(r"0x[0-9a-f]+|\d+|'[^']*'|\"[^\"]*\"")


def grouped(notes: Iterable[str], most: int = _MOST_ALIKE) -> list[str]:
    """Return the notes in their order; many of one kind are the first of them with their number.

    A note is a place, a colon and a reason. Two notes are of one kind if their reasons differ in
    figures and quoted words alone; `most` of these stand by themselves.
    """
    kinds: dict[str, list[str]] = {}
    for note in notes:
        kinds.setdefault(_PARTICULARS.sub("", _split(note)[1]), []).append(note)
    return [note for alike in kinds.values() for note in _shortened(alike, most)]


def _shortened(alike: list[str], most: int) -> list[str]:
    """Return the notes of one kind, or one that stands for all of them."""
    if len(alike) <= most:
        return alike
    first, *others = alike
    names = ", ".join(_split(note)[0] for note in others[:_NAMED])
    more = " …" if len(others) > _NAMED else ""
    return [f"{first}; the same holds for {len(others)} more: {names}{more}"]


def _split(note: str) -> tuple[str, str]:
    """Return the place of a note and its reason."""
    place, _, reason = note.partition(": ")
    return place, reason
