"""Articles that tell of a page and nothing of the event, as what an archive says of its copies.

A pile is read for its event: a short article that shares next to no words with all the others and
speaks of pages is what stood where an article was looked for.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from summarizer.cancellation import check, checked
from summarizer.languages import language_of
from summarizer.languages.phrases import has
from summarizer.method.preparation.boilerplate.addressing import long_words, reported
from summarizer.text.folding import caseless

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.articles import Article
    from summarizer.languages.language import Language

ABOUT_A_PAGE = "about a page, and nothing of the event"
"""The reason of a sentence that is left out here."""

LONGEST_PAGE = 800
"""Characters of a page that is looked at by itself, at most."""

LONGEST = 100
"""Words of such an article, at most."""

_SHARE = 0.4  # of its longer words: an article of the event has half of them from the others
_SPEAKING = 0.5  # of its sentences: a report may mention an app
_TIMES_LONGER = 3  # is all that the others have: against less an event cannot be told


def page_articles(articles: Sequence[Article], texts: Sequence[Sequence[str]]) -> list[int]:
    """Return the numbers of such articles, whose sentences are `texts`, in order.

    Articles are compared within their language.
    """
    piles: dict[str | None, list[int]] = defaultdict(list)
    for number, article in enumerate(articles):
        piles[article.language].append(number)
    found = [n for pile in piles.values() for n in _in_one_language(pile, articles, texts)]
    return sorted(found)


def is_about_itself(article: Article, texts: Sequence[str]) -> bool:
    """Whether an article says next to nothing but of its page, as errors and questions do.

    `texts` are its usable sentences: those that speak of no page are less than half of a short
    text, and none of them reports what somebody said. Half of it is no report, or it speaks to the
    reader, or of "this page": news of other pages does neither.
    """
    if len(article.text) > LONGEST_PAGE:
        return False
    language = language_of(article.language)
    pages = (*language.page_words, *language.page_channels)
    lowered = caseless(article.text)
    is_said = has(language.second_person, lowered) or has(language.own_page, lowered)
    if not is_said and 2 * sum(map(len, texts)) >= len(article.text):
        return False
    told = sum(len(text) for text in texts if not has(pages, caseless(text)))
    return 2 * told < len(article.text) and not any(reported(text, language) for text in texts)


def _in_one_language(
    pile: Sequence[int], articles: Sequence[Article], texts: Sequence[Sequence[str]]
) -> list[int]:
    lengths = {n: sum(len(text.split()) for text in texts[n]) for n in checked(pile)}
    total = sum(lengths.values())
    short = [n for n in pile if 0 < (_TIMES_LONGER + 1) * lengths[n] <= total]
    suspected = [
        n
        for n in short
        if lengths[n] <= LONGEST and speaks_of_pages(texts[n], language_of(articles[n].language))
    ]
    if not suspected:
        return []
    words = {n: frozenset().union(*map(long_words, texts[n])) for n in checked(pile)}
    told = Counter(word for n in pile for word in words[n])
    return [n for n in suspected if _shared(words[n], told) < _SHARE]


def speaks_of_pages(texts: Sequence[str], language: Language) -> bool:
    """Return whether half of the sentences speak of pages, and none reports what somebody said."""
    check()
    if any(reported(text, language) for text in texts):
        return False
    pages = (*language.page_words, *language.page_channels)
    speaking = sum(has(pages, caseless(text)) for text in texts)
    return speaking >= _SPEAKING * len(texts)


def _shared(words: frozenset[str], told: Counter[str]) -> float:
    """Return the share of an article's words that another one has."""
    return sum(told[word] > 1 for word in words) / max(1, len(words))
