"""Short forms behind which a sum or a name goes on with a capital: "5 mil. Kč", "& Co. KG"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of
from summarizer.text.quotations import STRAIGHT_MARKS

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_SHORT_NUMBER = re.compile(r"\d\s[^\W\d_]{2,4}$")
_CURRENCIES = frozenset(("Kč", "TL", "Ft", "EUR", "USD", "GBP", "PLN", "CHF", "DKK", "SEK", "NOK"))
# What may be the end of a company's name, and what stands behind it if it is not.
_PARTNERS = re.compile(
    r"(?:\b(?:Co|Cia|Cía|Cie|Tic|San|Bros|Zn|[Gg]ebr|Kumpp|Pty|Ltd)|&\s\w{1,10})$"
)
_FORM = re.compile(
    r"(?:AB|AG|AS|A/S|ApS|A\.\s?Ş|B\.?V|BVBA|GmbH|Inc|KG|KGaA|Kft|LLC|LLP|Lda|Ltd|Ltda|N\.?V|OHG|Oyj?|"
    r"P\.?L\.?C|Plc|S\.\s?[AL]|S\.?A|SpA|S\.?R\.?L|Şti|Zrt)\b"
)
_SINGLE_LETTERS = re.compile(r"[^\W\d_](?:\.\s?[^\W\d_])*")


def is_money(before: str, after: str) -> bool:
    """Return whether a sign of money stands behind a short number word: "5 mil. Kč"."""
    return after in _CURRENCIES and bool(_SHORT_NUMBER.search(before))


def is_company(before: str, text: str, place: int) -> bool:
    """Return whether the form of a company stands at a place, behind a part of its name."""
    return bool(_FORM.match(text, place) and _PARTNERS.search(before))


def belongs_to_name(before: str, shortened: str, language: Language) -> bool:
    """Return whether a sentence opens with a short form, or a title stands before its initials."""
    opens = not before.strip(language.opening_marks + STRAIGHT_MARKS + "([{ ")
    return opens or bool(_SINGLE_LETTERS.fullmatch(shortened) and _title(language).search(before))


@cache
def _title(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(language.titles)}\.\s$")
