"""What a server sent: a page as a file, which its content, its media type and its URL describe."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

from summarizer.errors import InputError
from summarizer.readers.bytes_to_text.charsets import known
from summarizer.readers.formats import READERS, SUFFIXES, read_file

if TYPE_CHECKING:
    from summarizer.readers.contents import Contents, File, Record

# Types that servers give to anything: there the name of the page says what it is.
_ANY_TYPE = {"", "text/plain", "application/octet-stream", "binary/octet-stream"}
_SUFFIX_OF = {media: reader.suffixes[0] for reader in READERS for media in reader.media_types} | {
    "application/feed+json": ".json",
    "application/ld+json": ".json",
    "application/x-gzip": ".gz",
    "text/x-markdown": ".md",
}


def read_sent(file: File, url: str, content_type: str) -> Contents:
    """Return what a server sent for a URL with a Content-Type; `file` has it without a path.

    An article that has the page for itself is named after the URL, and has the address that the
    page calls its own, else the URL. A path that the file has is that of what it lies in.

    Raises:
        InputError: it is of a type that is not read, or cannot be read.
    """
    media_type, charset = _described(content_type)
    path = _path(file.path or Path("/"), url)
    suffix = _suffix(path, media_type)
    file = replace(file, path=Path(f"{path}{suffix or ''}"), charset=charset)
    if suffix is None and not any(reader.recognizes(file) for reader in READERS):
        raise InputError(f"{file.shown}: is {media_type} by its Content-Type, which is not read")
    contents = read_file(file)
    records = tuple(_with_address(record, file, url) for record in contents.records)
    return replace(contents, records=records)


def _path(above: Path, url: str) -> Path:
    """Return the path that a page has below another, by which its article is named."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return above / "page"
    names = f"{parts.hostname or ''}/{unquote(parts.path)}".replace("\0", "").split("/")
    return above.joinpath(*(name for name in names if name not in {"", ".", ".."}))


def _described(content_type: str) -> tuple[str, str | None]:
    """Return the media type and the encoding that a Content-Type states."""
    media_type, *parameters = content_type.split(";")
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return media_type.strip().lower(), known(value.strip().strip("\"'"))
    return media_type.strip().lower(), None


def _suffix(path: Path, media_type: str) -> str | None:
    """Return what to add to a path so that its suffix is that of the media type.

    None where no reader has that type.
    """
    own = path.suffix.lower()
    if media_type in _ANY_TYPE:
        return "" if own in SUFFIXES or media_type != "text/plain" else ".txt"
    if media_type not in _SUFFIX_OF:
        return None
    reader = next(one for one in READERS if _SUFFIX_OF[media_type] in one.suffixes)
    return "" if own in reader.suffixes else _SUFFIX_OF[media_type]


def _with_address(record: Record, file: File, url: str) -> Record:
    """Return the record with the address that its page calls its own, else the URL."""
    if record.path != file.path:
        return record
    with suppress(ValueError):
        own = urljoin(url, record.article.url or "")
        if own.lower().startswith(("http://", "https://")):
            url = own
    return replace(record, article=replace(record.article, url=url))
