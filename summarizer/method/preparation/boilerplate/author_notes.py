"""Notes on an author at the end of an article: "Jo Doe is a reporter at the Echo. She covers …".

The name stands nowhere in the report above, and what its owner is makes texts. What follows it and
soon has a pronoun is part of the note. What tells more of somebody, as a day or a second verb, is
news: "Jo Doe is a reporter at the Echo and has been held since March."
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of, has
from summarizer.text.folding import caseless

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.language import Language

_LONGEST = 5  # sentences of such a note
_BEFORE = 3  # sentences of the report at least
_WORDS = 40  # of a sentence of it: a longer one is report
_SOON = 3  # words of an opening
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ROLE = 8  # words from the verb on in which what the author is stands


def author_note(texts: Sequence[str], language: Language) -> range:
    """Return the rows of the note at the end of an article, given its sentences; empty if none."""
    if not language.notices.author_verbs:
        return range(0)
    for row in range(len(texts) - 1, max(_BEFORE, len(texts) - _LONGEST) - 1, -1):
        if _is_on_author(texts[row], texts[:row], language):
            return range(row, len(texts))
        if not _goes_on(texts[row], language):
            return range(0)
    return range(0)


def _is_on_author(text: str, above: Sequence[str], language: Language) -> bool:
    """Return whether a sentence says what somebody is whom the report does not name."""
    found = _named(language).match(text)
    if found is None or len(text.split()) > _WORDS:
        return False
    surname = found["name"].split()[-1]
    if any(surname in sentence for sentence in above):
        return False
    if _tells(text[found.start("verb") :], language):
        return False
    told = caseless(" ".join(text[found.start("verb") :].split()[:_ROLE]))
    notices = language.notices
    return has(notices.author_roles, told) or has(notices.interests, told)


def _tells(text: str, language: Language) -> bool:
    """Return whether it tells what somebody did, or names a day, a month or a year."""
    dated = has(_dates(language), text) or bool(_YEAR.search(text))
    return dated or has(language.notices.author_tales, caseless(text))


@cache
def _dates(language: Language) -> tuple[str, ...]:
    """Return the full names of the days and months."""
    return tuple(names[0] for names in (*language.weekdays, *language.months))


def _goes_on(text: str, language: Language) -> bool:
    """Return whether a sentence may be about the author that one before it names.

    It opens on a pronoun, or soon has one: "She covers …", "Follow him on …".
    """
    words = [caseless(word).strip(",.") for word in text.split()[:_SOON]]
    return not set(language.pronouns).isdisjoint(words)


@cache
def _named(language: Language) -> re.Pattern[str]:
    """Return the pattern of a full name and a verb: "Jo Doe is a", "Ann Lee, a lawyer, is the"."""
    capital = rf"[{language.capitals}]"
    verbs = any_of((*language.notices.author_verbs, *language.notices.interests))
    return re.compile(
        rf"(?P<name>{capital}[\w’'.-]*(?: {capital}[\w’'.-]*| (?:de|van|von|da|der|al|bin)){{1,4}})"
        rf"(?:, [^,]{{1,60}},)? (?P<verb>{verbs})\b"
    )
