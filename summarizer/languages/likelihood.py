"""How likely a text is in each language: py3langid, asked where common words do not tell.

Its model takes half a second and a hundred megabytes, so it is loaded when it is first needed.
"""

from __future__ import annotations

import io
from array import array
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection

    from numpy.typing import NDArray
    from py3langid.langid import LanguageIdentifier

NO_LANGUAGE = "zxx"
"""What it calls numbers, markup and names without a sentence."""
_CODE = 2  # letters: its other codes name dialects and languages without one of ISO 639-1


def likelihoods(text: str, languages: Collection[str] = ()) -> dict[str, float]:
    """Return the probability of each of some languages, and of none; without any, of all it knows.

    They sum to 1 unless nothing in the text tells.
    """
    known = {
        code: probability
        for code, probability in _identifier().rank(text)
        if code == NO_LANGUAGE or (code in languages if languages else len(code) == _CODE)
    }
    total = sum(known.values()) or 1.0
    return {code: probability / total for code, probability in known.items()}


@cache
def _identifier() -> LanguageIdentifier:
    """Load the model within memory: its own way leads through a file of 68 MB, if there is room."""
    import lzma  # noqa: PLC0415 - English text is told without

    import numpy as np  # noqa: PLC0415 - and the command line answers without
    from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - heavy

    packed = lzma.decompress((MODEL_DIR / MODEL_FILE).read_bytes())
    with np.load(io.BytesIO(packed), allow_pickle=False) as model:
        return LanguageIdentifier(
            model["ptc"],
            model["pc"],
            model["classes"].tolist(),
            _plain(model["nextmove"]),
            model["out_feat"].tolist(),
            norm_probs=True,
            tk_row=_plain(model["nextmove_row"]),
        )


def _plain(numbers: NDArray[Any]) -> array[int]:
    """Return unsigned numbers in an array of the standard library, which is read one by one."""
    plain = array(numbers.dtype.char)
    plain.frombytes(numbers.tobytes())
    return plain
