"""Files, folders and standard input to articles."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from summarizer.articles import Article, canonical
from summarizer.errors import InputError, NothingToSummarizeError, RefusedError
from summarizer.readers.decoding import check_encoding, decode
from summarizer.readers.discovery import (
    STANDARD_INPUT,
    FoundFile,
    find,
    real_path,
    reason,
    standard_input,
)
from summarizer.readers.identity import name_files
from summarizer.readers.jsonlines import Record, distinct, holds_records, read_records
from summarizer.readers.plaintext import read_plain
from summarizer.readers.records import parse_json, to_article

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping

__all__ = ["Reading", "parse_json", "read", "read_document", "to_article"]

_MOST_REASONS = 3
_STDIN_ID = "stdin"
_STDIN = "standard input"


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: articles in canonical order, notes on what was not, the files opened."""

    articles: tuple[Article, ...]
    notes: tuple[str, ...]
    files: tuple[Path, ...] = ()


def read(
    paths: Iterable[str | os.PathLike[str]],
    *,
    encoding: str | None = None,
    strict: bool = False,
    stdin: BinaryIO | None = None,
) -> Reading:
    """The articles in the named files and folders; `-` is standard input.

    A named file is plain text unless it ends in `.jsonl`; standard input is too, unless its first
    line that is not blank is a JSON object with a text. A folder is searched for `.txt`, `.text`
    and `.jsonl`; hidden files, links that lead out of it and a README are passed over in silence,
    and every other file is a note. `encoding` is that of files that are not UTF-8 (see `decode`).

    Raises:
        InputError: a named path cannot be read, a line is no article, two articles have one id.
        NothingToSummarizeError: no path, or a folder without a readable article.
        OptionsError: an unknown encoding.
        RefusedError: `strict`, and something would have been left out.
    """
    check_encoding(encoding)
    found = find(paths)
    opened, skipped = _open_all(found.files, encoding)
    piped = _read_stdin(stdin, encoding) if found.standard_input else None
    contents = [*opened.values(), *([_piped(piped)] if piped is not None else [])]
    stated, repeated = distinct(record for content in contents for record in content.records)
    notes = (*found.skipped, *skipped, *repeated)
    if strict and notes:
        raise RefusedError(f"--strict: {len(notes)} left out: {'; '.join(sorted(notes))}")
    _check_folders(found.folders, opened, notes)
    articles = [record.article for record in stated]
    if piped is not None and not holds_records(piped):
        articles.append(Article(text=piped, id=_STDIN_ID))
    articles += _plain_articles(opened, {article.id for article in articles})
    if not articles:
        raise NothingToSummarizeError("no article; name a file or folder, or - for standard input")
    files = tuple(Path(path) for path in sorted(opened))
    return Reading(tuple(canonical(articles)), tuple(sorted(notes)), files)


def read_document(path: str, *, stdin: BinaryIO | None = None) -> str:
    """The decoded text of one named file, or of standard input for `-`.

    Raises:
        InputError: it cannot be read or decoded.
    """
    if path == STANDARD_INPUT:
        return decode(_piped_bytes(stdin), _STDIN, option=None)
    return decode(_bytes(Path(path), path), path, option=None)


@dataclass(frozen=True, slots=True)
class _Content:
    """What one file holds: the text of an article, or records of several."""

    path: Path
    text: str | None
    records: tuple[Record, ...] = ()


def _open_all(
    files: Iterable[FoundFile], encoding: str | None
) -> tuple[dict[str, _Content], list[str]]:
    """The contents by real path, and a note for each file in a folder that has none."""
    opened: dict[str, _Content] = {}
    notes: list[str] = []
    for file in files:
        try:
            opened[real_path(file.path)] = _open(file, encoding)
        except InputError as error:
            if file.named:
                raise
            notes.append(f"{error} (left out)")
    return opened, notes


def _open(file: FoundFile, encoding: str | None) -> _Content:
    text = decode(_bytes(file.path, file.shown), file.shown, encoding)
    if file.path.suffix.lower() == ".jsonl":
        return _Content(file.path, None, read_records(text, file.shown))
    return _Content(file.path, read_plain(text, file.shown))


def _piped(text: str) -> _Content:
    """What standard input holds; its text is an article of its own if it holds no records."""
    records = read_records(text, _STDIN) if holds_records(text) else ()
    return _Content(Path(STANDARD_INPUT), None, records)


def _bytes(path: Path, shown: str) -> bytes:
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise InputError(f"{shown}: cannot be read: {reason(error)}") from error


def _read_stdin(stdin: BinaryIO | None, encoding: str | None) -> str:
    return read_plain(decode(_piped_bytes(stdin), _STDIN, encoding), _STDIN)


def _piped_bytes(stdin: BinaryIO | None) -> bytes:
    try:
        return standard_input(stdin).read()
    except (OSError, ValueError) as error:
        raise InputError(f"{_STDIN}: cannot be read: {reason(error)}") from error


def _check_folders(
    folders: Mapping[str, frozenset[str]], opened: Mapping[str, _Content], notes: Iterable[str]
) -> None:
    reasons = "; ".join(["", *sorted(notes)[:_MOST_REASONS]])
    for name, files in folders.items():
        if not files & opened.keys():
            raise NothingToSummarizeError(
                f"{name}: no readable article in this folder; it takes .txt, .text and .jsonl files"
                f"{reasons}"
            )


def _plain_articles(opened: Mapping[str, _Content], taken: set[str]) -> list[Article]:
    texts = {content.path: content.text for content in opened.values() if content.text is not None}
    ids = name_files(list(texts), taken)
    return [Article(text=text, id=ids[path]) for path, text in texts.items()]
