"""Measure summaries of seeds/, which ship with the project and have no references."""

from __future__ import annotations

import hashlib
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer import Article, summarize
from summarizer.text.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer import Encoder, Summary

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
NAME = "seeds"
BUDGETS = (80, 150, 300)  # a short, the usual and a long summary
BUDGET_OF_FACTS = 150  # words, in which a reader should learn all five

# Where the articles report what a reader of 150 words should learn, found by reading them: places
# (start, end) by the number that a file's name begins with.
FACTS = {
    "the first call since the invasion": {
        "000": [(88, 306), (1439, 1654), (3226, 3407), (3839, 4069)],
        "001": [(231, 433)],
        "002": [(17, 196)],
        "003": [(0, 182), (629, 783)],
        "004": [(17, 210)],
    },
    "China will send envoys": {
        "001": [(695, 878)],
        "002": [(1063, 1373)],
        "003": [(784, 952)],
        "004": [(1961, 2129)],
    },
    "Ukraine appoints an ambassador": {
        "001": [(435, 693)],
        "002": [(736, 914)],
        "003": [(494, 628), (953, 1096)],
        "004": [(925, 1102)],
    },
    "Russia's reaction": {
        "001": [(3440, 3634)],
        "002": [(1906, 2093), (2095, 2268)],
        "003": [(3620, 3856)],
        "004": [(212, 392), (2379, 2562), (2564, 2666)],
    },
    "China calls for talks": {
        "001": [(1818, 1978)],
        "002": [(1375, 1486)],
        "003": [(1838, 1993)],
        "004": [(212, 392), (394, 595), (1237, 1407), (1409, 1560), (2924, 3091), (3398, 3539)],
    },
}


def articles() -> list[Article]:
    """The articles, named after their files."""
    paths = sorted(SEEDS.glob("*.txt"))
    return [Article(text=path.read_bytes().decode(), id=path.stem) for path in paths]


def digest() -> str:
    """The SHA-256 of the articles' bytes, one after the other."""
    found = hashlib.sha256()
    for article in articles():
        found.update(article.text.encode())
    return found.hexdigest()


def measured(encoder: Encoder) -> dict[str, float]:
    """The figures of summaries of several lengths, by set and measure; all but `facts` in percent.

    `filled` is the least share of a budget in use, `valid` the share of citations that stand where
    they say, `distinct` the least share of pairs of neighbouring words that occur once, and `facts`
    how many of the five are told in 150 words.
    """
    make = partial(summarize, articles(), encoder=encoder)
    summaries = {words: make(max_words=words) for words in BUDGETS}
    return {
        f"{NAME} filled": 100 * min(s.words / words for words, s in summaries.items()),
        f"{NAME} valid": 100 * min(valid(s, articles()) for s in summaries.values()),
        f"{NAME} distinct": 100 * min(distinct(s) for s in summaries.values()),
        f"{NAME} facts": float(len(told(summaries[BUDGET_OF_FACTS]))),
    }


def valid(summary: Summary, sources: Sequence[Article]) -> float:
    """The share of citations whose quote stands at their place."""
    texts = {article.id: article.text for article in sources}
    cited = [citation for sentence in summary.sentences for citation in sentence.citations]
    return sum(texts[c.article][c.start : c.end] == c.quote for c in cited) / len(cited)


def distinct(summary: Summary) -> float:
    """The number of different word pairs as a share of all word pairs."""
    pairs = [pair for sentence in summary.sentences for pair in pairwise(tokens(sentence.text))]
    return len(set(pairs)) / len(pairs)


def told(summary: Summary) -> list[str]:
    """The facts that a sentence of the summary reports, by its own place."""
    places = [sentence.place for sentence in summary.sentences]
    return [
        fact
        for fact, spans in FACTS.items()
        if any(
            place.start < end and start < place.end
            for place in places
            for start, end in spans.get(place.article.partition("_")[0], [])
        )
    ]
