"""Multipart forms: their parts, with file names as they were sent."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from python_multipart.multipart import parse_options_header
from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from summarizer.errors import MalformedError
from summarizer.service.limits import too_large

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from summarizer.service.settings import Settings

MEDIA_TYPE = "multipart/form-data"
# RFC 7578 has no charset for a whole form, but the parser would follow one, and guess where bytes
# do not fit. In Latin-1 each byte is a character, and can be encoded again unchanged.
_CHARSET = "latin-1"
_OTHER_PARTS = 6  # parts that are no article: four settings of a form at most, and two to spare


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a form: a file has a name, which may be empty; a field has None."""

    name: str
    content: bytes
    filename: str | None = None


def read_form(
    body: bytes, content_type: str, settings: Settings, *, fields_per_article: int = 0
) -> list[Part]:
    """Return the parts of a form, whose articles are files, or `fields_per_article` fields each.

    Raises:
        MalformedError: it is no form, is cut short, or has too many other parts.
        TooLargeError: it has more articles than a request may have.
    """
    return asyncio.run(_parts(body, content_type, settings, fields_per_article))


async def _parts(
    body: bytes, content_type: str, settings: Settings, fields_per_article: int
) -> list[Part]:
    async def stream() -> AsyncGenerator[bytes, None]:
        yield body

    boundary = _boundary(content_type)
    parser = MultiPartParser(
        Headers({"content-type": f'{MEDIA_TYPE}; charset={_CHARSET}; boundary="{boundary}"'}),
        stream(),
        max_files=settings.max_articles + _OTHER_PARTS,
        max_fields=fields_per_article * (settings.max_articles + 1) + _OTHER_PARTS,
        max_part_size=settings.max_body_bytes,
    )
    parser.spool_max_size = settings.max_body_bytes + 1  # keep all parts in memory
    try:
        form = await parser.parse()
    except (MultiPartException, LookupError, ValueError) as error:
        reason = getattr(error, "message", None) or "it cannot be parsed"
        if reason.startswith("Too many files") or (
            fields_per_article and reason.startswith("Too many fields")
        ):
            found = f"the form has more than {settings.max_articles} articles"
            raise too_large("max_articles", settings.max_articles, found, "send fewer") from error
        raise MalformedError(f"the form is malformed: {reason}; send it anew") from error
    if f"--{boundary}--".encode(_CHARSET) not in body:
        raise MalformedError(
            "the form is cut short: its closing boundary is missing; send it whole"
        )
    return [
        Part(_decoded(name), await value.read(), _decoded(value.filename or ""))
        if isinstance(value, UploadFile)
        else Part(_decoded(name), value.encode(_CHARSET))
        for name, value in form.multi_items()
    ]


def _boundary(content_type: str) -> str:
    """Return the boundary between the parts, as the header names it."""
    _, parameters = parse_options_header(content_type)
    return parameters.get(b"boundary", b"").decode(_CHARSET)


def _decoded(name: str) -> str:
    """Return the name of a field or file as UTF-8; one that is not UTF-8 stays as it is."""
    try:
        return name.encode(_CHARSET).decode()
    except UnicodeDecodeError:
        return name
