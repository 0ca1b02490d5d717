"""Chosen rows become sentences of a summary, each with its place and whoever says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.method.arrays import members_of
from summarizer.summary import Citation, Explanation, RankedCluster, SummarySentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.articles import Dropped
    from summarizer.method.rows import Rows
    from summarizer.method.selection import Selection
    from summarizer.summary import Role


def cite(row: int, text: str, rows: Rows, selection: Selection) -> SummarySentence:
    """Return the sentence of the summary that stands on a chosen row, with its citations.

    `text` is the row's, white space folded. Its place comes first, as the representative of its
    cluster or as context of another; then its support, nearest first.
    """
    check()
    cluster = int(rows.labels[row])
    role: Role = "context" if row in selection.context else "representative"
    support = rows.evidence.support(row)
    return SummarySentence(
        text=text,
        score=round(float(selection.scores[cluster]), 4),
        cluster=cluster,
        support=len(support),
        citations=(
            Citation.of(rows.sentences[row], role, 1.0),
            *(Citation.of(rows.sentences[member], "support", near) for member, near in support),
        ),
    )


def explain(
    selection: Selection, rows: Rows, dropped: Sequence[tuple[str, Dropped]]
) -> Explanation:
    """Return every cluster by rank with its members, representative first, and every dropped span.

    The chosen clusters come first, in the order of choice, then the others by what they would add.
    """
    chosen = rows.labels[selection.rows].tolist()
    others = [c for c in np.argsort(-selection.scores, kind="stable").tolist() if c not in chosen]
    members = members_of(rows.labels)
    clusters = tuple(
        _ranked_cluster(cluster, rank, members[cluster].tolist(), rows, selection)
        for rank, cluster in enumerate((*chosen, *others), 1)
    )
    return Explanation(clusters, tuple(dropped))


def _ranked_cluster(
    cluster: int, rank: int, members: list[int], rows: Rows, selection: Selection
) -> RankedCluster:
    check()
    own = int(selection.representatives[cluster])
    others = [member for member in members if member != own]
    near = rows.similarity.between(np.array([own]), np.array(others))[0] if others else []
    return RankedCluster(
        cluster=cluster,
        rank=rank,
        score=round(float(selection.scores[cluster]), 4),
        articles=len(set(rows.articles[members].tolist())),
        sentences=(
            Citation.of(rows.sentences[own], "representative", 1.0),
            *(
                Citation.of(rows.sentences[member], "support", float(similarity))
                for member, similarity in zip(others, near, strict=True)
            ),
        ),
        outcome=selection.outcomes[cluster],
    )
