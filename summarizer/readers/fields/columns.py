"""Which field of a record is what of an article: the names that exporters of news use."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_NAMES = {
    "text": (
        "text", "content", "body", "maintext", "plaintext", "articleBody", "page_content",
        "content_text", "content_html", "article", "story_text", "document", "body_text",
        "article_text", "full_text",
        "volltext", "inhalt", "texte", "texto", "testo", "contenu", "contenido",
    ),
    "title": (
        "title", "headline", "web_title", "metadata.title", "titel", "überschrift", "titre",
        "título", "titulo", "titolo",
    ),
    "source": (
        "source", "source.name", "source.title", "name_source", "media_name", "publisher.name",
        "publisher", "publication", "outlet", "feed.title", "site_name", "sitename", "hostname",
        "source-hostname", "clean_url", "source_domain", "container-title",
        "quelle", "zeitung", "fuente", "fonte",
    ),
    "url": (
        "url", "link", "canonical_url", "web_url", "permalink", "metadata.url", "metadata.source",
        "source",
    ),
    "published": (
        "published", "date", "published_at", "publishedAt", "publish_date", "date_publish",
        "publishing_date", "published_date", "datePublished", "date_published", "dateTime", "time",
        "timestamp", "pub_date", "publication_date",
        "web_publication_date", "date_gmt", "issued",
        "metadata.date", "metadata.published", "datum", "erscheinungsdatum", "fecha",
    ),
    "language": (
        "language", "lang", "meta_lang", "metadata.language", "sprache", "langue", "idioma",
    ),
    "id": ("id",),
}  # fmt: skip
# What our own JSON states, whatever it holds: whoever reads it says what is wrong with it.
_OURS = {field: {field} for field in _NAMES} | {
    "published": {"published", "date"},
    "language": {"language", "lang"},
}
_SUMMARIES = {
    "leadparagraph",
    "abstract",
    "description",
    "summary",
    "excerpt",
    "snippet",
    "standfirst",
}
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://|www\.", re.IGNORECASE)
_FIRST_SECOND = 1e8  # since 1970, in 1973; smaller numbers are days written in digits
_MILLISECONDS = 1e11  # and more since 1970 are milliseconds: as seconds they lie in the year 5138
_CALENDAR = {12, 14}  # digits of 20261128 with a time of day, to the minute or the second
_LONGEST_NUMBER = 20  # digits; what is longer is no time


@dataclass(frozen=True, slots=True)
class Columns:
    """The names of the fields that hold what of an article; None for those that exporters use.

    A dot leads into an object: `source.name`.
    """

    text: str | None = None
    title: str | None = None
    source: str | None = None
    url: str | None = None
    date: str | None = None
    id: str | None = None


COLUMNS = tuple(field.name for field in fields(Columns))
"""What `Columns` can name."""


def in_our_words(record: Mapping[str, Any], columns: Columns | None = None) -> dict[str, Any]:
    """Return the fields of a record under the names that our own JSON has.

    A field that is missing has no key. Where no name holds what can be used, the value under our
    own name stands, for whoever reads it to judge.
    """
    record = unnested(record, columns)
    fields = _fields(tuple(record), columns)
    found = {field: _value(record, field, names) for field, names in fields}
    if "published" in found:
        found["published"] = _day(found["published"])
    if "id" in found:
        found["id"] = _name(found["id"])
    return {field: value for field, value in found.items() if value is not _MISSING}


def unnested(record: Mapping[str, Any], columns: Columns | None = None) -> Mapping[str, Any]:
    """Return a record with what objects in it hold, unless its text is in none or has a name."""
    named = columns is not None and columns.text is not None
    if named or not any(isinstance(value, dict) for value in record.values()):
        return record
    from summarizer.readers.fields.nested_fields import flat  # noqa: PLC0415 - few records nest

    return flat(record, _field_of)


def summary_in(record: Mapping[str, Any]) -> str | None:
    """Return the longest summary in a record that has no text, but is otherwise that of an article.

    It states a title, and an address or a date.
    """
    record = unnested(record)
    known = in_our_words(record)
    if not known.get("title") or not (known.get("url") or known.get("published")):
        return None
    said = [value for key, value in record.items() if _plain(key) in _SUMMARIES]
    texts = [
        one for value in said for one in (value.values() if isinstance(value, dict) else [value])
    ]
    return max(
        (one for one in texts if isinstance(one, str) and one.strip()), key=len, default=None
    )


@lru_cache(maxsize=1024)
def _field_of(key: str) -> str | None:
    """Return the field that a key names, or None."""
    return next((field for field, names in _PLAIN.items() if _plain(key) in names), None)


def text_column(names: Mapping[str, Any] | list[str], columns: Columns | None) -> str | None:
    """Return the name among some that a record's text has, or None."""
    return next(
        (found[0] for field, found in _fields(tuple(names), columns) if field == "text"), None
    )


def known_columns(names: list[str], columns: Columns | None) -> int:
    """Return how many of some names are known as those of fields."""
    return len({found for _, known in _fields(tuple(names), columns) for found in known})


class _Missing:
    """What stands for a field that is not there; null is a value."""


_MISSING = _Missing()


def _names(field: str, columns: Columns | None) -> tuple[str, ...]:
    named = getattr(columns, {"published": "date"}.get(field, field), None)
    return _NAMES[field] if named is None else (named,)


@lru_cache(maxsize=256)  # the rows of a table have the same keys, and may be many, and short
def _fields(
    keys: tuple[str, ...], columns: Columns | None
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the fields that a record with such keys may have, with the names to look under."""
    names = [key for key in keys if isinstance(key, str)]  # of a data frame, numbers may be
    spelled = {_plain(key): key for key in reversed(names)} | {key: key for key in names}
    found = (
        (field, tuple(dict.fromkeys(_spelled(_names(field, columns), spelled)))) for field in _NAMES
    )
    return tuple((field, names) for field, names in found if names)


def _plain(name: object) -> str:
    """Return a name as it counts, without capitals and what parts its words: `pubDate`."""
    spelled = str(name).lower()
    return spelled[:1] + spelled[1:].replace("_", "").replace("-", "")


_PLAIN = {field: frozenset(map(_plain, names)) for field, names in _NAMES.items()}


def _spelled(names: tuple[str, ...], keys: dict[str, str]) -> Iterator[str]:
    """Yield the names as the keys of a record have them, as they count."""
    for name in names:
        first, dot, rest = name.partition(".")
        if found := keys.get(name) or keys.get(_plain(name)):
            yield found
        elif dot and (outer := keys.get(first) or keys.get(_plain(first))):
            yield f"{outer}.{rest}"


def _value(record: Mapping[str, Any], field: str, names: tuple[str, ...]) -> Any:  # noqa: ANN401
    """Return the first value that can be the field, else the first under our own name."""
    ours: Any = _MISSING
    for name in names:
        value = _at(record, name)
        if _fits(field, value):
            return value
        if ours is _MISSING and name in _OURS[field] and _is_stated(name, value):
            ours = value
    return ours


def _is_stated(name: str, value: object) -> bool:
    """Whether a value is there; an outlet's may be an object, or an address: that is its url."""
    is_other = isinstance(value, dict) or (isinstance(value, str) and "://" in value)
    return value is not _MISSING and not (name == "source" and is_other)


def _at(record: Mapping[str, Any], name: str) -> Any:  # noqa: ANN401 - any JSON value
    if name in record:
        return record[name]
    first, dot, rest = name.partition(".")
    inner = record.get(first) if dot else None
    return _at(inner, rest) if isinstance(inner, dict) else _MISSING


def _fits(field: str, value: object) -> bool:
    """Whether a value can be the field: an address is no outlet, and a name is no address."""
    if field in {"published", "id"} and isinstance(value, int | float):
        return not isinstance(value, bool)
    if not isinstance(value, str) or not value.strip():
        return False
    if field == "source":
        return not _ADDRESS.match(value)
    return field != "url" or "://" in value


def _name(stated: Any) -> Any:  # noqa: ANN401 - any JSON value
    """Return a whole number as text, and others as is: tables with a gap hold 5 as 5.0."""
    if isinstance(stated, bool) or not isinstance(stated, int | float):
        return stated
    try:
        return str(int(stated)) if stated == stated // 1 else stated
    except ValueError:  # more digits than Python writes
        return stated


def _day(value: Any) -> Any:  # noqa: ANN401 - any JSON value
    """Return the ISO date of a number of seconds or milliseconds since 1970, and others as is."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return value
    if isinstance(value, str) and not (value.isascii() and value.isdigit()):
        return value
    if isinstance(value, str) and len(value) in _CALENDAR:
        return f"{value[:4]}-{value[4:6]}-{value[6:8]}"
    if isinstance(value, str) and len(value) > _LONGEST_NUMBER:
        return value
    number = int(value) if isinstance(value, str) else value
    seconds = number / 1000 if _MILLISECONDS <= number < 1000 * _MILLISECONDS else number
    if not _FIRST_SECOND <= seconds < _MILLISECONDS:
        return value
    return datetime.fromtimestamp(int(seconds), UTC).date().isoformat()
