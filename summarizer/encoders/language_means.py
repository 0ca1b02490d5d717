"""The mean vector of each language, which is taken off what a multilingual encoder gives.

Such an encoder finds all sentences of one language alike: their cosines lie between 0.75 and 0.9,
and those of two languages lower, whatever they say. Without the mean of its language a sentence has
the cosines of an encoder for one language, and those across languages are as good.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from summarizer.encoders.manifest import shipped_models
from summarizer.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from summarizer.summary import NamedEncoder

OTHERS = "*"
"""The key of the mean for languages without their own."""


@dataclass(frozen=True)
class LanguageMeans:
    """Mean vectors, shape (d,) each, by ISO 639-1 code; one for all `OTHERS`."""

    vectors: Mapping[str, NDArray[np.float32]]

    def centred(self, rows: NDArray[np.float32], codes: Sequence[str]) -> NDArray[np.float32]:
        """Return unit rows without the mean of the language of each, as unit rows again."""
        means = np.array([self.vectors.get(code, self.vectors[OTHERS]) for code in codes])
        without = (rows - means.reshape(rows.shape)).astype(np.float64)
        lengths = np.sqrt(np.square(without).sum(axis=1, keepdims=True))
        unit: NDArray[np.float32] = (without / np.where(lengths == 0, 1, lengths)).astype("f4")
        return unit


def means_for(encoder: NamedEncoder) -> LanguageMeans | None:
    """Return the means that ship with an encoder; None for one that needs none.

    Raises ModelError if they are broken.
    """
    return _shipped_means(encoder.name, encoder.sha256)


@cache  # of the models that ship, which are two
def _shipped_means(name: str, sha256: str) -> LanguageMeans | None:
    model = shipped_models().get(name)
    if model is None or model.means is None or model.sha256[model.graph] != sha256:
        return None
    try:
        with np.load(io.BytesIO(model.read(model.means)), allow_pickle=False) as arrays:
            codes = arrays["codes"].tobytes().decode().split("\n")
            return LanguageMeans(dict(zip(codes, arrays["vectors"], strict=True)))
    except (KeyError, ValueError) as error:
        raise ModelError(f"{model.folder / model.means} is malformed ({error})") from error
