"""The wording of Dutch notices."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases(
        """
        dit artikel, dit bericht, deze pagina, dit verhaal, deze publicatie, dit stuk, dit liveblog,
        dit nieuwsbericht
        """
    ),
    vague_texts=phrases(
        "deze tekst, deze samenvatting, deze vertaling, deze video, het artikel, de samenvatting, "
        "dit nieuws, de tekst"
    ),
    of=("van",),
    text_parts=phrases("versie, kop, samenvatting, bijschrift, vertaling"),
    versions=tuple(
        f"{opening} {age} versie"
        for opening in ("een", "de", "in een", "in de")
        for age in ("eerdere", "vorige", "oorspronkelijke", "eerste")
    ),
    text_fates=phrases(
        """
        aangevuld, bijgewerkt, gecorrigeerd, aangepast, vertaald, gemaakt, geschreven, gepubliceerd,
        gecontroleerd, gegenereerd, abonnees, leden, verschenen, geproduceerd, overgenomen
        """
    ),
    machines=phrases("kunstmatige intelligentie, ai, automatisch, machinaal"),
    machine_made=phrases("ai-gegenereerde, automatisch gegenereerde"),
    mails=phrases("deze e-mail, deze mail, dit e-mailbericht, deze boodschap"),
    mail_terms=phrases(
        "vertrouwelijk, vertrouwelijke, geadresseerde, vergissing, per vergissing, verwijder, "
        "verwijderen, afzender, bijlagen, printen, afdrukken, vernietig"
    ),
    outlet=phrases("wij, we, We, Wij, ons, onze, Onze"),
    possessives=phrases("onze, Onze, ons, Ons, je, Je, jouw, uw, Uw"),
    goods=phrases(
        """
        fout, ons team, een abonnement,
        nieuwsbrief, nieuwsbrieven, podcast, journalistiek, redactie, redacteuren, journalisten,
        lezers, artikelen, artikel, gratis artikel, gratis artikelen, reacties, reactie, abonnement,
        abonnee, abonnees, mailbox, inbox, voorkeursbron, favoriete bron, redactiestatuut, donatie,
        donaties, app, meldingen, pushberichten, nieuws, foto's, site, affiliate links, commissie,
        spelregels, tip, tips, journalistieke code
        """
    ),
    requests=phrases(
        """
        meld, neem, neem een, volg ons, abonneer,
        voeg, reageer, praat mee, laat het weten, laat ons weten, vertel ons, stuur, stuur ons,
        deel, steun, help ons, stem, doe mee, mail ons, kies, stel, ontvang, ontdek, maak, lees
        verder, doneer, download, schrijf je in, word, blijf, zet, meld je aan, om verder te lezen,
        geef
        """
    ),
    labels=phrases(
        "rectificatie, correctie, verbetering, aanvulling, update, noot van de redactie, red, "
        "lees ook, lees meer, zie ook, bekijk ook, meer over, disclaimer, trefwoorden, "
        "correspondentie, belangenconflict, belangenverstrengeling"
    ),
    greetings=phrases(
        """
        hallo allemaal, hoi allemaal, goedemorgen allemaal, beste allemaal, beste lezers, beste
        collega's, beste klanten, beste vrienden, bedankt voor, bedankt allemaal, dank voor, dank
        je, dank u, hartelijk dank, met vriendelijke groet, vriendelijke groeten, groeten
        """
    ),
    disclaimers=phrases(
        """
        niet verantwoordelijk voor de inhoud van externe, niet verantwoordelijk voor de inhoud van,
        niet aansprakelijk voor de inhoud
        """
    ),
    denials=phrases(
        """
        geven niet noodzakelijk, weerspiegelen niet noodzakelijk
        """
    ),
    disclaimed=phrases(
        """
        redactie, de krant, uitgever, auteur, auteurs, dit artikel, deze site, deze website,
        columnisten, ingezonden brieven, lezersbrieven
        """
    ),
    judges=phrases(
        """
        rechtbank, rechter, gerechtshof, hoge raad
        """
    ),
    salutations=phrases(
        """
        goedenavond, goedemorgen, goedemiddag, goedenacht, hallo, welkom, tot ziens
        """
    ),
    author_verbs=phrases("is, werkt als"),
    author_roles=phrases(
        """
        verslaggever, verslaggeefster, correspondent, redacteur, redactrice, journalist,
        journaliste, columnist, columniste, schrijver, schrijfster, auteur, hoogleraar,
        onderzoeker, fotograaf, hoofdredacteur
        """
    ),
    interests=phrases("schrijft over, doceert, volgt"),
    author_tales=(
        *(", die", ", dat", ", wiens"),
        *phrases(
            "en werd, en wordt, en heeft, en had, en is, en was, en zal, en wil, en moet, en kan, "
            "en leidde"
        ),
    ),
    about_headings=phrases("over"),
    formulas=phrases(
        """
        de rest is alleen voor, de rest van dit artikel, de rest van het artikel,
        volgende update, de volgende update, meer updates volgen, een volledig rapport volgt,
        de meningen in, het interview is ingekort, je hebt de limiet, je hebt je, u hebt de limiet,
        u heeft de limiet, de auteurs verklaren geen, de auteurs verklaren dat zij geen, de auteur
        verklaart geen, als
        u of iemand, als jij of iemand, de namen
        zijn gefingeerd, namen zijn gefingeerd, fout gezien, foutje gezien, artikel vertaald, tekst
        vertaald, later meer, meer volgt, meer informatie volgt, wordt
        vervolgd, wat vind jij, wat vindt u, wat denk jij, en jij, praat mee, je kunt deze maand, u
        kunt deze maand
        """
    ),
    announcements=phrases(
        """
        dit weten we, dit is wat we weten, dit is er tot nu toe bekend, dit moet je weten
        """
    ),
    breaking=phrases(
        "wordt aangevuld, wordt bijgewerkt, wordt nog aangevuld, volgt later, later meer over"
    ),
    stamps=("update", "aanvulling"),
    stamped=phrases("om, op, met, :"),
    reproductions=phrases(
        "verveelvoudigd, verveelvoudiging, overgenomen, overname, gereproduceerd, reproductie, "
        "verspreid, openbaar gemaakt"
    ),
    permissions=phrases(
        """
        mag worden, mogen worden, niet toegestaan, verboden, zonder toestemming, zonder
        voorafgaande, alleen met toestemming, alleen toegestaan met, uitsluitend met toestemming
        """
    ),
    works=phrases(
        """
        inhoud, uitgave, artikel, artikelen, tekst, niets uit deze, dit artikel, teksten
        """
    ),
    institutions=phrases(
        """
        universiteit, afdeling, instituut, ziekenhuis, faculteit, hogeschool, laboratorium, vakgroep
        """
    ),
    small_words=phrases("van, de, het, der, en, voor, te, in"),
)
