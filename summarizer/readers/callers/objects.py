"""Values of Python to articles, known by what they can do: no library of theirs is imported."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.readers import read
from summarizer.readers.callers.values import EMPTY, from_values
from summarizer.readers.fields.columns import in_our_words, text_column
from summarizer.readers.formats import SUFFIXES
from summarizer.readers.records.json_articles import to_record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.readers.contents import Record

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
    remarks: list[str] = []
    for where, one in _each(given, "articles"):
        if isinstance(one, Article):
            articles.append(one)
        elif isinstance(one, os.PathLike):
            paths.append(one)
        elif isinstance(one, str):
            records += _texts(one, where, remarks)
        else:
            records += _row(one, where, remarks)
    found = from_values(records, "articles", remarks)
    articles += [record.article for record in found.records]
    if not paths:
        return articles, found.notes
    reading = read(paths)
    return [*articles, *reading.articles], (*found.notes, *reading.notes)


def _each(given: Any, where: str) -> Iterator[tuple[str, object]]:  # noqa: ANN401 - what anybody has
    """Yield each text, path, mapping and document in what is given, and where it stands."""
    rows = _columns(given) or _rows(given)
    if rows is None:
        if not isinstance(given, Article | str | os.PathLike) and _described(given) is None:
            raise InputError(f"{where} is a {type(given).__name__}; {_cure(given)}")
        yield where, given
        return
    for number, one in enumerate(rows):
        place = f"{where}[{number}]"
        yield from [(place, {"text": None})] if _is_missing(one) else _each(one, place)


def _rows(given: Any) -> Any:  # noqa: ANN401 - as above
    """Return the rows of a table, or what else can be gone through; None for any other."""
    if isinstance(given, str | bytes | os.PathLike | Mapping) or hasattr(given, "readline"):
        return None
    if hasattr(given, "to_dicts"):  # Polars
        return given.to_dicts()
    if hasattr(given, "to_pylist"):  # Arrow
        return given.to_pylist()
    if hasattr(given, "to_dict") and hasattr(given, "columns"):  # pandas
        return given.to_dict("records")
    return given if isinstance(given, Iterable) and _described(given) is None else None


def _columns(given: Any) -> list[dict[str, Any]] | None:  # noqa: ANN401 - as above
    """Return the rows of a mapping of columns, as a slice of a data set of Hugging Face is one."""
    if not isinstance(given, Mapping) or not given:
        return None
    lengths = {len(cells) if isinstance(cells, list) else None for cells in given.values()}
    if len(lengths) > 1 or None in lengths:
        return None
    return [dict(zip(given, row, strict=True)) for row in zip(*given.values(), strict=True)]


def _described(given: Any) -> dict[str, Any] | None:  # noqa: ANN401 - as above
    """Return the fields of a mapping or a document, or None if it is neither."""
    if isinstance(given, type) or hasattr(given, "to_pylist") or hasattr(given, "columns"):
        return None
    named = _by_name(given)
    if named is not None:
        return named
    text = next(
        (value for name in _TEXTS if isinstance(value := _attribute(given, name), str)), None
    )
    if text is None:
        return None
    stated = {name: value for name in _OTHERS if (value := _attribute(given, name)) is not None}
    inner = (_attribute(given, name) for name in _METADATA)
    metadata = next((value for value in inner if isinstance(value, Mapping)), {})
    known = {name: value for name, value in metadata.items() if not _is_file(name, value)}
    return {**known, "metadata": known, **stated, "text": text}


def _by_name(given: Any) -> dict[str, Any] | None:  # noqa: ANN401 - as above
    """Return the fields of a mapping, a named tuple, or a row of a data base or of pandas."""
    if hasattr(given, "_asdict"):
        return dict(given._asdict())
    if not isinstance(given, Mapping) and not hasattr(given, "keys"):
        return None
    is_row = isinstance(given, Mapping) or all(isinstance(name, str) for name in given.keys())  # noqa: SIM118 - what is no mapping goes through its values
    return dict(given) if is_row else None


def _attribute(given: object, name: str) -> Any:  # noqa: ANN401 - as above
    return getattr(given, name, None)


def _is_file(name: str, value: object) -> bool:
    """Whether a document names the file that it was loaded from, where others name the outlet."""
    if name != "source" or not isinstance(value, str) or "://" in value:
        return False
    return "/" in value or "\\" in value or PurePath(value).suffix.lower() in SUFFIXES


def _texts(text: str, where: str, remarks: list[str]) -> list[Record]:
    """Return the article that a text is, or those of which it is made."""
    if _SEVERAL not in text:
        _check_no_path(text, where)
        return [to_record({"text": text}, where)]
    parts = [part for part in text.split(_SEVERAL) if part.strip()]
    remarks.append(f"with {_SEVERAL} in it, read as {len(parts)} articles")
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


def _row(given: object, where: str, remarks: list[str]) -> list[Record]:
    """Return the article of a mapping or a document; without a text it is a remark.

    Raises:
        InputError: no field of it is known as that of the text.
    """
    fields = {name: _plain(value) for name, value in (_described(given) or {}).items()}
    known = in_our_words(fields)
    column = text_column(fields, None)
    text = known.get("text", column and fields[column])
    if column is None and text is None:
        raise InputError(f"{where}: no text; {_cure(given)}")
    if text is None or (isinstance(text, str) and not text.strip()):
        remarks.append(EMPTY)
        return []
    if isinstance(text, str) and _SEVERAL in text:
        return _texts(text, where, remarks)
    return [to_record(known | {"text": text, "original": fields.get("original")}, where)]


def _cure(given: Any) -> str:  # noqa: ANN401 - as above
    """Return what to do with a value that is no article."""
    if not isinstance(given, Mapping):
        is_file = hasattr(given, "readline")
        return "give the Path of the file" if is_file else "make an Article(text=…) of it"
    names = list(given)
    splits = [name for name, value in given.items() if hasattr(value, "column_names")]
    if splits:
        return f"it holds tables: {', '.join(map(str, splits))}; give one of them"
    listed = ", ".join(map(str, names[:8]))
    return f"its fields: {listed}; call the one of the text 'text'"


def _is_missing(value: Any) -> bool:  # noqa: ANN401 - any cell of a table
    """Whether a value stands for a missing one, as None, NaN, NaT and NA do."""
    if isinstance(value, str | Mapping | Article):
        return False
    try:
        return value is None or bool(value != value)  # noqa: PLR0124 - no other differs from itself
    except (TypeError, ValueError):
        return type(value).__name__ == "NAType"  # pandas' NA is neither equal nor different


def _plain(value: Any) -> Any:  # noqa: ANN401 - any cell of a table
    """Return a value as JSON has it: what stands for a missing one is None."""
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    if hasattr(value, "as_py"):  # a cell of Arrow
        value = value.as_py()
    if isinstance(value, str | list | tuple):
        return value
    return None if _is_missing(value) else _simple(value)


def _simple(value: Any) -> Any:  # noqa: ANN401 - as above
    """Return a date, or a number of numpy, as JSON has it."""
    if isinstance(value, date):
        return value.isoformat()
    if type(value).__name__ == "datetime64":  # of numpy, whose nanoseconds Python cannot hold
        return str(value)
    try:
        return value.item() if hasattr(value, "item") else value
    except ValueError:  # an array
        return None
