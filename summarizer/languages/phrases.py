"""Lists of words and phrases, and the regular expressions made of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_NOTHING = "(?!)"  # matches nowhere
# What stands for more than itself in a phrase.
_SIGNS = {"*": r"\w+", "'": "[’']"}


def phrases(listed: str) -> tuple[str, ...]:
    """The phrases of a list with commas between them, on one line or several."""
    return tuple(" ".join(phrase.split()) for phrase in listed.split(","))


def any_of(listed: Iterable[str]) -> str:
    r"""A regular expression for any of the phrases, for nowhere if there are none.

    In a phrase `*` stands for one or more letters and `'` for both forms of the apostrophe. The
    expression is one group and tries longer phrases first. It has no word boundaries at its ends.
    """
    endings: dict[str, list[str]] = {}
    for phrase in sorted(listed, key=len, reverse=True):
        signs = [_SIGNS.get(sign, re.escape(sign)) for sign in phrase]
        endings.setdefault(signs[0], []).append("".join(signs[1:]))
    # A text is compared with each first letter once, not with each phrase.
    branches = [first + _grouped(rest) for first, rest in endings.items()]
    return _grouped(branches) if branches else _NOTHING


def _grouped(branches: list[str]) -> str:
    return f"(?:{'|'.join(branches)})"
