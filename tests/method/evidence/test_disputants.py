from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from summarizer.languages import language_of
from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.evidence.disputants import Disputants
from summarizer.method.evidence.topic_statements import Statements

ARTICLES = np.array([0, 0, 1, 1])
STALLS = ("La medida afecta a 46 puestos.", "Son 52 los puestos que han tenido que cerrar.")
BESIDE = ("Llovió toda la noche.", "El alcalde no respondió.")
LOSS = (
    "Dem Verbund entstand ein Schaden von 2,7 Millionen Euro.",
    "Der Verlust für die Kliniken summiert sich auf 3,4 Millionen Euro.",
)


@pytest.fixture
def contradicting(evidence_of):
    """What says otherwise than the first of four rows, given how near the third is, and all others.

    The second row stands in the article of the first, the fourth in that of the third.
    """

    def found(
        pair, *, near=(0.12, 0.1), code="es", beside=BESIDE, days=("2026-03-02", "2026-03-03")
    ):
        similarity, rival = near
        texts = [pair[0], beside[0], pair[1], beside[1]]
        likeness = np.full((4, 4), rival, dtype=np.float32)
        likeness[0, 2] = likeness[2, 0] = similarity
        np.fill_diagonal(likeness, 1)
        dense = DenseSimilarity(likeness)
        statements = Statements(texts, [language_of(code)] * 4, [days[0]] * 2 + [days[1]] * 2)
        evidence = dataclasses.replace(
            evidence_of(dense, ARTICLES, texts, 0.9),
            statements=statements,
            disputants=Disputants(statements, dense, ARTICLES),
        )
        shown = evidence.contradictions(0)
        return [(texts[0][one.clash.a.start : one.clash.a.end], texts[one.row]) for one in shown]

    return found


def test_two_articles_that_count_a_thing_once_each_count_the_same(contradicting) -> None:
    assert [("46", STALLS[1])] == contradicting(STALLS)


@pytest.mark.parametrize(
    ("own", "other", "beside"),
    [
        (STALLS[0], STALLS[1], ("Siguen abiertos 80 puestos.", "")),  # two counts of one noun
        (STALLS[0], "De los 46 puestos, 39 puestos aceptan el traslado.", BESIDE),
        (STALLS[0], "El mercado tuvo 310 puestos en otra época.", BESIDE),  # of another size
        (STALLS[0], "En 2011 cerraron 52 puestos.", BESIDE),  # of another year
        (STALLS[0], "Son 52 los vecinos que han tenido que salir.", BESIDE),
    ],
)
def test_other_counts_are_of_other_things(contradicting, own, other, beside) -> None:
    assert [] == contradicting((own, other), beside=beside)


@pytest.mark.parametrize("later", ["2026-04-20", None])
def test_weeks_later_there_may_be_others_of_the_kind(contradicting, later) -> None:
    assert [] == contradicting(STALLS, days=("2026-03-02", later))


def test_tolls_alone_are_of_one_thing_in_unlike_sentences() -> None:
    texts = [
        *("At least nine people drowned when the ferry sank.", "Forty-six stalls had to close."),
        *("The toll stands at 23 dead.", "The order shuts 52 stalls."),
    ]
    statements = Statements(texts, [language_of("en")] * 4, ["2026-03-02"] * 2 + ["2026-03-03"] * 2)
    alike = DenseSimilarity(np.full((4, 4), 0.9, dtype=np.float32))
    found = Disputants(statements, alike, ARTICLES, tolls_alone=True)
    assert [[2], [], [0], []] == [found.of(row).tolist() for row in range(4)]
    assert found.ties(0, 2).tallies
    assert not found.ties(1, 3).paired


def test_two_sentences_nearer_to_each_other_than_to_all_others_tell_of_one_thing(
    contradicting,
) -> None:
    found = contradicting(LOSS, near=(0.36, 0.1), code="de")
    assert [("2,7 Millionen Euro", LOSS[1])] == found


@pytest.mark.parametrize(
    ("other", "rival"),
    [
        (LOSS[1], 0.33),  # others are as near
        ("Allein an eine Agentur flossen 840.000 Euro.", 0.1),  # of another size
        ("Die Versicherung zahlt davon 2,1 Millionen Euro und 1,3 Millionen Euro.", 0.1),
        ("Der Verlust für die Kliniken summiert sich auf rund 2,7 Mio. Euro.", 0.1),
    ],
)
def test_a_pair_has_one_figure_each_of_one_size(contradicting, other, rival) -> None:
    found = contradicting((LOSS[0], other), near=(0.36, rival), code="de")
    assert [] == found
