"""Claims, and what articles say to each: who reports it, and who says otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from summarizer.citations import Citation, Conflict, citations_to_json

if TYPE_CHECKING:
    from collections.abc import Iterable

SCHEMA = "multidoc-summarizer/corroboration/1"
"""What corroborations in JSON name as their schema."""


class Place(NamedTuple):
    """A place in an article, in code points, end exclusive."""

    article: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Corroboration:
    """Who reports a claim, who says otherwise, and on how many independent sources it stands.

    `claim` is its text, white space folded; `place` is where it stands, if it was given as a place.
    `support` has the best place of each article that reports it, nearest first, or every one.
    `independent_sources` counts the lineages that report it, of a place its own among them. Of a
    text, the first value of a conflict is the text's own, with the articles that report the text.
    """

    claim: str
    place: Place | None
    support: tuple[Citation, ...]
    conflicts: tuple[Conflict, ...]
    independent_sources: int

    def to_dict(self) -> dict[str, Any]:
        """Return the corroboration as the JSON Schema describes it."""
        return {
            "claim": self.claim,
            "place": None if self.place is None else self.place._asdict(),
            "support": citations_to_json(self.support),
            "conflicts": [conflict.to_dict() for conflict in self.conflicts],
            "independent_sources": self.independent_sources,
        }


class Corroborations(list[Corroboration]):
    """A corroboration for each claim, in their order; `notes` are those on reading the articles."""

    def __init__(self, found: Iterable[Corroboration], notes: Iterable[str] = ()) -> None:
        """Keep both."""
        super().__init__(found)
        self.notes = tuple(notes)


def to_dict(corroborations: Iterable[Corroboration], notes: Iterable[str] = ()) -> dict[str, Any]:
    """Return corroborations as the JSON Schema describes them, in their order."""
    claims = [one.to_dict() for one in corroborations]
    return {"schema": SCHEMA, "claims": claims, "notes": list(notes)}
