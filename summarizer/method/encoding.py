"""A draft and an encoder in, the draft with its unit vectors out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.summary import EncoderRecord

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from summarizer.encoders import Encoder
    from summarizer.method.preparation import Draft


@dataclass(frozen=True)
class Encoded:
    """A draft with the unit vector of each of its texts, and the record of what made them.

    `rows`, shape (texts, d), stand in the order of `draft.to_encode`.
    """

    draft: Draft
    rows: NDArray[np.float32]
    encoder: EncoderRecord

    @property
    def vectors(self) -> NDArray[np.float32]:
        """The unit vectors of the sentences, shape (n, d)."""
        return self.rows[: len(self.draft.sentences)]

    @property
    def title_vectors(self) -> NDArray[np.float32]:
        """The unit vectors of the titles, shape (titles, d)."""
        sentences = len(self.draft.sentences)
        return self.rows[sentences : sentences + len(self.draft.headlines)]

    @property
    def query_vector(self) -> NDArray[np.float32] | None:
        """The unit vector of the query, shape (d,), if there is one."""
        place = len(self.draft.sentences) + len(self.draft.headlines)
        return None if self.draft.query is None else self.rows[place]

    @property
    def earlier_vectors(self) -> NDArray[np.float32]:
        """The unit vectors of the sentences of an earlier summary, shape (sentences, d)."""
        return self.rows[len(self.rows) - len(self.draft.earlier_texts) :]


def encode(
    draft: Draft, encoder: Encoder, progress: Callable[[int], None] | None = None
) -> Encoded:
    """Return the draft with its unit vectors; `progress` is called with the texts done so far."""
    rows = encoder.encode(draft.to_encode, progress=progress)
    return Encoded(draft, rows, EncoderRecord.of(encoder))
