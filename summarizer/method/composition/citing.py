"""Citations: chosen rows become sentences of a summary, each with its place and its support."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.citations import DECIMALS, Citation
from summarizer.explanation import Explanation, RankedCluster
from summarizer.method.arrays import members_of
from summarizer.method.composition.conflicting_values import Told, conflicts_of
from summarizer.method.evidence.support import Report
from summarizer.summary import SummarySentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.articles import Dropped
    from summarizer.citations import Role
    from summarizer.method.rows import Rows
    from summarizer.method.selection import Selection


def cite(row: int, texts: Sequence[str], rows: Rows, selection: Selection) -> SummarySentence:
    """Return a chosen row as a sentence of the summary, with its citations and its conflicts.

    `texts` are those of all rows, white space folded. The first citation is the row's own place, as
    the representative of its cluster or as context of another row; its support follows, nearest
    first.
    """
    check()
    cluster = int(rows.labels[row])
    role: Role = "context" if row in selection.context else "representative"
    reports = rows.evidence.reports(row)
    since = selection.earlier.said_of(row) if selection.earlier else None
    return SummarySentence(
        text=texts[row],
        score=round(float(selection.scores[cluster]), DECIMALS),
        cluster=cluster,
        support=len(reports),
        citations=(
            Citation.of(rows.sentences[row], role, 1.0),
            *(Citation.of(rows.sentences[one.row], "support", one.similarity) for one in reports),
        ),
        independent_sources=rows.evidence.independent_sources(row, reports),
        conflicts=conflicts_of(
            row, [Report(row, 1.0), *reports], Told(rows.sentences, texts, rows.evidence)
        ),
        status=since.status if since else None,
        was=since.was if since else None,
    )


def explain(
    selection: Selection, rows: Rows, dropped: Sequence[tuple[str, Dropped]]
) -> Explanation:
    """Return every cluster by rank with its members, representative first, and the dropped spans.

    The chosen clusters come first, in the order of choice, then the others by score as printed.
    """
    chosen = rows.labels[selection.rows].tolist()
    taken = set(chosen)
    ranked = np.argsort(-selection.scores.round(DECIMALS), kind="stable").tolist()
    others = [cluster for cluster in ranked if cluster not in taken]
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
    first = int(selection.representatives[cluster])
    others = [member for member in members if member != first]
    similarities = rows.similarity.between(np.array([first]), np.array(others))[0] if others else []
    return RankedCluster(
        cluster=cluster,
        rank=rank,
        score=round(float(selection.scores[cluster]), DECIMALS),
        articles=len(set(rows.articles[members].tolist())),
        sentences=(
            Citation.of(rows.sentences[first], "representative", 1.0),
            *(
                Citation.of(rows.sentences[other], "member", float(similarity))
                for other, similarity in zip(others, similarities, strict=True)
            ),
        ),
        outcome=selection.outcomes[cluster],
    )
