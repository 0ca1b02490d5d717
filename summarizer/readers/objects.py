"""Values of Python to articles, known by what they can do: no library of theirs is imported."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.readers import read
from summarizer.readers.columns import in_our_words
from summarizer.readers.json_articles import to_record
from summarizer.readers.jsonlines import without_markup
from summarizer.readers.reader import Contents, File, Record
from summarizer.text.grouped_notes import grouped

if TYPE_CHECKING:
    from collections.abc import Iterator

_SEVERAL = "|||||"  # between the articles of a topic in Multi-News, as its exporters write them
_LONGEST_PATH = 1024  # characters of a text that may be meant as the name of a file
# What objects call their text and the rest, as LangChain, LlamaIndex, Haystack, newspaper and
# trafilatura do; their metadata are a mapping of any names.
_TEXTS = ("page_content", "text", "content")
_OTHERS = ("title", "url", "date", "publish_date", "sitename", "source", "language", "meta_lang")
_METADATA = ("metadata", "meta")


def to_articles(given: object) -> tuple[list[Article], tuple[str, ...]]:
    """Return the articles that are given, and notes on what was left out.

    Raises:
        InputError: something of it is no article, or there is no text in any.
    """
    paths: list[str | os.PathLike[str]] = []
    articles: list[Article] = []
    records: list[Record] = []
    notes: list[str] = []
    for where, one in _each(given, "articles"):
        if isinstance(one, Article):
            articles.append(one)
        elif isinstance(one, os.PathLike):
            paths.append(one)
        elif isinstance(one, str):
            records += _texts(one, where, notes)
        else:
            records += _row(one, where, notes)
    found = without_markup(Contents(tuple(records), tuple(notes)), File(b"", "articles"))
    articles += [record.article for record in found.records]
    if not paths:
        return articles, tuple(grouped(found.notes))
    reading = read(paths)
    return [*articles, *reading.articles], (*grouped(found.notes), *reading.notes)


def _each(given: Any, where: str) -> Iterator[tuple[str, object]]:  # noqa: ANN401 - what anybody has
    """Yield each text, path, mapping and document in what is given, and where it stands."""
    if isinstance(given, Article | str | os.PathLike) or _described(given) is not None:
        yield where, given
        return
    rows = _rows(given)
    if rows is None or isinstance(given, bytes):
        kind = type(given).__name__
        raise InputError(f"{where} is a {kind}; make an Article(text=…) of it")
    for number, one in enumerate(rows):
        yield from _each(one, f"{where}[{number}]")


def _rows(given: Any) -> Any:  # noqa: ANN401 - as above
    """Return the rows of a table, or what else can be gone through; None for any other."""
    if hasattr(given, "to_dicts"):  # Polars
        return given.to_dicts()
    if hasattr(given, "to_pylist"):  # Arrow
        return given.to_pylist()
    if hasattr(given, "to_dict") and hasattr(given, "columns"):  # pandas
        return given.to_dict("records")
    return given if isinstance(given, Iterable) and not isinstance(given, Mapping) else None


def _described(given: Any) -> dict[str, Any] | None:  # noqa: ANN401 - as above
    """Return the fields of a mapping or a document, or None if it is neither."""
    if isinstance(given, Mapping):
        return dict(given)
    if isinstance(given, type) or hasattr(given, "to_pylist") or hasattr(given, "columns"):
        return None
    text = next(
        (value for name in _TEXTS if isinstance(value := _attribute(given, name), str)), None
    )
    if text is None:
        return None
    stated = {name: value for name in _OTHERS if (value := _attribute(given, name)) is not None}
    inner = (_attribute(given, name) for name in _METADATA)
    metadata = next((value for value in inner if isinstance(value, Mapping)), {})
    return {**metadata, "metadata": dict(metadata), **stated, "text": text}


def _attribute(given: object, name: str) -> Any:  # noqa: ANN401 - as above
    return getattr(given, name, None)


def _texts(text: str, where: str, notes: list[str]) -> list[Record]:
    """Return the article that a text is, or those of which it is made."""
    if _SEVERAL not in text:
        _check_no_path(text, where)
        return [to_record({"text": text}, where)]
    parts = [part for part in text.split(_SEVERAL) if part.strip()]
    notes.append(f"{where}: read as {len(parts)} articles, with {_SEVERAL} between them")
    return [to_record({"text": part}, f"{where}, part {n}") for n, part in enumerate(parts, 1)]


def _check_no_path(text: str, where: str) -> None:
    """Refuse a text that is the name of a file that is there.

    Raises:
        InputError: it is; a text is never opened.
    """
    try:
        is_there = len(text) < _LONGEST_PATH and bool(text.strip()) and Path(text).exists()
    except (OSError, ValueError):
        return
    if is_there:
        raise InputError(f"{where}: {text!r} is a text that names a file; give Path({text!r})")


def _row(given: object, where: str, notes: list[str]) -> list[Record]:
    """Return the article of a mapping or a document; without a text it is a note.

    Raises:
        InputError: no field of it is known as that of the text.
    """
    fields = _described(given) or {}
    known = in_our_words({name: _plain(value) for name, value in fields.items()})
    if "text" not in known:
        names = ", ".join(map(str, list(fields)[:8]))
        raise InputError(f"{where}: no text; its fields: {names}; call the one of the text 'text'")
    if known["text"] is None or (isinstance(known["text"], str) and not known["text"].strip()):
        notes.append(f"{where}: left out: its text is empty")
        return []
    if (several := known["text"]) and isinstance(several, str) and _SEVERAL in several:
        return _texts(several, where, notes)
    return [to_record(known | {"id": _id(known.get("id"))}, where)]


def _id(stated: object) -> object:
    """Return an id as text: tables hold numbers, and those with a gap beside them broken ones."""
    whole = isinstance(stated, float) and stated.is_integer()
    number = int(stated) if whole and isinstance(stated, float) else stated
    return str(number) if isinstance(number, int) and not isinstance(number, bool) else number


def _plain(value: Any) -> Any:  # noqa: ANN401 - any cell of a table
    """Return a value as JSON has it: what stands for a missing one is None."""
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, str | list | tuple) or value is None:
        return value
    try:
        if value != value:  # noqa: PLR0124 - only what stands for a missing one differs from itself
            return None
    except (TypeError, ValueError):
        return None  # pandas' NA is neither equal nor different
    if isinstance(value, date):
        return value.isoformat()
    return value.item() if hasattr(value, "item") else value
