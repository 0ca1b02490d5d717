"""The headlines of the articles that may become the title of a summary."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.method.preparation.outlets import OutletNames
from summarizer.text.folding import as_read
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.articles import Article

# An archive's date before a headline: "08/01/2005 Ferry aground".
_DATE_FIRST = re.compile(r"^\d{1,4}([/.-])\d{1,2}\1\d{1,4}[\s:–-]+")
_FEWEST_WORDS = 4  # a shorter one names an outlet or a section more often than an event


class Headline(NamedTuple):
    """A headline without its outlet's name, white space folded, and the articles that have it."""

    text: str
    articles: tuple[Article, ...]


def headlines(articles: Sequence[Article]) -> list[Headline]:
    """Return the titles that may be headlines, each once, without their outlets and dates."""
    outlets = OutletNames(articles)
    found: dict[str, list[Article]] = {}
    for article in articles:
        title = _DATE_FIRST.sub("", as_read(article.title or ""))
        text = outlets.without(title, article)
        if count_words(text) >= _FEWEST_WORDS:
            found.setdefault(text, []).append(article)
    return [Headline(text, tuple(owners)) for text, owners in found.items()]
