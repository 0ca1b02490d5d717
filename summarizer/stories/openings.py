"""Openings: what is encoded of an article, and only if it may share its event with another."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from summarizer.encoders.by_language import suited
from summarizer.languages.codes import ENGLISH, base_of
from summarizer.method.encoding import tongues_of, without_means
from summarizer.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Article
    from summarizer.encoders import Encoder

    Progress = Callable[[str, int, int], None]
    Row = NDArray[np.float32]

_WORDS = 32  # of a text, behind its title: who did what, where and when
_SHARE = 0.01  # of the articles, in a language that has a say in which encoder is suited
_WORD = re.compile(r"\S+")


class Openings:
    """The openings of n completed articles; each is encoded when it is asked for, and once.

    `encoder` is the one suited to the languages that one article in a hundred is in, or more: a
    table may be taken for Volapük, and is not to choose for a whole pile. `known` are rows as it
    gives them, shape (d,), None for those that nobody asked for yet. `tongues`, shape (n,), number
    the languages.
    """

    def __init__(
        self,
        articles: Sequence[Article],
        encoder: Encoder,
        known: Sequence[Row | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Encode nothing yet; `progress` gets stage, done and total."""
        self._articles, self._codes = articles, codes_of(articles)
        self._progress = progress
        self.encoder = suited(encoder, _usual(self._codes))
        self.known: list[Row | None] = list(known or [None] * len(articles))
        tongues = tongues_of(self._codes, self.encoder)
        self.tongues = np.zeros(len(articles), dtype=np.intp) if tongues is None else tongues

    def vectors(self, numbers: NDArray[np.intp]) -> NDArray[np.float32]:
        """Return unit rows of some openings, without the means of their languages: (numbers, d)."""
        asked = numbers.tolist()
        missing = [number for number in asked if self.known[number] is None]
        texts = [opening_of(self._articles[number]) for number in missing]
        tell, total = self._progress, len(texts)
        done = None if tell is None else lambda count: tell("encoding", count, total)
        for number, row in zip(missing, self.encoder.encode(texts, progress=done), strict=True):
            self.known[number] = row
        rows = np.array([self.known[number] for number in asked], dtype=np.float32)
        rows = rows.reshape(len(asked), self.encoder.dimensions)
        return without_means(rows, [self._codes[number] for number in asked], self.encoder)[0]


def opening_of(article: Article) -> str:
    """Return the title and the first words of an article: what is encoded of it."""
    words = islice(_WORD.finditer(article.text), _WORDS)
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


def _usual(codes: Sequence[str]) -> list[str]:
    """Return the languages that enough of the articles are in."""
    return [code for code, count in Counter(codes).items() if count >= _SHARE * len(codes)]
