"""How likely a text is in each language: py3langid, asked where common words do not tell.

Its model takes half a second and a hundred megabytes, so it is loaded when it is first needed.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

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
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - it is heavy

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
