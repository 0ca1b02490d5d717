"""The wording of Finnish notices."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases(
        """
        tämä artikkeli, tätä artikkelia, tämä juttu, tätä juttua, tämän artikkelin, tämän jutun
        """
    ),
    text_fates=phrases(
        """
        päivitetään, päivitetty, korjattu, muutettu, käännetty, tilaajille, tilaajillemme, tilaajan,
        jäsenille, kirjautuneille
        """
    ),
    outlet=phrases("me, Me, meidän, Meidän, meitä, meille"),
    possessives=phrases("meidän, sinun"),
    goods=phrases(
        """
        uutiskirje, uutiskirjeen, uutiskirjeemme, uutiskirjettä, sovellus, sovellus*, tilaus,
        tilaajille, toimitukselle, lukijat, lukijoille, vinkki, kommentti, facebookissa,
        instagramissa, tuoreimmat uutiset, tärkeimmät uutiset, sovelluksemme, sovelluksen
        """
    ),
    requests=phrases(
        """
        tilaa, seuraa meitä, lataa, kirjaudu, kirjaudu sisään, rekisteröidy, liity, anna vinkki,
        lähetä, kirjoita meille, klikkaa, tue meitä, tykkää
        """
    ),
    labels=phrases("oikaisu, korjaus, lue myös, lue lisää, tarkennus, aiheesta lisää, luetuimmat"),
    formulas=phrases(
        """
        löysitkö virheen, huomasitko virheen, jutun aiemmassa versiossa, artikkelin aiemmassa
        versiossa, juttua on korjattu, juttua on päivitetty, juttua päivitetään, onko sinulla
        uutisvinkki
        """
    ),
    greetings=("kiitos, että", *phrases("kiitos kun luit, kiitos kun luet, kiitos lukemisesta")),
    judges=phrases("oikeus, *oikeus, tuomari, tuomio, syyttäjä"),
    reproductions=phrases(
        """
        kopiointi, kopioiminen, jakaminen, julkaiseminen, uudelleenjulkaisu, lainaaminen,
        levittäminen, jakelu
        """
    ),
    permissions=phrases(
        """
        ilman lupaa, ilman kirjallista, ilman julkaisijan, ilman toimituksen, on kielletty, on
        kiellettyä, vain luvalla
        """
    ),
    works=phrases("artikkelin, artikkelien, jutun, sisällön, aineiston, materiaalin, tekstin"),
)
