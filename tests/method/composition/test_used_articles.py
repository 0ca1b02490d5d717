from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from summarizer import Article
from summarizer.articles import Sentence
from summarizer.method.composition.used_articles import used_articles
from summarizer.method.constants import CONSTANTS


class Recorded:
    """Similarities by vectors, which counts the cells of the largest block that is asked for."""

    def __init__(self, vectors) -> None:
        self.vectors = vectors
        self.largest = self.cells = 0

    def between(self, rows, columns):
        self.largest = max(self.largest, len(rows) * len(columns))
        self.cells += len(rows) * len(columns)
        return self.vectors[rows] @ self.vectors[columns].T


@dataclass(frozen=True)
class Pile:
    """What `used` looks at of the rows of a pile."""

    sentences: Any
    articles: Any
    similarity: Any
    foreign: Any

    def __len__(self) -> int:
        return len(self.articles)


def pile(vectors, articles):
    """The rows of a pile whose sentences have these vectors, and stand in these articles."""
    return Pile(
        [Sentence(Article("One.", id=f"a{number:05}"), 0, 4) for number in articles],
        np.array(articles),
        Recorded(np.array(vectors, dtype=np.float32)),
        np.zeros(len(articles), dtype=bool),
    )


def asides(rows):
    used = used_articles((), rows, CONSTANTS)
    return [name for name, use in used.items() if use == "aside"]


EAST, NORTH = [1.0, 0.0], [0.0, 1.0]


def test_an_article_whose_leads_are_far_from_all_others_is_aside() -> None:
    assert ["a00002"] == asides(pile([EAST, EAST, NORTH], [0, 1, 2]))


def test_its_own_sentences_keep_no_article_from_being_aside() -> None:
    assert ["a00002"] == asides(pile([EAST, EAST, NORTH, NORTH], [0, 1, 2, 2]))


def test_a_large_pile_is_compared_in_parts_and_who_is_near_to_one_with_no_further() -> None:
    """The last two articles are near to one another alone, the one before them to none."""
    around = np.eye(4, dtype=np.float32)
    vectors = np.concatenate([np.repeat(around[:1], 9000, axis=0), around[1:2], around[[2, 2]]])
    rows = pile(vectors, range(len(vectors)))
    assert ["a09000"] == asides(rows)
    assert rows.similarity.largest <= 4_000_000
    assert rows.similarity.cells < len(vectors) ** 2 / 2
