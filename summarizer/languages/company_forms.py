"""Forms of companies, in all languages together."""

from __future__ import annotations

from summarizer.languages.phrases import phrases

ENGLISH_FORMS = phrases("Bros, Co, Corp, Inc, LLC, LLP, Ltd, PLC, Plc")
"""What stands behind a name in English, without its full stop."""

OPEN_FORMS = phrases("Bros, Co")
"""Those of them behind which a name may go on: "Warner Bros. Pictures"."""

FORMS_BEHIND = phrases(
    """
    АД, ЕАД, ООД, ЕООД, ЕТ, АДСИЦ, КД, СД, АО, ОАО, ПАО, ЗАО, ООО, ТОВ, ВАТ, ПАТ, ПрАТ, ДОО, SRL,
    SpA, Srl, SA, SL, SLU, SAU, AD, DOO, JSC, PLC, Oy, Oyj, AB, AS, ASA, Tbk, Sdn, Bhd, ΑΕ, ΕΠΕ, ΙΚΕ
    """
)
"""What stands behind a name in quotation marks; dotted forms are known to the rules."""

LATIN_FORMS = phrases("Bhd, Cie, Grp, Intl, Mfg, Plc, Pte, Pty, Sdn, Tbk")
"""What other scripts write with a full stop, and English does not, or seldom."""
