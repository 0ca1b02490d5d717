"""Verbs that open a sentence, where a language leaves out who did it: "Pedirá la ayuda"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_LONGEST = 7  # words: behind more, who did it may be told


def opening_verb(text: str, language: Language) -> re.Match[str] | None:
    """Return the verb that opens a short text, with what stands behind it, or None.

    What stands there is what is done, and not who did it.
    """
    if len(text.split()) > _LONGEST:
        return None
    return _acting(language).match(text[:1].lower() + text[1:])


@cache  # of the languages, which are few
def _acting(language: Language) -> re.Pattern[str]:
    return re.compile(rf"{any_of(language.references.acting)}\b")
