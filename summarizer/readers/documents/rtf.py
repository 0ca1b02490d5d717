"""RTF documents: their text, a paragraph a line, without tables of fonts, notes and pictures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.articles import Article
from summarizer.errors import InputError, MissingExtraError
from summarizer.readers.bytes_to_text.charsets import known
from summarizer.readers.contents import Contents, File, Record, author_names
from summarizer.readers.documents.office import NEXT_TO_NOTHING, PROSE
from summarizer.readers.texts.exports import split_export

if TYPE_CHECKING:
    from collections.abc import Sequence

_CODE_PAGE = re.compile(rb"\\ansicpg(\d{1,5})")
_USUAL = "cp1252"  # where none is stated
# With a blank behind it, which changes nothing, the parser does not look for the address of a link
# in a field, to write it into the text: in time that grows with the square of the links.
_FIELD = re.compile(r"(\\field)\{", re.IGNORECASE)
_STATED = r"\{\\%s\s+([^{}]{1,500})\}"
_BLANK = re.compile(r"[^\S\n]+")
_CELL = "|"  # as the parser writes its end
_SOFT_HYPHEN = "\xad"  # where a word may be parted: no letter of it


def read(file: File) -> Contents:
    """Return the text of the document as one article.

    Raises:
        InputError: there is none.
        MissingExtraError: what reads it is not installed.
    """
    encoding = _encoding(file.data)
    markup = _FIELD.sub(r"\1 {", file.data.decode(encoding, "replace"))
    lines = [_BLANK.sub(" ", line).strip() for line in _text(markup, encoding, file).splitlines()]
    has_table = "\\row" in markup and "\\cell" in markup
    text = "\n".join(filter(None, _without_tables(lines) if has_table else lines))
    if not text:
        raise InputError(f"{file.shown}: an RTF document without text")
    title, author = (_stated(name, markup, encoding, file) for name in ("title", "author"))
    article = Article(text=text, id=file.id, title=title or None)
    is_whole = file.data.rstrip(b"\0 \t\r\n").endswith(b"}")
    notes = (
        () if is_whole else (f"{file.shown}: ends before its end; it may hold only a beginning",)
    )
    record = Record(
        article, file.shown, stated=bool(file.id), path=file.path, authors=author_names(author)
    )
    return split_export(Contents((record,), notes))


def recognizes(file: File) -> bool:
    """Whether the file is RTF: its signature, which alone is asked for, tells."""
    return bool(file.data)


def _without_tables(lines: Sequence[str]) -> list[str]:
    """Return the lines without rows of tables, in which each cell ends with a vertical bar.

    Where nearly all text stands in tables, these lay it out, and each cell is a line.
    """
    outside = [line for line in lines if not line.endswith(_CELL)]
    cells = [part.strip() for line in lines for part in line.removesuffix(_CELL).split(_CELL)]
    words = sum(len(line.split()) for line in outside)
    prose = sum(number for cell in cells if (number := len(cell.split())) >= PROSE)
    return cells if words < NEXT_TO_NOTHING * prose else outside


def _encoding(data: bytes) -> str:
    stated = _CODE_PAGE.search(data)
    return (known(f"cp{stated[1].decode()}") if stated else None) or _USUAL


def _stated(name: str, markup: str, encoding: str, file: File) -> str:
    """Return what the document says of itself under a name, or nothing."""
    found = re.search(_STATED % name, markup)
    return " ".join(_text(f"{{\\rtf1 {found[1]}}}", encoding, file).split()) if found else ""


def _text(markup: str, encoding: str, file: File) -> str:
    """Return the text of a document; characters beyond 16 bits stand in it as two halves."""
    try:
        from striprtf.striprtf import rtf_to_text  # noqa: PLC0415 - of the extra
    except ImportError as error:
        raise MissingExtraError(
            f"{file.shown}: RTF needs striprtf; install it with pip install "
            "'multidoc-summarizer[readers]'"
        ) from error
    try:
        text: str = rtf_to_text(markup, encoding=encoding, errors="replace")
    except (ArithmeticError, LookupError, ValueError) as error:
        raise InputError(
            f"{file.shown}: an RTF file that is damaged: {error}; open it in an office program, "
            "and save it again"
        ) from error
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace(_SOFT_HYPHEN, "").replace("\0", "")
