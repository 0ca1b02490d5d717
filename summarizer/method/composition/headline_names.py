"""Which headlines have names that no article of the story has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.cancellation import check
from summarizer.languages import language_of
from summarizer.text.folding import caseless
from summarizer.text.quotations import quotations_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.articles import Article
    from summarizer.method.preparation.headlines import Headline

_WORD = re.compile(r"[^\W_]+")
_FEWEST_LETTERS = 4  # of a name: shorter ones are initials, and are written in other ways
_MOST_QUOTED = 20  # code points of a name in quotation marks: what is longer was said
_ENDING = 2  # letters in which the forms of a name differ: "Москва", "Москвы"


def strange_to_story(headlines: Sequence[Headline], articles: Iterable[Article]) -> set[str]:
    """Return the texts of the headlines with a name that no article has, in whatever form.

    A name is a word with a capital inside of the headline, where a capital tells names, or in a
    short quotation. Takes time linear in the texts.
    """
    named = {one.text: set(map(_beginning, _names(one))) for one in headlines if one.articles}
    missing = set().union(*named.values())
    for article in articles:
        if not missing:
            return set()
        missing -= _found(missing, caseless(article.text))
    return {text for text, names in named.items() if names & missing}


def _found(beginnings: set[str], text: str) -> set[str]:
    """Return the beginnings with which a word of a text begins."""
    check()
    lengths = {len(one) for one in beginnings}
    words = set(_WORD.findall(text))
    return {word[:length] for word in words for length in lengths} & beginnings


def _names(headline: Headline) -> Iterator[str]:
    language, text = language_of(headline.articles[0].language), headline.text
    for quotation in quotations_in(text):
        if len(quotation) <= _MOST_QUOTED:
            yield from filter(_is_long_name, _WORD.findall(quotation))
    long = [word for word in _WORD.findall(text) if len(word) >= _FEWEST_LETTERS]
    capitals = [word for word in long if _is_long_name(word)]
    told = language.cased and not language.nouns_are_capitalised
    if told and 2 * len(capitals) <= len(long):  # else headlines are written With Capitals
        yield from (word for word in capitals if not text.startswith(word))


def _is_long_name(word: str) -> bool:
    return len(word) >= _FEWEST_LETTERS and word[0].isupper()


def _beginning(name: str) -> str:
    """Return as much of a name as all its forms have."""
    return caseless(name[: max(_FEWEST_LETTERS, len(name) - _ENDING)])
