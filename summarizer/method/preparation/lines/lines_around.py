"""What the lines around a line tell of it: of a table or a list, above quoted mail, below "About".

Most functions take the lines of an article, and return the starts of those that are such a line.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of, has
from summarizer.text.folding import caseless
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.language import Language
    from summarizer.text.line import Line

INTRODUCTION_WORDS = 8
"""Words of a line before a colon from which on it is a sentence of the report."""

_LABEL_WORDS = 6  # of a line above links: "Read more on this"
_QUESTION_MARKS = ("?", "\uff1f", "\u061f")
_ROW_WORDS = 12  # of a row of a table: more are a sentence
_FIGURES_OF_A_ROW = 2  # one stands in many a heading
_SHARE_OF_FIGURES = 0.2  # of the words of a row: "Shr loss 23 cts vs profit 26 cts" has a quarter
_FIGURE = re.compile(r"(?<!\w)[\d.,/-]*\d[\d.,/%-]*")
_BRACKETS = re.compile(r"\([^()]*\)")
_ABOUT_WORDS = 8  # of a heading with a name
_OPENING = 80  # code points of a paragraph in which the name stands again
_LONGEST_HEAD = 400  # code points of the line above a quoted mail
_SENDER_OR_TIME = on_demand(r"\S@\S|\d{1,2}[:.]\d\d|\d{4}")


def introduced(lines: Sequence[Line]) -> frozenset[int]:
    """Return the starts of the points of lists behind a sentence with a colon."""
    found, is_open = set(), False
    for line in lines:
        if line.listed and is_open:
            found.add(line.start)
        else:
            is_open = line.text.endswith(":") and line.words >= INTRODUCTION_WORDS
    return frozenset(found)


def linked(lines: Sequence[Line]) -> frozenset[int]:
    """Return the starts of questions that are links below a report: a label stands above them.

    Behind its last sentence the article has nothing but lines without a stop and questions.
    """
    below = [*takewhile(lambda line: not line.ends_sentence or _asks(line), reversed(lines))][::-1]
    labels = (i for i, line in enumerate(below) if line.words <= _LABEL_WORDS and not _asks(line))
    return frozenset(line.start for line in below[next(labels, len(below)) :] if _asks(line))


def _asks(line: Line) -> bool:
    return line.text.endswith(_QUESTION_MARKS)


def names_a_thing(text: str, language: Language) -> bool:
    """Return whether a point of a list opens as a thing that is new, and has no common verb.

    "A yoga game (name to be announced)" is such a point, and no clause.
    """
    known = {*language.definite_articles, *language.demonstratives, *language.pronouns}
    new = {*language.vocabulary.articles} - known
    bare = caseless(_BRACKETS.sub("", text))
    verbs = (*language.plain_verbs, *language.speech_verbs)
    return not new.isdisjoint(bare.split(maxsplit=1)[:1]) and not has(verbs, bare)


def quoting(lines: Sequence[Line]) -> frozenset[int]:
    """Return the starts of lines above a quoted mail that name an address, or a time, or a day."""
    return frozenset(
        line.start
        for line, below in pairwise(lines)
        if below.quoted > line.quoted
        and line.text.endswith((":", "\uff1a"))
        and _SENDER_OR_TIME.search(line.text[:_LONGEST_HEAD])
    )


def about_company(lines: Sequence[Line], language: Language) -> frozenset[int]:
    """Return the starts of paragraphs below "About" and a name, which they repeat at once.

    A company says there what it is, below the news that it gives out.
    """
    found = set()
    for heading, below in pairwise(lines):
        if heading.ends_sentence or heading.words > _ABOUT_WORDS or heading is lines[0]:
            continue
        about = _about(language).match(heading.text)
        if about and about["name"] in below.text[:_OPENING]:
            found.add(below.start)
    return frozenset(found)


@cache
def _about(language: Language) -> re.Pattern[str]:
    headings = any_of(language.notices.about_headings)
    return re.compile(rf"(?i:{headings}) (?P<name>[{language.capitals}][\w’'&-]+)")


def tabular(lines: Sequence[Line]) -> frozenset[int]:
    """Return the starts of lines with figures and no full stop, two or more in a row."""
    rows = [_has_figures(line) for line in lines]
    around = zip([False, *rows], rows, [*rows[1:], False], strict=False)
    return frozenset(
        line.start
        for line, (before, row, after) in zip(lines, around, strict=False)
        if row and (before or after)
    )


def _has_figures(line: Line) -> bool:
    if line.ends_sentence or line.words > _ROW_WORDS:
        return False
    figures = len(_FIGURE.findall(line.text))
    return figures >= _FIGURES_OF_A_ROW and figures >= _SHARE_OF_FIGURES * line.words
