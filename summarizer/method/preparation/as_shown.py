"""Articles as readers are shown them, without what HTML writes within lines, and back."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from summarizer.articles import Dropped, Sentence
from summarizer.cancellation import checked
from summarizer.method.preparation.cleaning import marks_between
from summarizer.text.inline_marks import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.articles import Article
    from summarizer.text.inline_marks import Shown


def as_shown(article: Article) -> tuple[Article, Shown | None]:
    """Return the article with the text that readers are shown, and the way back if it differs."""
    read = shown(article.text)
    return (article if read is None else dataclasses.replace(article, text=read.text)), read


def as_written(seen: Article, article: Article) -> Article:
    """Return what became of an article that was shown, with the text that it was given with."""
    same = seen.text is article.text
    return seen if same else dataclasses.replace(seen, text=article.text)


def led_back(
    sentences: Sequence[Sentence], dropped: Sequence[Dropped], article: Article, read: Shown
) -> tuple[list[Sentence], list[Dropped]]:
    """Return sentences and what was left out by their places in the text of the article.

    Tags that stand at the ends of sentences are in none of them, and left out, too.
    """
    found = [Sentence(article, *read.place(one.start, one.end)) for one in checked(sentences)]
    spans = [Dropped(*read.place(one.start, one.end), one.reason) for one in checked(dropped)]
    known: list[Sentence | Dropped] = [*found, *spans]
    known.sort(key=_place)
    return found, sorted([*spans, *marks_between(article.text, known)], key=_place)


def _place(one: Sentence | Dropped) -> tuple[int, int]:
    return one.start, one.end
