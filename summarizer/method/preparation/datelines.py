"""What stands before the first words of an agency's report: its author, a place and the agency."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_DATELINE = re.compile(r"([^()\n]{0,110})\(([\w][\w .&/-]{1,30})\)\s?[-–—]{1,2}\s+(?=[\w“‘\"'„«])")
_PLACE_IN_CAPITALS = re.compile(r"(?<!\w)[^\W\d_a-z]{3,}(?!\w)")
_HEAD = 160  # code points at the start of a line that are looked at


def dateline(text: str, language: Language) -> int:
    """Return where the report begins behind its dateline; 0 if there is none.

    `By Ann Lee BREST, France (Reuters) - ` is one: names and dates alone before an agency and a
    dash, with a place in capitals or an agency that is known.
    """
    found = _DATELINE.match(text[:_HEAD])
    if found is None:
        return 0
    names, agency = found[1].strip(), found[2]
    known = _agency(language).fullmatch(agency)
    if names and not (known or _PLACE_IN_CAPITALS.search(names)):
        return 0
    if text[found.end()].islower():  # a sentence goes on behind the dash
        return 0
    small = [word for word in names.split() if word[0].islower()]
    return found.end() if set(small) <= {"and", *language.authors_follow} else 0


@cache
def _agency(language: Language) -> re.Pattern[str]:
    return re.compile(any_of(language.agencies), re.IGNORECASE)
