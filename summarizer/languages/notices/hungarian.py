"""The wording of Hungarian notices."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases("ez a cikk, ezt a cikket, cikkünk, cikkünket"),
    text_fates=phrases(
        """
        frissítjük, frissült, javítottuk, módosítottuk, előfizetőink, előfizetőinknek, előfizetők,
        előfizetőknek
        """
    ),
    outlet=phrases("minket, nekünk, lapunk, Lapunk"),
    goods=phrases(
        """
        ismerőseivel, cikket, cikkünket, barátaival, hírlevél, hírlevelünkre, hírlevelet,
        hírlevélre, alkalmazást, alkalmazásunkat, előfizetés, előfizetők, szerkesztőség,
        szerkesztőségünk, olvasóink, csatornánkat, csatornánkra, facebookon, facebook-oldalunkat,
        google news, hozzászólás, híreket, hírekért
        """
    ),
    requests=phrases(
        """
        iratkozzon fel, iratkozz fel, kövessen, kövessen minket, kövess, kövess minket, töltse le,
        töltsd le, jelentkezzen be, lépjen be, regisztráljon, ossza meg, oszd meg, írjon nekünk,
        küldje el, támogassa, támogasson, kattintson, csatlakozzon, fizessen elő, olvassa el
        """
    ),
    labels=phrases(
        """
        helyesbítés, javítás, olvassa el ezt is, ezt is olvassa el, olvasta már, kapcsolódó cikkek,
        kapcsolódó, ajánljuk még, pontosítás, a szerkesztő megjegyzése
        """
    ),
    formulas=phrases(
        """
        hibát talált, hibát találtál, ha hibát talál, cikkünk korábbi változatában, cikkünk frissül,
        a cikk frissül, cikkünket frissítjük, van egy jó sztorija
        """
    ),
    greetings=("köszönjük, hogy", *phrases("köszönjük a figyelm*")),
    judges=phrases("bíróság, bíró, ítélet, ügyész*, törvényszék"),
    reproductions=phrases(
        """
        másolása, terjesztése, utánközlése, utánközlés, felhasználása, sokszorosítása, közlése
        """
    ),
    permissions=phrases(
        """
        engedélye nélkül, hozzájárulása nélkül, engedély nélkül, tilos, csak engedéllyel
        """
    ),
    works=phrases("cikk, cikkek, tartalom, tartalmak, tartalmának, cikkeink, anyagok"),
)
