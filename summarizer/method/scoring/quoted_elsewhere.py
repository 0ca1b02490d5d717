"""Sentences in an article's own voice that other articles print as somebody's words.

A post, a statement or a letter that is a document of the pile says "I will not resign" without
marks. In a summary it would be said by nobody; another article tells who said it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.languages.phrases import has
from summarizer.text.folding import caseless
from summarizer.text.quotations import quotations_in, straightened, without_quotations

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from summarizer.languages.language import Language

_RUN = 5  # words in a row: shorter ones are anybody's
_SHARE = 0.8  # of a sentence's runs: quotations leave out a word, or change its form
_WORD = re.compile(r"\w+")
_SEVERAL = -1  # in place of the number of an article


def quoted_elsewhere(
    texts: Sequence[str],
    languages: Sequence[Language],
    articles: NDArray[np.intp],
    quoted: NDArray[np.bool_],
) -> NDArray[np.bool_]:
    """Return which texts without marks other articles print as the words of somebody, shape (n,).

    `languages` are the texts', `articles`, shape (n,), the numbers of theirs; `quoted`, shape (n,),
    is true of those that start or end inside a quotation.
    """
    found = np.zeros(len(texts), dtype=bool)
    owners: dict[str, int] = {}
    unmarked = []
    rows = zip(texts, languages, articles.tolist(), quoted.tolist(), strict=True)
    for row, (text, language, article, is_quoted) in enumerate(rows):
        check()
        plain = straightened(text, language.mirrored_marks)
        marked = quotations_in(plain)
        said = [text] if is_quoted else marked if marked and _is_said(plain, language) else []
        if not (is_quoted or marked):
            unmarked.append(row)
        for run in (run for each in said for run in _runs(each)):
            if owners.setdefault(run, article) != article:
                owners[run] = _SEVERAL
    for row in unmarked if owners else ():
        check()
        found[row] = _is_said_elsewhere(texts[row], owners, int(articles[row]))
    return found


def _is_said_elsewhere(text: str, owners: Mapping[str, int], own: int) -> bool:
    """Return whether most runs of a text have other owners than its own article."""
    runs = len(_WORD.findall(caseless(text))) - _RUN + 1
    left = runs
    for run in _runs(text):
        left -= owners.get(run, own) == own
        if left < _SHARE * runs:
            return False  # as soon as that is known: hardly any text is
    return runs > 0


def _is_said(text: str, language: Language) -> bool:
    """Return whether a verb of speech stands outside of the quotations of a text.

    In a language of which no such verb is known any word there will do.
    """
    outside, verbs = without_quotations(text), language.speech_verbs
    return has(verbs, caseless(outside)) if verbs else bool(_WORD.search(outside))


def _runs(text: str) -> Iterator[str]:
    words = _WORD.findall(caseless(text))
    return (" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))
