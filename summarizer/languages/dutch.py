"""Dutch, as the rules know it."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.dutch import NOTICES
from summarizer.languages.phrases import names, phrases
from summarizer.languages.pointing_words.dutch import REFERENCES
from summarizer.languages.vocabularies.dutch import VOCABULARY

LANGUAGE = Language(
    code="nl",
    letters="a-záäéèëïíóöúü",
    quotation_marks=("“”", "„”", "«»"),
    single_quotation_marks=("‘’", "‚’"),
    titles=phrases(
        """
        dhr, mw, mevr, mej, mr, Mr, drs, dr, Dr, dra, ir, ing, prof, Prof, ds, St, Sint,
        jhr, gen, kol, lt, maj, sgt, burg, fam, zr, br, hr, Hr, Dhr, Mw, Mevr,
        weled, Drs, Ir, Ing, Ds, h.c, Gen, gen.-maj, lt. gen, lt.-gen, lt.-kol, Lt,
        Lt.-kol, luit, luit.-gen, luit.-kol, kapt, Kapt, Kol, Maj, maj.-gen, brig,
        brig.-gen, adm, Adm, vadm, sbn, kltz, ltz, opp, wmr, kpl, Kpl, insp, Insp,
        hoofdinsp, comm, Comm, Burg, weth, Weth, min, Min, staatssecr, Past, pr,
        Pr, kard, Kard, mgr, Mgr, E, rep, not, adv, gr, H, HH, b.d, b. d, bc,
        BSc, MSc, LLM, lt. kol, Lt. kol, genm, gen.m, lkol, ltkol, elnt, tlnt, sgt-maj, sgt. maj,
        aoo, ktz, cdt, Cdt, plv, Plv, wnd, Wnd, waarn, Waarn, vz, Vz, dir, Dir, alg. dir, adj.
        dir, secr.-gen, hfd, inspt, rech.-comm, mr. dr, prof. mr, prof. dr, prof. ir, dr. ir, dr.
        h.c, em. prof, bss, zr. b, past. em, aartsb, bissch, Bissch, bar, past, kap,
        gouv, subst, voorz, penn, fractievz, raadsl, sen, dep, proc,
        Pres
        """
    ),
    whole_words=phrases("Jan, Max, vol, past"),
    abbreviations=phrases(
        """
        bijv, bv, d.w.z, d. w. z, m.a.w, o.a, o. a, i.v.m, i. v. m, t.a.v, t.o.v, i.p.v,
        m.b.t, a.h.w, n.a.v, ca, c.a, circa, nr, nrs, art, afb, blz, p, pag, tel, vgl,
        zgn, z.g, resp, excl, incl, max, min, ong, evt, jl, a.s, afd, hfst, jan, feb,
        mrt, apr, jun, jul, aug, sept, okt, nov, dec, v.a, t.w, a.d, a.u.b, aub, aanh,
        aant, afz, alg, arr, bez, bl, b.g.g, bijl, br, bto, cf, cfr, d.d, dd, dgl,
        d.m.v, dmv, dpt, eds, f, ff, fig, gebr, geb, gem, get, gld, g.g.d, hs, ibid, id,
        i.c, i.h.a, i.h.b, i.o, i.o.m, inl, i.s.m, i.t.t, i.z, jg, jhr, l, l.b, lg, lib,
        m.b.v, m.i.v, m.n, m.m.v, mnd, m.u.v, N.B, nl, n.l, no, n.t, obv, o.b.v, o.g.v,
        o.i, o.l.v, o.m, oorspr, op. cit, o.t.t, par, p.p, pct, pl, plm, prov, r, red,
        reg, s, sec, secr, st, str, *str, *ln, subs, t, tab, t.a.p, t.b.v, t.e.m, t.g.v, t.h.v,
        t.n.v, tit, t.w.v, t.z.t, uitg, ult, v, vb, v.d, v.d.m, verg, vert,
        vlg, vnl, vol, v.w, v.w.b, w.o, z.d, z.i, z.j, z.o.z, ztv, Nr, Art, Fig, Blz,
        Hfst, Afb, mr, & Zn, Zn, Gebr, Fa, fa, verd, bg, dinsd, woensd, donderd, vrijd, Str, ln,
        wg, pln, gr, jº, Stb, Stcrt, Rb, r.o, rov, nr.s,
        Ver, Kon, Ned, Univ, Vl, Hogesch, Ziekenh
        """
    ),
    closing_abbreviations=phrases(
        """
        enz, etc, e.d, e.a, v.Chr, n.Chr, v. Chr, n. Chr, N.V, B.V, NV, BV, mln, mld,
        jr, sr, Inc, Ltd, Co, art, max, min, e.v, m.b, n.b, d.w, a.i, b.d, a.D, C.V,
        V.O.F, V.Z.W, vzw, v.z.w, B.V.B.A, u, km, kg, mrd, Chr, p.p.p.d, o.i.d, e.t.c,
        ed, p.j, p.m, n.v, w.n.s, n.s, b.n.s,
        arts,
        Sr, Sv, Rv, Rsv
        """
    ),
    vowels="aeiouyéëïóöü",
    clipped_words=phrases("'s, 't, 'n, 'k, 'm, 'r"),
    function_words=phrases(
        """
        de, het, een, van, in, op, aan, bij, met, zonder, voor, na, naar, uit, door,
        over, onder, tussen, tegen, tot, om, en, of, maar, want, dus, als, toen,
        terwijl, omdat, hoewel, nadat, voordat, volgens, dat, die, dit, deze, wie, wat,
        waar, wanneer, waarom, hoe, hij, zij, ze, wij, we, jij, ik, u, haar, zijn, hun,
        ons, er, niet, geen, ook, nog, al, alle, veel, meer, daar, daarna, daarom, toch,
        zo, dan, eerder, later, sinds, tijdens, twee, drie, gisteren, vandaag, morgen,
        intussen, inmiddels, hier, misschien, nooit, altijd, niemand, iemand, iedereen,
        ieder, elke, andere, anderen, echter, daarvoor, eerst, bovendien, daarnaast,
        hierdoor, daardoor, hierna, vervolgens, momenteel, onlangs, mijn, onze, elk,
        enkele, sommige, verschillende, dankzij, ondanks, wegens, hoeveel
        """
    ),
    before_times=phrases("om"),
    months=names(
        "januari/jan, februari/feb, maart/mrt, april/apr, mei, juni/jun, juli/jul, augustus/aug, "
        "september/sept, oktober/okt, november/nov, december/dec"
    ),
    weekdays=names("maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag"),
    date_formats=(
        *("%d %B %Y", "%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y", "%A %d %B %Y", "%d-%m-%Y %H:%M"),
        *("%d %B %Y %H:%M", "%d %B %Y om %H:%M"),
    ),
    hour_words=("uur", "u"),
    time_nouns=phrases(
        """
        week, weken, maand, maanden, jaar, jaren, ochtend, middag, avond, nacht, zomer, winter,
        lente, herfst, seizoen, dag, dagen, maandag, dinsdag, woensdag, donderdag, vrijdag,
        zaterdag, zondag, weekend, keer, moment, begin, einde, oorlog, morgen, maandagavond,
        dinsdagavond, woensdagavond, donderdagavond, vrijdagavond, zaterdagavond, zondagavond
        """
    ),
    not_headlines=phrases(
        "door, gepubliceerd, bijgewerkt, foto, foto's, beeld, video, delen, copyright, advertentie"
    ),
    live_labels=("live", "liveblog"),
    live_names=phrases("liveblog, live blog, liveticker, volg live, van minuut tot minuut"),
    teaser_openings=phrases(
        """
        hoe, waarom, wat, wie, wanneer, waar, welke, welk, zo, dit is, dit zijn, kijk, lees, bekijk
        """
    ),
    headline_labels=phrases(
        """
        analyse, opinie, commentaar, column, interview, portret, podcast, video, foto's,
        achtergrond, reportage, recensie, fotoserie
        """
    ),
    teaser_phrases=phrases("wat we weten, wat je moet weten, dit moet je weten, in beeld"),
    outlet_words=phrases(
        """
        krant, *krant, courant, dagblad, *dagblad, nieuws, nieuwsblad, tijd, telegraaf, volkskrant,
        parool, trouw, standaard, omroep, radio, televisie, tv, persbureau, weekblad, journaal
        """
    ),
    section_words=phrases(
        """
        voorpagina, politiek, economie, sport, cultuur, binnenland, buitenland, weer, opinie,
        video's, foto's, archief, regio, wetenschap, laatste
        """
    ),
    authors_follow=("door",),
    published_adverbs=("laatst", "oorspronkelijk"),
    pictured=phrases("op deze foto, op dit beeld, op deze archieffoto"),
    published=phrases("gepubliceerd, bijgewerkt, geplaatst, gewijzigd, geüpdatet, laatste update"),
    published_prepositions=("op", "om"),
    copyrights=("copyright",),
    agencies=phrases("anp, belga, ap, afp, reuters, dpa, bloomberg"),
    picture_labels=phrases("foto, foto's, beeld, beelden, video, illustratie"),
    picture_authors_follow=phrases("foto van, foto door, beeld van, beeld door"),
    archive_labels=("ARCHIEF",),
    credit_openings=phrases("foto, beeld, archief, illustratie"),
    requests=phrases(
        """
        volg, volg ons, abonneer, abonneer je, meld je aan, schrijf je in, klik, lees, bekijk, kijk,
        luister, deel, download, bezoek, neem contact, schrijf, stuur, ontvang, ontdek, registreer,
        word lid, mail
        """
    ),
    request_openings=phrases("hier, en, ook, je kunt, u kunt, graag"),
    own_means=phrases(
        """
        onze, ons, nieuwsbrief, e-mail, mail, facebook, twitter, instagram, youtube, whatsapp,
        telegram, app, site, website, pagina, dit artikel, deze link, kanaal, reacties, podcast,
        hier
        """
    ),
    custom=phrases("abonneer, word abonnee, word lid, meld je aan, log in, doneer, schrijf je in"),
    reported=phrases("zei, zegt, zeiden, meldde, verklaarde, vertelde, riep op, vroeg, liet weten"),
    consent_subjects=("cookies",),
    consents=phrases("we gebruiken, wij gebruiken, gebruikt cookies, je accepteert, onze cookies"),
    consents_of_anybody=phrases("gebruikt cookies"),
    offered_to=phrases("je, jij, u, uw, abonneer"),
    offers=phrases("onbeperkt toegang, onbeperkte toegang, gratis proberen, proefabonnement"),
    teasers=phrases("lees, bekijk, kijk, luister, ontdek"),
    teaser_objects=phrases(
        "ook, meer, hier, hoe, waarom, het hele, verder, de video, het originele, "
        "het oorspronkelijke"
    ),
    teaser_labels=phrases(
        """
        lees ook, lees meer, lees verder, bekijk ook, kijk ook, meer over, gerelateerd, advertentie,
        zie ook
        """
    ),
    page_words=phrases(
        """
        cookie, cookies, javascript, browser, privacybeleid, privacyverklaring, gebruiksvoorwaarden,
        inloggen, nieuwsbrief, alle rechten voorbehouden, copyright, link, links, klik, website,
        e-mailadres, je account, uw account
        """
    ),
    page_channels=phrases(
        """
        pagina, facebook, twitter, instagram, reactie, reacties, blog, abonnement, advertentie, app
        """
    ),
    own_page=phrases(
        """
        deze pagina, deze site, deze website, onze pagina, onze site, onze website, opgevraagde
        pagina, pagina niet gevonden
        """
    ),
    second_person=phrases("je, jij, jou, jouw, jullie, u, uw"),
    asks_number=phrases("hoeveel, hoe oud, hoe lang, hoe groot, hoe hoog, welk percentage"),
    asks_time=phrases("wanneer, hoe laat, welke dag, welke datum, welk jaar, in welk jaar"),
    asks_reason=phrases("waarom, hoezo, wat is de oorzaak, wat was de oorzaak"),
    reasons=phrases("omdat, vanwege, wegens, door, dankzij, doordat, zodat, de oorzaak, de reden"),
    question_words=phrases(
        """
        wie, wat, welke, welk, wanneer, waar, waarom, hoe, hoeveel, is, zijn, was, waren, heeft,
        hebben, had, de, het, een, van, in, op, aan, bij, met, voor, naar, uit, door, en, of, er,
        te, zich, hij, zij, ze, dat, die, dit, deze
        """
    ),
    pronouns=phrases(
        """
        hij, zij, ze, wij, we, ik, je, jij, haar, hem, hen, hun, zijn, onze, ons, mijn, jullie, u,
        uw, diens, laatstgenoemde
        """
    ),
    impersonal_pronouns=("het",),
    impersonal_openings=phrases(
        "is, was, wordt, werd, blijft, bleef, lijkt, leek, blijkt, bleek, staat, kost, duurt, "
        "duurde, kostte",
        after="het",
    ),
    impersonal_clauses=phrases(
        "voordat, eer, dat, of, wie, hoe, waarom, wanneer, wat, waar, om, te, als"
    ),
    impersonal_verbs=phrases("regent, regende, sneeuwt, gaat om, ging om, gaat goed", after="het"),
    late_pronouns=phrases("hij, zij, ze, haar, hun, zijn"),
    inverted_pronouns=("hij", "zij", "ze"),
    adverbials=phrases(
        """
        op, in, aan, bij, na, sinds, voor, tijdens, wegens, ondanks, met, vanaf, tot, om, volgens,
        vandaag, gisteren, eergisteren, onlangs, inmiddels, nu, eerder, later
        """
    ),
    demonstratives=phrases(
        """
        dit, dat, deze, die, beide, beiden, allebei, de ander, de andere, de anderen, het andere,
        een ander, een andere, andere, hetzelfde, dezelfde, de tweede, het tweede, de twee, de drie,
        zulke, dergelijke, eerstgenoemde
        """
    ),
    leaning_openings=tuple(f"{number} *: *" for number in phrases("Tweede, Derde, Vierde, Vijfde"))
    + tuple(
        f"{record} {verb}"  # of what, the sentence before says
        for record in ("Het vorige record", "Het oude record")
        for verb in phrases("was, dateerde, dateert, stond, stamde, stamt, bedroeg, lag")
    ),
    connectives=phrases(
        """
        ditmaal, deze keer,
        maar, echter, toch, en, of, dus, ook, bovendien, daarnaast, verder, daarom, daardoor,
        desondanks, niettemin, ondertussen, intussen, tegelijkertijd, daarentegen, integendeel,
        vervolgens, daarna, daarvoor, daarop, dan, toen, tot slot, ten slotte, uiteindelijk, eerst,
        bijvoorbeeld, zo, immers, namelijk, overigens, trouwens, kortom, anders, hierdoor, hierbij,
        hiervoor, daarbij, daarmee, daarvan, daarin, daarover, daaronder, daar, hier, destijds,
        sindsdien, even later, kort daarna, kort daarvoor, uren eerder, uren later, later, eerder,
        volgens hem, volgens haar, volgens hen, onder hen, onder wie, op zijn beurt, aan de andere
        kant, in plaats daarvan, ja, nee, misschien, natuurlijk, want
        """
    ),
    connects_not_before=phrases("die, lang, ver, veel, snel, groot"),
    definite_articles=("de", "het"),
    plain_verbs=phrases(
        """
        is, zijn, was, waren, wordt, worden, werd, werden, heeft, hebben, had, hadden, zal, zullen,
        zou, zouden, kan, kunnen, kon, konden, moet, moeten, moest, mag, mocht, wil, wilde, wilden,
        gaat, gaan, ging, gingen, komt, komen, kwam, kwamen, blijft, bleef, bleven, staat, stond,
        ligt, lag, zit, zat, gebeurde, gebeurt, vond, vindt, raakte, begon, begint, kreeg, kregen,
        nam, gaf, zei, zegt, duurde, duurt, overleed, brak, viel, vielen, stortte, trok, sloeg,
        reed, vroeg, stierf, bleek, blijkt, liet, laat, sloot, leidde, toont, volgt, volgde, hield,
        hielden, deed, deden, sprak, spraken, schreef, droeg, greep, hielp, koos, las, leek, liep,
        liepen, riep, schoot, steeg, stegen, vloog, won, wonnen, verloor, verloren, zag, zagen,
        verscheen, besloot, besloten, verbood, vertrok, vertrokken, kocht, bracht, brachten, wist,
        wisten, hing, wees, bood, sprong, stak, trof, verliet, bestond, ontstond, verdween
        """
    ),
    unique_things=phrases(
        """
        regering, kabinet, president, premier, wereld, internet, politie, leger, economie, zon,
        maan, aarde, paus, koning, koningin, senaat, kamer, parlement, autoriteiten, media, pers,
        vn, eu, navo, beurs, staat, brandweer, justitie, openbaar ministerie, knmi, publiek,
        kremlin, weer
        """
    ),
    speech_verbs=phrases(
        """
        zei, zegt, zeiden, verklaarde, verklaart, vertelde, vertelt, meldde, meldt, voegde, schreef,
        schrijft, antwoordde, vroeg, vraagt, gaf toe, bevestigde, bevestigt, benadrukte, benadrukt,
        waarschuwde, waarschuwt, kondigde, volgens, aldus, stelde, stelt, erkende, erkent, liet
        weten, reageerde, reageert, noemde, noemt, betoogde, concludeerde
        """
    ),
    speakers=phrases("verklaring, rapport, ministerie, bureau, politie, gemeente"),
    attributions=phrases("volgens, aldus"),
    introductions=("dat",),
    leading_clauses=phrases(
        """
        nadat, toen, terwijl, hoewel, als, omdat, sinds, voordat, tijdens, ondanks, zodra, doordat,
        in, na, met
        """
    ),
    trailing_clauses=phrases(
        """
        die, dat, waar, wie, toen, terwijl, nadat, voordat, omdat, hoewel, volgens, maar, en,
        waaronder, onder wie, met, zonder, zodat
        """
    ),
    joined_clauses=phrases("omdat, terwijl, nadat, hoewel, voordat, doordat"),
    notices=NOTICES,
    references=REFERENCES,
    vocabulary=VOCABULARY,
)
