"""What readers answered: the faults of each text and the order of preference, by system."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from benchmarks.reading.systems import OURS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    Key = Mapping[str, Mapping[str, str]]

SHORT = "short"
"""The label of the short summaries, which are ours."""

KINDS = {
    "junk": "junk",
    "broken": "broken",
    "dangling": "dangling or falsely joined",
    "repeat": "repeats",
    "beside": "beside the subject",
    "order": "news not first",
    "missing": "main news missing",
    "conflict": "conflict unmarked",
    "title": "title",
}


@dataclass(frozen=True)
class Reading:
    """One reader's answers: `faults` by pile and system, and each system's rank by pile.

    The short summaries of ours are the system `SHORT`. Rank 0 is the best; systems may share one.
    """

    faults: Mapping[tuple[str, str], Mapping[str, int]]
    ranks: Mapping[str, Mapping[str, int]]


class AnswerError(Exception):
    """An answer that does not fit the instructions."""


def read_answers(path: Path, key: Key) -> Reading:
    """The answers in a file, with the systems in place of their labels.

    Raises:
        AnswerError: a line is not what the instructions ask for, or one is missing.
    """
    faults: dict[tuple[str, str], dict[str, int]] = {}
    ranks: dict[str, dict[str, int]] = {}
    for line in filter(str.strip, path.read_text("utf-8").split("\n")):
        answer = json.loads(line)
        pile = answer["pile"]
        if pile not in key:
            raise AnswerError(f"{path.name}: there is no pile {pile!r}")
        if "ranking" in answer:
            ranks[pile] = _ranks(answer, key[pile])
        else:
            text = answer["text"]
            system = text if text == SHORT else key[pile].get(text)
            if system is None:
                raise AnswerError(f"{path.name}: pile {pile} has no text {text!r}")
            faults[pile, system] = _faults(answer)
    wanted = {(pile, system) for pile, own in key.items() for system in (*own.values(), SHORT)}
    unread = sorted(f"text {text!r} of pile {pile!r}" for pile, text in wanted - faults.keys())
    unread += sorted(f"the ranking of pile {pile!r}" for pile in key.keys() - ranks.keys())
    if unread:
        raise AnswerError(f"{path.name}: {unread[0]} is not answered")
    return Reading(faults, ranks)


def preferred(readings: Iterable[Reading], other: str) -> float:
    """The share of judgements, in percent, that rank ours above another system; half for a tie."""
    points = [
        (0.5 * ((own[OURS] <= own[other]) + (own[OURS] < own[other])))
        for reading in readings
        for own in reading.ranks.values()
    ]
    return 100 * sum(points) / len(points)


def agreement_of_ranks(one: Reading, other: Reading) -> float:
    """The share of pairs of systems, in percent, that two readers put in the same order."""
    same = [
        _sign(one.ranks[pile][a] - one.ranks[pile][b])
        == _sign(other.ranks[pile][a] - other.ranks[pile][b])
        for pile, systems in one.ranks.items()
        for a in systems
        for b in systems
        if a < b
    ]
    return 100 * sum(same) / len(same)


def kappa(one: Reading, other: Reading) -> float:
    """Cohen's kappa of two readers: whether a text has a fault of a kind, over texts and kinds.

    J. Cohen, "A Coefficient of Agreement for Nominal Scales", 1960.
    """
    pairs = [
        (own.get(kind, 0) > 0, other.faults[text].get(kind, 0) > 0)
        for text, own in one.faults.items()
        for kind in KINDS
    ]
    observed = sum(a == b for a, b in pairs) / len(pairs)
    first = sum(a for a, _ in pairs) / len(pairs)
    second = sum(b for _, b in pairs) / len(pairs)
    expected = first * second + (1 - first) * (1 - second)
    return (observed - expected) / (1 - expected) if expected < 1 else 1.0


def mean_faults(readings: Iterable[Reading], system: str, kinds: Iterable[str] = KINDS) -> float:
    """The faults of some kinds in a text of a system, on average over piles and readers."""
    wanted = list(kinds)
    counts = [
        sum(found.get(kind, 0) for kind in wanted)
        for reading in readings
        for (_, name), found in reading.faults.items()
        if name == system
    ]
    return sum(counts) / len(counts)


def _faults(answer: Mapping[str, Any]) -> dict[str, int]:
    found = {kind: int(count) for kind, count in answer["faults"].items() if count}
    if unknown := found.keys() - KINDS.keys():
        raise AnswerError(f"pile {answer['pile']}: {min(unknown)!r} is no kind of fault")
    return found


def _ranks(answer: Mapping[str, Any], labels: Mapping[str, str]) -> dict[str, int]:
    ranks = {labels[one]: rank for rank, tied in enumerate(answer["ranking"]) for one in tied}
    if ranks.keys() != set(labels.values()):
        raise AnswerError(f"pile {answer['pile']}: the ranking does not have all texts")
    return ranks


def _sign(value: int) -> int:
    return (value > 0) - (value < 0)
