"""How a summary came about: every cluster with its rank, and what was left out before reading."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from summarizer.articles import Dropped
from summarizer.citations import Citation, citations_to_json

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class RankedCluster:
    """A cluster with its rank and its score among all clusters of a topic.

    `articles` counts the articles that have a sentence in it; `sentences` cite its representative
    and then its other members, which need not report the same; `outcome` says why it is or is not
    in the summary.
    """

    cluster: int
    rank: int
    score: float
    articles: int
    sentences: tuple[Citation, ...]
    outcome: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return the cluster that JSON describes; unknown keys are ignored."""
        known = {field.name: data[field.name] for field in dataclasses.fields(cls)}
        return cls(**known | {"sentences": tuple(map(Citation.from_dict, data["sentences"]))})

    def to_dict(self) -> dict[str, Any]:
        """Return the cluster for JSON."""
        return dataclasses.asdict(self) | {"sentences": citations_to_json(self.sentences)}


@dataclass(frozen=True, slots=True)
class Explanation:
    """Every cluster with its rank, and every dropped span with its article's id and its reason."""

    clusters: tuple[RankedCluster, ...]
    dropped: tuple[tuple[str, Dropped], ...]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return the explanation that JSON describes; unknown keys are ignored."""
        dropped = (
            (one["article"], Dropped(one["start"], one["end"], one["reason"]))
            for one in data["dropped"]
        )
        return cls(tuple(map(RankedCluster.from_dict, data["clusters"])), tuple(dropped))

    def to_dict(self) -> dict[str, Any]:
        """Return the explanation for JSON."""
        dropped = [
            {"article": article, **dataclasses.asdict(span)} for article, span in self.dropped
        ]
        return {"clusters": [one.to_dict() for one in self.clusters], "dropped": dropped}
