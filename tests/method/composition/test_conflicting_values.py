from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from summarizer.articles import Article, Sentence
from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.composition.conflicting_values import Told, conflicts_of
from summarizer.method.evidence.support import Report
from summarizer.method.evidence.topic_statements import Statements

TWELVE, MANY = "The blast in Lund killed 12 people.", "The blast in Lund killed 41 people."
MANY_IN_WORDS = "The blast in Lund killed forty-one people."


@pytest.fixture
def told(evidence_of):
    """What makes the sentences of articles of one sentence each, all about as alike."""

    def made(texts, dates=None, unlike=()):
        dates = dates or [None] * len(texts)
        articles = [
            Article(text=text, id=f"a{number}", published=date)
            for number, (text, date) in enumerate(zip(texts, dates, strict=True))
        ]
        likeness = np.full((len(texts), len(texts)), 0.8, dtype=np.float32)
        np.fill_diagonal(likeness, 1)
        for row, other in unlike:
            likeness[row, other] = likeness[other, row] = 0
        evidence = evidence_of(DenseSimilarity(likeness), np.arange(len(texts)), texts)
        statements = Statements(texts, evidence.statements.languages, dates)
        evidence = dataclasses.replace(evidence, statements=statements)
        sentences = [Sentence(article, 0, len(article.text)) for article in articles]
        return Told(sentences, texts, evidence)

    return made


def conflicts(told, row=0):
    agreeing = [Report(row, 1.0), *told.evidence.reports(row)]
    return conflicts_of(row, agreeing, told)


def values(told):
    return [[(value.value, value.articles) for value in one.values] for one in conflicts(told)]


def test_the_own_value_comes_first_with_all_who_state_it(told) -> None:
    expected = [[("12", ("a0", "a2")), ("41", ("a1",))]]
    assert expected == values(told([TWELVE, MANY, TWELVE]))


def test_equal_values_in_other_words_are_one(told) -> None:
    expected = [[("12", ("a0",)), ("41", ("a1", "a2"))]]
    assert expected == values(told([TWELVE, MANY, MANY_IN_WORDS]))


def test_who_reports_the_rest_is_not_credited_with_the_value(told) -> None:
    texts = [TWELVE, MANY, "The blast in Lund killed people.", TWELVE]
    pile = told(texts)
    agreeing = [Report(row, 1.0) for row in (0, 2, 3)]
    (conflict,) = conflicts_of(0, agreeing, pile)
    assert ("a0", "a3") == conflict.values[0].articles


def test_two_other_values_are_never_one(told) -> None:
    fifteen = "A blast hit Lund on a market day, and 15 people, many of them traders, were killed."
    expected = [("a0",), ("a1",), ("a2",)]
    (conflict,) = conflicts(told([TWELVE, MANY, fifteen]))
    assert sorted(expected) == sorted(value.articles for value in conflict.values)


def test_the_others_stand_by_the_number_of_their_sources(told) -> None:
    texts = [TWELVE, "The blast in Lund killed 15 people.", MANY, MANY_IN_WORDS]
    expected = [[("12", ("a0",)), ("41", ("a2", "a3")), ("15", ("a1",))]]
    assert expected == values(told(texts))


def test_what_nobody_contradicts_has_no_conflict(told) -> None:
    assert [] == values(told([TWELVE, TWELVE]))


def test_every_place_of_a_conflict_is_cited_as_one(told) -> None:
    (conflict,) = conflicts(told([TWELVE, MANY, TWELVE]))
    cited = [(c.article, c.quote, c.role) for value in conflict.values for c in value.citations]
    expected = [("a0", TWELVE, "conflict"), ("a2", TWELVE, "conflict"), ("a1", MANY, "conflict")]
    assert expected == cited


@pytest.mark.parametrize(
    ("dates", "update", "published"),
    [
        (["2026-03-01", "2026-03-03"], True, ["2026-03-01", "2026-03-03"]),
        (["2026-03-03", "2026-03-01"], False, ["2026-03-03", "2026-03-01"]),
        (["2026-03-01", "2026-03-01"], False, ["2026-03-01", "2026-03-01"]),
        (["2026-03-01", None], False, ["2026-03-01", None]),
    ],
)
def test_a_higher_count_of_a_later_day_is_an_update(told, dates, update, published) -> None:
    (conflict,) = conflicts(told([TWELVE, MANY], dates))
    assert (update, published) == (conflict.update, [value.published for value in conflict.values])


@pytest.mark.parametrize(
    ("days", "update"),
    [((1, 2, 2), False), ((1, 2, 1), True), ((1, 2, 3), False), ((2, 2, 1), False)],
)
def test_a_value_told_before_and_after_another_is_no_earlier_state(told, days, update) -> None:
    pile = told([TWELVE, MANY, TWELVE], [f"2026-03-0{day}" for day in days])
    (conflict,) = conflicts_of(0, [Report(0, 1.0), Report(2, 1.0)], pile)
    assert update == conflict.update


def test_who_reports_what_says_otherwise_is_named_for_its_value(told) -> None:
    """What the third tells is too unlike the first to be compared with it."""
    pile = told([TWELVE, MANY, "Police said 41 were dead."], unlike=[(0, 2)])
    assert [1] == [one.row for one in pile.evidence.contradictions(0)]
    sides = [{value.articles for value in conflicts(pile, row)[0].values} for row in (0, 1)]
    assert [{("a0",), ("a1", "a2")}] * 2 == sides
