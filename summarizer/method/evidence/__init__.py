"""Compared sentences in, the evidence out: who reports a sentence, and who says otherwise.

Read `lineages/`, which articles go back to one text; `statements/` and `clauses/`, what a sentence
says; `alignment/`, `wording_differences/` and `who_did_what/`, what two sentences have in common
and in what they part; `conflicts/`, `differences/` and `people/`, whether they say otherwise, or
tell of somebody else; `same_fact/`, whether one reports the other; `topic_statements` and
`counts_over_time/`, what that takes in all of a topic; `reports/`, the answers row
by row; and `support`, where the other stages ask for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.citations import Lineage
from summarizer.method.arrays import by_first_appearance
from summarizer.method.constants import CONSTANTS, Constants
from summarizer.method.evidence.counts_over_time.disputants import Disputants
from summarizer.method.evidence.lineages import find_lineages
from summarizer.method.evidence.same_fact import same_fact
from summarizer.method.evidence.same_fact.second_reading import pair_reader_of
from summarizer.method.evidence.support import Evidence
from summarizer.method.evidence.topic_statements import Statements

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Article
    from summarizer.method.clustering import Comparison
    from summarizer.method.encoding import Encoded
    from summarizer.method.evidence.lineages import Lineage as Group
    from summarizer.method.evidence.lineages import Lineages
    from summarizer.method.evidence.same_fact.second_reading import PairReader
    from summarizer.method.preparation import Draft
    from summarizer.options import Options


def weigh_evidence(
    encoded: Encoded, compared: Comparison, options: Options, constants: Constants = CONSTANTS
) -> Evidence:
    """Return the evidence for each sentence, and which articles go back to one text."""
    draft = encoded.draft
    reader = pair_reader_of(compared.words.tongues)
    if reader is not None and _may_be_read_again(draft, reader):
        from summarizer.encoders.cross_encoder import load_in_background  # noqa: PLC0415 - imports

        load_in_background(reader.name)  # the runtime; while other things are done on one thread
    lineages = find_lineages(encoded, compared.words)
    number_of = {article.id: number for number, article in enumerate(draft.articles)}
    owners = np.array([number_of[one.article.id] for one in draft.sentences], dtype=np.intp)
    tellings = lineages.texts[owners]
    statements = Statements.of(draft)
    return Evidence(
        similarity=compared.of_facts,
        articles=compared.articles,
        sources=lineages.of_rows,
        tellings=by_first_appearance(tellings),
        copies=np.bincount(lineages.texts)[tellings],
        silent=_superseded(lineages, draft),
        lineages=_by_id(lineages, draft.articles),
        statements=statements,
        same_fact=same_fact(draft.texts, draft.languages, compared, statements.in_one_writing),
        threshold=options.support,
        constants=constants,
        tongues=compared.words.tongues,
        disputants=Disputants(statements, compared.articles),
    )


def _may_be_read_again(draft: Draft, reader: PairReader) -> bool:
    """Return whether pairs of sentences may be read again: those of several articles."""
    return len(draft.articles) > 1 and any(reader.reads(one, one) for one in draft.languages)


def _superseded(lineages: Lineages, draft: Draft) -> NDArray[np.bool_]:
    """Return which rows are of an article that has a newer state, shape (n,)."""
    older = {draft.articles[number].id for number in lineages.superseded}
    return np.array([sentence.article.id in older for sentence in draft.sentences], dtype=bool)


def _by_id(lineages: Lineages, articles: Sequence[Article]) -> tuple[Lineage, ...]:
    """Return the lineages of several articles, by their ids."""
    return tuple(
        Lineage(
            _ids(group, articles),
            group.kind,
            tuple(Lineage(_ids(part, articles), part.kind) for part in group.closer),
        )
        for group in lineages.groups
    )


def _ids(group: Group, articles: Sequence[Article]) -> tuple[str, ...]:
    return tuple(articles[number].id for number in group.articles)
