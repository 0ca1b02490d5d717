"""The pages of a PDF file one by one: as long as work lasts, and without those that are damaged."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from summarizer.readers.documents.pdf_lines import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdf import PageObject, PdfReader

_MOST = 4_000_000  # units of work: some three of the four seconds that a file may take
_EACH_STRING = 80  # units; a byte of instructions is one
_MOST_NAMED = 10  # pages, in a note


class Pages(NamedTuple):
    """The lines of each page that was read, and which of them are damaged, counted from 0.

    A damaged page has no lines. One of which pypdf merely warns is no more than a scan if it has a
    picture.
    """

    lines: list[list[str]]
    damaged: list[int]


def read_pages(reader: PdfReader) -> Pages:
    """Return the pages of a file, as far as the time for a file lasts on any machine."""
    found = Pages([], [])
    left = _MOST
    with _heard() as said:
        for number in range(len(reader.pages)):
            before, is_damaged = len(said), False
            try:
                page = reader.pages[number]
                left -= _work(page)
                if left < 0 and number:
                    break
                lines = lines_of(page)
            except MemoryError:
                raise
            except Exception:  # noqa: BLE001 - of a damaged page pypdf may raise anything
                lines, is_damaged = [], True
            is_doubted = not any(lines) and len(said) > before
            if is_damaged or (is_doubted and not has_pictures(reader, number)):
                found.damaged.append(number)
            found.lines.append(lines)
    return found


def left_out(reader: PdfReader, pages: Pages) -> list[str]:
    """Return which pages are not read, in words: damaged ones, pictures, those beyond a limit."""
    reasons = []
    if pages.damaged:
        reasons.append(
            f"damaged, and not read: {_named(pages.damaged)}; repair the file with a program such "
            "as qpdf, or fetch it again"
        )
    empty = (n for n, lines in enumerate(pages.lines) if not any(lines))
    scans = [n for n in empty if n not in pages.damaged and has_pictures(reader, n)]
    if scans:
        reasons.append(
            f"without a text layer, and not read: {_named(scans)}; add one with an OCR program "
            "such as ocrmypdf"
        )
    read, total = len(pages.lines), len(reader.pages)
    if read < total:
        reasons.append(
            f"a long PDF file, of which the first {read} of {total} pages are read; split it, or "
            "make a text file of it with a program such as pdftotext"
        )
    return reasons


def has_pictures(reader: PdfReader, number: int) -> bool:
    """Whether a page, counted from 0, has a picture, as far as that can be told."""
    try:
        page = reader.pages[number]
        return any(map(_is_picture, _forms(page))) or len(page.images) > 0
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - as above
        return False


def _is_picture(form: Any) -> bool:  # noqa: ANN401 - of pypdf
    """Whether what a page refers to is a picture; it may refer to nothing."""
    found = form.get_object()
    return hasattr(found, "get") and found.get("/Subtype") == "/Image"


def _named(numbers: list[int]) -> str:
    more = " …" if len(numbers) > _MOST_NAMED else ""
    return f"page {', '.join(str(n + 1) for n in numbers[:_MOST_NAMED])}{more}"


@contextmanager
def _heard() -> Iterator[list[str]]:
    """Collect what pypdf says of a damaged file, which nobody else reads."""
    said: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: said.append(record.msg)  # type: ignore[method-assign]
    logger = logging.getLogger("pypdf")
    logger.addHandler(handler)
    propagates, logger.propagate = logger.propagate, False
    try:
        yield said
    finally:
        logger.propagate = propagates
        logger.removeHandler(handler)


def _work(page: PageObject) -> int:
    """Return how much work the text of a page is: its instructions, and above all its strings."""
    stated: Any = page.get("/Contents") or []
    stream = stated.get_object() if hasattr(stated, "get_object") else stated
    parts = stream if isinstance(stream, list) else [stream]
    objects = [part.get_object() for part in [*parts, *_forms(page)] if part is not None]
    streams = [one for one in objects if hasattr(one, "get_data")]
    found = [one.get_data() for one in streams if one.get("/Subtype") != "/Image"]
    return sum(len(data) + _EACH_STRING * (data.count(b"(") + data.count(b"<")) for data in found)


def _forms(page: PageObject) -> list[Any]:
    """Return the pictures and forms that a page refers to."""
    forms: Any = (page.get("/Resources") or {}).get("/XObject") or {}
    return list(forms.values())
