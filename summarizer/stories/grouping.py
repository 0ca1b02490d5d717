"""Sketches in, groups out: the articles about one event, by average linkage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.clustering.linkage import cluster
from summarizer.method.clustering.similarity import similarity_of
from summarizer.method.constants import CONSTANTS
from summarizer.text.tokens import Tokenized

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.stories.sketches import Sketch

_ONE_EVENT = 0.42  # similarity


def grouped(sketches: Sequence[Sketch], *, window_days: int | None = None) -> NDArray[np.intp]:
    """Return the group of each of n articles, shape (n,), numbered from 0 by first appearance.

    The sketches stand in canonical order of their articles.
    """
    if not sketches:
        return np.empty(0, dtype=np.intp)
    del window_days  # follows
    vectors = np.array([sketch.vector for sketch in sketches])
    similarity = similarity_of(vectors, _tokenized(sketches), CONSTANTS)
    return cluster(similarity, _ONE_EVENT)


def _tokenized(sketches: Sequence[Sketch]) -> Tokenized:
    numbers: dict[str, int] = {}
    ids = [numbers.setdefault(word, len(numbers)) for one in sketches for word in one.words]
    ends = np.cumsum([0, *(len(one.words) for one in sketches)])
    tongues = np.array([one.tongue for one in sketches], dtype=np.intp)
    return Tokenized(np.array(ids, dtype=np.intp), ends, tuple(numbers), tongues)
