"""Documents of office programs, DOCX and ODT: a paragraph a line."""

from __future__ import annotations

import io
import zipfile
import zlib
from itertools import accumulate
from typing import TYPE_CHECKING

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.readers.contents import NAME_OF_FILE, Contents, File, Record, author_names
from summarizer.readers.texts.exports import split_export

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_LARGEST = 64 << 20  # bytes of a part once unpacked: a book has a tenth of that
DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, LookupError, OSError, RuntimeError, ValueError)
"""What unpacking a damaged document raises."""

_OPEN_TYPE = "application/vnd.oasis.opendocument.text"
_WORD, _OPEN = "word/document.xml", "content.xml"
# What is no text of the document itself: notes, what was deleted, what a field stands for.
_TABLES = {"tbl", "table"}
_SILENT = {"instrText", "delText", "del", "annotation", "note", "tracked-changes", "Fallback"}
_TITLES, _HEADINGS = {"title", "titel", "titre", "título", "titolo"}, {"heading1", "berschrift1"}
_BOXES = {"txbxContent", "text-box"}
_STYLES = {"val", "style-name"}
_GAPS = {"tab": "\t", "br": "\n", "cr": "\n", "line-break": "\n", "s": " ", "p": "\n"}
_GAPS["noBreakHyphen"] = "\u2011"
_CREATORS = ("{*}initial-creator", "{http://purl.org/dc/elements/1.1/}creator")
PROSE = 8
"""Words of a paragraph in a cell that holds no figure and no heading."""

NEXT_TO_NOTHING = 0.25
"""Of the words in such cells: a title above a table that lays all out."""


def read(file: File) -> Contents:
    """Return the paragraphs of the document, a line each; tables and notes are left out.

    Where nearly all text stands in tables, these lay it out, and their cells are read.

    Raises:
        InputError: it is damaged, encrypted or too large, or holds no text.
    """
    body, described = _parsed(file)
    lines = _lines(body)
    if not lines:
        raise InputError(f"{file.shown}: an office file without text")
    ends = list(accumulate(len(line) + 1 for line in lines))
    places = (
        (end - len(line) - 1, end - 1, f"paragraph {number}")
        for number, (line, end) in enumerate(zip(lines, ends, strict=True), start=1)
    )
    article = Article(
        text="\n".join(lines), id=file.id, title=_stated_title(described) or _titled(body)
    )
    record = Record(
        article,
        file.shown,
        stated=bool(file.id),
        path=file.path,
        map=tuple(places),
        authors=_authors(described),
    )
    is_word = _name(body) == "document"
    return split_export(Contents((record,), media_type="" if is_word else _OPEN_TYPE))


def recognizes(file: File) -> bool:
    """Whether the archive holds the text of a document, and not a table or slides."""
    names = file.packed_names or frozenset()
    if _WORD in names:
        return True
    if not {"mimetype", _OPEN} <= names:
        return False
    try:
        with (
            zipfile.ZipFile(io.BytesIO(file.data)) as packed,
            packed.open("mimetype") as stream,
        ):
            kind = stream.read(60)
    except DAMAGE:
        return False
    return kind.startswith(_OPEN_TYPE.encode())


def _parsed(file: File) -> tuple[_Element, list[_Element]]:
    """Return the text of the document, and what it says of itself, as elements."""
    from lxml import etree  # noqa: PLC0415 - few files need it

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        with zipfile.ZipFile(io.BytesIO(file.data)) as packed:
            names = packed.namelist()
            body = etree.fromstring(part(packed, _WORD if _WORD in names else _OPEN), parser)
            about = [name for name in ("docProps/core.xml", "meta.xml") if name in names]
            return body, [etree.fromstring(part(packed, name), parser) for name in about]
    except (*DAMAGE, etree.XMLSyntaxError) as error:
        raise InputError(f"{file.shown}: an office file that cannot be read: {error}") from error


def part(packed: zipfile.ZipFile, name: str) -> bytes:
    """Return a part of a document.

    Raises:
        KeyError: there is no such part.
        ValueError: it is too large once unpacked.
    """
    with packed.open(name) as stream:
        data = stream.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise ValueError(f"its text takes more than {_LARGEST >> 20} MB once unpacked")
    return data


def _lines(body: _Element) -> list[str]:
    outside, everywhere = (
        [line for element in _paragraphs(body, silent) if (line := _text(element))]
        for silent in (_SILENT | _TABLES, _SILENT)
    )
    words = sum(len(line.split()) for line in outside)
    prose = sum(number for line in everywhere if (number := len(line.split())) >= PROSE)
    return everywhere if words < NEXT_TO_NOTHING * prose else outside


def _paragraphs(body: _Element, silent: set[str]) -> Iterator[_Element]:
    """Yield the paragraphs and headings that no silent part holds, and none inside of another.

    Those of a text box are their own, wherever in a line it hangs.
    """
    for element in body.iter("{*}p", "{*}h"):
        outer = [_name(one) for one in element.iterancestors()]
        box = next((place for place, name in enumerate(outer) if name in _BOXES), len(outer))
        if silent.isdisjoint(outer) and {"p", "h"}.isdisjoint(outer[:box]):
            yield element


def _text(paragraph: _Element) -> str:
    pieces = [piece for piece in _pieces(paragraph) if piece]
    return " ".join("".join(pieces).split())


def _pieces(element: _Element) -> Iterator[str | None]:
    """Yield the text of a paragraph, without that of a text box in it."""
    if _name(element) in _SILENT | _TABLES | _BOXES:
        return
    yield _GAPS.get(_name(element))
    yield element.text if _holds_text(element) else None
    for child in element.iterchildren("*"):
        yield from _pieces(child)
        yield child.tail if _holds_text(element) else None
    yield _GAPS.get(_name(element)) if _name(element) == "p" else None


def _holds_text(element: _Element) -> bool:
    """Whether what stands in an element is text: in Word only in `t`, in ODT anywhere."""
    return _name(element) == "t" or "opendocument" in element.tag


def _name(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _titled(body: _Element) -> str | None:
    """Return the only paragraph that is set as a title, else as a heading of the first level."""
    for names in (_TITLES, _HEADINGS):
        found = [
            line
            for one in _paragraphs(body, _SILENT)
            if _style(one) in names and (line := _text(one))
        ]
        if len(found) == 1:
            return found[0]
    return None


def _style(paragraph: _Element) -> str:
    """Return the name of a paragraph's style; a heading of ODT has its level as well."""
    level = next((v for k, v in paragraph.attrib.items() if str(k).endswith("outline-level")), "")
    if _name(paragraph) == "h" and level:
        return f"heading{level}"
    style = next(iter(paragraph.iterfind("./{*}pPr/{*}pStyle")), paragraph)
    stated = (str(v) for k, v in style.attrib.items() if str(k).rpartition("}")[2] in _STYLES)
    return next(stated, "").replace("_20_", "").replace(" ", "").lower()


def _authors(described: list[_Element]) -> tuple[str, ...]:
    """Return who wrote a document; the second name in ODT is whoever edited it last."""
    stated = (one.findtext(f".//{name}") for name in _CREATORS for one in described)
    return next((names for names in map(author_names, stated) if names), ())


def _stated_title(described: list[_Element]) -> str | None:
    found = (one.findtext(".//{http://purl.org/dc/elements/1.1/}title") for one in described)
    named = (" ".join(title.split()) for title in found if title and title.strip())
    return next((title for title in named if not NAME_OF_FILE.search(title)), None)
