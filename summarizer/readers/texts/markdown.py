"""Markdown: the text of its headings, paragraphs, lists and quotations, without the markup."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.readers.contents import Contents, File, Record
from summarizer.readers.fields.columns import in_our_words
from summarizer.readers.records.json_articles import authors_of
from summarizer.readers.texts.front_matter import front_matter
from summarizer.readers.texts.markdown_hiding import Hiding
from summarizer.readers.texts.markdown_marks import (
    without_box,
    without_lines_of_marks,
    without_links,
    without_marks,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it.token import Token

_FIELDS = ("title", "source", "url", "published", "language")
_GAPS = {"softbreak": " ", "hardbreak": " "}
# A footnote, with the lines that are set in below it, and the mark that leads there.
_FOOTNOTE = re.compile(
    r"^ {0,3}(?P<mark>\[\^[^\]\s]{1,60}\]):[^\n]*\n?(?:(?: {2,}|\t)[^\n]*\n?)*", re.MULTILINE
)
_MARK = re.compile(r"\[\^[^\]\s]{1,60}\](?!:)")
_UNREAD = re.compile(r"\s*<(?:table|figure|t[rdh]\b|!|\?|/)", re.IGNORECASE)
_LEAST_SHOWN = 4  # times what is shown is all: else the rest is what the file is about
_BREAK = re.compile(r"<br\s{0,9}/?>", re.IGNORECASE)


def read(file: File) -> Contents:
    """Return the blocks of text as one article, a line each.

    Code, tables, pictures, footnotes, what is struck out or hidden, and the tags of HTML are left
    out. The title is that of the front matter, else the only heading of the first level.

    Raises:
        InputError: it is no text, or only of what is left out.
    """
    text = file.text.replace("\r\n", "\n").replace("\r", "\n")
    stated, beginning = front_matter(text)
    fields = _fields(stated)
    # Lines that are left out stay blank, so that the numbers of the others are those of the file.
    blocks = _shown_blocks("\n" * text.count("\n", 0, beginning) + text[beginning:])
    if not blocks:
        raise InputError(f"{file.shown}: a Markdown file without text")
    titles = [line for line, level, _ in blocks if level == 1]
    fields.setdefault("title", titles[0] if len(titles) == 1 else None)
    ends = list(accumulate(len(line) + 1 for line, _, _ in blocks))
    places = (
        (end - len(line) - 1, end - 1, where)
        for (line, _, where), end in zip(blocks, ends, strict=True)
    )
    article = Article(text="\n".join(line for line, _, _ in blocks), id=file.id, **fields)
    record = Record(article, file.shown, stated=bool(file.id), path=file.path, map=tuple(places))
    record = replace(record, authors=tuple(map(without_links, authors_of(stated))))
    return Contents((record,))


def recognizes(file: File) -> bool:
    """Whether the file is Markdown: its suffix alone tells."""
    return bool(file.data)


def _fields(stated: dict[str, Any]) -> dict[str, Any]:
    """Return what the front matter says of the article, as far as it can be that."""
    known = in_our_words(stated)
    found = {name: known.get(name) for name in _FIELDS}
    return {name: value for name, value in found.items() if isinstance(value, str) and value}


def _unannotated(text: str) -> str:
    """Return the text without footnotes, whose lines stay blank: the numbers of others hold."""
    if "[^" not in text:
        return text
    labels = {note["mark"] for note in _FOOTNOTE.finditer(text)}
    blank = _FOOTNOTE.sub(lambda note: "\n" * note[0].count("\n"), text)
    return _MARK.sub(lambda mark: "" if mark[0] in labels else mark[0], blank)


def _shown_blocks(text: str) -> list[tuple[str, int, str]]:
    """Return the blocks that are shown; all, if next to nothing would be."""
    hiding = Hiding()
    shown = list(_blocks(text, hiding))
    if not hiding.found:
        return shown
    every = list(_blocks(text, None))
    length, whole = (sum(len(line) for line, _, _ in blocks) for blocks in (shown, every))
    return shown if _LEAST_SHOWN * length >= whole else every


def _blocks(text: str, hiding: Hiding | None) -> Iterator[tuple[str, int, str]]:
    """Yield the text of each block, the level of a heading or 0, and the lines where it stands."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - few files need it

    source = without_lines_of_marks(_unannotated(text))
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(source)
    in_table, level, in_item = 0, 0, False
    for token in tokens:
        if token.type in {"table_open", "table_close"}:
            in_table += token.nesting
        elif token.type == "heading_open":
            level = int(token.tag[1:])
        elif token.type == "list_item_open":
            in_item = True
        elif token.type == "inline" and not in_table:
            line = "".join(_pieces(token.children or (), hiding))
            line = " ".join(without_marks(without_box(line) if in_item else line).split())
            if line:
                yield line, level, _lines(token)
            level, in_item = 0, False
        elif token.type == "html_block" and not in_table:
            yield from ((line, 0, _lines(token)) for line in _shown(token.content, hiding))


def _lines(token: Token) -> str:
    first, end = token.map or (0, 0)
    return f"lines {first + 1}-{end}" if end > first + 1 else f"line {end}"


def _shown(markup: str, hiding: Hiding | None) -> list[str]:
    """Return the lines of text of a block of HTML, of which no table is read."""
    if hiding and not markup.startswith("<!"):
        markup = hiding.shown(markup)
        hiding.leave_paragraph()
    if _UNREAD.match(markup):
        return []
    from summarizer.readers.pages.text import page_text  # noqa: PLC0415 - few files need it

    return [line for line in page_text(markup).split("\n") if line]


def _pieces(tokens: Sequence[Token], hiding: Hiding | None) -> Iterator[str]:
    """Yield the text of the parts of a block; pictures, tags and what is struck out have none."""
    if hiding and hiding.depth:
        return
    struck = 0
    for token in tokens:
        if hiding and token.type == "html_inline":
            hiding.shown(token.content)
        if hiding and hiding.depth:
            continue
        if token.type in {"s_open", "s_close"}:
            struck += token.nesting
        elif struck:
            continue
        elif token.type in {"text", "code_inline", "text_special"}:
            yield token.content
        elif token.type == "html_inline" and _BREAK.fullmatch(token.content):
            yield " "
        else:
            yield _GAPS.get(token.type, "")
    if hiding:
        hiding.depth = 0  # what a line opens ends with it
