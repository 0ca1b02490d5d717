"""Turns of speech that a dash opens, within a paragraph: "– It broke. I slept, says Ann."."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.languages import language_of
from summarizer.languages.phrases import has
from summarizer.text.folding import caseless
from summarizer.text.patterns import on_demand
from summarizer.text.scripts import is_small

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Sentence
    from summarizer.languages.language import Language

_DASHES = ("—", "–", "―")
_BEFORE_SPEAKER = on_demand(r"(?:[,!?…][”»]?\s|\s[—–―]\s?)([^.,;:!?…—–―]{3,80})")
_LONGEST = 4  # sentences of a turn that are told together
_WORDS_TO_NAME = 5  # "says the mayor of Ravne": where no verbs are known, a name follows soon


def opens_with_dash(text: str) -> bool:
    """Return whether a text opens with a dash and a blank, as a turn of speech does."""
    return text[:1] in _DASHES and text[1:2].isspace()


def says_who(text: str, language: Language) -> bool:
    """Return whether a clause behind a comma, a mark or a dash tells who spoke.

    Where no verbs of speech are known, a small word with a capital soon behind it does.
    """
    clauses = (found[1] for found in _BEFORE_SPEAKER.finditer(text, 1))
    if language.speech_verbs:
        return any(has(language.speech_verbs, caseless(clause)) for clause in clauses)
    return any(_names_after_small_word(clause) for clause in clauses)


def turns_at_ends(
    sentences: Sequence[Sentence], texts: Sequence[str], joined: NDArray[np.bool_]
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Return whether each text starts, and whether it ends, inside a turn, shape (n,) each.

    `joined`, shape (n,), is true of texts that follow the one before in its paragraph. A turn goes
    from its dash to the last sentence of the paragraph that says who spoke.
    """
    starts, ends = np.zeros(len(texts), dtype=bool), np.zeros(len(texts), dtype=bool)
    for first, text in enumerate(texts):
        check()
        if joined[first] or not opens_with_dash(text):
            continue
        last = first + 1
        while last < len(texts) and joined[last]:
            last += 1
        language = language_of(sentences[first].article.language)
        rows = range(first, last)
        told = max((row for row in rows if says_who(texts[row], language)), default=first)
        if told - first >= _LONGEST:
            continue  # it is told as other sentences are
        starts[first + 1 : told + 1] = True
        ends[first:told] = True
    return starts, ends


def _names_after_small_word(clause: str) -> bool:
    words = clause.split()[:_WORDS_TO_NAME]
    return is_small(words[0][0]) and any(word[0].isupper() for word in words[1:])
