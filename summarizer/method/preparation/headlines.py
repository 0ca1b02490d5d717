"""The headlines of the articles that may become the title of a summary."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.languages.headline_labels import HEADLINE_LABELS
from summarizer.languages.phrases import any_of
from summarizer.method.preparation.outlets import OutletNames
from summarizer.text.folding import as_read, caseless
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.articles import Article

# An archive's date before a headline: "08/01/2005 Ferry aground".
_DATE_FIRST = re.compile(r"^\d{1,4}([/.-])\d{1,2}\1\d{1,4}[\s:–-]+")
_BRACKETS = "[](){}【】\uff08\uff09+ "
_LONGEST_LABEL = 40  # code points of one, with its brackets
_FEWEST_WORDS = 4  # a shorter one names an outlet or a section more often than an event


class Headline(NamedTuple):
    """A headline without its outlet's name, white space folded, and the articles that have it."""

    text: str
    articles: tuple[Article, ...]


def headlines(articles: Sequence[Article]) -> list[Headline]:
    """Return the titles that may be headlines, each once, without outlets, dates and labels."""
    outlets = OutletNames(articles)
    found: dict[str, list[Article]] = {}
    for article in articles:
        title = _DATE_FIRST.sub("", as_read(article.title or ""))
        text = _unlabelled(outlets.without(title, article))
        if count_words(text) >= _FEWEST_WORDS:
            found.setdefault(text, []).append(article)
    return [Headline(text, tuple(owners)) for text, owners in found.items()]


def _unlabelled(title: str) -> str:
    """Return a title less the labels at its ends that tell how it is told: "LIVE: ", " (VIDEO)"."""
    while found := _label_at_start(caseless(title[:_LONGEST_LABEL])):
        title = title[found.end() :]
    ending = caseless(title[-_LONGEST_LABEL:])
    possible = ending.rstrip(_BRACKETS).endswith(HEADLINE_LABELS)
    found = _label_behind().search(ending) if possible else None
    return title[: -len(found[0])] if found else title


def _label_at_start(lowered: str) -> re.Match[str] | None:
    # Their pattern takes a millisecond to make, and few titles need it.
    possible = lowered.lstrip(_BRACKETS).startswith(HEADLINE_LABELS)
    return _label_before().match(lowered) if possible else None


@cache
def _label_before() -> re.Pattern[str]:
    label = any_of(HEADLINE_LABELS)
    return re.compile(
        rf"{label}(?:\s?[:\uff1a|]\s?|\s[-–—]\s)(?=\S)|"
        rf"[\[(【\uff08]\s?{label}\s?[\])】\uff09]\s?[:–-]?\s?(?=\S)|\+{{2,3}}\s{label}\s\+{{2,3}}\s(?=\S)"
    )


@cache
def _label_behind() -> re.Pattern[str]:
    label = any_of(HEADLINE_LABELS)
    return re.compile(
        rf"\s?[\[(【\uff08]\s?{label}\s?[\])】\uff09]$|\s[|–—-]\s{label}$|\s\+{{2,3}}\s{label}$"
    )
