"""One summary from its commission to its bytes, beside others that are made at the same time."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from opentelemetry import trace
from threadpoolctl import threadpool_limits

from summarizer.articles import Article
from summarizer.encoders import load_encoder
from summarizer.encoders.manifest import shipped_models
from summarizer.pipeline import consolidate, prepare, summarize
from summarizer.renderers import FORMATS, render
from summarizer.service.api.requests import read_commission
from summarizer.service.limits import check_sentences
from summarizer.service.work.encoding import SharedEncoder
from summarizer.service.work.slots import Gate
from summarizer.service.work.tasks import Ticket
from summarizer.summary import EncoderRecord

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

    from summarizer.encoders import Encoder
    from summarizer.pipeline import Draft
    from summarizer.renderers import Format
    from summarizer.service.api.requests import Commission
    from summarizer.service.settings import Settings
    from summarizer.summary import Summary

_ENCODING_SHARE = 0.9  # of the work, for those who watch its progress
_WARM = "Rain flooded the harbour of Brest on Monday."
_UP = "The harbour of Brest was flooded by rain on Monday."
_tracer = trace.get_tracer("summarizer")


class Workshop:
    """The model and the places to work; its methods are called in threads, many at once."""

    def __init__(self, settings: Settings) -> None:
        """Load the encoder and make one summary, so that all that is imported late is there.

        Raises:
            ModelError: the encoder is missing or not what its checksum says.
        """
        self.settings = settings
        encoder, threads = _encoder(settings)
        self.encoder = SharedEncoder(encoder, threads)
        self.gate = Gate(threads)
        # Each summary holds BLAS to one thread and then lets it go; where they overlap, the first
        # to end would let it go for the others too. So it is held for good.
        _warm_up(encoder)
        self._blas = threadpool_limits(limits=1, user_api="blas")

    def close(self) -> None:
        """End the threads that encode."""
        self.encoder.close()

    def check(self) -> None:
        """Return if the encoder answers.

        Raises:
            ModelError: it was shut down.
        """
        self.encoder.encode(["Is it there?"], Ticket("readiness"))

    def read(self, body: bytes, content_type: str, ticket: Ticket) -> Commission:
        """What a body asks for; see `read_commission` for the errors."""
        ticket.check()
        with self.gate.entered(len(body)), _stage(ticket, "read"):
            commission = read_commission(body, content_type, self.settings)
        ticket.articles = len(commission.articles)
        return commission

    def summarize(self, commission: Commission, ticket: Ticket) -> Summary:
        """The summary that was asked for.

        Raises:
            AbandonedError: the ticket was torn up.
            TooLargeError: there are more usable sentences than the service takes.
            NothingToSummarizeError: there is none.
        """
        with self.gate.entered(commission.size) as place:
            ticket.check()
            with _stage(ticket, "prepare"):
                draft = prepare(commission.articles)
            check_sentences(len(draft.sentences), self.settings.max_sentences)
            ticket.sentences = len(draft.sentences)
            with _stage(ticket, "encode"), place.left():
                vectors = self._encode(draft, ticket)
            ticket.check()
            with _stage(ticket, "consolidate"):
                encoder = EncoderRecord(self.encoder.name, self.encoder.sha256)
                alone = commission.options.replace(threads=1)  # others work beside it
                summary = consolidate(draft, vectors, encoder, alone)
        return summary.with_notes(commission.notes)

    def make(self, body: bytes, content_type: str, form: Format, ticket: Ticket) -> bytes:
        """The bytes that answer a request; see `read` and `summarize` for the errors."""
        commission = self.read(body, content_type, ticket)
        summary = self.summarize(commission, ticket)
        return self.render(summary, form, ticket, commission)

    def render(
        self, summary: Summary, form: Format, ticket: Ticket, commission: Commission
    ) -> bytes:
        """The summary in one of the forms, as UTF-8."""
        explain, articles = commission.explain, commission.articles
        with self.rendering(ticket):
            return render(summary, form, explain=explain, articles=articles).encode()

    @contextmanager
    def rendering(self, ticket: Ticket, size: int = 0) -> Iterator[None]:
        """Hold a place to show a summary beside articles of `size` code points.

        Raises:
            AbandonedError: the ticket was torn up.
        """
        with self.gate.entered(size), _stage(ticket, "render"):
            ticket.check()
            yield

    def _encode(self, draft: Draft, ticket: Ticket) -> NDArray[np.float32]:
        """The vectors of the sentences and the titles, in turns with the other requests."""
        texts = [*draft.texts, *draft.titles]

        def tell(done: int) -> None:
            if ticket.progress is not None:
                ticket.progress(_ENCODING_SHARE * done / len(texts))

        return self.encoder.encode(texts, ticket, tell)


def _warm_up(encoder: Encoder) -> None:
    summary = summarize((Article(text=_WARM), Article(text=_UP)), encoder=encoder)
    for form in FORMATS:
        render(summary, form)


@contextmanager
def _stage(ticket: Ticket, name: str) -> Iterator[None]:
    """A stage of the work, for the metrics and for traces."""
    with _tracer.start_as_current_span(name), ticket.stage(name):
        yield


def _encoder(settings: Settings) -> tuple[Encoder, int]:
    """The encoder, and how many calls of it may be under way at once."""
    encoder = load_encoder(settings.encoder, threads=1)
    shipped = settings.encoder in shipped_models()
    # A shipped model is one session, which threads may share. Nobody promises that of the others.
    return encoder, settings.worker_threads if shipped else 1
