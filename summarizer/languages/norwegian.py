"""Norwegian, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.norwegian import NOTICES
from summarizer.languages.phrases import names, phrases

LANGUAGE = Language(
    code="no",
    letters="a-zæøåéòô",
    quotation_marks=("«»", "“”", "„“", "»«", "””"),
    single_quotation_marks=("‘’", "’’"),
    titles=phrases(
        """
        dr, Dr, prof, Prof, hr, Hr, fr, frk, Frk, cand, mag, St, adv, ing, siv. ing, gen, Gen,
        genlt, genmaj, brig, ob, obl, oblt, maj, Maj, kapt, Kapt, lt, Lt, ltn, løytn, serg, korp,
        adm, kpt, sjefsing, rådm, pol. mester, red, stud, statsadv, kst, pst, dir, adm. dir,
        cand. jur, cand. mag, dr. ing, jur, philol, philos, oberstlt, Oberstlt, Oblt, Ob, komm,
        kommkapt, orlkapt, sers, sgt, Sgt, kpl, Kpl, fenr, Fenr, kapt.lt, viseadm, kontreadm,
        biskop em, f.aman, aman, fung, Fung, nestl, ass. dir, avd. dir, ekspr, statsr,
        stortingsrepr, førstelekt, univ.lekt, bisk, sokn, res. kap, cand. philol, cand. polit, dr.
        philos, dr. juris, lic,
        statsmin, statssekr, pol.insp, ordf, varaordf, fylkesm, overl, dos
        """
    ),
    whole_words=phrases("alt, Jan, Max, mil, stat, pub, pop, lat"),
    abbreviations=phrases(
        """
        bl. a, bl.a, d. v. s, d.v.s, dvs, f. eks, f.eks, ca, cirka, nr, kl, jf, jfr,
        pga, p.g.a, mht, m.h.t, ifm, i.f.m, inkl, ekskl, max, min, maks, tlf, s, st,
        kap, fig, avd, avs, red, vedr, iflg, ifl, resp, jan, feb, apr, aug, sep, sept,
        okt, nov, des, hhv, evt, ev, pkt, stk, f, d, s.k, såk, oppl, utg, bd, gnr, bnr,
        forts, f.o.m, fom, t.o.m, m.a.o, o.a.t, vha, v.h.a, alm, gj.sn, gjsn, overs,
        innl, tab, vol, tils, sml, o. fl. a, herunder, p.t, mnd, t.d, kv.m, Storgt, Kirkegt,
        Skolegt, Strandgt, Kongensgt, Dronningensgt, Prinsensgt, Jernbanegt, Torggt, Møllergt,
        Nygt, Parkgt, Havnegt, Sjøgt, gt, Bogstadv, Parkv, Ringv, Skolev, Kirkev, vn, pl, Pl, etg,
        Etg, h.h, t.h, t.v, Rv, Fv, fvk, kv, lnr, strl, Strl, jfrl, St. meld, St. prp, Ot. prp, Rt
        """
    ),
    closing_abbreviations=phrases(
        """
        etc, m. m, m.m, m. fl, m.fl, osv, o.s.v, mv, m.v, o. l, o.l, o. lign, o.lign, f.Kr, e.Kr,
        f. Kr, e. Kr, mill, mrd, kr, jr, sr, Inc, Ltd, A/S, ev, o.a, e. l, e.l, o. h,
        m. o. h, e. o, ekstraomg,
        kom
        """
    ),
    vowels="aeiouyæøåé",
    ordinals_have_stops=True,
    before_ordinals=phrases(
        """
        den, d, av, til, fra, på, i, det, de, hans, hennes, sin, sitt, deres, hver, innen, etter,
        før, siden, om, ved, og, per
        """
    ),
    after_ordinals=phrases(
        """
        divisjon, runde, plass, etasje, verdenskrig, Verdenskrig, Divisjon, Runde, klasse, omgang
        """
    ),
    function_words=phrases(
        """
        den, det, de, en, et, ei, han, hun, vi, i, jeg, du, dere, man, og, men, eller, at, som, om,
        når, da, der, her, på, av, til, fra, med, uten, for, etter, før, under, over, mellom, mot,
        ved, hos, ifølge, gjennom, ikke, ingen, alle, mange, flere, noen, dette, denne, disse,
        hans, hennes, deres, vår, våre, hva, hvem, hvorfor, hvordan, også, nå, så, siden, allerede,
        enda, ennå, to, tre, er, var, har, hadde, skal, skulle, kan, kunne, vil, ville, både,
        tross, mens, fordi, derfor, samtidig, dessuten, deretter, likevel, imidlertid, senere,
        tidligere, først, kanskje, hittil, ellers, nylig, hver, begge, andre, blant, derimot,
        dersom, hvis, selv, rundt, omkring, slik, tidlig, snart, plutselig, nesten, bare, se, les
        """
    ),
    before_times=phrases("kl, klokken"),
    months=names(
        "januar/jan, februar/feb, mars, april/apr, mai, juni, juli, august/aug, "
        "september/sept/sep, oktober/okt, november/nov, desember/des"
    ),
    notices=NOTICES,
)
