"""The stems of words, by which their forms are compared in other languages than English.

They are those of the Snowball algorithms, by the package that their authors keep. It is imported
where such a language is met.
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from summarizer.languages.codes import macrolanguage

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

_ALGORITHMS = {
    "ar": "Arabic",
    "ca": "Catalan",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "es": "Spanish",
    "et": "Estonian",
    "eu": "Basque",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "ga": "Irish",
    "hi": "Hindi",
    "hu": "Hungarian",
    "hy": "Armenian",
    "it": "Italian",
    "lt": "Lithuanian",
    "ms": "Indonesian",
    "ne": "Nepali",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sh": "Serbian",
    "sv": "Swedish",
    "ta": "Tamil",
    "tr": "Turkish",
    "yi": "Yiddish",
}
_COMPOUNDING = frozenset({"da", "de", "fi", "nl", "no", "sv"})
"""Languages that write a compound in one word, the kind of thing last."""
_LONGEST = 60  # letters: what is longer is no word, and would take long
_SHORTEST_HEAD = 5  # letters of the stem that a compound ends in
_SHORTEST_MODIFIER = 3  # letters before it
_SHORTEST_REST = 3  # letters that a prefix leaves
_REMEMBERED = 50_000  # words: those of hundreds of articles


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str:  # noqa: N802 - Snowball's name
        """Return the stem of a word in small letters."""


def has_stems(code: str) -> bool:
    """Return whether the forms of words are known in a language, an ISO 639-1 code."""
    return macrolanguage(code) in _ALGORITHMS


def stems(words: Sequence[str], code: str, prefixes: Iterable[str] = ()) -> list[str]:
    """Return the stem of each of the words of a pile, in small letters.

    `code` is an ISO 639-1 code; a word of a language without stems is its own. `prefixes` are words
    that are written together with the one behind them: they are taken off where the pile has the
    rest alone. So is what stands before the head of a compound.
    """
    name = macrolanguage(code)
    known = frozenset(words)
    plain = [_without_prefix(word, tuple(prefixes), known) for word in words]
    if name not in _ALGORITHMS:
        return plain
    algorithm = _ALGORITHMS[name]
    found = [_stem(word, algorithm) if len(word) <= _LONGEST else word for word in plain]
    if name not in _COMPOUNDING:
        return found
    heads = frozenset(stem for stem in found if stem.isalpha())
    return [_head(stem, heads) for stem in found]


@lru_cache(maxsize=_REMEMBERED)
def _stem(word: str, algorithm: str) -> str:
    """Return the stem of a word, by a stemmer of its own: no two threads may share one."""
    return _stemmer(algorithm)().stemWord(word)


@cache  # of the algorithms, which are few
def _stemmer(algorithm: str) -> type[_Stemmer]:
    """Return the stemmer of the package itself, whatever faster one may be installed beside it."""
    module = import_module(f"snowballstemmer.{algorithm.lower()}_stemmer")
    stemmer: type[_Stemmer] = getattr(module, f"{algorithm}Stemmer")
    return stemmer


def _without_prefix(word: str, prefixes: tuple[str, ...], known: AbstractSet[str]) -> str:
    for prefix in prefixes if word.startswith(prefixes) else ():
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) >= _SHORTEST_REST and rest in known:
            return rest
    return word


def _head(stem: str, heads: AbstractSet[str]) -> str:
    """Return the shortest stem of the pile that a compound ends in, or the stem itself.

    The shortest, so that a compound and its own compounds have the same.
    """
    if not _SHORTEST_HEAD + _SHORTEST_MODIFIER <= len(stem) <= _LONGEST:
        return stem
    last = len(stem) - _SHORTEST_HEAD
    ends = (stem[at:] for at in range(last, _SHORTEST_MODIFIER - 1, -1))
    return next((end for end in ends if end in heads), stem)
