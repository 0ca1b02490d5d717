"""The wording of Norwegian notices."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases("denne artikkelen, denne saken"),
    text_fates=phrases(
        """
        oppdateres, oppdatert, rettet, endret, oversatt, abonnenter, abonnent, medlemmer, låst,
        innloggede
        """
    ),
    outlet=phrases("vi, Vi, vår, Vår, vårt, våre, oss"),
    possessives=phrases("vår, vårt, våre, ditt, din, dine"),
    goods=phrases(
        """
        nyhetene, saken, artikkelen, innboksen, nyhetsbrev, nyhetsbrevet, nyhetsbrevene, app, appen,
        podkast, abonnement, abonnenter, redaksjonen, journalistikk, lesere, tips, kommentar,
        facebook, instagram, siste nytt, viktigste nyhetene, siste nyhetene, konto
        """
    ),
    requests=phrases(
        """
        få nyhetene, få de siste, få de viktigste, del saken, del artikkelen, skriv en kommentar, gå
        ikke glipp, abonner, følg, følg oss, meld deg på, last ned, logg inn, skriv til oss, tips
        oss, støtt oss, klikk, bli medlem, bli abonnent, opprett en konto
        """
    ),
    labels=phrases(
        """
        rettelse, les også, les mer, presisering, relaterte saker, mest lest, redaksjonell merknad
        """
    ),
    formulas=phrases(
        """
        har du funnet en feil, fant du en feil, ser du en feil, i en tidligere versjon av saken, i
        en tidligere versjon av artikkelen, i en tidligere versjon av denne, saken oppdateres,
        artikkelen oppdateres, har du tips
        """
    ),
    greetings=phrases("takk for at du les*, takk for at dere les*, takk for tiden din"),
    judges=phrases("retten, *retten, dommeren, dommen, domstolen, aktor"),
    reproductions=phrases(
        """
        kopiering, kopieres, spredning, gjengivelse, gjengis, ettertrykk, videreformidling,
        videreformidles, deling
        """
    ),
    permissions=phrases(
        """
        uten tillatelse, uten skriftlig, uten samtykke, er ikke tillatt, er forbudt, må ikke
        kopieres, kan ikke kopieres, må ikke gjengis, kan ikke gjengis, kun med tillatelse
        """
    ),
    works=phrases(
        """
        materiale, materialet, innhold, innholdet, artikkel, artikkelen, artikler, tekst, teksten
        """
    ),
)
