"""Notices that stand in place of articles, as what an archive says of its copies of pages.

They tell no event, and all pages of one archive have the same: they would be a story.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from summarizer.cancellation import checked
from summarizer.errors import NothingToSummarizeError
from summarizer.languages import language_of
from summarizer.languages.phrases import has
from summarizer.method.preparation import prepare
from summarizer.method.preparation.boilerplate.page_articles import LONGEST, speaks_of_pages
from summarizer.text.folding import caseless

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.articles import Article

_CHARACTERS = 1500  # of a text, at most: a notice of 100 words with what surrounds it on its page


def notices(articles: Sequence[Article]) -> set[int]:
    """Return the numbers of the completed articles that are notices for certain.

    They may be notices, and another article has the same sentences: a report that speaks of pages,
    such as on a failure of some, is rarely as short, and more rarely that of another outlet word
    for word.
    """
    suspected = [n for n, article in checked(list(enumerate(articles))) if _names_a_page(article)]
    lines = {number: _lines(articles[number]) for number in suspected}
    having = Counter(line for found in lines.values() for line in found)
    same: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, found in lines.items():  # to clean a text takes longer than to look at its lines
        if any(having[line] > 1 for line in found) and (told := _of_a_notice(articles[number])):
            same[told].append(number)
    return {number for numbers in same.values() if len(numbers) > 1 for number in numbers}


def may_all_be_notices(articles: Sequence[Article]) -> bool:
    """Return whether each of the completed articles may be a notice, or says nothing at all.

    A notice is short, speaks of pages in half of its sentences, quotes nobody and names no day of
    the week, as news of sites that failed does.
    """
    return all(map(_names_a_page, articles)) and None not in map(_of_a_notice, articles)


def _names_a_page(article: Article) -> bool:
    """Return whether a text is short and has a word for pages."""
    if len(article.text) > _CHARACTERS:
        return False
    language = language_of(article.language)
    return has((*language.page_words, *language.page_channels), caseless(article.text))


def _lines(article: Article) -> set[str]:
    return {line.strip() for line in article.text.splitlines() if line.strip()}


def _of_a_notice(article: Article) -> tuple[str, ...] | None:
    """Return the sentences of what may be a notice, in small letters; None if it is none."""
    try:
        texts = prepare([article]).texts
    except NothingToSummarizeError:
        return ()
    words, language = sum(len(text.split()) for text in texts), language_of(article.language)
    days = tuple(caseless(name) for names in language.weekdays for name in names[:1])
    dated = any(has(days, caseless(text)) for text in texts)
    may_be = words <= LONGEST and not dated and speaks_of_pages(texts, language)
    return tuple(map(caseless, texts)) if may_be else None
