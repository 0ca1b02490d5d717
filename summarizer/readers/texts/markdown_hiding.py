"""What the HTML in a Markdown file hides, from the tag that hides to the one that ends it."""

from __future__ import annotations

import re

_TAG = re.compile(r"<(?P<ends>/?)(?P<name>[a-zA-Z][\w-]{0,40})(?P<stated>(?:\s[^<>]{0,2000})?)/?>")
_MAY_HIDE = re.compile(r"\b(?:style|class|hidden)\b", re.IGNORECASE)
_EMPTY_NAMES = "area base br col embed hr img input link meta source track wbr"
_EMPTY = frozenset(_EMPTY_NAMES.split())


class Hiding:
    """Whether one is within a hidden element where one has got to in a file; `found` says if ever.

    `depth` counts the open elements of its name, itself with them; 0 outside of one.
    """

    def __init__(self) -> None:
        self.name = ""
        self.depth = 0
        self.found = False

    def shown(self, markup: str) -> str:
        """Return the markup without what is hidden of it; what is open then hides what follows."""
        pieces: list[str] = []
        place = 0
        for tag in _TAG.finditer(markup):
            was_hidden = self.depth
            if not was_hidden:
                pieces.append(markup[place : tag.start()])
            self._pass(tag)
            if not was_hidden and not self.depth:
                pieces.append(tag[0])
            place = tag.end()
        return "".join([*pieces, "" if self.depth else markup[place:]])

    def leave_paragraph(self) -> None:
        """End what is hidden by a paragraph: it ends before the next block."""
        if self.name == "p":
            self.depth = 0

    def _pass(self, tag: re.Match[str]) -> None:
        name = tag["name"].lower()
        if self.depth and name == self.name:
            self.depth += -1 if tag["ends"] else 1
        elif not self.depth and not tag["ends"] and name not in _EMPTY and _hides(tag):
            self.name, self.depth, self.found = name, 1, True


def _hides(tag: re.Match[str]) -> bool:
    """Whether an element with such a tag is not seen; by itself, as it may end in another block."""
    if tag["name"].lower() != "dialog" and not _MAY_HIDE.search(tag["stated"]):
        return False
    from summarizer.readers.pages.hiding import hidden_in  # noqa: PLC0415 - few files need it
    from summarizer.readers.pages.text import parsed  # noqa: PLC0415

    root = parsed(f"<p>.</p>{tag[0]}")
    return root is not None and bool(hidden_in(root))
