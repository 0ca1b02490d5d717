from __future__ import annotations

import numpy as np
import pytest

from summarizer import Article, Encoder, Options, summarize
from summarizer.method.constants import CONSTANTS
from summarizer.method.preparation.asked import Required
from summarizer.method.selection import select_within
from summarizer.method.selection.budget import Budget
from summarizer.method.selection.focus import Focus, answers_of, shared_words

ARTICLES = (
    Article(
        "The ferry Astrid ran aground off Rosevik on Monday. All 212 passengers were brought "
        "ashore by helicopters. A cracked rudder was to blame for the accident, divers said.",
        "a",
    ),
    Article(
        "Helicopters brought all 212 passengers of the ferry Astrid ashore on Monday. The mayor "
        "of Rosevik thanked the crews of the helicopters. Oil was found on a beach nearby.",
        "b",
    ),
    Article(
        "The ferry Astrid with 212 passengers ran aground on Monday. A shipyard in Lund built "
        "her in 1987. Ferries to the island are cancelled until Friday.",
        "c",
    ),
)


def firsts(word_encoder: Encoder, **options) -> tuple[str, tuple[str, ...]]:
    summary = summarize(ARTICLES, Options(sentences=2, **options), encoder=word_encoder)
    return summary.sentences[0].text, summary.notes


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("Who thanked the helicopter crews?", "The mayor of Rosevik thanked the crews"),
        ("built 1987", "A shipyard in Lund built her in 1987"),
        ("Where was oil found?", "Oil was found on a beach nearby."),
        ("Until when are ferries cancelled?", "Ferries to the island are cancelled"),
    ],
)
def test_a_summary_opens_with_the_sentence_that_answers(
    query: str, expected: str, word_encoder: Encoder
) -> None:
    first, notes = firsts(word_encoder, query=query)
    assert (True, ()) == (first.startswith(expected), notes)


def test_a_query_that_matches_nothing_changes_nothing_and_is_noted(word_encoder: Encoder) -> None:
    plain, _ = firsts(word_encoder)
    first, notes = firsts(word_encoder, query="Price of cocoa?")
    assert plain == first
    assert notes == ("query 'Price of cocoa?' matches nothing: this is the summary without it",)


def test_the_order_of_the_articles_changes_no_answer(word_encoder: Encoder) -> None:
    options = Options(words=30, query="Who thanked the crews?", must_include=("c",), exclude=("a",))
    one, other = (
        summarize(given, options, encoder=word_encoder).to_dict()
        for given in (ARTICLES, ARTICLES[::-1])
    )
    assert one == other


def test_an_answer_stands_out_by_meaning_and_by_words() -> None:
    cosines = np.array([0.1, 0.1, 0.5, 0.1], dtype=np.float32)
    shares = np.array([0.0, 0.0, 0.5, 1.0])
    # Nearness: 0, 0, (0.4 + 0.5) / 2 and 1 / 2; the median is 0.225.
    expected = [0, 0, 0.225 / 0.275, 1]
    fitting = np.zeros(4, dtype=bool)
    found = answers_of(cosines, shares, fitting, CONSTANTS)
    assert expected == pytest.approx(found.tolist(), abs=1e-4)
    # With the kind of answer that is asked for, a row that is a little less near goes first.
    fitting[2] = True
    assert int(np.argmax(answers_of(cosines, shares, fitting, CONSTANTS))) == 2


@pytest.mark.parametrize("cosines", [[0.9, 0.9, 0.9], [0.1, 0.1, 0.2]])
def test_where_no_row_stands_out_none_is_an_answer(cosines) -> None:
    given = np.array(cosines, dtype=np.float32)
    every = np.ones(3, dtype=bool)
    assert [0, 0, 0] == answers_of(given, np.zeros(3), every, CONSTANTS).tolist()


def test_a_rare_word_of_the_query_counts_more_than_a_frequent_one() -> None:
    texts = ["The ferry sank.", "The ferry burned.", "A rudder broke.", "The ferry left."]
    shares = shared_words(["ferry", "rudder"], texts)
    assert shares[2] > shares[0] == shares[1] == shares[3]
    assert pytest.approx(1) == shares[0] + shares[2]


TEXTS = ["a b c d", "e f g h", "i j k l", "m n o p"]


def selected(rows, limit, **asked):
    focus = Focus(
        asked.get("answers", np.zeros(len(rows))),
        np.isin(np.arange(len(rows)), asked.get("excluded", [])),
        tuple(Required(f"row {row}", (row,)) for row in asked.get("required", [])),
    )
    return select_within(rows, Budget(rows.lengths, limit), 0.6, CONSTANTS, focus)


def test_what_is_required_is_taken_first_whatever_it_is_worth(rows_of) -> None:
    known = rows_of(TEXTS, fitness=[1, 1, 1, 0.1])
    assert selected(known, 8, required=[3]).rows[0] == 3
    assert selected(known, 16, required=[2, 3]).rows[:2] == [2, 3]


def test_a_required_row_represents_its_cluster(rows_of) -> None:
    known = rows_of(TEXTS, labels=[0, 0, 1, 2], centrality=[1, 0.1, 1, 1])
    assert selected(known, 12).representatives[0] == 0
    chosen = selected(known, 12, required=[1])
    assert (1, 1) == (chosen.rows[0], chosen.representatives[0])


def test_what_is_required_and_does_not_fit_or_says_the_same_is_noted(rows_of) -> None:
    known = rows_of(TEXTS, labels=[0, 0, 1, 2])
    assert selected(known, 4, required=[2, 3]).notes == (
        "must_include 'row 3' is not in the summary: the budget is too small",
    )
    assert selected(known, 16, required=[0, 1]).notes == (
        "must_include 'row 1' is not in the summary: another sentence says the same",
    )


def test_what_is_excluded_is_never_taken_by_itself_or_as_context(rows_of) -> None:
    known = rows_of(TEXTS, labels=[0, 0, 1, 2], runs={3: (2, 3)})
    assert 2 in selected(known, 99).context
    chosen = selected(known, 99, excluded=[0, 2])
    assert sorted(chosen.rows) == [1]
    assert chosen.outcomes == ["selected", "excluded", "leans"]


def test_what_is_asked_for_stands_by_itself_where_its_passage_is_excluded(rows_of) -> None:
    known = rows_of(TEXTS, labels=[0, 0, 1, 2], runs={3: (2, 3)})
    assert selected(known, 99, excluded=[2], required=[3]).rows[0] == 3


def test_an_answer_is_taken_first_and_though_it_is_beside_the_event(rows_of) -> None:
    likeness = np.full((4, 4), 0.4)
    likeness[3] = likeness[:, 3] = 0
    known = rows_of(TEXTS, likeness, articles=[0, 1, 2, 3])
    assert 3 not in selected(known, 12).rows
    chosen = selected(known, 12, answers=np.array([0, 0, 0.3, 1.0]))
    assert (3, 3) == (chosen.rows[0], chosen.answer)
