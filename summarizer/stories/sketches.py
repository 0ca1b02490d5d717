"""Articles and vectors in, sketches out: all that an article is compared by, without its text."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.cancellation import check
from summarizer.languages.codes import ENGLISH, base_of
from summarizer.method.encoding import without_means
from summarizer.text.folding import fold
from summarizer.text.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from summarizer.articles import Article
    from summarizer.summary import NamedEncoder

_OPENING_WORDS = 60  # of a text, behind its title: who did what, where and when
_WORD = re.compile(r"\S+")
_INSIDE = re.compile(r"(?<=[\w,;] )[^\W\d_]{2,}")  # words that open no sentence
_NUMBER = re.compile(r"\d(?:[\d.,]*\d)?")


@dataclass(frozen=True)
class Sketch:
    """What an article is compared by; a few kilobytes, whatever its length.

    `vector`, shape (d,), is the unit row of its `opening_of`. `words` are its tokens and `numbers`
    its figures, with how often each occurs, in order of their spelling; `capitals` are the words
    that have a capital inside of a sentence, None where the script has none. `published` is the
    number of its day, as `date.toordinal` counts, or None. `tongue` numbers languages in a pile.
    """

    vector: NDArray[np.float32]
    words: Mapping[str, int]
    capitals: frozenset[str] | None
    numbers: Mapping[str, int]
    published: int | None
    tongue: int


def opening_of(article: Article) -> str:
    """Return the title and the first words of an article: what is encoded of it."""
    words = islice(_WORD.finditer(article.text), _OPENING_WORDS)
    title, opening = fold(article.title or ""), " ".join(word[0] for word in words)
    return opening if opening.startswith(title) else f"{title}. {opening}"


def codes_of(articles: Sequence[Article]) -> list[str]:
    """Return the languages of completed articles as ISO 639-1 codes, without scripts.

    What tells none is taken to be in the usual one, of which there are most.
    """
    known = [base_of(article.language) for article in articles]
    counts = Counter(code for code in known if code)
    usual = min(counts, key=lambda code: (-counts[code], code), default=ENGLISH)
    return [code or usual for code in known]


def sketched(
    articles: Sequence[Article], vectors: NDArray[np.float32], encoder: NamedEncoder
) -> list[Sketch]:
    """Return the sketch of each completed article, given its opening's vector, shape (n, d)."""
    rows, tongues = without_means(vectors, codes_of(articles), encoder)
    sketches = []
    for number, article in enumerate(articles):
        check()
        tongue = 0 if tongues is None else int(tongues[number])
        sketches.append(_sketch(article, rows[number], tongue))
    return sketches


def _sketch(article: Article, vector: NDArray[np.float32], tongue: int) -> Sketch:
    written = f"{article.title or ''}\n{article.text}"
    numbers = Counter(found.replace(",", "") for found in _NUMBER.findall(article.text))
    return Sketch(
        vector=vector,
        words=_in_order(Counter(tokens(written))),
        capitals=_capitals(article.text),
        numbers=_in_order(numbers),
        published=date.fromisoformat(article.published).toordinal() if article.published else None,
        tongue=tongue,
    )


def _capitals(text: str) -> frozenset[str] | None:
    """Return the words with a capital, folded; None if no letter of the text has a case."""
    if text.upper() == text.lower():
        return None
    inside = {word for word in _INSIDE.findall(text) if word[0].isupper()}
    return frozenset(token for word in inside for token in tokens(word))


def _in_order(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items()))
