from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.statements import read_statement

MONDAY, TUESDAY, MONTHS_LATER = "2026-03-02", "2026-03-03", "2026-07-01"
FLED = "Some 5,400 people were told to leave their homes in Brenta."
MORE_FLED = "About 7,900 people are told to leave their homes."


@pytest.mark.parametrize(
    ("code", "older", "newer"),
    [
        ("en", FLED, MORE_FLED),
        ("en", "Fourteen ships wait off Port Lorne.", "Off Port Lorne 22 ships wait."),
        ("en", "Fourteen ships wait off Port Lorne.", "The queue of ships grew to 22."),
        ("en", "The fire covers 14,600 acres.", "The Brenta Fire grew to 19,800 acres."),
        (
            "en",
            "The fire destroyed 62 homes.",
            "Officials raised the number of destroyed homes from 62 to 118.",
        ),
        ("es", "El incendio ha quemado 4.200 hectáreas.", "El incendio quemó 5.150 hectáreas."),
        ("de", "Im Hafen warten 14 Schiffe.", "Im Hafen warten inzwischen 22 Schiffe."),
        ("fr", "Le feu a parcouru 420 hectares.", "Le feu a parcouru 610 hectares."),
    ],
)
def test_a_greater_count_of_a_later_day_outdates_an_earlier_one(
    evidence_of_days, code, older, newer
) -> None:
    assert evidence_of_days([older, newer], (MONDAY, TUESDAY), code).outdated.tolist() == [
        True,
        False,
    ]


@pytest.mark.parametrize("days", [(MONDAY, MONDAY), (MONDAY, None), (MONDAY, MONTHS_LATER)])
def test_a_count_is_outdated_by_articles_of_the_next_days_alone(evidence_of_days, days) -> None:
    assert not evidence_of_days([FLED, MORE_FLED], days).outdated.any()


def test_sentences_that_are_not_alike_count_two_things(evidence_of_days) -> None:
    assert not evidence_of_days([FLED, MORE_FLED], (MONDAY, TUESDAY), similarity=0.2).outdated.any()


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        (FLED, "About 4,900 people are told to leave their homes."),
        (FLED, "About 79,000 people are told to leave their homes."),
        (FLED, "About 7,900 fans were told to leave their homes."),
        ("Police arrested 12 people in Brenta.", "Some 14 people had to leave Brenta."),
        ("The fire covers 14,600 acres.", "In 1994 a fire covered 19,800 acres."),
        ("Two of 14 ships left Port Lorne.", "Three of 14 ships left Port Lorne."),
        ("A man of 71 died in Brenta on Sunday.", "A man of 82 died in Brenta."),
        ("The strike is in its 4 th day, 12 days after the vote.", "The vote was 15 days ago."),
        (
            "Of 25 members 17 were for it, and 6 members against it.",
            "Of 25 members 6 were against it, and 17 members for it.",
        ),
    ],
)
def test_other_things_parts_and_smaller_numbers_outdate_nothing(
    evidence_of_days, older, newer
) -> None:
    assert not evidence_of_days([older, newer], (MONDAY, TUESDAY)).outdated.any()


def test_a_smaller_number_is_newer_beside_the_one_that_it_follows(evidence_of_days) -> None:
    texts = [
        "In Brenta 19,000 homes have no power.",
        "Homes without power fell to 8,500 from 19,000.",
    ]
    assert evidence_of_days(texts, (MONDAY, TUESDAY)).outdated.tolist() == [True, False]


def test_a_headline_has_the_older_count_of_its_article(evidence_of_days) -> None:
    evidence = evidence_of_days([FLED, MORE_FLED], (MONDAY, TUESDAY))
    headline = read_statement("5,400 people flee Brenta", language_of("en"))
    assert [evidence.tells_older_count(headline, row) for row in (0, 1)] == [True, False]
