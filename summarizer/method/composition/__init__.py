"""Selected rows in, the summary with its citations out.

Read `ordering`, `citing`, `title`, `notes`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.composition.citing import cite, explain
from summarizer.method.composition.notes import notes_on
from summarizer.method.composition.ordering import order
from summarizer.method.composition.title import most_central
from summarizer.method.constants import CONSTANTS, Constants
from summarizer.summary import ArticleRecord, Summary

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from summarizer.method.preparation import Draft
    from summarizer.method.rows import Rows
    from summarizer.method.selection import Selection
    from summarizer.options import Options
    from summarizer.summary import EncoderRecord


def compose(  # noqa: PLR0913 - the result of each phase, and the records of the summary
    draft: Draft,
    rows: Rows,
    selection: Selection,
    options: Options,
    *,
    vectors: NDArray[np.float32],
    encoder: EncoderRecord,
    constants: Constants = CONSTANTS,
) -> Summary:
    """Return the summary: the selected rows in reading order, cited, under a title.

    `vectors` are unit rows, shape (sentences + titles, d), the titles last.
    """
    in_reading_order = order(selection.rows, rows, options.order, constants)
    sentences = tuple(cite(row, draft.texts[row], rows, selection) for row in in_reading_order)
    title = most_central(draft.titles, vectors, rows.position, constants) if sentences else None
    return Summary(
        sentences=sentences,
        articles=tuple(map(ArticleRecord.of, draft.articles)),
        options=options.to_dict(),
        encoder=encoder,
        notes=(*draft.notes, *notes_on(draft, options, is_empty=not sentences)),
        title=title,
        explanation=explain(selection, rows, draft.dropped),
    )
