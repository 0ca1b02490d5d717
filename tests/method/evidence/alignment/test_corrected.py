from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.alignment.corrected import only_formerly
from summarizer.method.evidence.conflicts import clash
from summarizer.method.evidence.differences.vetoes import differs
from summarizer.method.evidence.statements import read_statement


def formerly(a: str, b: str, code: str = "en") -> list[tuple[float, float]]:
    one, other = (read_statement(text, language_of(code)) for text in (a, b))
    return [
        (round(own.low + own.high, 4) / 2, round(now.low + now.high, 4) / 2)
        for own, now in only_formerly(one, other)
    ]


@pytest.mark.parametrize(
    ("code", "a", "b", "expected"),
    [
        ("en", "A quake of magnitude 6.1.", "It was corrected from 6.1 to 6.4.", [(6.1, 6.4)]),
        ("en", "Growth was 2.1 percent.", "Growth was cut to 1.8 percent from 2.1.", [(2.1, 1.8)]),
        ("en", "A quake of magnitude 6.1.", "The magnitude was 6.4 and not 6.1.", [(6.1, 6.4)]),
        ("en", "The ship had 210 guests.", "It had not 210 but 190 guests.", [(210, 190)]),
        ("de", "Das Beben hatte die Stärke 6,1.", "Von 6,1 auf 6,4 korrigiert.", [(6.1, 6.4)]),
        ("fr", "Il y a 41 morts.", "Le bilan passe de 41 à 38 morts.", [(41, 38)]),
        ("ru", "Ставка 7,5 процента.", "Ставку повысили с 7,5 до 8 процентов.", [(7.5, 8)]),
    ],
)
def test_what_something_was_before_is_no_more(code, a, b, expected) -> None:
    assert expected == formerly(a, b, code)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("A quake of magnitude 6.4.", "It was corrected from 6.1 to 6.4."),
        ("The rate rose from 4.5 to 5 percent.", "The rate was raised to 5 percent from 4.5."),
        ("Ships came from 3 ports.", "They sailed from 3 ports to 2 islands."),
        ("The mine shut in May.", "The mine is open from May to June."),
        ("The rate was 4.5 percent.", "The rate of 4.5 percent rises to 5 percent."),
    ],
)
def test_what_is_so_is_told(a, b) -> None:
    assert formerly(a, b) == []


@pytest.mark.parametrize(("verb", "expected"), [("corrected", ("number", True)), ("raised", None)])
def test_a_correction_is_shown_and_a_change_is_no_report(verb: str, expected) -> None:
    a, b = "The toll of the fire is 41.", f"The toll of the fire was {verb} from 41 to 38."
    one, other = (read_statement(text, language_of("en")) for text in (a, b))
    found = clash(one, other, 0.7)
    assert differs(one, other)
    assert expected == (found and (found.kind, found.update))


def test_what_tells_the_value_of_today_too_is_no_correction() -> None:
    a = "In Norland the jobless rate went up from 5.1 percent in February to 5.4 percent in March."
    b = "Unemployment in Norland rose to 5.4 percent in March from 5.1 percent in February."
    assert not formerly(a, b)
    assert not formerly(b, a)
