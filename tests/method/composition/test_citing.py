from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from summarizer.articles import Article, Dropped, Sentence
from summarizer.method.composition.citing import cite, explain
from summarizer.method.selection import Selection

# Articles a (rows 0, 1), b (rows 2, 3), c (row 4), d (row 5); all but row 1 are one cluster.
TEXTS = {"a": "Xi called. It rained.", "b": "Xi rang. Xi phoned.", "c": "Xi calls.", "d": "Xi did."}
PLACES = [("a", 0, 10), ("a", 11, 21), ("b", 0, 8), ("b", 9, 19), ("c", 0, 9), ("d", 0, 7)]
TO_FIRST = [1.0, 0.1, 0.7, 0.9, 0.8, 0.4]
ARTICLES = {name: Article(text=text, id=name) for name, text in TEXTS.items()}
SENTENCES = [Sentence(ARTICLES[name], start, end) for name, start, end in PLACES]
FOLDED = [sentence.text for sentence in SENTENCES]
SELECTION = Selection(
    rows=[0],
    labels=np.array([0, 1, 0, 0, 0, 0]),
    context=frozenset(),
    representatives=np.array([0, 1]),
    scores=np.array([0.123456, 0.5]),
    outcomes=["selected", "does not fit"],
)


LIKENESS = np.full((6, 6), 0.5)
LIKENESS[0] = LIKENESS[:, 0] = TO_FIRST


@pytest.fixture
def known(rows_of):
    return rows_of(
        [sentence.text for sentence in SENTENCES],
        LIKENESS,
        labels=[0, 1, 0, 0, 0, 0],
        articles=[0, 0, 1, 1, 2, 3],
        sentences=SENTENCES,
    )


def supported_from(least, known):
    """The same rows, with another threshold of support."""
    return dataclasses.replace(known, evidence=dataclasses.replace(known.evidence, threshold=least))


def cited(sentence):
    return [(c.article, c.start, c.role, c.similarity) for c in sentence.citations]


def test_its_place_comes_first_then_one_support_an_article_nearest_first(known) -> None:
    expected = [
        ("a", 0, "representative", 1.0),
        ("b", 9, "support", 0.9),
        ("c", 0, "support", 0.8),
    ]
    sentence = cite(0, FOLDED, known, SELECTION)
    assert expected == cited(sentence)
    assert (
        sentence.text,
        sentence.support,
        sentence.cluster,
        sentence.score,
    ) == ("Xi called.", 2, 0, 0.1235)


@pytest.mark.parametrize(("least", "expected"), [(0.95, 0), (0.85, 1), (0.75, 2), (0.3, 3)])
def test_support_is_as_like_the_sentence_itself_as_asked_for(
    least: float, expected: int, known
) -> None:
    known = supported_from(least, known)
    assert expected == cite(0, FOLDED, known, SELECTION).support


def test_what_came_along_with_another_is_cited_as_context_with_support_of_its_own(known) -> None:
    along = SELECTION._replace(rows=[1, 0], context=frozenset({0}))
    known = supported_from(0.75, known)
    told = [cite(row, FOLDED, known, along).citations for row in along.rows]
    assert [[citation.role for citation in citations] for citations in told] == [
        ["representative"],
        ["context", "support", "support"],
    ]


def test_its_own_article_is_no_support(known) -> None:
    known = supported_from(0.1, known)
    found = {c.article for c in cite(2, FOLDED, known, SELECTION).citations[1:]}
    assert {"a", "c", "d"} == found


def test_every_cluster_is_explained_the_chosen_first_with_its_representative_first(known) -> None:
    told = explain(SELECTION, known, [("d", Dropped(0, 2, "date"))])
    assert [(c.cluster, c.rank, c.articles, c.outcome) for c in told.clusters] == [
        (0, 1, 4, "selected"),
        (1, 2, 1, "does not fit"),
    ]
    assert [(c.article, c.start) for c in told.clusters[0].sentences] == [
        ("a", 0),
        ("b", 0),
        ("b", 9),
        ("c", 0),
        ("d", 0),
    ]
    assert [citation.role for citation in told.clusters[0].sentences] == [
        "representative",
        *["member"] * 4,
    ]
    assert (("d", Dropped(0, 2, "date")),) == told.dropped


def test_support_may_stand_outside_of_the_cluster(known) -> None:
    """Who reports the same is told by likeness to the sentence, wherever clusters were cut."""
    apart = dataclasses.replace(known, labels=np.array([0, 1, 2, 3, 4, 5]))
    within = cite(0, FOLDED, known, SELECTION)
    alone = SELECTION._replace(scores=np.full(6, SELECTION.scores[0]))
    outside = cite(0, FOLDED, apart, alone)
    assert within == outside
