"""Compared sentences in, the evidence out: who reports a sentence, and who says otherwise.

Read the folders lineages, same_fact and statements, then `agreement`, `slots`, `frames`, `sides`,
`opposites`, `agents_and_patients`, `closeness`, `character_substitutions`, `told_parts`,
`modality`, the folder conflicts, `clause_words`, `substitutions`, `headlines`, `clauses`,
`predicates`, `deeds`, `same_verb`, `turned_acts`, `stages`, `rebuttals`, `differences`,
`quoted_words`, `stated_values`, `plain_differences`, `across_languages`, `forms_of_names`,
`unnamed_people`, `stand_ins`, `names_in_articles`, `names_without_capitals`, `somebody_else`,
`topic_statements`, `one_event`, `disputants`, `older_tolls`, `acceptance`, `rereading`,
`answering_rows`, `pairs_of_rows`, `reports_of_rows`, `contradictions_of_rows`, `disputed_members`,
`two_facts`, `support`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.citations import Lineage
from summarizer.method.arrays import by_first_appearance
from summarizer.method.constants import CONSTANTS, Constants
from summarizer.method.evidence.lineages import find_lineages
from summarizer.method.evidence.same_fact import same_fact
from summarizer.method.evidence.same_fact.second_reading import LANGUAGE
from summarizer.method.evidence.support import Evidence
from summarizer.method.evidence.topic_statements import Statements

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Article
    from summarizer.method.clustering import Comparison
    from summarizer.method.encoding import Encoded
    from summarizer.method.evidence.disputants import Disputants
    from summarizer.method.evidence.lineages import Lineage as Group
    from summarizer.method.evidence.lineages import Lineages
    from summarizer.method.preparation import Draft
    from summarizer.options import Options


def weigh_evidence(
    encoded: Encoded, compared: Comparison, options: Options, constants: Constants = CONSTANTS
) -> Evidence:
    """Return the evidence for each sentence, and which articles go back to one text."""
    draft = encoded.draft
    if _may_be_read_again(draft, compared):
        from summarizer.encoders.cross_encoder import load_in_background  # noqa: PLC0415 - imports

        load_in_background()  # the runtime; while other things are done on one thread
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
        same_fact=same_fact(draft.texts, draft.languages, compared),
        threshold=options.support,
        constants=constants,
        tongues=compared.words.tongues,
        disputants=_disputants(statements, compared),
    )


def _may_be_read_again(draft: Draft, compared: Comparison) -> bool:
    """Return whether pairs of sentences may be read again: those of several articles in English."""
    languages = {language.code for language in draft.languages}
    return compared.words.tongues is None and len(draft.articles) > 1 and LANGUAGE in languages


def _disputants(statements: Statements, compared: Comparison) -> Disputants:
    """Return who may contradict the compared sentences however unlike they are: by tolls alone."""
    from summarizer.method.evidence.disputants import Disputants  # noqa: PLC0415 - a circle else

    return Disputants(statements, compared.articles)


def _superseded(lineages: Lineages, draft: Draft) -> NDArray[np.bool_]:
    """Return which rows are of an article of which there is a newer state, shape (n,)."""
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
