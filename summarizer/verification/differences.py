"""A summary and the same made again in, every difference between them out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from summarizer.verification.findings import Fault, compare, shown
from summarizer.verification.sources import place_of
from summarizer.verification.whole import takes_encoder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.citations import Citation, Conflict, Omitted
    from summarizer.explanation import RankedCluster
    from summarizer.summary import Summary, SummarySentence
    from summarizer.verification.sources import Place

LAST_DECIMAL = 0.00011
"""Sums in another order may round the fourth decimal differently."""


@dataclass(frozen=True)
class Difference:
    """What differs from the summary made again; `numbers` are two similarities or two scores."""

    fault: Fault
    numbers: tuple[float, float] | None = None


def differences(summary: Summary, again: Summary) -> Iterator[Difference]:
    """Yield what a summary states otherwise than the one made again."""
    yield from _sentences(summary, again)
    yield from _value("title", "summary", again.title, summary.title)
    yield from _value("title_citation", "summary", again.title_citation, summary.title_citation)
    yield from _items("lineages", "lineage", _lineages(again), _lineages(summary))
    yield from _omitted(again.omitted, summary.omitted)
    yield from _used(summary, again)
    yield from _notes(summary, again)
    if summary.explanation is not None and again.explanation is not None:
        yield from _clusters(summary.explanation.clusters, again.explanation.clusters)


def near(expected: float, found: float, allowed: float) -> bool:
    """Return whether two numbers, of which JSON has any, differ by no more than is allowed."""
    try:
        return abs(expected - found) <= allowed
    except OverflowError:  # JSON has whole numbers beyond any float
        return False


def _sentences(summary: Summary, again: Summary) -> Iterator[Difference]:
    """Yield other sentences, or in another order, and other values of those at their place."""
    pairs = zip_longest(again.sentences, summary.sentences)
    for number, (right, claimed) in enumerate(pairs, start=1):
        where = f"sentence {number}"
        if right and claimed and place_of(right.place) == place_of(claimed.place):
            yield from _sentence(where, right, claimed)
        else:
            texts = (shown(one.text if one else None) for one in (right, claimed))
            yield Difference(Fault("choice and order", where, *texts))


def _sentence(where: str, right: SummarySentence, claimed: SummarySentence) -> Iterator[Difference]:
    yield from _number("score", where, right.score, claimed.score)
    yield from _value("cluster", where, right.cluster, claimed.cluster)
    yield from _value("role", where, right.place.role, claimed.place.role)
    yield from _citations("support", where, right.citations, claimed.citations)
    sources = right.independent_sources, claimed.independent_sources
    yield from _value("independent_sources", where, *sources)
    yield from _conflicts(where, right.conflicts, claimed.conflicts)
    yield from _value("status", where, right.status, claimed.status)
    yield from _value("was", where, right.was, claimed.was)


def _conflicts(
    where: str, expected: Sequence[Conflict], found: Sequence[Conflict]
) -> Iterator[Difference]:
    """Yield other conflicts, or other similarities of the same."""
    stated = ([_conflict(one) for one in some] for some in (expected, found))
    different = list(_items("conflicts", f"{where}, conflict", *stated))
    yield from different
    if not different:
        for right, claimed in zip(expected, found, strict=True):
            for one, other in zip(right.values, claimed.values, strict=True):
                yield from _citations("conflicts", where, one.citations, other.citations)


def _conflict(conflict: Conflict) -> str:
    """Return all that a conflict states, but for similarities."""
    values = (
        f"“{value.value}” of {', '.join(value.articles)}, {value.published or 'no date'}, at "
        f"{_listed([place_of(one) for one in value.citations])}"
        for value in conflict.values
    )
    return f"{conflict.kind}{' (update)' if conflict.update else ''}: {'; '.join(values)}"


def _lineages(summary: Summary) -> list[str]:
    """Return each lineage, with the closer ones in it, as text."""
    parted = ((one, *one.closer) for one in summary.lineages)
    return ["; ".join(f"{part.kind}: {', '.join(part.articles)}" for part in one) for one in parted]


def _omitted(expected: Sequence[Omitted], found: Sequence[Omitted]) -> Iterator[Difference]:
    """Yield other facts, or other citations of the same."""
    stated = (
        [f"{one.text} ({one.independent_sources})" for one in some] for some in (expected, found)
    )
    different = list(_items("omitted", "omitted fact", *stated))
    yield from different
    if not different:
        for number, (right, claimed) in enumerate(zip(expected, found, strict=True), start=1):
            where = f"omitted fact {number}"
            yield from _citations("omitted", where, right.citations, claimed.citations)


def _used(summary: Summary, again: Summary) -> Iterator[Difference]:
    """Yield another use of an article; which articles there are is compared elsewhere."""
    expected = {article.id: article.used for article in again.articles}
    for article in summary.articles:
        right = expected.get(article.id, article.used)
        yield from _value("used", f"article {shown(article.id)}", right, article.used)


def _notes(summary: Summary, again: Summary) -> Iterator[Difference]:
    """Yield notes of the method that are missing, and those that only the encoder can give."""
    for note in (Counter(again.notes) - Counter(summary.notes)).elements():
        yield Difference(Fault("notes", "notes", shown(note), "no such note"))
    for note in (Counter(summary.notes) - Counter(again.notes)).elements():
        if takes_encoder(note):
            yield Difference(Fault("notes", "notes", "no such note", shown(note)))


def _clusters(
    claimed: Sequence[RankedCluster], expected: Sequence[RankedCluster]
) -> Iterator[Difference]:
    """Yield the clusters that differ; a rank that has another cluster ends the comparison."""
    if len(claimed) != len(expected):
        yield from _value("clusters", "explanation", len(expected), len(claimed))
    for rank, (right, found) in enumerate(zip(expected, claimed, strict=False), start=1):
        where = f"explanation, rank {rank}"
        if right.cluster != found.cluster:
            yield from _value("cluster", where, right.cluster, found.cluster)
            return
        yield from _number("score", where, right.score, found.score)
        yield from _value("outcome", where, right.outcome, found.outcome)
        yield from _citations("members", where, right.sentences, found.sentences)


def _citations(
    what: str, where: str, expected: Sequence[Citation], found: Sequence[Citation]
) -> Iterator[Difference]:
    """Yield other places, or other similarities at the same places."""
    rights, claims = ([place_of(one) for one in some] for some in (expected, found))
    if rights != claims:
        yield Difference(Fault(what, where, _listed(rights), _listed(claims)))
        return
    for index, (right, claimed) in enumerate(zip(expected, found, strict=True), start=1):
        place = f"{where}, citation {index} ({shown(claimed.article)})"
        yield from _number("similarity", place, right.similarity, claimed.similarity)


def _items(
    what: str, where: str, expected: Sequence[str], found: Sequence[str]
) -> Iterator[Difference]:
    """Yield each item that the other list does not have at its place."""
    for number, (right, claimed) in enumerate(zip_longest(expected, found), start=1):
        yield from _value(what, f"{where} {number}", right, claimed)


def _value(what: str, where: str, expected: object, found: object) -> Iterator[Difference]:
    yield from map(Difference, compare(what, where, expected, found))


def _number(what: str, where: str, expected: float, found: float) -> Iterator[Difference]:
    if not near(expected, found, LAST_DECIMAL):
        yield Difference(Fault(what, where, shown(expected), shown(found)), (expected, found))


def _listed(places: Sequence[Place]) -> str:
    return ", ".join(f"{start}-{end} of {shown(article)}" for article, start, end in places)
