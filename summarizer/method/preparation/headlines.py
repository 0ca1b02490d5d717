"""The headlines of the articles that may become the title of a summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.text.folding import fold
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.articles import Article

_FEWEST_WORDS = 4  # a shorter one names an outlet or a section more often than an event


def headlines(articles: Iterable[Article]) -> list[str]:
    """Return the titles that may be headlines, each once, white space folded."""
    titles = (fold(article.title or "") for article in articles)
    return list(dict.fromkeys(t for t in titles if count_words(t) >= _FEWEST_WORDS))
