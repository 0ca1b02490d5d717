"""Who contradicts and who reports a claim in piles of short articles, each in words of its own.

    python -m benchmarks.quality.told_otherwise

Each line of labels/told_otherwise.jsonl is a pile of three to five articles on one event with a
claim of one of them, the sentences of others that contradict it, if any do, and those that report
it. In half of the piles nothing contradicts it, though something seems to. Rules were mended on the
half `develop`. Figures go to benchmarks/results/told_otherwise.json.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from benchmarks import record
from benchmarks.quality.reports import lines_of
from summarizer import Article, corroborate, load_encoder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer import Encoder

PILES = record.ROOT / "benchmarks" / "labels" / "told_otherwise.jsonl"


def counts_of(pile: Mapping[str, Any], encoder: Encoder) -> Counter[str]:
    """Count what is found in a pile, and what is to be found there, articles by articles."""
    articles = [
        Article(text=one["text"], id=str(number), source=one["outlet"], published=one["date"])
        for number, one in enumerate(pile["articles"])
    ]
    number, claim = pile["claim"]
    start = articles[number].text.index(claim)
    place = (str(number), start, start + len(claim))
    (found,) = corroborate(articles, [place], encoder=encoder)
    shown = {
        article
        for conflict in found.conflicts
        for value in conflict.values[1:]
        for article in value.articles
    }
    named = {citation.article for citation in found.support}
    against = {str(article) for article, _ in pile["contradicting"]}
    reporting = {str(article) for article, _ in pile["supporting"]}
    return Counter(
        {
            "piles with a contradiction": bool(against),
            "of which shown": bool(against & shown),
            "piles without": not against,
            "of which one is shown": not against and bool(shown),
            "articles that report": len(reporting),
            "of which named": len(reporting & named),
            "others named": len(named - reporting),
            "of which contradict": len(named & against),
        }
    )


def main() -> None:
    """Count both halves, write the figures and print them."""
    encoder = load_encoder()
    halves: dict[str, Counter[str]] = {"develop": Counter(), "unseen": Counter()}
    for pile in lines_of(PILES):
        halves[pile["half"]].update(counts_of(pile, encoder))
    record.write("told_otherwise.json", {half: dict(counts) for half, counts in halves.items()})
    print(json.dumps(halves, indent=2))


if __name__ == "__main__":
    main()
