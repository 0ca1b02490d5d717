"""The evidence: who says otherwise, which articles go back to one text, and what was taken of each.

Whether two places report the same or contradict one another takes the method; here is compared
what the summary says of it with the articles and with itself.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.text.folding import as_read, fold
from summarizer.verification.findings import Fault, compare, shown
from summarizer.verification.places import check_citation, check_roles
from summarizer.verification.sources import place_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.citations import Citation, Conflict, Lineage, Omitted
    from summarizer.summary import Summary, SummarySentence
    from summarizer.verification.sources import Sources


def check_evidence(summary: Summary, sources: Sources) -> Iterator[Fault]:
    """Yield what is false of independent sources, conflicts, lineages, omitted facts and use."""
    yield from _check_lineages(summary)
    for number, sentence in enumerate(summary.sentences, start=1):
        where = f"sentence {number}"
        yield from _check_count(where, sentence.citations, sentence.independent_sources, summary)
        for index, conflict in enumerate(sentence.conflicts, start=1):
            place = f"{where}, conflict {index}"
            yield from _check_conflict(place, conflict, sentence, summary)
            yield from _check_values(place, conflict, summary, sources)
    yield from _check_omitted(summary, sources)
    yield from _check_used(summary)


def all_citations(summary: Summary) -> Iterator[Citation]:
    """Yield every citation of the sentences, of their conflicts, and of omitted facts."""
    for sentence in summary.sentences:
        yield from sentence.citations
        for conflict in sentence.conflicts:
            for value in conflict.values:
                yield from value.citations
    for fact in summary.omitted:
        yield from fact.citations


def _check_lineages(summary: Summary) -> Iterator[Fault]:
    """Yield lineages of unknown articles, of one in two of them, and of texts that are not one."""
    checksums = {record.id: record.sha256 for record in summary.articles}
    uses = Counter(article for one in summary.lineages for article in one.articles)
    for number, lineage in enumerate(summary.lineages, start=1):
        where = f"lineage {number}"
        yield from compare("lineages", where, sorted(lineage.articles), [*lineage.articles])
        for article in lineage.articles:
            if article not in checksums:
                yield Fault("lineages", where, "articles of the list", shown(article))
            elif uses[article] > 1:
                yield Fault("lineages", where, "each article once", f"{shown(article)} again")
        for part in lineage.closer:
            if not set(part.articles) < set(lineage.articles):
                yield Fault("lineages", where, "parts of it", shown(", ".join(part.articles)))
        for part in (lineage, *lineage.closer):
            texts = {checksums.get(article) for article in part.articles}
            if (part.kind == "same") != (len(texts) == 1):
                expected = "another kind" if part.kind == "same" else "same"
                yield Fault("lineages", where, expected, part.kind)


def _check_count(
    where: str, citations: Sequence[Citation], stated: int, summary: Summary
) -> Iterator[Fault]:
    """Yield a number of independent sources that does not follow from citations and lineages."""
    expected = _independent((one.article for one in citations), summary.lineages)
    yield from compare("independent_sources", where, expected, stated)


def _independent(articles: Iterable[str], lineages: Sequence[Lineage]) -> int:
    """Return how many sources the articles are: those of one lineage are one."""
    lineage_of = {
        article: number for number, one in enumerate(lineages) for article in one.articles
    }
    return len({lineage_of.get(article, article) for article in articles})


def _check_conflict(
    where: str, conflict: Conflict, sentence: SummarySentence, summary: Summary
) -> Iterator[Fault]:
    """Yield values that are not the sentence's own first, or not by their independent sources."""
    own, *others = conflict.values
    if place_of(sentence.place) not in map(place_of, own.citations):
        yield Fault("conflicts", where, "the sentence's own value first", shown(own.value))
    taken = {place_of(citation) for citation in (*sentence.citations, *own.citations)}
    for value in others:
        places = {place_of(citation) for citation in value.citations}
        if places & taken:
            expected = "no place that is cited for the sentence or another value"
            yield Fault("conflicts", where, expected, shown(value.value))
        taken |= places
    sayings = Counter(fold(value.value) for value in conflict.values)
    for said, times in sayings.items():
        if times > 1 and conflict.kind != "polarity":  # "insured" against "not insured"
            yield Fault("conflicts", where, "each value once", f"{shown(said)} again")
    counts = [_independent(value.articles, summary.lineages) for value in others]
    if any(later > earlier for earlier, later in pairwise(counts)):
        yield Fault("conflicts", where, "most independent sources first", "another order")


def _check_values(
    where: str, conflict: Conflict, summary: Summary, sources: Sources
) -> Iterator[Fault]:
    """Yield what is false in each value: its words, places, articles and date."""
    records = {record.id: record for record in summary.articles}
    for number, value in enumerate(conflict.values, start=1):
        place = f"{where}, value {number}"
        quote = value.citations[0].quote
        if fold(value.value) not in as_read(quote) or not fold(value.value):
            yield Fault("conflicts", place, f"words of {shown(quote)}", shown(value.value))
        cited = sorted({citation.article for citation in value.citations})
        yield from compare("conflicts", place, ", ".join(cited), ", ".join(value.articles))
        for index, citation in enumerate(value.citations, start=1):
            at = f"{place}, citation {index} ({shown(citation.article)})"
            yield from compare("role", at, "conflict", citation.role)
            yield from check_citation(at, citation, sources)
        dates = [records[name].published for name in value.articles if name in records]
        newest = max(filter(None, dates), default=None)  # preparation writes them as ISO dates
        yield from compare("published", place, newest, value.published)


def _check_omitted(summary: Summary, sources: Sources) -> Iterator[Fault]:
    """Yield facts that are not what their places say, or that the summary has all the same."""
    told = {place_of(sentence.place) for sentence in summary.sentences}
    for number, fact in enumerate(summary.omitted, start=1):
        where = f"omitted fact {number}"
        yield from compare("text", where, as_read(fact.citations[0].quote), fact.text)
        yield from check_roles(where, fact.citations, "representative")
        yield from _check_count(where, fact.citations, fact.independent_sources, summary)
        yield from _check_places(where, fact, sources)
        if place_of(fact.citations[0]) in told:
            yield Fault("omitted", where, "what the summary does not say", shown(fact.text))
        told.add(place_of(fact.citations[0]))


def _check_places(where: str, fact: Omitted, sources: Sources) -> Iterator[Fault]:
    cited: set[str] = set()
    for index, citation in enumerate(fact.citations, start=1):
        place = f"{where}, citation {index} ({shown(citation.article)})"
        if citation.article in cited:
            yield Fault("article", place, "an article not cited before", shown(citation.article))
        cited.add(citation.article)
        yield from check_citation(place, citation, sources)


def _check_used(summary: Summary) -> Iterator[Fault]:
    """Yield another use of an article than its citations show; None says nothing of it."""
    support = {one.article for sentence in summary.sentences for one in sentence.citations}
    cited = {sentence.place.article for sentence in summary.sentences} | {
        article
        for sentence in summary.sentences
        for conflict in sentence.conflicts
        for value in conflict.values[1:]
        for article in value.articles
    }
    for record in summary.articles:
        expected = "nothing new or aside"
        if record.id in cited | support:
            expected = "cited" if record.id in cited else "support"
        if record.used is not None and record.used not in expected.split(" or "):
            yield Fault("used", f"article {shown(record.id)}", expected, record.used)
