"""A question and its vectors in, a corroboration for each claim out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.cancellation import check
from summarizer.citations import Citation
from summarizer.claims import Corroboration, Corroborations
from summarizer.corroboration.pile import Pile
from summarizer.method.composition.conflicting_values import conflicts_of
from summarizer.method.encoding import Encoded, without_means
from summarizer.method.evidence.support import Report
from summarizer.summary import EncoderRecord
from summarizer.threads import one_blas_thread

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from summarizer.corroboration.asking import Claim, Question
    from summarizer.method.composition.conflicting_values import Told
    from summarizer.options import Options
    from summarizer.summary import NamedEncoder


def answer(
    question: Question,
    vectors: NDArray[np.float32],
    encoder: NamedEncoder,
    options: Options,
    *,
    every_place: bool = False,
) -> Corroborations:
    """Return who reports each claim, and who says otherwise.

    `vectors` are those of `question.to_encode`, which the encoder made.
    """
    rows, numbers = without_means(vectors, question.codes, encoder)
    count = len(question.draft.sentences)
    tongues = [0] * len(rows) if numbers is None else numbers.tolist()
    outside = zip(rows[count:], tongues[count:], strict=True)
    found_of = dict(zip(map(id, question.outside), outside, strict=True))
    of_sentences = None if numbers is None else numbers[:count]
    encoded = Encoded(question.draft, rows[:count], EncoderRecord.of(encoder), of_sentences)
    with one_blas_thread():
        pile = Pile.of(encoded, options)
        found = []
        for claim in question.claims:
            check()
            told = pile.told
            if claim.row is None:
                told = pile.with_claim(claim, *found_of[id(claim)])
            row = len(told.texts) - 1 if claim.row is None else claim.row
            found.append(_corroboration(claim, row, told, every_place=every_place))
    return Corroborations(found, question.notes)


def _corroboration(claim: Claim, row: int, told: Told, *, every_place: bool) -> Corroboration:
    """Return what the articles say to a claim, which is a row of what is told."""
    evidence = told.evidence
    nearest = evidence.reports(row)
    reporting = {told.sentences[report.row].article.id for report in nearest}
    every = evidence.every_report(row) if every_place else nearest
    support = [one for one in every if told.sentences[one.row].article.id in reporting]
    own = [] if claim.place is None else [Report(row, 1.0)]
    return Corroboration(
        claim=claim.text,
        place=claim.place,
        support=tuple(
            Citation.of(told.sentences[one.row], "support", one.similarity) for one in support
        ),
        conflicts=conflicts_of(row, [*own, *nearest], told),
        independent_sources=len({int(evidence.sources[one.row]) for one in (*own, *nearest)}),
    )
