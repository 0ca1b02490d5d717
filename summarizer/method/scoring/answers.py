"""Answers: sentences that open on a number, or are short, right behind a question.

"How much did it rain? More than 280 litres in six hours." "Was there a tug? Nobody answered."
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from summarizer.languages.phrases import any_of
from summarizer.text.marks import speaker_sign
from summarizer.text.patterns import on_demand
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Sentence
    from summarizer.languages.language import Language

_ASKING = ("?", "\uff1f", "\u061f", "\u037e")
_ASKED_IN_GREEK = on_demand(r"[\u0370-\u03ff\u1f00-\u1fff][”»\")]?;$")
_LONGEST_TURN = 20  # code points: a letter, its colon, and blank lines
_ENDING = 3  # code points: a letter, what closes a quotation, and the mark
_BREAK = re.compile(r"[\n\r\u2028\u2029]")
_LONGEST = 10  # words: a longer sentence tells of what by itself
_SHORT = 6  # words of an answer of any kind


def answers(
    sentences: Sequence[Sentence], texts: Sequence[str], languages: Sequence[Language]
) -> NDArray[np.bool_]:
    """Return which sentences answer the question before them in their paragraph, shape (n,)."""
    found = np.zeros(len(texts), dtype=bool)
    for row in range(1, len(texts)):
        if not asks(texts[row - 1]):
            continue
        found[row] = _is_turn(sentences[row - 1], sentences[row])
        if found[row] or not _joins(sentences[row - 1], sentences[row]):
            continue
        words = count_words(texts[row])
        opens = words <= _LONGEST and _number(languages[row]).match(texts[row].lower())
        found[row] = bool(opens) or words <= _SHORT
    return found


def asks(text: str) -> bool:
    """Return whether a text ends as questions do; in Greek that is with a semicolon."""
    ends = text[-_ENDING:]
    return ends.endswith(_ASKING) or (";" in ends and bool(_ASKED_IN_GREEK.search(ends)))


def _joins(before: Sentence, sentence: Sentence) -> bool:
    """Return whether a sentence stands right behind another one, in its paragraph."""
    if before.article is not sentence.article or before.end > sentence.start:
        return False
    between = sentence.article.text[before.end : sentence.start]
    return not between.strip() and not _BREAK.search(between)


def _is_turn(before: Sentence, sentence: Sentence) -> bool:
    """Return whether one letter for who speaks stands between two sentences: "A:" behind "Q: …"."""
    if before.article is not sentence.article or before.end > sentence.start:
        return False
    between = sentence.article.text[before.end : sentence.start]
    return len(between) <= _LONGEST_TURN and bool(speaker_sign().fullmatch(between))


@cache
def _number(language: Language) -> re.Pattern[str]:
    vocabulary = language.vocabulary
    bounds = any_of((*vocabulary.at_least, *vocabulary.at_most, *vocabulary.about))
    numbers = any_of((*vocabulary.numbers, *vocabulary.counting, *vocabulary.vague))
    return re.compile(rf"\W*(?:{bounds}\s*)?(?:\d|{numbers}\b)")
