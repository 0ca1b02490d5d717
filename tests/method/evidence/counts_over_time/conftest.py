"""The evidence of articles of several days, for the tests of what they count."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from summarizer.languages import language_of
from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.evidence.counts_over_time.disputants import Disputants
from summarizer.method.evidence.topic_statements import Statements


@pytest.fixture
def evidence_of_days(evidence_of):
    """The evidence for some sentences, each an article unless stated, all as like to each other."""

    def found(texts, days, code="en", *, similarity=0.5, articles=None, **known):
        likeness = np.full((len(texts), len(texts)), similarity, dtype=np.float32)
        np.fill_diagonal(likeness, 1)
        numbers = np.arange(len(texts)) if articles is None else np.array(articles)
        statements = Statements(texts, [language_of(code)] * len(texts), days)
        return dataclasses.replace(
            evidence_of(DenseSimilarity(likeness), numbers, texts, 0.9),
            statements=statements,
            disputants=Disputants(statements, numbers),
            **known,
        )

    return found
