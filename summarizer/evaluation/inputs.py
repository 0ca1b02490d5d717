"""What is evaluated: the summaries of systems, and the topics with their references."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.errors import InputError, OptionsError
from summarizer.readers import parse_json, read_document, to_article
from summarizer.readers.discovery import real_path
from summarizer.readers.identity import name_files

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summarizer.articles import Article

_STDIN = "-"
_STDIN_NAME = "stdin"
_BLANK = " \t\r"


@dataclass(frozen=True)
class Topic:
    """A topic as its references know it; `documents` are JSON articles, or None if not given.

    `where` is the line that it comes from, for messages.
    """

    id: str
    references: tuple[str, ...]
    documents: tuple[object, ...] | None = None
    language: str | None = None
    where: str = ""

    @cached_property
    def articles(self) -> tuple[Article, ...]:
        """The documents as articles; one that is none is an InputError."""
        numbered = enumerate(self.documents or (), start=1)
        where = self.where or f"topic {self.id!r}"
        return tuple(to_article(data, f"{where}, document {number}") for number, data in numbered)


@dataclass(frozen=True, slots=True)
class Answer:
    """A system's summary of one topic, one sentence a line; `record` is all that came with it.

    A topic on which the system `failed` has the empty summary.
    """

    summary: str
    record: Mapping[str, Any] = field(default_factory=dict)
    where: str = ""
    failed: bool = False


@dataclass(frozen=True, slots=True)
class System:
    """What is compared: a name, and an answer by topic id."""

    name: str
    answers: Mapping[str, Answer]


def read_topics(path: str) -> tuple[Topic, ...]:
    """The topics of a JSONL file, or of standard input for `-`; references are its "summaries".

    A blank reference is none. A topic without references is kept, for `evaluate` to leave out.

    Raises:
        InputError: a line that is no topic, a repeated id, or no topic at all; the message names
            the line.
    """
    topics = {name: _topic(name, record, where) for name, record, where in _records(path)}
    if not topics:
        raise InputError(f"{path}: is empty: no line holds a topic")
    return tuple(topics.values())


def read_systems(paths: Sequence[str]) -> tuple[System, ...]:
    """A system a JSONL file, named by the file; `-` is standard input, named `stdin`.

    A line needs "id" and "summary"; one with an "error" in place of the summary is a failure. The
    same file given twice is read once.

    Raises:
        InputError: a line that is no summary, a repeated id, or no summary at all.
    """
    if list(paths).count(_STDIN) > 1:
        raise OptionsError("standard input can be read once; name files instead")
    files = {real_path(Path(path)): path for path in reversed(paths) if path != _STDIN}
    taken = {_STDIN_NAME} if _STDIN in paths else set()
    names = name_files([Path(path) for path in files.values()], taken)
    chosen = [path for path in paths if path == _STDIN or path in files.values()]
    return tuple(
        System(_STDIN_NAME if path == _STDIN else names[Path(path)], _answers(path))
        for path in dict.fromkeys(chosen)
    )


def _answers(path: str) -> dict[str, Answer]:
    answers = {name: _answer(record, where) for name, record, where in _records(path)}
    if not answers:
        raise InputError(f"{path}: is empty: no line holds a summary")
    return answers


def _records(path: str) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Each line's id, its object, and where it stands; no id comes twice."""
    seen: dict[str, str] = {}
    for number, line in enumerate(read_document(path).split("\n"), start=1):
        if not line.strip(_BLANK):
            continue
        where = f"{path}, line {number}"
        record = parse_json(line, where)
        if not isinstance(record, dict):
            raise InputError(f"{where}: not a JSON object; each line is one")
        name = _text(record, "id", where)
        if not name:
            raise InputError(f'{where}: the "id" is empty')
        if name in seen:
            raise InputError(f"{where}: the id {name!r} is already that of {seen[name]}")
        seen[name] = where
        yield name, record, where


def _topic(name: str, record: Mapping[str, Any], where: str) -> Topic:
    summaries = _array(record, "summaries", where) or ()
    numbered = {f"summaries[{i}]": summary for i, summary in enumerate(summaries)}
    references = [_text(numbered, key, where) for key in numbered]
    language = record.get("lang", record.get("language"))
    return Topic(
        id=name,
        references=tuple(text for text in references if text.strip()),
        documents=_array(record, "documents", where),
        language=language if isinstance(language, str) else None,
        where=where,
    )


def _answer(record: Mapping[str, Any], where: str) -> Answer:
    if record.get("summary") is None and record.get("error") is not None:
        return Answer("", record, where, failed=True)
    return Answer(_text(record, "summary", where), record, where)


def _array(record: Mapping[str, Any], key: str, where: str) -> tuple[object, ...] | None:
    value = record.get(key)
    if value is not None and not isinstance(value, list):
        raise InputError(f'{where}: "{key}" must be an array')
    return None if value is None else tuple(value)


def _text(record: Mapping[str, Any], key: str, where: str) -> str:
    if key not in record:
        raise InputError(f'{where}: no "{key}"')
    value = record[key]
    if not isinstance(value, str):
        raise InputError(f'{where}: "{key}" must be a string')
    if any(character == "\0" or "\ud800" <= character <= "\udfff" for character in value):
        raise InputError(f'{where}: "{key}" holds a NUL or half a character (a lone surrogate)')
    return value
