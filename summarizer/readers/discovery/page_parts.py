"""The folders in which browsers keep the parts of a page that they saved beside them."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from summarizer.readers.formats import PAGE_SUFFIXES, SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_NAMED = re.compile(r"(.+)[-_. ]([^\W\d_]+)", re.DOTALL)
# What Windows calls such folders in its languages ("connected files"), and browsers after it.
_WORDS_NAMES = (
    "files file dateien fichiers bestanden archivos arquivos ficheiros filer tiedostot pliki "
    "soubory elemei dosyalar datoteke fitxers fitxategiak failid fails bylos fajlovi"
)
_WORDS = frozenset(_WORDS_NAMES.split())
_WORKS = (".css", ".js", ".download")  # what makes a page work: articles lie beside none


def parts_of_pages(
    files: Iterable[str], folders: Iterable[str], inside: Callable[[str], Iterable[str]]
) -> set[str]:
    """Return the folders that hold the parts of pages among files; `inside` names what they hold.

    Such a folder is called as its page, with a word behind it in the language of the browser. If
    that is none of the words known, most of what lies in it must be no file that is read.
    """
    pages = {name[: name.rindex(".")] for name in files if name.lower().endswith(PAGE_SUFFIXES)}
    found: set[str] = set()
    for folder in folders if pages else ():
        named = _NAMED.fullmatch(folder)
        if (
            named
            and named[1] in pages
            and (named[2].lower() in _WORDS or _are_parts(list(inside(folder))))
        ):
            found.add(folder)
    return found


def _are_parts(names: list[str]) -> bool:
    suffixes = [PurePosixPath(name.lower()).suffix for name in names]
    read = sum(suffix in SUFFIXES for suffix in suffixes)
    return 2 * read < len(names) and any(suffix in _WORKS for suffix in suffixes)
