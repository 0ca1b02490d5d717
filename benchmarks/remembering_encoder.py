"""An encoder for many summaries of the same texts, in benchmarks and tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer import load_encoder
from summarizer.encoders.by_language import ByLanguage
from summarizer.options import DEFAULT_ENCODER

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from summarizer import Encoder


class RememberingEncoder:
    """An encoder that encodes each text once, however often it is asked."""

    def __init__(self, encoder: Encoder) -> None:
        """Remember nothing yet."""
        self.name, self.sha256, self.dimensions = encoder.name, encoder.sha256, encoder.dimensions
        self._encoder = encoder
        self._known: dict[str, NDArray[np.float32]] = {}

    def encode(
        self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None
    ) -> NDArray[np.float32]:
        """Return the other encoder's row for each text."""
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        if new:
            self._known |= dict(zip(new, self._encoder.encode(new, progress=progress), strict=True))
        rows = np.array([self._known[text] for text in texts], dtype=np.float32)
        return rows.reshape(len(texts), self.dimensions)  # an empty list has the same width


def remembering_by_language() -> ByLanguage:
    """Return the encoders that ship, as summaries choose among them; each encodes a text once."""
    english = RememberingEncoder(load_encoder(DEFAULT_ENCODER))
    return ByLanguage(english, lambda name: RememberingEncoder(load_encoder(name)))
