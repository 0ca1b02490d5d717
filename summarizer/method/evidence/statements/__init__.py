"""A sentence in, what it states out: values, names, places, and whether things are so.

Read `statement`, `lexicon` with `opposite_senses`, `senses`, `wording`, `denials`, `terms`; `days`
and `times`; `numerals`, `ages`, `kinds`, `margins`, `counting`, `former_values` and `quantities`;
`title_case`, `offices` and `naming`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from summarizer.method.evidence.statements.lexicon import lexicon_of
from summarizer.method.evidence.statements.naming import names_of
from summarizer.method.evidence.statements.opposite_senses import SHADES
from summarizer.method.evidence.statements.quantities import quantities_of
from summarizer.method.evidence.statements.statement import Limit, Name, Span, Statement, Value
from summarizer.method.evidence.statements.terms import is_rest, terms_of
from summarizer.method.evidence.statements.times import times_of
from summarizer.method.evidence.statements.title_case import without_title_case
from summarizer.method.evidence.statements.wording import Wording, worded

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from summarizer.languages.language import Language

__all__ = ["Name", "Span", "Statement", "Value", "read_statement"]

_STAMP_WORDS = 3  # "Update, 09:00:"
_LIMITS: tuple[Limit, ...] = get_args(Limit)


def read_statement(
    text: str,
    language: Language,
    *,
    published: str | None = None,
    lowercase: AbstractSet[str] = frozenset(),
) -> Statement:
    """Return what a sentence states.

    `published` is the ISO date of its article, by which weekdays are known; `lowercase` are words
    that the topic also writes small, which are no names where a sentence begins.
    """
    written = without_title_case(text, language, lowercase)
    wording = worded(written, lexicon_of(language), capitalised=language.nouns_are_capitalised)
    times, used = times_of(wording, language, published)
    numbers = quantities_of(wording, language, used)
    covered = _covered(wording, numbers)
    terms, signs, shown = terms_of(wording, used | covered)
    scales = _covered(wording, [each for each in numbers if each.unit == "degrees"])
    names = names_of(wording, language, used | scales, lowercase)  # Celsius is nobody here
    surely = language.nouns_are_capitalised
    named = {word for name in names if name.sure or not surely for word in name.words}
    return Statement(
        text,
        terms,
        frozenset(term for term, at in terms.items() if _tells(wording, term, at, named)),
        signs,
        tuple(sorted((*times, *numbers), key=lambda value: value.at)),
        names,
        _limits(wording, covered),
        tuple(wording.words),
        tuple(map(Span, wording.starts, wording.ends)),
        "".join(raw[0] for raw in wording.raw if raw[0].isupper()).lower(),
        sum(len(wording.cues.get(cue, ())) for cue in ("negations", "negators")),
        _first(wording, "plans"),
        _first_doubt(wording),
        _is_stamped(wording, times),
        published,
        shown,
        _plain(wording, terms, shown),
        _ahead(wording, terms),
        tuple(wording.clauses),
        language,
    )


def _tells(wording: Wording, term: str, at: int, named: AbstractSet[str]) -> bool:
    """Return whether a term tells what is spoken of: no name, and not "trict" of "district"."""
    if wording.words[at] in named or (term in SHADES and len(wording.senses[at]) > 1):
        return False
    return not is_rest(wording, term, at)


def _covered(wording: Wording, numbers: list[Value]) -> set[int]:
    """Return the places of the words that write numbers: what is counted differs by no digit."""
    if not numbers:
        return set()
    starts = {start: at for at, start in enumerate(wording.starts)}
    covered: set[int] = set()
    for value in numbers:
        at = starts[value.span.start]
        while at < len(wording) and wording.ends[at] <= value.span.end:
            covered.add(at)
            at += 1
    return covered


def _plain(
    wording: Wording, terms: Mapping[str, int], shown: Mapping[str, tuple[int, int]]
) -> frozenset[str]:
    """Return the terms that stand in a clause without a negation, or are what one denies."""
    negations = (wording.cue_places(cue) for cue in ("negations", "negators"))
    negated = {wording.clauses[start] for places in negations for start, _ in places}
    if not negated:
        return frozenset(terms)
    return frozenset(
        term
        for term, at in terms.items()
        if wording.clauses[at] not in negated
        or (shown[term] != (at, wording.last[at]) and not is_rest(wording, term, at))
    )


def _ahead(wording: Wording, terms: Mapping[str, int]) -> frozenset[str]:
    """Return the terms behind a word of their clause that says that something is to come."""
    coming = [start for start, _ in wording.cue_places("futures")]
    if not coming:
        return frozenset()
    return frozenset(
        term
        for term, at in terms.items()
        if any(start <= at and wording.clauses[start] == wording.clauses[at] for start in coming)
    )


def _first(wording: Wording, cue: str) -> int | None:
    return next((start for start, _ in wording.cue_places(cue)), None)


def _first_doubt(wording: Wording) -> int | None:
    """Return the place of the first doubt: "accused of", but not "the accused"."""
    articles = wording.lexicon.vocabulary.articles
    return next(
        (
            start
            for start, _ in wording.cue_places("doubts")
            if not (wording.cue_at("offices", start) and wording.words[start - 1] in articles)
        ),
        None,
    )


def _limits(wording: Wording, counted: AbstractSet[int]) -> dict[Limit, frozenset[str]]:
    """Return the phrases that limit what is said, by kind; an ordinal that counts is none.

    "A third person has died" is the toll of one event, and not another one's.
    """
    found = {cue: _phrases(wording, cue) for cue in _LIMITS if wording.has(cue)}
    counting = {wording.words[at] for at in counted}
    if left := found.pop("ordinals", frozenset()) - counting:
        found["ordinals"] = left
    return found


def _phrases(wording: Wording, cue: str) -> frozenset[str]:
    return frozenset(" ".join(wording.words[start:end]) for start, end in wording.cue_places(cue))


def _is_stamped(wording: Wording, times: list[Value]) -> bool:
    """Return whether a sentence begins with the time at which it was written."""
    for value in times:
        if value.kind == "clock" and value.at < _STAMP_WORDS:
            ends = (
                at for at in range(value.at, len(wording)) if wording.ends[at] == value.span.end
            )
            behind = next(ends, len(wording)) + 1
            return behind < len(wording) and wording.words[behind] in {":", "–", "—", "-", ")"}
    return False
