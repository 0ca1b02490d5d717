"""Spans worth reading in, sentences out: every one a place in its article."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.articles import Article, Sentence
from summarizer.languages import language_of
from summarizer.languages.phrases import any_of
from summarizer.method.preparation.sentence_ends import sentence_ends

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.articles import Span
    from summarizer.languages.language import Language

# Full stops of scripts whose sentences need no blank between them, with the quotes that close them.
_HARD_STOP = re.compile(r"[。！？｡।॥؟۔።។။]+[”’»」』）\)\"']*")
_WORD = re.compile(r"\w")
_LOW_MARK = "‚"  # opens a quotation in every language that has it
_BRACKETS = "([{"
_STRAIGHT = "\"'"


def segment(article: Article, spans: Iterable[Span]) -> list[Sentence]:
    """The sentences of the given spans, in order, without white space at their ends.

    A sentence never leaves its span. A piece of only punctuation belongs to the sentence before it,
    and so does a name to the title before it ("Lt. Jordan"); an opening quote stranded at an end
    belongs to the next one. The language of the article decides where sentences end.
    """
    language = language_of(article.language)
    sentences = []
    for span in spans:
        pieces = list(_pieces(article.text, span, language))
        cuts = _mended(article.text, pieces, language)
        sentences += [Sentence(article, start, end) for start, end in cuts]
    return sentences


def _pieces(text: str, span: Span, language: Language) -> Iterator[tuple[int, int]]:
    for left, right in _hard_pieces(text, span.start, span.end):
        if language.abbreviations:
            ends = [*sentence_ends(text, left, right, language), right]
            yield from zip([left, *ends], ends, strict=False)
        else:
            yield from _english_pieces(text, left, right)


def _english_pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    from nupunkt import sent_spans  # noqa: PLC0415 - loads a model: not for --help

    for left, right in sent_spans(text[start:end]):
        yield start + left, start + right


def _hard_pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for stop in _HARD_STOP.finditer(text, start, end):
        yield start, stop.end()
        start = stop.end()
    if start < end:
        yield start, end


def _mended(text: str, pieces: list[tuple[int, int]], language: Language) -> list[tuple[int, int]]:
    mended: list[tuple[int, int]] = []
    pending: int | None = None
    for left, right in pieces:
        start, end = _trimmed(text, left, right)
        if start == end:
            continue
        start, pending = (start if pending is None else pending), None
        kept = _without_stranded_quote(text, start, end, language)
        if kept < end:
            pending, end = _trimmed(text, kept, end)[0], _trimmed(text, start, kept)[1]
        if start == end:
            continue
        before = text[slice(*mended[-1])] if mended else ""
        titled = text[start].isupper() and _title(language).search(before)
        if mended and (titled or not _WORD.search(text, start, end)):
            mended[-1] = (mended[-1][0], end)
        else:
            mended.append((start, end))
    if pending is not None and mended:
        mended[-1] = (mended[-1][0], _trimmed(text, mended[-1][0], pieces[-1][1])[1])
    return [(a, b) for a, b in mended if _WORD.search(text, a, b)]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _without_stranded_quote(text: str, start: int, end: int, language: Language) -> int:
    """Where the piece ends once opening quotes at its end, behind a blank, are taken off."""
    opening = language.opening_marks + _LOW_MARK + _BRACKETS + _STRAIGHT
    cut = end
    while cut > start and text[cut - 1] in opening:
        cut -= 1
    stranded = cut < end and (cut == start or text[cut - 1].isspace())
    return cut if stranded else end


@cache
def _title(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(language.titles)}\.$")
