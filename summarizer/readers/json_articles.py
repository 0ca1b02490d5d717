"""JSON objects to articles."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any, NoReturn

from summarizer.articles import Article
from summarizer.errors import InputError, MalformedError
from summarizer.readers.reader import Record

_KINDS = {
    type(None): "null",
    bool: "a boolean",
    int: "a number",
    float: "a number",
    str: "a string",
    list: "an array",
    dict: "an object",
}


def parse_json(text: str, where: str) -> Any:  # noqa: ANN401 - any JSON value
    """Return the value of the JSON text, which must keep to the standard.

    Raises:
        MalformedError: it is malformed, repeats a key within an object, holds NaN or an infinity,
            is nested too deeply, or has too long a number; the message begins with `where`.
    """
    try:
        return json.loads(
            text,
            object_pairs_hook=_unrepeated,
            parse_int=_whole,
            parse_constant=_refuse_constant,
        )
    except json.JSONDecodeError as error:
        line = f"line {error.lineno}, " if "\n" in text.strip() else ""
        place = f"{line}column {error.colno}"
        raise MalformedError(
            f"{where}: not valid JSON: {error.msg.removesuffix(' at')} at {place}"
        ) from error
    except RecursionError as error:
        raise MalformedError(f"{where}: nested too deeply to be read") from error
    except ValueError as error:
        raise MalformedError(f"{where}: not valid JSON: {error}") from error


def to_article(record: object, where: str) -> Article:
    """Return the article that a JSON object describes; unknown keys are ignored.

    `date` is another name for `published`, and `lang` for `language`. A date is kept as it is
    written; it is parsed later.

    Raises:
        InputError: no object, no text, or a field that is no string; the message begins with
            `where`.
    """
    if not isinstance(record, dict):
        raise InputError(f"{where}: an article is a JSON object, not {kind(record)}")
    if "text" not in record:
        raise InputError(f'{where}: the article has no "text"')
    text = record["text"]
    if not isinstance(text, str):
        raise InputError(f'{where}: "text" must be a string, not {kind(text)}')
    fields = _fields(record)
    for name, value in fields.items():
        if value is not None and not isinstance(value, str):
            raise InputError(f'{where}: "{name}" must be a string, not {kind(value)}')
    try:
        return Article(text=text, **fields)
    except InputError as error:
        raise InputError(f"{where}: {error}") from error


def to_record(value: object, where: str) -> Record:
    """Return the article that a JSON value describes, with where it stands.

    Raises:
        InputError: it is no article, or its text is empty; the message begins with `where`.
    """
    article = to_article(value, where)
    if not article.text.strip():
        raise InputError(f'{where}: the "text" is empty')
    return Record(article, where, stated=states_id(value))


def states_id(value: object) -> bool:
    """Whether a JSON object states an id; without one an article is named after its text."""
    return isinstance(value, dict) and bool(value.get("id"))


def kind(value: object) -> str:
    """Return JSON's name for the type of the value, such as `a string`."""
    return _KINDS.get(type(value), type(value).__name__)


def either(record: dict[str, Any], key: str, alias: str) -> Any:  # noqa: ANN401 - any JSON value
    """Return the value of the key, else of the alias, else None."""
    value = record.get(key)
    return record.get(alias) if value is None else value


def _fields(record: dict[str, Any]) -> dict[str, Any]:
    published = either(record, "published", "date")
    if published is not None and not isinstance(published, str):
        published = json.dumps(published)
    return {
        "id": record["id"] if record.get("id") is not None else "",
        "title": record.get("title"),
        "source": record.get("source"),
        "url": record.get("url"),
        "published": published,
        "language": either(record, "language", "lang"),
    }


def _unrepeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) < len(pairs):
        counts = Counter(key for key, _ in pairs)
        repeated = next(key for key in counts if counts[key] > 1)
        raise ValueError(f"the key {repeated!r} stands twice in one object")
    return result


def _whole(digits: str) -> int:
    try:
        return int(digits)
    except ValueError:  # Python's own message is about a setting of the interpreter
        raise ValueError(f"a number of {len(digits)} characters is too long to be read") from None


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")
