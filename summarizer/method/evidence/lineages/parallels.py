"""Parallels: how far one article says sentence by sentence what another one says.

Independent reports of an event share its main facts, each in words of its own, and go apart in
details. A rewrite shares hardly a word with its source and has nearly nothing that the source has
not: each of its sentences has one counterpart, far nearer than all others, and its names and
numbers are there, too.
"""

from __future__ import annotations

import math
import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.cancellation import check

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from summarizer.method.preparation import Draft
    from summarizer.text.tokens import Tokenized

_SHORTEST = 4  # words of a sentence that is compared: shorter ones are alike everywhere
_SENTENCES = 60  # of an article that are compared: a longer one is no news, or goes on likewise
_FEWEST_SENTENCES = 5  # from which agreement tells anything: every brief is part of a long report
_FEWEST_WORDS = 60  # the same in words
_NEAR = 0.4  # cosine above which two sentences may be counterparts
# Names and numbers that are added to those of an article before their share is taken, and how many
# of them the other one has: so few names say little. The share lies between that of independent
# reports, .4, and that of rewrites, .85.
_ADDED, _ADDED_FOUND = 2.0, 1.3

# Cosine below which a sentence has nothing of the kind in the other article, and how many of an
# article's words may stand in such: of the 17 paraphrases none has more than .08 of them there.
_FAR, _MOST_OWN = 0.35, 0.2
_FEWEST_DETAILS = 0.4  # share below which no sentences make up for it: they are not compared
_DECIMALS = 4  # of cosines and scores: further ones differ from machine to machine
_STEM = 4  # letters by which names are compared: "Chinese" and "China" name one country

_WORD = re.compile(r"[^\W_]+")
# A capital behind a blank that follows a word or a comma: so not where a sentence begins.
_CAPITALISED = re.compile(r"(?<=[\w,;] )[^\W\d_a-z][^\W_]+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


class Reading(NamedTuple):
    """What is compared of an article: the unit vectors and words of its first sentences.

    `lengths`, shape (n,), are the words of each of the n sentences. `details` are its numbers and
    the stems of its names, which are the words that are capitalised inside of sentences; `known`
    are its numbers and the stems of all words.
    """

    vectors: NDArray[np.float32]
    lengths: NDArray[np.intp]
    details: frozenset[str]
    known: frozenset[str]

    @property
    def is_long_enough(self) -> bool:
        """Whether agreement with another article tells anything."""
        return len(self.lengths) >= _FEWEST_SENTENCES and self.lengths.sum() >= _FEWEST_WORDS


class Measures(NamedTuple):
    """How the shorter of two articles relates to the longer one; sentences weigh by their words.

    `nearest`: the mean cosine of its sentences, each to the nearest one of the other article.
    `margin`: the mean distance from that one to the second nearest. `mutual`: the share of its
    words in sentences that are the nearest of their nearest. `details`: the share of its names and
    numbers that the other one has.
    """

    nearest: float
    margin: float
    mutual: float
    details: float


# Logistic regression on 17 written paraphrases, whole and in part, and 6,600 pairs of independent
# articles: see docs/decisions/lineages.md. The cosine itself counts against a rewrite: of two that
# are equally parallel, the one in other words is the rewrite, and the other one shares quotations.
_WEIGHTS = Measures(nearest=-13.3, margin=18.8, mutual=10.1, details=16.0)
_INTERCEPT = -14.6  # of the same regression
# A brief has less in which it could differ from a long report: of 2,191 pairs of independent short
# articles about one event 19 are joined instead of 31, and of the paraphrases as many as without.
_BRIEF, _LOST_BY_BRIEFNESS = 8, 0.5  # sentences, and the loss for each that is missing

REWRITE = 0.0
"""The score from which one of two articles is a rewrite of the other, or both of a third.

There 3 of 715 pairs of independent articles are above, and 16 of the 17 paraphrases.
"""


def rewrite_score(one: Reading, other: Reading) -> float:
    """Return how likely one article is a rewrite of the other, and tells hardly anything else."""
    found = score(one, other)
    return -math.inf if found >= REWRITE and own_share(one, other) > _MOST_OWN else found


def own_share(one: Reading, other: Reading) -> float:
    """Return the share of the shorter article's words in sentences that the longer one lacks."""
    shorter, longer = _by_length(one, other)
    nearest = np.round(shorter.vectors @ longer.vectors.T, _DECIMALS).max(axis=1)
    return float(shorter.lengths[nearest < _FAR].sum() / shorter.lengths.sum())


def score(one: Reading, other: Reading) -> float:
    """Return how likely one article is a rewrite of the other, as a logit, by what both tell."""
    if shared_details(one, other) < _FEWEST_DETAILS:
        return -math.inf
    missing = max(_BRIEF - min(len(one.lengths), len(other.lengths)), 0)
    found = sum(map(float.__mul__, _WEIGHTS, measures(one, other)))
    return round(_INTERCEPT + found - _LOST_BY_BRIEFNESS * missing, _DECIMALS)


def measures(one: Reading, other: Reading) -> Measures:
    """Return how the shorter of two articles relates to the longer; each has a sentence at least.

    Of two with equally many sentences the one with fewer words is the shorter, else the first.
    """
    check()
    shorter, longer = _by_length(one, other)
    cosines = np.round(shorter.vectors @ longer.vectors.T, _DECIMALS)
    weights = shorter.lengths / shorter.lengths.sum()
    nearest, counterparts = cosines.max(axis=1), cosines.argmax(axis=1)
    returns = cosines.argmax(axis=0)[counterparts] == np.arange(len(cosines))
    return Measures(
        nearest=float(nearest @ weights),
        margin=float((nearest - _second(cosines)) @ weights),
        mutual=float((returns & (nearest > _NEAR)) @ weights),
        details=shared_details(one, other),
    )


def _by_length(one: Reading, other: Reading) -> list[Reading]:
    return sorted((one, other), key=lambda it: (len(it.lengths), int(it.lengths.sum())))


def _second(cosines: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the second largest value of each row; of a single column, that one."""
    columns = cosines.shape[1]
    place = max(columns - 2, 0)
    second: NDArray[np.float32] = np.partition(cosines, place, axis=1)[:, place]
    return second


def shared_details(one: Reading, other: Reading) -> float:
    """Return the share of the names and numbers of the shorter article that the longer one has."""
    shorter, longer = _by_length(one, other)
    found = len(shorter.details & longer.known)
    return (found + _ADDED_FOUND) / (len(shorter.details) + _ADDED)


def readings(
    draft: Draft, vectors: NDArray[np.float32], words: Tokenized, articles: NDArray[np.intp]
) -> list[Reading]:
    """Return what is compared of each article; `articles`, (n,), are those of the sentences.

    What the topic writes small anywhere is no name.
    """
    lengths = np.diff(words.ends)
    usable = np.nonzero(lengths >= _SHORTEST)[0]
    ends = np.searchsorted(articles[usable], np.arange(len(draft.articles) + 1)).tolist()
    rows = [usable[start:end][:_SENTENCES] for start, end in pairwise(ends)]
    texts = ["\n".join(draft.texts[row] for row in of_one.tolist()) for of_one in rows]
    spelt = [frozenset(_WORD.findall(text)) for text in texts]
    small = frozenset(word for of_one in spelt for word in of_one if word.islower())
    numbers = [frozenset(map(_digits, _NUMBER.findall(text))) for text in texts]
    return [
        Reading(
            vectors[of_one], lengths[of_one], _names(text, small) | counts, _stems(all_) | counts
        )
        for of_one, text, all_, counts in zip(rows, texts, spelt, numbers, strict=True)
    ]


def _names(text: str, small: frozenset[str]) -> frozenset[str]:
    """Return the stems of the words that are capitalised here and never written `small`."""
    check()
    found = (word for word in set(_CAPITALISED.findall(text)) if word[0].isupper())
    return _stems(word for word in found if word.casefold() not in small)


def _stems(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.casefold()[:_STEM] for word in words)


def _digits(number: str) -> str:
    """Return the number without points and commas, which languages use in different ways."""
    return number.replace(",", "").replace(".", "")
