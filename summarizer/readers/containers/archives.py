"""Archives: each file in them is read as if it lay in a folder."""

from __future__ import annotations

import codecs
import gzip
import io
import lzma
import tarfile
import zipfile
import zlib
from dataclasses import replace
from functools import partial
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from summarizer.errors import InputError, MissingExtraError
from summarizer.readers.contents import Contents, File, Record, reason_of
from summarizer.readers.discovery.page_parts import parts_of_pages
from summarizer.readers.discovery.paths import NOT_READ, is_about_the_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import IO

    Member = tuple[str, bytes, str]
    """The name and the bytes of a file in an archive, and why these are of no use, or nothing."""

_LARGEST = 128 << 20  # bytes of all files in an archive; what is larger is named by itself
_DEEPEST = 1  # archives around one that is still opened, such as a .gz in a .zip
_MOST = 10_000  # files in an archive: as many as are still a pile of articles
_PIECE = 1 << 20  # bytes unpacked at once
_ZIP, _GZIP, _WARC = b"PK", b"\x1f\x8b", b"WARC/"
_ENCRYPTED = 1  # the bit that says so of a member
_WITH_PASSWORD = "has a password; unpack it"  # noqa: S105 - what is said of a file
_CUT = "ends before its end; it may hold only a beginning"
_OF_DOCUMENTS = {"[Content_Types].xml", "mimetype", "Index/Document.iwa", "Index.zip", "index.apxl"}
_NO_FILE = "a link or a device, and no file"
_DAMAGE = (OSError, EOFError, zlib.error, lzma.LZMAError, zipfile.BadZipFile, tarfile.TarError,
           RuntimeError, LookupError, NotImplementedError, ValueError)  # fmt: skip


def read(file: File) -> Contents:
    """Return the articles of all files in the archive, and a note for each that cannot be read.

    An article is named after its path in the archive. Nothing is written to the disk.

    Raises:
        InputError: it is damaged, too large once unpacked, or holds no article.
    """
    from summarizer.readers.formats import read_file  # noqa: PLC0415 - which lists this reader

    if file.depth > _DEEPEST:
        raise InputError(f"{file.shown}: an archive in an archive; unpack it")
    if not file.data.startswith((_ZIP, _GZIP)) and not _is_tar(file.data):
        raise InputError(
            f"{file.shown}: is no archive of the kinds that are read (.zip, .gz, .tar), but for "
            "its name; if it is a text, name it so"
        )
    records: list[Record] = []
    notes: list[str] = []
    names: set[str] = set()
    for name, data, problem in _members(file):
        inner = _inside(file, name, data)
        if problem == _CUT:
            notes.append(f"{inner.shown}: {_CUT}")
        elif problem:
            notes.append(f"{inner.shown}: {problem} (left out)")
            continue
        if name in names:
            notes.append(f"{inner.shown}: stands twice in the archive (the second left out)")
            continue
        names.add(name)
        try:
            _check_member(name, inner)
            found = read_file(inner)
        except (InputError, MissingExtraError) as error:
            if not name:  # the only file of a .gz
                raise
            notes.append(f"{error} (left out)")
            continue
        records += found.records
        notes += found.notes
    if not records:
        raise InputError(f"{file.shown}: an archive without an article{reason_of(notes)}")
    return Contents(tuple(records), tuple(notes))


def recognizes(file: File) -> bool:
    """Whether the file is an archive, and no document that is packed as one."""
    if not file.data.startswith(_ZIP):
        return True
    names = file.packed_names
    return names is None or not names & _OF_DOCUMENTS  # one that is damaged its reader refuses


def _inside(file: File, name: str, data: bytes) -> File:
    """Return the member of an archive as a file; without a name it is the archive's only one."""
    path = None if file.path is None else (file.path / name if name else file.path.with_suffix(""))
    within = name or (path.name if path else "")
    shown = f"{file.shown}/{within}" if within else file.shown
    return replace(
        file, data=data, shown=shown, path=path, id="" if name else file.id, depth=file.depth + 1
    )


def _check_member(name: str, inner: File) -> None:
    from summarizer.readers.formats import is_read_in_folders  # noqa: PLC0415 - lists this reader

    if _leads_out(name):
        raise InputError(f"{inner.shown}: its name leads out of the archive; pack it without that")
    if name and not is_read_in_folders(PurePosixPath(name)):
        raise InputError(f"{inner.shown}: {NOT_READ}")


def _members(file: File) -> Iterator[Member]:
    """Yield the files in the archive, as they stand in it, that a folder would show.

    Raises:
        InputError: it is damaged as a whole, or too large.
    """
    try:
        if file.data.startswith(_ZIP):
            yield from _zipped(file)
        elif file.data.startswith(_GZIP):
            yield from _unzipped(file)
        else:
            yield from _of_tar(file, file.data)
    except _DAMAGE as error:
        raise InputError(
            f"{file.shown}: an archive that cannot be read: {error}; it may be cut off: fetch it "
            "again, or unpack it with what repairs it, such as 7z"
        ) from error


def _zipped(file: File) -> Iterator[Member]:
    with zipfile.ZipFile(io.BytesIO(file.data)) as archive:
        members = [one for one in archive.infolist() if not one.is_dir()]
        _check_number(file, len(members) // 2)  # a Mac puts a hidden file beside each
        is_shown = _shown_as_in_a_folder([one.filename for one in members])
        members = [one for one in members if is_shown(one.filename)]
        _check_number(file, len(members))
        left = _LARGEST
        for member in members:
            data, problem = b"", _WITH_PASSWORD if member.flag_bits & _ENCRYPTED else ""
            if not problem:
                data, problem = _read(partial(archive.open, member), left + 1)
            left -= len(_limited(file, data, left))
            yield member.filename, data, problem


def _read(opened: Callable[[], IO[bytes] | None], most: int) -> tuple[bytes, str]:
    """Return what a member holds, and why it is of no use if it is not."""
    try:
        stream = opened()
        return (b"", _NO_FILE) if stream is None else (stream.read(most), "")
    except _DAMAGE as error:
        return b"", f"is damaged: {str(error) or type(error).__name__}"


def _unzipped(file: File) -> Iterator[Member]:
    data, damage = _as_far_as_whole(file.data)
    _limited(file, data, _LARGEST)
    if _is_tar(data):
        yield from _of_tar(file, data)
    elif damage is None or data.startswith(_WARC):  # whose reader says so itself
        yield "", data, ""
    elif isinstance(damage, EOFError) and data:
        yield "", _whole_characters(data), _CUT
    else:
        raise damage


def _whole_characters(data: bytes) -> bytes:
    """Return a text that is cut off without the part of a character at its end."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data[: len(data) // 2 * 2]
    start = next((n for n in range(1, 5) if data[-n:][:1] >= b"\xc0"), 0)  # of UTF-8
    if not start:
        return data
    try:
        data[-start:].decode()
    except UnicodeError:
        return data[:-start]
    return data


def _as_far_as_whole(packed: bytes) -> tuple[bytes, Exception | None]:
    """Return what is packed, as far as it is not damaged, and the damage."""
    pieces: list[bytes] = []
    left = _LARGEST + 1
    with gzip.open(io.BytesIO(packed)) as unpacked:
        try:
            while left > 0 and (piece := unpacked.read1(min(left, _PIECE))):
                pieces.append(piece)
                left -= len(piece)
        except _DAMAGE as error:
            return b"".join(pieces), error
    return b"".join(pieces), None


def _is_tar(data: bytes) -> bool:
    return data[257:262] == b"ustar"


def _of_tar(file: File, data: bytes) -> Iterator[Member]:
    left = _LARGEST  # a sparse member is larger than what holds it
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as archive:
        members, damage = _listed(file, archive)
        is_shown = _shown_as_in_a_folder([one.name for one in members])
        for member in members:
            if member.isdir() or not is_shown(member.name):
                continue
            found, problem = b"", _NO_FILE
            if member.isreg():
                found, problem = _read(partial(archive.extractfile, member), left + 1)
            left -= len(_limited(file, found, left))
            yield member.name, found, problem
        if damage:
            yield "", b"", damage


def _listed(file: File, archive: tarfile.TarFile) -> tuple[list[tarfile.TarInfo], str]:
    """Return the members of an archive as far as it is whole, and how it is damaged behind them."""
    members: list[tarfile.TarInfo] = []
    try:
        for number, member in enumerate(archive, start=1):
            _check_number(file, number)
            members.append(member)
    except _DAMAGE as error:
        return members, f"is damaged behind {len(members)} files: {error}; the rest is"
    return members, ""


def _check_number(file: File, number: int) -> None:
    if number > _MOST:
        raise InputError(f"{file.shown}: an archive of more than {_MOST} files; unpack it")


def _limited(file: File, data: bytes, most: int) -> bytes:
    if len(data) > most:
        raise InputError(
            f"{file.shown}: an archive of more than {_LARGEST >> 20} MB once unpacked; unpack it"
        )
    return data


def _shown_as_in_a_folder(names: list[str]) -> Callable[[str], bool]:
    """Return what tells whether a folder with the files of these names would show a file.

    Hidden ones, a README and the parts of a saved page are none that it shows.
    """
    paths = [PurePosixPath(name) for name in names]
    inside: dict[str, list[str]] = {}
    for path in paths:
        inside.setdefault(str(path.parent), []).append(path.name)
    parts = parts_of_pages(map(str, paths), inside, inside.__getitem__)

    def is_shown(name: str) -> bool:
        path = PurePosixPath(name)
        visible = not any(part.startswith((".", "__MACOSX")) for part in path.parts if part != "..")
        of_a_page = not parts.isdisjoint(map(str, path.parents))
        return visible and not of_a_page and not is_about_the_folder(path.name)

    return is_shown


def _leads_out(name: str) -> bool:
    """Whether a member would be unpacked outside of the folder of the archive."""
    path = PurePosixPath(name)
    return path.is_absolute() or ".." in path.parts
