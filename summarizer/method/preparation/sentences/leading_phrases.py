"""Phrases before a clause that end in a short form: "W 2019 r." and others.

A preposition opens one, a number stands in it, and no verb: so it is no sentence.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of
from summarizer.method.preparation.sentences.short_months import months_and_short_forms

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_NUMBER = r"(?:\d\S{0,12}|[IVXLC\u0425\u0406]+[^\W\d_]{0,3})"  # Cyrillic numerals too; "XIXe"


def is_leading_phrase(before: str, form: str, language: Language) -> bool:
    """Return whether a stretch and the short form behind it are such a phrase.

    With a noun beside the preposition ("at the end of 2021") the form must be that of an era or the
    like: "To the centre 5 km." says something in Russian.
    """
    if not language.prepositions:
        return False
    dated = "".join(form.split()) in _eras(language)
    return bool(_phrase(language, dated=dated).fullmatch(before))


@cache
def _eras(language: Language) -> frozenset[str]:
    return frozenset("".join(era.split()) for era in language.eras)


@cache
def _phrase(language: Language, *, dated: bool) -> re.Pattern[str]:
    """Return the pattern of such a phrase up to its short form, behind which an era may stand."""
    small = any_of(language.prepositions)
    great = any_of(sorted({one[0].upper() + one[1:] for one in language.prepositions}))
    known = any_of(sorted({*months_and_short_forms(language), *language.definite_articles}))
    word, short = rf"[{language.letters}]+\s", rf"[{language.letters}]{{1,5}}\.\s?"
    within = rf"(?:(?:{small}|{known}|{_NUMBER})\s|{short})*"
    counted = rf"{_NUMBER}\s?(?:{short}|[{language.letters}]{{2,4}}\s)?"  # "5 mln" and "rub"
    noun = rf"(?:(?:{word}{within})?{_NUMBER}\s(?:{word})?|(?:{word}){{2,3}}{_NUMBER}\s)"
    ending = rf"(?:{counted}|{noun}(?:{short})?)" if dated else counted
    return re.compile(rf"\W*{great}\s{within}{ending}")
