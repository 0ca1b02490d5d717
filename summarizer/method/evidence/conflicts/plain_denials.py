"""What one sentence denies of another that is nearly the same, in any language.

It is known by the words, the signs and the forms of verbs that deny; `polarity` knows more where a
vocabulary says which words are opposites.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from summarizer.languages import tells_opposites
from summarizer.languages.forms_of_negation import VERBAL_DENIALS, denies_form
from summarizer.method.evidence.conflicts.pair import Clash
from summarizer.method.evidence.statements import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.method.evidence.conflicts.pair import Pair
    from summarizer.method.evidence.statements import Statement

_ALIKE = 0.8  # share of the words of two sentences that stand in the same order in both


def plain_denials(pair: Pair) -> Iterator[Clash]:
    """Yield what one of two nearly equal sentences denies by one word more, or by a verb's form."""
    a, b = pair.a, pair.b
    if a.language is None or a.language != b.language or tells_opposites(a.language):
        return
    matcher = SequenceMatcher(None, a.folded, b.folded, autojunk=False)
    if matcher.ratio() < _ALIKE:
        return
    for step, i, j, k, m in matcher.get_opcodes():
        if step == "insert" and m - k == 1 and (told := _denied(a, i, b, k, m)):
            yield Clash("polarity", told[0], told[1])
        elif step == "delete" and j - i == 1 and (told := _denied(b, k, a, i, j)):
            yield Clash("polarity", told[1], told[0])
        elif step == "replace" and j - i == m - k == 1 and _is_form(a, i, b, k):
            yield Clash("polarity", a.spans[i], b.spans[k])


def _denied(a: Statement, place: int, b: Statement, start: int, end: int) -> list[Span]:
    """Return the spans of what b denies with some words that a lacks, or nothing.

    They go up to the next word, that which is denied.
    """
    if place >= len(a.spans) or end >= len(b.spans) or a.language is None:
        return []
    if b.folded[start] not in VERBAL_DENIALS.get(a.language.code, "").split():
        return []
    return [a.spans[place], _span(b, start, end + 1)]


def _is_form(a: Statement, place: int, b: Statement, other: int) -> bool:
    """Return whether one of two words is the other one denied by its form."""
    language, word, each = a.language, a.folded[place], b.folded[other]
    return language is not None and (
        denies_form(each, word, language.code) or denies_form(word, each, language.code)
    )


def _span(statement: Statement, start: int, end: int) -> Span:
    return Span(statement.spans[start].start, statement.spans[end - 1].end)
