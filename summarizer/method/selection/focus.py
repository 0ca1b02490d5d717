"""Focus: how well each row answers a query, which are asked for or excluded, and which are news.

The nearness of a row to the query is the mean of two: how far its embedding is nearer to the
query's than the median row's, and the share of the query's words that it has, weighted by how rare
they are in the topic. Words by which a question asks ("who", "did") do not count. A row with the
kind of answer that is asked for, such as a number, is a little nearer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.cancellation import check
from summarizer.method.arrays import median
from summarizer.method.selection.earlier_summary import earlier_of
from summarizer.method.selection.questions import kinds_asked_for
from summarizer.text.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

    from summarizer.method.constants import Constants
    from summarizer.method.encoding import Encoded
    from summarizer.method.preparation.asked import Required
    from summarizer.method.rows import Rows
    from summarizer.method.selection.earlier_summary import Earlier


class Focus(NamedTuple):
    """What a caller asks of a selection of n rows.

    `answers`, shape (n,), in [0, 1], tells how well each row answers the query: 1 is the best, 0
    no better than most; without a query, and where nothing answers it, all are 0. `required` are
    articles and places of which a row is wanted; `excluded`, shape (n,), rows that are never
    chosen; `earlier` is what an earlier summary says to the rows, if there is one; `notes` tell
    what could not be done.
    """

    answers: NDArray[np.float64]
    excluded: NDArray[np.bool_]
    required: tuple[Required, ...] = ()
    notes: tuple[str, ...] = ()
    earlier: Earlier | None = None

    @property
    def asks_for_something(self) -> bool:
        """Whether anything is asked for, or left out, or was told before."""
        asked = bool(self.answers.any() or self.excluded.any() or self.required)
        return asked or self.earlier is not None

    @property
    def has_its_own_news(self) -> bool:
        """Whether an answer, or what an earlier summary did not say, goes before all else."""
        return bool(self.answers.any()) or self.earlier is not None

    @classmethod
    def none(cls, rows: int) -> Focus:
        """Return the focus of a caller who asks for nothing."""
        return cls(np.zeros(rows), np.zeros(rows, dtype=bool))

    def gains(self, rows: NDArray[np.intp], constants: Constants) -> NDArray[np.float64]:
        """Return what some rows gain as answers, shape (rows,), in gains of the best sentence."""
        gains: NDArray[np.float64] = (
            constants.answer_gain * self.answers[rows] ** constants.answer_exponent
        )
        return gains

    def best_answer(self, chosen: Sequence[int]) -> int | None:
        """Return the chosen row that answers the query best, the first chosen of equals."""
        answers = np.round(self.answers[list(chosen)], _DECIMALS)
        return chosen[int(np.argmax(answers))] if answers.any() else None


_DECIMALS = 4  # further ones differ from machine to machine


def focus_on(encoded: Encoded, rows: Rows, constants: Constants) -> Focus:
    """Return what is asked of the selection of the rows of an encoded draft."""
    draft, query = encoded.draft, encoded.query_vector
    excluded = np.zeros(len(draft.sentences), dtype=bool)
    excluded[list(draft.asked.excluded)] = True
    answers = np.zeros(len(excluded))
    notes: tuple[str, ...] = ()
    if query is not None and draft.query is not None:
        words = _asked_words(
            draft.query, {w for one in draft.languages for w in one.question_words}
        )
        answers = answers_of(
            encoded.vectors @ query,
            shared_words(words, draft.texts),
            kinds_asked_for(draft.query, draft.texts, draft.languages),
            constants,
        )
        if not answers.any():
            notes = (f"query {draft.query!r} matches nothing: this is the summary without it",)
    earlier = earlier_of(encoded, rows, constants)
    return Focus(answers, excluded, draft.asked.required, notes, earlier)


def answers_of(
    cosines: NDArray[np.float32],
    shares: NDArray[np.float64],
    fitting: NDArray[np.bool_],
    constants: Constants,
) -> NDArray[np.float64]:
    """Return how well n rows answer a query, in [0, 1]; all 0 where none comes near to it.

    `cosines`, shape (n,), are those of their embeddings with the query's; `shares`, shape (n,), are
    those of its words that they have; `fitting`, shape (n,), tells which have the kind of answer
    that it asks for.
    """
    of_meaning = np.maximum(cosines.astype(np.float64) - median(cosines.astype(np.float64)), 0)
    share = constants.share_of_meaning
    nearness: NDArray[np.float64] = share * of_meaning + (1 - share) * shares
    if nearness.max() < constants.least_answer:
        return np.zeros(len(nearness))
    nearness += constants.kind_of_answer * fitting
    usual, best = median(nearness), float(nearness.max())
    if usual == best:
        return np.zeros(len(nearness))
    answers: NDArray[np.float64] = np.maximum(nearness - usual, 0) / (best - usual)
    return np.round(answers, _DECIMALS)


def shared_words(words: Collection[str], texts: Sequence[str]) -> NDArray[np.float64]:
    """Return the share of some words that each text has, weighted by rarity, shape (texts,)."""
    has = np.zeros((len(texts), len(words)), dtype=bool)
    for row, text in enumerate(texts):
        check()
        own = set(tokens(text))
        has[row] = [word in own for word in words]
    weights = np.log((1 + len(texts)) / (1 + has.sum(axis=0))) + 1  # as in TF-IDF
    shares: NDArray[np.float64] = has @ weights / (weights.sum() or 1.0)
    return shares


def _asked_words(query: str, question_words: Collection[str]) -> list[str]:
    """Return the words of a query that its answer may have; all of them if it has no such word."""
    words = list(dict.fromkeys(tokens(query)))
    return [word for word in words if word not in question_words] or words
