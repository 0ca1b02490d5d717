"""Offices: what a sentence says that the bearer of a name is, or does."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.languages.language import Language
    from summarizer.method.evidence.statements.lexicon import Lexicon
    from summarizer.method.evidence.statements.wording import Wording

BEFORE = 3
"""Words from an office to the name: "finance minister of Peru, Ana Costa"."""

_BEHIND = 5  # words from the name to an office behind a comma: "Peter Lund, a former driver"
_NAMING = 3  # words from "identified" to the name: "identified as 19-year-old Kerry Dunn"
_ACT_FAR = 6  # words from what somebody does to the name: "piloting the aircraft was Ann Lee"
_OFFICE_FAR = 12  # words from an office to the verb that names: "the man held over the theft is"
_LONGEST_OFFICE_STEM = 5  # letters of the end of a compound: "minister" in "finanzminister"


def is_title(wording: Wording, language: Language, at: int) -> bool:
    """Return whether a word before a name is a title or an office, or a full stop behind one."""
    word = wording.words[at]
    return (
        word in wording.lexicon.vocabulary.titles
        or word == "."
        or _is_office(wording, language, at)
    )


def offices_of(
    wording: Wording, language: Language, begin: int, first: int, end: int
) -> Iterator[str]:
    """Yield what the sentence says that the bearer of a name is."""
    clause = wording.clauses[begin]
    named = any(begin - _NAMING <= close <= begin for _, close in wording.cue_places("naming"))
    reach = _OFFICE_FAR if named else BEFORE
    behind = wording.clauses[end] if end < len(wording) and wording.words[end] == "," else -1
    for start, close in wording.cue_places("offices"):
        if wording.glued[start] or _is_phrased(wording, start):
            continue  # "co-pilot"
        before = wording.words[start - 1] if start else ""
        begins = start - 1 if before in wording.lexicon.vocabulary.former else start
        office = " ".join(wording.words[begins:close])
        before_name = begin - reach <= start < first and (wording.clauses[start] == clause or named)
        apposed = close == begin - 1 and wording.words[close] == ","  # "the suspect, Per Lund"
        behind_name = end < start <= end + _BEHIND and wording.clauses[start] == behind
        if before_name or apposed or behind_name or _becomes(wording, end, start):
            yield _neutral(office, wording.lexicon, language)
    for start, close in wording.cue_places("acts"):
        if begin - _ACT_FAR <= start < begin and wording.clauses[start] == clause:
            act = wording.lexicon.vocabulary.acts[wording.phrase(start, close)]
            yield _neutral(act, wording.lexicon, language)
    if language.nouns_are_capitalised:
        for at in range(max(0, first - BEFORE), first):
            if wording.clauses[at] == clause and _compound_office(wording, at):
                yield _neutral(_compound_office(wording, at), wording.lexicon, language)


def _is_phrased(wording: Wording, at: int) -> bool:
    """Return whether a word stands inside of a phrase that says something else: "on the head"."""
    return any(wording.last[one] >= at for one in range(max(0, at - BEFORE), at))


def _becomes(wording: Wording, end: int, start: int) -> bool:
    """Return whether a name is followed by what its bearer becomes: "chose Ada Lund as leader"."""
    return end <= start <= end + _BEHIND and any(
        end <= opens < start and wording.clauses[opens] == wording.clauses[start]
        for opens, _ in wording.cue_places("becoming")
    )


def _neutral(office: str, lexicon: Lexicon, language: Language) -> str:
    """Return an office as that of men and women alike, in the word for it that comes first."""
    if language.nouns_are_capitalised:
        return lexicon.stem(office.removesuffix("in"))
    same = lexicon.vocabulary.same_offices
    return same.get(office, office) if same else lexicon.stem(office)


def _is_office(wording: Wording, language: Language, at: int) -> bool:
    if wording.cue_at("offices", at) or any(
        start < at < end for start, end in wording.cue_places("offices")
    ):
        return True
    return language.nouns_are_capitalised and _compound_office(wording, at) != ""


def _compound_office(wording: Wording, at: int) -> str:
    word = wording.words[at]
    if len(word) <= _LONGEST_OFFICE_STEM:
        return ""
    offices = wording.lexicon.vocabulary.offices
    return next(
        (word for each in offices if len(each) >= _LONGEST_OFFICE_STEM and word.endswith(each)), ""
    )
