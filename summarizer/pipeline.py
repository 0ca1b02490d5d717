"""The method, top to bottom: many articles in, one summary out."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING

import numpy as np
from threadpoolctl import threadpool_limits

from summarizer.encoders import load_encoder
from summarizer.method.clustering.linkage import cluster
from summarizer.method.clustering.similarity import Similarity
from summarizer.method.composition.citing import cite, explain
from summarizer.method.composition.ordering import order
from summarizer.method.composition.title import most_central
from summarizer.method.preparation import prepare
from summarizer.method.rows import Budget, Material
from summarizer.method.scoring.centrality import centrality
from summarizer.method.scoring.independence import fitness, leaning, soundness
from summarizer.method.scoring.mentions import names
from summarizer.method.scoring.passages import passages
from summarizer.method.scoring.position import prominence
from summarizer.method.scoring.word_pairs import word_pairs
from summarizer.method.selection.greedy import select
from summarizer.options import DEFAULT_WORDS, Options
from summarizer.summary import ArticleRecord, EncoderRecord, Summary
from summarizer.text.tokens import tokenized
from summarizer.text.words import count_words
from summarizer.threads import processors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Article, Sentence
    from summarizer.encoders import Encoder
    from summarizer.method.preparation import Draft
    from summarizer.summary import SummarySentence
    from summarizer.text.tokens import Tokenized

    Progress = Callable[[str, int, int], None]

_DEFAULTS = Options()


def summarize(  # noqa: PLR0913 - the front door names the budgets
    articles: Iterable[Article],
    options: Options = _DEFAULTS,
    *,
    max_words: int | None = None,
    max_sentences: int | None = None,
    percent: float | None = None,
    encoder: Encoder | Future[Encoder] | str | None = None,
    progress: Progress | None = None,
) -> Summary:
    """One consolidated summary of the articles, every sentence verbatim and cited.

    The same articles and options give the same bytes, in whatever order the articles come.
    `max_words`, `max_sentences` and `percent` are shortcuts for the budget in `options`; `encoder`
    is a loaded one, one that is loading meanwhile, or a name; `progress` is called with a stage,
    the steps done, and all steps.

    Raises:
        NothingToSummarizeError: no article, or not one usable sentence.
        InputError: two articles state one id, or one of them is no `Article`.
        OptionsError: a budget out of range, or two of them.
        ModelError: the encoder is missing or not what its checksum says.
        MissingExtraError: the encoder needs a package that is not installed.
    """
    options = options.replace(words=max_words, sentences=max_sentences, percent=percent)
    draft = prepare(articles)
    model = _load(encoder, options)
    vectors = _encode(draft, model, progress)
    return consolidate(draft, vectors, EncoderRecord(model.name, model.sha256), options, progress)


def consolidate(
    draft: Draft,
    vectors: NDArray[np.float32],
    encoder: EncoderRecord,
    options: Options,
    progress: Progress | None = None,
) -> Summary:
    """The second half of `summarize`: the summary, once each sentence has its vector.

    `vectors` are unit rows, shape (sentences + titles, d): those of the titles come last.
    """
    sentences = draft.sentences
    vectors, title_vectors = vectors[: len(sentences)], vectors[len(sentences) :]
    with threadpool_limits(limits=1, user_api="blas"):  # more threads sum in another order
        words = tokenized(draft.texts)
        similarity = Similarity(vectors, words)
        compared = _stage("comparing", len(sentences), progress)
        threads = options.threads or processors()
        labels = cluster(similarity, options.same_fact, compared, threads=threads)
        material = _weigh(sentences, words, similarity, labels, options)
        selection = select(material, _budget(material.lengths, options), options.redundancy)
        rows = order(selection.rows, material, sentences, options.order)
        cited = [cite(row, material, sentences, selection) for row in rows]
        explanation = explain(selection, material, sentences, draft.dropped)
        title = most_central(draft.titles, title_vectors, vectors, material.prominence)
    return Summary(
        sentences=tuple(cited),
        articles=tuple(map(ArticleRecord.of, draft.articles)),
        options=options.to_dict(),
        encoder=encoder,
        notes=(*draft.notes, *_remarks(draft.articles, sentences, cited, options)),
        title=title if cited else None,
        explanation=explanation,
    )


def _load(encoder: Encoder | Future[Encoder] | str | None, options: Options) -> Encoder:
    if isinstance(encoder, Future):
        return encoder.result()
    if encoder is None or isinstance(encoder, str):
        return load_encoder(encoder or options.encoder, threads=options.threads)
    return encoder


def _encode(draft: Draft, encoder: Encoder, progress: Progress | None) -> NDArray[np.float32]:
    """The unit vector of each sentence, and then of each title."""
    texts = draft.to_encode
    return encoder.encode(texts, progress=_stage("encoding", len(texts), progress))


def _stage(name: str, total: int, progress: Progress | None) -> Callable[[int], None] | None:
    """What tells how many of all texts have been through a stage, if anybody wants to know."""
    if progress is None:
        return None
    return lambda done: progress(name, done, total)


def _weigh(
    sentences: Sequence[Sentence],
    words: Tokenized,
    similarity: Similarity,
    labels: NDArray[np.intp],
    options: Options,
) -> Material:
    """Everything that the selection looks at, row by row."""
    texts = [sentence.text for sentence in sentences]
    lengths = np.array([count_words(text) for text in texts], dtype=np.intp)
    numbers = {
        article: n for n, article in enumerate(dict.fromkeys(s.article.id for s in sentences))
    }
    articles = np.array([numbers[s.article.id] for s in sentences], dtype=np.intp)
    places = prominence(sentences, _expected_words(lengths, options))
    leans = leaning(texts)
    runs = passages(sentences, leans)
    return Material(
        similarity=similarity,
        labels=labels,
        articles=articles,
        centrality=centrality(similarity, labels),
        prominence=places,
        fitness=fitness(texts, leans, runs.quoted),
        soundness=soundness(texts),
        passages=runs,
        lengths=lengths,
        pairs=word_pairs(words, articles, places),
        names=names(texts),
        support=options.support,
    )


def _budget(lengths: NDArray[np.intp], options: Options) -> Budget:
    """What each row costs and how much there is to spend."""
    if options.sentences is not None:
        return Budget(np.ones_like(lengths), options.sentences)
    if options.percent is not None:
        from fractions import Fraction  # noqa: PLC0415 - rarely needed

        # As it was written: 2.3% of 1,000 words are 23, which the nearest float falls short of.
        return Budget(lengths, int(lengths.sum()) * Fraction(str(options.percent)) // 100)
    return Budget(lengths, options.words or DEFAULT_WORDS)


def _expected_words(lengths: NDArray[np.intp], options: Options) -> float:
    """The length of the summary in words, as far as the budget tells."""
    if options.percent is not None:
        return float(lengths.sum()) * options.percent / 100
    if options.sentences is not None:
        return float(lengths.mean()) * options.sentences
    return float(options.words or DEFAULT_WORDS)


def _remarks(
    articles: Sequence[Article],
    sentences: Sequence[Sentence],
    cited: Sequence[SummarySentence],
    options: Options,
) -> list[str]:
    """What a reader of the summary should know of how it came about."""
    usable = {sentence.article.id for sentence in sentences}
    remarks = [
        f"article {article.id!r} has no usable sentence: only empty or boilerplate lines"
        for article in articles
        if article.id not in usable
    ]
    undated = sum(article.published is None for article in articles)
    if options.order == "chronological" and undated:
        remarks.append(f"{undated} of {len(articles)} articles have no date and come last")
    if len(articles) == 1:
        remarks.append("only one article: nothing to consolidate, no support from others")
    if not cited:
        remarks.append("the budget is below the shortest usable sentence: the summary is empty")
    return remarks
