"""A reader, as a value: which files it reads, and the module that makes articles of them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    import re
    from typing import Protocol

    from summarizer.readers.contents import Contents, File

    class ReaderModule(Protocol):
        """What the module of a reader defines."""

        def read(self, file: File) -> Contents:
            """Return what the file holds.

            Raises:
                InputError: it cannot be read, or holds no article.
            """

        def recognizes(self, file: File) -> bool:
            """Whether the file has this format; asked only if its bytes match the signature."""


class Reader(NamedTuple):
    """A file format that articles come in.

    `described` is such a file and its articles in a few words, for help texts. `module` has the
    functions of `ReaderModule`: its name, or after a dot its name in this package. It is imported
    when a file of this format is met. `signature` matches the `beginning` of all such files, where
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
            from summarizer.readers.isolation.reading_apart import read_apart  # noqa: PLC0415 - few files need it

            return read_apart(self.module, file)
        return self._module().read(file)

    def recognizes(self, file: File) -> bool:
        """Whether the content says that the file has this format."""
        if self.signature is None or not self.signature.match(file.beginning):
            return False
        return self._module().recognizes(file)

    def _module(self) -> ReaderModule:
        return cast("ReaderModule", import_module(self.module, __package__))
