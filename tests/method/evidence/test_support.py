from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from summarizer.method.clustering.dense_similarity import DenseSimilarity

TEXTS = ["The ferry sank off Zanzora.", "The ferry sank off Zanzora.", "It rained in Lund."]
LIKENESS = np.array([[1, 0.9, 0.1], [0.9, 1, 0.1], [0.1, 0.1, 1]], dtype=np.float32)


@pytest.fixture
def evidence(evidence_of):
    """The evidence for three rows, each of an article of its own; two of them are much alike."""
    return evidence_of(DenseSimilarity(LIKENESS), np.arange(3), TEXTS)


@pytest.mark.parametrize(("row", "expected"), [(0, 2), (1, 2), (2, 1)])
def test_a_row_stands_on_its_own_source_and_on_those_that_report_it(
    evidence, row, expected
) -> None:
    assert expected == evidence.independent_sources(row, evidence.reports(row))


def test_articles_of_one_lineage_are_one_source(evidence) -> None:
    found = dataclasses.replace(evidence, sources=np.array([0, 0, 1]))
    assert ([1], 1) == (
        [report.row for report in found.reports(0)],
        found.independent_sources(0, found.reports(0)),
    )


def test_what_was_judged_by_one_threshold_is_judged_anew_by_another(evidence) -> None:
    assert [1] == [report.row for report in evidence.reports(0)]
    assert () == dataclasses.replace(evidence, threshold=0.95).reports(0)
