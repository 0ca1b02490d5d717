"""Marks around words within a line, as Markdown, wikis and HTML have them, and words without them.

A quote has them, since nothing is edited; who reads the sentence is shown what they stand for.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.forum_codes import codes, without_codes
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.text.forum_codes import Replaced

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
_STRONG = on_demand(
    rf"{_BEFORE}(\*{{2,3}})(?=[\"“‘«]?{_LETTER})([^*\n]{{1,300}})(?<=[^\s*])\1{_BEHIND}"
)
# Names that Python writes so.
_OF_PYTHON = (
    "all|annotations|author|bool|call|class|contains|copy|del|delattr|dict|dir|doc|enter|eq|exit|"
    "file|future|getattr|getitem|globals|hash|import|init|init_subclass|iter|len|main|metaclass|"
    "module|name|new|next|package|path|post_init|pycache|qualname|repr|setattr|setitem|slots|str|"
    "version"
)
_STRONG_LINE = on_demand(
    rf"{_BEFORE}(__)(?=[\"“‘«]?{_LETTER})(?!(?:{_OF_PYTHON})__)([^_\n]{{1,300}})(?<=[^\s_])\1{_BEHIND}"
)
# Where a sentence is cut out of them one mark of a pair may be missing: "Nine houses** fell".
_CUT = on_demand(rf"\A\*{{2,3}}(?=[\"“‘«]?{_LETTER})|(?<={_LETTER})\*{{2,3}}{_BEHIND}")
_CUT_LINE = on_demand(rf"\A__(?=[\"“‘«]?{_LETTER})|(?<={_LETTER})__{_BEHIND}")
_HIGHLIGHTED = on_demand(rf"{_BEFORE}==(?={_LETTER})([^=\n]{{1,300}})(?<=[^\s=])=={_BEHIND}")
# What a program would say, if none of its signs is a mark of another kind.
_SPAN = on_demand(
    rf"{_BEFORE}(`{{1,2}})(?=[^\s`])((?:[^\W_]|(?<=[^\W_])_(?=[^\W_])|[-\s.,:;/()=+%#@'’]){{1,200}})(?<=[^\s`])"
    rf"\1{_BEHIND}"
)
_WEAK = on_demand(
    rf"{_BEFORE}([*_])(?={_LETTER})((?:[\w\s,'’-](?<!_)){{1,300}})(?<=[^\W_])\1{_BEHIND}"
)
_THREE_QUOTES = on_demand(r"(?<![\w'])'''(?=[^\s'])([^'\n]{1,300})(?<=[^\s'])'''(?![\w'])")
_REFERENCE = on_demand(r"&(?:amp;){0,2}(#\d{2,6}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z]{2,8}\d{0,2});")
_OF_TAGS = "<>"
# They only look. Without others words say something else: "10<sup>6</sup>", "<s>12</s> 14".
_LOOKS = (
    "a|abbr|b|bdi|bdo|big|cite|dfn|em|font|i|img|ins|mark|small|span|strong|sub|time|tt|u|var|wbr"
)
# Without attributes one opens before a word: in "Inco <I> said" it is the sign of a company.
_TAG = on_demand(
    rf"</(?:{_LOOKS})\s?>|<(?:{_LOOKS})\s[\w:-]{{1,40}}\s?=[^<>]{{0,2000}}>|"
    rf"<(?:{_LOOKS})>(?=[\w“‘«„\"'(&<])|<wbr\s?/?>",
    re.IGNORECASE,
)


class Shown(NamedTuple):
    """A text without what HTML and forums write within lines, and the way back from its places.

    `cuts` are the places from which on the text is shifted, each with 1 where a tag stood before
    it and 0 behind a character, and `shifts` by how much from there on.
    """

    text: str
    cuts: tuple[tuple[int, int], ...]
    shifts: tuple[int, ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where a place stands in the text that was written, without tags at its ends."""
        first = bisect_right(self.cuts, (start, 1))
        last = bisect_right(self.cuts, (end, 0))
        begin = start + self.shifts[first]
        return begin, max(begin, end + self.shifts[last])


def shown(text: str) -> Shown | None:
    """Return the text with characters for its references and without tags that only look.

    Codes of forums are left out as tags are. None if it has none of them, or words of a program,
    where each sign counts.
    """
    found = [*_apart([*codes(text), *([] if "`" in text else _written_in_html(text))])]
    if not found:
        return None
    pieces, cuts, shifts = [], [], [0]
    at, length = 0, 0
    for start, end, character in found:
        pieces += [text[at:start], character]
        length += start - at + len(character)
        cuts.append((length, 0 if character else 1))
        at = end
        shifts.append(at - length)
    return Shown("".join([*pieces, text[at:]]), tuple(cuts), tuple(shifts))


def _written_in_html(text: str) -> Iterator[Replaced]:
    """Yield where references and tags stand in a text, and what is shown for each."""
    if "<" in text:
        yield from ((*tag.span(), "") for tag in _TAG.finditer(text))
    if "&" in text and ";" in text:
        said = ((one, _character(one)) for one in _REFERENCE.finditer(text))
        yield from ((*one.span(), what) for one, what in said if what != one[0])


def _apart(found: Iterable[Replaced]) -> Iterator[Replaced]:
    """Yield the places in order, without those within others: a reference in a tag goes with it."""
    end = 0
    for place in sorted(found):
        if place[0] >= end:
            yield place
            end = place[1]


def without_inline_marks(text: str) -> str:
    """Return the text with words in place of links, and without the marks that stress words.

    References of HTML become the characters that they stand for, also where they were made twice,
    and tags that only look are left out.
    """
    text = without_codes(text)
    if "`" in text:
        written, text = text, _SPAN.sub(r"\2", text)
        if "`" in text:  # words of a program, where each sign counts
            return written
    text = _without_signs(text)
    if "'''" in text:
        text = _THREE_QUOTES.sub(r"\1", text)
    if "<" in text:
        text = _TAG.sub("", text)
    if "&" in text and ";" in text:
        text = _REFERENCE.sub(_character, text)
    return text


def _without_signs(text: str) -> str:
    """Return a text without the signs of Markdown and the brackets of wikis."""
    if "[[" in text and not _OF_A_FILE.search(text):
        text = WIKI_LINK.sub(lambda link: link[0] if link[1] else link[2], text)
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    for mark, strong, cut in (("**", _STRONG, _CUT), ("__", _STRONG_LINE, _CUT_LINE)):
        if mark in text:
            text = strong.sub(r"\2", text)
            text = cut.sub("", text) if text.count(mark) == 1 else text
    if "==" in text:
        text = _HIGHLIGHTED.sub(r"\1", text)
    if "*" in text or "_" in text:
        text = _WEAK.sub(r"\2", text)
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
