"""Swedish, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.swedish import NOTICES
from summarizer.languages.phrases import names, phrases
from summarizer.languages.vocabularies.swedish import VOCABULARY

LANGUAGE = Language(
    code="sv",
    letters="a-zåäöé",
    quotation_marks=("””", "“”", "»»", "«»"),
    single_quotation_marks=("’’", "‘’"),
    titles=phrases(
        """
        dr, Dr, prof, Prof, prof. em, Prof. em, hr, fr, frk, tekn, S, S:t, S:ta, St, kpt, gen, adj,
        doc, kand, lic,
        Hr, Fr, Frk, Fru, Kapt, kapt, Kpt, överstelöjtn, övlt, Övlt, övl, ltn, Ltn, löjtn, Löjtn,
        fänr, fändr, Maj, Gen, genlt, genmaj, gen.lt, gen.maj, genlöjtn, brig, öv, Öv, am, Am,
        viceam, konteram, kommend, kmd, serg, Serg, korp, fanj, rustm, Doc, Lic, Fil, Tekn, Med,
        jur, Jur, teol, Teol, agr, ekon, civ.ing, civ. ing, civ.ek, ing, Ing, arkit, red, Red,
        dir, Dir, ordf, Ordf, v. ordf, sekr, stud, leg, rådm, komm, Komm, insp, Insp, krim.insp,
        past, Past, kyrkoh, bisk, Bp, ärkeb, grev, bar, frih, h.k.h, H.K.H, H.M, h.m, adv, Adv,
        min, statsmin, riksd.led, övers, fältv, överfurir, sgt, Sgt, fil. dr, fil. mag, fil. lic,
        fil. kand, jur. kand, jur. dr, med. dr, med. lic, tekn. dr, tekn. lic, teol. dr, ekon. dr,
        agr. dr, odont, Odont, leg. läk, t.f, T.f, bitr, Bitr, förv, Förv, vice ordf, polism,
        kommunalr, riksdagsl, generalmaj, generallöjtn, kommendörkapt, örlogskapt, riksdagsled,
        riksdagsm, förbundsordf, partisekr, pressekr
        """
    ),
    whole_words=phrases("Jan, Max, mil, stat, pub, pop, lat, penna"),
    abbreviations=phrases(
        """
        t. ex, t.ex, bl. a, bl.a, d. v. s, d.v.s, dvs, f. d, f.d, fr. o. m, fr.o.m, t. o. m,
        t.o.m, s. k, p. g. a, p.g.a, m. a. o, m.a.o, ca, c:a, nr, kl, jfr, exkl, inkl, max, min,
        tel, sid, kap, fig, avd, red, uppl, övers, jan, feb, apr, aug, sept, okt, nov, dec, mån,
        tis, ons, tors, fre, lör, sön, anm, a.a, a. a, anv, arr, bl, bih, c, dir, div, doc, e, ed,
        e.g, eg, e. l, enl, ev, ex, exp, f. n, f.n, f.v, fg, forts, förf, föreg, gm, hd, i.e,
        i. e, i.o.m, ib, ibid, inv, jun, lgh, lit, m, mom, m.h.t, n. b, näml, nuv, o, obs,
        op. cit, ordf, p, pag, pga, pl, pkt, prof, prel, pr, pt, p. m, p.m, ref, reg, s, sek, s:a,
        sk, ss, stk, såv, tab, t, t.h, t.v, tf, tfn, tfnnr, tr, trpt, utg, utk, v, vd, vol, vs, y,
        årg, äv, ö, ö.h, övr, Nr, Kl, S, Tel, t. o, Ca, C:a, Bl.a, s.k, resp, st, o. d, *sg,
        Storg, Drottningg, Vasag, Nyg, Nyag, Kyrkog, Skolg, Köpmang, Hamng, Strandg, Västerg,
        Österg, Norrg, Söderg, Parkg, Linnég, Odeng, Götg, Hantverkarg, Humleg, Kaserng, Sveav,
        Karlav, Ringv, Valhallav, Storv, Skolv, Kyrkv, ö.g, ö. g, n.b, Bp, fastigh, kv, postadr,
        bes.adr, vån
        """
    ),
    closing_abbreviations=phrases(
        """
        etc, m. m, m.m, m. fl, m.fl, o. s. v, o.s.v, osv, e. d, e.d, f. Kr, e. Kr, f.Kr,
        e.Kr, milj, mkr, kr, jr, sr, Inc, Ltd, AB, o. dyl, o.dyl, dyl, d.ä, d.y, d. ä,
        d. y, tkr, mdr, mdkr, Mkr, mill, md, tim, h, km, kg, HB, KB, pers, e.l, el, ö. h,
        m. ö. h, förl,
        bil, par, art,
        med, ung, mag, fil, kval
        """
    ),
    vowels="aeiouyåäöé",
    function_words=phrases(
        """
        den, det, de, en, ett, han, hon, vi, ni, jag, du, man, och, men, eller, att,
        som, om, när, då, där, här, i, på, av, till, från, med, utan, för, efter, före,
        under, över, mellan, mot, vid, hos, enligt, genom, inte, ingen, inga, alla,
        många, flera, några, detta, denna, dessa, hans, hennes, deras, vår, vad, vem,
        varför, hur, också, nu, sedan, redan, ännu, så, två, tre, är, var, har, hade,
        ska, kan, både, trots, innan, medan, eftersom, igår, idag, samtidigt, dessutom,
        däremot, därför, därefter, sålunda, kanske, aldrig, alltid, ingenting, någon,
        något, varje, andra, dock, ändå, först, senare, tidigare, snart, plötsligt,
        nästan, bara, min, mitt, vårt, våra, sin, sitt, genast, därmed, därtill,
        hittills, annars, nyligen, skulle, kunde, vill, ville, blev, se, läs
        """
    ),
    weekdays=names(
        "måndag/måndagen, tisdag/tisdagen, onsdag/onsdagen, torsdag/torsdagen, fredag/fredagen, "
        "lördag/lördagen, söndag/söndagen"
    ),
    before_times=phrases("kl, klockan"),
    months=names(
        "januari/jan, februari/feb, mars, april/apr, maj, juni, juli, augusti/aug, "
        "september/sept/sep, oktober/okt, november/nov, december/dec"
    ),
    vocabulary=VOCABULARY,
    notices=NOTICES,
)
