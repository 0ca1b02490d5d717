"""Whom a sentence tells of in scripts without capitals, where no sign shows what is a name.

A claim is of somebody named where another sentence has a man or a woman, and the claim has words in
a row that the other article lacks, as far as it was read: "市長の佐藤健氏", "34歳の男".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.languages.other_people import AIDES, KIN, UNNAMED
from summarizer.method.evidence.people.forms_of_names import are_forms
from summarizer.method.evidence.people.unnamed_people import (
    code_of,
    has_indefinite,
    is_any_of,
    owners,
)
from summarizer.text.patterns import on_demand
from summarizer.text.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.method.evidence.statements import Statement

_RUN = 2  # words, or signs, of a name
_SHORTEST = 3  # letters of a word that is no particle, where blanks part words
_BY_SIGN = frozenset({"ja", "th", "zh"})
_WORDS_OF_OPENING, _SIGNS_OF_OPENING = 6, 20  # that hold whom a sentence tells of
_DIGIT = re.compile(r"\d")
_ADDRESSED = {
    "ja": on_demand(
        r"([\u30a1-\u30ff\u3005\u3400-\u4dbf\u4e00-\u9fff・]{2,}?)"
        r"(?:さん|氏|容疑者|被告)"
        r"(?![\u3400-\u4dbf\u4e00-\u9fff])"
    ),
    "ko": on_demand(r"([\uac00-\ud7a3]{2,4}) 씨"),
}
_RUN_OF_SIGNS = on_demand(
    r"[\u0e01-\u0e4e\u30a1-\u30ff\u3400-\u4dbf\u4e00-\u9fff]{2,}"
)  # Thai, Katakana, Han


def is_without_capitals(statement: Statement) -> bool:
    """Return whether a statement's language has no capitals."""
    return statement.language is not None and not statement.language.cased


def tells_of_somebody_unnamed(claim: Statement, other: Statement, before: str) -> bool:
    """Return whether a sentence opens on somebody unnamed, or a relative, in a name's place."""
    if _has_relative(claim, other) or _name_others(claim, other):
        return True
    if not _has_any(other, UNNAMED) or _has_any(claim, UNNAMED):
        return False
    if not _lacks_a_run(claim, other.text):
        return False
    is_new = bool(_DIGIT.search(_opening(other))) or has_indefinite(other)
    return is_new or _lacks_a_run(claim, f"{before}\n{other.text}")


def _name_others(claim: Statement, other: Statement) -> bool:
    """Return whether both sentences name people, by what is said behind names, and not the same.

    A title may stand before a name without a blank: "会社員佐藤翔容疑者". So two signs in a row
    that the other sentence has, too, may be of one name.
    """
    own, others = _addressed(claim), _addressed(other)
    return bool(own and others) and not (
        any(_is_told(name, other.text) for name in own)
        or any(_is_told(name, claim.text) for name in others)
    )


def _addressed(statement: Statement) -> list[str]:
    """Return the names of a sentence that stand before a form of address: "森川由美さん"."""
    pattern = _ADDRESSED.get(code_of(statement))
    return [] if pattern is None else pattern.findall(statement.text)


def _is_told(name: str, text: str) -> bool:
    return any(name[at : at + _RUN] in text for at in range(len(name) - 1))


def _opening(statement: Statement) -> str:
    """Return the beginning of a sentence, as far as it tells of whom it is, parted by blanks."""
    if is_by_sign(statement):
        return statement.text[:_SIGNS_OF_OPENING]
    return " ".join(tokens(statement.text)[:_WORDS_OF_OPENING])


def is_by_sign(statement: Statement) -> bool:
    """Return whether a statement's language parts no words by blanks."""
    return code_of(statement) in _BY_SIGN


def _has_any(statement: Statement, *tables: dict[str, str]) -> bool:
    """Return whether a sentence opens on a word of some tables."""
    code, opening = code_of(statement), _opening(statement)
    if is_by_sign(statement):
        listed = (word for table in tables for word in table.get(code, "").split())
        return any(word in opening for word in listed)
    return is_any_of(opening.split(), code, *tables)


def _lacks_a_run(claim: Statement, text: str) -> bool:
    """Return whether a claim opens on words in a row that a text lacks, as a name has several."""
    opening = _opening(claim)
    if is_by_sign(claim):
        runs = _RUN_OF_SIGNS.findall(opening)
        return any(run[at : at + _RUN] not in text for run in runs for at in range(len(run) - 1))
    there = tokens(text)
    missing = [not any(are_forms(word, one) for one in there) for word in opening.split()]
    return any(all(missing[at : at + _RUN]) for at in range(len(missing) - 1))


def _has_relative(claim: Statement, other: Statement) -> bool:
    """Return whether a relative stands beside a word that both sentences have, and so its name."""
    code, opening = code_of(other), _opening(other)
    if _has_any(claim, KIN, AIDES) or not _has_any(other, KIN, AIDES):
        return False
    if is_by_sign(other):
        return _is_owned(claim.text, opening, code)
    words = opening.split()
    told = [word for word in tokens(claim.text) if len(word) >= _SHORTEST]
    return any(
        _is_among(told, beside)
        for at, word in enumerate(words)
        if is_any_of((word,), code, KIN, AIDES)
        for beside in _beside(words, at, owners(code))
    )


def _is_owned(claim: str, opening: str, code: str) -> bool:
    """Return whether a relative is joined to a sign that the claim has too: "李娜的弟弟"."""
    relatives = "|".join(f"{KIN.get(code, '')} {AIDES.get(code, '')}".split())
    joins = "|".join(sorted(owners(code)))
    found = re.finditer(rf"(\S)(?:{joins})(?:{relatives})|(?:{relatives})(?:{joins})(\S)", opening)
    return any((sign[1] or sign[2]) in claim for sign in found)


def _beside(words: Sequence[str], at: int, joins: frozenset[str]) -> list[str]:
    """Return the words beside a word, or behind what joins it to one."""
    before, behind = at - 1, at + 1
    before -= before > 0 and words[before] in joins
    behind += behind < len(words) and words[behind] in joins
    return [words[place] for place in (before, behind) if 0 <= place < len(words)]


def _is_among(told: Sequence[str], word: str) -> bool:
    return len(word) >= _SHORTEST and any(are_forms(word, one) for one in told)
