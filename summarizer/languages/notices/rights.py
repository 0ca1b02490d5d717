"""What rights are kept, in any language: a page may say so in another than its article's.

They are apart from the languages for that reason.
"""

from __future__ import annotations

from summarizer.languages.phrases import phrases

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
    সর্বস্বত্ব সংরক্ষিত, hak cipta dilindungi, mọi quyền được bảo lưu, สงวนลิขสิทธิ์, 版权所有, 版權所有,
    保留所有权利, 無断転載, 無断複写, 무단 전재, 무단전재, ყველა უფლება დაცულია, բոլոր իրավունքները
    պաշտպանված են
    """
)
"""How a page says that all rights are reserved."""

LICENCES = ("creative commons", "creative-commons", "cc by", "cc-by")
"""Licences under which a text may be used again, as they are called in every language."""
