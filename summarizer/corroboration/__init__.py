"""Who says this? Claims and articles in; who reports each claim, and who says otherwise, out.

Read `asking`, `wording`, `claimed_signs`, `claimed_words`, `claimed_clauses`, `completeness`,
`pile`, `answering`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.claims import Corroboration, Place, to_dict
from summarizer.corroboration.answering import answer
from summarizer.corroboration.asking import Question, ask
from summarizer.encoders import load_encoder
from summarizer.encoders.by_language import suited
from summarizer.options import Options, as_options
from summarizer.progress import Progress, stage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.claims import Corroborations
    from summarizer.encoders import Encoder

__all__ = [
    "Corroboration",
    "Place",
    "Question",
    "answer",
    "ask",
    "corroborate",
    "to_dict",
]


def corroborate(  # noqa: PLR0913 - articles, claims, and how to compare them
    articles: object,
    claims: Iterable[str | tuple[str, int, int]],
    options: Options = Options(),
    *,
    encoder: Encoder | str | None = None,
    every_place: bool = False,
    progress: Progress | None = None,
) -> Corroborations:
    """Return for each claim, a text or a place, who reports it and who says otherwise.

    `articles` are given as to `summarize` (see `summarizer.article_arguments.as_articles`); the
    `notes` of the list that is returned say what was left out of them.
    A place is an article's id with start and end. Its own article does not count as its support. A
    place that is a sentence is answered as in a summary. With `every_place`, `support` has every
    place of an article that reports the claim. The answer to a claim depends neither on the other
    claims nor on the order of anything. Of the options, those of a summary alone, such as its
    length, change nothing. `encoder` is a loaded one or a name; `progress` is called with a stage,
    the steps done, and all steps.

    Raises:
        NothingToSummarizeError: no article, or not one usable sentence.
        InputError: no list of claims, an empty claim, one that is neither text nor place, or a
            place that is not there; two articles state one id.
        OptionsError: `options` is something else than `Options`.
        ModelError: the encoder is missing, or its package, or it is not what its checksum says.
    """
    options, question = as_options(options), ask(articles, claims)
    if encoder is None or isinstance(encoder, str):
        encoder = load_encoder(encoder or options.encoder)
    encoder, texts = suited(encoder, question.codes), question.to_encode
    vectors = encoder.encode(texts, progress=stage("encoding", len(texts), progress))
    return answer(question, vectors, encoder, options, every_place=every_place)
