"""Italian, as the rules know it."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.italian import NOTICES
from summarizer.languages.phrases import names, phrases
from summarizer.languages.pointing_words.italian import REFERENCES
from summarizer.languages.vocabularies.italian import VOCABULARY

LANGUAGE = Language(
    code="it",
    letters="a-zàèéìíîòóùú",
    quotation_marks=("«»", "“”"),
    single_quotation_marks=("‘’",),
    titles=phrases(
        """
        dott, dottssa, dott.ssa, dr, Dr, Dott, Dott.ssa, prof, prof.ssa, Prof, Prof.ssa,
        proff, sig, Sig, sig.ra, Sig.ra, sigg, sig.na, avv, Avv, ing, Ing, arch, Arch,
        geom, rag, on, On, sen, Sen, mons, Mons, cav, gen, Gen, col, cap, ten, S, SS,
        don, dr.ssa, Dr.ssa, dott.sse, dott.ri, Avv.to, avv.ti, ing.ri, p.i, per. ind,
        Geom, Rag, Cav, Comm, comm, Uff, amm, Amm, contramm, brig, Brig, magg, Magg,
        serg, Serg, mar, Mar, mar.llo, mllo, cap.no, Cap, Col, Ten, ten. col, Ten. Col,
        gen. C.A, app, App, vicebrig, isp, Isp, comm.rio, sov, Card, card, Ecc, S.E, P,
        p, fr, Fr, suor, Suor, d, D, S.S, Ss, Sta, Sto, pres, Pres, dir, Dir, sindacal,
        on.le, On.le, on.li, sen.ce, cons, Cons, Spett, Egr, Gent, Gent.ma, Ill, Ill.mo,
        Rev, Rev.mo, Chiar.mo, mr, Mr, Mrs, st, St, Ten. col, gen. div, Gen. div, gen. brig, Gen.
        brig, gen. C. A, cap. freg, cap. vasc, cap. corv, lgt, Lgt, M.llo, m.llo, mar. magg, Mar.
        Magg, mar. capo, brig. capo, app. sc, App. Sc, v. brig, V. Brig, sovr, Sovr, ass. capo,
        Ass. Capo, vice isp, sost. comm, comm. capo, Pref, sind, Sind, ass, Ass, vicesind,
        consigl, Consigl, proc, Proc, giud, Giud, mons. vesc, vesc, Vesc, arciv, Arciv, sac, Sac,
        N.H, N.D, Ch.mo, Preg.mo, Preg, on. avv, on. dott, on. prof, pref,
        uff, coord, Coord, presid, Presid, capit,
        Vitt, Giov, Gius, Franc
        """
    ),
    whole_words=phrases("app"),
    abbreviations=phrases(
        """
        p. es, p.es, es, art, artt, ca, cfr, cap, ecc.ti, fig, figg, n, nn, pag, pagg,
        p, pp, tel, vol, ed, tav, seg, max, min, sec, gg, lett, lgs, co, D.Lgs, d.lgs,
        gen, feb, mar, apr, mag, giu, lug, ago, ott, nov, dic, V, v, allegg, cit,
        op. cit, loc. cit, cod, col, coll, com, cpv, D.L, d.l,
        D.M, d.m, D.P.R, d.P.R, L, l, lib, lim, loc, ms, mss, N, N.B, n.d.r, ndr, num,
        par, parr, pen, prov, Prov, proc, P.zza, P.za, p.zza, p.za, P, V.le, v.le, C.so,
        c.so, L.go, l.go, Str, str, Fraz, fraz, Loc, int, pal, sc, rel, rif, Rif, reg,
        Reg, sez, Sez, s, t, Tel, tit, tom, trad, vd, voll, Vol, Art, Artt, Pag, capp,
        Fig, ibid, ib, id, i.e, cd, c.d, cosidd, ad es, p.c, p.p, P.S, R.D, TAR, Univ,
        Fac, Dip, Ist, Osp, Min, Aut, circ, c.a, genn, febbr, sett, magg, mm, av, ag,
        trim, sem, temp, ex, gent, nat, frazz,
        Ent, Pol, Polisp, Juv, Virt, Atl, Acc, Assoc, Sottosegr, sottosegr, Segr, segr, Vicepres,
        vicepres, Vicesegr, Amb, amb, Gov, gov, Dep, dep, Ministr, Quest, Vicequest, vicequest,
        Rett, rett, Lic, Bibl, Trib, Cass
        """
    ),
    closing_abbreviations=phrases(
        """
        ecc, etc, a. C, d. C, a.C, d.C, S.p.A, S.p.a, s.p.a, S.r.l, s.r.l, Spa, Srl,
        Inc, Ltd, segg, ss, sec, art, min, max, S.n.c, s.n.c, S.a.s, s.a.s, S.a.p.a,
        Coop, coop, F.lli, Co, Corp, jr, Jr, km, kg, h, hh, sg, P.M, p.m, a.m, d.p.R,
        e.v, U.E, U.S.A, USA, all, s. l. m, m. s. l. m, d.t.s, d.c.r, mq,
        set,
        c.p, c.c, c.p.p, c.p.c
        """
    ),
    vowels="aeiouyàèéìòù",
    eras=phrases("a. C, d. C, a.C, d.C"),
    prepositions=phrases(
        """
        nel, nell, nella, al, dal, dall, del, dell, verso, intorno, fino, da, a, in, per, di, tra,
        prima del, alla, alle, allo, agli, con, dopo
        """
    ),
    function_words=phrases(
        """
        il, lo, la, i, gli, le, l, un, uno, una, di, del, della, dei, degli, delle,
        dell, a, al, alla, ai, alle, all, da, dal, dalla, in, nel, nella, nei, nelle,
        nell, su, sul, sulla, con, per, tra, fra, e, ed, o, ma, però, anche, se, quando,
        mentre, dopo, prima, secondo, che, chi, cosa, come, dove, perché, non, si, è,
        sono, era, ha, hanno, lui, lei, loro, noi, voi, io, questo, questa, questi,
        queste, quello, quella, suo, sua, poi, infine, inoltre, così, più, tutti, tutte,
        due, tre, già, ieri, oggi, domani, ora, durante, contro, senza, qui, lì, là,
        forse, solo, mai, sempre, nessuno, qualcuno, molti, molte, pochi, altri, altre,
        ogni, tale, quindi, dunque, tuttavia, invece, intanto, allora, adesso, mio, mia,
        nostro, nostra, suoi, sue, eppure, neanche, nemmeno, anzi, quanto, quanti, ecco,
        ci, vi, ne
        """
    ),
    before_times=phrases("ore, alle"),
    months=names(
        "gennaio/gen, febbraio/feb, marzo/mar, aprile/apr, maggio/mag, giugno/giu, luglio/lug, "
        "agosto/ago, settembre/set, ottobre/ott, novembre/nov, dicembre/dic"
    ),
    weekdays=names("lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica"),
    date_formats=(
        *("%d %B %Y", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%A %d %B %Y", "%d/%m/%Y %H:%M"),
    ),
    hour_words=("ore", "h"),
    time_nouns=phrases(
        """
        settimana, mese, mesi, anno, anni, mattina, mattino, pomeriggio, sera, notte, estate,
        inverno, primavera, autunno, stagione, giorno, giorni, lunedì, martedì, mercoledì, giovedì,
        venerdì, sabato, domenica, volta, momento, inizio, fine, guerra
        """
    ),
    not_headlines=phrases(
        "di, pubblicato, aggiornato, foto, immagine, video, condividi, copyright"
    ),
    live_labels=("diretta", "in diretta", "live"),
    live_names=phrases("in diretta, minuto per minuto, la diretta"),
    teaser_openings=phrases(
        "come, perché, che cosa, cosa, chi, quando, dove, quale, quali, ecco, scopri, guarda"
    ),
    headline_labels=phrases(
        "analisi, opinione, editoriale, commento, intervista, ritratto, podcast, video, foto, "
        "fotogallery, scheda, reportage"
    ),
    teaser_phrases=phrases("cosa sappiamo, cosa sapere, tutto quello che, in immagini"),
    outlet_words=phrases(
        """
        gazzetta, corriere, giornale, messaggero, stampa, repubblica, sole, mattino, notizie,
        quotidiano, settimanale, radio, televisione, tv, agenzia, rivista, nazione, tempo, resto
        """
    ),
    section_words=phrases(
        """
        home, politica, economia, cronaca, sport, cultura, esteri, mondo, meteo, opinioni, video,
        foto, archivio, interni, spettacoli, ultima ora
        """
    ),
    authors_follow=phrases("di, a cura di"),
    published_adverbs=("originariamente", "ultimo"),
    pictured=phrases("in questa foto, in questa immagine, in questo scatto"),
    published=phrases("pubblicato, pubblicata, aggiornato, aggiornata, modificato, postato"),
    published_prepositions=("il", "alle", "alle ore"),
    copyrights=("copyright",),
    contributions=phrases("ha contribuito a questo articolo, hanno contribuito a questo articolo"),
    agencies=phrases("ansa, adnkronos, agi, ap, afp, reuters, askanews, lapresse, dpa"),
    picture_labels=phrases("foto, immagine, immagini, video, credit foto"),
    picture_authors_follow=phrases("foto di, immagine di, video di"),
    archive_labels=("ARCHIVIO",),
    credit_openings=phrases("foto, immagine, archivio, credit"),
    requests=phrases(
        """
        segui, seguici, seguiteci, iscriviti, iscrivetevi, abbonati, abbonatevi, clicca, cliccate,
        leggi, leggete, guarda, guardate, ascolta, condividi, scarica, scaricate, visita, contatta,
        scrivi, scrivici, scriveteci, invia, inviaci, ricevi, scopri, registrati, unisciti
        """
    ),
    request_openings=phrases("per favore, e, anche, puoi, potete"),
    own_means=phrases(
        """
        nostro, nostra, nostri, nostre, newsletter, e-mail, mail, email, facebook, twitter,
        instagram, youtube, whatsapp, telegram, app, sito, pagina, questo articolo, questo link,
        commenti, podcast, canale, qui
        """
    ),
    custom=phrases("iscriviti, abbonati, registrati, accedi, fai una donazione, dona ora"),
    reported=phrases("ha detto, ha dichiarato, ha affermato, ha riferito, ha chiesto, dice"),
    consent_subjects=("cookie", "cookies"),
    consents=phrases("utilizziamo, utilizza cookie, accetti, accetta i cookie, i nostri cookie"),
    consents_of_anybody=phrases("utilizza cookie, accetta i cookie"),
    offered_to=phrases("abbonati, tu, tuo, ti, iscriviti"),
    offers=phrases("accesso illimitato, prova gratuita, senza limiti"),
    teasers=phrases("leggi, leggete, guarda, guardate, ascolta, scopri"),
    teaser_objects=phrases(
        "anche, qui, come, perché, di più, tutto, tutti, il video, l'articolo originale, "
        "l'originale"
    ),
    teaser_labels=phrases(
        "leggi anche, leggi tutto, guarda anche, vedi anche, potrebbe interessarti, "
        "ti potrebbe interessare, approfondisci, pubblicità, articoli correlati"
    ),
    page_words=phrases(
        """
        cookie, cookies, javascript, browser, informativa sulla privacy, condizioni d'uso, accedi,
        newsletter, tutti i diritti riservati, riproduzione riservata, copyright, link, clic,
        clicca, sito web, indirizzo e-mail, il tuo account
        """
    ),
    page_channels=phrases(
        "pagina, facebook, twitter, instagram, commento, commenti, blog, abbonamento, pubblicità"
    ),
    own_page=phrases(
        """
        questa pagina, questo sito, nostra pagina, nostro sito, pagina richiesta, pagina non
        trovata
        """
    ),
    second_person=phrases("tu, tuo, tua, tuoi, tue, ti, te, voi, vostro, vostra, vi, avete, hai"),
    asks_number=phrases("quanti, quante, quanto, quanta, che età, quale percentuale"),
    asks_time=phrases("quando, a che ora, che giorno, quale giorno, che anno, in che anno"),
    asks_reason=phrases("perché, per quale motivo, qual è la causa"),
    reasons=phrases(
        "perché, a causa di, per colpa di, grazie a, poiché, affinché, la causa, il motivo"
    ),
    question_words=phrases(
        """
        chi, che, cosa, quale, quali, quando, dove, perché, come, quanto, quanti, quante, è, sono,
        ha, hanno, era, il, lo, la, i, gli, le, un, una, di, del, della, dei, in, nel, nella, a, al,
        alla, e, o, per, da, con, su, si, suo, sua
        """
    ),
    pronouns=phrases(
        """
        lui, lei, loro, egli, ella, essi, esse, suo, sua, suoi, sue, il suo, la sua, i suoi, le sue,
        il loro, la loro, i loro, le loro, noi, io, nostro, nostra, il nostro, la nostra, mio, mia,
        gli, lo, li, costui, costoro, quest'ultimo, quest'ultima
        """
    ),
    late_pronouns=phrases("lui, lei, loro, suo, sua, il suo, la sua, i suoi, le sue"),
    demonstratives=phrases(
        """
        questo, questa, questi, queste, quest, quello, quella, quelli, quelle, quel, quei, quegli,
        ciò, entrambi, entrambe, l'altro, l'altra, gli altri, le altre, un altro, un'altra, altri,
        altre, lo stesso, la stessa, gli stessi, il secondo, la seconda, i due, le due, i tre, le
        tre, tale, tali
        """
    ),
    leaning_openings=tuple(
        f"{number} *: *"
        for number in phrases("Secondo, Seconda, Terzo, Terza, Quarto, Quarta, Quinto, Quinta")
    )
    + tuple(
        f"{record} {verb}"  # of what, the sentence before says
        for record in phrases(
            "Il record precedente, Il precedente record, Il vecchio record, Il primato precedente"
        )
        for verb in phrases("era, è, risaliva, risale, apparteneva, resisteva")
    ),
    connectives=phrases(
        """
        stavolta, questa volta,
        ma, però, tuttavia, e, ed, o, quindi, dunque, così, poi, inoltre, anche, infine, intanto,
        nel frattempo, invece, infatti, pertanto, perciò, per questo, ciononostante, nonostante ciò,
        d'altra parte, d'altro canto, al contrario, allo stesso tempo, allo stesso modo, per
        esempio, ad esempio, di conseguenza, in seguito, successivamente, dopo di che, prima di
        allora, poco dopo, poco prima, qualche ora dopo, più tardi, in precedenza, allora, lì, là,
        tra loro, fra loro, tra questi, secondo lui, secondo lei, a sua volta, del resto, comunque,
        insomma, forse, in quel momento, da allora, anzi, oltre a ciò
        """
    ),
    connects_not_before=phrases("che, chi"),
    definite_articles=("il", "lo", "la", "i", "gli", "le", "l'"),
    plain_verbs=phrases(
        """
        è, sono, era, erano, sarà, saranno, sarebbe, ha, hanno, aveva, avevano, avrà, avrebbe, va,
        vanno, deve, devono, può, possono, potrebbe, viene, vengono, resta, rimane, fa, fanno, si,
        non, fu, furono, dura, prevede, continua, comincia, *ano, *avano, *arono, *irono
        """
    ),
    unique_things=phrases(
        """
        governo, autorità, media, soccorsi, vigili del fuoco, procura, presidente, premier, mondo,
        internet, polizia, esercito, economia, sole, luna, terra, papa, re, regina, senato, camera,
        parlamento, stampa, onu, ue, nato, borsa, stato, carabinieri, cremlino, quirinale, meteo,
        giustizia, italiani, pubblico
        """
    ),
    speech_verbs=phrases(
        """
        detto, dice, dichiarato, dichiara, affermato, afferma, spiegato, spiega, aggiunto, aggiunge,
        annunciato, annuncia, riferito, riferisce, sottolineato, sottolinea, raccontato, racconta,
        scritto, scrive, risposto, risponde, ammesso, ammette, precisato, precisa, commentato,
        commenta, confermato, conferma, chiesto, chiede, osservato, osserva, avvertito, avverte,
        ribadito, concluso, conclude, secondo, stando a, sostenuto, sostiene, replicato, disse
        """
    ),
    speakers=phrases("comunicato, rapporto, ministero, agenzia, polizia, prefettura"),
    attributions=phrases("secondo, stando a"),
    introductions=("che",),
    leading_clauses=phrases(
        """
        dopo, prima, quando, mentre, benché, sebbene, come, se, da, durante, nonostante, poiché,
        perché, appena, in, a, con
        """
    ),
    trailing_clauses=phrases(
        """
        che, dove, quando, mentre, dopo, prima, perché, poiché, secondo, ma, e, tra cui, compreso,
        compresa, benché, con, senza
        """
    ),
    joined_clauses=phrases("perché, mentre, dopo che, sebbene, prima di"),
    notices=NOTICES,
    references=REFERENCES,
    vocabulary=VOCABULARY,
)
