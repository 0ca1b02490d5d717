"""PDF files with a text layer: their lines joined to paragraphs, without running heads."""

from __future__ import annotations

import io
import re
from collections import Counter
from typing import TYPE_CHECKING

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.readers.contents import NAME_OF_FILE, Contents, File, Record, author_names
from summarizer.readers.documents.pdf_lines import ENDS_SENTENCE, GOES_ON, OPENS
from summarizer.readers.documents.pdf_pages import Pages, has_pictures, left_out, read_pages
from summarizer.readers.pages.map_verification import verified
from summarizer.readers.texts.exports import split_export
from summarizer.text.marks import PARTING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pypdf import PdfReader

_REPAIR = "repair it with a program such as qpdf, or fetch it again"
_MARGIN = 2  # lines at the top and the bottom of a page among which its running heads are
_FEWEST_PAGES = 3  # of many, on which what stands at the same end is no coincidence
_SHORT = 0.8  # of the width of most lines: a shorter line that ends a sentence ends a paragraph
_FIGURES = re.compile(r"\d+")
_NUMBER = re.compile(r"\W*(?:[^\W\d_]+\.?\W+)?\d+(?:\W+(?:[^\W\d_]+\W+)?\d+)?\W*")
_BROKEN = re.compile(rf"(?P<word>[^\W\d_]+)[-\u2010\u00ad{PARTING}]$")
_LOWER = re.compile(r"[^\W\d_]+")
_HYPHENATED = re.compile(r"[^\W\d_]+-[^\W\d_]+")
# What browsers print above and below a page: its title, its address with the number, and the time.
_ADDRESS = re.compile(r"(?:https?|file)://\S*(?:\s+\d+\s*/\s*\d+)?|\d+\s*/\s*\d+", re.IGNORECASE)
_TITLE = re.compile(r"(?:\S.{0,300}\s)?https?://\S+$")
_TIME = re.compile(
    r"(?:\d{1,4}\W+(?:\w{1,6}\W+)?\d{1,4}\s+)?(?:\d{1,4}[./-]){2}\d{1,4}\.?,?\s+\d{1,2}[:.]\d\d(?!\d)"
)


def read(file: File) -> Contents:
    """Return the text of all pages as one article, a paragraph a line.

    Raises:
        InputError: it is encrypted, damaged or a scan, or holds no text.
    """
    reader = _opened(file)
    found = read_pages(reader)
    pages = found.lines
    text, places = _written(paragraphs(without_running_heads(pages)))
    said = {f"page {number}": " ".join(lines) for number, lines in enumerate(pages, start=1)}
    if not text:
        raise InputError(f"{file.shown}: {_reason(reader, found)}")
    title = (reader.metadata.title or "").strip() if reader.metadata else ""
    named = None if NAME_OF_FILE.search(title) else title.replace("\0", "")
    article = Article(text=text, id=file.id, title=named or None)
    record = Record(
        article,
        file.shown,
        stated=bool(file.id),
        path=file.path,
        map=verified(text, places, lambda where: said[where]),
        authors=author_names(reader.metadata.author) if reader.metadata else (),
    )
    notes = [f"{file.shown}: {reason}" for reason in left_out(reader, found)]
    return split_export(Contents((record,), tuple(notes)))


def recognizes(file: File) -> bool:
    """Whether the file is a PDF: its signature, which alone is asked for, tells."""
    return bool(file.data)


def without_running_heads(pages: Sequence[list[str]]) -> list[list[str]]:
    """Return the lines of each page without those that most pages have at the same end.

    Two lines are the same if they differ in figures alone. A number that stands alone there goes,
    too, and what browsers print there. Of two pages both have it, and it ends no sentence.
    """
    kinds = Counter(
        _kind(lines, n)
        for lines in pages
        for n in _ends(lines)
        if len(pages) >= _FEWEST_PAGES or not ENDS_SENTENCE.search(lines[n])
    )
    often = max(min(_FEWEST_PAGES, len(pages)), 2, len(pages) // 2)
    return [_without_ends(lines, kinds, often) for lines in pages]


def paragraphs(pages: Sequence[Sequence[str]]) -> Iterator[list[tuple[str, int]]]:
    """Yield the paragraphs of all pages, as pieces with the numbers of their pages.

    A line that is short, and had room for the first word of the next one, was ended by a writer: it
    ends a paragraph if it ends a sentence, or if a capital follows, as behind a heading. One that
    goes on overleaf is one, unless that page has no text: it may be missing. A word that was parted
    at a line's end is whole again, and keeps its hyphen only if it stands so elsewhere.
    """
    lines = [(line, number) for number, page in enumerate(pages, start=1) for line in page or [""]]
    lengths = sorted(len(line) for line, _ in lines)
    width = _SHORT * lengths[len(lengths) * 3 // 4] if lengths else 0
    words = Counter(_HYPHENATED.findall(" ".join(line for line, _ in lines)))
    paragraph: list[tuple[str, int]] = []
    following = [line for line, _ in lines[1:]] + [""]
    for (line, number), after in zip(lines, following, strict=False):
        if line:
            _join(paragraph, line, number, words)
        if not line or (len(line) < width and _ends_paragraph(line, after, width)):
            if paragraph:
                yield paragraph
            paragraph = []
    if paragraph:
        yield paragraph


def _ends_paragraph(line: str, after: str, width: float) -> bool:
    """Return whether a short line was ended by a writer, and not by what broke the others."""
    if ENDS_SENTENCE.search(line):
        return True
    room = width - len(line) - len(after.partition(" ")[0])
    return room > 1 and bool(OPENS.match(after)) and not GOES_ON.search(line)


def _written(found: Iterable[list[tuple[str, int]]]) -> tuple[str, list[tuple[int, int, str]]]:
    """Return the text of paragraphs, a line each, and which stretch of it is on which page."""
    written: list[str] = []
    places: list[tuple[int, int, str]] = []
    length = 0
    for paragraph in found:
        for piece, number in paragraph:
            end = length + len(piece)
            if places and places[-1][2] == f"page {number}":
                places[-1] = (places[-1][0], end, places[-1][2])
            else:
                places.append((length, end, f"page {number}"))
            written.append(piece)
            length = end
        written.append("\n")
        length += 1
    return "".join(written).rstrip("\n"), places


def _opened(file: File) -> PdfReader:
    from pypdf import PdfReader  # noqa: PLC0415 - slow
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    try:
        reader = PdfReader(io.BytesIO(file.data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise InputError(f"{file.shown}: a PDF file with a password; save it without one")
        len(reader.pages)
    except (PyPdfError, OSError, ValueError, KeyError) as error:
        raise InputError(
            f"{file.shown}: a PDF file that is damaged or cut off: {error}; {_REPAIR}"
        ) from error
    return reader


def _ends(lines: Sequence[str]) -> list[int]:
    """Return the places of the first lines that are not blank, and of the last, outermost first."""
    full = [n for n, line in enumerate(lines) if line]
    last = [n for n in full[::-1][:_MARGIN] if n not in full[:_MARGIN]]
    return full[:_MARGIN] + last


def _kind(lines: Sequence[str], n: int) -> tuple[bool, str]:
    """Return at which end of the page a line stands, and the line without its figures."""
    return n < len(lines) / 2, _FIGURES.sub("#", lines[n])


def _without_ends(lines: Sequence[str], kinds: Counter[tuple[bool, str]], often: int) -> list[str]:
    """Return the lines of a page without its running heads, taken off from the outside."""
    kept, stopped = dict(enumerate(lines)), set()
    ends = _ends(lines)
    printed = _printed(lines, ends)
    for n in ends:
        at_top = n < len(lines) / 2
        runs = kinds[_kind(lines, n)] >= often
        stands_alone = _NUMBER.fullmatch(lines[n]) or _ADDRESS.fullmatch(lines[n])
        if (runs or stands_alone or n in printed) and at_top not in stopped:
            del kept[n]
        else:
            stopped.add(at_top)
    return "\n".join(kept.values()).strip("\n").split("\n")


def _printed(lines: Sequence[str], ends: Sequence[int]) -> set[int]:
    """Return the places of what a browser printed: an address, a time, and a title above or beside.

    A title counts where all three are there: else it may be the headline of what was printed.
    """
    times = {n for n in ends if _TIME.match(lines[n])}
    addresses = {n for n in ends if _ADDRESS.fullmatch(lines[n])}
    if not times:
        return set()
    titled = {n for n in ends if n not in addresses and _TITLE.match(lines[n])}
    above = {ends[0]} if len(ends) > 1 and ends[1] in addresses else set()
    return times | titled | above if addresses or titled else set()


def _join(paragraph: list[tuple[str, int]], line: str, number: int, words: Counter[str]) -> None:
    """Add a line to the pieces of a paragraph."""
    if not paragraph:
        paragraph.append((line, number))
        return
    before, page = paragraph[-1]
    broken, rest = _BROKEN.search(before), _LOWER.match(line)
    if broken is None or rest is None or not rest[0][0].islower():
        paragraph.append((f" {line}", number))
        return
    if not words[f"{broken['word']}-{rest[0]}"]:
        paragraph[-1] = (before[:-1], page)
    paragraph.append((line, number))


def _reason(reader: PdfReader, pages: Pages) -> str:
    whole = [n for n in range(len(pages.lines)) if n not in pages.damaged]
    if any(has_pictures(reader, n) for n in whole[:3]):
        return "a scan, without a text layer; add one with an OCR program such as ocrmypdf"
    if pages.damaged or not pages.lines:
        return f"a PDF file that is damaged: no page can be read; {_REPAIR}"
    return "a PDF file without text"
