"""Sentences that are no part of the report although they stand in it, each with the reason.

Cleaning judges lines by their shape; here single sentences are judged by whom they speak to: the
reader ("Follow our blog …"), or anybody who uses the page ("Opens in new window").
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.cancellation import check
from summarizer.languages.phrases import has
from summarizer.method.preparation.boilerplate.addressing import long_words, shares_words, spoken
from summarizer.method.preparation.boilerplate.author_notes import author_note
from summarizer.method.preparation.boilerplate.notices import is_own_notice
from summarizer.method.preparation.boilerplate.notices_by_place import (
    answers_question,
    asks_reader,
    closes_notice,
    may_be_notice,
    speaks_for_outlet,
)
from summarizer.method.preparation.boilerplate.page_notices import (
    is_notice,
    is_request,
    is_teaser,
    is_time_zone_note,
    mentions_the_page,
    reports,
    speaks_of_the_page,
)
from summarizer.method.preparation.boilerplate.references import references
from summarizer.method.preparation.cleaning import LONGER_SENTENCE
from summarizer.method.preparation.lines.credits import is_caption
from summarizer.text.folding import caseless
from summarizer.text.marks import PARTING, left_over
from summarizer.text.quotations import STRAIGHT_MARKS, without_quotations
from summarizer.text.scripts import is_small
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.articles import Sentence
    from summarizer.languages.language import Language

_ABOUT_PAGE = "about the page"
_NOTICE = "notice of the outlet"
_COPY = "copy of a sentence before"
_AUTHOR = "note on the author"
_REFERENCE = "entry of the references"
_HALF = "half of a sentence"
_HEADING = "heading behind the report"
_TO_READER = "addressed to the reader"
_ON_ACCESS = "notice on cookies or access"
_OF_OUTLET = frozenset({_NOTICE, _TO_READER, _ABOUT_PAGE, _ON_ACCESS})
_LONGEST_HEADING = 12  # words
_TOLD_WORDS = 4  # of a sentence that quotes a notice: fewer only name its outlet
_BEFORE_HEADING = 3  # sentences: who types a text of fewer may forget the last full stop
_LEAD = 5  # sentences of an article that tell its event: the lead and what follows it at once
MARKED_UP = "markup inside of it"
"""The reason of a sentence whose markup a reader would see: nothing is cut out of a quote."""

_SIGNS = ("<", "&", "**", "](", "[/", "[quote", "[QUOTE", "~~")  # one of them is in all markup
_WORD = re.compile(r"\w")
# In brackets, an address, or a few words behind the bars that part links: "|| More at Rosevik.com."
_LINK_ALONE = re.compile(r"^\[[^\[\]]+\]$|^\(?https?://\S+\)?$|^[|‖]{1,3}\s?(?:\S+ ){0,5}\S+$")
_IN_BRACKETS = re.compile(r"[(\uff08][^()\uff08\uff09.!?。]{1,30}[)\uff09]\W*$")
_SIGNATURE_WORDS = 4  # a sentence in brackets has more
# Where an exporter or a feed cut a text; inside of a report "[…]" is what its author left out.
_CUT_MARK = re.compile(r"[\[(](?:…|\.{3,4}|\+\d+ chars)[\])]$|[^\W_]\s?(?:…|\.{3})$")
_CUT = "cut off"
_FRAGMENT_WORDS = 4  # as many words, with a small letter first, may be a sentence of its own


def reason_to_leave_out(text: str, language: Language) -> str | None:
    """Return why a sentence, white space folded, is no part of the report; None if it is.

    A quotation is part of the report, whomever it speaks to.
    """
    check()
    for reason, rule in _ALWAYS:
        if rule(text):
            return reason
    if text[0] in language.opening_marks + STRAIGHT_MARKS:
        return None
    found = _first_reason(text, language)
    return None if found in _OF_OUTLET and _quotes_a_notice(text, language) else found


def _first_reason(text: str, language: Language) -> str | None:
    return next((reason for reason, rule in _OUTSIDE_QUOTATIONS if rule(text, language)), None)


def _quotes_a_notice(text: str, language: Language) -> bool:
    """Return whether what makes a sentence a notice stands in its quotations, and more is told."""
    outside = " ".join(without_quotations(text).split())
    if outside == text or count_words(outside) < _TOLD_WORDS:
        return False
    if has(language.second_person, caseless(outside)):
        return False
    return _first_reason(outside, language) is None


def reasons_to_leave_out(
    sentences: Sequence[Sentence], texts: Sequence[str], language: Language
) -> list[str | None]:
    """Return for each sentence of an article why it is no part of the report; None if it is.

    A notice whose sentences have no blank between them is dropped as a whole: beside a sentence
    about the page one that mentions it is about it, too. A sentence that only may be a notice is
    dropped beside one, and at an end of its article if it has no word of the lead.
    """
    reasons = [reason_to_leave_out(text, language) for text in texts]
    last = max((row for row, reason in enumerate(reasons) if reason is None), default=None)
    if last is not None and _CUT_MARK.search(texts[last]):
        reasons[last] = _CUT
    _leave_out_copies(texts, reasons)
    _leave_out_halves(sentences, texts, reasons)
    for row, (left, right) in enumerate(pairwise(sentences)):
        check()
        pair = reasons[row : row + 2]
        if left.end == right.start and None in pair and _ABOUT_PAGE in pair:
            other = row + pair.index(None)
            if mentions_the_page(texts[other], language):
                reasons[other] = _ABOUT_PAGE
    for row in references(sentences, [reason is None for reason in reasons]):
        reasons[row] = reasons[row] or _REFERENCE
    _leave_out_author(texts, reasons, language)
    _leave_out_by_place(sentences, texts, reasons, language)
    return reasons


def _leave_out_author(texts: Sequence[str], reasons: list[str | None], language: Language) -> None:
    """Give a reason to the sentences of a note on the author."""
    kept = [row for row, reason in enumerate(reasons) if reason is None]
    for place in author_note([texts[row] for row in kept], language):
        reasons[kept[place]] = _AUTHOR


def _leave_out_copies(texts: Sequence[str], reasons: list[str | None]) -> None:
    """Give a reason to longer sentences that their article has before, as extractors repeat.

    Of two that differ in their capitals alone the one in ordinary letters stays.
    """
    seen: dict[str, int] = {}
    for row, text in enumerate(texts):
        check()
        if len(text.split()) < LONGER_SENTENCE or reasons[row] is not None:
            continue
        first = seen.setdefault(caseless(text), row)
        if first != row:
            shouted = texts[first].isupper() and not text.isupper()
            reasons[first if shouted else row] = _COPY
            seen[caseless(text)] = row if shouted else first


def _leave_out_halves(
    sentences: Sequence[Sentence], texts: Sequence[str], reasons: list[str | None]
) -> None:
    """Give a reason to the halves of a sentence around the head of a page, or another such line.

    The first ends without a stop, or inside a word; the second begins with a small letter. Neither
    can be read alone.
    """
    for row, (left, right) in enumerate(pairwise(sentences)):
        parted = texts[row][-1] in PARTING
        if not ((parted or texts[row][-1].isalnum()) and is_small(texts[row + 1][0])):
            continue
        between = left.article.text[left.end : right.start]
        if (parted or _WORD.search(between)) and "\n" in between:
            reasons[row] = reasons[row] or _HALF
            reasons[row + 1] = reasons[row + 1] or _HALF


def _leave_out_by_place(
    sentences: Sequence[Sentence],
    texts: Sequence[str],
    reasons: list[str | None],
    language: Language,
) -> None:
    """Give a reason to sentences that are notices by their place, the last one first."""
    kept = [row for row, reason in enumerate(reasons) if reason is None]
    words = [long_words(texts[row]) for row in kept[:_LEAD]]
    at_end = True
    for place, row in reversed(list(enumerate(kept))[1:]):
        check()
        around = reasons[row - 1 : row] + reasons[row + 1 : row + 2]
        beside = not _OF_OUTLET.isdisjoint(around)
        lead, text = frozenset().union(*words[:place]), texts[row]
        if at_end and _answers(texts[kept[place - 1]], text, lead, language):
            reasons[row] = _NOTICE
        elif (
            at_end
            and place >= _BEFORE_HEADING
            and _is_heading_behind(texts[kept[place - 1]], text, lead, language)
        ):
            reasons[row] = _HEADING
        elif (beside and may_be_notice(text, language, beside=True)) or (
            at_end and not shares_words(text, lead) and may_be_notice(text, language, beside=False)
        ):
            reasons[row] = _NOTICE
        elif beside and not shares_words(text, lead) and _is_in_notice(sentences, reasons, row):
            closes = at_end and reasons[row - 1] in _OF_OUTLET and closes_notice(text, language)
            ours = closes or speaks_for_outlet(text, language)
            reasons[row] = _NOTICE if ours else None
        at_end = at_end and reasons[row] is not None


def _is_in_notice(sentences: Sequence[Sentence], reasons: Sequence[str | None], row: int) -> bool:
    """Return whether a notice stands before or behind a sentence in its own paragraph."""
    pairs = ((other, max(other, row)) for other in (row - 1, row + 1) if 0 <= other < len(reasons))
    return any(
        reasons[other] in _OF_OUTLET and not _is_parted(sentences[right - 1], sentences[right])
        for other, right in pairs
    )


def _is_parted(left: Sentence, right: Sentence) -> bool:
    return "\n" in left.article.text[left.end : right.start]


def _is_heading_behind(before: str, text: str, lead: frozenset[str], language: Language) -> bool:
    """Return whether the last words of an article, behind a whole sentence, are none."""
    short = len(text.split()) <= _LONGEST_HEADING
    if not short or _ends(text, language) or not _ends(before, language):
        return False
    return not (shares_words(text, lead) or spoken(text, language))


def _ends(text: str, language: Language) -> bool:
    bare = text.rstrip(language.closing_marks + STRAIGHT_MARKS + ")] ")
    return not bare[-1:].isalnum()


def _answers(asked: str, text: str, lead: frozenset[str], language: Language) -> bool:
    """Return whether a sentence tells readers what to do, behind a question to them."""
    if not (asks_reader(asked, language) and answers_question(text, language)):
        return False
    return not (shares_words(asked, lead - long_words(asked)) or shares_words(text, lead))


def _fragment(text: str) -> bool:
    return is_small(text[0]) and len(text.split()) < _FRAGMENT_WORDS


def _teases(text: str, language: Language) -> bool:
    return is_teaser(text, language) and not reports(text, language)


def _requests(text: str, language: Language) -> bool:
    return is_request(text, language) and not reports(text, language)


def _notifies(text: str, language: Language) -> bool:
    return is_notice(text, language) and not reports(text, language)


def _marked_up(text: str) -> bool:
    return any(sign in text for sign in _SIGNS) and bool(left_over().search(text))


def _signs(text: str) -> bool:
    """Return whether a text is an agency, an author or a sign of an end in brackets: "(ANSA)."."""
    return bool(_IN_BRACKETS.match(text)) and count_words(text) <= _SIGNATURE_WORDS


_ALWAYS: tuple[tuple[str, Callable[[str], object]], ...] = (
    ("link", _LINK_ALONE.match),
    ("agency or author", _signs),
    ("fragment", _fragment),
    (MARKED_UP, _marked_up),
)
_OUTSIDE_QUOTATIONS: tuple[tuple[str, Callable[[str, Language], object]], ...] = (
    ("caption or credit", is_caption),
    ("note on time zones", is_time_zone_note),
    (_TO_READER, _teases),
    (_TO_READER, _requests),
    (_ABOUT_PAGE, speaks_of_the_page),
    (_ON_ACCESS, _notifies),
    (_NOTICE, is_own_notice),
)
