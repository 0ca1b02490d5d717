"""The evidence in words: on how many independent sources it stands, who differs, what is left out.

All phrases are plain text on one line; each form escapes them as a whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.renderers.days import day_in_words, day_of
from summarizer.renderers.wording import (
    counted,
    few_of,
    listing,
    name_of,
    place,
    quoted,
    shortened,
    visible,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summarizer.citations import (
        Citation,
        Conflict,
        ConflictValue,
        Lineage,
        LineageKind,
        Omitted,
    )
    from summarizer.claims import Corroboration
    from summarizer.summary import ArticleRecord, Summary, SummarySentence

_MOST_CONFLICTS = 4  # of a sentence: more lines would hide the next sentence
_MOST_LINEAGES = 20  # as many as articles that are listed: they fit on a screen
_MOST_OMITTED = 5  # facts, best first: a glance at what is missing, and no second summary
_HOW: Mapping[LineageKind, str] = {
    "same": "the same text, word for word",
    "revision": "states of one page",
    "copy": "copies of one text",
    "rewrite": "one text in several wordings",
}
_USED = {
    "cited": "cited",
    "support": "reports the same",
    "nothing new": "not used",
    "aside": "about something else",
}


class Known(NamedTuple):
    """What is known of a summary's articles, by id: names, outlets, and their lineages.

    `contradicting` are those that say otherwise than a sentence.
    """

    names: Mapping[str, str]
    outlets: Mapping[str, str | None]
    lineages: Sequence[Lineage]
    contradicting: frozenset[str]

    @classmethod
    def of(cls, summary: Summary, names: Mapping[str, str]) -> Known:
        """Return what a summary knows of its articles, which have these names."""
        outlets = {article.id: article.source for article in summary.articles}
        contradicting = frozenset(
            article
            for sentence in summary.sentences
            for conflict in sentence.conflicts
            for value in conflict.values[1:]
            for article in value.articles
        )
        return cls(names, outlets, summary.lineages, contradicting)

    def named(self, articles: Iterable[str]) -> list[str]:
        """Return the names of the first of these articles, and a phrase for the others."""
        few, rest = few_of([name_of(one, self.names) for one in articles], "more article")
        return [*few, rest] if rest else [*few]


class Value(NamedTuple):
    """A value of a conflict: what is said, when, and a place in each article that says so."""

    said: str
    date: str
    citations: Sequence[Citation]


class Difference(NamedTuple):
    """A conflict in words: what it is called, and its values, the sentence's own first."""

    called: str
    values: Sequence[Value]


def independence(
    citations: Sequence[Citation], independent_sources: int, known: Known
) -> tuple[str, str]:
    """Return on how many independent sources a statement stands, and why they are so few.

    The citations are its own place and its support. Where each article is a source of its own,
    both phrases are empty.
    """
    articles = {citation.article for citation in citations}
    if independent_sources >= len(articles):
        return "", ""
    shared = [(one, articles.intersection(one.articles)) for one in known.lineages]
    reasons = [_one_source(one.kind_of(some), some, known) for one, some in shared if len(some) > 1]
    return counted(independent_sources, "independent source"), "; ".join(reasons)


def independence_line(citations: Sequence[Citation], independent_sources: int, known: Known) -> str:
    """Return both in one phrase, such as `2 independent sources (one text in 3 outlets)`."""
    count, reasons = independence(citations, independent_sources, known)
    return f"{count} ({reasons})" if reasons else count


def status(sentence: SummarySentence) -> str:
    """Return what is new of a sentence since an earlier summary, or nothing if it does not say."""
    if sentence.status == "more sources":
        return f"now {counted(sentence.independent_sources, 'source')}"
    if sentence.status == "changed" and sentence.was:
        return f"changed: was {shortened(visible(sentence.was))}"
    return sentence.status or ""


def differences(stated: SummarySentence | Corroboration) -> list[Difference]:
    """Return the conflicts of a sentence, or of a claim, in words."""
    return [_difference(conflict) for conflict in stated.conflicts]


def difference_lines(stated: SummarySentence | Corroboration, known: Known) -> list[str]:
    """Return a line for each conflict: `differs: 41 (The Globe) · 12 (Coast Post, 3 March)`."""
    few, rest = few_of(differences(stated), "more point", most=_MOST_CONFLICTS)
    lines = [f"{one.called}: {' · '.join(_values(one, known))}" for one in few]
    return [*lines, f"differs in {rest}"] if rest else lines


def lineages(summary: Summary) -> list[list[tuple[Lineage, str]]]:
    """Return each lineage and how its articles go back to one text, then the closer ones in it."""
    return [
        [(part, _HOW[part.kind]) for part in (lineage, *lineage.closer)]
        for lineage in summary.lineages
    ]


def lineage_lines(summary: Summary, known: Known) -> list[str]:
    """Return for the first lineages their articles, and how these go back to one text."""
    lines = [
        "; ".join([_told(one, known), *(f"of these {_told(part, known)}" for part in one.closer)])
        for one in summary.lineages
    ]
    few, rest = few_of(lines, "more text", most=_MOST_LINEAGES)
    return [*few, rest] if rest else [*few]


def omitted_lines(summary: Summary, known: Known) -> list[str]:
    """Return the first facts that the summary leaves out, with their places and reporters."""
    few, rest = few_of(summary.omitted, "more fact", most=_MOST_OMITTED)
    lines = [_omitted_line(fact, known) for fact in few]
    return [*lines, rest] if rest else lines


def used(article: ArticleRecord, known: Known) -> str:
    """Return what the summary took of an article, or nothing if it does not say."""
    if article.used == "nothing new" and article.id in known.contradicting:
        return "says otherwise"
    return _USED[article.used] if article.used else ""


def _told(lineage: Lineage, known: Known) -> str:
    return f"{listing(known.named(lineage.articles))}: {_HOW[lineage.kind]}"


def _one_source(kind: LineageKind, articles: set[str], known: Known) -> str:
    """Return how several articles are one source: `one text in 3 outlets`."""
    number = len(articles)
    outlets = {known.outlets.get(one) for one in articles} - {None, ""}
    where = counted(number, "outlet" if len(outlets) == number else "article")
    return {
        "same": f"the same text in {where}",
        "revision": f"{counted(number, 'state')} of one page",
        "copy": f"one text in {where}",
        "rewrite": f"one text, reworded, in {where}",
    }[kind]


def _difference(conflict: Conflict) -> Difference:
    called = "differs (update)" if conflict.update else "differs"
    dates = _dates(conflict.values)
    sayings = map(_sentence_of if conflict.kind == "polarity" else _words_of, conflict.values)
    together = zip(sayings, dates, conflict.values, strict=True)
    return Difference(called, [Value(said, day, _places(value)) for said, day, value in together])


def _words_of(value: ConflictValue) -> str:
    return shortened(visible(value.value))


def _sentence_of(value: ConflictValue) -> str:
    """Return the sentence: of what is so and what is not, the words alone may be the same."""
    said = visible(value.value)
    quote = visible(value.citations[0].quote) if value.citations else said  # of a claim of nobody
    return quoted(shortened(quote, around=quote.find(said)))


def _places(value: ConflictValue) -> list[Citation]:
    """Return the first place of each article that states a value."""
    first = {citation.article: citation for citation in reversed(value.citations)}
    return [first[article] for article in value.articles if article in first]


def _values(one: Difference, known: Known) -> list[str]:
    few, rest = few_of([_value_line(value, known) for value in one.values], "more value")
    return [*few, rest] if rest else [*few]


def _value_line(value: Value, known: Known) -> str:
    reporters = known.named(one.article for one in value.citations)
    known_of_it = ", ".join(filter(None, [*reporters, value.date]))
    return f"{value.said} ({known_of_it})" if known_of_it else value.said


def _dates(values: Sequence[ConflictValue]) -> list[str]:
    """Return the date of each value, with its year where years differ; or an empty one."""
    days = [day_of(value.published) for value in values]
    with_year = len({day.year for day in days if day}) > 1
    return [day_in_words(value.published or "", with_year=with_year) for value in values]


def _omitted_line(fact: Omitted, known: Known) -> str:
    own, *others = fact.citations
    reporters = known.named(other.article for other in others)
    notes = [
        f"{name_of(own.article, known.names)}, {place(own)}",
        f"also reported by {listing(reporters)}" if reporters else "",
        independence_line(fact.citations, fact.independent_sources, known),
    ]
    return f"{quoted(visible(fact.text))} {'; '.join(filter(None, notes))}"
