"""Check the citations that come with a summary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from summarizer.errors import InputError
from summarizer.verification import verify

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.evaluation.inputs import Answer
    from summarizer.readers.callers.topics import Topic

_OUR_SCHEMA = "multidoc-summarizer/summary/"


@dataclass(frozen=True, slots=True)
class CheckedCitations:
    """The numbers of distinct articles cited and of citations checked, and every fault found."""

    articles: int
    checked: int
    faults: tuple[str, ...]


def check_citations(answer: Answer, topic: Topic) -> CheckedCitations | None:
    """Return what `verify` finds without making the summary again, or None if it cites nothing.

    Without the topic's documents nothing can be checked, and `checked` is 0.

    Raises:
        InputError: it has citations, and is no summary by our schema; or a document is no article.
    """
    if not _cites(answer.record):
        return None
    if topic.documents is None:
        return CheckedCitations(_cited(answer.record), 0, ())
    try:
        articles, _ = topic.reading
    except InputError as error:
        raise InputError(f"{topic.where or f'topic {topic.id!r}'}, {error}") from error
    try:
        result = verify(dict(answer.record), articles, rerun=False)
    except InputError as error:
        raise InputError(f"{answer.where or f'topic {topic.id!r}'}: {error}") from error
    faults = tuple(str(fault) for fault in result.faults)
    return CheckedCitations(_cited(answer.record), result.checked, faults)


def united(checked: Sequence[CheckedCitations | None]) -> CheckedCitations | None:
    """Return the findings of several answers as one, or None if none of them cites anything."""
    found = [one for one in checked if one is not None]
    if not found:
        return None
    faults = tuple(fault for one in found for fault in one.faults)
    most = max(one.articles for one in found)
    return CheckedCitations(most, sum(one.checked for one in found), faults)


def _cites(record: Mapping[str, Any]) -> bool:
    if str(record.get("schema")).startswith(_OUR_SCHEMA) and "error" not in record:
        return True
    return any("citations" in sentence for sentence in _sentences(record))


def _cited(record: Mapping[str, Any]) -> int:
    citations = [one for sentence in _sentences(record) for one in sentence.get("citations", ())]
    return len({one.get("article") for one in citations if isinstance(one, dict)})


def _sentences(record: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The entries of "sentences" that are objects; other systems may write anything there."""
    sentences = record.get("sentences")
    if not isinstance(sentences, list):
        return []
    return [sentence for sentence in sentences if isinstance(sentence, dict)]
