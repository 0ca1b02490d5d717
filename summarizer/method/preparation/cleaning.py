"""The spans of an article worth reading, and for every other span the reason why it is not.

The rules look at structure: punctuation, position, separators, scripts, repetition, credits.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from summarizer.articles import Dropped, Span
from summarizer.cancellation import check
from summarizer.method.preparation.lines.columns import side_by_side
from summarizer.method.preparation.lines.credits import (
    is_byline,
    is_credit,
    is_gallery,
    is_post,
    lists_names,
    names_contributors,
)
from summarizer.method.preparation.lines.lines_around import (
    INTRODUCTION_WORDS,
    about_company,
    introduced,
    linked,
    names_a_thing,
    quoting,
    tabular,
)
from summarizer.method.preparation.lines.marks_at_ends import LONGEST_POST, without_marks
from summarizer.method.preparation.lines.time_stamps import stamp_at_start
from summarizer.text.marks import PARTING
from summarizer.text.quotations import STRAIGHT_MARKS
from summarizer.text.scripts import WITHOUT_STOPS, main_script

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.articles import Sentence
    from summarizer.languages.language import Language
    from summarizer.text.line import Line

_HEADING_WORDS = 12  # a line without a full stop is a heading or a menu up to this length
_EDGE_HEADING_WORDS = 24  # the same above the report and below it, where more of them stand
_REPORT_LINES = 3  # of prose: what stands above them without a full stop is their title
_QUESTION_HEADING_WORDS = 8  # a longer question is asked by the report itself
# An article whose longer lines mostly lack full stops is written so: nothing follows from it there.
_LONGER_LINE_WORDS = 12  # as many as the longest heading has
_PUNCTUATED_SHARE = 0.7  # of the longer lines end with a full stop in other articles
_SHOUTED_SHARE = 0.5  # of the words of prose: an article with less has capitals for something
_FEWEST_WORDS = 5  # of a line that may be a sentence without its full stop
_TITLE_CASE = 0.9  # of the longer words, where titles are written with capitals
_FOREIGN_LETTERS = 3  # fewer are a symbol or an initial
_FOREIGN_SHARE = 0.2  # of a line in two scripts; below, the article's own is an exception in it
_FEWEST_LETTERS = 0.5  # of all characters: tables and rulers have fewer
_POINT_LETTERS = 0.8  # of all characters: a clause has figures, but few
_REPEATED = 3  # times: a refrain of the report comes twice
LONGER_SENTENCE = 8
"""Words of a lead that extractors repeat: shorter lines are labels and refrains."""
_LONGEST_CAPTION = 60  # words
_LONGEST_GALLERY = 200  # words: an article may come as one line, credits and all
_COLONS = (":", "\uff1a")
_QUESTION_MARKS = ("?", "\uff1f", "\u061f")

_SEPARATOR = re.compile(r"[»›«‹]|\s[>|•·/]\s|\s\|$|^[>|•·]\s?\S+$")
_GUILLEMETS = re.compile(r"«[^«»]{0,2000}»|‹[^‹›]{0,2000}›|»[^«»]{0,2000}«")
_DOTS = ("...", "…")  # around a headline of a wire
_IN_A_WORD = tuple(PARTING)  # where a line ends that goes on behind the head of a page
_RUNNING_TIME = re.compile(r"\s(?:\d{1,2}:)?\d{1,2}:\d{2}$")


class _Page(NamedTuple):
    """What a rule may look at beside the line itself."""

    language: Language
    script: str | None
    punctuated: bool
    shouted: bool
    """Whether it is written in capitals, which then tell nothing of a line."""
    first_prose: int
    last_prose: int
    prose: int
    """How many lines read like prose."""
    repeated: frozenset[str]
    introduced: frozenset[int]
    """Where the points begin that a sentence of the report leads to."""
    linked: frozenset[int]
    """Where questions begin that are links below the report."""
    tabular: frozenset[int]
    """Where the rows of tables begin."""
    columned: frozenset[int]
    """Where lines begin that hold columns side by side."""
    quoting: frozenset[int]
    """Where lines begin that lead to the words of a mail that is quoted."""
    about_company: frozenset[int]
    """Where lines begin in which a company says what it is."""


class Cleaned(NamedTuple):
    """The spans of an article worth reading and the ones left out, both in order."""

    spans: tuple[Span, ...]
    dropped: tuple[Dropped, ...]


def clean(lines: Sequence[Line], language: Language) -> Cleaned:
    """Return the spans of an article that hold its report, and why each other one was dropped.

    `lines` and `language` are the article's.
    """
    page = _page(lines, language)
    spans: list[Span] = []
    dropped: list[Dropped] = []
    for line in lines:
        check()
        at_start = line is lines[0] or line.start <= page.first_prose
        is_lead = line.start == page.first_prose and line.ends_sentence
        kept, marks = without_marks(line, language, at_start=at_start, is_lead=is_lead)
        dropped += marks
        check()
        if kept is None:
            continue
        reason = next((name for name, rule in _RULES if rule(kept, page)), None)
        if reason is None:
            spans.append(Span(kept.start, kept.end))
        else:
            dropped.append(Dropped(kept.start, kept.end, reason))
    return Cleaned(tuple(spans), tuple(sorted(dropped, key=lambda d: (d.start, d.end))))


def marks_between(text: str, lines: Sequence[Line | Sentence | Dropped]) -> list[Dropped]:
    """Return what stands between the lines of a text and is no white space: signs and markup."""
    dropped: list[Dropped] = []
    starts, ends = [line.start for line in lines], [line.end for line in lines]
    for left, right in zip([0, *ends], [*starts, len(text)], strict=True):
        check()
        between = text[left:right]
        if between.strip():
            start = left + len(between) - len(between.lstrip())
            dropped.append(Dropped(start, start + len(between.strip()), "mark: no word"))
    return dropped


def _page(lines: Sequence[Line], language: Language) -> _Page:
    prose = [line for line in lines if line.reads_like_prose]
    first, last = (prose[0].start, prose[-1].start) if prose else (0, 0)
    inner = lines[1:-1]  # the first and the last may be headlines, however the rest is written
    # What leads to a list ends with its colon, whether the writer uses full stops or not, and what
    # stands between strokes, when and by whom, has none.
    longer = [
        line
        for line in inner
        if line.words >= _LONGER_LINE_WORDS
        and not (line.text.endswith(_COLONS) or _is_separated(line))
    ]
    closed = sum(line.ends_sentence for line in longer)
    counts = Counter(line.text for line in lines)
    return _Page(
        language=language,
        script=main_script(line.scripts for line in prose or lines),
        punctuated=bool(prose) and closed >= _PUNCTUATED_SHARE * len(longer),
        shouted=_is_shouted(prose),
        first_prose=first,
        last_prose=last,
        prose=len(prose),
        introduced=introduced(lines),
        linked=linked(lines),
        tabular=tabular(lines),
        columned=side_by_side(lines),
        quoting=quoting(lines),
        about_company=about_company(lines, language),
        repeated=frozenset(text for text, n in counts.items() if n >= _REPEATED),
    )


def _is_shouted(prose: Sequence[Line]) -> bool:
    shouted = sum(line.words for line in prose if line.shouted)
    return shouted > _SHOUTED_SHARE * sum(line.words for line in prose)


def _foreign(line: Line, page: _Page) -> bool:
    scripts = line.scripts
    letters, own = sum(scripts.values()), scripts.get(page.script or "", 0)
    return letters >= _FOREIGN_LETTERS and own < _FOREIGN_SHARE * letters


def _separated(line: Line, _page: _Page) -> bool:
    return _is_separated(line)


def _is_separated(line: Line) -> bool:
    short = line.words <= _EDGE_HEADING_WORDS and not line.ends_sentence
    return short and bool(_SEPARATOR.search(_GUILLEMETS.sub("", line.text)))


def _stamped(line: Line, page: _Page) -> bool:
    return not line.ends_sentence and stamp_at_start(line.text, page.language) is not None


def _timed(line: Line, _page: _Page) -> bool:
    short = line.words <= _EDGE_HEADING_WORDS and not line.ends_sentence
    return short and bool(_RUNNING_TIME.search(line.text))


def _credits_pictures(line: Line, page: _Page) -> bool:
    return line.words <= _LONGEST_GALLERY and is_gallery(line.text, page.language)


def _by_lined(line: Line, page: _Page) -> bool:
    if names_contributors(line.text, page.language):
        return line.words <= _EDGE_HEADING_WORDS
    return line.words <= _HEADING_WORDS and is_byline(line.text, page.language)


def _credited(line: Line, page: _Page) -> bool:
    return line.words <= _LONGEST_CAPTION and is_credit(line.text, page.language)


def _posted(line: Line, page: _Page) -> bool:
    return line.words <= LONGEST_POST and is_post(line.text, page.language)


def _repeated(line: Line, page: _Page) -> bool:
    is_lead = line.start == page.first_prose and line.words >= LONGER_SENTENCE
    return line.text in page.repeated and not is_lead


def _heading(line: Line, page: _Page) -> bool:
    if line.ends_sentence:
        dotted = line.words <= _EDGE_HEADING_WORDS and _is_dotted(line.text)
        return dotted or (not line.asked and _question_alone(line, page))
    introducing = line.text.endswith(":") and line.words >= INTRODUCTION_WORDS
    if introducing or line.text.endswith(_IN_A_WORD):
        return False
    if line.start in page.introduced and _is_point(line, page.language):
        return False
    if page.script in WITHOUT_STOPS:
        return line.start < page.first_prose or line.words < _FEWEST_WORDS
    if not page.punctuated:
        titled = line.capitalised >= _TITLE_CASE or line.shouted
        in_capitals = titled and line.words <= _HEADING_WORDS and not page.shouted
        above = line.start < page.first_prose and page.prose >= _REPORT_LINES
        is_title = above and line.words <= _EDGE_HEADING_WORDS
        return line.words < _FEWEST_WORDS or in_capitals or is_title
    at_edge = line.start < page.first_prose or line.start > page.last_prose
    return line.words <= (_EDGE_HEADING_WORDS if at_edge else _HEADING_WORDS)


def _is_dotted(text: str) -> bool:
    return text.startswith(_DOTS) and text.endswith(_DOTS)


def _is_point(line: Line, language: Language) -> bool:
    """Return whether a line of a list may be a clause: numbers to call and counts are none."""
    worded = line.letters >= _POINT_LETTERS and not line.text[0].isdigit()
    return line.words >= _FEWEST_WORDS and worded and not names_a_thing(line.text, language)


def _question_alone(line: Line, page: _Page) -> bool:
    question = line.text.endswith(_QUESTION_MARKS) and line.words <= _QUESTION_HEADING_WORDS
    shouted = line.shouted and not page.shouted and line.words <= _HEADING_WORDS
    marks = page.language.opening_marks + STRAIGHT_MARKS
    return (question or shouted) and line.text[0] not in marks


# Each rule is asked in turn; the first that says yes gives the reason.
_RULES: tuple[tuple[str, Callable[[Line, _Page], bool]], ...] = (
    ("no prose: figures or symbols", lambda line, _: line.letters < _FEWEST_LETTERS),
    ("another script than the article's", _foreign),
    ("breadcrumb or menu", _separated),
    ("time stamp", _stamped),
    ("video title", _timed),
    ("row of a table", lambda line, page: line.start in page.tabular),
    ("head of a quoted mail", lambda line, page: line.start in page.quoting),
    ("about a company", lambda line, page: line.start in page.about_company),
    ("columns side by side", lambda line, page: line.start in page.columned),
    ("byline or imprint", _by_lined),
    ("embedded post", _posted),
    ("gallery of pictures", _credits_pictures),
    ("photo credit or caption", _credited),
    ("repeated line", _repeated),
    ("link below the report", lambda line, page: line.start in page.linked),
    ("list of names", lambda line, _: lists_names(line.text, sentence=line.ends_sentence)),
    ("heading or menu: no sentence", _heading),
)
