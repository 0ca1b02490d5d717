"""Selected rows in, the summary with its citations out.

Read `ordering`, `citing` with `conflicting_values`, `omitted_facts`, `used_articles`, `title` with
`headline_forms` and `headline_names`, `notes`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.method.composition.citing import cite, explain
from summarizer.method.composition.notes import (
    notes_on,
    notes_on_company,
    notes_on_dictionary,
    notes_on_encoder,
    notes_on_news,
)
from summarizer.method.composition.omitted_facts import omitted_facts
from summarizer.method.composition.ordering import order
from summarizer.method.composition.title import choose_title, cite_title
from summarizer.method.composition.used_articles import used_articles
from summarizer.method.constants import CONSTANTS, Constants
from summarizer.summary import ArticleRecord, Summary

if TYPE_CHECKING:
    from summarizer.method.encoding import Encoded
    from summarizer.method.preparation import Draft
    from summarizer.method.rows import Rows
    from summarizer.method.selection import Selection
    from summarizer.options import Options
    from summarizer.summary import EncoderRecord


def compose(
    encoded: Encoded,
    rows: Rows,
    selection: Selection,
    options: Options,
    constants: Constants = CONSTANTS,
) -> Summary:
    """Return the summary: the selected rows in reading order, cited, under a title."""
    draft = encoded.draft
    rows = replace(rows, labels=selection.labels)
    in_reading_order = order(
        selection.rows,
        rows,
        options.order,
        constants,
        opening=selection.opening(),
        known=selection.told_before(),
    )
    rows.evidence.read_ahead(in_reading_order)
    sentences = tuple(cite(row, draft.texts, rows, selection) for row in in_reading_order)
    used = used_articles(sentences, rows, constants)
    headline = choose_title(encoded, constants, rows)
    return Summary(
        sentences=sentences,
        articles=tuple(
            ArticleRecord.of(article, used.get(article.id, "nothing new"))
            for article in draft.articles
        ),
        options=options.to_dict(),
        encoder=encoded.encoder,
        notes=(
            *draft.notes,
            *notes_on(draft, options, is_empty=not sentences),
            *notes_on_company(sentences, used, rows),
            *notes_on_news(sentences),
            *notes_on_encoder(draft, encoded.encoder),
            *notes_on_dictionary(draft),
            *selection.notes,
        ),
        title=headline.text if headline else None,
        explanation=explain(selection, rows, draft.dropped),
        lineages=rows.evidence.lineages,
        omitted=omitted_facts(draft.texts, rows, selection, constants),
        title_citation=cite_title(headline) if headline else None,
    )


def empty_summary(draft: Draft, options: Options, encoder: EncoderRecord, reason: str) -> Summary:
    """Return the summary of a draft without a usable sentence, with a note that says why."""
    return Summary(
        sentences=(),
        articles=tuple(map(ArticleRecord.of, draft.articles)),
        options=options.to_dict(),
        encoder=encoder,
        notes=(*draft.notes, f"the summary is empty: {reason}"),
    )
