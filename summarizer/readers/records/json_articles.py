"""JSON objects to articles."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, NoReturn

from summarizer.articles import Article
from summarizer.errors import InputError, MalformedError
from summarizer.originals import Original
from summarizer.readers.contents import Record

if TYPE_CHECKING:
    from summarizer.readers.fields.columns import Columns

_AUTHORS = ("authors", "author", "creator", "byline", "autor", "autoren", "auteur", "autore")
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


def to_article(record: object, where: str, columns: Columns | None = None) -> Article:
    """Return the article that a JSON object describes; unknown keys are ignored.

    Its fields may have the names that common exporters use, or those of `columns`. A date is kept
    as it is written; it is parsed later.

    Raises:
        InputError: no object, no text, or a field that is no string; the message begins with
            `where`.
    """
    return _article(_in_our_words(record, where, columns), where, columns)


def _in_our_words(record: object, where: str, columns: Columns | None) -> dict[str, Any]:
    """Return the fields of a JSON object under our own names; `original` is what it states.

    Raises:
        InputError: it is no object.
    """
    if not isinstance(record, dict):
        raise InputError(f"{where}: an article is a JSON object, not {kind(record)}")
    from summarizer.readers.fields.columns import in_our_words  # noqa: PLC0415 - plain text needs none

    return in_our_words(record, columns) | {"original": record.get("original")}


def _article(fields: dict[str, Any], where: str, columns: Columns | None) -> Article:
    if "text" not in fields:
        raise InputError(f"{where}: {_no_text(columns)}")
    text, original = fields.pop("text"), Original.from_json(fields.pop("original"))
    if not isinstance(text, str):
        raise InputError(f'{where}: "text" must be a string, not {kind(text)}')
    fields = _strings(fields, where)
    for name, value in fields.items():
        if value is not None and not isinstance(value, str):
            raise InputError(f'{where}: "{name}" must be a string, not {kind(value)}')
    try:
        return Article(text=text, original=original, **fields)
    except InputError as error:
        raise InputError(f"{where}: {error}") from error


def to_record(value: object, where: str, columns: Columns | None = None) -> Record:
    """Return the article that a JSON value describes, with where it stands.

    Raises:
        InputError: it is no article, or its text is empty; the message begins with `where`.
    """
    fields = _in_our_words(value, where, columns)
    stated = bool(fields.get("id"))
    summary = _summary(value, columns) if "text" not in fields else None
    article = _article(fields if summary is None else fields | {"text": summary}, where, columns)
    if not article.text.strip():
        raise InputError(f'{where}: the "text" is empty')
    return Record(
        article,
        where,
        stated=stated,
        authors=authors_of(value, columns),
        is_summary=summary is not None,
    )


def _summary(value: object, columns: Columns | None) -> str | None:
    """Return what stands for the text of an article without one, unless its column is named."""
    if not isinstance(value, dict) or (columns is not None and columns.text is not None):
        return None
    from summarizer.readers.fields.columns import summary_in  # noqa: PLC0415 - plain text needs none

    return summary_in(value)


def authors_of(value: object, columns: Columns | None = None) -> tuple[str, ...]:
    """Return the authors that a record names: a text, an object with a name, or a list of these."""
    from summarizer.readers.fields.columns import unnested  # noqa: PLC0415 - plain text needs none

    fields = unnested(value, columns) if isinstance(value, dict) else {}
    given = {key.lower(): one for key, one in fields.items() if isinstance(key, str)}
    named: Any = next((given[key] for key in _AUTHORS if given.get(key)), [])
    listed = named if isinstance(named, list) else [named]
    names = (_name(one) if isinstance(one, dict) else one for one in listed)
    return tuple(" ".join(name.split()) for name in names if isinstance(name, str) and name.strip())


def _name(person: dict[str, Any]) -> object:
    """Return the name in an object, else the given name and that of the family, as CSL has them."""
    parts = [person.get(key) for key in ("given", "family")]
    parted = " ".join(part for part in parts if isinstance(part, str))
    return person.get("name") or parted or person.get("original")


def states_id(value: object, columns: Columns | None = None) -> bool:
    """Whether a JSON object states an id; without one an article is named after its text."""
    from summarizer.readers.fields.columns import in_our_words  # noqa: PLC0415 - plain text needs none

    return isinstance(value, dict) and bool(in_our_words(value, columns).get("id"))


def kind(value: object) -> str:
    """Return JSON's name for the type of the value, such as `a string`."""
    return _KINDS.get(type(value), type(value).__name__)


def either(record: dict[str, Any], key: str, alias: str) -> Any:  # noqa: ANN401 - any JSON value
    """Return the value of the key, else of the alias, else None."""
    value = record.get(key)
    return record.get(alias) if value is None else value


def _no_text(columns: Columns | None) -> str:
    if columns is None or columns.text is None:
        return 'the article has no "text"'
    return f'no "{columns.text}", which was named as the text'


def _strings(fields: dict[str, Any], where: str) -> dict[str, Any]:
    """Return the fields as an article takes them: no id is an empty one, and a date is a string."""
    published = fields.get("published")
    if published is not None and not isinstance(published, str):
        try:
            fields["published"] = json.dumps(published)
        except (TypeError, ValueError) as error:  # a value of Python may be no JSON
            raise InputError(f'{where}: "published" cannot be read: {error}') from error
    if fields.get("id") is None:
        fields["id"] = ""
    return fields


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
