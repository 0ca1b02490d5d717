"""Topics, one a line: the articles on one event, its reference summaries, or both."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, BinaryIO

from summarizer.errors import InputError
from summarizer.readers.callers.json_entries import Entry, read_entries, to_entry
from summarizer.readers.callers.values import EMPTY, from_values
from summarizer.readers.contents import Record
from summarizer.readers.records.json_articles import either, states_id, to_article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.articles import Article


@dataclass(frozen=True)
class Topic:
    """A topic as its line states it; its documents are checked when `reading` is first used.

    `references` are its summaries without blank ones; `documents` are JSON articles, or None if the
    line has none; `where` is that line, for messages.
    """

    id: str
    references: tuple[str, ...] = ()
    documents: tuple[Any, ...] | None = None
    language: Any = None
    where: str = ""

    @cached_property
    def reading(self) -> tuple[tuple[Article, ...], tuple[str, ...]]:
        """The articles, and notes that count the documents left out as empty or as a repetition.

        Raises:
            InputError: a document that is no article, or an id that two of them state.
        """
        records: list[Record] = []
        left_out: list[str] = []
        for number, document in enumerate(self.documents or (), start=1):
            where = f"document {number}"
            article = to_article(_in_language(document, self.language), where)
            if article.text.strip():
                records.append(Record(article, where, stated=states_id(document)))
            else:
                left_out.append(EMPTY)
        found = from_values(records, "documents", left_out)
        return tuple(record.article for record in found.records), found.notes


def read_topics(file: BinaryIO, name: str, *, need_documents: bool = False) -> Iterator[Topic]:
    """Yield the topics of a file that `open_entries` opened, one in memory at a time.

    Raises:
        InputError: a line that is no topic or has no documents where they are needed, or an id
            that comes again, with the line's number; or no topic at all.
    """
    for entry in read_entries(file, name, "topic"):
        yield topic_of(entry, need_documents=need_documents)


def to_topic(record: object, where: str, *, need_documents: bool = False) -> Topic:
    """Return the topic that a JSON object describes.

    Raises:
        InputError: it is no topic, or has no documents where they are needed; the message begins
            with `where`.
    """
    return topic_of(to_entry(record, where, "topic"), need_documents=need_documents)


def topic_of(entry: Entry, *, need_documents: bool) -> Topic:
    """Return the topic that an entry is.

    Raises:
        InputError: it is no topic, or has no documents where they are needed.
    """
    documents = entry.array("documents")
    if need_documents and documents is None:
        raise InputError(f'{entry.where}: the topic has no "documents"')
    summaries = enumerate(entry.array("summaries") or ())
    references = [entry.checked(summary, f"summaries[{i}]") for i, summary in summaries]
    return Topic(
        id=entry.id,
        references=tuple(text for text in references if text.strip()),
        documents=documents,
        language=either(entry.record, "lang", "language"),
        where=entry.where,
    )


def _in_language(document: Any, language: Any) -> Any:  # noqa: ANN401 - any JSON value
    """Return the document, with the language of its topic if it states none."""
    if not isinstance(document, dict):
        return document
    if any(document.get(key) not in (None, "") for key in ("language", "lang")):
        return document
    return document | {"language": language}
