"""How many cases of each language are cut into the sentences that a reader sees.

python -m benchmarks.quality.sentence_ends
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from benchmarks.record import ROOT
from summarizer.articles import Article, Span
from summarizer.method.preparation.segmentation import segment

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LABELS = ROOT / "benchmarks" / "labels" / "sentences.jsonl"
"""A case a line: `language`, `half`, `text`, and its `sentences`, less the marks at their ends."""

_HALVES = ("write", "judge")


def found_sentences(case: Mapping[str, Any]) -> list[str]:
    """Return the sentences that the text of a case is cut into."""
    article = Article(text=case["text"], language=case["language"])
    return [sentence.quote for sentence in segment(article, [Span(0, len(article.text))])]


def is_right(case: Mapping[str, Any]) -> bool:
    """Return whether a case is cut where a reader cuts it."""
    return bool(case["sentences"] == found_sentences(case))


def table(cases: Iterable[Mapping[str, Any]]) -> str:
    """Return the table of languages, cases and cases that come out right, in Markdown."""
    asked: Counter[tuple[str, str]] = Counter()
    right: Counter[tuple[str, str]] = Counter()
    for case in cases:
        for code in (case["language"], "all"):
            asked[code, case["half"]] += 1
            right[code, case["half"]] += is_right(case)
    codes = sorted({code for code, _ in asked} - {"all"})
    rows = [_row(code, asked, right) for code in (*codes, "all")]
    head = "| language | write: cases | right | judge: cases | right | of both |"
    return "\n".join((head, "|---|---|---|---|---|---|", *rows))


def _row(code: str, asked: Counter[tuple[str, str]], right: Counter[tuple[str, str]]) -> str:
    counts = [str(count[code, half]) for half in _HALVES for count in (asked, right)]
    share = sum(right[code, half] for half in _HALVES) / sum(asked[code, half] for half in _HALVES)
    return f"| {code} | {' | '.join(counts)} | {share:.1%} |"


if __name__ == "__main__":
    print(table(map(json.loads, LABELS.read_text("utf-8").splitlines())))
