"""The wording of Danish notices."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases("denne artikel, artiklen her"),
    text_fates=phrases(
        """
        opdateres, opdateret, rettet, ændret, oversat, abonnenter, abonnent, medlemmer, låst,
        loggede
        """
    ),
    outlet=phrases("vi, Vi, vores, Vores, os"),
    possessives=phrases("vores, dit, din, dine"),
    goods=phrases(
        """
        nyhederne, artiklen, indbakken, nyhedsbrev, nyhedsbreve, app, appen, podcast, abonnement,
        abonnenter, redaktionen, journalistik, læsere, tip, kommentar, facebook, instagram, seneste
        nyt, vigtigste nyheder, seneste nyheder, konto
        """
    ),
    requests=phrases(
        """
        få nyhederne, få de seneste, få de vigtigste, del artiklen, skriv en kommentar, gå ikke
        glip, abonner, abonnér, følg, følg os, tilmeld dig, hent, download, log ind, skriv til os,
        tip os, støt os, klik, bliv medlem, bliv abonnent, opret en konto
        """
    ),
    labels=phrases(
        """
        rettelse, læs også, læs mere, præcisering, relaterede artikler, mest læste, redaktionel
        bemærkning
        """
    ),
    formulas=phrases(
        """
        har du fundet en fejl, fandt du en fejl, ser du en fejl, i en tidligere version af artiklen,
        i en tidligere version af denne, artiklen opdateres, har du et tip
        """
    ),
    greetings=phrases("tak fordi du læs*, tak for at du læs*, tak for din tid, tak fordi i læs*"),
    judges=phrases("retten, *retten, dommeren, dommen, domstolen, anklageren"),
    reproductions=phrases(
        """
        kopiering, kopieres, spredning, gengivelse, gengives, genoptryk, viderebringes, videregives,
        eftertryk
        """
    ),
    permissions=phrases(
        """
        uden tilladelse, uden skriftlig, uden samtykke, uden forlagets, er ikke tilladt, er forbudt,
        må ikke kopieres, må ikke gengives, må ikke viderebringes, kun med tilladelse
        """
    ),
    works=phrases(
        """
        materiale, materialet, indhold, indholdet, artikel, artiklen, artikler, tekst, teksten
        """
    ),
)
