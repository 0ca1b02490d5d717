"""Every act of two sentences: whether two parties have changed their parts in one of them."""

from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.differences.vetoes import differs
from summarizer.method.evidence.statements import read_statement
from summarizer.method.evidence.who_did_what.turned_acts import acts_turned

ENGLISH = language_of("en")


def both_ways(rule, a: str, b: str) -> set[bool]:
    own, other = (read_statement(text, ENGLISH) for text in (a, b))
    return {rule(own, other), rule(other, own)}


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("Lisle will take over Oban Mills.", "Oban will take over Lisle for $2 billion."),
        ("Ada Moss thanked Ian Toll.", "Toll gave up the race and thanked Moss."),
        ("Ada Moss praised Ian Toll.", "Ian Toll, who had left on Monday, praised Ada Moss."),
        ("Ada Moss praised Ian Toll.", "Ada Moss was praised by Ian Toll."),
        ("Ian Toll won the league title.", "Toll quit on Friday after losing the league title."),
        (
            "Ada Moss asked for a replay after losing the final to Ian Toll.",
            "Ian Toll asked for a replay on Monday after losing the final in Kiel to Ada Moss.",
        ),
        (
            "Ada Moss offered a truce, but Ian Toll spurned it.",
            "Ian Toll, who had fled, offered a truce, but Ada Moss spurned it.",
        ),
        ("Lisle bought the quarry.", "Lisle sold the quarry in Oban in May."),
        (
            "The ferry office rejected the route.",
            "The ferry office has not yet approved the route.",
        ),
    ],
)
def test_parties_with_each_others_part_tell_no_one_act(claim: str, told: str) -> None:
    assert {True} == both_ways(acts_turned, claim, told)


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("Lisle will take over Oban Mills.", "Oban Mills will be taken over by Lisle."),
        ("Ada Moss thanked Ian Toll.", "Moss gave up the race and thanked Toll."),
        ("Moss and Toll thanked each other.", "Toll and Moss thanked each other."),
        ("Ada Moss beat Ian Toll.", "Ian Toll lost to Ada Moss."),
        ("Ada Moss beat Ian Toll.", "Ian Toll was beaten by Ada Moss."),
        ("Lisle bought the quarry from Oban.", "Oban sold the quarry to Lisle."),
        ("Ada Moss met Ian Toll.", "Ian Toll met Ada Moss."),
        ("Ada Moss signed the pact with Ian Toll.", "Ian Toll signed the pact with Ada Moss."),
        ("Moss accused Toll of theft.", "Toll accused Moss of theft, and Moss accused Toll."),
        ("The ferry office rejected the route.", "The ferry office did not approve the route."),
        ("The ferry office rejected the route.", "The ferry office will not approve the route."),
        ("The ferry office rejected the route.", "The ferry office has not approved the route."),
        ("Ada Moss won the first set.", "Ada Moss won the first set and lost the match."),
    ],
)
def test_one_act_told_otherwise_is_not_turned(claim: str, told: str) -> None:
    assert {False} == both_ways(acts_turned, claim, told)


def test_nothing_is_turned_in_a_language_whose_verbs_are_not_known() -> None:
    own, other = (
        read_statement(text, language_of("da"))
        for text in ("Moss takkede Toll.", "Toll takkede Moss.")
    )
    assert not acts_turned(own, other)


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("The vote confirmed Toll as abbot.", "The vote in Kiel has confirmed Ada Moss as abbot."),
        (
            "Fire chief Ada Moss said that the pumps had failed.",
            "Fire chief Ada Moss denied reports that the pumps had failed.",
        ),
    ],
)
def test_whom_a_verb_of_saying_names_and_a_title_differ(claim: str, told: str) -> None:
    assert {True} == both_ways(differs, claim, told)


@pytest.mark.parametrize(
    ("code", "claim", "told"),
    [
        ("en", "Mayor Ada Moss was injured.", "Ada Moss visited the injured in the clinic."),
        ("en", "The governor opened the bridge.", "Mayor Ada Moss opened the bridge in Oban."),
        ("en", "The union withdrew its offer.", "The company withdrew its offer of a rise."),
        ("de", "Die Stadt zahlt 3 Millionen Euro.", "Das Land zahlt 3 Millionen Euro für den Bau."),
        ("de", "Sechs Menschen kamen ums Leben.", "Sechs Menschen wurden verletzt."),
        ("de", "Das Amt ermittelt gegen Ida Rehm.", "Gegen Rehm selbst wird nicht ermittelt."),
        ("es", "La junta vendió el puerto.", "La junta no descarta vender el puerto."),
    ],
)
def test_another_office_fate_or_only_a_possibility_is_no_report(code, claim, told) -> None:
    own, other = (read_statement(text, language_of(code)) for text in (claim, told))
    assert differs(own, other)
    assert differs(other, own)


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("Ada Moss was injured.", "Ada Moss was injured when she visited the mill."),
        ("The mayor opened the bridge.", "Mayor Ada Moss opened the bridge."),
    ],
)
def test_one_office_and_what_befell_somebody_are_told_alike(claim: str, told: str) -> None:
    assert {False} == both_ways(differs, claim, told)
