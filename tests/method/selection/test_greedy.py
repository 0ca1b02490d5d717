from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.method.constants import CONSTANTS
from summarizer.method.preparation.asked import Required
from summarizer.method.selection import select_within
from summarizer.method.selection.budget import Budget
from summarizer.method.selection.focus import Focus
from summarizer.method.selection.strays import strays

LIMIT = 0.6  # of redundancy, in these tests


def words(rows, limit):
    return Budget(rows.lengths, limit)


def sentences(rows, limit):
    return Budget(np.ones_like(rows.lengths), limit)


def select(rows, budget, redundancy, **constants):
    return select_within(rows, budget, redundancy, replace(CONSTANTS, **constants))


TEXTS = ["a b c d", "e f g h i", "j k l m n o", "p q r"]


@pytest.mark.parametrize(
    ("limit", "expected"), [(2, 0), (3, 3), (4, 4), (8, 8), (9, 9), (11, 11), (18, 18), (99, 18)]
)
def test_the_budget_is_kept_and_filled(limit: int, expected: int, rows_of) -> None:
    known = rows_of(TEXTS)
    chosen = select(known, words(known, limit), LIMIT).rows
    assert known.lengths[chosen].sum() <= limit
    # Whole sentences of 4, 5, 6 and 3 words: none is left that would still fit.
    left = limit - known.lengths[chosen].sum()
    unused = [row for row in range(4) if row not in chosen]
    assert [row for row in unused if known.lengths[row] <= left] == []
    assert (expected == 0) == (len(chosen) == 0)


@pytest.mark.parametrize(("limit", "expected"), [(1, 1), (3, 3), (4, 4), (99, 4)])
def test_a_budget_may_be_of_sentences(limit: int, expected: int, rows_of) -> None:
    known = rows_of(TEXTS)
    assert expected == len(select(known, sentences(known, limit), LIMIT).rows)


def test_it_walks_on_past_a_sentence_that_does_not_fit(rows_of) -> None:
    known = rows_of(["a b " * 10, "c d e"], articles=[0, 1])
    chosen = select(known, words(known, 5), LIMIT)
    assert chosen.rows == [1]
    assert chosen.outcomes == ["does not fit", "selected"]


def test_of_a_cluster_one_is_chosen_at_most(rows_of) -> None:
    known = rows_of(["a b c", "a b d", "e f g"], labels=[0, 0, 1], similar={(0, 1): 0.9})
    chosen = select(known, words(known, 99), LIMIT).rows
    assert sorted(known.labels[chosen].tolist()) == [0, 1]


@pytest.mark.parametrize(
    ("similar", "expected"), [(LIMIT + 0.01, 1), (LIMIT, 2), (LIMIT - 0.01, 2)]
)
def test_no_two_above_the_redundancy_limit_are_chosen(similar, expected: int, rows_of) -> None:
    known = rows_of(["a b c", "d e f"], similar={(0, 1): similar})
    chosen = select(known, words(known, 99), LIMIT)
    assert expected == len(chosen.rows)
    assert (expected == 1) == ("redundant" in chosen.outcomes)


def test_what_more_articles_report_goes_first(rows_of) -> None:
    texts = ["a b c d", "e f g h", "e f g h"]
    known = rows_of(texts, labels=[0, 1, 1], articles=[0, 0, 1], similar={(1, 2): 0.9})
    chosen = select(known, words(known, 4), LIMIT).rows
    assert known.labels[chosen].tolist() == [1]


def test_a_fragment_fills_a_budget_and_one_of_two_faults_never(rows_of) -> None:
    rows = rows_of(TEXTS, fitness=[1, 0.1, 0.03, 1])
    assert [0, 1, 3] == sorted(select(rows, sentences(rows, 4), LIMIT).rows)


def test_another_story_is_told_only_where_the_event_leaves_a_tenth_of_the_budget(rows_of) -> None:
    """The last text is far from all the others and stands in one article only."""
    far = {(row, 3): 0.0 for row in range(3)}
    near = {(0, 1): 0.55, (0, 2): 0.55, (1, 2): 0.55}
    known = rows_of(["a b c", "d e f", "g h i", "j"], similar=far | near, articles=[0, 1, 1, 1])
    full = select(known, words(known, 10), LIMIT)
    assert (3 in full.rows, full.outcomes[3]) == (False, "beside the event")
    assert select(known, words(known, 11), LIMIT).rows[-1] == 3


def test_an_older_toll_is_told_where_nothing_else_is(rows_of) -> None:
    known = rows_of(["a b c", "d e f", "g h i"], articles=[0, 1, 2])
    known.evidence.__dict__["outdated"] = np.array([True, False, False])
    chosen = select(known, words(known, 6), LIMIT)
    assert ([1, 2], "outdated") == (sorted(chosen.rows), chosen.outcomes[0])
    assert select(known, words(known, 9), LIMIT).rows[-1] == 0


@pytest.mark.parametrize(("newest", "expected"), [([2], 2), ([], 1)])
def test_the_newest_toll_is_told_where_others_tell_an_older_one(
    newest, expected: int, rows_of
) -> None:
    known = rows_of(["a b c", "d e f g", "h i"], articles=[0, 1, 2], centrality=[0, 0, 0])
    known.evidence.__dict__["outdated"] = np.array([True, False, False])
    known.evidence.__dict__["newest_tolls"] = newest
    assert expected == select(known, sentences(known, 1), LIMIT).rows[0]


@pytest.mark.parametrize(
    ("limit", "nearness", "expected"),
    [(20, 0.4, "beside the event"), (20, 0.5, "selected"), (40, 0.4, "selected")],
    ids=["an aside for the last words", "near", "room"],
)
def test_the_last_of_a_budget_is_filled_with_what_is_near_to_the_event(
    limit: int, nearness: float, expected: str, rows_of
) -> None:
    known = rows_of(
        ["a b c d e f g h i", "j k l m n o p q r", "s t"],
        similar={(0, 1): 0.5},
        articles=[0, 1, 1],
        nearness=[0.5, 0.5, nearness],
        relevance=[0.5, 0.5, nearness],
    )
    assert expected == select(known, words(known, limit), LIMIT).outcomes[2]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ({}, "beside the event"),
        ({"articles": [0, 0, 0, 0, 0]}, "does not fit"),
        ({"labels": [0, 1, 2, 3, 3], "articles": [0, 1, 1, 1, 2]}, "beside the event"),
        ({"labels": [0, 1, 2, 3, 3], "articles": [0, 0, 0, 1, 2]}, "does not fit"),
    ],
)
def test_what_is_far_from_all_else_is_beside_the_event_of_several_articles(
    stated, expected: str, rows_of
) -> None:
    """Rows 3 and 4 are far from all others: it matters whether two articles open with them."""
    far = {(row, other): 0.0 for row in range(3) for other in (3, 4)}
    near = {(0, 1): 0.55, (0, 2): 0.55, (1, 2): 0.55}
    texts = ["a b c", "d e f", "g h i", "j " * 9, "k " * 9]
    known = rows_of(texts, similar=far | near, **{"articles": [0, 1, 1, 1, 1]} | stated)
    assert expected == select(known, words(known, 5), LIMIT).outcomes[3]


def test_of_an_article_one_aside_is_told_where_the_event_leaves_room(rows_of) -> None:
    """Rows 3 to 7 are the annals of one article, far from what all three report."""
    far = {(row, other): 0.0 for row in range(3) for other in range(3, 8)}
    alike = {(row, other): 0.5 for row in range(3, 8) for other in range(row + 1, 8)}
    known = rows_of(
        [eight(letter) for letter in "abcdefgh"],
        similar=far | alike | {(0, 1): 0.55, (0, 2): 0.55, (1, 2): 0.55},
        articles=[0, 1, 2, 2, 2, 2, 2, 2],
        labels=[0, 0, 0, 1, 2, 3, 4, 5],
        nearness=[0.5, 0.5, 0.5, 0.2, 0.2, 0.2, 0.2, 0.2],
        relevance=[0.5, 0.5, 0.5, 0.2, 0.2, 0.2, 0.2, 0.2],
    )
    chosen = select(known, words(known, 99), LIMIT)
    assert len(chosen.rows) == 2
    assert chosen.outcomes.count("beside the event") == 4


def test_of_gains_that_differ_by_rounding_the_first_place_goes_first(rows_of) -> None:
    known = rows_of(["a b c d", "e f g h", "i j k l"], similar={(1, 2): 0.300003})
    assert [0] == select(known, sentences(known, 1), LIMIT).rows


def test_a_score_is_the_gain_when_chosen_or_what_is_left_to_add(rows_of) -> None:
    known = rows_of(["a b c d", "a b c d"], similar={(0, 1): 0.99})
    chosen = select(known, words(known, 99), LIMIT, length_exponents=(0.75,))
    assert chosen.outcomes == ["selected", "redundant"]
    # All pairs, which weigh 1, and as near as can be to one row and 0.99 near to the other.
    gained = (1 + 1.99 / 2) / 8**0.75
    left = (0.01 / 2) / 8**0.75
    assert chosen.scores.tolist() == pytest.approx([gained, left], abs=1e-6)


def test_of_several_passes_the_summary_that_tells_most_is_taken(rows_of) -> None:
    """By density the short text goes first, and then the long one does not fit."""
    known = rows_of([" ".join(f"a{n}" for n in range(19)), " ".join(f"b{n}" for n in range(9))])
    budget = words(known, 20)
    dense = select(known, budget, LIMIT, exponents_of_few=(1.0,)).rows
    both = [select(known, budget, LIMIT, exponents_of_few=one).rows for one in ((1, 0.25), (0.25,))]
    assert dense == [1]
    assert both == [[0], [0]]


def test_with_room_for_more_sentences_there_are_other_passes(rows_of) -> None:
    known = rows_of([eight("a"), eight("b") + " " + eight("c"), *TEXTS], usual_length=8.0)
    few, many = ("exponents_of_few", "length_exponents")
    for limit, used, unused in ((31, few, many), (32, many, few)):
        expected = select(known, words(known, limit), LIMIT, **{used: (0.0,), unused: (1.0,)})
        other = select(known, words(known, limit), LIMIT, **{used: (1.0,), unused: (0.0,)})
        assert expected.rows[0] == 1
        assert other.rows[0] == 0


def test_every_cluster_has_a_representative_a_score_and_an_outcome(rows_of) -> None:
    known = rows_of(TEXTS, labels=[0, 1, 0, 2])
    chosen = select(known, words(known, 5), LIMIT)
    assert known.labels[chosen.representatives].tolist() == [0, 1, 2]
    assert (len(chosen.scores), len(chosen.outcomes)) == (3, 3)
    selected = [known.labels[row] for row in chosen.rows]
    assert sorted(selected) == [n for n, what in enumerate(chosen.outcomes) if what == "selected"]


def eight(letter):
    """A text of eight words that no other text has."""
    return " ".join(f"{letter}{number}" for number in range(8))


@pytest.fixture
def story(rows_of):
    """What makes a story: row 1 leans on row 0, and row 3, of another article, says the same."""

    def make(*, runs=((1, (0, 1)),), **known):
        texts = known.pop("texts", [eight("a"), eight("b"), eight("c"), eight("b")])
        stated = {"labels": [0, 1, 2, 1], "articles": [0, 0, 0, 1], "centrality": [1, 1, 1, 0.5]}
        return rows_of(texts, runs=dict(runs), **stated | known)

    return make


def test_a_sentence_that_leans_on_another_comes_with_it(story) -> None:
    known = story()
    chosen = select(known, words(known, 16), LIMIT)
    assert (chosen.rows, chosen.context) == ([0, 1], {0})
    assert chosen.outcomes == ["context", "selected", "does not fit"]


@pytest.mark.parametrize(("limit", "expected"), [(16, [0, 1]), (23, [0, 1]), (24, [0, 1, 2])])
def test_what_comes_along_counts_in_a_budget_of_words(limit: int, expected, story) -> None:
    known = story()
    assert expected == select(known, words(known, limit), LIMIT).rows


@pytest.mark.parametrize(("limit", "expected"), [(2, [0, 1]), (3, [0, 1, 2])])
def test_what_comes_along_counts_in_a_budget_of_sentences(limit: int, expected, story) -> None:
    known = story()
    assert expected == select(known, sentences(known, limit), LIMIT).rows


def test_a_sentence_that_leans_on_another_is_left_out_where_both_do_not_fit(story) -> None:
    known = story()
    chosen = select(known, words(known, 15), LIMIT)
    assert len(chosen.rows) == 1
    assert chosen.rows != [1]
    # It is what is worth most, if it leans on none.
    alone = story(runs=())
    assert select(alone, words(alone, 15), LIMIT).rows == [1]


def test_a_sentence_that_leans_stays_away_where_nothing_else_fits(story) -> None:
    known = story(texts=[eight("a") * 3, eight("b"), eight("c") * 3, eight("b")])
    long = select(known, words(known, 15), LIMIT)
    assert (long.rows, long.outcomes[1]) == ([], "leans")


def test_a_sentence_whose_antecedent_is_missing_is_left_out(rows_of) -> None:
    known = rows_of([eight("a"), eight("b")], leaning=[False, True])
    chosen = select(known, words(known, 99), LIMIT)
    assert (chosen.rows, chosen.outcomes) == ([0], ["selected", "leans"])


def test_beside_the_event_too_a_sentence_leans_where_it_could_come_with_another(rows_of) -> None:
    """Rows 3 and 4 are another story, which fills what the event leaves."""
    far = {(row, other): 0.0 for row in range(3) for other in (3, 4)}
    near = {(0, 1): 0.55, (0, 2): 0.55, (1, 2): 0.55}
    known = rows_of(
        [eight(letter) for letter in "abcde"],
        similar=far | near,
        articles=[0, 1, 1, 1, 1],
        fitness=[1, 1, 1, 0.5, 0.6],
        runs={4: (3, 4)},
    )
    chosen = select(known, words(known, 40), LIMIT)
    assert (chosen.rows[3:], chosen.context) == ([3, 4], {3})


def test_the_cluster_of_what_came_along_is_not_told_again(story) -> None:
    """Row 4, of another article, stands for what row 0 says."""
    known = story(
        texts=[*map(eight, "abcbd")],
        labels=[0, 1, 2, 1, 0],
        articles=[0, 0, 0, 1, 1],
        centrality=[0.5, 1, 1, 0.5, 1],
    )
    chosen = select(known, words(known, 99), LIMIT)
    assert (chosen.rows, chosen.context) == ([0, 1, 2], {0})
    assert (chosen.representatives[0], chosen.outcomes[0]) == (4, "context")


@pytest.mark.parametrize(("similar", "expected"), [(LIMIT + 0.01, [0, 2]), (LIMIT, [0, 1, 2])])
def test_a_passage_that_repeats_itself_is_not_taken(similar, expected, story) -> None:
    known = story(similar={(0, 1): similar})
    assert expected == select(known, words(known, 99), LIMIT).rows


def test_a_passage_of_one_cluster_is_not_taken(story) -> None:
    known = story(labels=[0, 0, 1, 0], centrality=[0.5, 1, 1, 0.5])
    assert select(known, words(known, 99), LIMIT).rows == [2]


def test_a_passage_that_repeats_what_was_chosen_is_not_taken(story) -> None:
    """Row 4, which five articles report, is chosen first: row 0 would repeat it, row 1 not."""
    known = story(
        texts=[*map(eight, "abcb"), *[eight("d")] * 5],
        labels=[0, 1, 2, 1, 3, 3, 3, 3, 3],
        articles=[0, 0, 0, 1, 2, 3, 4, 5, 6],
        centrality=np.ones(9),
        fitness=[1, 0.6, 1, 0.6, 1, 1, 1, 1, 1],
        similar={(0, 4): LIMIT + 0.01},
    )
    chosen = select(known, words(known, 99), LIMIT)
    assert (chosen.rows[0], sorted(chosen.rows)) == (4, [2, 4])
    assert (chosen.outcomes[0], chosen.context) == ("redundant", frozenset())


def test_a_passage_with_a_sentence_of_a_cluster_already_told_is_not_taken(story) -> None:
    """Row 4 and four others say what row 0 says, in other words, and are chosen first."""
    known = story(
        texts=[*map(eight, "abcb"), *[eight("d")] * 5],
        labels=[0, 1, 2, 1, 0, 0, 0, 0, 0],
        articles=[0, 0, 0, 1, 2, 3, 4, 5, 6],
        centrality=[0.5, 1, 1, 0.5, 1, 1, 1, 1, 1],
    )
    chosen = select(known, words(known, 99), LIMIT)
    assert (chosen.rows[0], sorted(chosen.rows)) == (4, [2, 4])


def test_what_was_chosen_costs_nothing_as_context_and_stays_a_representative(story) -> None:
    """Row 0, which five articles report, is chosen first, and row 1 is behind it."""
    known = story(
        texts=[*map(eight, "abcb"), *[eight("a")] * 4],
        labels=[0, 1, 2, 1, 0, 0, 0, 0],
        articles=[0, 0, 0, 1, 2, 3, 4, 5],
        centrality=[1, 1, 1, 0.5, 0.5, 0.5, 0.5, 0.5],
    )
    chosen = select(known, words(known, 16), LIMIT)
    assert (chosen.rows, chosen.context) == ([0, 1], frozenset())
    assert chosen.outcomes == ["selected", "selected", "does not fit"]


@st.composite
def topics(draw):
    """The rows of a random topic, some of whose sentences lean on their neighbours."""
    rows = draw(st.integers(1, 14))
    random = np.random.default_rng(draw(st.integers(0, 10**6)))
    texts = [" ".join(random.choice(list("abcdefgh"), random.integers(1, 9))) for _ in range(rows)]
    labels = random.integers(max(1, rows // draw(st.sampled_from([1, 2]))), size=rows)
    articles = np.sort(random.integers(3, size=rows))
    runs = {}
    for row in np.nonzero(random.random(rows) < draw(st.sampled_from([0, 0.3, 0.9])))[0].tolist():
        first = max(0, row - int(random.integers(3)))
        last = min(rows - 1, first + 2, row + int(random.integers(2)))
        if articles[first] == articles[last]:
            runs[row] = first, last
    likest = draw(st.sampled_from([0.7, 1]))
    beside = random.integers(
        rows // 2, 2 * rows
    )  # from this row on, if there is one, another story
    return {
        "texts": texts,
        "similar": {
            (a, b): float(random.uniform(-0.2, 0 if a < beside <= b else likest))
            for a in range(rows)
            for b in range(a + 1, rows)
        },
        "runs": runs,
        "labels": np.unique(labels, return_inverse=True)[1],
        "articles": articles,
        "position": random.uniform(0.1, 1, rows),
        "fitness": np.where([row in runs for row in range(rows)], 0.7, 1),
    }


@pytest.mark.slow
@settings(max_examples=200)
@given(topic=topics(), limit=st.integers(1, 40), pool=st.sampled_from([1, 2, 1500]))
def test_a_selection_keeps_its_word_on_any_topic(topic, limit, pool, rows_of) -> None:
    known = rows_of(**topic)
    chosen = select(known, words(known, limit), LIMIT, pool=pool)
    check(chosen, known, limit)
    check_context(chosen, known)
    if pool >= len(chosen.outcomes):
        check_that_they_came_together(chosen, known, limit)


def check(chosen, known, limit):
    rows = chosen.rows
    matrix = known.similarity.between(np.arange(len(known.labels)))
    left = limit - int(known.lengths[rows].sum())
    assert left >= 0
    own = [row for row in rows if row not in chosen.context]
    assert len(set(chosen.labels[own].tolist())) == len(own)
    of_one_cluster = [p for p in pairs_of(rows) if known.labels[p[0]] == known.labels[p[1]]]
    alike = [*of_one_cluster, *(p for p in pairs_of(rows) if matrix[p] > LIMIT)]
    assert all(known.evidence.is_another_fact(later, [row]) for row, later in alike)
    for cluster, row in enumerate(chosen.representatives):
        near = any(matrix[row, other] > LIMIT for other in rows if other != row)
        fits = known.lengths[row] <= left
        match chosen.outcomes[cluster]:
            case "selected":
                assert row in set(rows) - chosen.context
            case "context":
                assert cluster in known.labels[list(chosen.context)]
            case "redundant":
                assert near
            case "does not fit":
                assert not fits
            case "leans":
                assert known.leaning[row]
            case "fragment":
                assert not fits or left <= 0.1 * limit
            case "beside the event":
                little = not fits or left <= 0.1 * limit
                assert little or another_strays(row, chosen, known) or strays(known, CONSTANTS)[row]
            case unknown:
                pytest.fail(f"an outcome that this test does not know: {unknown}")


def another_strays(row, chosen, known):
    """Whether the article of a row has another one in the summary, which may be beside it too."""
    own = known.tellings == known.tellings[row]
    return bool(own[chosen.rows].any())


def check_context(chosen, known):
    """What came along stands in the passage of a representative, all of which is told."""
    told = set(chosen.rows)
    selected = [n for n, outcome in enumerate(chosen.outcomes) if outcome == "selected"]
    standing = set(chosen.representatives[selected].tolist())
    assert standing == told - chosen.context
    whole = [passage for row in standing if told >= (passage := passage_of(row, known))]
    assert chosen.context <= set().union(*whole)


def check_that_they_came_together(chosen, known, limit):
    """None that leans is told by itself, and its passage is told unless it cannot be had."""
    matrix = known.similarity.between(np.arange(len(known.labels)))
    told = set(chosen.rows)
    left = limit - int(known.lengths[chosen.rows].sum())
    for row in told - chosen.context:
        passage = passage_of(row, known)
        lacking = passage - told
        everything = [*(told - {row}), *passage]
        repeats = [p for p in pairs_of(everything) if matrix[p] > LIMIT and p[0] != p[1]]
        again = set(known.labels[list(lacking)]) & set(known.labels[list(told)])
        fits = sum(known.lengths[list(lacking)]) <= left
        varied = len(set(known.labels[list(passage)])) == len(passage)
        assert not lacking or not fits or repeats or again or not varied


def passage_of(row, known):
    return set(range(known.passages.first[row], known.passages.last[row] + 1))


def pairs_of(rows):
    return [(a, b) for n, a in enumerate(rows) for b in rows[n + 1 :]]


@pytest.mark.parametrize(
    ("position", "opening"), [([1.0, 1.0, 1.0, 0.4], 0), ([1.0, 1.0, 0.4, 1.0], 1)]
)
def test_a_fact_that_opens_two_articles_goes_before_one_that_closes_them(
    position, opening: int, rows_of
) -> None:
    texts = ["a b c", "d e f", "a b c", "d e f"]
    known = rows_of(
        texts,
        labels=[0, 1, 0, 1],
        articles=[0, 0, 1, 1],
        similar={(0, 2): 0.9, (1, 3): 0.9},
        position=position,
    )
    assert known.labels[select(known, words(known, 3), LIMIT).rows].tolist() == [opening]


def test_a_cluster_is_told_in_the_language_of_the_summary_or_not_at_all(rows_of) -> None:
    """Row 0 is the most central of its cluster, but in another language, as is all of the next."""
    known = rows_of(
        ["a b c", "a b d", "e f g", "h i j"],
        labels=[0, 0, 1, 2],
        articles=[0, 1, 0, 1],
        centrality=[1, 0.5, 1, 1],
        foreign=[True, False, True, False],
    )
    chosen = select(known, words(known, 99), LIMIT)
    assert sorted(chosen.rows) == [1, 3]
    assert chosen.outcomes == ["selected", "other language", "selected"]


def test_what_must_be_included_may_be_in_another_language(rows_of) -> None:
    known = rows_of(["a b c", "d e f"], articles=[0, 1], foreign=[True, False])
    focus = Focus.none(2)._replace(required=(Required("a0", (0,)),))
    chosen = select_within(known, words(known, 99), LIMIT, CONSTANTS, focus)
    assert sorted(chosen.rows) == [0, 1]
