"""The files that articles were read from: whether quotes stand where they are said to.

Reading the files again gives each text with its map, of which readers keep what they have looked up
in the file: a place that a summary states is compared with the one that holds the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.verification.evidence import all_citations
from summarizer.verification.findings import Unchecked, compare, shown
from summarizer.verification.sources import place_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.citations import Citation
    from summarizer.originals import Original
    from summarizer.summary import ArticleRecord, Summary
    from summarizer.verification.findings import Finding
    from summarizer.verification.sources import Sources

_LISTED = 3  # ids
_NOT_GIVEN = "their texts are given, and not the files that these were read from"
_NOT_STATED = "the summary does not say"
_NOT_FOUND = "not all of their words were found there"


def check_originals(summary: Summary, sources: Sources) -> Iterator[Finding]:
    """Yield other files than those that the articles are from, and quotes that stand elsewhere."""
    unknown: dict[str, set[str]] = {}
    for record in summary.articles:
        if record.id in sources.given:
            yield from _check_file(record, sources.originals.get(record.id), unknown)
    for citation in _all_citations(summary):
        if citation.article in sources.given:
            original = sources.originals.get(citation.article)
            yield from _check_place(citation, original, unknown)
    for reason, names in unknown.items():
        listed = ", ".join(map(shown, sorted(names)[:_LISTED]))
        more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
        yield Unchecked(f"where in their files stand: {listed}{more}", reason)


def _all_citations(summary: Summary) -> Iterator[Citation]:
    yield from all_citations(summary)
    for cluster in summary.explanation.clusters if summary.explanation else ():
        yield from cluster.sentences


def _check_file(
    record: ArticleRecord, original: Original | None, unknown: dict[str, set[str]]
) -> Iterator[Finding]:
    where, stated = f"article {shown(record.id)}", record.original
    if original is not None and stated is not None:
        yield from compare("original", where, original.media_type, stated.media_type)
        yield from compare("original sha256", where, original.sha256, stated.sha256)
    elif original is not None or stated is not None:
        unknown.setdefault(_NOT_STATED if original else _NOT_GIVEN, set()).add(record.id)


def _check_place(
    citation: Citation, original: Original | None, unknown: dict[str, set[str]]
) -> Iterator[Finding]:
    name, start, end = place_of(citation)
    if original is None:
        if citation.original:
            unknown.setdefault(_NOT_GIVEN, set()).add(name)
        return
    expected = original.places(start, end)
    if citation.original:
        where = f"citation of {shown(name)}, characters {start}-{end}"
        said = "; ".join(expected) or "no place, for none was found to hold the words"
        yield from compare("original", where, said, "; ".join(citation.original))
    else:
        unknown.setdefault(_NOT_STATED if expected else _NOT_FOUND, set()).add(name)
