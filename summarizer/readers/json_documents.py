"""JSON that is no JSON Lines: an article, a list of them, or an object that holds such a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summarizer.errors import InputError
from summarizer.readers.columns import in_our_words
from summarizer.readers.json_articles import parse_json
from summarizer.readers.jsonlines import read_values
from summarizer.readers.limits import has_too_many_values

if TYPE_CHECKING:
    from summarizer.readers.columns import Columns
    from summarizer.readers.contents import Contents, File

_SHOWN = 8  # keys that a message names


def read(file: File) -> Contents:
    """Return the articles of the document; an entry without a text is a note.

    Raises:
        InputError: it is no JSON, no article is in it, or too many values.
    """
    if has_too_many_values(file.text):
        raise InputError(f"{file.shown}: JSON of too many values; split it, an article a line")
    value = parse_json(file.text, file.shown)
    found = _articles(value, file.columns)
    if found is None:
        raise InputError(f"{file.shown}: is JSON without an article; {_cure(value)}")
    outlet = _name_of_feed(value)
    entries = [
        (_from_outlet(entry, outlet), f"{file.shown}, entry {n}")
        for n, entry in enumerate(found, 1)
    ]
    return read_values(entries, file)


def recognizes(file: File) -> bool:
    """Whether the whole is JSON: an object, a list that holds one, or more than is looked at."""
    try:
        if has_too_many_values(file.text):
            return True
        value = parse_json(file.text, "")
    except InputError:
        return False
    return isinstance(value, dict) or (
        isinstance(value, list) and any(isinstance(x, dict) for x in value)
    )


def _articles(value: Any, columns: Columns | None) -> list[Any] | None:  # noqa: ANN401 - any JSON
    """Return the article that the value is, or those that it or one of its fields lists."""
    if _has_text(value, columns):
        return [value]
    lists = (
        [value] if isinstance(value, list) else [*value.values()] if isinstance(value, dict) else []
    )
    lists = [one for one in lists if isinstance(one, list)]
    return next((one for one in lists if any(_has_text(entry, columns) for entry in one)), None)


def _has_text(value: object, columns: Columns | None) -> bool:
    return isinstance(value, dict) and isinstance(in_our_words(value, columns).get("text"), str)


def _name_of_feed(value: object) -> str | None:
    """Return the title of a JSON Feed: the outlet of its items."""
    is_feed = isinstance(value, dict) and "jsonfeed.org" in str(value.get("version"))
    return value.get("title") if is_feed and isinstance(value, dict) else None


def _from_outlet(entry: object, outlet: str | None) -> object:
    """Return the entry of a list, with the outlet of its feed if it states none."""
    return {"source": outlet} | entry if outlet and isinstance(entry, dict) else entry


def _cure(value: object) -> str:
    first = value[0] if isinstance(value, list) and value else value
    keys = list(first)[:_SHOWN] if isinstance(first, dict) else []
    names = f" (its keys: {', '.join(keys)})" if keys else ""
    return f"name the field of the text with --text-column{names}, or write an article a line"
