"""Words that mean the same, or of which one is the more general: "huge", "large"; "jet", "plane".

`english.txt` has a line a word, `english_names.txt` a line for the name of a place or body,
`english_opposites.txt` a line for a word with antonyms, `english_verbs.txt` a line for a verb with
a sign behind it if it is oftener a noun. All are made from WordNet by `models/build_akin_words.py`,
and sorted. They are not packed: a first answer would wait for it. `further` has what news takes
for the same besides.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from summarizer.languages.akin_words.further import MORE_GENERAL

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_FILES = {"en": "english.txt"}
_NAMES = "english_names.txt"
_OPPOSITES = {"en": "english_opposites.txt"}
_VERBS = {"en": "english_verbs.txt"}
_FOLDER = Path(__file__).parent
_ENDINGS = (
    *(("s", ""), ("es", ""), ("ies", "y"), ("men", "man")),
    *(("ed", ""), ("ed", "e"), ("d", ""), ("ied", "y"), ("ing", ""), ("ing", "e")),
    *(("er", ""), ("er", "e"), ("est", ""), ("est", "e")),
)
"""Endings of forms, and what stands in their place in the word itself."""


_THIRD_PERSON = (("s", ""), ("es", ""), ("ies", "y"))
"""Endings of a verb in the present, and what stands in their place in the verb itself."""


class _Entry(NamedTuple):
    """The synsets of a word, and those above them, by number."""

    own: frozenset[str]
    above: frozenset[str]


@lru_cache(maxsize=10_000)  # the words of a topic are compared again and again
def are_akin(a: str, b: str, code: str) -> bool:
    """Return whether two words in small letters mean the same, or one includes the other.

    They are in the language `code`, by ISO 639-1; of one without a file nothing is known.
    """
    return _share_a_sense(a, b, code) or _includes(a, b, code) or _includes(b, a, code)


def are_akin_forms(a: str, b: str, language: Language) -> bool:
    """Return the same also of forms of a verb without its endings: "hit", "struck"."""
    bases = language.vocabulary.bases
    return are_akin(a, b, language.code) or (
        (a in bases or b in bases) and are_akin(bases.get(a, a), bases.get(b, b), language.code)
    )


def is_becoming(word: str, language: Language) -> bool:
    """Return whether a word in small letters may be a form of a verb of becoming: "fell ill"."""
    listed = ("become", *MORE_GENERAL.get(language.code, {}).get("become", ()))
    base = language.vocabulary.bases.get(word, word)
    return not {*_forms(base)}.isdisjoint(listed)


def _share_a_sense(a: str, b: str, code: str) -> bool:
    """Return whether WordNet has two words in one synset, or one of them in one above it."""
    entries = _entries(b, code)
    return bool(entries) and any(
        bool(own.own & (other.own | other.above) or own.above & other.own)
        for own in _entries(a, code)
        for other in entries
    )


def _includes(a: str, b: str, code: str) -> bool:
    """Return whether a word in small letters is the more general in the news: "expert"."""
    known, forms = MORE_GENERAL.get(code, {}), _forms(a)
    if known.keys().isdisjoint(forms):  # as of most words
        return False
    others = _forms(b)
    return any(each in others for form in forms for each in known.get(form, ()))


def has_akin_words(code: str) -> bool:
    """Return whether words of a language are listed."""
    return code in _FILES


def are_opposites(a: str, b: str, code: str) -> bool:
    """Return whether two words in small letters are antonyms: "girl", "boy"."""
    if code not in _OPPOSITES:
        return False
    others = set(_forms(b))
    return any(not others.isdisjoint(_antonyms(form, code)) for form in _forms(a))


def is_word(word: str, code: str) -> bool:
    """Return whether a word in small letters is listed, or a form of one that is: no mere name."""
    return bool(_entries(word, code))


def is_verb(word: str, code: str, *, often: bool = True) -> bool:
    """Return whether a word in small letters is a verb as it is listed: "evict".

    Of those that are `often` verbs; without it also of some that are oftener nouns: "flood".
    """
    line = _line(_VERBS[code], word) if code in _VERBS else None
    return line == "" or (not often and line == " ?")


def is_third_person(word: str, code: str, *, often: bool = True) -> bool:
    """Return whether a word in small letters may be a verb as in "she evicts"; `often` as above."""
    bare = (word[: -len(end)] + stem for end, stem in _THIRD_PERSON if word.endswith(end))
    return any(is_verb(each, code, often=often) for each in bare)


def are_one(a: str, b: str) -> bool | None:
    """Return whether two names in small letters may be of one place or body: "burma", "myanmar".

    None if one of them is not listed. English names are known, and adjectives made of them.
    """
    own, other = _listed(a), _listed(b)
    if own is None or other is None:
        return None
    return a == b or bool(own & other)


def is_known(name: str) -> bool:
    """Return whether a name in small letters is listed: it may have other forms elsewhere."""
    return _listed(name) is not None


@lru_cache(maxsize=10_000)
def _listed(name: str) -> frozenset[str] | None:
    """Return the synsets of a name by number, of which one alone has none; None if unknown."""
    line = _line(_NAMES, f"{name}\t")
    return None if line is None else frozenset(line.split())


@lru_cache(maxsize=10_000)
def _entries(word: str, code: str) -> tuple[_Entry, ...]:
    """Return the entries of a word, and of those of which it may be a form."""
    if code not in _FILES:
        return ()
    listed = (_entry(each, code) for each in _forms(word))
    return tuple(entry for entry in listed if entry is not None)


@lru_cache(maxsize=10_000)
def _antonyms(word: str, code: str) -> tuple[str, ...]:
    return tuple((_line(_OPPOSITES[code], f"{word} ") or "").split())


@lru_cache(maxsize=10_000)
def _forms(word: str) -> tuple[str, ...]:
    """Return a word, and the words of which it may be a form."""
    forms = (word[: -len(end)] + stem for end, stem in _ENDINGS if word.endswith(end))
    doubled = (word[: -len(end) - 1] for end in ("ed", "ing") if _is_doubled(word, end))
    return tuple(dict.fromkeys((word, *forms, *doubled)))


def _is_doubled(word: str, end: str) -> bool:
    """Return whether a consonant was doubled before an ending: "planned"."""
    before = word[: -len(end)]
    return word.endswith(end) and len(before) > 2 and before[-1] == before[-2]  # noqa: PLR2004


def _entry(word: str, code: str) -> _Entry | None:
    line = _line(_FILES[code], f"{word} ")
    if line is None:
        return None
    own, _, above = line.partition(";")
    return _Entry(frozenset(own.split()), frozenset(above.split()))


def _line(file: str, beginning: str) -> str | None:
    """Return what stands behind the beginning of the first line that has it; None if none has.

    The file is searched as it is: to take it apart into lines would cost a first answer more.
    """
    lines, sought = _bytes(file), beginning.encode()
    low, high = 0, len(lines)
    while low < high:
        middle = (low + high) // 2
        start = lines.rfind(b"\n", low, middle) + 1 or low
        end = lines.find(b"\n", middle)
        if lines[start:end] < sought:
            low = end + 1
        else:
            high = start
    found = lines[low : lines.find(b"\n", low)]
    return found[len(sought) :].decode() if found.startswith(sought) else None


@cache
def _bytes(file: str) -> bytes:
    """Return a file whose lines are sorted, each with its line feed."""
    return (_FOLDER / file).read_bytes()
