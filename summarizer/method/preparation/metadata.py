"""What an article's own text says of it: its date, headline and outlet, found by their place."""

from __future__ import annotations

import dataclasses
import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from summarizer.text.lines import Line, lines_of
from summarizer.text.scripts import main_script

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.articles import Article

_DATE_MARK = re.compile(r"\s*date (\d{4}-\d{2}-\d{2})(?=\s|$)", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)|^[12]\d{7}(?!\d)")
_FORMATS = (
    "%Y/%m/%d",
    "%Y.%m.%d",
    "%d %B %Y",
    "%d %b %Y",
    "%B %d, %Y",
    "%b %d, %Y",
    "%B %d %Y",
    "%d-%b-%Y",
    "%A, %B %d, %Y",
)
_HEAD_LINES = 8
_HEADLINE_WORDS = range(4, 26)
_OUTLET_WORDS = range(2, 6)
_PROSE_WORDS = 5
_SEPARATORS = re.compile(r"[»›|>•·@]|https?:|\s/\s")
_NOT_A_HEADLINE = re.compile(
    r"(?:by|posted|updated|published|photo|image|video|file|copyright|share|click|follow|advert\w*)\b",
    re.IGNORECASE,
)
# A name counts as an outlet's only where one of its words says so: better none than a wrong one.
_OUTLET = re.compile(
    r"\b(?:news|times|post|herald|journal|tribune|gazette|daily|weekly|press|chronicle|telegraph|"
    r"guardian|observer|bulletin|courier|dispatch|examiner|inquirer|mirror|broadcasting|network|"
    r"television|tv|radio|agency|magazine|newspaper|wire)\b",
    re.IGNORECASE,
)
# … and none of them that it is a section of one, or a link to it.
_SECTION = re.compile(
    r"\b(?:breaking|latest|top|local|politics|sports?|weather|opinion|videos?|photos?|release|related|"
    r"more|archives?|entertainment|lifestyle)\b"
    r"|^(?:the )?(?:world|national|international|foreign|community|business|daily|weekly) news$",
    re.IGNORECASE,
)


def described(article: Article) -> tuple[Article, list[str]]:
    """The article with title, source and date completed from its text, and notes on what failed.

    What the caller stated stays, save that `published` becomes an ISO date or None.
    """
    lines = lines_of(article.text)[: _HEAD_LINES + 1]
    head = _head(lines)
    headline = _headline(head, lines)
    published, notes = _published(article)
    completed = dataclasses.replace(
        article,
        title=article.title or (headline.text if headline else None),
        source=article.source or _outlet(head, headline),
        published=published,
    )
    return completed, notes


def _head(lines: Sequence[Line]) -> list[Line]:
    """The lines before the first that reads like prose; none if no prose follows soon."""
    for place, line in enumerate(lines):
        if line.ends_sentence and line.words >= _PROSE_WORDS:
            return list(lines[:place])
    return []


def _headline(head: Sequence[Line], lines: Sequence[Line]) -> Line | None:
    """The last line of the head that could be one, in the script of the text."""
    written = main_script(line.scripts for line in lines)
    for line in reversed(head):
        fits = line.words in _HEADLINE_WORDS and not _SEPARATORS.search(line.text)
        if fits and not _NOT_A_HEADLINE.match(line.text) and main_script([line.scripts]) == written:
            return line
    return None


def _outlet(head: Sequence[Line], headline: Line | None) -> str | None:
    """A name of an outlet alone on a line above the headline."""
    for line in head:
        if headline is not None and line.start >= headline.start:
            return None
        name = line.words in _OUTLET_WORDS and line.capitalised == 1 and not line.ends_sentence
        stated = _OUTLET.search(line.text) and not _SECTION.search(line.text)
        if name and stated and not _SEPARATORS.search(line.text):
            return line.text
    return None


def _published(article: Article) -> tuple[str | None, list[str]]:
    stated = (article.published or "").strip()
    if stated:
        parsed = parse_date(stated)
        note = f"article {article.id!r}: the date {stated!r} is not understood and left out"
        return (parsed.isoformat(), []) if parsed else (None, [note])
    found = _DATE_MARK.match(article.text)
    parsed = parse_date(found[1]) if found else None
    return (parsed.isoformat() if parsed else None), []


def parse_date(stated: str) -> date | None:
    """The calendar date of a date or time as outlets write it, or None; never a guess."""
    if not _YEAR.search(stated):
        return None
    try:
        return datetime.fromisoformat(stated).date()
    except ValueError:
        pass
    for layout in _FORMATS:
        try:
            return datetime.strptime(stated, layout).replace(tzinfo=UTC).date()
        except ValueError:
            continue
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - slow to import, rarely needed

    try:
        return parsedate_to_datetime(stated).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
