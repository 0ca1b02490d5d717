"""The summary as Markdown: its places are footnotes, and no word of an article is markup."""

from __future__ import annotations

import re
from dataclasses import dataclass
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
    name_of,
    place,
    place_link,
    quoted,
    short_names,
    supporters,
    visible,
    web_address,
)
from summarizer.text.grouped_notes import grouped

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from summarizer.articles import Article
    from summarizer.citations import Citation
    from summarizer.summary import ArticleRecord, Summary, SummarySentence

_INLINE = re.compile(r"([\\`*\[\]<>&~|$#^]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9]))")
# GitHub and others make links of addresses without being asked to.
_ADDRESS = re.compile(r"(:)(?=//)|(?<=www)(\.)|(@)", re.IGNORECASE)
_BLOCK = re.compile(r"([-+=]|\d+(?=[.)]))")
_FOOTNOTE = re.compile(
    r"(\[\^\d+\]): .+, (?:characters \d+–\d+|\[(?:\w[\w ]*, )?characters \d+–\d+\]\(<\S+>\))"
    r"(?:, for context)?(?:;.*|\\)?"
)
_NEW_LINE = "\\\n    "  # within a footnote
_BELOW = "    differs"
_ARTICLES, _NOTES = "Articles", "Notes"
_LINEAGES, _OMITTED = "One text in several articles", "Also reported, not in the summary"
_CLUSTERS, _DROPPED = "Clusters by rank", "Left out before reading"
_HEADINGS = {
    f"## {heading}" for heading in (_ARTICLES, _LINEAGES, _OMITTED, _NOTES, _CLUSTERS, _DROPPED)
}
_EMPTY = f"*{EMPTY}*"


def render(
    summary: Summary,
    *,
    explain: bool = False,
    articles: Iterable[Article] = (),  # noqa: ARG001 - Markdown cites the articles and does not repeat them
    maps: Maps = NO_MAPS,
) -> str:
    """Return the summary as Markdown: a sentence a paragraph, its places in a footnote."""
    known = Known.of(summary, short_names(summary.articles))
    numbered = list(enumerate(summary.sentences, start=1))
    blocks = [f"# {escape(summary.title)}"] if summary.title else []
    blocks += [f"{escape(sentence.text)}[^{n}]" for n, sentence in numbered]
    if not summary.sentences:
        blocks.append(_EMPTY)
    linked = _Places({article.id: article.url for article in summary.articles}, maps)
    blocks += ["\n".join(_footnote(n, s, known, linked) for n, s in numbered)]
    blocks += _section(_ARTICLES, _articles(summary, known))
    blocks += _section(_LINEAGES, map(escape, lineage_lines(summary, known)))
    blocks += _section(_OMITTED, map(escape, omitted_lines(summary, known)))
    blocks += _section(_NOTES, map(escape, grouped(summary.notes)))
    if explain:
        blocks += _section(_CLUSTERS, _clusters(summary), mark="1.")
        blocks += _section(_DROPPED, _dropped(summary))
    return "\n\n".join(filter(None, blocks)) + "\n"


def recognizes(text: str) -> bool:
    """Whether the whole text is a summary: title, sentences, their footnotes, articles."""
    blocks = text.strip("\n").split("\n\n")
    heading = f"## {_ARTICLES}"
    if heading not in blocks:
        return False
    listed_at = blocks.index(heading)
    body, lines = blocks[:listed_at], []
    if body and body[-1].startswith("[^1]: "):
        lines = [line for line in body.pop().split("\n") if not line.startswith(_BELOW)]
    marks = [found[1] for found in map(_FOOTNOTE.fullmatch, lines) if found]
    return (
        len(marks) == len(lines)
        and is_body(body, marks, _EMPTY)
        and set(blocks[listed_at::2]) <= _HEADINGS  # each is followed by its list
    )


def escape(text: str) -> str:
    """Return the text on one line, with a backslash before all that Markdown would act on."""
    line = _INLINE.sub(r"\\\1", visible(text))
    line = _ADDRESS.sub(lambda match: f"\\{match[0]}", line)
    start = _BLOCK.match(line)
    if start is None:
        return line
    digits = start[0].isalnum()
    cut = start.end() if digits else 0
    return f"{line[:cut]}\\{line[cut:]}"


@dataclass(frozen=True, slots=True)
class _Places:
    """The addresses of articles by id, and their maps: what links to cited places are made of."""

    urls: Mapping[str, str | None]
    maps: Maps

    def linked(self, citation: Citation) -> str:
        """Return the place in words, as a link if its article is on the web."""
        name = citation.article
        link = place_link(self.urls.get(name), citation, self.maps.get(name, ()))
        return f"[{place(citation)}](<{link}>)" if link else place(citation)


def _footnote(number: int, sentence: SummarySentence, known: Known, places: _Places) -> str:
    """Return the footnote of a sentence, and on lines below it who says otherwise."""
    own = sentence.place
    few, rest = supporters(sentence)
    others = [
        f"{_name(other, known)}, {places.linked(other)}: {escape(quoted(visible(other.quote)))}"
        for other in few
    ] + ([rest] if rest else [])
    notes = [
        f"[^{number}]: {_name(own, known)}, {places.linked(own)}"
        + (", for context" if own.role == "context" else ""),
        escape(status(sentence)),
        f"also reported by {'; '.join(others)}" if others else "",
        escape(independence_line(sentence.citations, sentence.independent_sources, known)),
    ]
    lines = ["; ".join(filter(None, notes)), *map(escape, difference_lines(sentence, known))]
    return _NEW_LINE.join(lines)


def _name(citation: Citation, known: Known) -> str:
    return escape(name_of(citation.article, known.names))


def _articles(summary: Summary, known: Known) -> list[str]:
    shown, others = listed(summary)
    return [_article(article, known) for article in shown] + ([others] if others else [])


def _article(article: ArticleRecord, known: Known) -> str:
    described, address = escape(describe(article)), web_address(article.url)
    linked = f"[{described}](<{address}>)" if address else described
    return ", ".join(filter(None, [linked, used(article, known)]))


def _section(heading: str, lines: Iterable[str], *, mark: str = "-") -> list[str]:
    body = "\n".join(f"{mark} {line}" for line in lines)
    return [f"## {heading}", body] if body else []


def _clusters(summary: Summary) -> list[str]:
    return [": ".join(filter(None, map(escape, lines))) for lines in cluster_lines(summary)]


def _dropped(summary: Summary) -> list[str]:
    return [
        f"{escape(name)}, {escape(line)}"
        for name, lines in dropped_lines(summary)
        for line in lines
    ]
