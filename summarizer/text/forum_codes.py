"""Codes of forums and blogs in square brackets, as in `[b]words[/b]` or `[quote="Ann"]…[/quote]`.

One alone may be a writer's own word or letter ("[sic]", "[t]he"), so that a code is one that a text
opens and closes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from collections.abc import Iterator

_CODE = on_demand(r"\[(/?)([a-z]\w{0,19})([=:\s][^\[\]\n]{0,300})?\]", re.IGNORECASE)
_ALONE = on_demand(r"\[(?:\*|hr|br)\]", re.IGNORECASE)  # in a text that has others
_PARTING = "\n\n"
_LONGEST_ADDRESS = 500  # code points
# They only look, or lead to an address.
_LOOKS = frozenset(
    {"abbr", "acronym", "b", "big", "bold", "color", "colour", "email", "em", "face", "font"}
    | {"highlight", "i", "italic", "link", "mail", "mention", "size", "small", "strong", "style"}
    | {"u", "underline", "url", "user"}
)
# Without these words say something else: "10[sup]6[/sup]", "[s]12[/s] 14".
_CHANGES = frozenset({"del", "s", "strike", "sub", "sup"})

_HALF = on_demand(
    rf"\[/(?:{'|'.join(sorted(_LOOKS))})\]|\[(?:{'|'.join(sorted(_LOOKS))})=[^\[\]\n]{{1,300}}\]",
    re.IGNORECASE,
)
Replaced = tuple[int, int, str]
"""Where something starts and ends in a text, and what is shown in its place."""


def codes(text: str) -> Iterator[Replaced]:
    """Yield where the codes of a text stand, and what is shown for each.

    Nothing is shown for those around words, for a picture, with its address, and where lines end
    that a code parts, a blank line.
    """
    if "[/" not in text:
        return
    opened: dict[str, list[re.Match[str]]] = {}
    paired = False
    for code in _CODE.finditer(text):
        name = code[2].lower()
        if not code[1]:
            opened.setdefault(name, []).append(code)
        elif opened.get(name):
            paired = True
            yield from _pair(text, opened[name].pop(), code)
    if paired:
        yield from ((*found.span(), _PARTING) for found in _ALONE.finditer(text))


def without_codes(text: str) -> str:
    """Return a part of a text without such codes, and without halves that no writer's word is."""
    if "[" not in text:
        return text
    pieces, at = [], 0
    for start, end, what in sorted(codes(text)):
        if start >= at:
            pieces += [text[at:start], what]
            at = end
    return _HALF.sub("", "".join([*pieces, text[at:]]))


def _pair(text: str, left: re.Match[str], right: re.Match[str]) -> Iterator[Replaced]:
    name = left[2].lower()
    if name in _CHANGES:
        return
    short = right.start() - left.end() <= _LONGEST_ADDRESS
    if name not in _LOOKS and short and _is_address(text[left.end() : right.start()]):
        yield left.start(), right.end(), ""
        return
    what = "" if name in _LOOKS else _PARTING
    yield *left.span(), what
    yield *right.span(), what


def _is_address(text: str) -> bool:
    """Return whether a text is one word with a stop or a stroke in it, as of a file, or nothing."""
    return len(text.split()) <= 1 and ("/" in text or "." in text.rstrip(".\n ") or not text)
