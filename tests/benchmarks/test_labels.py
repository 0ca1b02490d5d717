"""How well cleaning, screening and readability judge other people's articles.

Places were labelled by hand; the half "judge" is of topics that no rule was written on. The text
stays in the evaluation data.
"""

from __future__ import annotations

import hashlib
import json
import os
from functools import cache
from pathlib import Path

import pytest

from summarizer.articles import Article
from summarizer.errors import NothingToSummarizeError
from summarizer.method.preparation import prepare
from summarizer.method.scoring.readability import stands_alone

LABELS = Path(__file__).parents[2] / "benchmarks" / "labels"
DATA = os.environ.get("SUMMARIZER_DATA")
HALF = "judge"
NO_JUNK = "keep"
IN_DOUBT = "caption"  # clipped or without a fact: right either way, and not counted

LINES_PRECISION = 0.93
LINES_RECALL = 0.79
OPENINGS_PRECISION = 0.88
OPENINGS_RECALL = 0.86

pytestmark = pytest.mark.skipif(
    DATA is None, reason="SUMMARIZER_DATA does not name the folder with the evaluation data"
)


@cache
def documents(name):
    """The texts of a file of topics, by topic and document."""
    path = Path(DATA or "") / f"{name}.jsonl"
    if not path.exists():
        pytest.skip(f"{path} is not there")
    with path.open(encoding="utf-8") as lines:
        topics = [json.loads(line) for line in lines]
    return {(t["id"], d["id"]): d["text"] for t in topics for d in t["documents"]}


def labelled(name):
    """Each label of the half with its text, the place checked against its checksum."""
    lines = (LABELS / f"{name}.jsonl").read_text("utf-8").splitlines()
    for place in map(json.loads, lines):
        if place["half"] != HALF:
            continue
        text = documents(place["file"])[place["topic"], place["document"]]
        cut = text[place["start"] : place["end"]]
        assert place["sha256"] == hashlib.sha256(cut.encode()).hexdigest()
        yield place, text, cut


@cache
def kept(text):
    try:
        sentences = prepare([Article(text=text)]).sentences
    except NothingToSummarizeError:
        return frozenset()
    return frozenset(place for s in sentences for place in range(s.start, s.end))


def precision_and_recall(judged):
    """Of pairs (predicted, true): the share of hits in what is predicted, and in what is true."""
    hits = sum(predicted and true for predicted, true in judged)
    predicted, true = (sum(column) for column in zip(*judged, strict=True))
    return hits / predicted, hits / true


def report(subject, precision, recall, record_property):
    record_property(f"{subject} precision", round(precision, 3))
    record_property(f"{subject} recall", round(recall, 3))
    shown = f"{subject}: precision {precision:.3f}, recall {recall:.3f}"
    print(shown)  # noqa: T201 - shown by pytest -rP


def test_lines_that_are_no_report_are_dropped_and_few_others(record_property) -> None:
    judged = []
    for place, text, cut in labelled("lines"):
        if place["label"] == IN_DOUBT:
            continue
        inside = range(place["start"], place["end"])
        told = sum(p in kept(text) for p in inside)
        judged.append((told < len(cut) / 2, place["label"] != NO_JUNK))
    precision, recall = precision_and_recall(judged)
    report("junk", precision, recall, record_property)
    assert precision >= LINES_PRECISION
    assert recall >= LINES_RECALL


def test_openings_that_lean_on_what_was_said_before_are_known(record_property) -> None:
    judged = [
        (not stands_alone(cut), place["label"] == "dangling")
        for place, _, cut in labelled("openings")
    ]
    precision, recall = precision_and_recall(judged)
    report("dangling", precision, recall, record_property)
    assert precision >= OPENINGS_PRECISION
    assert recall >= OPENINGS_RECALL
