"""A draft and an encoder in, the draft with its unit vectors out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Self

import numpy as np

from summarizer.encoders.by_language import suited
from summarizer.encoders.language_means import means_for
from summarizer.languages.codes import macrolanguage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from summarizer.encoders import Encoder
    from summarizer.method.preparation import Draft
    from summarizer.summary import EncoderRecord, NamedEncoder

LATER_STAGES = (
    "summarizer.method.composition",
    "summarizer.method.selection",
    "summarizer.method.rows",
    "summarizer.method.evidence.counts_over_time.disputants",
)
"""The modules of what follows: they, and all that they need, are imported during encoding."""


class Encoded(NamedTuple):
    """A draft with the unit vector of each of its texts, and the record of what made them.

    `rows`, shape (texts, d), stand in the order of `draft.to_encode`; `numbers`, shape (texts,),
    number their languages from 0: they are None for an encoder that does not know several.
    """

    draft: Draft
    rows: NDArray[np.float32]
    encoder: EncoderRecord
    numbers: NDArray[np.intp] | None

    @classmethod
    def of(cls, draft: Draft, rows: NDArray[np.float32], encoder: NamedEncoder) -> Self:
        """Return the draft with its vectors as the encoder gives them, unit rows."""
        # Imported while the encoder computes.
        from summarizer.summary import EncoderRecord  # noqa: PLC0415

        vectors, numbers = without_means(rows, draft.codes, encoder)
        return cls(draft, vectors, EncoderRecord.of(encoder), numbers)

    @property
    def tongues(self) -> NDArray[np.intp] | None:
        """The numbers of the languages of the sentences, shape (n,)."""
        return None if self.numbers is None else self.numbers[: len(self.draft.sentences)]

    @property
    def tongues_with_earlier(self) -> NDArray[np.intp] | None:
        """The same of the sentences, then those of an earlier summary: (n + sentences,)."""
        if self.numbers is None or self.tongues is None:
            return None
        first = len(self.rows) - len(self.draft.earlier_texts)
        return np.concatenate((self.tongues, self.numbers[first:]))

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
    encoder = suited(encoder, draft.codes)
    return Encoded.of(draft, encoder.encode(draft.to_encode, progress=progress), encoder)


def without_means(
    rows: NDArray[np.float32], codes: Sequence[str], encoder: NamedEncoder
) -> tuple[NDArray[np.float32], NDArray[np.intp] | None]:
    """Return unit rows without the means of their languages, and numbers of these, shape (n,).

    `codes` are ISO 639-1 codes; languages whose readers read each other have one number. Of an
    encoder without means the rows stay as they are, and no language has a number.
    """
    means = means_for(encoder)
    return (rows if means is None else means.centred(rows, codes)), tongues_of(codes, encoder)


def tongues_of(codes: Sequence[str], encoder: NamedEncoder) -> NDArray[np.intp] | None:
    """Return numbers of languages from 0, shape (n,); None if the encoder has no means of theirs.

    `codes` are ISO 639-1 codes; languages whose readers read each other have one number.
    """
    if means_for(encoder) is None:
        return None
    read = list(map(macrolanguage, codes))
    numbers = {code: number for number, code in enumerate(dict.fromkeys(read))}
    return np.array([numbers[code] for code in read], dtype=np.intp)
