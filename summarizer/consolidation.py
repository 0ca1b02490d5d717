"""The method from the vectors on: an encoded draft in, its summary out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.clustering import compare
from summarizer.method.composition import compose
from summarizer.method.constants import CONSTANTS, Constants
from summarizer.method.evidence import weigh_evidence
from summarizer.method.rows import score
from summarizer.method.selection import focus_on, select
from summarizer.progress import Progress, stage
from summarizer.threads import one_blas_thread

if TYPE_CHECKING:
    from summarizer.method.encoding import Encoded
    from summarizer.options import Options
    from summarizer.summary import Summary


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
