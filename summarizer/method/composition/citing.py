"""Chosen rows become sentences of a summary, each with its place and whoever says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.arrays import members_of
from summarizer.summary import Citation, Explanation, RankedCluster, SummarySentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Dropped, Sentence
    from summarizer.method.rows import Material
    from summarizer.method.selection.greedy import Selection
    from summarizer.summary import Role


def cite(
    row: int,
    material: Material,
    sentences: Sequence[Sentence],
    selection: Selection,
) -> SummarySentence:
    """The sentence of the summary that stands on a chosen row, with its citations.

    Its place comes first, as the representative of its cluster or as context of another; then its
    support, nearest first: of each other article the sentence most similar to it, if that is at
    least the `support` of the material.
    """
    own = sentences[row].article.id
    similarities = material.similarity.between(np.array([row]))[0]
    nearest: dict[str, tuple[float, int]] = {}
    for member in np.nonzero(similarities >= material.support)[0].tolist():
        article, similarity = sentences[member].article.id, float(similarities[member])
        if article != own and similarity > nearest.get(article, (-1.0, 0))[0]:
            nearest[article] = similarity, member
    ranked = sorted(nearest.values(), key=lambda found: (-round(found[0], 4), found[1]))
    cluster = int(material.labels[row])
    role: Role = "context" if row in selection.context else "representative"
    return SummarySentence(
        text=sentences[row].text,
        score=round(float(selection.scores[cluster]), 4),
        cluster=cluster,
        support=len(ranked),
        citations=(
            Citation.of(sentences[row], role, 1.0),
            *(Citation.of(sentences[m], "support", similarity) for similarity, m in ranked),
        ),
    )


def _others(row: int, members: NDArray[np.intp], material: Material) -> list[tuple[int, float]]:
    """The members of a row's cluster but the row itself, each with its similarity to the row."""
    if len(members) == 1:
        return []
    similarities = material.similarity.between(np.array([row]), members)[0]
    found = zip(members.tolist(), similarities.tolist(), strict=True)
    return [(member, similarity) for member, similarity in found if member != row]


def explain(
    selection: Selection,
    material: Material,
    sentences: Sequence[Sentence],
    dropped: Sequence[tuple[str, Dropped]],
) -> Explanation:
    """Every cluster by rank with its members, the representative first, and every dropped span.

    The chosen clusters come first, in the order of choice, then the others by what they would add.
    """
    chosen = material.labels[selection.rows].tolist()
    others = [c for c in np.argsort(-selection.scores, kind="stable").tolist() if c not in chosen]
    rows, members = selection.representatives.tolist(), members_of(material.labels)
    clusters = tuple(
        _ranked_cluster(
            cluster, rank, selection, _others(rows[cluster], members[cluster], material), sentences
        )
        for rank, cluster in enumerate((*chosen, *others), 1)
    )
    return Explanation(clusters, tuple(dropped))


def _ranked_cluster(
    cluster: int,
    rank: int,
    selection: Selection,
    others: Sequence[tuple[int, float]],
    sentences: Sequence[Sentence],
) -> RankedCluster:
    row = int(selection.representatives[cluster])
    return RankedCluster(
        cluster=cluster,
        rank=rank,
        score=round(float(selection.scores[cluster]), 4),
        articles=len({sentences[member].article.id for member in (row, *(m for m, _ in others))}),
        sentences=(
            Citation.of(sentences[row], "representative", 1.0),
            *(Citation.of(sentences[member], "support", s) for member, s in others),
        ),
        outcome=selection.outcomes[cluster],
    )
