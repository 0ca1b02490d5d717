"""The list of articles in a summary, compared with the articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.codes import code_of
from summarizer.summary import ArticleRecord
from summarizer.verification.findings import Fault, compare, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from summarizer.articles import Article
    from summarizer.summary import Summary
    from summarizer.verification.sources import Sources

_FIELDS = ("sha256", "characters", "title", "source", "url", "published")


def check_articles(summary: Summary, sources: Sources) -> Iterator[Fault]:
    """Yield what is false in the list of articles: each entry, their order, and what is missing."""
    listed: set[str] = set()
    for record in summary.articles:
        where = f"article {shown(record.id)}"
        if record.id in listed:
            yield Fault("id", where, "one article of this id", "a second one")
        listed.add(record.id)
        article = sources.completed.get(record.id)
        if article is None:
            yield Fault("article", where, ids_of(sources.given), shown(record.id))
        else:
            expected = ArticleRecord.of(article)
            for name in _FIELDS:
                yield from compare(name, where, getattr(expected, name), getattr(record, name))
            if record.language is not None:  # older summaries do not say what was found
                stated = code_of(record.language) or record.language  # older ones say "en-US"
                yield from compare("language", where, expected.language, stated)
    ids = [record.id for record in summary.articles]
    yield from compare("order", "articles", ", ".join(sorted(ids)), ", ".join(ids))
    cited = {cite.article for sentence in summary.sentences for cite in sentence.citations}
    for article_id in sorted(cited - listed):
        where = f"article {shown(article_id)}"
        yield Fault("article", where, "an entry in the list of articles", "none")


def ids_of(articles: Mapping[str, Article]) -> str:
    """Return the ids of the articles that are given, for a fault."""
    return f"one of {shown(', '.join(sorted(articles)))}" if articles else "no article"
