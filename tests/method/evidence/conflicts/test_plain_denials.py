from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.conflicts import clashes
from summarizer.method.evidence.statements import read_statement


@pytest.mark.parametrize(
    ("code", "told", "denied", "shown"),
    [
        (
            "tr",
            "Mahkeme ocağın ruhsatını iptal etti.",
            "Mahkeme ocağın ruhsatını iptal etmedi.",
            "etmedi",
        ),
        ("cs", "Ministr v úterý odstoupil.", "Ministr v úterý neodstoupil.", "neodstoupil"),
        ("uk", "Завод сплатив штраф за викиди.", "Завод не сплатив штраф за викиди.", "не сплатив"),
        (
            "id",
            "Menteri itu mundur hari Senin.",
            "Menteri itu tidak mundur hari Senin.",
            "tidak mundur",
        ),
    ],
)
def test_nearly_equal_sentences_of_which_one_denies_contradict_each_other(
    code, told, denied, shown
) -> None:
    a, b = (read_statement(text, language_of(code)) for text in (told, denied))
    for own, other, side in ((a, b, "b"), (b, a, "a")):
        (found,) = clashes(own, other, 0.9)
        place = getattr(found, side)
        text = {"a": own, "b": other}[side].text
        assert found.kind == "polarity"
        assert shown == text[place.start : place.end]


def test_both_deny_or_neither_does() -> None:
    told = ("Ministr v úterý neodstoupil.", "Ministr v pondělí neodstoupil.")
    a, b = (read_statement(text, language_of("cs")) for text in told)
    assert "polarity" not in {found.kind for found in clashes(a, b, 0.9)}
