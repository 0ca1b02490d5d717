"""What the second reading brings, by models that did not see the topics they judge.

labels/second_readings.jsonl has what they say of each labelled pair; models/train_cross_encoder.py
writes it. Pairs of labels/reports_unsure.jsonl were drawn where the rule is unsure, so that what is
found among them is no rate of what summaries cite.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from benchmarks.quality.reports import SECOND_READINGS, UNSURE, lines_of
from summarizer.method.evidence.same_fact.second_reading import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from benchmarks.quality.reports import Example

    Floats = NDArray[np.float64]


class Places(NamedTuple):
    """A pair by its topic, and where its two sentences start in their documents."""

    topic: str
    claim: tuple[str, int]
    other: tuple[str, int]


def left_out_readings() -> dict[Places, float]:
    """Return the log-odds of a report for each labelled pair, by a model of other topics."""
    return {_places(line): line["log_odds"] for line in lines_of(SECOND_READINGS)}


def _places(line: Mapping[str, Any]) -> Places:
    (a, a_start), (b, b_start) = line["a"], line["b"]
    return Places(line["topic"], (a, a_start), (b, b_start))


def read_again(pairs: Sequence[Example], by_rule: Floats) -> Floats:
    """Return the probabilities of pairs, shape (pairs,), with those that are read again changed.

    `by_rule`, shape (pairs,), are those by the rule. As in a summary, of each article the likeliest
    sentence that states nothing different is read again, if the rule is unsure of it. Those that
    do have 0, unless the difference is in doubt, and the model overrules it.
    """
    known = left_out_readings()
    least, _ = ENGLISH.unsure
    of_article: dict[Any, list[int]] = defaultdict(list)
    found = by_rule.copy()
    for number, pair in enumerate(pairs):
        may = by_rule[number] >= least and pair.differs and not pair.surely
        if pair.differs and not (may and _is_sure(pair, known)):
            found[number] = 0.0
        else:
            of_article[pair.claim, pair.other.document].append(number)
    for numbers in of_article.values():
        best = max(numbers, key=lambda number: by_rule[number])
        if ENGLISH.unsure[0] <= by_rule[best] < ENGLISH.unsure[1]:
            odds = np.array([known[_of_pair(pairs[best])]])
            found[best] = ENGLISH.combined(by_rule[best : best + 1], odds)[0]
    return found


def _is_sure(pair: Example, known: Mapping[Places, float]) -> bool:
    """Return whether the model overrules a difference: it was asked both ways, and is sure."""
    there = _of_pair(pair)
    back = Places(there.topic, there.other, there.claim)
    return min(known.get(way, -np.inf) for way in (there, back)) >= ENGLISH.overrules


def _of_pair(pair: Example) -> Places:
    claim, other = pair.claim, pair.other
    return Places(claim.topic, (claim.document, claim.start), (other.document, other.start))


def where_unsure(threshold: float) -> dict[str, list[int]]:
    """Return how many pairs drawn there are accepted, and how many of these report, both ways.

    Those that state something different are left out, and those of which the rule is sure.
    """
    known = left_out_readings()
    labels = [
        label
        for label in lines_of(UNSURE)
        if not label["differs"] and ENGLISH.unsure[0] <= label["probability"] < ENGLISH.unsure[1]
    ]
    by_rule = np.array([label["probability"] for label in labels])
    odds = np.array([known[_of_label(label)] for label in labels])
    reports = np.array([label["answer"] == "same" for label in labels])
    ways = {"rule": by_rule, "rule and second reading": ENGLISH.combined(by_rule, odds)}
    return {"pairs": [len(labels), int(reports.sum())]} | {
        name: [int((found >= threshold).sum()), int(((found >= threshold) & reports).sum())]
        for name, found in ways.items()
    }


def _of_label(label: Mapping[str, Any]) -> Places:
    sides = [(label[side]["document"], label[side]["start"]) for side in "ab"]
    return Places(label["topic"], *sides)
