"""Lists of words and phrases, and the regular expressions made of them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_NOTHING = "(?!)"  # matches nowhere


def phrases(listed: str, *, after: str = "") -> tuple[str, ...]:
    """Return the phrases of a list with commas between them, on one line or several.

    Each of them stands behind the words of `after`.
    """
    return tuple(" ".join((after, *phrase.split())).lstrip() for phrase in listed.split(","))


def names(listed: str) -> tuple[tuple[str, ...], ...]:
    """Return the names of such a list; slashes stand between the forms of one name."""
    return tuple(tuple(forms.split("/")) for forms in phrases(listed))


def any_of(listed: Iterable[str]) -> str:
    r"""Return a regular expression for any of the phrases; it matches nowhere if there are none.

    In a phrase `*` stands for one or more letters and `'` for both forms of the apostrophe. The
    expression is one group and tries longer phrases first. It has no word boundaries at its ends.
    """
    endings: dict[str, list[str]] = {}
    for phrase in sorted(listed, key=len, reverse=True):
        endings.setdefault(phrase[0], []).append(phrase[1:])
    # A text is compared with each first letter once, not with each phrase.
    branches = [_written(first) + _group(map(_written, rest)) for first, rest in endings.items()]
    return _group(branches) if branches else _NOTHING


@cache
def pattern_of(listed: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of `any_of` the phrases, which may begin and end inside of words."""
    return re.compile(any_of(listed))


@cache
def word_of(listed: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of `any_of` the phrases, from the start of a word to the end of one."""
    return re.compile(rf"\b{any_of(listed)}\b")


def _written(phrase: str) -> str:
    return re.escape(phrase).replace(r"\*", r"\w+").replace("'", "[’']")


def _group(branches: Iterable[str]) -> str:
    return f"(?:{'|'.join(branches)})"
