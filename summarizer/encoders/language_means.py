"""The mean vector of each language, which is taken off what a multilingual encoder gives.

Such an encoder finds all sentences of one language alike: their cosines lie between 0.75 and 0.9,
and those of two languages lower, whatever they say. Without the mean of its language a sentence
has cosines that tell what it says, in one language and across two.
"""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.encoders.manifest import default_models, shipped_models
from summarizer.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from summarizer.summary import NamedEncoder

    Cosines = NDArray[np.float32]

OTHERS = "*"
"""The key of the mean for languages without their own."""

LEVEL = 0.2
"""Cosine of two vectors whose sentences have nothing in common.

Sentences of one topic share people and places, and so have a cosine of 0.17 in the middle by the
encoder for English, by which all thresholds were set; without their means they have 0.05. At this
level as many pairs are above each threshold by both encoders.
"""


class LanguageMeans(NamedTuple):
    """Mean vectors, shape (d,) each, by ISO 639-1 code; one for all `OTHERS`."""

    vectors: Mapping[str, NDArray[np.floating]]

    def centred(self, rows: NDArray[np.float32], codes: Sequence[str]) -> NDArray[np.float32]:
        """Return unit rows without the mean of the language of each, as unit rows again.

        They have one dimension more, in which all are alike: it brings cosines to the `LEVEL`.
        """
        means = np.array([self.vectors.get(code, self.vectors[OTHERS]) for code in codes])
        without = (rows - means.reshape(rows.shape)).astype(np.float64)
        lengths = np.sqrt(np.square(without).sum(axis=1, keepdims=True))
        unit = without / np.where(lengths == 0, 1, lengths) * np.sqrt(1 - LEVEL)
        alike = np.full((len(rows), 1), np.sqrt(LEVEL))
        return np.hstack([unit, alike]).astype(np.float32)


def without_level(cosines: Cosines) -> Cosines:
    """Return the cosines that vectors have without the dimension in which all are alike."""
    return (cosines - cosines.dtype.type(LEVEL)) / cosines.dtype.type(1 - LEVEL)


def means_for(encoder: NamedEncoder) -> LanguageMeans | None:
    """Return the means that ship with an encoder; None for one that needs none.

    Raises ModelError if they are broken.
    """
    return _shipped_means(encoder.name, encoder.sha256)


@cache  # of the models that ship, which are two
def _shipped_means(name: str, sha256: str) -> LanguageMeans | None:
    model = None if name in default_models() else shipped_models().get(name)
    if model is None or model.means is None or model.sha256[model.graph] != sha256:
        return None
    try:
        with np.load(io.BytesIO(model.read(model.means)), allow_pickle=False) as arrays:
            codes = arrays["codes"].tobytes().decode().split("\n")
            return LanguageMeans(dict(zip(codes, arrays["vectors"], strict=True)))
    except (KeyError, ValueError) as error:
        raise ModelError(f"{model.folder / model.means} is malformed ({error})") from error
