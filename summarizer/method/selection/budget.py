"""The budget of a summary, and what each sentence takes of it."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, NamedTuple, Self

import numpy as np

from summarizer.options import DEFAULT_WORDS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.options import Options


class Budget(NamedTuple):
    """A hard limit: `costs`, shape (n,), of each row, in words or sentences, and their `limit`.

    Costs in words may have a half, of an odd code point in a script without blanks: so their sum,
    rounded up, is the length of the summary.
    """

    costs: NDArray[np.float64]
    limit: int
    is_of_sentences: bool = False

    @classmethod
    def of(cls, costs: NDArray[np.float64], options: Options) -> Self:
        """Return the budget that the options set for sentences of these lengths in exact words."""
        if options.sentences is not None:
            return cls(np.ones_like(costs), options.sentences, is_of_sentences=True)
        if options.percent is not None:
            from fractions import Fraction  # noqa: PLC0415 - rarely needed

            # From the decimal digits: 2.3% of 1,000 words are 23, and with floats they are 22.
            return cls(costs, ceil(costs.sum()) * Fraction(str(options.percent)) // 100)
        return cls(costs, options.words or DEFAULT_WORDS)

    def leaves_room(self, rows: list[int], share: float) -> bool:
        """Return whether more than a share of the budget is left beside some rows."""
        return self.limit - float(self.costs[rows].sum()) > share * self.limit
