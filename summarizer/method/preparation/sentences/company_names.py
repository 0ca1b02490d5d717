"""Full stops within the names of companies: "& Co. KG", "la S.A.R.L. Les Vergers"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.languages.company_forms import FORMS_BEHIND
from summarizer.languages.phrases import any_of
from summarizer.method.preparation.sentences.initials import precedes_name

if TYPE_CHECKING:
    from summarizer.languages.language import Language

# What may be the end of a company's name, and what stands behind it if it is not.
_PARTNERS = re.compile(
    r"(?:\b(?:Bros|Cia|Cía|Cie|Co|Eftf|Eftfl|Eftfølg|Eftr|F\.?lli|Fil|Kumpp|Ltd|Nachf|Nachfl|Pty|San|"
    r"Sp|Tic|Tsa|Zn|[Cc]oop|[Ff]ratt|[Gg]ebr|[Hh]nos|[Ii]rm|[Ss]oc|sp|spol|[Éé]ts)|&\s\w{1,10})$"
)
_FORM = re.compile(
    r"(?:AB|AG|AS|A/S|ApS|A\.\s?Ş|B\.?V|BVBA|Bt|GmbH|Inc|KG|KGaA|Kft|LLC|LLP|Lda|Ltd|Ltda|N\.?V|OHG|Oyj?|"
    r"P\.?L\.?C|Plc|S\.\s?[AL]|S\.?A|SpA|S\.?R\.?L|Sp|Şti|Zrt)\b"
)
# Such a form, and what stands behind it in a name and hardly opens a sentence.
_FORM_BEFORE = re.compile(r"\b(?:AB|A\.Ş|B\.V|Inc|Ltd|N\.V|Plc|S\.?\s?A|S\.?p\.?A|S\.?r\.?l|Şti)$")
_HOLDING = re.compile(r"(?:Groupe?|Gruppe|Holdings?|International|Internacional|Internazionale)\b")
# A form before a name, behind an article.
_FORM_OF_NAME = re.compile(
    r"\b(?:[Ll]a|[Uu]n[ea]|(?:[dans]e?|su|da)lla|[DdNn]a|[Dd]e|[Dd]er|[Dd]ie)\s"
    r"(?:S\.\s?A(?:\.\s?R\.\s?L|\.\s?S)?|S\.\s?C\.\s?I|S\.\s?N\.\s?C|S\.\s?p\.\s?A|S\.\s?r\.\s?l|"
    r"[CcKk]oop|[Ss]oc)$"
)
_WORD = re.compile(r"[^\W\d_]{1,40}")
# A form behind a name in quotation marks. One before a mark belongs to the next name.
_FORM_BEHIND = re.compile(rf"(?:{_FORM.pattern}|{any_of(FORMS_BEHIND)}\b)(?!\s?[«„“\"])")
_QUOTED_NAME = re.compile(r"[«„“\"](?:[^\s«„“”»\"]{1,30}\s){0,3}[^\s«„“”»\"]{1,6}$")


def is_company(before: str, text: str, place: int, language: Language) -> bool:
    """Return whether the name of a company goes on at a place, behind a stretch with a stop."""
    if _FORM.match(text, place) and _PARTNERS.search(before):
        return True
    if _FORM_BEFORE.search(before) and _HOLDING.match(text, place):
        return True
    after = _WORD.match(text, place)
    if after is None or not _FORM_OF_NAME.search(before):
        return False
    return after[0].lower() not in language.sentence_openings or precedes_name(text, after)


def is_quoted_company(before: str, stop: re.Match[str], text: str, place: int) -> bool:
    """Return whether its form follows the name of a company in marks: "„Metal Co.“ AD".

    `stop` has the full stop as its first group, and the mark behind it.
    """
    closed = stop[1] == "." and len(stop[0]) > 1
    return bool(closed and _QUOTED_NAME.search(before) and _FORM_BEHIND.match(text, place))
