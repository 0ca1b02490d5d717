"""What a summary may cost, and what each sentence costs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import numpy as np

from summarizer.options import DEFAULT_WORDS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.options import Options


@dataclass(frozen=True)
class Budget:
    """A hard limit: what each row costs, shape (n,), and how much the summary may cost."""

    costs: NDArray[np.intp]
    limit: int

    @classmethod
    def of(cls, lengths: NDArray[np.intp], options: Options) -> Self:
        """Return the budget that the options set for sentences of these lengths in words."""
        if options.sentences is not None:
            return cls(np.ones_like(lengths), options.sentences)
        if options.percent is not None:
            from fractions import Fraction  # noqa: PLC0415 - rarely needed

            # As it was written: 2.3% of 1,000 words are 23, which the nearest float falls short of.
            return cls(lengths, int(lengths.sum()) * Fraction(str(options.percent)) // 100)
        return cls(lengths, options.words or DEFAULT_WORDS)
