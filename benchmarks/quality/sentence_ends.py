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
"""A case a line: `language`, `text`, and the `sentences` of it, less the marks at their ends."""


def found_sentences(case: Mapping[str, Any]) -> list[str]:
    """Return the sentences that the text of a case is cut into."""
    article = Article(text=case["text"], language=case["language"])
    return [sentence.quote for sentence in segment(article, [Span(0, len(article.text))])]


def table(cases: Iterable[Mapping[str, Any]]) -> str:
    """Return the table of languages, cases and cases that come out right, in Markdown."""
    judged = [(case["language"], case["sentences"] == found_sentences(case)) for case in cases]
    asked, right = Counter(code for code, _ in judged), Counter(c for c, good in judged if good)
    rows = [f"| {code} | {asked[code]} | {right[code]} |" for code in sorted(asked)]
    return "\n".join(("| language | cases | right |", "|---|---|---|", *rows))


if __name__ == "__main__":
    print(table(map(json.loads, LABELS.read_text("utf-8").splitlines())))
