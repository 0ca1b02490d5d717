"""Places of files: a path of this machine, or an address that fsspec knows, such as `s3://…`."""

from __future__ import annotations

import glob
import os
import re
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from summarizer.errors import InputError, MissingExtraError, OutputError, SummarizerError
from summarizer.files.atomic import replacing

if TYPE_CHECKING:
    from collections.abc import Iterator

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*(?:://|::)")
_PATTERN = re.compile(r"[*?\[]")
# Where a file is seen as a whole once it is written; elsewhere it is renamed.
_OBJECT_STORES = {"s3", "s3a", "gs", "gcs", "az", "abfs", "abfss", "adl", "memory"}


def is_address(path: str) -> bool:
    """Whether the path is an address that fsspec has to understand."""
    return _ADDRESS.match(path) is not None


def is_pattern(path: str) -> bool:
    """Whether the path stands for all files that match it, as in a shell."""
    return _PATTERN.search(path) is not None and not (
        not is_address(path) and os.path.lexists(path)
    )


def find_files(path: str) -> list[str] | None:
    """Return the files in a folder or of a pattern, sorted, or None if the path is one file.

    Hidden files are left out, and those that begin with `_`, with which engines mark a folder.

    Raises:
        InputError: the place cannot be looked at.
        MissingExtraError: what reads such addresses is not installed.
    """
    if is_address(path):
        with _input_errors(path):
            found = _find_at_address(path)
    elif is_pattern(path):
        matching = glob.glob(path, recursive=True)  # noqa: PTH207 - Path() would drop "./"
        found = [one for one in matching if Path(one).is_file()]
    elif Path(path).is_dir():
        found = [str(one) for one in Path(path).rglob("*") if one.is_file()]
    else:
        return None
    return None if found is None else sorted(filter(_is_visible, found))


def open_place(path: str) -> BinaryIO:
    """Open the file for reading, so that it can be read at any position.

    Raises:
        InputError: it cannot be read.
        MissingExtraError: what reads such addresses is not installed.
    """
    with _input_errors(path):
        if not is_address(path):
            return Path(path).open("rb")
        system, inside = _file_system(path)
        return cast("BinaryIO", system.open(inside, "rb"))


@contextmanager
def write_place(path: str) -> Iterator[BinaryIO]:
    """Provide a file to write to, which is at the path as a whole once the block has ended.

    After an error the path is as it was.

    Raises:
        OutputError: it cannot be written there.
    """
    if not is_address(path):
        with replacing(path) as file:
            yield file
        return
    with tempfile.TemporaryFile() as file:
        yield cast("BinaryIO", file)
        file.seek(0)
        with _output_errors(path):
            _upload(file, path)


def check_place(path: str) -> None:
    """Check that something can be written at an address.

    Raises:
        OutputError: there is no such place.
        MissingExtraError: what reads such addresses is not installed.
    """
    with _output_errors(path):
        system, inside = _file_system(path)
        system.exists(inside)


def make_folder(path: str) -> None:
    """Make the folder at the path, if it is not there.

    Raises:
        OutputError: it cannot be made.
    """
    with _output_errors(path):
        if is_address(path):
            system, inside = _file_system(path)
            system.makedirs(inside, exist_ok=True)
        else:
            Path(path).mkdir(exist_ok=True)


def _find_at_address(path: str) -> list[str] | None:
    system, inside = _file_system(path)
    if is_pattern(path):
        found = system.glob(inside)
    elif system.isdir(inside):
        found = system.find(inside)
    else:
        return None
    return [system.unstrip_protocol(one) for one in found]


def _file_system(path: str) -> tuple[Any, str]:
    """Return the file system of an address, and the path in it."""
    try:
        import fsspec  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise MissingExtraError(
            f"{path}: needs fsspec; install it with pip install 'multidoc-summarizer[remote]'"
        ) from error
    try:
        system, inside = fsspec.core.url_to_fs(path)
    except ImportError as error:  # the package of one kind of addresses
        raise MissingExtraError(f"{path}: {error}") from error
    return system, str(inside)


def _upload(file: Any, path: str) -> None:  # noqa: ANN401 - what `tempfile` returns
    system, inside = _file_system(path)
    protocols = {system.protocol} if isinstance(system.protocol, str) else set(system.protocol)
    whole = bool(protocols & _OBJECT_STORES)
    folder, _, name = inside.rpartition("/")
    # 8 random bytes: no two runs share a name.
    target = inside if whole else f"{folder}/.summarizer-{os.urandom(8).hex()}.{name[-9:]}.tmp"
    try:
        with system.open(target, "wb") as stream:
            shutil.copyfileobj(file, stream)
        if not whole:
            _rename(system, target, inside)
    except BaseException:
        if not whole and system.exists(target):
            system.rm(target)
        raise


def _rename(system: Any, target: str, inside: str) -> None:  # noqa: ANN401 - of any kind
    try:
        system.mv(target, inside)
    except OSError:
        if not system.exists(inside):
            raise
        system.rm(inside)  # some file systems, such as HDFS, replace nothing
        system.mv(target, inside)


def _is_visible(path: str) -> bool:
    return not path.rpartition("/")[2].startswith((".", "_"))


@contextmanager
def _input_errors(path: str) -> Iterator[None]:
    """Raise what any file system raises as an InputError that names the place."""
    try:
        yield
    except SummarizerError:
        raise
    except FileNotFoundError as error:
        raise InputError(f"{path}: no such file; check the spelling") from error
    except Exception as error:  # each kind of file system has errors of its own
        raise InputError(f"{path}: cannot be read: {_reason(error)}") from error


@contextmanager
def _output_errors(path: str) -> Iterator[None]:
    """Raise what any file system raises as an OutputError that names the place."""
    try:
        yield
    except SummarizerError:
        raise
    except Exception as error:  # each kind of file system has errors of its own
        raise OutputError(f"{path}: cannot be written: {_reason(error)}") from error


def _reason(error: Exception) -> str:
    said = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return str(said).splitlines()[0]
