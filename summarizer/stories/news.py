"""The summary of a story that has new articles, and what they changed in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from collections.abc import Collection, Sequence

    from summarizer.articles import Article
    from summarizer.encoders import Encoder
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

    Raises:
        NothingToSummarizeError: no article has a usable sentence.
    """
    encoded = encode(prepare(articles, options).after(earlier), encoder)
    with one_blas_thread():
        compared = compare(encoded, options, CONSTANTS, None)
        evidence = weigh_evidence(encoded, compared, options, CONSTANTS)
        rows = score(encoded, compared, evidence, options, CONSTANTS)
        focus = focus_on(encoded, rows, CONSTANTS)
        whole, since = (
            compose(encoded, rows, select(rows, options, CONSTANTS, one), options, CONSTANTS)
            for one in (focus._replace(earlier=None), focus)
        )
    news = [
        sentence
        for sentence in since.sentences
        if sentence.status in {"new", "changed"}
        and {citation.article for citation in sentence.citations} <= set(joined)
    ]
    return whole, tuple(news[:_MOST])
