"""Scenes: sentences before the one that tells an article's headline.

A report tells its news at once, in the words of its headline. A feature opens with a scene ("It was
a sound that nobody was sure of.") and comes to it some sentences on.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from summarizer.text.tokens import long_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.articles import Sentence

_FEWEST = 3  # longer words in a headline that tells something
_WITHIN = 8  # sentences in which a feature comes to its news; one that does not has no news
_SHARE = 0.4  # of the headline's words, from which a sentence tells it


def news_at(sentences: Sequence[Sentence]) -> int:
    """Return the number of the sentence of an article that tells its headline, from 0.

    It is 0 where the first one has a word of the headline, and where none of the first eight tells
    two fifths of it.
    """
    headline = long_words(sentences[0].article.title or "")
    if len(headline) < _FEWEST or not headline.isdisjoint(long_words(sentences[0].quote)):
        return 0
    for number, sentence in enumerate(islice(sentences, _WITHIN)):
        if len(headline & long_words(sentence.quote)) >= _SHARE * len(headline):
            return number
    return 0


def opens_aside(sentence: Sentence) -> bool:
    """Return whether a sentence tells less than two fifths of its article's headline.

    It does not where the headline is one word, or is missing: nearness is to tell beside it.
    """
    headline = long_words(sentence.article.title or "")
    told = headline & long_words(sentence.quote)
    return len(headline) > 1 and len(told) < _SHARE * len(headline)
