"""Marked clauses: whether what a clause denies, or leaves open, is told by another sentence.

"A fire destroyed the market, nobody was hurt" denies nothing of "A fire destroyed the market": the
two share their claim, and the part that denies is an addition. The part counts if the other
sentence has words of it, or hardly any word of the rest.
"""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from summarizer.method.evidence.wording_differences.character_substitutions import BY_SIGNS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.method.evidence.statements import Statement

_ONE_CLAIM = 0.6  # share of the words of either that the rest and the other sentence have both
_PHONETIC = ("\u3041", "\u309f")  # Hiragana, of which endings and particles are


def is_about(a: Statement, b: Statement, is_marked: Callable[[str], bool]) -> bool:
    """Return whether b tells what the marked parts of a are about; else they are an addition."""
    parts = _parts(a)
    marked = [part for part in parts if is_marked(_text(a, part))]
    if not marked:
        return False
    plain = [part for part in parts if part not in marked]
    told, rest = _units(b, _parts(b)), _units(a, plain)
    if not (_units(a, marked) - rest).isdisjoint(told):
        return True
    return len(rest & told) < _ONE_CLAIM * min(len(rest), len(told)) or not rest


def _parts(statement: Statement) -> list[Sequence[int]]:
    """Return the places of the words of each part: between marks, and words that join clauses."""
    places = range(len(statement.folded))
    return [[*part] for _, part in groupby(places, key=statement.clauses.__getitem__)]


def _text(statement: Statement, part: Sequence[int]) -> str:
    return statement.text[statement.spans[part[0]].start : statement.spans[part[-1]].end]


def _units(statement: Statement, parts: Sequence[Sequence[int]]) -> set[str]:
    """Return what some parts tell: terms, or where words are not told apart, pairs of signs."""
    places = {at for part in parts for at in part}
    code = statement.language.code if statement.language else ""
    terms = {term for term, at in statement.terms.items() if at in places}
    if code in BY_SIGNS:
        senses = {term for term in terms if term.isascii()}
        return senses.union(*(_pairs(_text(statement, part)) for part in parts))
    empty = frozenset(statement.language.function_words) if statement.language else frozenset()
    repeated = {statement.folded[at] for at in places}
    terms |= {term for term, at in statement.terms.items() if statement.folded[at] in repeated}
    return {term for term in terms if statement.folded[statement.terms[term]] not in empty}


def _pairs(text: str) -> set[str]:
    """Return the neighbours of a text two by two, if one of them is no ending and no particle."""
    signs = [sign for sign in text if sign.isalnum()]
    return {
        one + other
        for one, other in pairwise(signs)
        if not (_is_phonetic(one) and _is_phonetic(other))
    }


def _is_phonetic(sign: str) -> bool:
    return _PHONETIC[0] <= sign <= _PHONETIC[1]
