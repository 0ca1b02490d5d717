"""The wording of Slovak notices."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases("tento článok, tohto článku, tomto článku"),
    text_fates=phrases(
        """
        aktualizovaný, aktualizujeme, opravený, upravený, preložený, predplatiteľov, predplatiteľom,
        prihlásených
        """
    ),
    outlet=phrases("náš, Náš, naše, Naše, nášho, našom, nás, nám"),
    possessives=phrases("náš, nášho, naš*, váš, vaš*"),
    goods=phrases(
        """
        aplikáci*, kanál*, článok, newsletter*, newsletter, newslettera, newslettre, aplikáciu,
        aplikácia, predplatné, redakcia, redakcii, novinárstvo, čitatelia, kanál, facebooku,
        komentár, najnovšie správy, správy, účet
        """
    ),
    requests=phrases(
        """
        prihláste sa, sledujte, sledujte nás, odoberajte, stiahnite si, zaregistrujte sa, predplaťte
        si, zdieľajte, napíšte nám, pošlite nám, podporte, kliknite, pridajte sa, prečítajte si,
        čítajte
        """
    ),
    labels=phrases(
        """
        oprava, čítajte aj, čítajte tiež, prečítajte si aj, súvisiace, súvisiace články, mohlo by
        vás zaujímať, najčítanejšie, upresnenie, poznámka redakcie
        """
    ),
    formulas=phrases(
        """
        máte pripomienku, máte námet, našli ste v článku, našli ste chybu, všimli ste si chybu, v
        predchádzajúcej verzii článku, v pôvodnej verzii článku, článok aktualizujeme, máte tip,
        napíšte nám
        """
    ),
    greetings=("ďakujeme, že", *phrases("ďakujeme za prečítanie")),
    judges=phrases("súd, súdu, sudca, sudkyňa, rozsudok, prokurátor"),
    reproductions=phrases(
        """
        kopírovanie, šírenie, pretláčanie, rozmnožovanie, publikovanie, zverejňovanie, preberanie
        """
    ),
    permissions=phrases(
        """
        bez súhlasu, bez predchádzajúceho, bez písomného, len so súhlasom, iba so súhlasom, je
        zakázané, zakázané
        """
    ),
    works=phrases("obsahu, obsah, článku, článkov, materiálov, textu, textov"),
)
