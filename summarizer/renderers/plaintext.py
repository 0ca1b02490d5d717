"""The summary for people: numbered sentences, then where each stands and who else reports it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.renderers.wording import (
    cluster_lines,
    describe,
    dropped_lines,
    listed,
    listing,
    place,
    short_names,
    supporters,
    visible,
    web_address,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.summary import ArticleRecord, Summary, SummarySentence


def render_text(summary: Summary, *, explain: bool = False) -> str:
    """The summary as plain text, a sentence a line, with nothing in it that steers a terminal."""
    names = short_names(summary.articles)
    sections = [
        visible(summary.title or ""),
        _sentences(summary),
        _section("Citations", [_citation(n, s, names) for n, s in _numbered(summary)]),
        _section("Articles", _articles(summary)),
        _section("Notes", [f"- {visible(note)}" for note in summary.notes]),
    ]
    if explain:
        sections += [_clusters(summary), _dropped(summary)]
    return "\n\n".join(filter(None, sections)) + "\n"


def _numbered(summary: Summary) -> list[tuple[int, SummarySentence]]:
    return list(enumerate(summary.sentences, start=1))


def _sentences(summary: Summary) -> str:
    if not summary.sentences:
        return "The summary is empty."
    return "\n\n".join(f"{visible(sentence.text)} [{n}]" for n, sentence in _numbered(summary))


def _citation(number: int, sentence: SummarySentence, names: Mapping[str, str]) -> str:
    own = sentence.place
    line = f"[{number}] {names.get(own.article, visible(own.article))}, {place(own)}"
    if own.role == "context":
        line += ", for context"
    few, rest = supporters(sentence)
    others = [names.get(c.article, visible(c.article)) for c in few] + ([rest] if rest else [])
    return f"{line}; also reported by {listing(others)}" if others else line


def _articles(summary: Summary) -> list[str]:
    shown, others = listed(summary)
    return [f"- {_article(article)}" for article in shown] + ([f"- {others}"] if others else [])


def _article(article: ArticleRecord) -> str:
    address = web_address(article.url)
    return f"{describe(article)} {address}" if address else describe(article)


def _section(heading: str, lines: list[str]) -> str:
    return "\n".join([heading, *lines]) if lines else ""


def _clusters(summary: Summary) -> str:
    lines: list[str] = []
    for rank, (judgement, first) in enumerate(cluster_lines(summary), start=1):
        lines += [f"{rank}. {judgement}", *([f"   {first}"] if first else [])]
    return _section("Clusters by rank", lines)


def _dropped(summary: Summary) -> str:
    lines: list[str] = []
    for name, spans in dropped_lines(summary):
        lines += [name, *(f"- {span}" for span in spans)]
    return _section("Left out before reading", lines)
