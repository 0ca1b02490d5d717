"""The budget of a summary, and what each sentence takes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Self

import numpy as np

from summarizer.options import DEFAULT_WORDS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.options import Options


class Budget(NamedTuple):
    """A hard limit: `costs`, shape (n,), of each row, in words or sentences, and their `limit`."""

    costs: NDArray[np.intp]
    limit: int
    is_of_sentences: bool = False

    @classmethod
    def of(cls, lengths: NDArray[np.intp], options: Options) -> Self:
        """Return the budget that the options set for sentences of these lengths in words."""
        if options.sentences is not None:
            return cls(np.ones_like(lengths), options.sentences, is_of_sentences=True)
        if options.percent is not None:
            from fractions import Fraction  # noqa: PLC0415 - rarely needed

            # From the decimal digits: 2.3% of 1,000 words are 23, and with floats they are 22.
            return cls(lengths, int(lengths.sum()) * Fraction(str(options.percent)) // 100)
        return cls(lengths, options.words or DEFAULT_WORDS)

    def leaves_room(self, rows: list[int], share: float) -> bool:
        """Return whether more than a share of the budget is left beside some rows."""
        return self.limit - int(self.costs[rows].sum()) > share * self.limit
