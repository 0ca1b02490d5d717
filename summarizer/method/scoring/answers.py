"""Answers: sentences that open on a number, right behind a question that tells of what.

"How much did it rain? More than 280 litres in six hours."
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from summarizer.languages.phrases import any_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Sentence
    from summarizer.languages.language import Language

_ASKS = ("?", "\uff1f", "\u061f")
_BREAK = re.compile(r"[\n\r\u2028\u2029]")
_LONGEST = 10  # words: a longer sentence tells of what by itself


def answers(
    sentences: Sequence[Sentence], texts: Sequence[str], languages: Sequence[Language]
) -> NDArray[np.bool_]:
    """Return which sentences answer the question before them in their paragraph, shape (n,)."""
    found = np.zeros(len(texts), dtype=bool)
    for row in range(1, len(texts)):
        if len(texts[row].split()) <= _LONGEST and texts[row - 1].endswith(_ASKS):
            opens = _number(languages[row]).match(texts[row].lower())
            found[row] = opens is not None and _joins(sentences[row - 1], sentences[row])
    return found


def _joins(before: Sentence, sentence: Sentence) -> bool:
    """Return whether a sentence stands right behind another one, in its paragraph."""
    if before.article is not sentence.article or before.end > sentence.start:
        return False
    between = sentence.article.text[before.end : sentence.start]
    return not between.strip() and not _BREAK.search(between)


@cache
def _number(language: Language) -> re.Pattern[str]:
    vocabulary = language.vocabulary
    bounds = any_of((*vocabulary.at_least, *vocabulary.at_most, *vocabulary.about))
    numbers = any_of((*vocabulary.numbers, *vocabulary.counting, *vocabulary.vague))
    return re.compile(rf"\W*(?:{bounds}\s*)?(?:\d|{numbers}\b)")
