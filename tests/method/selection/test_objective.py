from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.method.constants import CONSTANTS
from summarizer.method.selection.budget import Budget
from summarizer.method.selection.candidates import (
    find_representatives,
    scaled_lengths,
    single_rows,
    with_passages,
)
from summarizer.method.selection.objective import BLOCK_SIZES, BlockSizes, Objective, nearest_of

CLOSE = 1e-6
EXPONENT = 0.75  # of the length by which gains are divided


def candidates_of(known):
    rows = find_representatives(known, Budget(known.lengths, 99), CONSTANTS)
    return with_passages(known, single_rows(known, rows, np.arange(len(rows))), 1.0, CONSTANTS)


class Worth:
    """An objective, and what its candidates would add whatever their length and reading."""

    def __init__(self, known):
        self.candidates = candidates_of(known)
        self._objective = Objective(known, self.candidates, CONSTANTS).anew(EXPONENT)
        self._lengths = known.lengths.copy()

    def gains(self):
        left = scaled_lengths(self.candidates.total(self._lengths), EXPONENT, CONSTANTS)
        return self._objective.gains() * left / self._objective.readings()

    def add(self, candidate):
        first, last = self.candidates.first[candidate], self.candidates.last[candidate]
        self._lengths[first : last + 1] = 0
        self._objective.add(candidate)


@st.composite
def topics(draw):
    """The rows of a random topic, some of whose rows have passages that overlap."""
    rows = draw(st.integers(1, 12))
    random = np.random.default_rng(draw(st.integers(0, 10**6)))
    articles = np.sort(random.integers(draw(st.integers(1, 3)), size=rows))
    runs = {
        row: (max(0, row - 1), min(rows - 1, row + int(random.integers(2))))
        for row in range(rows)
        if random.random() < 0.5
    }
    return {
        "texts": [
            " ".join(random.choice(list("abcd"), random.integers(0, 30))) for _ in range(rows)
        ],
        "matrix": np.triu(near := random.uniform(-0.5, 1, (rows, rows))) + np.triu(near, 1).T,
        "runs": runs,
        "labels": np.unique(random.integers(rows, size=rows), return_inverse=True)[1],
        "articles": np.unique(articles, return_inverse=True)[1],
        "position": random.uniform(0.1, 1, rows),
        "fitness": random.uniform(0.1, 1, rows),
        "soundness": random.uniform(0.1, 1, rows),
    }


@settings(max_examples=60)
@given(topics(), st.integers(0, 10**6))
def test_a_gain_is_never_negative_nor_grows_as_more_is_taken(rows_of, topic, seed) -> None:
    worth = Worth(rows_of(**topic))
    before = worth.gains()
    taken = []
    for candidate in np.random.default_rng(seed).permutation(len(before)).tolist():
        worth.add(candidate)
        taken.append(candidate)
        after = worth.gains()
        assert after.min() >= 0
        assert (after <= before + CLOSE).all()
        assert after[taken].tolist() == pytest.approx([0] * len(taken), abs=CLOSE)
        before = after


@settings(max_examples=60)
@given(topics(), st.integers(0, 10**6))
def test_what_a_summary_is_worth_does_not_depend_on_the_order_of_choice(
    rows_of, topic, seed
) -> None:
    known = rows_of(**topic)
    size = len(candidates_of(known))
    some = np.random.default_rng(seed).permutation(size)[: 1 + seed % size].tolist()
    totals = []
    for order in (some, some[::-1]):
        worth = Worth(known)
        totals.append(0.0)
        for candidate in order:
            totals[-1] += worth.gains()[candidate]
            worth.add(candidate)
    assert totals[0] == pytest.approx(totals[1], abs=CLOSE)


@settings(max_examples=60)
@given(topics())
def test_all_of_it_covers_all_pairs_is_near_to_all_and_has_all_support(rows_of, topic) -> None:
    """Shape of the whole: pairs weigh 1, facility location 1 if each row is a candidate."""
    single = topic | {"labels": range(len(topic["texts"])), "articles": [0] * len(topic["texts"])}
    known = rows_of(**single)
    worth = Worth(known)
    total = 0.0
    for candidate in range(len(worth.candidates)):
        total += worth.gains()[candidate]
        worth.add(candidate)
    assert total == pytest.approx(known.pairs.weights.sum() + 1, abs=CLOSE)


@settings(max_examples=60)
@given(topics(), st.sampled_from([0.25, 1.0]), st.integers(0, 10**6))
def test_a_summary_is_worth_what_its_sentences_added_whatever_lengths_count(
    rows_of, topic, exponent, seed
) -> None:
    known = rows_of(**topic | {"fitness": np.ones(len(topic["texts"])), "runs": {}})
    worth, objective = Worth(known), Objective(known, candidates_of(known), CONSTANTS)
    objective = objective.anew(exponent)
    total = 0.0
    words = 0
    for candidate in np.random.default_rng(seed).permutation(len(worth.candidates)).tolist():
        total += worth.gains()[candidate]
        worth.add(candidate)
        objective.add(candidate)
        words += int(known.lengths[worth.candidates.rows[candidate]])
    assert objective.worth() == pytest.approx(total if words else 0, abs=CLOSE)


def test_of_two_summaries_that_tell_the_same_the_one_that_reads_better_is_worth_more(
    rows_of,
) -> None:
    well, badly = (
        Objective(known, candidates_of(known), CONSTANTS)
        for known in (rows_of(["a b c d"], fitness=[fitness]) for fitness in (1.0, 0.5))
    )
    for objective in (well, badly):
        objective.add(0)
    assert badly.worth() == pytest.approx(well.worth() / 2)


def test_a_sentence_reads_better_behind_the_one_that_it_leans_on(rows_of) -> None:
    known = rows_of(["a b c d", "e f g h"], runs={1: (0, 1)}, labels=[0, 1], soundness=[0.5, 1.0])
    objective = Objective(known, candidates_of(known), CONSTANTS)
    together = objective.readings()[2]
    objective.add(0)
    assert (together, objective.readings()[2]) == pytest.approx(
        (0.5 * CONSTANTS.passage_fitness, CONSTANTS.continued_fitness)
    )


def test_a_last_name_alone_is_worth_less_until_its_owner_is_told(rows_of) -> None:
    known = rows_of(["so Lene Jones came", "there Jones sang"], labels=[0, 1])
    objective = Objective(known, candidates_of(known), CONSTANTS)
    before = objective.readings()
    objective.add(0)
    assert before.tolist() == [1.0, CONSTANTS.unintroduced]
    assert objective.readings().tolist() == [1.0, 1.0]


def test_a_new_start_leaves_what_was_taken_before_as_it_is(rows_of) -> None:
    known = rows_of(["a b c d", "e f g h"])
    objective = Objective(known, candidates_of(known), CONSTANTS)
    fresh = objective.gains().tolist()
    objective.add(0)
    again = objective.anew(0.75)
    assert again.gains().tolist() == fresh
    again.add(1)
    assert objective.gains()[0] == pytest.approx(0, abs=CLOSE)


def test_what_a_passage_adds_is_what_its_rows_add_one_by_one(rows_of) -> None:
    known = rows_of(
        ["a b c d", "e f g h", "i j k l"],
        runs={1: (0, 1)},
        labels=[0, 1, 2],
        articles=[0, 0, 1],
        similar={(0, 2): 0.5, (1, 2): 0.7},
    )
    worth = Worth(known)
    whole = worth.gains()[3]
    first = worth.gains()[0]
    worth.add(0)
    assert whole == pytest.approx(first + worth.gains()[1], abs=CLOSE)
    # What is left of the passage is the row that is not told yet, and as long.
    assert worth.gains()[3] == pytest.approx(worth.gains()[1], abs=CLOSE)


def test_a_passage_that_says_a_pair_twice_earns_it_once(rows_of) -> None:
    known = rows_of(["a b", "a b"], [[1, 1], [1, 1]], runs={1: (0, 1)})
    alone_, _, both = Worth(known).gains()
    assert both == pytest.approx(alone_, abs=CLOSE)


def support(rows_of, similar, articles, **stated):
    """What each of the first two rows earns over what it would without other articles."""
    texts = [""] * len(articles)
    known = rows_of(texts, similar=similar, articles=articles, **stated)
    lone = rows_of(texts, similar=similar, articles=[0] * len(articles), **stated)
    return (Worth(known).gains() - Worth(lone).gains())[:2]


def test_support_is_of_other_articles_and_greater_for_those_that_tell_it_early(rows_of) -> None:
    # The first row is reported by both other articles, the second one by its own alone.
    similar = {(0, 4): 0.5, (0, 5): 0.7, (1, 2): 0.9, (1, 3): 0.9, (1, 4): 0.49}
    articles = [0, 0, 0, 0, 1, 2]
    whole, none = support(rows_of, similar, articles)
    assert (whole, none) == (pytest.approx(0.3), pytest.approx(0))
    late = support(rows_of, similar, articles, position=[1, 1, 1, 1, 0.25, 0.25])[0]
    assert late == pytest.approx(0.3 / 2)


def test_an_article_counts_once_by_its_earliest_report(rows_of) -> None:
    similar = {(0, 2): 0.5, (0, 3): 0.5}
    position = [1, 1, 0.25, 0.04]
    assert support(rows_of, similar, [0, 0, 1, 1], position=position)[0] == pytest.approx(0.15)


@pytest.mark.parametrize("most", [1, 20, 60])
def test_a_large_topic_is_compared_in_blocks_with_the_same_result(most: int, rows_of) -> None:
    random = np.random.default_rng(4)
    topics = [
        rows_of(
            ["a b c", "d e f", "a b"] * 4,
            np.triu(near) + np.triu(near, 1).T,
            runs={1: (0, 2), 5: (4, 5)},
            articles=[0] * 4 + [1] * 2 + [2] * 6,
        )
        for near in random.uniform(-0.5, 1, (2, 12, 12))
    ]
    expected = [steps(known) for known in topics]
    found = [steps(known, BlockSizes(pairs=most, columns=5)) for known in topics]
    assert np.allclose(expected, found, atol=CLOSE)


def steps(known, sizes=BLOCK_SIZES):
    """The gains at the start and after each of two choices."""
    objective = Objective(known, candidates_of(known), CONSTANTS, sizes)
    gains = [objective.gains().tolist()]
    for candidate in (3, 12):
        objective.add(candidate)
        gains.append(objective.gains().tolist())
    return gains


def test_a_run_of_rows_is_as_near_as_the_nearest_of_them() -> None:
    block = np.array([[0.1, -0.5], [0.2, 0.0], [0.1, 0.3], [0.4, 0.1], [-0.2, 0.2]])
    starts = np.array([0, 1, 4])  # runs of one, three and one
    expected = [[0.1, 0], [0.4, 0.3], [0, 0.2]]
    assert expected == nearest_of(block, starts).tolist()
