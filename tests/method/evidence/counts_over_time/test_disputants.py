from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from summarizer import Article
from summarizer.articles import Sentence
from summarizer.languages import language_of
from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.evidence.counts_over_time.disputants import Disputants
from summarizer.method.evidence.topic_statements import Statements
from tests.effort import calls_of

ARTICLES = np.array([0, 0, 1, 1])
NINE = "At least nine people drowned when the ferry sank."
TOLL = "The death toll stands at 23."
BESIDE = ("It rained all night.", "The mayor did not answer.")
DAYS = ("2026-03-02", "2026-03-03")


@pytest.fixture
def contradicting(evidence_of_days):
    """What says otherwise than the first of four unlike rows; of two articles each has two."""

    def found(own, other, *, beside=BESIDE, days=DAYS, code="en"):
        texts = [own, beside[0], other, beside[1]]
        of_rows = [days[0]] * 2 + [days[1]] * 2
        evidence = evidence_of_days(texts, of_rows, code, similarity=0.12, articles=ARTICLES)
        shown = evidence.contradictions(0)
        return [(texts[0][one.clash.a.start : one.clash.a.end], texts[one.row]) for one in shown]

    return found


def test_two_articles_that_count_the_dead_once_each_count_the_same_dead(contradicting) -> None:
    assert [("nine", TOLL)] == contradicting(NINE, TOLL)


def test_so_they_do_in_another_language(contradicting) -> None:
    other = "Laut der Küstenwache starben 23 Menschen."
    assert [("Neun", other)] == contradicting(
        "Neun Menschen kamen beim Untergang der Fähre ums Leben.", other, code="de"
    )


@pytest.mark.parametrize(
    ("code", "own", "other"),
    [
        (
            "en",
            "Twelve people drowned on the ferry.",
            "Divers brought up five more victims of the ferry, taking the toll to 17.",
        ),
        (
            "es",
            "Doce migrantes murieron al naufragar una patera.",
            "Recuperaron otros cinco cuerpos, con lo que ya son 17 las víctimas mortales.",
        ),
        (
            "ar",
            "قتل ستة أشخاص في الانهيار.",
            "وانتشلت أربع جثث أخرى، لترتفع حصيلة القتلى إلى عشرة.",
        ),
    ],
)
def test_a_toll_that_grew_by_those_found_since_is_newer(contradicting, code, own, other) -> None:
    assert [text for _, text in contradicting(own, other, code=code)] == [other]


def test_a_toll_and_some_of_its_dead_are_no_newer_one(contradicting) -> None:
    other = "The toll stands at 17, five of them children."
    assert contradicting("Twelve people drowned.", other) == [("Twelve", other)]


@pytest.mark.parametrize(
    ("other", "beside"),
    [
        (TOLL, ("A day before 14 people had died there.", "")),  # two tolls in one article
        ("The toll of the war stands at 23,000 dead.", BESIDE),  # of another size
        ("In the hospital 23 people were treated for burns.", BESIDE),  # not the dead
        ("Forty-six stalls had to close.", BESIDE),  # no toll
        ("Nine people died.", BESIDE),  # the same one
    ],
)
def test_other_numbers_are_of_other_things(contradicting, other, beside) -> None:
    assert [] == contradicting(NINE, other, beside=beside)


@pytest.mark.parametrize("days", [(None, None), (None, DAYS[1])])
def test_without_dates_they_do_if_both_name_one_thing_as_they_open(contradicting, days) -> None:
    other = "In Zanzora the death toll stands at 23."
    beside = ("It left Zanzora at noon.", "The mayor did not answer.")
    assert [("nine", other)] == contradicting(NINE, other, beside=beside, days=days)


def test_the_toll_of_a_group_is_another_one(contradicting) -> None:
    assert [] == contradicting(NINE, "Twelve children drowned.")


@pytest.mark.parametrize("later", ["2026-04-20", None])
def test_weeks_later_there_may_be_another_event_of_the_kind(contradicting, later) -> None:
    assert [] == contradicting(NINE, TOLL, days=(DAYS[0], later))


def test_two_rows_are_compared_at_the_same_cost_in_any_pile() -> None:
    """What other articles count is not read for it."""

    def calls(others: int) -> int:
        texts = [NINE, TOLL, *(f"A flood killed {number + 50} people." for number in range(others))]
        rows = len(texts)
        statements = Statements(texts, [language_of("en")] * rows, [DAYS[0]] * rows)
        disputants = Disputants(statements, np.arange(rows))
        return calls_of(lambda: disputants.shared_tolls(0, 1)).made

    calls(0)  # what is known of the language is looked up once
    assert calls(40) < 2 * calls(1)


@pytest.mark.parametrize(
    ("opening", "parted", "expected"),
    [
        ("In 1979 a ferry burned there.", " ", []),
        ("The town remembers 14 February 1979.", " ", []),
        ("In 1979 a ferry burned there.", "\n\n", ["nine"]),  # another paragraph, another time
        ("The ferry was built in 2026.", " ", ["nine"]),
        ("The ferry burned on Monday.", " ", ["nine"]),
    ],
)
def test_the_dead_of_a_paragraph_about_another_year_are_of_another_event(
    evidence_of, opening, parted, expected
) -> None:
    articles = (
        Article(NINE, "now", published=DAYS[0]),
        Article(f"{opening}{parted}{TOLL}", "back", published=DAYS[1]),
    )
    end = len(opening)
    sentences = (
        Sentence(articles[0], 0, len(NINE)),
        Sentence(articles[1], 0, end),
        Sentence(articles[1], end + len(parted), len(articles[1].text)),
    )
    texts, owners = [NINE, opening, TOLL], np.array([0, 1, 1])
    likeness = np.full((3, 3), 0.4, dtype=np.float32)
    np.fill_diagonal(likeness, 1)
    statements = Statements(
        texts, [language_of("en")] * 3, [DAYS[number] for number in owners], sentences=sentences
    )
    evidence = dataclasses.replace(
        evidence_of(DenseSimilarity(likeness), owners, texts, 0.9),
        statements=statements,
        disputants=Disputants(statements, owners),
    )
    found = [one.clash.a for one in evidence.contradictions(0)]
    assert expected == [NINE[one.start : one.end] for one in found]
