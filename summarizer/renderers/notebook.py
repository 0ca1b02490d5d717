"""A summary in a notebook: its sentences with their sources, and its articles, with links."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from summarizer.renderers.evidence import Known, difference_lines, independence_line
from summarizer.renderers.wording import (
    EMPTY,
    describe,
    fragment,
    listed,
    listing,
    short_names,
    supporting,
    visible,
    web_address,
)
from summarizer.text.grouped_notes import grouped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.summary import ArticleRecord, Summary, SummarySentence


def view(summary: Summary) -> str:
    """Return a part of a page: title, sentences with their outlets, articles, notes.

    An outlet leads to the quote in its page, where an address is known, and shows it on hover.
    """
    known = Known.of(summary, short_names(summary.articles))
    records = {article.id: article for article in summary.articles}
    shown, others = listed(summary)
    articles = [_linked(describe(one), one.url) for one in shown] + [others] * bool(others)
    parts = [
        f"<h4>{escape(visible(summary.title))}</h4>" if summary.title else "",
        _list("ol", (_sentence(one, records, known) for one in summary.sentences))
        or f"<p>{EMPTY}</p>",
        f"<details><summary>Articles</summary>{_list('ul', articles)}</details>",
        _list("ul", map(escape, grouped(map(visible, summary.notes)))),
    ]
    return f'<div dir="auto">{"".join(parts)}</div>'


def _sentence(sentence: SummarySentence, records: dict[str, ArticleRecord], known: Known) -> str:
    """Return a sentence with who says it, who else does, and who says otherwise."""
    place = sentence.place
    record = records.get(place.article)
    (name,) = known.named([place.article])
    outlet = _linked(name, record.url if record else None, place.quote)
    also = listing(known.named(one.article for one in supporting(sentence)))
    told = [
        outlet,
        escape(f"also {also}") if also else "",
        escape(independence_line(sentence.citations, sentence.independent_sources, known)),
        *map(escape, difference_lines(sentence, known)),
    ]
    return f"{escape(visible(sentence.text))}<br><small>{' · '.join(filter(None, told))}</small>"


def _linked(text: str, url: str | None, quote: str = "") -> str:
    """Return the text as a link, if the address leads to the web: to the quote, if there is one."""
    address, hover = web_address(url), f' title="{escape(visible(quote))}"' if quote else ""
    if address is None:
        return f"<span{hover}>{escape(text)}</span>"
    target = fragment(address, quote) if quote else address
    return f'<a href="{escape(target)}"{hover}>{escape(text)}</a>'


def _list(kind: str, items: Iterable[str]) -> str:
    """Return a list of what is markup already, or nothing without an item."""
    found = "".join(f"<li>{item}</li>" for item in items)
    return f"<{kind}>{found}</{kind}>" if found else ""
