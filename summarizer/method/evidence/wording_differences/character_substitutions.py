"""Substitutions in scripts without blanks: signs of one sentence in whose place others stand.

Where words are not told apart, "王建国教授" and "陈立新教授" are alike but for three signs.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.place_signs import NO_NAME_BEFORE, NO_PLACES, PLACE_SIGNS
from summarizer.text.tokens import written_tokens

if TYPE_CHECKING:
    from collections.abc import Collection

BY_SIGNS = frozenset({"ja", "zh"})
"""Languages without blanks, whose words are not told apart."""
_LONGEST = 6  # signs in the place of others: more are told another way
_LONGEST_TEXT = 120  # signs: longer sentences hold several facts
_LEAST_SHARED = 0.5  # share of the signs of either that both have in the same order
_OF_NAME = 2  # signs of the name of a place, before the one that says what it is: the last of more


def has_other_signs(a: str, b: str, days: Collection[str] = ()) -> bool:
    """Return whether two sentences are equal but for one short stretch, and that is another one.

    Of `days` such as "today" it depends on those of the articles which they are: they are another
    stretch than a date, and may be one day.
    """
    own, other = written_tokens(a), written_tokens(b)
    if not own or not other or max(len(own), len(other)) > _LONGEST_TEXT:
        return False
    steps = SequenceMatcher(None, own, other, autojunk=False).get_opcodes()
    apart = [(j - i, m - k) for step, i, j, k, m in steps if step != "equal"]
    told = {
        "".join(one)
        for step, i, j, k, m in steps
        if step == "replace"
        for one in (own[i:j], other[k:m])
    }
    shared = sum(j - i for step, i, j, _, _ in steps if step == "equal")
    return (
        len(apart) == 1
        and told.isdisjoint(days)
        and min(apart[0]) > 0
        and max(apart[0]) <= _LONGEST
        and shared >= _LEAST_SHARED * max(len(own), len(other))
    )


def name_other_places(a: str, b: str, language: str) -> bool:
    """Return whether two sentences name places of one kind, and none in common: two towns."""
    own, other = _places(a, language), _places(b, language)
    return any(own[sign].isdisjoint(other[sign]) for sign in own.keys() & other.keys())


def _places(text: str, language: str) -> dict[str, set[str]]:
    """Return the places that a text names, by the sign at their end."""
    if language not in PLACE_SIGNS:
        return {}
    found: dict[str, set[str]] = {}
    for name in _named_places(language).findall(text):
        if name[-_OF_NAME:] not in NO_PLACES[language].split():
            found.setdefault(name[-1], set()).add(name)
    return found


@cache
def _named_places(language: str) -> re.Pattern[str]:
    """Return the pattern of the last signs of a name, the one that says what it is included."""
    return re.compile(
        rf"[\u3041-\u30ff\u4e00-\u9fff]{{{_OF_NAME}}}[{PLACE_SIGNS[language]}](?![{NO_NAME_BEFORE}])"
    )
