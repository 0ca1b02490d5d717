"""Articles in, sketches out: all words that an article is compared by, without its text."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from summarizer.cancellation import check
from summarizer.languages import language_of
from summarizer.method.preparation.outlets import outlet_of
from summarizer.stories.notices import notices
from summarizer.text.tokens import tokens, with_pairs_of_characters

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from summarizer.articles import Article

_INSIDE = re.compile(r"(?<=[\w,;] )[^\W\d_]{2,}")  # words that open no sentence
_NUMBER = re.compile(r"\d(?:[\d.,]*\d)?")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")  # shorter ones, such as "of", have no capital anywhere
_FEWEST_LONG = 3  # words behind the first one of a title, to know how it is written
CAPITALS, EACH_WORD, SENTENCE = "capitals", "each word", "sentence"


@dataclass(frozen=True)
class Sketch:
    """What an article is compared by, but for what it means; some kilobytes, whatever its length.

    `words` are its tokens, those of its title among them, and `numbers` its figures, with how often
    each occurs, in order of their spelling; `title` are the tokens of its title in that order.
    `capitals` are the words that have a capital inside of a sentence, None where the script has
    none. `style` is how the title is written: `CAPITALS`, `EACH_WORD` with one, or `SENTENCE`;
    empty if that is not clear. `published` is the number of its day, as `date.toordinal` counts, or
    None. `outlet` is empty if it is not known. `tongue` numbers languages in a pile.
    """

    words: Mapping[str, int]
    title: tuple[str, ...]
    style: str
    capitals: frozenset[str] | None
    numbers: Mapping[str, int]
    published: int | None
    outlet: str
    tongue: int


def sketched(articles: Sequence[Article], tongues: NDArray[np.intp]) -> list[Sketch]:
    """Return the sketch of each completed article, given numbers of their languages, shape (n,).

    That of a notice is empty, so that it shares nothing with any other.
    """
    without, sketches = notices(articles), []
    for number, (article, tongue) in enumerate(zip(articles, tongues.tolist(), strict=True)):
        check()
        sketches.append(_EMPTY if number in without else _sketch(article, tongue))
    return sketches


_EMPTY = Sketch({}, (), "", frozenset(), {}, None, "", 0)


def _sketch(article: Article, tongue: int) -> Sketch:
    title = terms_in(article.title or "")
    numbers = Counter(numbers_in(article.text))
    return Sketch(
        words=_in_order(Counter([*title, *terms_in(article.text)])),
        title=tuple(sorted(set(title))),
        style=style_of(article.title or "", article.language),
        capitals=_capitals(article.text),
        numbers=_in_order(numbers),
        published=date.fromisoformat(article.published).toordinal() if article.published else None,
        outlet=outlet_of(article) or "",
        tongue=tongue,
    )


def terms_in(text: str) -> list[str]:
    """Return the tokens of a text, those of one character in pairs."""
    return with_pairs_of_characters(tokens(text))


def numbers_in(text: str) -> list[str]:
    """Return the figures in a text, in order, without commas."""
    return [found.replace(",", "") for found in _NUMBER.findall(text)]


def style_of(title: str, language: str | None) -> str:
    """Return how a title is written; nothing if it is short, or may be written in several ways.

    Where all nouns have a capital, capitals tell little.
    """
    _, _, rest = title.partition(" ")
    words = _LONG_WORD.findall(rest)
    if len(words) < _FEWEST_LONG or language_of(language).nouns_are_capitalised:
        return ""
    small = sum(word[0].islower() for word in words)
    if not small and any(word[0].isupper() for word in words):
        return CAPITALS if title.isupper() else EACH_WORD
    return SENTENCE if 2 * small >= len(words) else ""


def _capitals(text: str) -> frozenset[str] | None:
    """Return the words with a capital, folded; None if no letter of the text has a case."""
    if text.upper() == text.lower():
        return None
    inside = {word for word in _INSIDE.findall(text) if word[0].isupper()}
    return frozenset(token for word in inside for token in tokens(word))


def _in_order(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items()))
