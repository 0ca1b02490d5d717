"""Which sentences read only together: the neighbours that a sentence needs.

A sentence that leans on the one before it ("He said …") needs that one, and of a quotation that
goes over several sentences each needs the others.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.languages import language_of
from summarizer.method.constants import CONSTANTS
from summarizer.text.quotations import quoted_at_ends, straightened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Sentence

_BREAK = re.compile(r"[\n\r\u2028\u2029]")  # ends a paragraph


@dataclass(frozen=True)
class Passages:
    """For each of n rows the run of rows, all of one article, with which it reads alone.

    `first` and `last`, shape (n,), are the ends of the run, both included: the row itself where it
    needs no other, or where what it needs is not there. `quoted`, shape (n,), is true of rows that
    start or end in the midst of a quotation, with or without a mark to show it.
    """

    first: NDArray[np.intp]
    last: NDArray[np.intp]
    quoted: NDArray[np.bool_]


def passages(
    sentences: Sequence[Sentence],
    texts: Sequence[str],
    leaning: NDArray[np.bool_],
    longest: int = CONSTANTS.longest_passage,
) -> Passages:
    """Return the passage of each sentence, which has at most `longest` sentences.

    `leaning`, shape (n,), is true of those that need another. Nothing but white space stands
    between the sentences of a passage. The first sentence of an article has nothing to lean on. A
    quotation that is open at the end of a paragraph goes on in the next one only where that one
    shows it.
    """
    pairs = list(zip([*sentences[:1], *sentences[:-1]], sentences, strict=True))
    follows = np.array([_follows(before, sentence) for before, sentence in pairs], dtype=bool)
    indented = np.array([bool(_BREAK.search(_between(*pair))) for pair in pairs], dtype=bool)
    opening = np.array([b.article is not s.article or b is s for b, s in pairs], dtype=bool)
    starts, ends = quoted_at_ends(_straightened(sentences, texts), follows & ~indented)
    needs = _Needs(
        before=(leaning & ~opening) | starts,
        after=ends,
        joined=follows & (~starts | np.roll(ends, 1)),
        joining=np.roll(follows & starts, -1),
    )
    first, last = np.arange(len(texts)), np.arange(len(texts))
    for row in np.nonzero(needs.before | needs.after)[0].tolist():
        check()
        first[row], last[row] = _run(row, needs, longest)
    return Passages(first, last, starts | ends)


def _straightened(sentences: Sequence[Sentence], texts: Sequence[str]) -> list[str]:
    """The texts, marks that open as well as close in their languages made straight."""
    languages = (language_of(sentence.article.language) for sentence in sentences)
    pairs = zip(texts, languages, strict=True)
    return [straightened(text, language.mirrored_marks) for text, language in pairs]


@dataclass(frozen=True)
class _Needs:
    """What each row needs, and whether it is there, shape (n,) each.

    `before` and `after`: the row before, or behind; `joined` and `joining`: that one is at hand.
    """

    before: NDArray[np.bool_]
    after: NDArray[np.bool_]
    joined: NDArray[np.bool_]
    joining: NDArray[np.bool_]


def _follows(before: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence comes right behind another one in the same article."""
    check()
    behind = before.article is sentence.article and before.end <= sentence.start
    return behind and not _between(before, sentence).strip()


def _between(before: Sentence, sentence: Sentence) -> str:
    return sentence.article.text[before.end : sentence.start]


def _run(row: int, needs: _Needs, longest: int) -> tuple[int, int]:
    """The ends of the shortest run around a row that needs nothing outside, or the row's own."""
    first = last = row
    while last - first < longest:
        if needs.before[first] and needs.joined[first]:
            first -= 1
        elif needs.after[last] and needs.joining[last]:
            last += 1
        else:
            break
    whole = last - first < longest and not needs.before[first] and not needs.after[last]
    return (first, last) if whole else (row, row)
