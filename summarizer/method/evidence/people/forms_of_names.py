"""Forms of names: what endings and spellings make of one word in any language."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from summarizer.method.evidence.alignment.agreement import alike

_ROOT = 3  # letters at the beginning that the forms of a name share
_LOST, _ENDING = 2, 4  # letters that a form may lose at its end, and those that it may have there


@lru_cache(maxsize=20_000)
def are_forms(a: str, b: str) -> bool:
    """Return whether two words may be forms of one name: "Zielińska", "Zielińską"."""
    short, long = sorted((_plain(a), _plain(b)), key=len)
    if short == long:
        return True
    pairs = enumerate(zip(short, long, strict=False))
    shared = next((at for at, (one, each) in pairs if one != each), len(short))
    if shared >= _ROOT and len(short) - shared <= _LOST and len(long) - shared <= _ENDING:
        return True
    return len(short) > _ROOT and alike(short, long)  # "Gaddafi", "Gadhafi"


def _plain(word: str) -> str:
    """Return a word in small letters, without marks on them."""
    split = unicodedata.normalize("NFKD", word.casefold())
    return "".join(sign for sign in split if not unicodedata.combining(sign))
