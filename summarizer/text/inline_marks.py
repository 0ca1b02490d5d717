"""Marks around words within a line, as Markdown, wikis and HTML have them, and words without them.

A quote has them, since nothing is edited; who reads the sentence is shown what they stand for.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    import re

_BEFORE = r"(?<![^\s(\[{“‘„«\"'—–-])"  # an opening mark stands at the start of a word
_BEHIND = r"(?![^\s)\]}”’“»\"'.,;:!?…—–-])"  # and a closing one at the end of a word
_LETTER = r"[^\W\d_]"

WIKI_LINK = on_demand(
    rf"(?:(!)|(?<![\w\])!]))\[\[(?={_LETTER})(?:[^\[\]|\n]{{1,200}}\|)?([^\[\]|\n]{{1,200}})\]\]"
)
"""A link to a page by its name, `[[Page|words]]`: what embeds it, and the words."""

_OF_A_FILE = on_demand(r"\[\[[^\W\d_]{1,20}:")  # a picture, a category, another language
_ADDRESS = r"(?:https?:|mailto:|www\.|[/#])(?:[^()\s]|\([^()\s]{0,200}\)){0,1000}"
_LINK = on_demand(
    rf"(?<![\w!\])])\[([^\[\]\n]{{1,300}})\]\({_ADDRESS}(?:\s\"[^\"\n]{{0,200}}\")?\)"
)
_STRONG = on_demand(rf"{_BEFORE}\*\*(?=[\"“‘«]?{_LETTER})([^*\n]{{1,300}})(?<=[^\s*])\*\*{_BEHIND}")
# Where a sentence is cut out of them one mark of a pair may be missing: "Nine houses** fell".
_CUT = on_demand(rf"\A\*\*(?=[\"“‘«]?{_LETTER})|(?<={_LETTER})\*\*{_BEHIND}")
_WEAK = on_demand(
    rf"{_BEFORE}([*_])(?={_LETTER})((?:[\w\s,'’-](?<!_)){{1,300}})(?<=[^\W_])\1{_BEHIND}"
)
_THREE_QUOTES = on_demand(r"(?<![\w'])'''(?=[^\s'])([^'\n]{1,300})(?<=[^\s'])'''(?![\w'])")
_REFERENCE = on_demand(r"&(?:amp;){0,2}(#\d{2,6}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z]{2,8}\d{0,2});")
_OF_TAGS = "<>"


def without_inline_marks(text: str) -> str:
    """Return the text with words in place of links, and without the marks that stress words.

    References of HTML become the characters that they stand for, also where they were made twice.
    """
    if "`" in text:  # words of a program, where each sign counts
        return text
    if "[[" in text and not _OF_A_FILE.search(text):
        text = WIKI_LINK.sub(lambda link: link[0] if link[1] else link[2], text)
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    if "**" in text:
        text = _STRONG.sub(r"\1", text)
        text = _CUT.sub("", text) if text.count("**") == 1 else text
    if "*" in text or "_" in text:
        text = _WEAK.sub(r"\2", text)
    if "'''" in text:
        text = _THREE_QUOTES.sub(r"\1", text)
    if "&" in text and ";" in text:
        text = _REFERENCE.sub(_character, text)
    return text


def _character(reference: re.Match[str]) -> str:
    """Return the character of a reference; what is none, or a bracket of a tag, as it stands."""
    name = reference[1]
    if name.startswith("#"):
        from html import unescape  # noqa: PLC0415 - brings a table: few texts need it

        found = unescape(f"&{name};")
    else:
        found = _characters().get(f"{name};", reference[0])
    return reference[0] if found in _OF_TAGS else found


@cache
def _characters() -> dict[str, str]:
    """Return the characters of the named references of HTML, by names such as "amp;"."""
    from html.entities import html5  # noqa: PLC0415 - a table, too

    return html5
