"""The one model, in turns: whoever asks for much waits for much, and holds up nobody else.

Texts are encoded a few at a time, in turn for everybody who waits. That changes no byte of the
vectors, for a vector depends on nothing but its text.
"""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

import numpy as np

from summarizer.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from summarizer.encoders import Encoder
    from summarizer.service.work.tasks import Ticket

SLICE = 8
"""Texts that are encoded in one turn."""


class _Request:
    """The distinct texts of one caller, the rows that are done, and a bell for each turn."""

    def __init__(self, texts: list[str], ticket: Ticket, dimensions: int) -> None:
        self.texts = texts
        self.ticket = ticket
        self.rows = np.empty((len(texts), dimensions), dtype=np.float32)
        self.started = 0
        self.done = 0
        self.error: BaseException | None = None
        self.bell = threading.Condition()

    @property
    def over(self) -> bool:
        return self.done == len(self.texts) or self.error is not None or self.ticket.torn

    def ring(self) -> None:
        with self.bell:
            self.bell.notify_all()


class SharedEncoder:
    """One encoder for many callers at once, each of which waits in its own thread."""

    def __init__(self, encoder: Encoder, threads: int) -> None:
        """Start `threads` threads that encode; the encoder must stand as many calls at once."""
        self.name, self.sha256, self.dimensions = encoder.name, encoder.sha256, encoder.dimensions
        self._encoder = encoder
        self._turns: deque[_Request] = deque()
        self._change = threading.Condition()
        self._closed = False
        self._threads = [
            threading.Thread(target=self._work, name=f"encoder-{n}", daemon=True)
            for n in range(threads)
        ]
        for thread in self._threads:
            thread.start()

    @property
    def waiting(self) -> int:
        """The number of texts that nobody has begun to encode."""
        with self._change:
            return sum(len(request.texts) - request.started for request in self._turns)

    def encode(
        self, texts: Sequence[str], ticket: Ticket, progress: Callable[[int], None] | None = None
    ) -> NDArray[np.float32]:
        """One unit row for each text, shape (len(texts), dimensions).

        `progress` is called in the caller's thread with the number of distinct texts done.

        Raises:
            AbandonedError: the ticket was torn up before the last row was done.
            ModelError: the encoder was closed before; or what it raises itself.
        """
        places = {text: place for place, text in enumerate(dict.fromkeys(texts))}
        request = _Request(list(places), ticket, self.dimensions)
        self._join(request)
        while not request.over:
            with request.bell:
                if not request.over:
                    request.bell.wait(timeout=1.0)
            if progress is not None:
                progress(request.done)
        ticket.check()
        if request.error is not None:
            raise request.error
        return request.rows[[places[text] for text in texts]]

    def close(self) -> None:
        """Take no more texts, and return once those that wait are encoded and the threads end."""
        with self._change:
            self._closed = True
            self._change.notify_all()
        for thread in self._threads:
            thread.join()

    def _join(self, request: _Request) -> None:
        if not request.texts:
            return
        with self._change:
            if self._closed:
                raise ModelError("the encoder was shut down with the service; start it again")
            self._turns.append(request)
            self._change.notify()

    def _work(self) -> None:
        while True:
            turn = self._next_turn()
            if turn is None:
                return
            request, start = turn
            texts = request.texts[start : start + SLICE]
            try:
                request.rows[start : start + len(texts)] = self._encoder.encode(texts)
            except BaseException as error:  # noqa: BLE001 - it belongs to the one who waits
                request.error = error
            with request.bell:
                request.done += len(texts)
                request.bell.notify_all()

    def _next_turn(self) -> tuple[_Request, int] | None:
        """A request and where its next texts begin, or None at the end of all work."""
        with self._change:
            while True:
                while not self._turns and not self._closed:
                    self._change.wait()
                if not self._turns:
                    return None
                request = self._turns.popleft()
                if request.ticket.torn or request.error is not None:
                    request.ring()
                    continue
                start = request.started
                request.started += SLICE
                if request.started < len(request.texts):
                    self._turns.append(request)
                    self._change.notify()
                return request, start
