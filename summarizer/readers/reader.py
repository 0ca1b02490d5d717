"""A reader, as a value: which files it reads, and the module that makes articles of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, cast

from summarizer.readers.decoding import decode

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Protocol

    from summarizer.articles import Article
    from summarizer.readers.columns import Columns

    class ReaderModule(Protocol):
        """What the module of a reader defines."""

        def read(self, file: File) -> Contents:
            """Return what the file holds.

            Raises:
                InputError: it cannot be read, or holds no article.
            """

        def recognizes(self, file: File) -> bool:
            """Whether the file has this format; asked only if its bytes match the signature."""


NAME_OF_FILE = re.compile(r"\.\w{2,4}$|^microsoft |^untitled|^\W*$", re.IGNORECASE)
"""What programs write into a document as its title where its author wrote none."""


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
    was written in HTML.
    """

    article: Article
    where: str
    stated: bool = False
    path: Path | None = None
    map: tuple[tuple[int, int, str], ...] = ()
    authors: tuple[str, ...] = ()
    was_markup: bool = False


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file holds: its articles, and a note for each part that was left out.

    `media_type` is the file's where its content decides between those of its reader; else empty.
    """

    records: tuple[Record, ...]
    notes: tuple[str, ...] = ()
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class Reader:
    """A file format that articles come in.

    `described` is such a file and its articles in a few words, for help texts. `module` has the
    functions of `ReaderModule`: its name, or after a dot its name in this package. It is imported
    when a file of this format is met. `signature` matches the first bytes of all such files, where
    these have something in common. `apart` says that it is read in a process that can be killed:
    where a parser of others does it, whose time and memory nobody knows.
    """

    described: str
    suffixes: tuple[str, ...]
    media_types: tuple[str, ...]
    module: str
    signature: re.Pattern[bytes] | None = None
    apart: bool = False

    def read(self, file: File) -> Contents:
        """Return what the file holds.

        Raises:
            InputError: it cannot be read, or holds no article.
        """
        if self.apart:
            from summarizer.readers.isolation import read_apart  # noqa: PLC0415 - few files need it

            return read_apart(self.module, file)
        return self._module().read(file)

    def recognizes(self, file: File) -> bool:
        """Whether the content says that the file has this format."""
        if self.signature is None or not self.signature.match(file.data):
            return False
        return self._module().recognizes(file)

    def _module(self) -> ReaderModule:
        return cast("ReaderModule", import_module(self.module, __package__))
