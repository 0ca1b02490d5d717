from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.same_verb import acts_differ
from summarizer.method.evidence.statements import read_statement


def differ(a: str, b: str, code: str = "en") -> bool:
    one, other = (read_statement(text, language_of(code)) for text in (a, b))
    assert acts_differ(one, other) == acts_differ(other, one)
    return acts_differ(one, other)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The abbot called on the guild to resign.", "The guild called on the abbot to resign."),
        ("The abbot was thanked by the guild.", "The guild was thanked by the abbot."),
        ("The abbot was thanked by the guild.", "The abbot thanked the guild."),
        ("Norland expelled two Tavrian envoys.", "Tavria expelled two Norland envoys."),
        ("The guild buys the mill.", "The mill buys the guild."),
        ("The guild is suing the abbot.", "The abbot is suing the guild."),
    ],
)
def test_who_changes_sides_did_something_else(a: str, b: str) -> None:
    assert differ(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Diver Ada Strand broke the world depth record.",
            "Diver Ivo Brod broke the world depth record, which Ada Strand had held.",
        ),
        ("Ada Strand called on the guild to resign.", "Toll called on the guild to resign."),
        ("On Friday Ada Strand won the rowing cup.", "Ivo Brod won the rowing cup."),
    ],
)
def test_another_one_who_is_named_did_it(a: str, b: str) -> None:
    assert differ(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The guild renamed its hall.", "The guild renamed its main square."),
        ("Raiders freed cook Ada Strand.", "Raiders freed driver Ivo Brod on Monday."),
        ("The guild sold nine bells.", "The guild sold two of the nine bells."),
        ("The guild sold its bells.", "The guild has sold half of its bells."),
        ("The five weavers left Kiel.", "Two of the five weavers left Kiel."),
        ("The bells were sold in May.", "Some of the bells were sold in May."),
    ],
)
def test_what_was_done_to_something_else_or_to_a_part_is_another_act(a: str, b: str) -> None:
    assert differ(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The abbot was thanked by the guild.", "The guild thanked the abbot."),
        ("The guild sold the mill.", "The group sold the mill for two million."),
        ("Kiel Steel sold the mill.", "The company sold the mill."),
        ("VW recalled the vans.", "Volkswagen recalled the vans."),
        ("Officials closed the pass to lorries.", "Ada Strand closed the pass to lorries."),
        ("The guild sold half the bells.", "The guild sold half of the bells."),
        ("The guild sold two bells.", "The guild sold two of the nine bells."),
        ("Kiel Steel knew of the leak.", "Letters in the archive knew of the leak."),
        ("Kiel Steel knew of the leak.", "Mail inside the firm knew of the leak."),
        ("Strand died peacefully on Friday.", "Strand died early on Friday."),
        ("The guild is closing the mill.", "The mill is closing."),
        ("The guild took the mill to court.", "The mill took on the guild."),
        ("The guild sold the mill and the bells.", "The guild sold the bells and the mill."),
        ("Dubbed the Owl, Strand won the cup for Kiel.", "Brod, of Kiel, won the cup for Kiel."),
    ],
)
def test_the_same_act_may_be_told_of_in_other_words(a: str, b: str) -> None:
    assert not differ(a, b)


def test_a_language_whose_verbs_are_not_known_has_no_acts() -> None:
    assert not differ("Der Abt dankte der Gilde.", "Die Gilde dankte dem Abt.", "de")
