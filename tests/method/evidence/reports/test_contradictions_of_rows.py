from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from summarizer.method.clustering.dense_similarity import DenseSimilarity
from tests.conftest import BySimilarity, evidence_by_similarity

TWELVE, MANY = "The blast in Lund killed 12 people.", "The blast in Lund killed 41 people."


def alike(texts, articles):
    """The evidence for sentences of some articles that are all much alike."""
    likeness = np.full((len(texts), len(texts)), 0.9, dtype=np.float32)
    return evidence_by_similarity(DenseSimilarity(likeness), np.array(articles), texts)


def contradicting(found, row):
    return [one.row for one in found.contradictions(row)]


def test_an_article_that_reports_a_sentence_does_not_contradict_it() -> None:
    at_first = "At first the blast in Lund was said to have killed 12 people."
    assert [1] == contradicting(alike([MANY, at_first], [0, 1]), 0)
    found = alike([MANY, at_first, MANY], [0, 1, 1])
    assert [2] == [report.row for report in found.reports(0)]
    assert [] == contradicting(found, 0)


def test_who_reports_both_of_two_rows_contradicts_neither() -> None:
    """Article 0 tells both values, of two things: what article 1 tells is one of them."""
    found = alike([TWELVE, MANY, MANY, TWELVE], [0, 0, 1, 2])
    assert [[], [3], [2]] == [contradicting(found, row) for row in (0, 2, 3)]


QUAKE = "The University of Lund said the quake had a magnitude of 5.6 and struck off Orm."
STRONGER = "The University of Lund said the quake had a magnitude of 6.1 and struck off Orm."
AFTERSHOCK = "An aftershock near the port had a magnitude of 4.2."


def test_of_several_magnitudes_in_an_article_none_contradicts() -> None:
    assert [1] == contradicting(alike([QUAKE, STRONGER], [0, 1]), 0)
    found = alike([QUAKE, STRONGER, AFTERSHOCK], [0, 1, 1])
    assert [[], []] == [contradicting(found, row) for row in (0, 1)]


@dataclass(frozen=True)
class OneSided(BySimilarity):
    """A rule that looks at row 1 from row 0, and from row 1 at nothing."""

    def candidates(self, row):
        return np.array([1] if row == 0 else [], dtype=np.intp)


def test_rows_of_which_one_is_not_looked_at_from_the_other_contradict_in_neither_direction() -> (
    None
):
    found = alike([TWELVE, MANY], [0, 1])
    assert [[1], [0]] == [contradicting(found, row) for row in (0, 1)]
    found = replace(found, same_fact=OneSided(found.similarity, found.articles))
    assert [[], []] == [contradicting(found, row) for row in (0, 1)]


FERRY = [
    "The ferry Astrid sank off Lund on Sunday, killing 12 people.",
    "The ferry Astrid sank off Lund on Sunday, killing 41 people.",
    "The ferry Astrid sank off Lund on Monday, killing 12 people.",
    "The ferry Astrid did not sink off Lund on Sunday.",
    "Nobody was killed when the ferry Astrid sank off Lund on Sunday.",
    "The captain Per Moss was arrested in Lund on Sunday.",
    "The captain Jan Holt was arrested in Lund on Sunday.",
]


@given(
    rows=st.lists(st.tuples(st.integers(0, 3), st.sampled_from(FERRY)), min_size=2, max_size=8),
    seed=st.integers(0, 1000),
)
def test_each_of_two_articles_contradicts_the_others_row_or_neither(rows, seed) -> None:
    rows = sorted(rows)
    numbers = sorted({article for article, _ in rows})
    articles = np.array([numbers.index(article) for article, _ in rows])
    likeness = np.random.default_rng(seed).uniform(0.3, 1, (len(rows), len(rows)))
    similarity = DenseSimilarity(((likeness + likeness.T) / 2).astype(np.float32))
    texts = [text for _, text in rows]
    found = evidence_by_similarity(similarity, articles, texts, 0.72)
    for row in range(len(rows)):
        for one in found.contradictions(row):
            back = found.contradictions(one.row)
            assert articles[row] in {articles[each.row] for each in back}
            mirrored = one.clash._replace(a=one.clash.b, b=one.clash.a)
            assert {mirrored} >= {each.clash for each in back if each.row == row}
