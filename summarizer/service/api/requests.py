"""What a request asks for: its body to articles, options and the form of the answer."""

from __future__ import annotations

import asyncio
import codecs
import dataclasses
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from python_multipart.multipart import parse_options_header
from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from summarizer.articles import Article
from summarizer.errors import InputError, MalformedError, MediaTypeError, OptionsError
from summarizer.options import Options
from summarizer.readers.decoding import decode
from summarizer.readers.received import read_contents, read_values
from summarizer.readers.records import kind, parse_json
from summarizer.service.limits import check_count, check_depth, check_lengths, too_large

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping

    from summarizer.readers import Reading
    from summarizer.service.settings import Settings

JSON_BODY = "application/json"
FORM_BODY = "multipart/form-data"
_KEYS = ("articles", "options", "explain")
_FIELDS = ("options", "explain", "encoding")
_OPTIONS = tuple(f.name for f in dataclasses.fields(Options) if f.name != "threads")
# Their decoders take time that grows with the square of the text.
_SLOW_CODECS = {"idna", "punycode"}
# A form has no charset for all of it (RFC 7578). The parser would believe in one, and guess where
# bytes do not fit; in this one each byte is a character, and comes back from it unchanged.
_BYTES = "latin-1"
_OTHERS = 6  # parts of a form that are no article, and some to spare


@dataclass(frozen=True, slots=True)
class Commission:
    """A summary to be made: of which articles, how, and what is to be said of the input.

    Where it is `shown`, the articles are kept as long as their summary, to stand beside it; `names`
    has what to call those, by their ids, that have neither outlet nor title.
    """

    articles: tuple[Article, ...]
    options: Options
    explain: bool = False
    notes: tuple[str, ...] = ()
    shown: bool = False
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """The code points of all articles."""
        return sum(len(article.text) for article in self.articles)

    def to_json(self) -> str:
        """The commission as text, to be kept until its turn comes."""
        return json.dumps(
            {
                "articles": [dataclasses.asdict(article) for article in self.articles],
                "options": dataclasses.asdict(self.options),
                "explain": self.explain,
                "notes": self.notes,
                "shown": self.shown,
                "names": self.names,
            }
        )

    @classmethod
    def from_json(cls, text: str) -> Commission:
        """The commission that `to_json` wrote."""
        data = json.loads(text)
        return cls(
            articles=tuple(Article(**article) for article in data["articles"]),
            options=Options(**data["options"]),
            explain=data["explain"],
            notes=tuple(data["notes"]),
            shown=data.get("shown", False),  # jobs of an earlier version do not say
            names=data.get("names", {}),
        )


def check_media_type(content_type: str) -> None:
    """Return if a body of this type can be read.

    Raises:
        MediaTypeError: it cannot.
    """
    essence, _, parameters = content_type.partition(";")
    known = essence.strip().lower()
    if known not in {JSON_BODY, FORM_BODY}:
        raise MediaTypeError(
            f"Content-Type {content_type!r} is not read here; send {JSON_BODY}, or files as "
            f"{FORM_BODY}"
        )
    if known == FORM_BODY and "boundary=" not in parameters.lower():
        raise MediaTypeError(f"Content-Type {FORM_BODY} names no boundary; let the client set it")


def read_commission(body: bytes, content_type: str, settings: Settings) -> Commission:
    """What the body asks for, within the limits of the settings.

    Raises:
        MalformedError: it is not JSON, or no form, by the letter.
        InputError: it does not describe articles; or OptionsError, not a summary of them.
        TooLargeError: it holds more than a limit allows.
    """
    if content_type.lower().lstrip().startswith(FORM_BODY):
        commission = _from_form(body, content_type, settings)
    else:
        commission = _from_json(body, settings)
    check_count(len(commission.articles), settings.max_articles)
    check_lengths(commission.articles, settings.max_characters)
    return commission


def _from_json(body: bytes, settings: Settings) -> Commission:
    data = _parsed(body, "the body", settings)
    if not isinstance(data, dict):
        raise InputError(f'the body must be an object with "articles", not {kind(data)}')
    _refuse_unknown(data, _KEYS, "the body")
    articles = data.get("articles")
    if not isinstance(articles, list):
        found = kind(articles) if "articles" in data else "nothing"
        raise InputError(f'"articles" must be an array of objects with a "text", not {found}')
    check_count(len(articles), settings.max_articles)
    reading = read_values(articles, "articles")
    return _commission(reading, data.get("options"), data.get("explain"), settings)


def _from_form(body: bytes, content_type: str, settings: Settings) -> Commission:
    files, fields = _files_and_fields(body, content_type, settings)
    _refuse_unknown(fields, _FIELDS, "the form")
    values: dict[str, Any] = {
        name: _parsed(fields[name], f"the field {name}", settings)
        for name in ("options", "explain")
        if name in fields
    }
    encoding = None
    if "encoding" in fields:
        encoding = decode(fields["encoding"], "the field encoding", option=None)
    check_count(len(files), settings.max_articles)
    reading = read_contents(files, encoding=_checked(encoding))
    return _commission(reading, values.get("options"), values.get("explain"), settings)


def _files_and_fields(
    body: bytes, content_type: str, settings: Settings
) -> tuple[list[tuple[str, bytes]], dict[str, bytes]]:
    """The files with their names, and the other fields, which may come as files, too."""
    files: list[tuple[str, bytes]] = []
    fields: dict[str, bytes] = {}
    for part in read_form(body, content_type, settings):
        if part.filename is not None and part.name not in _FIELDS:
            files.append((part.filename, part.content))
        elif part.name in fields:
            raise MalformedError(f"the field {part.name!r} stands twice in the form")
        else:
            fields[part.name] = part.content
    return files, fields


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a form: a file with its name, which may be empty, or a field without one."""

    name: str
    content: bytes
    filename: str | None = None


def read_form(
    body: bytes, content_type: str, settings: Settings, *, per_article: int = 0
) -> list[Part]:
    """The parts of a form: articles, each a file or `per_article` fields, and a few others.

    Raises:
        MalformedError: it is no form, or cut short, or has too many other fields.
        TooLargeError: it has more files, or more fields of articles, than there may be articles.
    """
    return asyncio.run(_parts(body, content_type, settings, per_article))


async def _parts(
    body: bytes, content_type: str, settings: Settings, per_article: int
) -> list[Part]:
    async def whole() -> AsyncGenerator[bytes, None]:
        yield body

    boundary = _boundary(content_type)
    parser = MultiPartParser(
        Headers({"content-type": f'{FORM_BODY}; charset={_BYTES}; boundary="{boundary}"'}),
        whole(),
        max_files=settings.max_articles + _OTHERS,
        max_fields=per_article * (settings.max_articles + 1) + _OTHERS,
        max_part_size=settings.max_body_bytes,
    )
    parser.spool_max_size = settings.max_body_bytes + 1  # nothing of it is put on a disk
    try:
        form = await parser.parse()
    except (MultiPartException, LookupError, ValueError) as error:
        reason = getattr(error, "message", None) or "it cannot be parsed"
        if reason.startswith("Too many files") or (
            per_article and reason.startswith("Too many fields")
        ):
            found = f"the form has more than {settings.max_articles} articles"
            raise too_large("max_articles", settings.max_articles, found, "send fewer") from error
        raise MalformedError(f"the form is malformed: {reason}; send it anew") from error
    if f"--{boundary}--".encode(_BYTES) not in body:
        raise MalformedError(
            "the form is cut short: its closing boundary is missing; send it whole"
        )
    return [
        Part(_label(name), await value.read(), _label(value.filename or ""))
        if isinstance(value, UploadFile)
        else Part(_label(name), value.encode(_BYTES))
        for name, value in form.multi_items()
    ]


def _boundary(content_type: str) -> str:
    """What stands between the parts of a form."""
    _, parameters = parse_options_header(content_type)
    return parameters.get(b"boundary", b"").decode(_BYTES)


def _label(name: str) -> str:
    """The name of a field or of a file: UTF-8, or else bytes as they came."""
    try:
        return name.encode(_BYTES).decode()
    except UnicodeDecodeError:
        return name


def _commission(
    reading: Reading, options: object, explain: object, settings: Settings
) -> Commission:
    if explain is not None and not isinstance(explain, bool):
        raise OptionsError(f'"explain" must be true or false, not {kind(explain)}')
    return Commission(
        reading.articles, _options(options, settings), bool(explain), tuple(reading.notes)
    )


def _options(given: object, settings: Settings) -> Options:
    if given is None:
        return Options(encoder=settings.encoder)
    if not isinstance(given, dict):
        raise OptionsError(f'"options" must be an object, not {kind(given)}')
    _refuse_unknown(given, _OPTIONS, '"options"')
    if given.get("encoder", settings.encoder) != settings.encoder:
        raise OptionsError(
            f"encoder: this service has {settings.encoder!r} alone, see /v1/encoders; "
            "leave it out, or ask another service"
        )
    return Options(**(given | {"encoder": settings.encoder}))


def _parsed(data: bytes, where: str, settings: Settings) -> Any:  # noqa: ANN401 - any JSON value
    text = decode(data, where, option=None)
    check_depth(text, settings.max_depth)
    return parse_json(text, where)


def _refuse_unknown(given: dict[str, Any], known: tuple[str, ...], where: str) -> None:
    unknown = sorted(given.keys() - set(known))
    if unknown:
        raise OptionsError(
            f"{where}: unknown {', '.join(map(repr, unknown))}; there are {', '.join(known)}"
        )


def _checked(encoding: str | None) -> str | None:
    """The encoding, unless it is one that a text could keep the service busy with."""
    try:
        slow = encoding is not None and codecs.lookup(encoding).name in _SLOW_CODECS
    except (LookupError, ValueError):
        return encoding  # the reader says what is wrong with it
    if slow:
        raise OptionsError(f"encoding: {encoding!r} is for host names, not for articles")
    return encoding
