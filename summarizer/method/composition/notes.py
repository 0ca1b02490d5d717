"""Notes for the readers of a summary: articles without use, dates or company, an empty result."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.method.preparation import Draft
    from summarizer.options import Options


def notes_on(draft: Draft, options: Options, *, is_empty: bool) -> list[str]:
    """Return the notes on the summary of a draft."""
    usable = {sentence.article.id for sentence in draft.sentences}
    notes = [
        f"article {article.id!r} has no usable sentence: only empty or boilerplate lines"
        for article in draft.articles
        if article.id not in usable
    ]
    total = len(draft.articles)
    undated = sum(article.published is None for article in draft.articles)
    if options.order == "chronological" and undated:
        notes.append(f"{undated} of {total} articles have no date and come last")
    if total == 1:
        notes.append("only one article: nothing to consolidate, no support from others")
    if is_empty:
        notes.append("the budget is below the shortest usable sentence: the summary is empty")
    return notes
