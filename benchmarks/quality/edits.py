"""True reports with some words changed: after an edit they report another fact, or the same still.

The edits are in labels/edits.jsonl, as operations on a place.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.quality.reports import (
    LABELS,
    articles_of,
    lines_of,
    material_among,
    place_of,
    row_of,
)
from summarizer.method.encoding import encode
from summarizer.method.evidence.differences.vetoes import differs
from summarizer.method.evidence.same_fact import SameFact
from summarizer.method.evidence.same_fact.rule import shipped_rule
from summarizer.method.evidence.statements import read_statement
from summarizer.method.preparation import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from summarizer import Encoder
    from summarizer.method.encoding import Encoded

EDITS = LABELS.with_name("edits.jsonl")
HARMLESS = "harmless"
"""The kind of an edit after which the sentence still reports the same."""


@dataclass(frozen=True)
class Verdict:
    """Whether a report was accepted as one before an edit, and after it."""

    kind: str
    before: bool
    after: bool


def verdicts(folder: Path, encoder: Encoder) -> Iterator[Verdict]:
    """Yield the verdict on each edit, given the folder of the evaluation data."""
    by_topic = defaultdict(list)
    for edit in lines_of(EDITS):
        by_topic[edit["file"], edit["topic"]].append(edit)
    for (file, topic), edits in sorted(by_topic.items()):
        encoded = encode(prepare(articles_of(folder / f"{file}.jsonl", topic, edits)), encoder)
        for edit in edits:
            claim, other = (
                row_of(encoded.draft.sentences, place_of(topic, edit[side])) for side in "ab"
            )
            if claim is not None and other is not None:
                yield _verdict(encoded, claim, other, edit, encoder)


def _verdict(
    encoded: Encoded, claim: int, other: int, edit: Mapping[str, Any], encoder: Encoder
) -> Verdict:
    text = encoded.draft.texts[other]
    edited = text.replace(edit["old"], edit["new"], 1)
    before, after = (_is_accepted(encoded, claim, other, each, encoder) for each in (text, edited))
    return Verdict(edit["kind"], before, after)


def _is_accepted(encoded: Encoded, claim: int, other: int, text: str, encoder: Encoder) -> bool:
    """Return whether the other row, with this text, is taken for a report of the claim."""
    draft = encoded.draft
    texts, vectors = list(draft.texts), encoded.vectors.copy()
    texts[other], vectors[other] = text, encoder.encode([text])[0]
    articles = [sentence.article.id for sentence in draft.sentences]
    material = material_among(texts, draft.languages, vectors, articles)
    rule = shipped_rule()
    probability = SameFact(material, rule).probabilities(claim, np.array([other]))[0]
    statements = [read_statement(texts[row], draft.languages[row]) for row in (claim, other)]
    return bool(probability >= rule.threshold and not differs(*statements))
