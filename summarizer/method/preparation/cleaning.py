"""The spans of an article worth reading, and for every other span the reason why it is not.

The rules look at structure: punctuation, position, separators, scripts, repetition, credits.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from summarizer.articles import Article, Dropped, Span
from summarizer.text.folding import caseless
from summarizer.text.lines import Line, lines_of
from summarizer.text.scripts import main_script

if TYPE_CHECKING:
    from collections.abc import Callable

# A line without a full stop is a heading or a menu up to this length, more so at head and tail.
_HEADING_WORDS = 12
_EDGE_HEADING_WORDS = 24
_QUESTION_HEADING_WORDS = 8
# An article whose longer lines mostly lack full stops is written so: nothing follows from it there.
_LONGER_LINE_WORDS = 12
_PUNCTUATED_SHARE = 0.7
_FEWEST_WORDS = 5
_TITLE_CASE = 0.9
_FOREIGN_LETTERS = 3
_FOREIGN_SHARE = 0.2
_FEWEST_LETTERS = 0.5
_REPEATED = 3

_SEPARATOR = re.compile(r"[»›«‹]|\s[>|•·/]\s|\s\|$|^[>|•·]\s?\S+$")
_GUILLEMETS = re.compile(r"«[^«»]{0,2000}»|‹[^‹›]{0,2000}›|»[^«»]{0,2000}«")
_TIME_STAMP = re.compile(
    r"(?:\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?)"
    r"(?:\s?\(?[A-Z]{2,4}(?:[+-]\d{1,2})?\)?)?(?:\s?[:–—|-]\s?|$)",
    re.IGNORECASE,
)
_RUNNING_TIME = re.compile(r"\s(?:\d{1,2}:)?\d{1,2}:\d{2}$")
_DATE_MARK = re.compile(r"\s*date \d{4}-\d{2}-\d{2}(?=\s|$)\s*", re.IGNORECASE)
_SIGNATURE = re.compile(
    r"[—–-]{1,2}\s?[^—–\n]{1,80}?\(@\w{1,30}\)\s*"
    r"(?:[A-Z][a-z]+\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]+\.? \d{4})?"
)
_POST = re.compile(r"\bpic\.twitter\.com/|\bhttps?://t\.co/|^[^.!?]{1,60}\(@\w{1,30}\)")
_BYLINE = re.compile(
    r"by [A-Z][\w’'.-]*(?: [\w’'.-]+){0,8}(?<!\.)$|"
    r"(?:first |last |originally )?(?:updated|posted|published|modified)\b"
    r"(?=\s*(?::|$|\d|(?:at|on|by)\b[^,]*$|[a-z]{3,9}(?:\.? \d|$)))|"
    r"(?:©|\(c\)|copyright\b(?=\W+(?:\d{4}|by|©)))\s|\S{1,64}@\S{1,255}\.\w+$",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(r"\bcontributed (?:reporting|to (?:this|the) (?:report|story|article))\b")
_CREDIT_OPENING = re.compile(
    r"file (?:photo|image|picture)\b|(?-i:FILE)\s?[-–—:]|(?:enlarge|toggle) (?:image|caption)|"
    r"(?:photo|image|picture|video|graphic|illustration)s?\s?(?::|courtesy of\b|credit\b)|"
    r"(?:image|media|photo|video) (?:copyright|caption|playback is)\b|"
    r"(?:photo|image|picture|video|graphic|illustration|photograph)s? by "
    r"(?=[^.!?]*$)",
    re.IGNORECASE,
)
_CREDIT_ENDING = re.compile(
    r"\((?:photo|image|picture|illustration|courtesy|handout|file|getty|via (?-i:[@A-Z])|"
    r"credit)[^()]{0,120}\)$|"
    r"\([^()]{0,60}\b(?:photo|press|getty images?|images?|file|handout)\)$|"
    r"\([^()\s][^()/]{0,60}/[^()]{2,60}\)$|"
    r"[^.!?/]{3,80}/(?-i:[A-Z][\w.]+(?: [A-Z][\w.]+){0,3})$",
    re.IGNORECASE,
)
_LONGEST_CAPTION = 60  # words
_CREDIT = re.compile(r"\b(?:photo|image|picture|video|slide)(?:s?:| \d+ of (?:/ )?\d+\b)")
_GALLERY = 3  # credits in one line …
_LONGEST_GALLERY = 200  # … of so many words: an article may come as one line, credits and all
_CREDIT_CHARACTERS = 200
_LONGEST_POST = 80  # words: beyond, a signature closes a longer text and is only cut off
_INTRODUCTION_WORDS = 8
_QUOTES = "“„«\"‘'「『"


class _Page(NamedTuple):
    """What a rule may look at beside the line itself."""

    script: str | None
    punctuated: bool
    first_prose: int
    last_prose: int
    repeated: frozenset[str]


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The spans of an article worth reading and the ones left out, both in order."""

    spans: tuple[Span, ...]
    dropped: tuple[Dropped, ...]


def clean(article: Article) -> Cleaned:
    """The spans of the article that hold its report, and why each other span was dropped."""
    lines = lines_of(article.text)
    page = _page(lines)
    spans: list[Span] = []
    dropped: list[Dropped] = []
    for line in lines:
        kept, marks = _without_marks(line, at_start=line is lines[0])
        dropped += marks
        if kept is None:
            continue
        reason = next((name for name, rule in _RULES if rule(kept, page)), None)
        if reason is None:
            spans.append(Span(kept.start, kept.end))
        else:
            dropped.append(Dropped(kept.start, kept.end, reason))
    return Cleaned(tuple(spans), tuple(sorted(dropped, key=lambda d: (d.start, d.end))))


def _page(lines: list[Line]) -> _Page:
    prose = [line for line in lines if _reads_like_prose(line)]
    first, last = (prose[0].start, prose[-1].start) if prose else (0, 0)
    inner = lines[1:-1]  # the first and the last may be headlines, however the rest is written
    longer = [line for line in inner if line.words >= _LONGER_LINE_WORDS]
    closed = sum(line.ends_sentence for line in longer)
    counts = Counter(line.text for line in lines)
    return _Page(
        script=main_script(line.scripts for line in prose or lines),
        punctuated=bool(prose) and closed >= _PUNCTUATED_SHARE * len(longer),
        first_prose=first,
        last_prose=last,
        repeated=frozenset(text for text, n in counts.items() if n >= _REPEATED),
    )


def _reads_like_prose(line: Line) -> bool:
    return line.ends_sentence and line.words >= _FEWEST_WORDS


def _without_marks(line: Line, *, at_start: bool) -> tuple[Line | None, list[Dropped]]:
    """The line less a leading date, a leading time stamp and the signature of a long post."""
    start, end = line.start, line.end
    dropped = []
    if at_start and (date := _DATE_MARK.match(line.text)):
        dropped.append(Dropped(start, start + date.end(), "date"))
        start += date.end()
    stamp = _TIME_STAMP.match(line.text)
    if stamp and line.ends_sentence and stamp.end() < len(line.text):
        dropped.append(Dropped(start, start + stamp.end(), "time stamp"))
        start += stamp.end()
    signature = _signature(line)
    if signature and line.words > _LONGEST_POST:
        before = line.text[: signature.start()].rstrip()
        end = max(start, line.start + len(before))
        dropped.append(Dropped(end, line.end, "post signature"))
    if start >= end:
        return None, dropped
    if not dropped:
        return line, dropped
    text = line.text[start - line.start : end - line.start]
    return Line(start, end, text), dropped


def _signature(line: Line) -> re.Match[str] | None:
    if "(@" not in line.text:  # most lines: quicker to see than to search for the whole pattern
        return None
    found = (match for match in _SIGNATURE.finditer(line.text) if match.end() == len(line.text))
    return next(found, None)


def _foreign(line: Line, page: _Page) -> bool:
    letters = sum(line.scripts.values())
    own = line.scripts.get(page.script or "", 0)
    return letters >= _FOREIGN_LETTERS and own < _FOREIGN_SHARE * letters


def _separated(line: Line, _page: _Page) -> bool:
    short = line.words <= _EDGE_HEADING_WORDS and not line.ends_sentence
    return short and bool(_SEPARATOR.search(_GUILLEMETS.sub("", line.text)))


def _stamped(line: Line, _page: _Page) -> bool:
    return not line.ends_sentence and bool(_TIME_STAMP.match(line.text))


def _timed(line: Line, _page: _Page) -> bool:
    short = line.words <= _EDGE_HEADING_WORDS and not line.ends_sentence
    return short and bool(_RUNNING_TIME.search(line.text))


def _gallery(line: Line, _page: _Page) -> bool:
    found = sum(1 for _ in _CREDIT.finditer(caseless(line.text)))
    return found >= _GALLERY and line.words <= _LONGEST_GALLERY


def _by_lined(line: Line, _page: _Page) -> bool:
    if _CONTRIBUTED.search(line.text):
        return line.words <= _EDGE_HEADING_WORDS
    return line.words <= _HEADING_WORDS and bool(_BYLINE.match(line.text))


def _credited(line: Line, _page: _Page) -> bool:
    if line.words > _LONGEST_CAPTION:
        return False
    if _CREDIT_OPENING.match(line.text):
        return True
    ending = line.text[-_CREDIT_CHARACTERS:]
    possible = ending.endswith(")") or "/" in ending  # or the search, a slow one, finds nothing
    return possible and bool(_CREDIT_ENDING.search(ending))


def _posted(line: Line, _page: _Page) -> bool:
    possible = "/" in line.text or "(@" in line.text  # as in `_credited`
    signed = possible and bool(_POST.search(line.text) or _signature(line))
    return signed and line.words <= _LONGEST_POST


def _repeated(line: Line, page: _Page) -> bool:
    return line.text in page.repeated


def _heading(line: Line, page: _Page) -> bool:
    if line.ends_sentence:
        return _question_alone(line)
    if line.text.endswith(":") and line.words >= _INTRODUCTION_WORDS:
        return False
    if not page.punctuated:
        return line.words < _FEWEST_WORDS or (
            line.words <= _HEADING_WORDS and (line.capitalised >= _TITLE_CASE or line.shouted)
        )
    at_edge = line.start < page.first_prose or line.start > page.last_prose
    return line.words <= (_EDGE_HEADING_WORDS if at_edge else _HEADING_WORDS)


def _question_alone(line: Line) -> bool:
    question = line.text.endswith("?") and line.words <= _QUESTION_HEADING_WORDS
    shouted = line.shouted and line.words <= _HEADING_WORDS
    return (question or shouted) and line.text[0] not in _QUOTES


# Each rule is asked in turn; the first that says yes gives the reason.
_RULES: tuple[tuple[str, Callable[[Line, _Page], bool]], ...] = (
    ("no prose: figures or symbols", lambda line, _: line.letters < _FEWEST_LETTERS),
    ("another script than the article's", _foreign),
    ("breadcrumb or menu", _separated),
    ("time stamp", _stamped),
    ("video title", _timed),
    ("byline or imprint", _by_lined),
    ("embedded post", _posted),
    ("gallery of pictures", _gallery),
    ("photo credit or caption", _credited),
    ("repeated line", _repeated),
    ("heading or menu: no sentence", _heading),
)
