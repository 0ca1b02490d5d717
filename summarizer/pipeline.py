"""The method, top to bottom: many articles in, one summary out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.article_arguments import as_articles
from summarizer.encoders import load_encoder
from summarizer.method.constants import CONSTANTS, Constants
from summarizer.method.encoding import LATER_STAGES, encode
from summarizer.method.preparation import prepare
from summarizer.options import Options, as_options
from summarizer.progress import Progress, stage
from summarizer.threads import importing, one_blas_thread

if TYPE_CHECKING:
    from summarizer.encoders import Encoder
    from summarizer.method.encoding import Encoded
    from summarizer.summary import Summary


def summarize(  # noqa: PLR0913 - the front door names the budgets
    articles: object,
    options: Options = Options(),
    *,
    words: int | None = None,
    sentences: int | None = None,
    percent: float | None = None,
    max_words: int | None = None,
    max_sentences: int | None = None,
    language: str | None = None,
    since: Summary | None = None,
    encoder: Encoder | str | None = None,
    progress: Progress | None = None,
) -> Summary:
    """Return one consolidated summary of the articles, every sentence verbatim and cited.

    `articles` are what `as_articles` takes, such as strings, `Path`s and tables; their order
    changes nothing. A budget may stand here or in `options`; `max_words` and `max_sentences` are
    `words` and `sentences`. `since` comes last; `progress` gets stage, done and total.

    Raises:
        NothingToSummarizeError: no article, or not one usable sentence.
        InputError: two articles state one id, or one of them is no article.
        OptionsError: a budget out of range, two of them, or what is asked for is not there.
        ModelError: the encoder is missing, or its package, or it is not what its checksum says.
    """
    options = as_options(options).with_budget(words, max_words, sentences, max_sentences, percent)
    options = options.replace(language=language or options.language)
    given, notes = as_articles(articles)
    draft = prepare(given, options).after(since)
    if encoder is None or isinstance(encoder, str):
        encoder = load_encoder(encoder or options.encoder)
    tell = stage("encoding", len(draft.to_encode), progress)
    with importing(*LATER_STAGES):
        encoded = encode(draft, encoder, tell)
    return consolidate(encoded, options, progress).with_notes(notes)


def consolidate(
    encoded: Encoded,
    options: Options,
    progress: Progress | None = None,
    *,
    constants: Constants = CONSTANTS,
) -> Summary:
    """Return the summary of an encoded draft; an ablation passes other `constants`."""
    from summarizer.method.clustering import compare  # noqa: PLC0415 - see `importing`
    from summarizer.method.composition import compose  # noqa: PLC0415
    from summarizer.method.evidence import weigh_evidence  # noqa: PLC0415
    from summarizer.method.rows import score  # noqa: PLC0415
    from summarizer.method.selection import focus_on, select  # noqa: PLC0415

    with one_blas_thread():
        tell = stage("comparing", len(encoded.draft.sentences), progress)
        compared = compare(encoded, options, constants, tell)
        evidence = weigh_evidence(encoded, compared, options, constants)
        rows = score(encoded, compared, evidence, options, constants)
        selection = select(rows, options, constants, focus_on(encoded, rows, constants))
        return compose(encoded, rows, selection, options, constants)
