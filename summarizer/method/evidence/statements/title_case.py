"""Title case: a headline that writes all its words with a capital, read as if it did not.

"Vries Calls On Board To Resign" is one long name otherwise. Small are written what the topic
writes small, verbs and function words; of other words it is not known whether they are names.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.languages.akin_words import is_third_person, is_verb
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from summarizer.languages.language import Language

_ENDS = tuple(".!?:;\"'”’»)")
_WORD = re.compile(r"[^\W\d_]+")
_PARTS = on_demand(r"[^\W\d_]+|[\W\d_]+")
_LONG = 4  # letters of a word that has a capital in title case, whatever it is
_FEWEST = 4  # words: fewer may be one name
_MOST = 200  # words: no headline is as long, and each is looked up in a list


def without_title_case(text: str, language: Language, lowercase: AbstractSet[str]) -> str:
    """Return a text, of the same length, in which only what may be a name has a capital."""
    if not _is_in_title_case(text):
        return text
    first = _WORD.search(text)
    start = first.end() if first else 0
    written, before = [text[:start]], ""
    for found in _PARTS.finditer(text, start):
        small = _small(found[0], before, language, lowercase)
        written.append(small)
        before = small if small.strip() else before
    return "".join(written)


def ends_as_headline(text: str) -> bool:
    """Return whether a text ends as headlines do, without any sign."""
    return not text.rstrip().endswith(_ENDS)


def _is_in_title_case(text: str) -> bool:
    """Return whether a text ends as headlines do, and all its long words have a capital."""
    if not ends_as_headline(text):
        return False
    words = _WORD.findall(text)
    if not _FEWEST <= len(words) <= _MOST or text.isupper():
        return False
    return all(word[0].isupper() for word in words if len(word) >= _LONG)


def _small(word: str, before: str, language: Language, lowercase: AbstractSet[str]) -> str:
    """Return a word in small letters, unless it may be a name; behind "to" it may be a verb."""
    small = word.lower()
    is_small = small in lowercase or _is_no_name(small, language)
    if before in language.vocabulary.infinitives:
        is_small = is_small or is_verb(small, language.code)
    return small if is_small and len(small) == len(word) else word


def _is_no_name(word: str, language: Language) -> bool:
    known = language.vocabulary
    functions = (known.articles, known.auxiliaries, known.phrase_ends, known.infinitives)
    if any(word in words for words in functions):
        return True
    if word in known.past_forms or word in known.participles:
        return True
    return is_third_person(word, language.code) or _is_past(word, language)


def _is_past(word: str, language: Language) -> bool:
    """Return whether a word is a listed verb with an ending of the past: "closed", "planned"."""
    ends = (end for end in language.vocabulary.past_endings if word.endswith(end))
    bare = next((word[: -len(end)] for end in ends), "")
    return any(is_verb(form, language.code) for form in (bare, f"{bare}e", bare[:-1]) if form)
