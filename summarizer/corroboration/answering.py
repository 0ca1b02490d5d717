"""A question and its vectors in, a corroboration for each claim out."""

from __future__ import annotations

from dataclasses import replace
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
    from collections.abc import Iterable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from summarizer.citations import Lineage
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
            answers = []
            for part in claim.parts or (claim,):
                check()
                told = pile.told
                if part.row is None:
                    told = pile.with_claim(part, *found_of[id(part)])
                row = len(told.texts) - 1 if part.row is None else part.row
                answers.append(_corroboration(part, row, told, every_place=every_place))
            found.append(_of_all(claim, answers, pile.evidence.lineages))
    return Corroborations(found, question.notes)


def _of_all(
    claim: Claim, answers: Sequence[Corroboration], lineages: Iterable[Lineage]
) -> Corroboration:
    """Return the answer to a claim of several parts: who reports all of them.

    It is cited where it reports the first one; who contradicts a part contradicts the claim.
    """
    first = answers[0]
    if not claim.parts:
        return first
    reporting = set.intersection(
        *({citation.article for citation in answer.support} for answer in answers)
    )
    source = {name: one.articles[0] for one in lineages for name in one.articles}
    told = [*reporting, *([] if claim.article is None else [claim.article])]
    return replace(
        first,
        claim=claim.text,
        place=claim.place,
        support=tuple(one for one in first.support if one.article in reporting),
        conflicts=tuple(dict.fromkeys(one for answer in answers for one in answer.conflicts)),
        independent_sources=len({source.get(name, name) for name in told}),
    )


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
