"""PDF and DOCX files of a story, and what stands on each of their pages or in each paragraph."""

from __future__ import annotations

import io
import textwrap
import zipfile
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.readers.stories import Story

_WIDTH, _LINES = 88, 14  # characters of a line and lines of a page: stories take two pages
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def pdf_pages(story: Story) -> list[list[str]]:
    """Return the lines of each page of a story's PDF file."""
    lines = [story.title, f"{story.outlet}, {story.date}", ""]
    for paragraph in story.paragraphs:
        lines += [*textwrap.wrap(paragraph, _WIDTH), ""]
    return [lines[start : start + _LINES] for start in range(0, len(lines), _LINES)]


def pdf(pages: Sequence[Sequence[str]]) -> bytes:
    """Return a PDF file with these lines; it can show what is in Windows-1252."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
    ]
    for n, lines in enumerate(pages):
        stream = "BT /F1 11 Tf 72 760 Td 14 TL\n" + "".join(map(_shown, lines)) + "ET"
        resources = "/Resources << /Font << /F1 3 0 R >> >>"
        place = "/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]"
        objects += [
            f"<< {place} {resources} /Contents {5 + 2 * n} 0 R >>",
            f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream",
        ]
    return _with_table(objects)


def _shown(line: str) -> str:
    for mark in "\\()":
        line = line.replace(mark, f"\\{mark}")
    return f"({line}) Tj T*\n"


def _with_table(objects: Sequence[str]) -> bytes:
    """Return the file of some objects, with the table that says where each begins."""
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{rows}trailer\n<< /Size {size} /Root 1 0 R >>\n"
    return data + f"{end}startxref\n{len(data)}\n%%EOF\n".encode()


def docx_paragraphs(story: Story) -> list[str]:
    """Return the paragraphs of a story's DOCX file."""
    return [story.title, f"{story.outlet}, {story.date}", *story.paragraphs]


def docx(paragraphs: Sequence[str]) -> bytes:
    """Return a DOCX file with these paragraphs, each in runs of some words."""
    body = "".join(f"<w:p>{''.join(map(_run, one.split('. ')))}</w:p>" for one in paragraphs)
    body = body.replace("</w:t></w:r><w:r>", ". </w:t></w:r><w:r>")
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        document = f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'
        archive.writestr("word/document.xml", document)
    return stream.getvalue()


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
