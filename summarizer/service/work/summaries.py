"""The summarizer: one loaded model, and the slots for the threads that use it."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from threadpoolctl import threadpool_limits

from summarizer.articles import Article
from summarizer.cancellation import cancelled_by
from summarizer.corroboration import answer, ask
from summarizer.encoders import load_encoder
from summarizer.encoders.by_language import ByLanguage, possible, suited
from summarizer.encoders.cross_encoder import load_cross_encoder
from summarizer.encoders.manifest import shipped_models
from summarizer.method.encoding import Encoded
from summarizer.method.preparation import prepare
from summarizer.options import BY_LANGUAGE
from summarizer.pipeline import consolidate, summarize
from summarizer.renderers import FORMS, corroborations, render
from summarizer.service.limits import check_sentences
from summarizer.service.work.encoding import InTurn, SharedEncoder
from summarizer.service.work.requests import Pile
from summarizer.service.work.slots import WorkerSlots
from summarizer.service.work.tasks import Task
from summarizer.stories import find_stories
from summarizer.threads import at_most, processors

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from summarizer.encoders import Encoder
    from summarizer.method.preparation import Draft
    from summarizer.options import Options
    from summarizer.service.settings import Settings
    from summarizer.service.work.requests import ClaimsRequest, SummaryRequest
    from summarizer.service.work.slots import Slot
    from summarizer.story import Stories
    from summarizer.summary import EncoderRecord, Summary

_ENCODING_SHARE = 0.9  # of the progress that is shown; the rest is for what follows
_FINDING_SHARE = 0.3  # of the progress of stories; the rest is for telling each
_SAMPLE = (
    "Rain flooded the harbour of Brest on Monday.",
    "The harbour of Brest was flooded by rain on Monday.",
)


class Summarizer:
    """Makes summaries and answers claims with one model; called in many threads at once."""

    def __init__(self, settings: Settings) -> None:
        """Load the encoder, and make one summary so that all late imports are done.

        Raises:
            ModelError: the encoder is missing or not what its checksum says.
        """
        self._max_sentences = settings.max_sentences
        encoder, threads = _load(settings)
        self._chosen_among = encoder
        self.encoder = SharedEncoder(encoder, threads)
        self._slots = WorkerSlots(threads)
        _warm_up(encoder)
        # Each summary limits BLAS to one thread and then lifts the limit. The first of two
        # overlapping summaries to end would lift it for the other too, so it is set for good.
        self._blas = threadpool_limits(limits=1, user_api="blas")

    def close(self) -> None:
        """End the threads that encode."""
        self.encoder.close()

    def check(self) -> None:
        """Return if the encoder answers.

        Raises:
            ModelError: it was shut down.
        """
        self.encoder.encode(["Is it there?"], Task("readiness"))

    def summarize(self, request: SummaryRequest, task: Task) -> Summary:
        """Return the summary that is asked for.

        Raises:
            CancelledError: the task was cancelled.
            TooLargeError: there are more usable sentences than the service takes.
            NothingToSummarizeError: there is none.
        """
        cancellable = cancelled_by(task.raise_if_cancelled)
        with self._slots.acquired(request.size, task) as slot, cancellable:
            with task.stage("prepare"):
                draft = prepare(request.articles, request.options).after(request.since)
            check_sentences(len(draft.sentences), self._max_sentences)
            task.sentences = len(draft.sentences)
            with task.stage("encode"), slot.released():
                encoder = self._encoder_for(draft.codes, request.options)
                vectors = self._encode(draft, encoder, task)
            # One thread, for other requests use the other processors.
            with task.stage("consolidate"), at_most(1):
                encoded = Encoded.of(draft, vectors, encoder)
                summary = consolidate(encoded, request.options)
        return summary.with_notes(request.notes)

    def corroborate(self, request: ClaimsRequest, task: Task) -> bytes:
        """Who reports each claim, and who says otherwise: JSON as UTF-8.

        Raises:
            CancelledError: the task was cancelled.
            TooLargeError: there are more usable sentences than the service takes.
            NothingToSummarizeError: there is none.
            InputError: a claim is empty, or a place that is not there.
        """
        cancellable = cancelled_by(task.raise_if_cancelled)
        with self._slots.acquired(request.size, task) as slot, cancellable:
            with task.stage("prepare"):
                question = ask(request.articles, request.claims)
            sentences = len(question.draft.sentences)
            check_sentences(sentences, self._max_sentences)
            task.sentences = sentences
            with task.stage("encode"), slot.released():
                encoder = self._encoder_for(question.codes, request.options)
                vectors = self.encoder.encode(question.to_encode, task, encoder=encoder)
            # One thread, for other requests use the other processors.
            with task.stage("corroborate"), at_most(1):
                found = answer(
                    question,
                    vectors,
                    encoder,
                    request.options,
                    every_place=request.every_place,
                )
            with task.stage("render"):
                return corroborations.render(found, "json", notes=request.notes).encode()

    def find_stories(self, request: SummaryRequest, task: Task) -> Stories:
        """Return the stories of a mixed pile.

        Raises:
            CancelledError: the task was cancelled.
            TooLargeError: one of them has more usable sentences than the service takes.
        """
        pile = request.pile or Pile()
        cancellable = cancelled_by(task.raise_if_cancelled)
        stage = task.stage("stories")
        with self._slots.acquired(request.size, task) as slot, cancellable, at_most(1), stage:
            found = find_stories(
                request.articles,
                request.options,
                min_articles=pile.min_articles,
                window_days=pile.window_days,
                summaries=pile.summaries,
                encoder=self._in_turn(request.options, task, slot),
                progress=partial(_report, task),
            )
        return found.top(pile.top).with_notes(request.notes)

    def render(self, summary: Summary, form: str, request: SummaryRequest, task: Task) -> bytes:
        """Return the summary in one of its forms, as UTF-8."""
        with self.slot(task, "render"):
            text = render(summary, form, explain=request.explain, articles=request.articles)
            return text.encode()

    @contextmanager
    def slot(self, task: Task, stage: str, size: int = 0) -> Iterator[None]:
        """Hold a worker slot for a stage of the task, on `size` code points.

        Raises:
            CancelledError: the task was cancelled.
        """
        with self._slots.acquired(size, task), task.stage(stage):
            task.raise_if_cancelled()
            yield

    @property
    def encoders(self) -> tuple[EncoderRecord, ...]:
        """The records of the encoders that summaries may name."""
        return possible(self._chosen_among)

    def _encoder_for(self, codes: Sequence[str], options: Options) -> Encoder:
        """Return the encoder for a pile in some languages, unless the options name one."""
        encoder = self._chosen_among
        if not isinstance(encoder, ByLanguage) or options.encoder == BY_LANGUAGE:
            return suited(encoder, codes)
        return encoder.named(options.encoder)

    def _in_turn(self, options: Options, task: Task, slot: Slot) -> Encoder:
        """Return an encoder for many piles of one task, each in turn with other requests."""
        chosen = self._chosen_among
        wait = partial(InTurn, shared=self.encoder, task=task, slot=slot, most=self._max_sentences)
        if not isinstance(chosen, ByLanguage):
            return wait(chosen)
        if options.encoder != BY_LANGUAGE:
            return wait(chosen.named(options.encoder))
        return ByLanguage(wait(chosen.english), lambda _: wait(chosen.multilingual()))

    def _encode(self, draft: Draft, encoder: Encoder, task: Task) -> NDArray[np.float32]:
        """Return the vectors of the sentences and the titles, in turn with other requests."""
        texts = draft.to_encode

        def report(done: int) -> None:
            if task.progress is not None:
                task.progress(_ENCODING_SHARE * done / len(texts))

        return self.encoder.encode(texts, task, report, encoder)


def _report(task: Task, stage: str, done: int, total: int) -> None:
    """Report the progress of stories: the articles are encoded, then each story is told."""
    if task.progress is not None and total:
        share = done / total
        first = _FINDING_SHARE
        task.progress(first * share if stage == "encoding" else first + (1 - first) * share)


def _warm_up(encoder: Encoder) -> None:
    """Make one summary in every form: modules of forms are imported, and templates compiled, once.

    The first client would wait for that, and a form that cannot be made stops the start.
    """
    summary = summarize(tuple(Article(text=text) for text in _SAMPLE), encoder=encoder)
    for form in FORMS:
        render(summary, form.name)


def _load(settings: Settings) -> tuple[Encoder, int]:
    """Return the encoder, and how many threads may call it at once.

    A shipped model is one session, which threads may share. Other encoders do not promise that.
    """
    load_cross_encoder()  # here, so that a service whose model is missing does not start
    encoder = load_encoder(settings.encoder, threads=1)
    return encoder, encoding_threads(settings) if _is_shipped(settings.encoder) else 1


def _is_shipped(name: str) -> bool:
    return name == BY_LANGUAGE or name in shipped_models()


def encoding_threads(settings: Settings) -> int:
    """Return the number of threads that encode: as set, or one for each processor."""
    return processors() if settings.threads is None else settings.threads
