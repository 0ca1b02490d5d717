from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.languages import language_of
from summarizer.method.evidence.statements import read_statement
from summarizer.method.evidence.who_did_what.same_verb import acts_differ


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
        ("Toll agreed to buy Orm.", "Toll agreed to be bought by Orm."),
        ("Toll agreed to buy Orm.", "Orm agreed to be bought by Lund."),
        ("The abbot was hit by a cart.", "The abbot struck a cart."),
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


def test_a_country_and_the_seat_of_its_government_did_one_thing() -> None:
    assert not differ("China banned scallops.", "Beijing banned scallops on Tuesday.")
    assert differ("China banned scallops.", "Tokyo banned scallops on Tuesday.")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The guild renamed its hall.", "The guild renamed its main square."),
        ("Raiders freed cook Ada Strand.", "Raiders freed driver Ivo Brod on Monday."),
        ("The guild sold nine bells.", "The guild sold two of the nine bells."),
        ("The guild sold its bells.", "The guild has sold half of its bells."),
        ("The five weavers left Kiel.", "Two of the five weavers left Kiel."),
        ("The bells were sold in May.", "Some of the bells were sold in May."),
        ("Hail wipes out cherry crop", "The hail spoiled a third of the cherry crop."),
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
        ("Guards freed some of the envoys.", "Guards freed envoys."),
        ("(Toll called on the guild to resign.)", "Strand called on the guild to resign."),
        ("(Rain destroyed the mill.)", "(Rain destroyed the mill.)"),
        ("The guild sold two bells.", "The guild sold two of the nine bells."),
        ("Kiel Steel knew of the leak.", "Letters in the archive knew of the leak."),
        ("Kiel Steel knew of the leak.", "Mail inside the firm knew of the leak."),
        ("Strand died peacefully on Friday.", "Strand died early on Friday."),
        ("The guild is closing the mill.", "The mill is closing."),
        ("The guild took the mill to court.", "The mill took on the guild."),
        ("The guild sold the mill and the bells.", "The guild sold the bells and the mill."),
        (
            "The miller Toll has agreed to buy the grocer Orm in a deal worth £9m.",
            "The grocer Orm has agreed to be bought by the miller Toll in a deal worth £9m.",
        ),
        ("The abbot of Orm said: “Toll sold the mill”.", "“Toll sold the mill”, the abbot said."),
        ("The abbot was hit by a cart.", "A cart struck the abbot."),
        ("Dubbed the Owl, Strand won the cup for Kiel.", "Brod, of Kiel, won the cup for Kiel."),
    ],
)
def test_the_same_act_may_be_told_of_in_other_words(a: str, b: str) -> None:
    assert not differ(a, b)


def test_a_language_whose_verbs_are_not_known_has_no_acts() -> None:
    assert not differ("Der Abt dankte der Gilde.", "Die Gilde dankte dem Abt.", "de")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Abbot calls on guild to resign", "The guild called on the abbot to resign."),
        ("Abbot Calls On Guild To Resign", "The guild called on the abbot to resign."),
        ("Abbot thanked by guild", "The abbot thanked the guild."),
        ("Two weavers hurt in Kiel by bakers", "Two bakers were hurt in Kiel by weavers."),
        ("Guild sells mill to abbot", "The abbot has sold the mill to the guild."),
    ],
)
def test_a_headline_tells_who_did_it_and_to_whom(a: str, b: str) -> None:
    assert differ(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Abbot thanked by guild", "The guild thanked the abbot."),
        ("Mill that hurt two weavers sold by guild", "The guild has sold the mill."),
        ("Abbot ousted in coup led by weaver", "A weaver led the coup that ousted the abbot."),
        ("Rents cut by half", "The guild cut rents by half."),
        ("Guild takes over mill", "The mill was taken over by the guild."),
    ],
)
def test_a_headline_of_the_same_deed_does_not_differ(a: str, b: str) -> None:
    assert not differ(a, b)


def test_who_did_it_did_not_suffer_it() -> None:
    assert differ("The abbot was suspended in May.", "The abbot suspended a weaver in May.")
    assert not differ("The abbot was suspended in May.", "The guild suspended the abbot in May.")


def test_what_was_shot_at_was_not_shot() -> None:
    assert differ("The guild shot the wolf.", "The guild shot at the wolf.")
    assert not differ("The guild shot the wolf.", "The guild shot the wolf at the abbey.")


def test_two_passives_of_two_names_told_in_the_same_words_are_two() -> None:
    a = "Ada Strand was suspended after betting on matches."
    assert differ(a, "Ivo Brod was suspended after betting on matches.")
    assert not differ(a, "Ivo Brod was suspended for a foul.")
    assert not differ(
        "A Kiel man was suspended after betting on matches.",
        "A Danish weaver was suspended after betting on matches.",
    )


def test_who_it_was_that_did_it_is_who_did_it() -> None:
    a = "Ada Strand won the rowing cup."
    assert differ(a, "It was Ivo Brod who won the rowing cup.")
    assert not differ(a, "It was Ada Strand who won the rowing cup.")


LOOSE = (
    *("Toll", "Strand", "the", "a", "guild", "mayor", "rain", "called", "was", "were", "by", "hit"),
    *("resign", "sold", "two", "of", "9", "2014", "(", ")", ":", ";", ",", ".", '"', "to", "may"),
    *("not", "if", "ago", "after", "who", "is", "tried", "nearly", "most", "$5", "In"),
)


@given(*(st.lists(st.sampled_from(LOOSE), min_size=1, max_size=12),) * 2)
def test_whatever_stands_in_two_sentences_they_differ_or_not(a, b) -> None:
    differ(" ".join(a), " ".join(b))
