"""The wording of Czech notices."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases("tento článek, tohoto článku, tomto článku"),
    text_fates=phrases(
        """
        aktualizován, aktualizujeme, opraven, upraven, přeložen, předplatitele, předplatitelům,
        předplatitelé, přihlášené
        """
    ),
    outlet=phrases("náš, Náš, naše, Naše, našeho, našem, nás, nám"),
    possessives=phrases("náš, naš*, váš, vaš*"),
    goods=phrases(
        """
        aplikac*, kanál*, článek, newsletter*, newsletter, newsletteru, newslettery, aplikaci,
        aplikace, předplatné, redakce, redakci, žurnalistika, čtenáři, kanál, kanálu, facebooku,
        komentář, nejnovější zprávy, zprávy, zpravodaj, účet
        """
    ),
    requests=phrases(
        """
        pište, komentujte, přihlaste se, sledujte, sledujte nás, odebírejte, stáhněte si, stáhněte,
        zaregistrujte se, předplaťte si, sdílejte, napište nám, pošlete nám, podpořte, klikněte,
        připojte se, přečtěte si, čtěte
        """
    ),
    labels=phrases(
        """
        oprava, čtěte také, čtěte i, čtěte více, přečtěte si také, související, související články,
        mohlo by vás zajímat, nejčtenější, upřesnění, poznámka redakce
        """
    ),
    formulas=phrases(
        """
        našli jste v článku, našli jste chybu, všimli jste si chyby, v předchozí verzi článku, v
        původní verzi článku, v dřívější verzi článku, článek aktualizujeme, článek průběžně
        aktualizujeme, máte tip, napište nám
        """
    ),
    greetings=("děkujeme, že", *phrases("děkujeme za přečtení, děkujeme za váš čas")),
    judges=phrases("soud, soudu, soudce, soudkyně, rozsudek, žalobce"),
    reproductions=phrases(
        """
        kopírování, šíření, přetiskování, přetisk, rozmnožování, publikování, zveřejňování,
        přebírání, převzetí
        """
    ),
    permissions=phrases(
        """
        bez souhlasu, bez předchozího, bez písemného, pouze se souhlasem, jen se souhlasem, je
        zakázáno, je zakázaný, zakázáno
        """
    ),
    works=phrases("obsahu, obsah, článku, článků, materiálů, textu, textů"),
)
