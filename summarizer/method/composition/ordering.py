"""The reading order of the chosen sentences."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.method.constants import CONSTANTS, Constants

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Sentence
    from summarizer.method.rows import Rows
    from summarizer.method.scoring.mentions import Mentions
    from summarizer.method.scoring.passages import Passages
    from summarizer.options import Order


def order(
    chosen: Sequence[int], rows: Rows, by: Order, constants: Constants = CONSTANTS
) -> list[int]:
    """Return the chosen rows as they should be read; `chosen` is in order of choice, best first.

    "score" keeps that order; "chronological" goes by the articles' dates, undated ones last, then
    by place; "story" opens with the main event and follows the order in which the articles tell it.
    Whatever the order, the rows of a passage stay together.
    """
    blocks = _blocks(chosen, rows.passages)
    if by == "chronological":
        blocks.sort(key=lambda block: _when(rows.sentences[block[0]]))
    elif by == "story":
        blocks = _story(blocks, rows, constants.lead)
    return [row for block in blocks for row in block]


def _blocks(chosen: Sequence[int], passages: Passages) -> list[list[int]]:
    """The chosen rows in runs that must not be torn apart, each as it stands in its article.

    A run takes the place of whichever of its rows was chosen first.
    """
    rows = set(chosen)
    bound: set[int] = set()  # rows that belong to the one before them
    for row in chosen:
        passage = range(int(passages.first[row]), int(passages.last[row]) + 1)
        if rows.issuperset(passage):
            bound.update(passage[1:])
    heads = {row: row for row in rows}
    for row in sorted(bound):
        heads[row] = heads[row - 1]
    runs: dict[int, list[int]] = {heads[row]: [] for row in chosen}
    for row in sorted(rows):
        runs[heads[row]].append(row)
    return list(runs.values())


def _when(sentence: Sentence) -> tuple[bool, str, str, int]:
    published = sentence.article.published
    return published is None, published or "", sentence.article.id, sentence.start


def _story(blocks: Sequence[list[int]], rows: Rows, lead: float) -> list[list[int]]:
    """The main event, then the rest by how early any article tells it.

    The opening is what many articles tell first, in a sentence that is near to all others and
    reads well, from an early place itself. Except for it, what stands in one article keeps the
    order that it has there; as far as that allows, a name stands in full before it stands short.
    """
    relevance = rows.similarity.to_mean(rows.position)
    merit = relevance * rows.fitness * rows.position
    told, leads = {}, {}
    for block in blocks:
        places = [_first_told(row, rows) for row in block]
        told[block[0]] = min(float(np.min(found)) for found in places)
        agreed = max(float(np.sum((1 - found) ** lead)) for found in places)
        leads[block[0]] = agreed * float(merit[block].max())
    opening = max(
        blocks, key=lambda block: (leads[block[0]], -told[block[0]], -block[0]), default=None
    )
    story = [] if opening is None else [opening]
    left = sorted(block for block in blocks if block is not opening)
    names = _Introductions(blocks, rows.mentions)
    while left:
        check()
        names.read(story[-1])
        free = {rows.sentences[block[0]].article.id: block for block in reversed(left)}
        following = min(
            free.values(), key=lambda block: (names.are_short_in(block), told[block[0]], block[0])
        )
        left.remove(following)
        story.append(following)
    return story


class _Introductions:
    """Which names a reader has met so far, and which stand in full further on."""

    def __init__(self, blocks: Sequence[list[int]], names: Mentions) -> None:
        self._full = {block[0]: _of_rows(names.full, block) for block in blocks}
        self._bare = {block[0]: _of_rows(names.bare, block) for block in blocks}
        self._coming = Counter(name for found in self._full.values() for name in found)
        self._met: set[str] = set()

    def read(self, block: list[int]) -> None:
        """Go on behind a block."""
        self._coming.subtract(self._full[block[0]])
        self._met |= self._full[block[0]] | self._bare[block[0]]

    def are_short_in(self, block: list[int]) -> bool:
        """Whether the block uses a new name in its short form alone, which comes in full later."""
        short = self._bare[block[0]] - self._full[block[0]] - self._met
        return any(self._coming[name] > 0 for name in short)


def _of_rows(names: Sequence[frozenset[str]], rows: list[int]) -> frozenset[str]:
    return frozenset[str]().union(*(names[row] for row in rows))


def _first_told(row: int, rows: Rows) -> NDArray[np.float64]:
    """How far into each article that tells a row's fact it does so first, each in [0, 1)."""
    places: dict[str, float] = {}
    for member in np.nonzero(rows.labels == rows.labels[row])[0].tolist():
        sentence = rows.sentences[member]
        place = sentence.start / len(sentence.article.text)
        places[sentence.article.id] = min(place, places.get(sentence.article.id, 1.0))
    return np.array(list(places.values()))
