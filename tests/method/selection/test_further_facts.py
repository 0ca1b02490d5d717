"""Where room is left, what is much like a told sentence and tells another fact is told too."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from summarizer import Article, Options, Summary, summarize
from summarizer.method.constants import CONSTANTS
from summarizer.method.selection import Budget, Focus
from summarizer.method.selection.choice import Rules
from summarizer.method.selection.further_facts import further_facts
from tests.conftest import Saying

NORDEN = "A poll by Norden Research put Mayor Ilse Korda at 47 percent on Tuesday."
COURIER = "A poll by the Tarnfield Courier put Mayor Ilse Korda at 44 percent on Wednesday."
OTHER = "Bread prices rose by nine percent on the market of Lund."
ROSSI = "La police de Lyon a arrêté lundi Paul Rossi, soupçonné d'avoir incendié le dépôt."
MERCIER = "La police de Lille a arrêté mardi Jean Mercier, soupçonné d'avoir incendié le dépôt."

KILLED = "The explosion at the market in Dahra killed nine people."
INJURED = "The explosion at the market injured 46 people."
CHARGED = "Prosecutors charged minister Leon Abara with taking bribes from a road builder."
DENIED = "Abara denied having taken bribes from the road builder."
DIED = "Zincirleme kazada dört kişi hayatını kaybetti."
HURT = "Zincirleme kazada 27 kişi yaralandı."


def summary_of(*texts: str, words: int = 100) -> Summary:
    articles = [Article(text=text, id=f"a{n}") for n, text in enumerate(texts)]
    return summarize(articles, Options(words=words))


def told(*texts: str, words: int = 100) -> set[str]:
    return {sentence.text for sentence in summary_of(*texts, words=words).sentences}


@pytest.mark.parametrize(
    "texts",
    [
        (NORDEN, COURIER, OTHER),
        (ROSSI, MERCIER),
        (KILLED, INJURED, OTHER),
        (CHARGED, DENIED, OTHER),
        (DIED, HURT),
    ],
)
def test_two_facts_in_nearly_the_same_words_are_told(texts: tuple[str, ...]) -> None:
    assert set(texts) == told(*texts)


def test_each_is_of_a_cluster_of_its_own_and_explained() -> None:
    summary = summary_of(NORDEN, COURIER, OTHER)
    clusters = [sentence.cluster for sentence in summary.sentences]
    assert len(set(clusters)) == 3
    assert summary.explanation is not None
    selected = [one for one in summary.explanation.clusters if one.outcome == "selected"]
    assert {one.cluster for one in selected} == set(clusters)
    assert {one.sentences[0].quote for one in selected} == {NORDEN, COURIER, OTHER}


def test_without_room_one_is_told() -> None:
    assert len({NORDEN, COURIER} & told(NORDEN, COURIER, OTHER, words=28)) == 1


@pytest.mark.parametrize(
    "other",
    [
        "A poll by Norden Research put Mayor Ilse Korda at 44 percent on Tuesday.",  # a conflict
        "On Tuesday Norden Research put Mayor Ilse Korda at 47 percent in a poll.",  # a report
        "A poll by Norden Research did not put Mayor Ilse Korda at 47 percent.",
    ],
)
def test_the_same_fact_and_what_contradicts_it_are_not_told_twice(other: str) -> None:
    assert len({NORDEN, other} & told(NORDEN, other, OTHER)) == 1


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "MPs voted by 312 to 245 to abolish the tuition fees.",
            "Parliament backed the end of tuition fees with 312 votes in favour and 245 against.",
        ),
        (
            "Gary Holt was sentenced to life in prison for the murder of Ann Lowe.",
            "Ann Lowe's killer, Gary Holt, was jailed for life.",
        ),
    ],
)
def test_a_fact_in_other_words_is_told_once(one: str, two: str) -> None:
    assert len({one, two} & told(one, two, OTHER)) == 1


def test_a_further_fact_is_told_once() -> None:
    again = COURIER.replace("put", "has put")
    assert len({COURIER, again} & told(NORDEN, COURIER, again, OTHER)) == 1


@pytest.mark.parametrize(("again", "found"), [(frozenset(), [1]), (frozenset({(2, 1)}), [])])
def test_what_says_again_what_is_told_is_no_further_fact(again, found, rows_of) -> None:
    """Rows 0 and 1 are of one cluster and differ; row 1 may say row 2 again, in other words."""
    texts = ["in Kiel 9 died", "in Jena 7 died", "seven were dead there"]
    rows = rows_of(texts, labels=[0, 0, 1], articles=[0, 1, 2], similar={(1, 2): 0.4, (0, 1): 0.35})
    rule = Saying(rows.similarity, rows.articles, again)
    rows = replace(rows, evidence=replace(rows.evidence, same_fact=rule))
    budget = Budget.of(rows.lengths, Options(words=99))
    rules = Rules(0.6, CONSTANTS, Focus.none(3), np.zeros(2, dtype=np.intp))
    assert found == further_facts([0, 2], rows, np.ones(3), budget, rules)
