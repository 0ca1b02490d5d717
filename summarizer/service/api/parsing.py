"""Parse a request body: JSON or a form for a summary, JSON for claims and for stories."""

from __future__ import annotations

import codecs
import dataclasses
from typing import TYPE_CHECKING, Any

from summarizer.encoders.by_language import multilingual_is_here
from summarizer.encoders.manifest import MULTILINGUAL
from summarizer.errors import InputError, MalformedError, NothingToSummarizeError, OptionsError
from summarizer.options import BY_LANGUAGE, DEFAULT_ENCODER, MOST, Options
from summarizer.readers.bytes_to_text.decoding import decode
from summarizer.readers.callers.claims import to_claim
from summarizer.readers.callers.uploads import read_contents, read_values
from summarizer.readers.records.json_articles import kind, parse_json
from summarizer.service.api import multipart
from summarizer.service.api.responses import JSON
from summarizer.service.errors import UnsupportedMediaTypeError
from summarizer.service.limits import (
    check_claims,
    check_count,
    check_depth,
    check_lengths,
    check_sentences,
)
from summarizer.service.work.requests import ClaimsRequest, Pile, SummaryRequest
from summarizer.summary import Summary

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from summarizer.readers import Reading
    from summarizer.service.settings import Settings

_KEYS = ("articles", "options", "explain", "since")
_CLAIMS_KEYS = ("articles", "claims", "options", "every_place")
_FEWEST = 2  # articles of a story, as on the command line
_PILE_KEYS = ("articles", "options", "min_articles", "window_days", "summaries", "top")
_FIELDS = ("options", "explain", "since", "encoding")
_OPTIONS = tuple(one.name for one in dataclasses.fields(Options))
# The time of their decoders grows with the square of the text.
_SLOW_CODECS = {"idna", "punycode"}


def check_media_type(content_type: str) -> None:
    """Return if bodies of this Content-Type are read.

    Raises:
        UnsupportedMediaTypeError: they are not.
    """
    essence, _, parameters = content_type.partition(";")
    media_type = essence.strip().lower()
    if media_type not in {JSON, multipart.MEDIA_TYPE}:
        raise UnsupportedMediaTypeError(
            f"Content-Type {content_type!r} is not read here; send {JSON}, or files as "
            f"{multipart.MEDIA_TYPE}"
        )
    if media_type == multipart.MEDIA_TYPE and "boundary=" not in parameters.lower():
        raise UnsupportedMediaTypeError(
            f"Content-Type {multipart.MEDIA_TYPE} names no boundary; let the client set it"
        )


def parse_request(body: bytes, content_type: str, settings: Settings) -> SummaryRequest:
    """Return the request for a summary in a body, within the limits of the settings.

    Raises:
        MalformedError: it is not valid JSON, or not a valid form.
        InputError: it does not describe articles.
        OptionsError: it holds unknown or bad options.
        TooLargeError: it holds more than a limit allows.
    """
    if content_type.lower().lstrip().startswith(multipart.MEDIA_TYPE):
        request = _from_form(body, content_type, settings)
    else:
        request = _from_json(body, settings)
    check_count(len(request.articles), settings.max_articles)
    check_lengths(request.articles, settings.max_characters)
    return request


def parse_claims(body: bytes, content_type: str, settings: Settings) -> ClaimsRequest:
    """The articles and claims in a body of JSON, within the limits of the settings.

    Raises:
        UnsupportedMediaTypeError: it is a form.
        MalformedError: it is not valid JSON.
        InputError: it does not describe articles and claims.
        OptionsError: it holds unknown or bad options.
        TooLargeError: it holds more than a limit allows.
    """
    if content_type.lower().lstrip().startswith(multipart.MEDIA_TYPE):
        raise UnsupportedMediaTypeError(f"claims are not read from a form here; send {JSON}")
    data = _object(body, _CLAIMS_KEYS, settings)
    reading = _articles(data, settings)
    given, every_place = data.get("claims"), data.get("every_place")
    if not isinstance(given, list):
        found = kind(given) if "claims" in data else "nothing"
        raise InputError(f'"claims" must be an array of texts and places, not {found}')
    if not given:
        raise InputError('no claim; "claims" must hold at least one')
    check_claims(given, settings)
    claims = tuple(to_claim(one, f"claims[{place}]") for place, one in enumerate(given))
    if every_place is not None and not isinstance(every_place, bool):
        raise OptionsError(f'"every_place" must be true or false, not {kind(every_place)}')
    options = _options(data.get("options"), settings)
    check_lengths(reading.articles, settings.max_characters)
    return ClaimsRequest(reading.articles, claims, options, bool(every_place), reading.notes)


def parse_pile(body: bytes, content_type: str, settings: Settings) -> SummaryRequest:
    """Return the request for stories in a body of JSON, within the limits of the settings.

    Raises:
        UnsupportedMediaTypeError: it is a form.
        MalformedError: it is not valid JSON.
        InputError: it does not describe articles.
        OptionsError: it holds unknown or bad options.
        TooLargeError: it holds more than a limit allows.
    """
    if content_type.lower().lstrip().startswith(multipart.MEDIA_TYPE):
        raise UnsupportedMediaTypeError(f"piles are not read from a form here; send {JSON}")
    data = _object(body, _PILE_KEYS, settings)
    reading = _articles(data, settings)
    if not reading.articles:
        raise NothingToSummarizeError('no article; "articles" must hold at least one')
    check_lengths(reading.articles, settings.max_characters)
    summaries = data.get("summaries")
    if summaries is not None and not isinstance(summaries, bool):
        raise OptionsError(f'"summaries" must be true or false, not {kind(summaries)}')
    options = _options(data.get("options"), settings)
    if options.must_include or options.exclude:
        raise OptionsError("must_include and exclude are for one summary, not for those of a pile")
    pile = Pile(
        min_articles=_whole("min_articles", data) or _FEWEST,
        window_days=_whole("window_days", data),
        summaries=summaries is not False,
        top=_whole("top", data),
    )
    return SummaryRequest(reading.articles, options, notes=tuple(reading.notes), pile=pile)


def _whole(name: str, data: dict[str, Any]) -> int | None:
    """Return a number of the body, or None without one."""
    value = data.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= MOST:
        raise OptionsError(f"{name}: {value!r} is not a whole number from 1 to {MOST}")
    return value


def _from_json(body: bytes, settings: Settings) -> SummaryRequest:
    data = _object(body, _KEYS, settings)
    reading = _articles(data, settings)
    return _request(reading, data, settings)


def _object(body: bytes, keys: tuple[str, ...], settings: Settings) -> dict[str, Any]:
    """The object in a body, which has no other keys than these."""
    data = _parsed(body, "the body", settings)
    if not isinstance(data, dict):
        raise InputError(f'the body must be an object with "articles", not {kind(data)}')
    _refuse_unknown(data, keys, "the body")
    return data


def _articles(data: dict[str, Any], settings: Settings) -> Reading:
    articles = data.get("articles")
    if not isinstance(articles, list):
        found = kind(articles) if "articles" in data else "nothing"
        raise InputError(f'"articles" must be an array of objects with a "text", not {found}')
    check_count(len(articles), settings.max_articles)
    return read_values(articles, "articles")


def _from_form(body: bytes, content_type: str, settings: Settings) -> SummaryRequest:
    files, fields = _files_and_fields(multipart.read_form(body, content_type, settings))
    _refuse_unknown(fields, _FIELDS, "the form")
    values: dict[str, Any] = {
        name: _parsed(fields[name], f"the field {name}", settings)
        for name in ("options", "explain", "since")
        if name in fields
    }
    encoding = None
    if "encoding" in fields:
        encoding = decode(fields["encoding"], "the field encoding", option=None)
    check_count(len(files), settings.max_articles)
    reading = read_contents(files, encoding=_checked(encoding))
    return _request(reading, values, settings)


def _files_and_fields(
    parts: Iterable[multipart.Part],
) -> tuple[list[tuple[str, bytes]], dict[str, bytes]]:
    """Return the files with their names, and the other fields, which may be sent as files too."""
    files: list[tuple[str, bytes]] = []
    fields: dict[str, bytes] = {}
    for part in parts:
        if part.filename is not None and part.name not in _FIELDS:
            files.append((part.filename, part.content))
        elif part.name in fields:
            raise MalformedError(f"the field {part.name!r} stands twice in the form")
        else:
            fields[part.name] = part.content
    return files, fields


def _request(reading: Reading, given: Mapping[str, Any], settings: Settings) -> SummaryRequest:
    """Return the request with what is asked of the articles."""
    explain = given.get("explain")
    if explain is not None and not isinstance(explain, bool):
        raise OptionsError(f'"explain" must be true or false, not {kind(explain)}')
    return SummaryRequest(
        reading.articles,
        _options(given.get("options"), settings),
        bool(explain),
        tuple(reading.notes),
        since=_since(given.get("since"), settings),
    )


def _since(given: object, settings: Settings) -> Summary | None:
    if given is None:
        return None
    try:
        summary = Summary.from_dict(given)
    except InputError as error:
        raise InputError(f'"since": {error}') from error
    check_sentences(len(summary.sentences), settings.max_sentences, earlier=True)
    return summary


def _options(given: object, settings: Settings) -> Options:
    if given is None:
        return Options(encoder=settings.encoder)
    if not isinstance(given, dict):
        raise OptionsError(f'"options" must be an object, not {kind(given)}')
    _refuse_unknown(given, _OPTIONS, '"options"')
    encoder = given.get("encoder", settings.encoder)
    if encoder not in encoders_of(settings):
        raise OptionsError(
            f"encoder: a request may name {' or '.join(map(repr, encoders_of(settings)))} here, "
            "see /v1/encoders; leave it out, or ask another service"
        )
    return Options(**(given | {"encoder": encoder}))


def encoders_of(settings: Settings) -> list[str]:
    """Return the names by which requests may ask for an encoder."""
    if settings.encoder != BY_LANGUAGE:
        return [settings.encoder]
    others = [MULTILINGUAL] if multilingual_is_here() else []
    return [BY_LANGUAGE, DEFAULT_ENCODER, *others]


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
    """Return the encoding, unless its decoder is so slow that a text could block the service."""
    try:
        slow = encoding is not None and codecs.lookup(encoding).name in _SLOW_CODECS
    except (LookupError, ValueError):
        return encoding  # the reader refuses it with its reason
    if slow:
        raise OptionsError(f"encoding: {encoding!r} is for host names, not for articles")
    return encoding
