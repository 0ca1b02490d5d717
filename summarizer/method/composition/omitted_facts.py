"""What is not in the summary: facts that several sources report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.citations import Citation, Omitted
from summarizer.method.arrays import shares_of_best

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.method.constants import Constants
    from summarizer.method.rows import Rows
    from summarizer.method.selection import Selection

_MOST = 20  # facts: a page of them, more would be read by nobody
_FEWEST_SOURCES = 2  # a fact of one source is no fact of the event


def omitted_facts(
    texts: Sequence[str], rows: Rows, selection: Selection, constants: Constants
) -> tuple[Omitted, ...]:
    """Return the facts that several independent sources report and the summary does not.

    They stand by the number of their sources, then by what they would add; `texts` are those of all
    rows, white space folded.
    """
    kept: list[tuple[int, int]] = []
    for row in _candidates(rows, selection, constants):
        check()
        told = [*selection.rows, *(other for _, other in kept)]
        sources = rows.evidence.independent_sources(row, rows.evidence.reports(row, by_rule=True))
        if sources >= _FEWEST_SOURCES and not _is_told(row, told, rows):
            kept.append((sources, row))
    scores = shares_of_best(selection.scores)[rows.labels]
    kept.sort(key=lambda fact: (-fact[0], -float(scores[fact[1]]), fact[1]))
    return tuple(_omitted(sources, row, texts, rows) for sources, row in kept[:_MOST])


def _is_told(row: int, told: Sequence[int], rows: Rows) -> bool:
    """Return whether one of the told rows reports a row, or one of those that report it."""
    tellers = (row, *(report.row for report in rows.evidence.reports(row, by_rule=True)))
    return any(teller in told or rows.evidence.is_reported_by(teller, told) for teller in tellers)


def _candidates(rows: Rows, selection: Selection, constants: Constants) -> list[int]:
    """Return the representatives outside of the summary that several sources may report.

    Those whose cluster has the most sources come first; of many, only the best are judged.
    """
    representatives = selection.representatives
    sources = rows.sources_of_clusters()
    chosen = set(rows.labels[selection.rows].tolist())
    scores = shares_of_best(selection.scores)
    ranked = np.lexsort((np.arange(len(sources)), -scores, -sources))
    whole = rows.fitness[representatives] >= constants.fragment_fitness
    found = [
        int(representatives[cluster])
        for cluster in ranked.tolist()
        if cluster not in chosen
        and whole[cluster]
        and sources[cluster] >= _FEWEST_SOURCES
        and selection.outcomes[cluster] not in {"excluded", "outdated"}
    ]
    return found[: constants.most_omitted_judged]


def _omitted(sources: int, row: int, texts: Sequence[str], rows: Rows) -> Omitted:
    reports = rows.evidence.reports(row, by_rule=True)
    places = (
        Citation.of(rows.sentences[row], "representative", 1.0),
        *(Citation.of(rows.sentences[one.row], "support", one.similarity) for one in reports),
    )
    return Omitted(texts[row], sources, places)
