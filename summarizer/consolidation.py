"""The method from the vectors on: an encoded draft in, its summary out."""

from __future__ import annotations

from itertools import groupby, islice
from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.clustering import compare
from summarizer.method.composition import compose
from summarizer.method.constants import CONSTANTS, Constants
from summarizer.method.encoding import Encoded
from summarizer.method.evidence import weigh_evidence
from summarizer.method.preparation import Draft
from summarizer.method.rows import score
from summarizer.method.selection import focus_on, select
from summarizer.progress import Progress, stage
from summarizer.summary import EncoderRecord
from summarizer.threads import one_blas_thread

if TYPE_CHECKING:
    from summarizer.options import Options
    from summarizer.summary import Summary

# What is rehearsed with: sentences that open articles meet most patterns within some ms.
_ARTICLES, _SENTENCES = 2, 2


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


def rehearse(draft: Draft, options: Options) -> None:
    """Consolidate a few sentences for nothing, so that what their languages need is ready.

    To make the patterns and the lexicon of a language takes longer than to read an article, and
    no vectors of the sentences: here all are taken to be alike, so that all are compared.
    """
    by_article = groupby(draft.sentences, key=lambda one: one.article)
    opened = {one: list(islice(rows, _SENTENCES)) for one, rows in islice(by_article, _ARTICLES)}
    chosen = [one for sentences in opened.values() for one in sentences]
    few = Draft(tuple(opened), tuple(chosen), [one.text for one in chosen])
    alike = np.full((len(few.to_encode), 4), 0.5, dtype=np.float32)
    consolidate(Encoded(few, alike, EncoderRecord("", ""), None), options)
