"""Whom a sentence tells of in scripts without capitals, where no sign shows what is a name.

A claim is of somebody named where another sentence has a man or a woman, and the claim has words in
a row that the other article lacks, as far as it was read: "市長の佐藤健氏", "34歳の男".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.languages.other_people import AIDES, KIN, UNNAMED
from summarizer.method.evidence.forms_of_names import are_forms
from summarizer.method.evidence.unnamed_people import code_of, has_indefinite, is_any_of, owners
from summarizer.text.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.method.evidence.statements import Statement

_RUN = 2  # words, or signs, of a name
_SHORTEST = 3  # letters of a word that is no particle, where blanks part words
_BY_SIGN = frozenset({"ja", "zh"})
_DIGIT = re.compile(r"\d")
_SIGNS = re.compile(r"[\u30a1-\u30ff\u3400-\u4dbf\u4e00-\u9fff]{2,}")  # Katakana and Han


def is_without_capitals(statement: Statement) -> bool:
    """Return whether a statement's language has no capitals."""
    return statement.language is not None and not statement.language.cased


def tells_of_somebody_unnamed(claim: Statement, other: Statement, before: str) -> bool:
    """Return whether a sentence has somebody unnamed, or a relative, in the place of a name."""
    if _has_relative(claim, other):
        return True
    if not has_person(other) or has_person(claim) or not _lacks_a_run(claim, other.text):
        return False
    is_new = bool(_DIGIT.search(other.text)) or has_indefinite(other)
    return is_new or _lacks_a_run(claim, f"{before}\n{other.text}")


def has_person(statement: Statement) -> bool:
    """Return whether a sentence has a word for somebody unnamed: a man, a woman, people."""
    return _has_any(statement, UNNAMED)


def _has_any(statement: Statement, *tables: dict[str, str]) -> bool:
    code = code_of(statement)
    if code in _BY_SIGN or code == "th":
        listed = (word for table in tables for word in table.get(code, "").split())
        return any(word in statement.text for word in listed)
    return is_any_of(tokens(statement.text), code, *tables)


def _lacks_a_run(claim: Statement, text: str) -> bool:
    """Return whether a claim has words in a row that a text lacks, as a name has several."""
    if code_of(claim) in _BY_SIGN:
        runs = _SIGNS.findall(claim.text)
        return any(run[at : at + _RUN] not in text for run in runs for at in range(len(run) - 1))
    there = tokens(text)
    missing = [not any(are_forms(word, one) for one in there) for word in tokens(claim.text)]
    return any(all(missing[at : at + _RUN]) for at in range(len(missing) - 1))


def _has_relative(claim: Statement, other: Statement) -> bool:
    """Return whether a relative stands beside a word that both sentences have, and so its name."""
    code = code_of(other)
    if _has_any(claim, KIN, AIDES) or not _has_any(other, KIN, AIDES):
        return False
    if code in _BY_SIGN or code == "th":
        return _is_owned(claim, other)
    words = tokens(other.text)
    told = [word for word in tokens(claim.text) if len(word) >= _SHORTEST]
    joins = owners(code)
    return any(
        _is_among(told, beside)
        for at, word in enumerate(words)
        if is_any_of((word,), code, KIN, AIDES)
        for beside in _beside(words, at, joins)
    )


def _is_owned(claim: Statement, other: Statement) -> bool:
    """Return whether a relative is joined to a sign that the claim has too: "李娜的弟弟"."""
    code = code_of(other)
    relatives = "|".join(f"{KIN.get(code, '')} {AIDES.get(code, '')}".split())
    joins = "|".join(sorted(owners(code)))
    found = re.finditer(
        rf"(\S)(?:{joins})(?:{relatives})|(?:{relatives})(?:{joins})(\S)", other.text
    )
    return any((sign[1] or sign[2]) in claim.text for sign in found)


def _beside(words: Sequence[str], at: int, joins: frozenset[str]) -> list[str]:
    """Return the words beside a word, or behind what joins it to one."""
    before, behind = at - 1, at + 1
    before -= before > 0 and words[before] in joins
    behind += behind < len(words) and words[behind] in joins
    return [words[place] for place in (before, behind) if 0 <= place < len(words)]


def _is_among(told: Sequence[str], word: str) -> bool:
    return len(word) >= _SHORTEST and any(are_forms(word, one) for one in told)
