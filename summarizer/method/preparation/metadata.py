"""What an article's own text says of it: its date, headline and outlet, found by their place."""

from __future__ import annotations

import dataclasses
import re
from functools import cache
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from summarizer.languages import language_of
from summarizer.languages.phrases import any_of, has, may_open
from summarizer.method.preparation.lines.credits import is_byline, is_credit
from summarizer.method.preparation.lines.datelines import dateline, dateline_of_lead
from summarizer.method.preparation.lines.dates import parse_date
from summarizer.method.preparation.lines.imprints import (
    imprint,
    imprint_before,
    imprint_day,
    imprint_names,
)
from summarizer.text.folding import caseless
from summarizer.text.marks import DATE_MARK
from summarizer.text.patterns import on_demand
from summarizer.text.scripts import WITHOUT_STOPS, main_script
from summarizer.text.tokens import long_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from summarizer.articles import Article
    from summarizer.languages.language import Language
    from summarizer.text.line import Line

_HEAD_LINES = 8  # above the prose; a longer head is a page's menu, and its lines are anything
_HEADLINE_WORDS = range(4, 26)  # fewer name a section, more are a teaser
_HEADLINE_LENGTHS = range(8, 41)  # the same where two code points are a word
_OUTLET_WORDS = range(2, 6)  # one word names nobody for certain, six are a sentence
_TOLD_LINES = 40  # of the text below the head: what a headline tells is told soon
_SAMPLE = 2_000  # code points of each of them
_NEARLY = 0.6  # of the greatest share of words that the text tells: a headline plays with words
_IMPRINT_WORDS = 8  # of a line that closes with a short form, and is no sentence
_LONG_WORD = 4  # letters: shorter words are in any text
_LONGEST_STAMP = 120  # code points of a line that says who wrote, where and when
_YEAR = re.compile(r"\b(?:19|20)\d\d(?!\d)")
_PARTS = on_demand(r"\s+[|·•/–—-]+\s+|[|()]")
_FINER_PARTS = on_demand(r"[,;]|\.\s|:\s|\s(?:on|am|le|el|il|em|op)\s")
_LETTERS = re.compile(r"[^\W\d_]+")
_QUESTIONS_AND_CRIES = ("?", "？", "؟", "!", "！")
_QUOTED = re.compile(r"«[^«»]*»|‹[^‹›]*›|»[^«»]*«")
# How a point of a list begins, besides the signs that a line leaves out.
_POINT = re.compile(r"(?P<number>\(?\d{1,2}[.)]\s)|(?P<dash>[–—]\s)")
_PARTED = (",", ";", ":", "\uff0c", "、", "\uff1b", "\uff1a", "؛", "،")  # more of a list follows
_SEPARATORS = re.compile(r"[»›|>•·@]|https?:|\s/\s")


def described(article: Article, lines: Sequence[Line]) -> tuple[Article, list[str]]:
    """Return the article with the metadata that its text states, and notes on what failed.

    Title and source that the caller stated stay; a stated date becomes an ISO date or None.
    `lines` are the article's.
    """
    language = language_of(article.language)
    beginning = lines[: _HEAD_LINES + 1]
    head = _head(beginning, language)
    headline = _headline(head, lines, language)
    others = [line for line in head if line is not headline]
    prose = lines[len(head)].text if len(lines) > len(head) else ""
    published, notes = _published(article, lines[: len(head) + 1], others, prose, language)
    title = article.title or (headline.text if headline else None)
    source = article.source or _outlet(head, headline, language)
    if (title, source, published) == (article.title, article.source, article.published):
        return article, notes  # as most rows of a table are
    return dataclasses.replace(article, title=title, source=source, published=published), notes


def _head(lines: Sequence[Line], language: Language) -> Sequence[Line]:
    """Return the lines before the first that reads like prose; none if no prose follows soon.

    A question or a cry may be a headline: it opens the text, and no prose follows it at once.
    """
    asks = len(lines) > 1 and lines[0].text.endswith(_QUESTIONS_AND_CRIES)
    first = int(asks and lines[0].words in _HEADLINE_WORDS and not lines[1].reads_like_prose)
    for place, line in enumerate(lines[first:], start=first):
        if line.reads_like_prose and not (place and _tells_a_day_alone(line, language)):
            return lines[:place]
    return []


def _tells_a_day_alone(line: Line, language: Language) -> bool:
    """Return whether a short line is a day, and who wrote: "12 lutego 2025, oprac. red."."""
    if line.words > _IMPRINT_WORDS or not _YEAR.search(line.text):
        return False
    from summarizer.method.preparation.lines.stated_dates import is_date_alone  # noqa: PLC0415 - few need it

    return any(is_date_alone(part, language) for part in _PARTS.split(line.text)[0].split(", "))


def _headline(head: Sequence[Line], lines: Sequence[Line], language: Language) -> Line | None:
    """Return the line of the head that is most likely the headline, in the script of the text.

    It is the first one of whose words the text tells nearly as many as of any other's: below it
    may stand who wrote, where and for whom, above it the menu of a page. Names and a day are one
    only where the head has no other line: "Fire in Kiel, 12 May".
    """
    script = main_script(line.scripts for line in lines[: _HEAD_LINES + 1])
    lengths = _HEADLINE_LENGTHS if script in WITHOUT_STOPS else _HEADLINE_WORDS
    points = _points(lines[: len(head) + 1])
    possible = [
        line
        for line in head
        if line.words in lengths
        and not (line.text.endswith(_PARTED) or line.start in points)
        and not _SEPARATORS.search(_QUOTED.sub("", line.text))
        and not (_is_stamp(line.text, language) or is_credit(line.text, language))
        and not (len(head) > 1 and imprint(line.text, language) is not None)
        and main_script([line.scripts]) == script
    ]
    if len(possible) < 2:  # noqa: PLR2004 - nothing to choose from
        return possible[0] if possible else None
    below = lines[len(head) : len(head) + _TOLD_LINES]
    told = set[str]().union(*(long_words(line.text[:_SAMPLE]) for line in below))
    shares = [_share_told(line.text, told) for line in possible]
    bar = _NEARLY * max(shares)
    if not bar:
        return possible[-1]
    likely = next(line for line, share in zip(possible, shares, strict=True) if share >= bar)
    return possible[0] if _names_alone(likely) and not _names_alone(possible[0]) else likely


def _points(lines: Sequence[Line]) -> set[int]:
    """Return where the points of lists begin: lines with one sign in a row, or behind a colon.

    A headline may open with an ordinal or a sign, too, and an agency tells the news in points
    above its report: these open the text.
    """
    found = set[int]()
    above = bool(lines) and lines[0].listed
    for before, line in pairwise(lines):
        sign = _sign(line)
        above = above and line.listed
        if sign and sign == _sign(before) and not above:
            found |= {before.start, line.start}
        elif sign and before.text.endswith(_PARTED):
            found.add(line.start)
    return found


def _sign(line: Line) -> str:
    """Return what kind of sign of a list a line has, or nothing."""
    if line.listed:
        return "sign"
    found = _POINT.match(line.text)
    return (found.lastgroup or "") if found else ""


def _names_alone(line: Line) -> bool:
    """Return whether a line may be names alone, such as a by-line: "Anna Rees in Rosevik"."""
    words = [word for word in _LETTERS.findall(line.text) if len(word) >= _LONG_WORD]
    return not line.text.isupper() and all(word[0].isupper() for word in words)


def _share_told(text: str, told: set[str]) -> float:
    """Return the share of the longer words of a line that a text has, too."""
    words = long_words(text)
    return len(words & told) / max(1, len(words))


def _is_stamp(text: str, language: Language) -> bool:
    """Return whether a line of the head says who wrote, where or when, and not what happened."""
    if _opens_none(text, language) or is_byline(text, language):
        return True
    bare = text.rstrip(" -–—")
    behind = dateline(f"{bare} — A", language)
    _, _, day = bare.partition(", ")
    return behind > len(bare) or any(parse_date(one, language) for one in (bare, day) if one)


def _opens_none(text: str, language: Language) -> bool:
    """Return whether a line opens as no headline does: "Updated", "Published on"."""
    possible = may_open(caseless(text), _not_headlines(language))
    return possible and bool(_not_a_headline(language).match(text))


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
        stated = has(language.outlet_words, caseless(name))
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
    opening = imprint_before(prose, language) or dateline_of_lead(prose, language)
    heads = (*(line.text for line in head), prose[:opening].rstrip(". "))
    imprinted = (imprint_day(one, language) for one in heads)
    inside = (_day_inside(line.text, language) for line in head)
    return next((day.isoformat() for day in chain(dates, imprinted, inside) if day), None), []


def _day_inside(text: str, language: Language) -> date | None:
    """Return the first day with its year among the parts of a line of the head, or None.

    Such a line says who wrote, when and in which part of the paper: "News | 19 September 2025 |
    Farid Amrani", "Published: 11 June 2025, 09:12".
    """
    if len(text) > _LONGEST_STAMP or not _YEAR.search(text):
        return None
    from summarizer.method.preparation.lines.stated_dates import stated_date  # noqa: PLC0415 - few need it

    parts = _PARTS.split(text)
    finer = [part for each in parts for part in _FINER_PARTS.split(each)]
    if len(finer) == 1 and text.isascii():
        return None  # "On 3 May 2021 in Brest" may be what happened
    candidates = (part.strip(" .") for part in (*parts, *finer) if _YEAR.search(part))
    return next((day for part in candidates if (day := stated_date(part, language))), None)


def _in_other_words(name: str, stated: str, language: Language) -> tuple[str | None, list[str]]:
    """Return the date that is stated otherwise than outlets of the article's language do."""
    from summarizer.method.preparation.lines.stated_dates import (  # noqa: PLC0415 - few need it
        may_be_either,
        stated_date,
    )

    if found := stated_date(stated, language):
        return found.isoformat(), []
    cure = "; write the year first, as in 2024-12-31" if may_be_either(stated) else ""
    return None, [f"article {name!r}: the date {stated!r} is not understood and left out{cure}"]


@cache
def _not_headlines(language: Language) -> tuple[str, ...]:
    return tuple(map(caseless, language.not_headlines))


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
