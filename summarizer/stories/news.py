"""The summary of a story that has new articles, and what they changed in it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.clustering import compare
from summarizer.method.composition import compose
from summarizer.method.constants import CONSTANTS
from summarizer.method.encoding import encode
from summarizer.method.evidence import weigh_evidence
from summarizer.method.preparation import prepare
from summarizer.method.rows import score
from summarizer.method.selection import focus_on, select
from summarizer.threads import one_blas_thread

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from summarizer.articles import Article
    from summarizer.citations import Lineage, LineageKind
    from summarizer.encoders import Encoder
    from summarizer.method.selection import Focus
    from summarizer.options import Options
    from summarizer.summary import Summary, SummarySentence


_MOST = 3  # sentences: what is new at a glance; the summary itself tells the story


def summarized_since(
    articles: Sequence[Article],
    joined: Collection[str],
    earlier: Summary,
    options: Options,
    encoder: Encoder,
) -> tuple[Summary, tuple[SummarySentence, ...]]:
    """Return the summary of a story, and the news that the articles of the ids `joined` brought.

    The summary is that of `summarize` without an earlier one: a page is for those, too, who did not
    read it before. News are the first sentences of the summary since the `earlier` one that are new
    in it or say otherwise than it, stand in an article that joined, and that no other reports.
    Where older articles, which that summary did not tell in full, leave them no room, they are
    those of the articles that joined alone. Who tells in other words what an older article says
    brings none.

    Raises:
        NothingToSummarizeError: no article has a usable sentence.
    """
    encoded = encode(prepare(articles, options).after(earlier), encoder)
    with one_blas_thread():
        compared = compare(encoded, options, CONSTANTS, None)
        evidence = weigh_evidence(encoded, compared, options, CONSTANTS)
        rows = score(encoded, compared, evidence, options, CONSTANTS)
        focus = focus_on(encoded, rows, CONSTANTS)
        told = [one.article.id not in joined for one in encoded.draft.sentences]
        alone = focus._replace(excluded=focus.excluded | np.array(told, dtype=bool))

        def summary(focus: Focus) -> Summary:
            return compose(
                encoded, rows, select(rows, options, CONSTANTS, focus), options, CONSTANTS
            )

        whole = summary(focus._replace(earlier=None))
        own = frozenset(joined).difference(_retold(evidence.lineages, joined))
        news = _news(summary(focus), own) or _news(summary(alone), own)
    return whole, news


def _news(since: Summary, own: Collection[str]) -> tuple[SummarySentence, ...]:
    """Return the first sentences that are new since an earlier summary, of some articles alone."""
    news = (
        sentence
        for sentence in since.sentences
        if sentence.status in {"new", "changed"}
        and all(citation.article in own for citation in sentence.citations)
    )
    return tuple(islice(news, _MOST))


def _retold(lineages: Iterable[Lineage], joined: Collection[str]) -> set[str]:
    """Return the articles that joined and have the text of an older one, or say the same anew.

    What took a passage from an older one, or is a later state of it, may have more to tell.
    """
    nearest: dict[str, LineageKind] = {}
    for lineage in lineages:
        for part in sorted((lineage, *lineage.closer), key=lambda one: -len(one.articles)):
            own = [article for article in part.articles if article in joined]
            if len(own) < len(part.articles):
                nearest |= dict.fromkeys(own, part.kind)
    return {article for article, kind in nearest.items() if kind in {"same", "rewrite"}}
