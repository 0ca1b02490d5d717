"""The summary as plain text: numbered sentences, then where each stands and who else reports it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.renderers.evidence import (
    Known,
    difference_lines,
    independence_line,
    lineage_lines,
    omitted_lines,
    status,
    used,
)
from summarizer.renderers.form import NO_MAPS, Maps
from summarizer.renderers.own_output import is_body
from summarizer.renderers.wording import (
    EMPTY,
    cluster_lines,
    describe,
    dropped_lines,
    listed,
    listing,
    name_of,
    place,
    short_names,
    supporters,
    visible,
    web_address,
)
from summarizer.text.grouped_notes import grouped
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.articles import Article
    from summarizer.summary import ArticleRecord, Summary, SummarySentence

_CITATIONS, _ARTICLES, _NOTES = "Citations", "Articles", "Notes"
_LINEAGES, _OMITTED = "One text in several articles", "Also reported, not in the summary"
_CLUSTERS, _DROPPED = "Clusters by rank", "Left out before reading"
_AFTER_CITATIONS = {_ARTICLES, _LINEAGES, _OMITTED, _NOTES, _CLUSTERS, _DROPPED}
_INDENT = "    "  # of a line below a note
_BELOW = f"{_INDENT}differs"
_CITATION = on_demand(r"\[(\d+)\] .+, characters \d+–\d+(?:, for context)?(?:;.*)?")


def render(
    summary: Summary,
    *,
    explain: bool = False,
    articles: Iterable[Article] = (),  # noqa: ARG001 - the text cites the articles and does not repeat them
    maps: Maps = NO_MAPS,  # noqa: ARG001 - there are no links
) -> str:
    """Return the summary as text, a sentence a line, without control characters."""
    known = Known.of(summary, short_names(summary.articles))
    notes = [line for n, s in _numbered(summary) for line in _citation(n, s, known)]
    sections = [
        visible(summary.title or ""),
        _sentences(summary),
        _section(_CITATIONS, notes),
        _list(_ARTICLES, _articles(summary, known)),
        _list(_LINEAGES, lineage_lines(summary, known)),
        _list(_OMITTED, omitted_lines(summary, known)),
        _list(_NOTES, map(visible, grouped(summary.notes))),
    ]
    if explain:
        sections += [_clusters(summary), _dropped(summary)]
    return "\n\n".join(filter(None, sections)) + "\n"


def recognizes(text: str) -> bool:
    """Whether the whole text is a summary: title, numbered sentences, their citations, articles."""
    blocks = text.strip("\n").split("\n\n")
    heads = [block.partition("\n")[0] if "\n" in block else "" for block in blocks]
    if _ARTICLES not in heads:
        return False
    listed_at = heads.index(_ARTICLES)
    body, lines = blocks[:listed_at], []
    if _CITATIONS in heads[:listed_at]:
        lines = body.pop().split("\n")[1:]
    lines = [line for line in lines if not line.startswith(_BELOW)]
    marks = [f" [{found[1]}]" for found in map(_CITATION.fullmatch, lines) if found]
    return (
        len(marks) == len(lines)
        and is_body(body, marks, EMPTY)
        and set(heads[listed_at:]) <= _AFTER_CITATIONS
    )


def _numbered(summary: Summary) -> list[tuple[int, SummarySentence]]:
    return list(enumerate(summary.sentences, start=1))


def _sentences(summary: Summary) -> str:
    if not summary.sentences:
        return EMPTY
    return "\n\n".join(f"{visible(sentence.text)} [{n}]" for n, sentence in _numbered(summary))


def told_by(sentence: SummarySentence, known: Known) -> str:
    """Return where a sentence stands, who else reports it, and on how many sources it stands."""
    own = sentence.place
    few, rest = supporters(sentence)
    others = [name_of(other.article, known.names) for other in few] + ([rest] if rest else [])
    notes = [
        f"{name_of(own.article, known.names)}, {place(own)}"
        + (", for context" if own.role == "context" else ""),
        status(sentence),
        f"also reported by {listing(others)}" if others else "",
        independence_line(sentence.citations, sentence.independent_sources, known),
    ]
    return "; ".join(filter(None, notes))


def _citation(number: int, sentence: SummarySentence, known: Known) -> Iterator[str]:
    """Yield the note of a sentence, and below it who says otherwise."""
    yield f"[{number}] {told_by(sentence, known)}"
    for line in difference_lines(sentence, known):
        yield f"{_INDENT}{line}"


def _articles(summary: Summary, known: Known) -> list[str]:
    shown, others = listed(summary)
    return [_article(article, known) for article in shown] + ([others] if others else [])


def _article(article: ArticleRecord, known: Known) -> str:
    line = ", ".join(filter(None, [describe(article), used(article, known)]))
    address = web_address(article.url)
    return f"{line} {address}" if address else line


def _list(heading: str, lines: Iterable[str]) -> str:
    return _section(heading, [f"- {line}" for line in lines])


def _section(heading: str, lines: list[str]) -> str:
    return "\n".join([heading, *lines]) if lines else ""


def _clusters(summary: Summary) -> str:
    lines: list[str] = []
    for rank, (judgement, first) in enumerate(cluster_lines(summary), start=1):
        lines += [f"{rank}. {judgement}", *([f"   {first}"] if first else [])]
    return _section(_CLUSTERS, lines)


def _dropped(summary: Summary) -> str:
    lines: list[str] = []
    for name, spans in dropped_lines(summary):
        lines += [name, *(f"- {span}" for span in spans)]
    return _section(_DROPPED, lines)
