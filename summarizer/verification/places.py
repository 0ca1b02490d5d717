"""Citations: each a whole sentence of its article, word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.articles import Sentence
from summarizer.citations import Citation
from summarizer.errors import CitationError
from summarizer.verification.findings import Fault, compare, shown
from summarizer.verification.records import ids_of
from summarizer.verification.sources import place_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.articles import Article
    from summarizer.verification.sources import Sources


def check_citation(where: str, citation: Citation, sources: Sources) -> Iterator[Fault]:
    """Yield what is false in a citation: its place, its words and those around it.

    The place must be a sentence as segmentation gives it after cleaning: a part of one may say the
    reverse of the whole, as "the port was flooded" does of "denied that the port was flooded".
    """
    article = sources.given.get(citation.article)
    if article is None:
        yield Fault("article", where, ids_of(sources.given), shown(citation.article))
        return
    _, start, end = place_of(citation)
    try:
        actual = Citation.of(Sentence(article, start, end), citation.role, 1.0)
    except CitationError:
        bounds = f"a place within 0-{len(article.text)}"
        yield Fault("place", where, bounds, shown(f"{start}-{end}"))
        return
    different = [
        fault
        for name in ("quote", "prefix", "suffix")
        for fault in compare(name, where, getattr(actual, name), getattr(citation, name))
    ]
    yield from different
    if not different and place_of(citation) not in sources.rows:
        yield _not_a_sentence(where, citation, article, sources)


def _not_a_sentence(where: str, citation: Citation, article: Article, sources: Sources) -> Fault:
    """Return the fault of a place that is no whole sentence, or one that cleaning leaves out."""
    found = shown(citation.quote)
    start = int(citation.start)
    sentence = sources.sentence_at(article.id, start)
    if sentence is not None:
        return Fault("place", where, f"the whole sentence {shown(sentence.quote)}", found)
    dropped = sources.draft.dropped if sources.draft else ()
    for name, span in dropped:
        if name == article.id and span.start <= start < span.end:
            return Fault("place", where, f"nothing cited, since left out: {span.reason}", found)
    return Fault("place", where, "the place of a whole sentence", found)


def check_roles(
    where: str, citations: tuple[Citation, ...], first: str, others: str = "support"
) -> Iterator[Fault]:
    """Yield the false roles of citations: the first is one of `first`, the others are `others`."""
    for index, citation in enumerate(citations, start=1):
        place = f"{where}, citation {index} ({shown(citation.article)})"
        expected = first if index == 1 else others
        if citation.role not in expected.split(" or "):
            yield Fault("role", place, expected, citation.role)
        if index == 1:
            yield from compare("similarity", place, 1.0, citation.similarity)
