"""The steps around a model that all back ends share: valid texts in, unit rows out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

MAX_CHARACTERS = 20_000
"""Code points of a text that are tokenised: this bounds the time, and no model reads so far."""


def readable(text: str) -> str:
    """Return the start of `text` with lone surrogates replaced, which no tokenizer accepts."""
    return text[:MAX_CHARACTERS].encode("utf-8", "replace").decode("utf-8")


def unit(vector: NDArray[np.floating]) -> NDArray[np.float32]:
    """Return `vector` scaled to length 1; a vector of zeros stays as it is."""
    precise = vector.astype(np.float64)
    # Not np.linalg.norm: it calls BLAS, whose sums may depend on the number of threads.
    length = float(np.sqrt(np.square(precise).sum())) or 1.0
    return (precise / length).astype(np.float32)


def gather(
    texts: Sequence[str],
    encoded: Iterable[tuple[str, NDArray[np.float32]]],
    dimensions: int,
    progress: Callable[[int], None] | None = None,
) -> NDArray[np.float32]:
    """Return the rows of `texts`, shape (len(texts), dimensions).

    `encoded` yields each distinct text with its row. `progress` is called with the number of texts
    that have their row so far.
    """
    counts = Counter(texts)
    vectors: dict[str, NDArray[np.float32]] = {}
    done = 0
    for text, vector in encoded:
        vectors[text] = vector
        done += counts[text]
        if progress is not None:
            progress(done)
    result = np.empty((len(texts), dimensions), dtype=np.float32)
    for row, text in enumerate(texts):
        result[row] = vectors[text]
    return result
