"""The wording of Swedish notices."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases("den här artikeln, denna artikel, den här texten"),
    text_fates=phrases(
        """
        uppdateras, uppdaterades, uppdaterad, rättad, ändrad, översatt, prenumeranter, medlemmar,
        låst, inloggade
        """
    ),
    outlet=phrases("vi, Vi, vår, Vår, vårt, Vårt, våra, Våra, oss"),
    possessives=phrases("vår, vårt, våra, ditt, din, dina"),
    goods=phrases(
        """
        nyheter, nyheterna, artikeln, appar, nyhetsbrev, nyhetsbrevet, app, appen, podd, podden,
        prenumeration, prenumeranter, redaktionen, journalistik, läsare, tips, kommentar, facebook,
        instagram, senaste nytt, viktigaste nyheterna, senaste nyheterna, konto
        """
    ),
    requests=phrases(
        """
        få våra, få nyheter, få nyheterna, få de viktigaste, få de senaste, skriv en kommentar,
        kommentera, missa inte, missa inga, läs hela, prenumerera, följ, följ oss, gilla oss, ladda
        ner, ladda ned, anmäl dig, registrera dig, skriv upp dig, tipsa oss, mejla oss, mejla, hör
        av dig, logga in, bli medlem, bli prenumerant, dela, stöd oss, klicka
        """
    ),
    labels=phrases(
        """
        rättelse, läs också, läs även, läs mer, förtydligande, relaterat, relaterade artiklar, mest
        läst, redaktionens kommentar
        """
    ),
    formulas=phrases(
        """
        har du hittat ett fel, hittat ett fel, ser du något fel, såg du ett fel, i en tidigare
        version av artikeln, i en tidigare version av texten, i en tidigare version av den här,
        artikeln uppdateras, texten uppdateras, har du tips, vill du veta mer om hur vi
        """
    ),
    greetings=phrases("tack för att du läs*, tack för att ni läs*, tack för din tid"),
    judges=phrases("domstolen, domstol, *rätten, rätten, domaren, domen, åklagaren"),
    reproductions=phrases(
        """
        kopiering, kopieras, spridning, spridas, eftertryck, återgivning, återges, återpublicering,
        återpubliceras, vidarespridning
        """
    ),
    permissions=phrases(
        """
        utan tillstånd, utan vårt tillstånd, utan medgivande, utan skriftligt, är förbjuden, är
        förbjudet, är inte tillåten, är inte tillåtet, får inte kopieras, får inte spridas, får
        inte återges, endast med tillstånd
        """
    ),
    works=phrases(
        """
        material, materialet, innehåll, innehållet, artikel, artikeln, artiklar, texten, texter
        """
    ),
)
