"""What all tests share."""

from __future__ import annotations

import hashlib
import os
import signal
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import settings

from summarizer import load_encoder
from summarizer.readers import read

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from summarizer import Article, Encoder

# A busy machine is slow, not wrong; a failure elsewhere can be replayed here; and what CI tries is
# always the same, so that only a change can break it: new cases are for those who work here.
settings.register_profile(
    "project", deadline=None, print_blob=True, derandomize=bool(os.environ.get("CI"))
)
settings.load_profile("project")

# A shell that starts the tests in the background has them, and what they start, ignore interrupts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

ROOT = Path(__file__).parent.parent


class WordHashEncoder:
    """An encoder for tests whose subject is another: the more words in common, the nearer.

    Each word has a direction made from its hash; a text's vector is their sum at length 1.
    """

    name = "words by hash"
    sha256 = hashlib.sha256(b"words by hash").hexdigest()
    dimensions = 64

    def encode(
        self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None
    ) -> NDArray[np.float32]:
        """One unit row a text, which depends on nothing but the text."""
        rows = [self._vector(text) for text in texts]
        if progress is not None:
            progress(len(rows))
        return np.array(rows, dtype=np.float32).reshape(len(rows), self.dimensions)

    def _vector(self, text: str) -> NDArray[np.float64]:
        total = np.zeros(self.dimensions)
        for word in text[:2000].casefold().split():
            total += self._direction(word)
        return total / (np.sqrt(np.square(total).sum()) or 1.0)

    def _direction(self, word: str) -> NDArray[np.float64]:
        digest = hashlib.shake_128(word.encode()).digest(self.dimensions)
        return np.frombuffer(digest, dtype=np.uint8).astype(np.float64) - 127.5


class RememberingEncoder:
    """An encoder that asks another one for each text once: for many summaries of one topic."""

    def __init__(self, encoder: Encoder) -> None:
        """Remember nothing yet."""
        self.name, self.sha256, self.dimensions = encoder.name, encoder.sha256, encoder.dimensions
        self._encoder = encoder
        self._known: dict[str, NDArray[np.float32]] = {}

    def encode(
        self,
        texts: Sequence[str],
        *,
        progress: Callable[[int], None] | None = None,
    ) -> NDArray[np.float32]:
        """The other encoder's row for each text."""
        if progress is not None:
            progress(len(texts))
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        self._known |= dict(zip(new, self._encoder.encode(new), strict=True)) if new else {}
        return np.array([self._known[text] for text in texts])


class GivenSimilarity:
    """Similarities written down as a matrix, for tests of what is done with them."""

    def __init__(self, matrix: Sequence[Sequence[float]]) -> None:
        """Take the similarities of all rows to all rows."""
        self._matrix = np.array(matrix, dtype=np.float32)

    def __len__(self) -> int:
        """The number of rows."""
        return len(self._matrix)

    def between(
        self, rows: NDArray[np.intp], columns: NDArray[np.intp] | None = None
    ) -> NDArray[np.float32]:
        """The similarities of some rows to others, or to all."""
        found = self._matrix[rows]
        return found if columns is None else found[:, columns]

    def to_mean(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """The weighted mean of each row's similarities to all other rows."""
        others = self._matrix.astype(np.float64) - np.diag(np.diag(self._matrix))
        return others @ weights / np.maximum(weights.sum() - weights, np.finfo(float).tiny)


@pytest.fixture(scope="session")
def given_similarity() -> type[GivenSimilarity]:
    """What makes similarities from a matrix."""
    return GivenSimilarity


@pytest.fixture(scope="session")
def word_encoder() -> Encoder:
    """A quick encoder that needs no model."""
    return WordHashEncoder()


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    """The encoder that ships with the package."""
    return RememberingEncoder(load_encoder())


@pytest.fixture(scope="session")
def seeds() -> tuple[Article, ...]:
    """The five articles in seeds/, as the command line reads them."""
    return read(sorted(map(str, (ROOT / "seeds").glob("*.txt")))).articles
