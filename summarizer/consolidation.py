"""The method from the vectors on: an encoded draft in, its summary out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.clustering import compare
from summarizer.method.composition import compose
from summarizer.method.constants import CONSTANTS, Constants
from summarizer.method.evidence import weigh_evidence
from summarizer.method.evidence.topic_statements import Statements
from summarizer.method.rows import score
from summarizer.method.scoring.readability import stands_alone
from summarizer.method.selection import focus_on, select
from summarizer.progress import Progress, stage
from summarizer.threads import one_blas_thread

if TYPE_CHECKING:
    from summarizer.method.encoding import Encoded
    from summarizer.method.preparation import Draft
    from summarizer.options import Options
    from summarizer.summary import Summary

_REHEARSED = 16  # sentences: enough to meet most patterns, and read within some ms


def consolidate(
    encoded: Encoded,
    options: Options,
    progress: Progress | None = None,
    *,
    constants: Constants = CONSTANTS,
) -> Summary:
    """Return the summary of an encoded draft; an ablation passes other `constants`."""
    with one_blas_thread():
        tell = stage("comparing", len(encoded.draft.sentences), progress)
        compared = compare(encoded, options, constants, tell)
        evidence = weigh_evidence(encoded, compared, options, constants)
        rows = score(encoded.draft, compared, evidence, options, constants)
        selection = select(rows, options, constants, focus_on(encoded, rows, constants))
        return compose(encoded, rows, selection, options, constants)


def rehearse(draft: Draft) -> None:
    """Read some sentences of a draft for nothing, so that what their languages need is ready.

    To make the patterns and the lexicon of a language takes longer than to read an article, and
    no vectors.
    """
    statements = Statements.of(draft)
    for row in range(min(_REHEARSED, len(draft.texts))):
        stands_alone(draft.texts[row], draft.languages[row])
        statements[row]
