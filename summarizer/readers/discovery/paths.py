"""Paths to the files that they mean."""

from __future__ import annotations

import os
import re
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from summarizer.errors import InputError
from summarizer.readers.discovery.article_ids import readable
from summarizer.readers.formats import PAGE_SUFFIXES, SUFFIXES, is_read_in_folders
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

STANDARD_INPUT = "-"
NOT_READ = "not a file that is read"
"""What a note says of a file whose format is not read."""

# One letter before the colon is a drive.
_URL = on_demand(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
# A README is about the articles; nobody expects it among them.
_ABOUT_THE_FOLDER = on_demand(r"readme(?:\.(?:md|rst))?$", re.IGNORECASE)


class FoundFile(NamedTuple):
    """A file to read: its path as given, its name in messages, and whether that path was named."""

    path: Path
    shown: str
    named: bool


class Found(NamedTuple):
    """The files that paths mean, each once, sorted by path, whatever the order of the paths.

    `folders` has the real paths of the files in each named folder, by the folder's name.
    `skipped` has a note for each file in a folder that is not read. `urls` are what is no path.
    """

    files: tuple[FoundFile, ...]
    folders: dict[str, frozenset[str]]
    skipped: tuple[str, ...]
    standard_input: bool
    urls: tuple[str, ...] = ()


def find(paths: Iterable[str | os.PathLike[str]]) -> Found:
    """Return the files that the paths name, and those in the folders that they name.

    Raises:
        InputError: a named path does not exist or cannot be looked at.
    """
    given = [os.fspath(path) for path in paths]
    urls = tuple(sorted(set(filter(_is_url, given))))
    spelled = [name for name in given if not _is_url(name)]
    files: list[FoundFile] = []
    folders: dict[str, frozenset[str]] = {}
    skipped: list[tuple[Path, str]] = []
    for name in spelled:
        if name == STANDARD_INPUT:
            continue
        if not _is_folder(name):
            files.append(FoundFile(Path(name), readable(name), named=True))
            continue
        try:
            inside, left_out = _walk(name)
        except RecursionError as error:
            raise InputError(f"{name}: folders in it lie too deep; name one further in") from error
        files += inside
        skipped += left_out
        folders[name] = frozenset(real_path(file.path) for file in inside)
    named = {real_path(file.path) for file in files if file.named}
    notes = tuple(line for path, line in skipped if real_path(path) not in named)
    return Found(_once(files), folders, notes, STANDARD_INPUT in spelled, urls)


def _is_url(name: str) -> bool:
    return "://" in name and bool(_URL.match(name))


def folder_of(output: str, paths: Iterable[str]) -> str | None:
    """Return the first of the folders in which a run over the paths would find the output, or None.

    The output need not be there yet. A hidden one, say, is not found.
    """
    target, link = _places(output)
    for name in paths:
        root = Path(real_path(Path(name)))
        if root.is_dir() and target.is_relative_to(root):
            inside = [
                path.relative_to(root) for path in (target, link) if path.is_relative_to(root)
            ]
            if any(map(_is_visible, inside)):
                return name
    return None


def article_beside(output: str, paths: Iterable[str]) -> str | None:
    """Return the first named file with the folder and the suffix of the output, or None.

    The paths may be what a shell made of `folder/*.txt`: the next run would be given the output,
    too. A hidden one is not matched.
    """
    patterns = {
        (place.parent, place.suffix.lower())
        for place in _places(output)
        if place.suffix.lower() in SUFFIXES and not place.name.startswith(".")
    }
    named = (name for name in paths if name != STANDARD_INPUT and not Path(name).is_dir())
    return next((name for name in named if _pattern_of(name) in patterns), None)


def _pattern_of(name: str) -> tuple[Path, str]:
    """Return the folder and the suffix of a named file."""
    return Path(real_path(Path(name).parent)), Path(name).suffix.lower()


def _places(output: str) -> tuple[Path, Path]:
    """Return where the output leads, and where it lies itself: the same if it is no link."""
    path = Path(output)
    return Path(real_path(path)), Path(real_path(path.parent), path.name)


def _is_visible(inside: Path) -> bool:
    """Whether a search of the folder finds the path in it."""
    hidden = any(part.startswith(".") for part in inside.parts)
    return not hidden and not _ABOUT_THE_FOLDER.match(inside.name)


def real_path(path: Path) -> str:
    """Return the path with every link followed: one for each file, however it is spelled."""
    return os.path.realpath(path)


def standard_input(given: BinaryIO | None = None) -> BinaryIO:
    """Return standard input as a stream of bytes, or the stream that is `given` in its place.

    Raises:
        InputError: it is closed.
    """
    stream: BinaryIO | None = given or getattr(sys.stdin, "buffer", None)
    if stream is None:
        raise InputError("standard input is closed; name a file instead of -")
    return stream


def _is_folder(name: str) -> bool:
    if not name:
        raise InputError("an empty path; give the name of a file or folder, or - for stdin")
    try:
        return stat.S_ISDIR(os.stat(name).st_mode)  # noqa: PTH116 - Path() would drop "./"
    except FileNotFoundError as error:
        raise InputError(f"{name}: no such file or folder; check the spelling") from error
    except (OSError, ValueError) as error:
        raise InputError(f"{name}: cannot be read: {reason(error)}") from error


def reason(error: Exception) -> str:
    """Return the system's message, without the number and path that Python adds."""
    return getattr(error, "strerror", None) or str(error)


def _walk(folder: str) -> tuple[list[FoundFile], list[tuple[Path, str]]]:
    """Return the files of a folder that can be read, and each other file with a note."""
    files: list[FoundFile] = []
    skipped: list[tuple[Path, str]] = []
    root = real_path(Path(folder))
    for path in _visible_files(folder, skipped):
        shown = _shown(folder, path)
        if path.is_symlink() and not Path(real_path(path)).is_relative_to(root):
            continue
        problem = _problem(path)
        if problem is None:
            files.append(FoundFile(path, shown, named=False))
        else:
            skipped.append((path, f"{shown}: left out: {problem}"))
    return files, skipped


def _visible_files(folder: str, skipped: list[tuple[Path, str]]) -> Iterator[Path]:
    def refused(error: OSError) -> None:
        blocked = Path(error.filename)
        if blocked == Path(folder):
            raise InputError(f"{folder}: cannot be read: {reason(error)}") from error
        line = f"{_shown(folder, blocked)}: left out: {reason(error)}"
        skipped.append((blocked, line))

    for here, folders, names in os.walk(folder, onerror=refused):
        parts = _parts_of_pages(here, folders, names)
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and name not in parts
        )
        for name in sorted(names):
            if not name.startswith(".") and not is_about_the_folder(name):
                yield Path(here, name)


def _parts_of_pages(here: str, folders: Sequence[str], names: Sequence[str]) -> set[str]:
    """Return the folders beside some files that hold the parts of the saved pages among these."""
    if not folders or not any(name.lower().endswith(PAGE_SUFFIXES) for name in names):
        return set()
    from summarizer.readers.discovery.page_parts import parts_of_pages  # noqa: PLC0415 - few folders need it

    return parts_of_pages(names, folders, lambda name: _names_in(Path(here, name)))


def _names_in(folder: Path) -> list[str]:
    """Return the names of what lies in a folder; none if that cannot be looked at."""
    try:
        return os.listdir(folder)  # noqa: PTH208 - names alone
    except OSError:
        return []


def is_about_the_folder(name: str) -> bool:
    """Whether a file of this name is about the articles that it lies beside, and none of them."""
    return _ABOUT_THE_FOLDER.match(name) is not None


def _problem(path: Path) -> str | None:
    """Return why a file in a folder is not opened, or None. A pipe, say, may never end."""
    if not path.is_file():
        return "not a regular file"
    if not is_read_in_folders(path):
        return NOT_READ
    return None


def shown_folder(folder: str) -> str:
    """Return a named folder as notes call it, without the parents of an absolute one."""
    return _shown(folder, Path(folder))


def _shown(folder: str, path: Path) -> str:
    """Return the path as the caller would write it, without the parents of an absolute folder."""
    inside = path.relative_to(folder)
    start = Path(Path(folder).name) if Path(folder).is_absolute() else Path(folder)
    return readable((start / inside).as_posix())


def _once(files: list[FoundFile]) -> tuple[FoundFile, ...]:
    """Return each file once: by its own path if that was given, else by the first of its links."""
    spellings: dict[str, list[FoundFile]] = {}
    for file in files:
        spellings.setdefault(real_path(file.path), []).append(file)
    chosen = []
    for real, known in sorted(spellings.items()):
        best = min(known, key=lambda file: (_absolute(file) != real, _absolute(file), file.shown))
        chosen.append(FoundFile(best.path, best.shown, named=any(file.named for file in known)))
    return tuple(chosen)


def _absolute(file: FoundFile) -> str:
    return os.path.abspath(file.path)  # noqa: PTH100 - Path.absolute() keeps ".."
