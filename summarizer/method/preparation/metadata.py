"""What an article's own text says of it: its date, headline and outlet, found by their place."""

from __future__ import annotations

import dataclasses
import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages import language_of
from summarizer.languages.phrases import any_of, word_of
from summarizer.method.preparation.credits import is_byline, is_credit
from summarizer.method.preparation.datelines import dateline, dateline_of_lead
from summarizer.method.preparation.dates import parse_date
from summarizer.method.preparation.imprints import (
    imprint,
    imprint_before,
    imprint_day,
    imprint_names,
)
from summarizer.text.folding import caseless
from summarizer.text.marks import DATE_MARK
from summarizer.text.scripts import WITHOUT_STOPS, main_script

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.articles import Article
    from summarizer.languages.language import Language
    from summarizer.text.line import Line

_HEAD_LINES = 8  # above the prose; a longer head is a page's menu, and its lines are anything
_HEADLINE_WORDS = range(4, 26)  # fewer name a section, more are a teaser
_HEADLINE_LENGTHS = range(8, 41)  # the same where two code points are a word
_OUTLET_WORDS = range(2, 6)  # one word names nobody for certain, six are a sentence
_ASKING = ("?", "!", "\uff1f", "\uff01", "\u061f")
_SEPARATORS = re.compile(r"[»›|>•·@]|https?:|\s/\s")


def described(article: Article, lines: Sequence[Line]) -> tuple[Article, list[str]]:
    """Return the article with the metadata that its text states, and notes on what failed.

    Title and source that the caller stated stay; a stated date becomes an ISO date or None.
    `lines` are the article's.
    """
    language = language_of(article.language)
    beginning = lines[: _HEAD_LINES + 1]
    head = _head(beginning)
    headline = _headline(head, beginning, language)
    others = [line for line in head if line is not headline]
    prose = lines[len(head)].text if len(lines) > len(head) else ""
    published, notes = _published(article, lines[: len(head) + 1], others, prose, language)
    title = article.title or (headline.text if headline else None)
    source = article.source or _outlet(head, headline, language)
    if (title, source, published) == (article.title, article.source, article.published):
        return article, notes  # as most rows of a table are
    return dataclasses.replace(article, title=title, source=source, published=published), notes


def _head(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines before the first that reads like prose; none if no prose follows soon.

    A question or a cry that opens the text is none above another line that does not.
    """
    asks = len(lines) > 1 and lines[0].text.endswith(_ASKING) and not lines[1].reads_like_prose
    for place, line in enumerate(lines):
        if line.reads_like_prose and not (asks and not place):
            return lines[:place]
    return []


def _headline(head: Sequence[Line], lines: Sequence[Line], language: Language) -> Line | None:
    """Return the last line of the head that may be a headline, in the script of the text.

    Names and a day are one only where the head has no other line: "Fire in Kiel, 12 May".
    """
    script = main_script(line.scripts for line in lines)
    lengths = _HEADLINE_LENGTHS if script in WITHOUT_STOPS else _HEADLINE_WORDS
    for line in reversed(head):
        fits = line.words in lengths and not _SEPARATORS.search(line.text)
        other = _is_stamp(line.text, language) or is_credit(line.text, language)
        possible = fits and not other
        imprinted = len(head) > 1 and imprint(line.text, language) is not None
        if possible and not imprinted and main_script([line.scripts]) == script:
            return line
    return None


def _is_stamp(text: str, language: Language) -> bool:
    """Return whether a line of the head says who wrote, where or when, and not what happened."""
    if _not_a_headline(language).match(text) or is_byline(text, language):
        return True
    bare = text.rstrip(" -–—")
    behind = dateline(f"{bare} — A", language)
    _, _, day = bare.partition(", ")
    return behind > len(bare) or any(parse_date(one, language) for one in (bare, day) if one)


def _outlet(head: Sequence[Line], headline: Line | None, language: Language) -> str | None:
    """Return the name of an outlet alone on a line above the headline, or before a day below it.

    A name counts if it has an outlet word and no section word: better none than a wrong one.
    """
    for line in head:
        below = headline is not None and line.start >= headline.start
        name = imprint_names(line.text, language) or ("" if below else line.text)
        names = [word for word in name.split() if word[0].isalpha()]
        alone = len(names) in _OUTLET_WORDS and not any(word[0].islower() for word in names)
        if not alone or line.ends_sentence:
            continue
        stated = word_of(language.outlet_words).search(caseless(name))
        if stated and not (_section(language).search(name) or _SEPARATORS.search(name)):
            return name
    return None


def _published(
    article: Article,
    beginning: Sequence[Line],
    head: Sequence[Line],
    prose: str,
    language: Language,
) -> tuple[str | None, list[str]]:
    """Return the date that is stated, marked at a line's start, or told above the text.

    There it stands alone on a line of the head, below or above the headline, behind an outlet's
    name, or in the dateline of the first prose.
    """
    stated = (article.published or "").strip()
    if stated:
        parsed = parse_date(stated, language)
        return (parsed.isoformat(), []) if parsed else _in_other_words(article.id, stated, language)
    marked = [found[1] for line in beginning if (found := DATE_MARK.match(line.text))]
    dates = (parse_date(one, language) for one in [*marked, *(line.text for line in head)])
    opening = imprint_before(prose, language) or dateline(prose, language)
    opening = opening or dateline_of_lead(prose, language)
    heads = (*(line.text for line in head), prose[:opening].rstrip(". "))
    imprinted = (imprint_day(one, language) for one in heads)
    return next((day.isoformat() for day in (*dates, *imprinted) if day), None), []


def _in_other_words(name: str, stated: str, language: Language) -> tuple[str | None, list[str]]:
    """Return the date that is stated otherwise than outlets of the article's language do."""
    from summarizer.method.preparation.stated_dates import (  # noqa: PLC0415 - few need it
        may_be_either,
        stated_date,
    )

    if found := stated_date(stated, language):
        return found.isoformat(), []
    cure = "; write the year first, as in 2024-12-31" if may_be_either(stated) else ""
    return None, [f"article {name!r}: the date {stated!r} is not understood and left out{cure}"]


@cache
def _not_a_headline(language: Language) -> re.Pattern[str]:
    return re.compile(rf"{any_of(language.not_headlines)}\b", re.IGNORECASE)


@cache
def _section(language: Language) -> re.Pattern[str]:
    article = any_of(language.definite_articles)
    return re.compile(
        rf"\b{any_of(language.section_words)}\b|^(?:{article} )?{any_of(language.section_names)}$",
        re.IGNORECASE,
    )
