from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.articles import Article, Sentence
from summarizer.method.constants import CONSTANTS
from summarizer.method.selection.budget import Budget
from summarizer.method.selection.candidates import (
    Candidates,
    find_representatives,
    scaled_lengths,
    single_rows,
    weight_of_pairs,
    with_passages,
)

LIMIT = 0.6  # of redundancy, in these tests


def representatives_of(known, limit=99):
    """The representatives within a budget of so many words."""
    return find_representatives(known, Budget(known.lengths, limit), CONSTANTS)


def runs_of(candidates):
    """What each candidate is: its cluster, its row, its run, and whether it leans."""
    columns = (candidates.clusters, candidates.rows, candidates.first, candidates.last)
    leaning = candidates.leaning.tolist()
    return list(zip(*(column.tolist() for column in columns), leaning, strict=True))


def candidates_of(known, redundancy=LIMIT):
    """The candidates of all clusters, with their passages."""
    rows = representatives_of(known)
    return with_passages(
        known, single_rows(known, rows, np.arange(len(rows))), redundancy, CONSTANTS
    )


def test_a_member_that_reads_well_alone_stands_for_its_cluster(rows_of) -> None:
    known = rows_of(["a b c", "a b c"], labels=[0, 0], fitness=[0.3, 1.0])
    assert representatives_of(known).tolist() == [1]


@pytest.mark.parametrize(("first", "expected"), [("A BRIDGE FELL", 1), ("北京A座", 0)])
def test_of_equal_members_one_in_ordinary_letters_stands(first, expected, rows_of) -> None:
    sentences = [Sentence(Article(text), 0, len(text)) for text in (first, "A bridge fell")]
    known = rows_of(["a b c", "a b c"], labels=[0, 0], sentences=sentences, position=[1, 0.5])
    assert representatives_of(known).tolist() == [expected]


def test_the_most_central_member_stands_for_its_cluster(rows_of) -> None:
    known = rows_of(["a b c", "d e f", "g h i"], labels=[0, 0, 0], centrality=[0.5, 0.9, 0.6])
    assert representatives_of(known).tolist() == [1]


def test_of_members_that_differ_by_rounding_the_first_stands_for_its_cluster(rows_of) -> None:
    known = rows_of(["a b c", "d e f"], labels=[0, 0], centrality=[0.5, 0.500004])
    assert representatives_of(known).tolist() == [0]


@pytest.mark.parametrize(("limit", "expected"), [(5, 1), (4, 2), (3, 2), (2, 1)])
def test_a_member_that_the_budget_would_not_pay_stands_for_nothing_that_it_would(
    limit: int, expected: int, rows_of
) -> None:
    texts = ["a b c d e f", "g h i j k", "l m n"]
    known = rows_of(texts, labels=[0, 0, 0], centrality=[0.5, 0.9, -0.9], fitness=[1, 1, 0.1])
    assert representatives_of(known, limit).tolist() == [expected]


@pytest.mark.parametrize(("lead", "expected"), [(0.1, 1), (0.5, 0)])
def test_a_member_that_names_in_full_outweighs_a_small_lead(
    lead: float, expected: int, rows_of
) -> None:
    texts = ["there Jones sang", "there Lene Jones sang", "it was Lene Jones"]
    known = rows_of(texts, labels=[0, 0, 1], centrality=[0.5 + lead, 0.5, 1])
    assert representatives_of(known)[0] == expected


@pytest.mark.parametrize(("lead", "expected"), [(0.05, 1), (0.5, 0)])
@pytest.mark.parametrize(
    "better",
    [
        {"position": [0.1, 1, 1]},
        {"texts": ["a b c", "d e f", "d e f"], "articles": [0, 0, 1], "labels": [0, 0, 1]},
    ],
)
def test_what_it_covers_and_where_it_stands_outweigh_a_small_lead(
    lead: float, expected: int, better, rows_of
) -> None:
    stated = {"texts": ["a b c", "d e f", "g h i"], "labels": [0, 0, 1]} | better
    known = rows_of(**stated, centrality=[0.5 + lead, 0.5, 1])
    assert representatives_of(known)[0] == expected


def test_each_representative_is_a_candidate_by_itself(rows_of) -> None:
    known = rows_of(["a b", "c d", "e f"], labels=[0, 1, 0], fitness=[0.2, 0.7, 1])
    found = single_rows(known, representatives_of(known), np.array([1, 0]))
    assert runs_of(found) == [(1, 1, 1, 1, False), (0, 2, 2, 2, False)]
    assert found.fitness.tolist() == [0.7, 1]


def test_behind_them_come_the_passages_for_which_they_wait(rows_of) -> None:
    known = rows_of(["a b"] * 4, runs={1: (0, 1), 2: (1, 3)})
    assert runs_of(candidates_of(known)) == [
        (0, 0, 0, 0, False),
        (1, 1, 1, 1, True),
        (2, 2, 2, 2, True),
        (3, 3, 3, 3, False),
        (1, 1, 0, 1, False),
        (2, 2, 1, 3, False),
    ]


def test_a_passage_is_as_fit_as_its_least_sound_sentence_and_less_than_one_alone(rows_of) -> None:
    known = rows_of(["a b"] * 3, runs={2: (0, 2)}, fitness=[1, 1, 0.1], soundness=[1, 0.4, 0.8])
    assert candidates_of(known).fitness.tolist() == [1, 1, 0.1, pytest.approx(0.75 * 0.4)]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ({}, 1),
        ({"similar": {(0, 2): LIMIT}}, 1),
        ({"similar": {(0, 2): LIMIT + 0.01}}, 0),
        ({"similar": {(0, 1): LIMIT + 0.01}}, 0),
        ({"similar": {(0, 3): 1.0}}, 1),  # row 3 is not in the passage
        ({"labels": [0, 0, 1, 2]}, 0),
        ({"labels": [0, 1, 2, 0]}, 1),
    ],
)
def test_a_passage_that_says_the_same_twice_is_no_candidate(stated, expected: int, rows_of) -> None:
    known = rows_of(["a b"] * 4, runs={2: (0, 2)}, centrality=[1, 0.9, 1, 0.5], **stated)
    found = candidates_of(known)
    clusters = len(set(known.labels.tolist()))
    assert len(found) == clusters + expected


@st.composite
def candidates(draw):
    """Any runs of rows, and how many rows there are."""
    ends = draw(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 2)), max_size=6))
    first = np.array([start for start, _ in ends], dtype=np.intp)
    last = first + np.array([more for _, more in ends], dtype=np.intp)
    ones = np.ones(len(ends))
    return Candidates(first, first, first, last, ones, ones.astype(bool))


@given(candidates(), st.lists(st.integers(0, 9), min_size=12, max_size=12))
def test_a_run_has_its_rows_and_costs_what_they_cost(found, costs) -> None:
    owners, rows = found.members()
    ends = list(zip(found.first.tolist(), found.last.tolist(), strict=True))
    expected = [(n, row) for n, (a, b) in enumerate(ends) for row in range(a, b + 1)]
    assert expected == list(zip(owners.tolist(), rows.tolist(), strict=True))
    assert [sum(costs[a : b + 1]) for a, b in ends] == found.total(np.array(costs)).tolist()
    assert len(found) == len(ends)


def test_the_pairs_of_a_row_weigh_together_what_each_weighs(rows_of) -> None:
    known = rows_of(["a b c", "", "a b", "d"])
    heavy, nothing, light, lone = weight_of_pairs(known)
    assert heavy == pytest.approx(2 * light)
    assert (nothing, lone) == (0, 0)
    assert light == known.pairs.weights[0]


def test_a_gain_is_divided_by_a_power_of_the_length_which_counts_as_eight_at_least() -> None:
    assert scaled_lengths(np.array([0, 8, 16]), 0.75, CONSTANTS).tolist() == pytest.approx(
        [8**0.75, 8**0.75, 8]
    )
