"""Files of a folder or an archive whose formats are not read: each a note, or many in one."""

from __future__ import annotations

from collections import Counter
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from summarizer.readers.discovery.paths import NOT_READ

if TYPE_CHECKING:
    from collections.abc import Iterable

_IN_FOLDER = "left out: "  # before the reason; a file in an archive cannot be named by itself
_MOST = 3  # that have a note each
_MOST_FORMATS = 12  # that are named


def counted(notes: Iterable[str]) -> list[str]:
    """Return the notes with one on all files that are not read, by formats, if these are many."""
    given = list(notes)
    names = [note.partition(": ")[0] for note in given if _is_on_format(note)]
    if len(names) <= _MOST:
        return given
    kinds = Counter(PurePosixPath(name).suffix.lower() or "without a suffix" for name in names)
    named = [f"{number} {kind}" for kind, number in sorted(kinds.items(), key=_commonest_first)]
    more = " …" if len(named) > _MOST_FORMATS else ""
    listed = f"{', '.join(named[:_MOST_FORMATS])}{more}"
    others = [note for note in given if not _is_on_format(note)]
    first = f"{len(names)} files left out, of formats that are not read: {listed}"
    named_alone = (one.partition(": ") for one in given if _is_on_format(one))
    example = next((name for name, _, why in named_alone if why.startswith(_IN_FOLDER)), "")
    cure = f"; name one, such as {example}, to see what makes text of it" if example else ""
    return [first + cure, *others]


def _is_on_format(note: str) -> bool:
    reason = note.partition(": ")[2]
    return reason.removesuffix(" (left out)").removeprefix(_IN_FOLDER) == NOT_READ


def _commonest_first(kind: tuple[str, int]) -> tuple[int, str]:
    name, number = kind
    return -number, name
