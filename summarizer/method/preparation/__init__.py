"""Articles in, the sentences worth reading out.

Read `metadata`, `headlines`, `cleaning`, `segmentation`, `screening`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from summarizer.articles import canonical
from summarizer.errors import NothingToSummarizeError
from summarizer.method.preparation.cleaning import clean
from summarizer.method.preparation.headlines import headlines
from summarizer.method.preparation.metadata import described
from summarizer.method.preparation.screening import screen
from summarizer.method.preparation.segmentation import segment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.articles import Article, Dropped, Sentence

_NAMED = 3  # articles that an error names: enough to find the file


@dataclass(frozen=True)
class Draft:
    """The articles in canonical order and, row by row, their sentences worth reading.

    `dropped` are the spans that were left out, each with the id of its article; `notes` say what
    of the articles was not understood.
    """

    articles: tuple[Article, ...]
    sentences: tuple[Sentence, ...]
    dropped: tuple[tuple[str, Dropped], ...] = ()
    notes: tuple[str, ...] = ()

    @cached_property
    def texts(self) -> list[str]:
        """The text of each sentence, white space folded, row by row."""
        return [sentence.text for sentence in self.sentences]

    @cached_property
    def titles(self) -> list[str]:
        """The headlines that may become the title of the summary."""
        return headlines(self.articles)

    @property
    def to_encode(self) -> list[str]:
        """The texts that need a vector: the sentences, row by row, and then the titles."""
        return [*self.texts, *self.titles]


def prepare(articles: Iterable[Article]) -> Draft:
    """Return the articles, completed from their own texts, cleaned and cut into sentences.

    Raises:
        NothingToSummarizeError: no article, or not one usable sentence.
        InputError: two articles state one id.
    """
    described_articles = [described(article) for article in canonical(articles)]
    if not described_articles:
        raise NothingToSummarizeError("no article to summarise; give at least one")
    ready = tuple(article for article, _ in described_articles)
    sentences: list[Sentence] = []
    dropped: list[tuple[str, Dropped]] = []
    for article in ready:
        kept, spans = _sentences(article)
        sentences += kept
        dropped += [(article.id, span) for span in spans]
    if not sentences:
        raise NothingToSummarizeError(_nothing_usable(ready))
    notes = tuple(note for _, notes in described_articles for note in notes)
    return Draft(ready, tuple(sentences), tuple(dropped), notes)


def _sentences(article: Article) -> tuple[list[Sentence], list[Dropped]]:
    """The sentences of one article worth reading, and the spans left out, both in order."""
    page = clean(article)
    kept, refused = screen(segment(article, page.spans))
    return kept, sorted([*page.dropped, *refused], key=lambda span: (span.start, span.end))


def _nothing_usable(articles: tuple[Article, ...]) -> str:
    names = ", ".join(article.id for article in articles[:_NAMED])
    return (
        f"no usable sentence in {len(articles)} article(s) ({names} …): only empty or boilerplate "
        "lines; give the text of the articles themselves"
    )
