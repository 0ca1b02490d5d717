"""Formats that are not read, each with its name and the tool that makes text of it."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from summarizer.errors import InputError

if TYPE_CHECKING:
    from summarizer.readers.contents import File

_OCR = "read its text with an OCR program such as tesseract or ocrmypdf"
_SPEECH = "write its words down with a program such as whisper"
_UNPACK = "unpack it, and name the folder"
_OFFICE = "save it as text, for instance with libreoffice --convert-to txt:Text"
_PREFACE = 200  # bytes, blanks and marks, that may stand before a tag
_PANDOC = "convert it, for instance with pandoc --to plain"
_TABLE = "save it as .xlsx or .csv, a row for each article"
_SLIDES = "save it as PDF, for instance with libreoffice --convert-to pdf"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# What parts of office files of the old kind are called, in UTF-16, and what these then are.
_OLD_PARTS = {
    "Workbook": ("a spreadsheet of the old kind", _TABLE),
    "PowerPoint Document": ("a file of slides of the old kind", _SLIDES),
    "__substg1.0_": ("a message of Outlook", "save it as .eml, or as text"),
}

# What files begin with, what they then are, and what makes text of them.
_BEGINNINGS = (
    ((b"\x89PNG", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*"), "a picture", _OCR),
    (
        (
            b"ID3\2",
            b"ID3\3",
            b"ID3\4",
            b"\xff\xfb",
            b"\xff\xf3",
            b"\xff\xf2",
            b"OggS\0",
            b"fLaC\0",
            b"\x1aE\xdf\xa3",
        ),
        "a recording of sound or pictures",
        _SPEECH,
    ),
    (
        (b"bplist0",),
        "a page that Safari saved in one file (.webarchive), or another property list",
        "save the page as its source instead, or convert it on a Mac: textutil -convert html FILE",
    ),
    ((b"%!PS",), "PostScript", "take its text with a program such as ps2ascii"),
    (
        (b"7z\xbc\xaf", b"Rar!\x1a\x07", b"\xfd7zXZ\0", b"BZh9", b"(\xb5/\xfd"),
        "an archive",
        _UNPACK,
    ),
    ((b"SQLite format 3\0",), "a database", "write its rows as .jsonl, an article a line"),
    (
        (b"\x7fELF", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\0asm", b"MZ\x90\0"),
        "a program",
        "",
    ),
    ((b"AT&TFORM",), "a DjVu file", "take its text with a program such as djvutxt"),
    ((b"BEGIN:VCALENDAR", b"BEGIN:VCARD"), "a calendar or an address card", ""),
    ((b"[Script Info]",), "a file of subtitles", "convert it to .srt, for instance with ffmpeg"),
    ((b"TY  - ",), "a list of references", "save the texts themselves"),
)
# Light markup, in which little but the name of a file tells what is written.
_SUFFIXES = {
    ".org": "Org markup",
    ".rst": "reStructuredText",
    ".adoc": "AsciiDoc",
    ".asciidoc": "AsciiDoc",
    ".textile": "Textile",
    ".mediawiki": "wiki markup",
    ".wiki": "wiki markup",
    ".tex": "LaTeX",
    ".bib": "a list of references",
}
# Such names may also be those of sites ("news.example.org"): then the text has signs of the markup.
_SIGNS = {
    ".org": rb"(?m)^(?:\*{1,9} \S|#\+\w|:PROPERTIES:)|\]\[",
    ".wiki": rb"(?m)\[\[|\{\{|''|^={1,6}[^=\n]",
}
_MARKDOWN = {".md", ".markdown"}  # in which links stand in double brackets, too
_TEX = rb"(?:\s{0,99}+%[^\n]{0,999}\n){0,99}\s{0,99}\\(?:documentclass|documentstyle|begin\{)"
_REFERENCE = rb"\s{0,99}@\w{2,20}\{[^,\n]{0,99},"
_LOGGED = rb"\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|\S{7,39} \S+ \S+ \[\d\d/\w{3}/\d{4}:"
_FEWEST_LOGGED = 10  # lines with a time to the second: no report has so many, one below the other
_FEWEST_LINKS = 3  # in double brackets, of a wiki's page
_OF_RIFF = {b"WEBP", b"WAVE", b"AVI "}
_PICTURES = {b"WEBP", b"heic", b"avif", b"mif1"}  # kinds of files that else hold films
_OPEN = b"application/vnd.oasis.opendocument."
_OF_OFFICE = b"[Content_Types].xml"
_OF_IWORK = (b"Index/Document.iwa", b"Index.zip", b"index.apxl")


def refuse_other_formats(file: File) -> None:
    """Return if nothing says that the file is anything but text.

    Raises:
        InputError: it is markup, or binary: its tags and bytes would stand in the summary.
    """
    found = _binary(file.data) or _marked_up(file) or _written(file)
    suffix = file.suffix
    if found is None and suffix in _SUFFIXES and re.search(_SIGNS.get(suffix, b""), file.data):
        found = _SUFFIXES[suffix], _PANDOC
    if found is not None:
        kind, cure = found
        raise InputError(
            f"{file.shown}: is {kind}, which is not read" + (f"; {cure}" if cure else "")
        )


def _binary(data: bytes) -> tuple[str, str] | None:
    """Return what a file with such a beginning is, in words, and what makes text of it."""
    if data[4:8] == b"ftyp" or (data.startswith(b"RIFF") and data[8:12] in _OF_RIFF):
        is_picture = data[8:12] in _PICTURES
        return ("a picture", _OCR) if is_picture else ("a recording of sound or pictures", _SPEECH)
    if data.startswith(b"PK\x03\x04"):
        if data[30:].startswith(b"mimetypeapplication/epub"):
            return "an e-book", _PANDOC
        return _packed(data)
    start = data[:_PREFACE].removeprefix(codecs.BOM_UTF8)
    if start.startswith(_OLD_OFFICE):
        parts = (kind for name, kind in _OLD_PARTS.items() if name.encode("utf-16-le") in data)
        return next(parts, ("an office file of the old kind", _OFFICE))
    known = (one for one in _BEGINNINGS if start.startswith(one[0]))
    _, kind, cure = next(known, ((), "", ""))
    return (kind, cure) if kind else None


def _packed(data: bytes) -> tuple[str, str]:
    """Return what an archive is whose files are those of a document, and what makes text of it."""
    if b"xl/workbook" in data or data[38:].startswith(_OPEN + b"spreadsheet"):
        return "a spreadsheet", _TABLE
    if b"ppt/presentation" in data or data[38:].startswith(_OPEN + b"presentation"):
        return "a file of slides", _SLIDES
    if any(part in data for part in _OF_IWORK):
        return "a document of Pages, Numbers or Keynote", "export it there as .docx, .xlsx or PDF"
    is_office = data[30:38] == b"mimetype" or _OF_OFFICE in data
    return ("an office file", _OFFICE) if is_office else ("an archive", _UNPACK)


def _marked_up(file: File) -> tuple[str, str] | None:
    if b"<" not in file.beginning[:_PREFACE]:
        return None
    from summarizer.readers.pages.markup import (  # noqa: PLC0415 - few need it
        PICTURE,
        XML,
        kind_of_markup,
    )

    declared = b"<?xml?>" if file.suffix == ".xml" else b""
    kind, name = kind_of_markup(file.beginning) or kind_of_markup(declared + file.data) or ("", "")
    if kind == PICTURE:
        return "a drawing (SVG)", _OCR
    return (f"XML with the root <{name}>", _PANDOC) if kind == XML else None


def _written(file: File) -> tuple[str, str] | None:
    """Return what a text is that is written for programs, in words, and what makes text of it."""
    data = file.data
    first = data[:1]
    if first in b"\\% \n" and re.match(_TEX, data):
        return "LaTeX", _PANDOC
    if first == b"@" and re.match(_REFERENCE, data):
        return "a list of references", "save the texts themselves"
    if (first.isdigit() or first == b"[") and _is_log(data):
        return "a log of a program", ""
    has_links = file.suffix not in _MARKDOWN and data.count(b"[[") >= _FEWEST_LINKS
    if has_links and b"'''" in data:
        return "wiki markup", _PANDOC
    return None


def _is_log(data: bytes) -> bool:
    """Whether each of the first lines begins with a time to the second, as programs write it."""
    lines = data[: 1 << 14].split(b"\n")[:_FEWEST_LOGGED]
    return len(lines) == _FEWEST_LOGGED and all(re.match(_LOGGED, line) for line in lines)
