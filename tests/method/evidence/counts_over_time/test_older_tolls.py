from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from summarizer.languages import language_of
from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.evidence.counts_over_time.disputants import Disputants
from summarizer.method.evidence.statements import read_statement
from summarizer.method.evidence.topic_statements import Statements

FOUR = "Four people were killed by a blast in Zanzora."
SIX = "The blast in Zanzora killed six people."
MONDAY, TUESDAY = "2026-03-02", "2026-03-03"


@pytest.fixture
def outdated(evidence_of_days):
    """Which of some unlike sentences tell an older toll, and the evidence for them."""

    def found(texts, days, code="en", sources=None):
        numbers = np.arange(len(texts)) if sources is None else np.array(sources)
        evidence = evidence_of_days(texts, days, code, similarity=0.0, sources=numbers)
        return evidence.outdated.tolist(), evidence

    return found


@pytest.mark.parametrize(
    ("code", "older", "newer"),
    [
        ("en", FOUR, SIX),
        ("en", "At least four people were killed in Zanzora.", "In Zanzora five people died."),
        ("ru", "Четыре человека погибли в Кинешме.", "В Кинешме погибли шесть человек."),
        ("fr", "Quatre personnes sont mortes à Nancy.", "À Nancy, on compte six morts."),
        (
            "es",
            "Al menos tres personas murieron en Gandia.",
            "En Gandia ya son cuatro los muertos.",
        ),
        ("it", "Sono morte quattro persone a Bari.", "A Bari il bilancio sale a sei morti."),
        ("pt", "Morreram quatro pessoas em Braga.", "Em Braga, seis pessoas morreram."),
        ("nl", "Vier mensen kwamen om in Breda.", "In Breda vielen zes doden."),
        ("de", "Vier Menschen starben in Jena.", "In Jena stieg die Zahl der Toten auf sechs."),
    ],
)
@pytest.mark.parametrize("days", [(MONDAY, TUESDAY), (None, None)])
def test_the_toll_of_a_later_day_and_the_greater_one_without_days_are_newer(
    outdated, code, older, newer, days
) -> None:
    assert [True, False] == outdated([older, newer], days, code)[0]


@pytest.mark.parametrize(
    "other",
    [
        "The blast in Zanzora hurt six people.",
        "Six children were killed in Zanzora.",
        "Six of the people killed in Zanzora were miners.",
        "The war has killed 600 people in Zanzora.",
        "The blast in Zanzora killed four people.",
        "Three people died in Zanzora only last week.",
        "In Zanzora twelve people died in 1987 in a blast.",
    ],
)
def test_what_counts_others_or_a_part_is_no_newer_toll(outdated, other) -> None:
    assert [False, False] == outdated([FOUR, other], (MONDAY, TUESDAY))[0]


@pytest.mark.parametrize(
    ("days", "sources", "expected"),
    [
        ((MONDAY, MONDAY, MONDAY), None, [False] * 3),  # of one day: nothing tells which is newer
        ((None, None, None), None, [False] * 3),  # two sources against the greater one
        ((None, None, None), [0, 0, 1], [True, True, False]),
        ((MONDAY, MONDAY, TUESDAY), None, [True, True, False]),
        ((MONDAY, MONDAY, "2026-05-03"), None, [False] * 3),  # another blast
    ],
)
def test_without_later_days_as_many_sources_must_have_the_greater_toll(
    outdated, days, sources, expected
) -> None:
    again = "A blast in Zanzora has killed four people."
    assert expected == outdated([FOUR, again, SIX], days, sources=sources)[0]


def test_without_days_the_greater_number_of_the_hurt_may_be_wrong(outdated) -> None:
    texts = ["In Zanzora 23 people were hurt.", "A blast hurt 27 people in Zanzora."]
    assert [False, False] == outdated(texts, (None, None))[0]
    assert [True, False] == outdated(texts, (MONDAY, TUESDAY))[0]


def test_a_number_of_hurt_that_came_to_be_greater_is_newer_without_days_too(outdated) -> None:
    texts = ["In Zanzora 23 people were hurt.", "In Zanzora the number of injured rose to 25."]
    older, evidence = outdated(texts, (None, None))
    assert ([True, False], [1]) == (older, evidence.newest_tolls)


def test_who_is_told_of_in_another_clause_is_no_other_toll(outdated) -> None:
    texts = [
        "In Jena wurden 4 Menschen verletzt.",
        "Die Zahl der Verletzten in Jena ist auf 7 gestiegen: 3 Anwohner gingen zum Arzt.",
    ]
    assert [True, False] == outdated(texts, (None, None), "de")[0]


@pytest.mark.parametrize(
    ("days", "expected"), [((MONDAY, TUESDAY), [1]), ((MONDAY, MONDAY), []), ((None, None), [1])]
)
def test_the_newest_toll_is_known_where_there_is_an_older_one(outdated, days, expected) -> None:
    assert expected == outdated([FOUR, SIX], days)[1].newest_tolls


def test_a_headline_tells_an_older_toll_as_a_sentence_does(outdated) -> None:
    _, evidence = outdated([FOUR, SIX], (MONDAY, TUESDAY))
    headline = read_statement("Four people killed in Zanzora", language_of("en"))
    assert (True, False) == tuple(evidence.tells_older_count(headline, row) for row in (0, 1))


@pytest.fixture
def outdated_by_article(evidence_of):
    """Which sentences of an older article are outdated by the sentences of one newer article."""

    def found(older, newer, days=(MONDAY, TUESDAY)):
        texts = [older, *newer]
        articles = np.array([0] + [1] * len(newer))
        statements = Statements(
            texts, [language_of("en")] * len(texts), [days[number] for number in articles]
        )
        evidence = dataclasses.replace(
            evidence_of(
                DenseSimilarity(np.eye(len(texts), dtype=np.float32)), articles, texts, 0.9
            ),
            statements=statements,
            disputants=Disputants(statements, articles),
            sources=articles,
        )
        return evidence.outdated.tolist()[0]

    return found


@pytest.mark.parametrize(
    "beside",
    [
        "On Monday four people had been reported killed in Zanzora.",
        "Two women died in hospital in Zanzora on Tuesday.",
        "In 1987 a blast in Zanzora killed twelve people.",
    ],
)
def test_an_article_that_tells_the_earlier_toll_too_has_the_later_one(
    outdated_by_article, beside
) -> None:
    assert outdated_by_article(FOUR, [SIX, beside])


def test_of_an_article_with_two_tolls_that_nobody_told_before_none_is_newer(
    outdated_by_article,
) -> None:
    assert not outdated_by_article(FOUR, [SIX, "Nine people were killed in Zanzora."])
    assert not outdated_by_article(FOUR, [SIX, FOUR], days=(None, None))


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("Four people have been infected in Zanzora.", "In Zanzora six people are infected."),
        ("The outbreak in Zanzora has four cases.", "Zanzora now has six cases."),
    ],
)
def test_cases_grow_as_tolls_do(outdated, older, newer) -> None:
    assert [True, False] == outdated([older, newer], (MONDAY, TUESDAY))[0]
