"""What rights are kept, in any language: a page may say so in another than its article's.

They are apart from the languages for that reason.
"""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.text.patterns import on_demand

_EAST_ASIAN = "\u3000"  # Han, Kana and Hangul stand behind it

RIGHTS_RESERVED = phrases(
    """
    all rights reserved, alle rechte vorbehalten, tous droits réservés, todos los derechos
    reservados, reservados todos los derechos, todos os direitos reservados, tutti i diritti
    riservati, tutti i diritti sono riservati, riproduzione riservata, alle rechten voorbehouden,
    alla rättigheter förbehållna, eftertryck förbjudes, alle rettigheder forbeholdes, alle
    rettigheter reservert, alle rettigheter forbeholdt, kaikki oikeudet pidätetään, wszelkie prawa
    zastrzeżone, wszystkie prawa zastrzeżone, všechna práva vyhrazena, všetky práva vyhradené,
    minden jog fenntartva, toate drepturile rezervate, sva prava pridržana, sva prava zadržana,
    vse pravice pridržane, все права защищены, усі права захищені, всі права захищені, всички права
    запазени, με επιφύλαξη παντός δικαιώματος, tüm hakları saklıdır, bütün hakları saklıdır, جميع
    الحقوق محفوظة, כל הזכויות שמורות, تمامی حقوق محفوظ است, کلیه حقوق محفوظ است, सर्वाधिकार सुरक्षित,
    সর্বস্বত্ব সংরক্ষিত, hak cipta dilindungi, mọi quyền được bảo lưu, สงวนลิขสิทธิ์, 保留所有权利,
    ყველა უფლება დაცულია, բոլոր իրավունքները պաշտպանված են
    """
)
"""How a page says that all rights are reserved."""

UNCUT_RIGHTS = on_demand(
    r"版[权權]所有(?![者人权權])|禁無断|無断(?:転載|複写|複製)(?=.{0,16}禁)|"
    r"未[经經].{0,8}(?:授[权權]|[许許]可|同意).{0,6}(?:不得|禁止).{0,6}(?:[转轉][载載]|[复複][制製]|摘[编編]|使用)|"
    r"무단\s?(?:전재|복제|배포)(?=.{0,20}금지)"
)
"""The same in scripts where a word may go on, and where news is told in half of these words."""

LICENCES = ("creative commons", "creative-commons", "cc by", "cc-by")
"""Licences under which a text may be used again, as they are called in every language."""


def reserves_rights(lowered: str) -> bool:
    """Return whether a text in small letters reserves its rights, in any language."""
    if any(each in lowered for each in RIGHTS_RESERVED):
        return True
    if lowered.isascii() or max(lowered) < _EAST_ASIAN:
        return False
    return bool(UNCUT_RIGHTS.search(lowered))


FORBIDDING = frozenset(("ca", "de", "en", "es", "fr", "it", "nl", "pt", "ru", "sr"))
"""Languages in which one act that is forbidden is a notice by itself, as far as it was tried.

Elsewhere news is told in the same words: "spreading such material without leave is a crime".
"""
