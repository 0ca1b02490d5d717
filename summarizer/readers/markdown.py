"""Markdown: the text of its headings, paragraphs, lists and quotations, without the markup."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.readers.contents import Contents, File, Record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it.token import Token

_FRONT = re.compile(r"---[^\S\n]*\n(?P<fields>(?:.*\n)*?)(?:---|\.\.\.)[^\S\n]*(?:\n|$)")
_FIELD = re.compile(r"(?P<name>[a-z]+):[^\S\n]*(?P<value>\S.*)")
_FIELDS = {"title": "title", "source": "source", "url": "url", "date": "published"}
_GAPS = {"softbreak": " ", "hardbreak": " "}
# A footnote, with the lines that are set in below it, and the mark that leads there.
_FOOTNOTE = re.compile(
    r"^ {0,3}(?P<mark>\[\^[^\]\s]{1,60}\]):[^\n]*\n?(?:(?: {2,}|\t)[^\n]*\n?)*", re.MULTILINE
)
_MARK = re.compile(r"\[\^[^\]\s]{1,60}\](?!:)")
_BREAK = re.compile(r"<br\s{0,9}/?>", re.IGNORECASE)


def read(file: File) -> Contents:
    """Return the blocks of text as one article, a line each.

    Code, tables, pictures, footnotes, what is struck out and the tags of HTML are left out. The
    title is that of the front matter, else the only heading of the first level.

    Raises:
        InputError: it is no text, or only of what is left out.
    """
    text = file.text.replace("\r\n", "\n").replace("\r", "\n")
    front = _FRONT.match(text)
    fields = _fields(front["fields"]) if front else {}
    # Lines that are left out stay blank, so that the numbers of the others are those of the file.
    blank = "\n" * front[0].count("\n") if front else ""
    blocks = list(_blocks(blank + text[len(front[0]) :] if front else text))
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
    return Contents((record,))


def recognizes(file: File) -> bool:
    """Whether the file is Markdown: its suffix alone tells."""
    return bool(file.data)


def _fields(front: str) -> dict[str, Any]:
    """Return what the lines `name: value` at the top of a file say of the article."""
    found = (_FIELD.fullmatch(line.strip()) for line in front.splitlines())
    stated = {match["name"]: match["value"].strip("\"' ") for match in found if match}
    return {field: stated[name] or None for name, field in _FIELDS.items() if name in stated}


def _unannotated(text: str) -> str:
    """Return the text without footnotes, whose lines stay blank: the numbers of others hold."""
    if "[^" not in text:
        return text
    labels = {note["mark"] for note in _FOOTNOTE.finditer(text)}
    blank = _FOOTNOTE.sub(lambda note: "\n" * note[0].count("\n"), text)
    return _MARK.sub(lambda mark: "" if mark[0] in labels else mark[0], blank)


def _blocks(text: str) -> Iterator[tuple[str, int, str]]:
    """Yield the text of each block, the level of a heading or 0, and the lines where it stands."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - few files need it

    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(_unannotated(text))
    in_table, level = 0, 0
    for token in tokens:
        if token.type in {"table_open", "table_close"}:
            in_table += token.nesting
        elif token.type == "heading_open":
            level = int(token.tag[1:])
        elif token.type == "inline" and not in_table:
            line = " ".join("".join(_pieces(token.children or ())).split())
            first, end = token.map or (0, 0)
            if line:
                yield line, level, f"lines {first + 1}-{end}" if end > first + 1 else f"line {end}"
            level = 0


def _pieces(tokens: Sequence[Token]) -> Iterator[str]:
    """Yield the text of the parts of a block; pictures, tags and what is struck out have none."""
    struck = 0
    for token in tokens:
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
