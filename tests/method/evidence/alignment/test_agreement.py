from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.alignment.agreement import agree, one_word_apart, same_name
from summarizer.method.evidence.statements import read_statement


def value(text):
    (read,) = read_statement(text, language_of("en")).values
    return read


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("It has 20,310 rooms.", "It has about 20,000 rooms.", True),
        ("It has 20,310 rooms.", "It has 24,000 rooms.", False),
        ("It is 16 km long.", "It is about ten miles long.", True),
        ("It lasted 90 minutes.", "It lasted 1 hour and 30 minutes.", True),
        ("It lasted an estimated 60 minutes.", "It was hour-long.", True),
        ("At least 30 goats fled.", "34 goats fled.", True),
        ("At least 30 goats fled.", "At least 90 goats fled.", False),
        ("Up to 30 goats fled.", "Nine goats fled.", True),
        ("Hundreds of goats fled.", "Some 600 goats fled.", True),
        ("A third of them fled.", "33 percent of them fled.", True),
        ("It is more than 4 percent.", "It is less than 4 percent.", False),
        ("It exceeded 4 percent.", "It was below 4 percent.", False),
        ("It exceeded 4 percent.", "It was 4.2 percent.", True),
        ("It surpassed 30 litres.", "It was under 30 litres.", False),
        ("It is shut until September.", "It is to stay shut until September.", True),
        ("It began on Monday.", "It began on Tuesday.", False),
        ("It began on Monday.", "It began on March 3.", True),
        ("It began at 14:00 GMT.", "It began at 9 a.m. Eastern time.", True),
        ("It began at 14:00.", "It began at 2 p.m. yesterday.", True),
    ],
)
def test_values_agree_that_can_both_be_true(a: str, b: str, expected: bool) -> None:
    assert expected == agree(value(a), value(b)) == agree(value(b), value(a))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Ada Moss", "Moss", True),
        ("Muammar Gaddafi", "Moammar Kadhafi", True),
        ("World Health Organization", "WHO", True),
        ("Barca", "Barcelona", True),
        ("Ada Moss", "Per Lund", False),
        ("Kiel", "Bremen", False),
        ("Austria", "Australia", False),
        ("Niger", "Nigerian", False),
        ("Britain", "British", True),
        ("Dario Fontel", "Montelago", False),
        ("Berg", "Hallberger", False),
    ],
)
def test_spellings_parts_and_initials_are_one_name(a: str, b: str, expected: bool) -> None:
    own, other = tuple(a.lower().split()), tuple(b.lower().split())
    assert expected == same_name(own, other) == same_name(other, own)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Ada Moss", "Ida Moss", True),
        ("Ada Moss", "Ada Lund", True),
        ("Ada Moss", "Adah Moss", False),
        ("Elizabeth Moss", "Liz Moss", False),
        ("A. Moss", "Ada Moss", False),
        ("Moss", "Lund", False),
    ],
)
def test_two_people_may_share_a_part_of_their_names(a: str, b: str, expected: bool) -> None:
    assert expected == one_word_apart(tuple(a.lower().split()), tuple(b.lower().split()))
