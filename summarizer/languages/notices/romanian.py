"""The wording of Romanian notices."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases("acest articol, acestui articol, această știre"),
    text_fates=phrases(
        """
        actualizat, actualizată, corectat, modificat, tradus, abonați, abonaților, abonații
        """
    ),
    outlet=phrases("nostru, noastră, noastre, noștri, noi, Noi"),
    possessives=phrases("nostru, noastră, noastre, dumneavoastră"),
    goods=phrases(
        """
        newsletter, newsletterul, newsletter-ul, newsletterului, aplicația, aplicație, abonament,
        abonați, redacția, redacției, jurnalism, cititori, canal, canalul, google news, facebook,
        whatsapp, telegram, comentariu, știri, știrile, pagina, cont
        """
    ),
    requests=phrases(
        """
        abonează-te, abonați-vă, urmărește-ne, urmăriți-ne, descarcă, descărcați, înscrie-te,
        înscrieți-vă, conectează-te, conectați-vă, scrie-ne, scrieți-ne, trimite-ne, susțineți, dă
        like, alătură-te, citiți
        """
    ),
    labels=phrases(
        """
        citește și, citește mai mult, citiți și, vezi și, vedeți și, pe aceeași temă, erată,
        rectificare, precizare, nota redacției, recomandări
        """
    ),
    formulas=phrases(
        """
        distribuie articolul, distribuie acest articol, ai observat o greșeală, ați observat o
        greșeală, ai găsit o eroare, într-o versiune anterioară a articolului, într-o versiune
        anterioară a acestui, articolul este în curs de actualizare, știre în curs de actualizare,
        dacă ți-a plăcut acest articol, ai un pont
        """
    ),
    greetings=phrases("vă mulțumim că, mulțumim că, vă mulțumim pentru lectur*"),
    judges=phrases(
        """
        tribunalul, tribunal, instanța, instanță, judecătorul, judecătoria, curtea, procurorii
        """
    ),
    reproductions=phrases(
        """
        reproducerea, copierea, preluarea, distribuirea, republicarea, difuzarea, reprodus, preluate
        """
    ),
    permissions=phrases(
        """
        este interzisă, interzisă, interzis, fără acordul, fără permisiunea, fără acord, numai cu
        acordul, doar cu acordul
        """
    ),
    works=phrases(
        """
        conținutului, conținutul, materialelor, materialului, articolului, articolelor, textelor,
        totală, parțială
        """
    ),
)
