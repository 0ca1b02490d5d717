"""Position: a weight for a sentence's place in its article, from 1 at the opening towards 0."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import numpy as np

from summarizer.languages import language_of
from summarizer.method.arrays import median
from summarizer.method.scoring.scene_openings import news_at, opens_aside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Sentence
    from summarizer.method.constants import Constants

_FEWEST_ROWS = 3  # of an article: one of fewer has no news behind a scene
_NEAR = 0.95  # of the nearness of the median sentence: an opening below sets a scene
_SCENE = 4  # sentences: what sets a scene is no news, and may still be told


def position(
    sentences: Sequence[Sentence], room: float, constants: Constants
) -> NDArray[np.float64]:
    """Return the weight of each sentence's position, shape (n,), in (0, 1].

    Sentence number i of its article, from 0, weighs (1 + fading · i)^-0.7 with fading = 3.6 / room:
    with little room only openings matter, with much the whole text does. `room` are the sentences
    of the summary for each article; `sentences` stand article by article.
    """
    fading = constants.fading_room / room
    weights: NDArray[np.float64] = (1.0 + fading * places(sentences)) ** -constants.fading_exponent
    return weights


def behind_scenes(
    weights: NDArray[np.float64],
    nearness: NDArray[np.float64],
    sentences: Sequence[Sentence],
    room: float,
    constants: Constants,
) -> NDArray[np.float64]:
    """Return the weights of positions with less for openings that are no news, shape (n,).

    An opening that hardly tells its own headline, and is clearly less near to what else is told
    than the median sentence, sets a scene. It weighs what it would `_SCENE` sentences further on.
    Where the heads of articles count, in English, headlines alone tell scenes.
    """
    usual = _NEAR * median(nearness) if len(nearness) else 0.0
    fading = constants.fading_room / room
    factor = (1.0 + fading * _SCENE) ** -constants.fading_exponent
    found = weights.copy()
    start = 0
    for _, group in groupby(sentences, lambda s: s.article.id):
        rows = list(group)
        by_nearness = not language_of(rows[0].article.language).heads_count
        far = by_nearness and len(rows) >= _FEWEST_ROWS and nearness[start] < usual
        if far and opens_aside(rows[0]) and not news_at(rows):
            found[start] *= factor
        start += len(rows)
    return found


def opening_weights(sentences: Sequence[Sentence], constants: Constants) -> NDArray[np.float64]:
    """Return the weights of positions for a text of no given length, shape (n,), in (0, 1].

    Sentence number i of its article, from 0, weighs (1 + i)^-0.7.
    """
    weights: NDArray[np.float64] = (1.0 + places(sentences)) ** -constants.fading_exponent
    return weights


def places(sentences: Sequence[Sentence]) -> NDArray[np.float64]:
    """Return the number of each sentence in its article, from 0, shape (n,).

    An article that opens with a scene counts from the sentence that tells its headline; the scene
    stands as far behind as `_SCENE` more sentences would.
    """
    numbers = [_numbers(list(group)) for _, group in groupby(sentences, lambda s: s.article.id)]
    return np.concatenate(numbers) if numbers else np.empty(0)


def _numbers(sentences: Sequence[Sentence]) -> NDArray[np.float64]:
    """Return the numbers of the sentences of an article."""
    numbers = np.arange(len(sentences), dtype=np.float64)
    news = news_at(sentences)
    shifted: NDArray[np.float64] = np.where(
        numbers >= news, numbers - news, numbers + _SCENE * (news > 0)
    )
    return shifted
