from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from summarizer import Article
from summarizer.articles import Sentence
from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.composition.used_articles import used_articles
from summarizer.method.constants import CONSTANTS
from summarizer.method.scoring.company import company


@dataclass(frozen=True)
class Pile:
    """What `used` looks at of the rows of a pile."""

    sentences: Any
    articles: Any
    company: Any
    foreign: Any

    def __len__(self) -> int:
        return len(self.articles)


def pile(vectors, articles):
    """The rows of a pile whose sentences have these vectors, and stand in these articles."""
    numbers = np.array(articles)
    unit = np.array(vectors, dtype=np.float32)
    similarity = DenseSimilarity(unit @ unit.T)
    return Pile(
        [Sentence(Article("One.", id=f"a{number:05}"), 0, 4) for number in articles],
        numbers,
        company(similarity, numbers, numbers, CONSTANTS.aside),
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
