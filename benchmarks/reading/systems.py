"""The summaries that are compared: ours, ours as it was, the opening sentences, the best other."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.quality.same_summaries import check, start
from benchmarks.quality.sets import fill
from benchmarks.quality.systems import Task, beam_centroid, lead_round_robin
from benchmarks.reading.piles import SHORT
from benchmarks.remembering_encoder import remembering_by_language
from summarizer import Article, render, summarize
from summarizer.evaluation.rouge import References, RougeOptions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.quality.systems import Method
    from benchmarks.reading.piles import Pile

OURS, BEFORE, LEAD, BEST = "ours", "ours before", "lead", "best other"
METHODS: dict[str, Method] = {LEAD: lead_round_robin, BEST: beam_centroid}
"""BEST is the system of benchmarks/README.md that is nearest to ours on Multi-News."""

_UNUSED = References(["none"], RougeOptions())  # which the ceiling alone looks at


def compared(piles: Sequence[Pile], before: Path) -> list[dict[str, str]]:
    """The summary of each pile by each system: plain sentences, one a line, no title, no notes.

    `before` is a checkout of the version that is called "ours before".
    """
    earlier = _by_checkout(piles, before)
    encoder = remembering_by_language()
    found = []
    for pile, old in zip(piles, earlier, strict=True):
        articles = [Article(**fields) for fields in pile.articles]
        made = {OURS: summarize(articles, max_words=pile.words).text, BEFORE: old}
        task = Task(pile.topic, pile.words, _UNUSED, encoder)
        for name, method in METHODS.items():
            rows = fill(method(task), pile.topic, pile.words)
            made[name] = "\n".join(pile.topic.texts[row] for row in rows)
        found.append(made)
    return found


def printed(pile: Pile) -> str:
    """A short summary of ours as the command line prints it, with its title and notes."""
    articles = [Article(**fields) for fields in pile.articles]
    return render(summarize(articles, max_words=SHORT), "markdown")


def _by_checkout(piles: Sequence[Pile], tree: Path) -> list[str]:
    """The summaries by the package of another checkout."""
    with tempfile.TemporaryDirectory() as folder:
        given, answer = Path(folder, "topics.jsonl"), Path(folder, "summaries.jsonl")
        tasks = (
            {"topic": pile.id, "articles": pile.articles, "options": {"words": pile.words}}
            for pile in piles
        )
        given.write_text("".join(json.dumps(task) + "\n" for task in tasks), "utf-8")
        check(tree, start(tree, given, answer, Path(folder)))
        lines = answer.read_text("utf-8").rstrip("\n").split("\n")
    summaries = [json.loads(line)["summary"] for line in lines]
    return ["\n".join(each["text"] for each in made.get("sentences", ())) for made in summaries]
