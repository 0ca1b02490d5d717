"""JSON that is no JSON Lines: an article, a list of them, or an object that holds such a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summarizer.errors import InputError
from summarizer.readers.fields.columns import in_our_words, summary_in
from summarizer.readers.isolation.limits import has_too_many_values
from summarizer.readers.records.json_articles import authors_of, parse_json
from summarizer.readers.records.jsonlines import read_values

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.readers.contents import Contents, File
    from summarizer.readers.fields.columns import Columns

_DEEPEST = 4  # objects around a list of articles
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
    of_feed = _of_feed(value)
    entries = [
        (_from_feed(entry, of_feed), f"{file.shown}, entry {n}") for n, entry in enumerate(found, 1)
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
    """Return the article that the value is, or those that something in it lists, nearest first.

    Articles with a text go before those of which there is a summary.
    """
    for is_article in (_has_text, _has_summary):
        level = [value]
        for _ in range(_DEEPEST):
            for one in level:
                if (found := _listed(one, columns, is_article)) is not None:
                    return found
            objects = [one for one in level if isinstance(one, dict)]
            level = [inner for one in objects for inner in one.values()]
    return None


def _listed(
    value: Any,  # noqa: ANN401 - any JSON
    columns: Columns | None,
    is_article: Callable[[object, Columns | None], bool],
) -> list[Any] | None:
    """Return the article that a value is, or those of a list or of an object that it is."""
    if is_article(value, columns):
        return [value]
    if isinstance(value, list):
        return value if any(is_article(one, columns) for one in value) else None
    if not isinstance(value, dict):
        return None
    named = {key: one for key, one in value.items() if is_article(one, columns)}
    return [{"id": key} | one for key, one in named.items()] if len(named) > 1 else None


def _has_text(value: object, columns: Columns | None) -> bool:
    return isinstance(value, dict) and isinstance(in_our_words(value, columns).get("text"), str)


def _has_summary(value: object, columns: Columns | None) -> bool:
    named = columns is not None and columns.text is not None
    return isinstance(value, dict) and not named and summary_in(value) is not None


def _of_feed(value: object) -> dict[str, Any]:
    """Return what a JSON Feed says of all its items: their outlet and their authors."""
    if not isinstance(value, dict) or "jsonfeed.org" not in str(value.get("version")):
        return {}
    stated = {"source": value.get("title"), "authors": value.get("authors") or value.get("author")}
    return {name: one for name, one in stated.items() if one}


def _from_feed(entry: object, of_feed: dict[str, Any]) -> object:
    """Return the entry of a list, with the outlet and the authors of its feed if it states none."""
    if not of_feed or not isinstance(entry, dict):
        return entry
    has_authors = bool(authors_of(entry))
    return {key: one for key, one in of_feed.items() if key != "authors" or not has_authors} | {
        key: one for key, one in entry.items() if one or key not in of_feed
    }


def _cure(value: object) -> str:
    first = value[0] if isinstance(value, list) and value else value
    keys = list(first)[:_SHOWN] if isinstance(first, dict) else []
    names = f" (its keys: {', '.join(keys)})" if keys else ""
    return f"name the field of the text with --text-column{names}, or write an article a line"
