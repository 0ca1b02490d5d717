"""Spans worth reading in, sentences out: every one a place in its article."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING

from summarizer.articles import Article, Sentence
from summarizer.cancellation import check, checked
from summarizer.languages import written_in
from summarizer.languages.phrases import any_of, may_close
from summarizer.method.preparation.sentences import punkt
from summarizer.method.preparation.sentences.clauses import clause_ends
from summarizer.method.preparation.sentences.continuations import goes_on
from summarizer.method.preparation.sentences.missed_ends import missed_ends
from summarizer.method.preparation.sentences.unspaced_stops import unspaced_pieces
from summarizer.text.marks import without_mail_signs, without_marks
from summarizer.text.quotations import STRAIGHT_MARKS
from summarizer.text.scripts import OF_INDIA

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from summarizer.articles import Span
    from summarizer.languages.language import Language

    Ends = Callable[[str, int, int], Iterable[int]]

_WORD = re.compile(r"\w")
_LOW_MARK = "‚"  # opens a quotation in every language that has it
_BRACKETS = "([{"

_NOTE = re.compile(r"\[[^\[\]\n]{1,30}\]|\{\d{1,3}\}|[¹²³⁰-⁾]+")  # "[citation needed]"
_CLOSED_WITH_NOTES = re.compile(rf"[”’»“‘«›‹\"')]{{1,3}}\s?(?:{_NOTE.pattern})+")
_LONGEST_NOTES = 60  # code points
_NUMBER_ALONE = re.compile(r"\(?\d{1,2}[.)]")  # of a point in a list
_NUMBER_OF_POINT = re.compile(r"^\(?\d{1,2}(?:\.\d{1,2})*[.)]?\s")  # "4.3 Cllr. Patel said"
_YEAR_ALONE = re.compile(r"\d{4}\.?")  # behind a short form that nobody listed: "1. kvart. 2027."
_NUMBER_OF_NEXT = re.compile(r"(?<=[:;]\s)\(?\d{1,2}[.)]$")
_LONGEST_NUMBER = 6  # code points: one, its brackets, and what stands before it
_FULL_STOPS = 8  # of short forms, to each stop that a language has of its own
_TITLE = 40  # code points at the end of a piece: longer than any title, its full stop, and one more


def segment(article: Article, spans: Iterable[Span]) -> list[Sentence]:
    """Return the sentences of the given spans, in order, without white space at their ends.

    A sentence never leaves its span. A piece of only punctuation belongs to the sentence before it,
    and so does a name to the title before it ("Lt. Jordan"); an opening quote stranded at an end
    belongs to the next one. The language of the article decides where sentences end.
    """
    language = _as_written(written_in(article.language, article.text), article.text)
    sentences, text = [], without_mail_signs(article.text)
    with _ends_in(language) as ends:
        for span in spans:
            pieces = _pieces(text, span, ends, language)
            cuts = _mended(text, pieces, language)
            sentences += [Sentence(article, start, end) for start, end in checked(cuts)]
    return sentences


def _as_written(language: Language, text: str) -> Language:
    """Return the language without `.` among its stops, in a text with stops of its own.

    A stray one among many full stops shows nothing.
    """
    own = sum(map(text.count, language.own_stops))
    return _without_full_stop(language) if own * _FULL_STOPS > text.count(". ") else language


@cache
def _without_full_stop(language: Language) -> Language:
    return replace(language, stops=language.stops.replace(".", ""))


@contextmanager
def _ends_in(language: Language) -> Iterator[Ends]:
    """What tells where sentences end between two places of a text."""
    if language.abbreviations and not language.cut_by_package:
        # English needs none of it, and waits for its first answer.
        from summarizer.method.preparation.sentences.sentence_ends import sentence_ends  # noqa: PLC0415

        yield partial(sentence_ends, language=language)
    else:
        with punkt.sentence_ends() as ends:
            yield ends


def _pieces(text: str, span: Span, ends: Ends, language: Language) -> list[tuple[int, int]]:
    pieces = []
    for left, right in unspaced_pieces(text, span.start, span.end, language):
        check()
        found = {*ends(text, left, right), *missed_ends(text, left, right, language)}
        found |= {*clause_ends(text, left, right, language)}
        kept = (end for end in sorted(found) if not goes_on(text, left, end, right, language))
        for end in (*kept, right):
            check()
            pieces.append((left, end))
            left = end  # noqa: PLW2901 - the next piece begins where this one ends
    return pieces


def _mended(text: str, pieces: list[tuple[int, int]], language: Language) -> list[tuple[int, int]]:
    mended: list[tuple[int, int]] = []
    pending: int | None = None
    for left, right in pieces:
        check()
        start, end = _trimmed(text, left, right)
        if start == end:
            continue
        start, pending = (start if pending is None else pending), None
        if _NUMBER_ALONE.fullmatch(text, start, end):
            pending = start
            continue
        kept = _without_number(text, start, _without_stranded_quote(text, start, end, language))
        if kept < end:
            pending, end = _trimmed(text, kept, end)[0], _trimmed(text, start, kept)[1]
        if start == end:
            continue
        named = mended and _may_open_name(text[start], language)
        titled = named and _ends_in_title(text, *mended[-1], language)
        wordless = _YEAR_ALONE.fullmatch(text, start, end) or _is_wordless(text, start, end)
        if mended and (titled or wordless):
            mended[-1] = (mended[-1][0], end)
        else:
            mended.append((start, end))
    if pending is not None and mended:
        mended[-1] = (mended[-1][0], _trimmed(text, mended[-1][0], pieces[-1][1])[1])
    bare = (without_marks(text, a, b)[:2] for a, b in checked(mended))
    return [(a, b) for a, b in bare if _WORD.search(text, a, b) and not _NOTE.fullmatch(text, a, b)]


def _is_wordless(text: str, start: int, end: int) -> bool:
    """Return whether a piece has no word, or only one of a note behind what closes a quotation."""
    if not _WORD.search(text, start, end):
        return True
    closed = end - start <= _LONGEST_NOTES and _CLOSED_WITH_NOTES.fullmatch(text, start, end)
    return bool(closed)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _without_stranded_quote(text: str, start: int, end: int, language: Language) -> int:
    """Return where the piece ends without the opening quotes that stand alone at its end."""
    opening = language.opening_marks + _LOW_MARK + _BRACKETS + STRAIGHT_MARKS
    cut = end
    while cut > start and text[cut - 1] in opening:
        cut -= 1
    stranded = cut < end and (cut == start or text[cut - 1].isspace())
    return cut if stranded else end


def _without_number(text: str, start: int, end: int) -> int:
    """Return where the piece ends without the number of the point that follows."""
    found = _NUMBER_OF_NEXT.search(text[max(start, end - _LONGEST_NUMBER) : end])
    return end - len(found[0]) if found else end


def _may_open_name(letter: str, language: Language) -> bool:
    """Return whether a letter may open a name: a capital, or one of a script without any.

    Languages that are not cut by a package know their titles before.
    """
    uncased = language.cut_by_package and letter.isalpha() and not letter.islower()
    return letter.isupper() or uncased


def _ends_in_title(text: str, start: int, end: int, language: Language) -> bool:
    before = text[max(start, end - _TITLE) : end]
    before = _NUMBER_OF_POINT.sub("", before, count=1) if len(before) < _TITLE else before
    possible = may_close(before.rstrip().removesuffix("."), language.titles)
    found = _title(language).search(before) if possible else None
    if found is None:
        return False
    # Few texts have a title there.
    from summarizer.method.preparation.sentences.initials import is_lettered  # noqa: PLC0415

    if is_lettered(before.removesuffix(".")):
        return False
    closing = _closing(language).search(before)  # "u. v. m.", whose "m." is no title
    return closing is None or closing.start() >= found.start()


@cache
def _closing(language: Language) -> re.Pattern[str]:
    from summarizer.method.preparation.sentences.measures import loosely  # noqa: PLC0415 - few texts need it

    listed = loosely(any_of(language.closing_abbreviations))
    return re.compile(rf"(?<![\w.@]){listed}\.$")


@cache
def _title(language: Language) -> re.Pattern[str]:
    # The last letter of "s.r.o." is none, nor is "90 Min.".
    whole = rf"(?<![\w{OF_INDIA}])"
    return re.compile(rf"(?<!\d\.\s)(?<!\d\s)(?<!\W\w\.){whole}{any_of(language.titles)}\.$")
