"""Files with one JSON value a line, and articles from those that hold them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from summarizer.errors import InputError
from summarizer.readers.records import parse_json, states_id, to_article

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.articles import Article

_BLANK = " \t\r\n"


@dataclass(frozen=True, slots=True)
class Record:
    """An article with the line it stands on, and whether that line states its id."""

    article: Article
    where: str
    stated: bool


def values(lines: Iterable[str], name: str) -> Iterator[tuple[Any, str]]:
    """The value of each line that is not blank, with where it stands: the file and the number.

    Raises:
        InputError: a line that is not JSON.
    """
    for number, line in enumerate(lines, start=1):
        if line.strip(_BLANK):
            where = f"{name}, line {number}"
            yield parse_json(line.rstrip("\n"), where), where


def read_records(text: str, name: str) -> tuple[Record, ...]:
    """The articles of the file, a line each; blank lines are passed over.

    Raises:
        InputError: a line that is no article, named by its number, or no article at all.
    """
    records = tuple(_records(text, name))
    if not records:
        raise InputError(f"{name}: is empty: no line holds an article")
    return records


def to_record(value: Any, where: str) -> Record:  # noqa: ANN401 - any JSON value
    """The article that a JSON object describes, with where it stands.

    Raises:
        InputError: it is no article, or its text is empty; the message begins with `where`.
    """
    article = to_article(value, where)
    if not article.text.strip():
        raise InputError(f'{where}: the "text" is empty')
    return Record(article, where, states_id(value))


def holds_records(text: str) -> bool:
    """Whether the first line that is not blank is a JSON object with a text."""
    first = next((line for line in text.split("\n") if line.strip(_BLANK)), "")
    if not first.lstrip(_BLANK).startswith("{"):
        return False
    try:
        return "text" in parse_json(first, "")
    except InputError:
        return False


def distinct(records: Iterable[Record]) -> tuple[tuple[Record, ...], tuple[str, ...]]:
    """The records without exact repetitions that state no id, and a note for each left out.

    Raises:
        InputError: two articles under one id; the message names both lines.
    """
    first: dict[str, Record] = {}
    notes: list[str] = []
    for record in records:
        known = first.setdefault(record.article.id, record)
        if known is record:
            continue
        if record.stated or known.stated or record.article != known.article:
            raise InputError(_clash(record, known))
        notes.append(f"{record.where}: left out: the same article as {known.where}")
    return tuple(first.values()), tuple(notes)


def _records(text: str, name: str) -> Iterator[Record]:
    # Only a newline ends a line: the other line ends that str.splitlines() knows may stand in JSON.
    for record, where in values(text.split("\n"), name):
        yield to_record(record, where)


def _clash(record: Record, known: Record) -> str:
    if record.stated or known.stated:
        return (
            f"{record.where}: the id {record.article.id!r} is already that of {known.where}; "
            "give each article an id of its own"
        )
    return (
        f"{record.where}: the same text as {known.where}, and neither states an id; "
        'give each an "id" of its own'
    )
