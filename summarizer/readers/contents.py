"""A file, and what it holds: articles as they were found."""

from __future__ import annotations

import codecs
import io
import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from summarizer.readers.bytes_to_text.decoding import decode
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from summarizer.articles import Article
    from summarizer.readers.fields.columns import Columns

NAME_OF_FILE = on_demand(r"\.\w{2,4}$|^microsoft |^untitled|^\W*$", re.IGNORECASE)
"""What programs write into a document as its title where its author wrote none."""

# What programs, or the accounts of a computer, are called where documents name their author; a name
# of a person has a blank or a capital in scripts that have any.
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_BLANKS = b"\0 \t\n\v\f\r" + b"".join(_MARKS)
_FEW_BLANKS = 64  # bytes
_ACCOUNT = on_demand(r"[a-z0-9._-]+|\W*")


@dataclass(frozen=True)
class File:
    """The bytes of a file, or of standard input, and what is known about them.

    `shown` is its name in messages. `path` is None for standard input, whose article then has the
    `id`. `option` is where callers can name the `encoding`, for messages; None if nowhere.
    `columns` says which fields of a record are what of an article, and `depth` in how many archives
    the file lies. `charset` is the encoding that whoever sent the file stated, which may be wrong.
    """

    data: bytes
    shown: str
    path: Path | None = None
    id: str = ""
    encoding: str | None = None
    option: str | None = "--encoding"
    columns: Columns | None = None
    depth: int = 0
    charset: str | None = None

    @property
    def suffix(self) -> str:
        """The suffix of its name in lower case, with the dot; empty without one."""
        return self.path.suffix.lower() if self.path else ""

    @cached_property
    def beginning(self) -> bytes:
        """The bytes by which formats are known: those of the file, without many blanks before."""
        if self.data[:_FEW_BLANKS].lstrip(_BLANKS):
            return self.data
        mark = next((one for one in _MARKS if self.data.startswith(one)), b"")
        blanks = len(self.data) - len(self.data.lstrip(_BLANKS))
        return mark + self.data[blanks // 2 * 2 :]  # in UTF-16 a character has two bytes

    @cached_property
    def packed_names(self) -> frozenset[str] | None:
        """The names of what a ZIP archive holds, read once for all; None of a damaged one."""
        import zipfile  # noqa: PLC0415 - few files are archives

        # What damage of every kind raises, far below: an odd size, an unknown version, a bad name.
        damage = (zipfile.BadZipFile, OSError, EOFError, LookupError, RuntimeError, ValueError)
        try:
            with zipfile.ZipFile(io.BytesIO(self.data)) as packed:
                return frozenset(packed.namelist())
        except damage:
            return None

    @cached_property
    def text(self) -> str:
        """The bytes as text; see `decode`.

        Raises:
            MalformedError: they are not text.
        """
        encoding = self.encoding or self.charset
        return decode(self.data, self.shown, encoding, option=self.option)


@dataclass(frozen=True, slots=True)
class Record:
    """An article as it was found.

    `where` is its place in messages, and `stated` says whether its id stands there. Otherwise
    `path` names an article that has a file of its own; without a path its text does. `map` is that
    of its article's original, which whoever chose the reader adds. `was_markup` says that its text
    was written in HTML, and `is_summary` that it is a summary of the article's.
    """

    article: Article
    where: str
    stated: bool = False
    path: Path | None = None
    map: tuple[tuple[int, int, str], ...] = ()
    authors: tuple[str, ...] = ()
    was_markup: bool = False
    is_summary: bool = False


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file holds: its articles, and a note for each part that was left out.

    `media_type` is the file's where its content decides between those of its reader; else empty.
    """

    records: tuple[Record, ...]
    notes: tuple[str, ...] = ()
    media_type: str = ""


def reason_of(notes: Sequence[str]) -> str:
    """Return the first of some notes, as it stands behind the error that nothing was read."""
    return f"; {notes[0].removesuffix(' (left out)')}" if notes else ""


def author_names(stated: str | None) -> tuple[str, ...]:
    """Return who a document names as its authors, parted by semicolons; programs are none."""
    names = (" ".join(one.split()) for one in (stated or "").replace("\0", "").split(";"))
    return tuple(
        name for name in names if not (_no_person().fullmatch(name) or _ACCOUNT.fullmatch(name))
    )


@cache
def _no_person() -> re.Pattern[str]:
    return re.compile(
        r"(?:microsoft|windows|apache|adobe|libreoffice|openoffice|google)\b.*|\W*(?:user|admin|owner"
        r"|administrator|author|unknown|anonymous|unspecified|benutzer|utilisateur|usuario)\W*",
        re.IGNORECASE,
    )
