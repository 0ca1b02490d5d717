"""Where room is left, what is much like a told sentence and is of somebody else is told too."""

from __future__ import annotations

import pytest

from summarizer import Article, Options, Summary, summarize

NORDEN = "A poll by Norden Research put Mayor Ilse Korda at 47 percent on Tuesday."
COURIER = "A poll by the Tarnfield Courier put Mayor Ilse Korda at 44 percent on Wednesday."
OTHER = "Bread prices rose by nine percent on the market of Lund."
ROSSI = "La police de Lyon a arrêté lundi Paul Rossi, soupçonné d'avoir incendié le dépôt."
MERCIER = "La police de Lille a arrêté mardi Jean Mercier, soupçonné d'avoir incendié le dépôt."


def summary_of(*texts: str, words: int = 100) -> Summary:
    articles = [Article(text=text, id=f"a{n}") for n, text in enumerate(texts)]
    return summarize(articles, Options(words=words))


def told(*texts: str, words: int = 100) -> set[str]:
    return {sentence.text for sentence in summary_of(*texts, words=words).sentences}


@pytest.mark.parametrize("texts", [(NORDEN, COURIER, OTHER), (ROSSI, MERCIER)])
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
        "A poll by Norden Research did not put Mayor Ilse Korda at 47 percent.",  # of nobody else
    ],
)
def test_the_same_fact_and_what_contradicts_it_are_not_told_twice(other: str) -> None:
    assert len({NORDEN, other} & told(NORDEN, other, OTHER)) == 1


def test_a_further_fact_is_told_once() -> None:
    again = COURIER.replace("put", "has put")
    assert len({COURIER, again} & told(NORDEN, COURIER, again, OTHER)) == 1
