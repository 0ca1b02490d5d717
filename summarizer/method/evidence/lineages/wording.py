"""Wording: the runs of words that articles have in common, which tell copies.

Runs of five words (Broder 1997) are counted twice: all of them, and those outside of quotations. A
statement that two reporters quote is no copy, however long it is; prose that they share is.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.cancellation import check
from summarizer.method.arrays import distinct
from summarizer.text.quotations import quoted_at_ends, straightened
from summarizer.text.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from summarizer.method.preparation import Draft
    from summarizer.text.tokens import Tokenized

_RUN = 5  # words: shorter runs are phrases that anybody uses
# An odd number with digits of no pattern: runs get different sums of powers, up to chance in 2^64.
_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_WINDOW = 20  # articles with a run that each is compared to: the next ones have the others
_FEWEST_RUNS = 5  # that make two articles worth comparing: nine words in a row

_COPY_RUNS = 20  # that is at least 24 words: a brief may share a sentence with anybody
_NEARLY_ALL = 0.8  # of all runs, quotations included: a speech that two outlets print in full
_SAME_SHARE = 0.6  # of the runs of the longer article: the text as a whole is the same
_SAME_BRIEF = 0.95  # the same of briefs: a long sentence may be half of two of them


class Wording(NamedTuple):
    """The runs of words of an article, each once, ascending: `every` one, and those not `quoted`.

    `own` are the ones outside of quotations.
    """

    every: NDArray[np.uint64]
    own: NDArray[np.uint64]

    def is_whole(self, other: Wording) -> bool:
        """Return whether both are one text from beginning to end, but for details."""
        longer = max(len(self.every), len(other.every))
        share = _SAME_SHARE if longer >= _COPY_RUNS else _SAME_BRIEF
        return _common(self.every, other.every) >= max(share * longer, 1)

    def copied(self, other: Wording) -> float:
        """Return the share of the shorter one that was taken from the other, or both from a third.

        It is the lesser of the shares of all runs and of those outside of quotations, unless nearly
        everything is shared.
        """
        share, own = self.share(other), _common(self.own, other.own)
        if share >= _NEARLY_ALL and _common(self.every, other.every) >= _COPY_RUNS:
            return share
        if own < _COPY_RUNS:
            return 0.0
        return min(share, own / min(len(self.own), len(other.own)))

    def share(self, other: Wording) -> float:
        """Return the share of the runs of the shorter one that the other one has, too."""
        shorter = min(len(self.every), len(other.every))
        return _common(self.every, other.every) / max(shorter, 1)


def wordings(draft: Draft, words: Tokenized, articles: NDArray[np.intp]) -> list[Wording]:
    """Return the wording of each article; `articles`, shape (n,), are those of the sentences."""
    count = max(len(words.ids) - _RUN + 1, 0)
    runs = np.zeros(count, dtype=np.uint64)
    quoted = np.zeros(count, dtype=bool)
    ids, in_quotation = words.ids.astype(np.uint64), _in_quotation(draft, words)
    for offset in range(_RUN):
        runs = runs * _FACTOR + ids[offset : offset + count]
        quoted |= in_quotation[offset : offset + count]
    within = words.rows[:count] == words.rows[_RUN - 1 :]
    runs, quoted = runs[within], quoted[within]
    ends = np.searchsorted(
        articles[words.rows[:count][within]], np.arange(len(draft.articles) + 1)
    ).tolist()
    return [
        Wording(_distinct(runs[start:end]), _distinct(runs[start:end][~quoted[start:end]]))
        for start, end in pairwise(ends)
    ]


def sharing(wordings: list[Wording]) -> Iterator[tuple[int, int]]:
    """Return the pairs of articles that share some runs of words, ascending.

    Of articles that share one run each is compared to the next `_WINDOW` ones, so that a text that
    stands in a thousand outlets links them all, in time that is linear in their number.
    """
    numbers = np.arange(len(wordings), dtype=np.intp)
    of_runs = np.repeat(numbers, [len(one.every) for one in wordings])
    runs = np.concatenate([one.every for one in wordings])
    order = np.argsort(runs, kind="stable")
    runs, of_runs = runs[order], of_runs[order]
    keys = []
    for offset in range(1, min(_WINDOW, len(wordings) - 1) + 1):
        check()
        both = runs[offset:] == runs[:-offset]
        if not both.any():
            break
        keys.append(of_runs[:-offset][both] * len(wordings) + of_runs[offset:][both])
    pairs = np.sort(np.concatenate(keys)) if keys else np.empty(0, dtype=np.intp)
    # A key that stands as far behind as there must be runs has enough of them.
    for key in distinct(pairs[_FEWEST_RUNS - 1 :][_repeated(pairs)]).tolist():
        yield divmod(key, len(wordings))


def _repeated(keys: NDArray[np.intp]) -> NDArray[np.bool_]:
    last = _FEWEST_RUNS - 1
    found: NDArray[np.bool_] = keys[last:] == keys[: max(len(keys) - last, 0)]
    return found


def _distinct(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    ordered = np.sort(values)
    is_first = np.append(True, ordered[1:] != ordered[:-1])[: len(ordered)]
    firsts: NDArray[np.uint64] = ordered[is_first]
    return firsts


def _common(one: NDArray[np.uint64], other: NDArray[np.uint64]) -> int:
    """Return how many values two ascending arrays have in common."""
    if not (len(one) and len(other)):
        return 0
    places = np.minimum(np.searchsorted(other, one), len(other) - 1)
    return int(np.count_nonzero(other[places] == one))


_MARK = re.compile('["“”„«»「」『』]')


def _in_quotation(draft: Draft, words: Tokenized) -> NDArray[np.bool_]:
    """Return whether each word stands inside a quotation, in the order of `words.ids`."""
    pairs = zip(draft.texts, draft.languages, strict=True)
    texts = [straightened(text, language.mirrored_marks) for text, language in pairs]
    starts, _ = quoted_at_ends(texts, _goes_on(draft))
    inside = np.repeat(starts, np.diff(words.ends))
    for row, text in enumerate(texts):
        if _MARK.search(text):
            check()
            start, end = words.ends[row], words.ends[row + 1]
            flags = _alternating(text, starts_inside=bool(starts[row]))
            if len(flags) == end - start:  # else a mark stands inside of a word
                inside[start:end] = flags
    return inside


def _alternating(text: str, *, starts_inside: bool) -> list[bool]:
    """Return whether each word stands inside: every mark opens what was closed, or closes it."""
    flags: list[bool] = []
    for number, piece in enumerate(_MARK.split(text)):
        flags += [starts_inside ^ (number % 2 == 1)] * len(tokens(piece))
    return flags


def _goes_on(draft: Draft) -> list[bool]:
    """Return whether each sentence stands in the paragraph of the one before it."""
    before = [None, *draft.sentences[:-1]]
    return [
        one is not None
        and one.article is sentence.article
        and "\n" not in one.article.text[one.end : sentence.start]
        for one, sentence in zip(before, draft.sentences, strict=True)
    ]
