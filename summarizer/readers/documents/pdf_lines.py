"""The lines of a page of a PDF file, with a blank one where its layout parts two paragraphs."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from summarizer.text.marks import PARTING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pypdf import PageObject

    Matrix = Sequence[float]

OPENS = re.compile(r"[“”„«‘\"'(\[]{0,2}[A-Z0-9À-ÖØ-ÞΑ-ΩА-ЯЁ]|\W?\s?[•▪–-]\s")
"""What a line begins with that may begin a paragraph."""

GOES_ON = re.compile(rf"[,;(\-–—\u00ad\u2010{PARTING}]$")
"""What a line ends with that the next line goes on from."""

ENDS_SENTENCE = re.compile(r"[.!?…。！？:][\"'”’»)\]]*$")
"""What a line ends with that may be the end of a sentence."""

_BLANK = re.compile(r"[^\S\n]+")
_BOLD = re.compile(r"bold|black|heavy|cmbx", re.IGNORECASE)
_LIGATURES = str.maketrans(
    dict(zip(range(0xFB00, 0xFB07), ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True))
)
_OTHER_SIZE = 1.15  # times as large: letters of a heading, and no rounding
_ROOM = 1.3  # times the usual distance of lines: a space between paragraphs
_LEAST_DISTANCE = 0.8  # of the height of letters: less is a raised or sunk one
_INDENTS = (0.4, 5)  # heights of letters by which the first line of a paragraph is set in
_FEWEST_LETTERS = 3  # of a line in large letters that is no initial


class _Piece(NamedTuple):
    """Text that is set at one place: the height of its letters, and where it begins."""

    text: str
    size: float
    x: float
    y: float
    is_bold: bool


class _Line(NamedTuple):
    """A line: the height of most of its letters, where it begins, and whether all is bold."""

    text: str
    size: float = 0
    x: float = 0
    y: float = 0
    is_bold: bool = False


def lines_of(page: PageObject) -> list[str]:
    """Return the lines of a page in the order of its content, without blanks around them.

    A blank line stands where the letters get larger, smaller or bold, where lines have more room
    between them, and where the first one of a paragraph is set in. Letters that a font draws as one
    are those that they stand for.
    """
    pieces: list[_Piece] = []

    def collect(text: str, outer: Matrix, inner: Matrix, font: Any, size: float) -> None:  # noqa: ANN401
        pieces.append(_piece(text, outer, inner, font, size))

    text = page.extract_text(visitor_text=collect)
    if "".join(piece.text for piece in pieces) != text:
        return [_plain(line).text for line in text.splitlines()]
    lines = list(_lines(pieces))
    usual = _usual_distance(lines)
    parted = [""]
    for line, after in pairwise([*lines, _Line("")]):
        parted.append(line.text)
        if line.text and after.text and _is_parted(line, after, usual):
            parted.append("")
    while parted and not parted[-1]:
        parted.pop()
    return parted[1:]


def _piece(text: str, outer: Matrix, inner: Matrix, font: Any, size: float) -> _Piece:  # noqa: ANN401
    a, b, c, d, e, f = map(float, outer)
    scale = abs((a * d - b * c) * (inner[0] * inner[3] - inner[1] * inner[2])) ** 0.5
    x, y = float(inner[4]), float(inner[5])
    name = str(font.get("/BaseFont", "")) if hasattr(font, "get") else ""
    place = (a * x + c * y + e, b * x + d * y + f)
    return _Piece(text, scale * float(size), *place, is_bold=bool(_BOLD.search(name)))


def _lines(pieces: Sequence[_Piece]) -> Iterator[_Line]:
    line: list[_Piece] = []
    for piece in pieces:
        first, *others = piece.text.split("\n")
        line.append(piece._replace(text=first))
        for other in others:
            yield _joined(line)
            line = [piece._replace(text=other)]
    yield _joined(line)


def _joined(pieces: Sequence[_Piece]) -> _Line:
    shown = [piece for piece in pieces if piece.text.strip()]
    line = _plain("".join(piece.text for piece in pieces))
    if not shown or not line.text:
        return line
    most = max(shown, key=lambda piece: len(piece.text))
    all_bold = all(piece.is_bold for piece in shown)
    return _Line(line.text, most.size, shown[0].x, shown[0].y, all_bold)


def _plain(text: str) -> _Line:
    text = text.replace("\0", "").encode("utf-8", "ignore").decode()
    if not text.isascii():
        text = text.translate(_LIGATURES)
    return _Line(_BLANK.sub(" ", text).strip())


def _usual_distance(lines: Sequence[_Line]) -> float:
    """Return how far below a line of a paragraph the next one mostly stands; 0 if nothing tells.

    A quarter of all distances are within paragraphs, even where these have two lines.
    """
    found = sorted(
        line.y - after.y
        for line, after in pairwise(line for line in lines if line.text)
        if line.y - after.y > _LEAST_DISTANCE * line.size
    )
    return found[len(found) // 4] if found else 0


def _is_parted(line: _Line, after: _Line, usual: float) -> bool:
    """Whether a layout puts a line and the next one into two paragraphs."""
    small, large = sorted((line.size, after.size))
    if large > _OTHER_SIZE * small > 0:
        return min(len(line.text), len(after.text)) >= _FEWEST_LETTERS
    if GOES_ON.search(line.text) or not OPENS.match(after.text):
        return False
    if line.is_bold != after.is_bold or line.y - after.y > _ROOM * usual > 0:
        return True
    least, most = (indent * after.size for indent in _INDENTS)
    is_set_in = least < after.x - line.x < most and line.y > after.y
    return is_set_in and ENDS_SENTENCE.search(line.text) is not None
