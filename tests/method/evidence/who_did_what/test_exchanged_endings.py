from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.statements import read_statement
from summarizer.method.evidence.who_did_what.exchanged_endings import endings_exchanged


def exchanged(code: str, a: str, b: str) -> bool:
    one, other = (read_statement(text, language_of(code)) for text in (a, b))
    assert endings_exchanged(one, other) == endings_exchanged(other, one)
    return endings_exchanged(one, other)


@pytest.mark.parametrize(
    ("code", "a", "b"),
    [
        ("pl", "Wędkarz uratował żeglarza na jeziorze.", "Na jeziorze żeglarz uratował wędkarza."),
        ("ko", "배우 한서율이 대표 민도겸을 고소했다.", "대표 민도겸이 배우 한서율을 고소했다."),
        ("fi", "Opettaja pelasti poliisin joesta.", "Poliisi pelasti opettajan joesta."),
    ],
)
def test_who_has_the_ending_of_the_other_has_its_part(code, a, b) -> None:
    assert exchanged(code, a, b)


@pytest.mark.parametrize(
    ("code", "a", "b"),
    [
        ("pl", "Wędkarz uratował żeglarza na jeziorze.", "Żeglarza uratował na jeziorze wędkarz."),
        ("pl", "Wędkarz uratował żeglarza.", "Wędkarze uratowali żeglarza na jeziorze."),
        ("pl", "Premier rozmawiał z prezydentem.", "Prezydent rozmawiał z premierem."),
        ("ko", "장관이 대통령과 회담했다.", "대통령이 장관과 회담했다."),
        ("en", "The sailors saved the angler.", "The sailor saved the anglers."),
    ],
)
def test_another_order_or_number_is_no_exchange(code, a, b) -> None:
    assert not exchanged(code, a, b)
