"""Affiliations of authors: the name of an institution, its parts between commas, and no verb."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of, has
from summarizer.text.folding import caseless

if TYPE_CHECKING:
    from summarizer.languages.language import Language


def is_affiliation(text: str, lowered: str, language: Language) -> bool:
    """Return whether it is the name of an institution, its parts between commas, and no verb.

    All words of the name are capitalised, or it opens with the kind of the institution.
    """
    notices = language.notices
    if "," not in text or text.isupper() or not has(notices.institutions, lowered):
        return False
    words = re.findall(r"[^\W\d_][\w’'-]*", text)
    if all(word[0].isupper() or word in notices.small_words for word in words):
        return True
    first, *others = (part.strip() for part in text.split(","))
    kind_opens = bool(_kind_of_institution(language).match(caseless(first)))
    capitalised = all(part[:1].isupper() for part in others)
    return kind_opens and capitalised and not _has_verb(language).search(lowered)


@cache
def _kind_of_institution(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\W*(?:\d\W*)?{any_of(language.notices.institutions)}\b")


@cache
def _has_verb(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of((*language.plain_verbs, *language.speech_verbs))}\b")
