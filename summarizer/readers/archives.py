"""Archives: each file in them is read as if it lay in a folder."""

from __future__ import annotations

import gzip
import io
import lzma
import tarfile
import zipfile
import zlib
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from summarizer.errors import InputError, MissingExtraError
from summarizer.readers.contents import Contents, File, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

_LARGEST = 128 << 20  # bytes of all files in an archive; what is larger is named by itself
_DEEPEST = 1  # archives around one that is still opened, such as a .gz in a .zip
_MOST = 10_000  # files in an archive: as many as are still a pile of articles
_ZIP, _GZIP = b"PK", b"\x1f\x8b"
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
    for name, data in _members(file):
        inner = _inside(file, name, data or b"")
        if data is None:
            notes.append(f"{inner.shown}: a link or a device, and no file (left out)")
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
        raise InputError(
            f"{file.shown}: an archive without an article{'; ' + notes[0] if notes else ''}"
        )
    return Contents(tuple(records), tuple(notes))


def recognizes(file: File) -> bool:
    """Whether the file is an archive, and no document that is packed as one."""
    if not file.data.startswith(_ZIP):
        return True
    try:
        with zipfile.ZipFile(io.BytesIO(file.data)) as archive:
            names = set(archive.namelist())
    except _DAMAGE:
        return True  # and damaged, as its reader will say
    return not names & {"[Content_Types].xml", "mimetype"}


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
        raise InputError(f"{inner.shown}: not a file that is read")


def _members(file: File) -> Iterator[tuple[str, bytes | None]]:
    """Yield the name and the bytes of each file in the archive, as they stand in it.

    What is no file, such as a link to one, has no bytes.

    Raises:
        InputError: it is damaged, encrypted or too large.
    """
    try:
        if file.data.startswith(_ZIP):
            yield from _zipped(file)
        elif file.data.startswith(_GZIP):
            yield from _unzipped(file)
        else:
            yield from _of_tar(file, file.data)
    except _DAMAGE as error:
        raise InputError(f"{file.shown}: an archive that cannot be read: {error}") from error


def _zipped(file: File) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(file.data)) as archive:
        members = [
            one for one in archive.infolist() if not one.is_dir() and _is_visible(one.filename)
        ]
        _check_number(file, len(members))
        left = _LARGEST
        for member in members:
            with archive.open(member) as stream:
                data = _limited(file, stream.read(left + 1), left)
            left -= len(data)
            yield member.filename, data


def _unzipped(file: File) -> Iterator[tuple[str, bytes | None]]:
    with gzip.open(io.BytesIO(file.data)) as unpacked:
        data = _limited(file, unpacked.read(_LARGEST + 1), _LARGEST)
    if _is_tar(data):
        yield from _of_tar(file, data)
    else:
        yield "", data


def _is_tar(data: bytes) -> bool:
    return data[257:262] == b"ustar"


def _of_tar(file: File, data: bytes) -> Iterator[tuple[str, bytes | None]]:
    left = _LARGEST  # a sparse member is larger than what holds it
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as archive:
        for number, member in enumerate(archive, start=1):
            _check_number(file, number)
            if member.isdir() or not _is_visible(member.name):
                continue
            stream = archive.extractfile(member) if member.isreg() else None
            if stream is None:
                yield member.name, None
            else:
                data = _limited(file, stream.read(left + 1), left)
                left -= len(data)
                yield member.name, data


def _check_number(file: File, number: int) -> None:
    if number > _MOST:
        raise InputError(f"{file.shown}: an archive of more than {_MOST} files; unpack it")


def _limited(file: File, data: bytes, most: int) -> bytes:
    if len(data) > most:
        raise InputError(
            f"{file.shown}: an archive of more than {_LARGEST >> 20} MB once unpacked; unpack it"
        )
    return data


def _is_visible(name: str) -> bool:
    """Whether a member is a file that a folder would show: not hidden."""
    parts = (part for part in PurePosixPath(name).parts if part != "..")
    return not any(part.startswith((".", "__MACOSX")) for part in parts)


def _leads_out(name: str) -> bool:
    """Whether a member would be unpacked outside of the folder of the archive."""
    path = PurePosixPath(name)
    return path.is_absolute() or ".." in path.parts
