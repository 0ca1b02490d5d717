from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import selection
from summarizer.coverage import word_pairs
from summarizer.selection import Budget, Material, representatives, select

LIMIT = 0.6  # of redundancy, in these tests


@pytest.fixture
def material(given_similarity):
    """What makes material of texts, one a cluster and none like another unless stated."""

    def make(texts, *, labels=None, articles=None, similar=None, **known):
        rows = len(texts)
        matrix = np.full((rows, rows), 0.3)
        np.fill_diagonal(matrix, 1)
        for (left, right), value in (similar or {}).items():
            matrix[left, right] = matrix[right, left] = value
        numbers = np.array(articles if articles is not None else [0] * rows, dtype=np.intp)
        ones = np.ones(rows)
        return Material(
            similarity=given_similarity(matrix),
            labels=np.array(labels if labels is not None else range(rows), dtype=np.intp),
            articles=numbers,
            centrality=np.array(known.get("centrality", ones)),
            prominence=np.array(known.get("prominence", ones)),
            fitness=np.array(known.get("fitness", ones)),
            lengths=np.array([len(text.split()) for text in texts], dtype=np.intp),
            pairs=word_pairs(texts, numbers, ones),
        )

    return make


def words(material, limit):
    return Budget(material.lengths, limit)


def sentences(material, limit):
    return Budget(np.ones_like(material.lengths), limit)


TEXTS = ["a b c d", "e f g h i", "j k l m n o", "p q r"]


@pytest.mark.parametrize(
    ("limit", "expected"), [(2, 0), (3, 3), (4, 4), (8, 8), (9, 9), (11, 11), (18, 18), (99, 18)]
)
def test_the_budget_is_kept_and_filled(limit, expected, material):
    known = material(TEXTS)
    chosen = select(known, words(known, limit), LIMIT).rows
    assert known.lengths[chosen].sum() <= limit
    # Whole sentences of 4, 5, 6 and 3 words: none is left that would still fit.
    left = limit - known.lengths[chosen].sum()
    unused = [row for row in range(4) if row not in chosen]
    assert [row for row in unused if known.lengths[row] <= left] == []
    assert (expected == 0) == (len(chosen) == 0)


@pytest.mark.parametrize(("limit", "expected"), [(1, 1), (3, 3), (4, 4), (99, 4)])
def test_a_budget_may_be_of_sentences(limit, expected, material):
    known = material(TEXTS)
    assert expected == len(select(known, sentences(known, limit), LIMIT).rows)


def test_it_walks_on_past_a_sentence_that_does_not_fit(material):
    known = material(["a b " * 10, "c d e"], articles=[0, 1])
    chosen = select(known, words(known, 5), LIMIT)
    assert chosen.rows == [1]
    assert chosen.outcomes == ["does not fit", "selected"]


def test_of_a_cluster_one_is_chosen_at_most(material):
    known = material(["a b c", "a b d", "e f g"], labels=[0, 0, 1])
    chosen = select(known, words(known, 99), LIMIT).rows
    assert sorted(known.labels[chosen].tolist()) == [0, 1]


@pytest.mark.parametrize(("similar", "expected"), [(LIMIT + 0.01, 1), (LIMIT - 0.01, 2)])
def test_no_two_above_the_redundancy_limit_are_chosen(similar, expected, material):
    known = material(["a b c", "d e f"], similar={(0, 1): similar})
    chosen = select(known, words(known, 99), LIMIT)
    assert expected == len(chosen.rows)
    assert (expected == 1) == ("redundant" in chosen.outcomes)


def test_what_more_articles_report_goes_first(material):
    texts = ["a b c d", "e f g h", "e f g h"]
    known = material(texts, labels=[0, 1, 1], articles=[0, 0, 1], similar={(1, 2): 0.9})
    chosen = select(known, words(known, 4), LIMIT).rows
    assert known.labels[chosen].tolist() == [1]


def test_another_story_is_told_only_where_the_event_leaves_a_tenth_of_the_budget(material):
    """The last text is far from all the others and stands in one article only."""
    far = {(row, 3): 0.0 for row in range(3)}
    near = {(0, 1): 0.55, (0, 2): 0.55, (1, 2): 0.55}
    known = material(["a b c", "d e f", "g h i", "j k"], similar=far | near, articles=[0, 1, 1, 1])
    full = select(known, words(known, 9), LIMIT)
    assert (3 in full.rows, full.outcomes[3]) == (False, "beside the event")
    assert select(known, words(known, 11), LIMIT).rows[-1] == 3


def test_a_member_that_reads_well_alone_stands_for_its_cluster(material):
    known = material(["a b c", "a b c"], labels=[0, 0], fitness=[0.3, 1.0])
    assert representatives(known).tolist() == [1]


def test_the_most_central_member_stands_for_its_cluster(material):
    known = material(["a b c", "d e f", "g h i"], labels=[0, 0, 0], centrality=[0.5, 0.9, 0.6])
    assert representatives(known).tolist() == [1]


def test_every_cluster_has_a_representative_a_score_and_an_outcome(material):
    known = material(TEXTS, labels=[0, 1, 0, 2])
    chosen = select(known, words(known, 5), LIMIT)
    assert known.labels[chosen.representatives].tolist() == [0, 1, 2]
    assert (len(chosen.scores), len(chosen.outcomes)) == (3, 3)
    selected = [known.labels[row] for row in chosen.rows]
    assert sorted(selected) == [n for n, what in enumerate(chosen.outcomes) if what == "selected"]


@st.composite
def topics(draw):
    rows = draw(st.integers(1, 14))
    seed = draw(st.integers(0, 10**6))
    random = np.random.default_rng(seed)
    texts = [" ".join(random.choice(list("abcdefgh"), random.integers(1, 9))) for _ in range(rows)]
    labels = random.integers(max(1, rows // 2), size=rows)
    labels = np.unique(labels, return_inverse=True)[1]
    similar = {
        (a, b): float(random.uniform(-0.2, 1)) for a in range(rows) for b in range(a + 1, rows)
    }
    articles = np.sort(random.integers(3, size=rows))
    return {"texts": texts, "labels": labels, "similar": similar, "articles": articles}


@settings(max_examples=60)
@given(topic=topics(), limit=st.integers(1, 40), data=st.data())
def test_a_selection_keeps_its_word_on_any_topic(topic, limit, data, given_similarity):
    rows = len(topic["texts"])
    matrix = np.eye(rows)
    for (left, right), value in topic["similar"].items():
        matrix[left, right] = matrix[right, left] = value
    ones = np.ones(rows)
    known = Material(
        similarity=given_similarity(matrix),
        labels=topic["labels"],
        articles=topic["articles"],
        centrality=ones,
        prominence=ones,
        fitness=ones,
        lengths=np.array([len(text.split()) for text in topic["texts"]], dtype=np.intp),
        pairs=word_pairs(topic["texts"], topic["articles"], ones),
    )
    pool = data.draw(st.sampled_from([1, 2, 1500]))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(selection, "_POOL", pool)
        chosen = select(known, words(known, limit), LIMIT)
    check(chosen, known, limit, matrix)


def check(chosen, known, limit, matrix):
    rows = chosen.rows
    left = limit - int(known.lengths[rows].sum())
    assert left >= 0
    assert len(set(known.labels[rows].tolist())) == len(rows)
    assert [p for p in pairs_of(rows) if matrix[p] > LIMIT] == []
    for cluster, row in enumerate(chosen.representatives):
        near = any(matrix[row, other] > LIMIT for other in rows if other != row)
        fits = known.lengths[row] <= left
        match chosen.outcomes[cluster]:
            case "selected":
                assert row in rows
            case "redundant":
                assert near
            case "does not fit":
                assert not fits
            case "beside the event":
                assert not fits or left <= 0.1 * limit


def pairs_of(rows):
    return [(a, b) for n, a in enumerate(rows) for b in rows[n + 1 :]]


def test_a_fact_that_opens_two_articles_goes_before_one_that_closes_them(material):
    texts = ["a b c", "a b c", "d e f", "d e f"]
    known = material(
        texts, labels=[0, 0, 1, 1], articles=[0, 1, 0, 1], prominence=[1.0, 1.0, 1.0, 0.4]
    )
    assert known.labels[select(known, words(known, 3), LIMIT).rows].tolist() == [0]
