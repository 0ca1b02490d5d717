"""Fetched pages on the disk, so that the next run asks only whether they have changed.

A file of its own for each address, written as a whole; the least recently used go first. What is
damaged is as good as missing.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from contextlib import suppress
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.errors import OutputError
from summarizer.files.atomic import replacing
from summarizer.readers.fetching.connection import Response

if TYPE_CHECKING:
    from summarizer.readers.fetching.addresses import WebAddress

MOST_BYTES = 256 << 20
"""The size limit of all pages in a cache: some thousand of them."""

FOLDER = "pages"
"""The name of the folder of pages in that of a cache."""

DAY = 86_400
"""Seconds for which a page is believed at most before its server is asked again."""

_SUFFIX = ".page"
_KEPT_HEADERS = ("content-type", "etag", "last-modified")
_DIGITS = 10  # of an age in seconds: more is no age
_KEPT_SHARE = 0.9  # of the size limit, once it is reached: not every page should delete some
_MAX_AGE = re.compile(r"max-age\s*=\s*\"?(\d{1,9})")


@dataclass(frozen=True, slots=True)
class CachedPage:
    """An answer, and until when it need not be asked for again, in seconds since 1970."""

    response: Response
    fresh_until: float

    @property
    def conditions(self) -> dict[str, str]:
        """The headers by which a server says no more than that nothing has changed."""
        headers = self.response.headers
        named = {"If-None-Match": "etag", "If-Modified-Since": "last-modified"}
        return {name: headers[of] for name, of in named.items() if headers.get(of)}


@dataclass(frozen=True, slots=True)
class Pages:
    """How many pages a cache holds, their bytes on the disk, and the limit of these."""

    pages: int
    size: int
    limit: int = MOST_BYTES


def pages_in(cache: str | os.PathLike[str]) -> Pages:
    """Return how much of the web a cache holds."""
    files = _files(Path(cache, FOLDER))
    return Pages(len(files), sum(size for _, size, _ in files))


def forget_pages(cache: str | os.PathLike[str]) -> None:
    """Delete all pages of a cache."""
    for _, _, path in _files(Path(cache, FOLDER)):
        path.unlink(missing_ok=True)


class PageCache:
    """The pages of a cache; of None nothing is kept."""

    def __init__(self, cache: str | os.PathLike[str] | None, most: int = MOST_BYTES) -> None:
        """Open the cache; its folder is made if it is missing.

        Raises OutputError if that fails.
        """
        self._most = most
        self._folder = None if cache is None else Path(cache, FOLDER)
        if self._folder is None:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            raise OutputError(
                f"cache {os.fspath(self._folder)}: cannot be used: {reason}; name another folder, "
                "or go without: --cache off"
            ) from error

    def find(self, address: WebAddress) -> CachedPage | None:
        """Return what was kept of an address, and record that it was used."""
        path = self._path(address)
        if path is None:
            return None
        with suppress(OSError, ValueError, KeyError, TypeError):
            line, _, body = path.read_bytes().partition(b"\n")
            told = json.loads(line)
            if told["url"] == str(address) and told["sha256"] == hashlib.sha256(body).hexdigest():
                os.utime(path)
                headers = {str(name): str(value) for name, value in told["headers"].items()}
                response = Response(int(told["status"]), headers, body)
                return CachedPage(response, float(told["fresh_until"]))
        return None

    def keep(self, address: WebAddress, response: Response, fresh_until: float) -> None:
        """Keep an answer; a disk that is full or locked leaves everything as it is."""
        path = self._path(address)
        if path is None:
            return
        headers = {name: response.headers.get(name, "") for name in _KEPT_HEADERS}
        told = {
            "url": str(address),
            "status": response.status,
            "headers": headers,
            "fresh_until": fresh_until,
            "sha256": hashlib.sha256(response.body).hexdigest(),
        }
        with suppress(OutputError, OSError):
            with replacing(path) as file:
                file.write(json.dumps(told).encode() + b"\n" + response.body)
            self._shrink()

    def forget(self, address: WebAddress) -> None:
        """Keep nothing of an address."""
        path = self._path(address)
        if path is not None:
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def _path(self, address: WebAddress) -> Path | None:
        name = hashlib.sha256(str(address).encode()).hexdigest() + _SUFFIX
        return None if self._folder is None else self._folder / name

    def _shrink(self) -> None:
        files = _files(self._folder) if self._folder else []
        surplus = sum(size for _, size, _ in files) - self._most
        if surplus <= 0:
            return
        surplus += int((1 - _KEPT_SHARE) * self._most)
        for _, size, path in sorted(files):
            if surplus <= 0:
                return
            path.unlink(missing_ok=True)
            surplus -= size


def may_be_kept(response: Response) -> bool:
    """Whether the server lets its answer be kept."""
    return "no-store" not in response.headers.get("cache-control", "").lower()


def fresh_until(response: Response, now: float) -> float:
    """Return until when an answer need not be asked for again: a day from now at the most."""
    control = response.headers.get("cache-control", "").lower()
    if "no-cache" in control:
        return now
    if stated := _MAX_AGE.search(control):
        age = response.headers.get("age", "0")
        seconds = int(stated[1]) - (int(age) if age.isdecimal() and len(age) < _DIGITS else 0)
        return now + min(seconds, DAY)
    try:
        expires = parsedate_to_datetime(response.headers.get("expires", "")).timestamp()
    except (ValueError, OverflowError, OSError):
        return now
    return min(expires, now + DAY)


def _files(folder: Path) -> list[tuple[float, int, Path]]:
    """Return when each page was used last, its size and its file."""
    found = []
    with suppress(OSError):
        for path in folder.glob(f"*{_SUFFIX}"):
            with suppress(OSError):
                status = path.stat()
                found.append((status.st_mtime, status.st_size, path))
    return found
