"""Danish, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.danish import NOTICES
from summarizer.languages.phrases import names, phrases

LANGUAGE = Language(
    code="da",
    letters="a-zæøåé",
    quotation_marks=("“”", "„“", "»«", "””"),
    single_quotation_marks=("‘’", "›‹"),
    titles=phrases(
        """
        dr, Dr, prof, Prof, hr, fr, frk, cand, mag, Skt, St, adv, ing, kapt, gen, Hr,
        Fr, Frk, Dir, dir, Kapt, Gen, genmaj, genlt, gen.maj, gen.lt, brig, obl, Obl,
        oberstlt, Oberstlt, ob, Maj, prlt, Prlt, premierlt, lt, Lt, ltn, løjtn,
        flyverlt, serg, Serg, korp, adm, Adm, viceadm, kontraadm, kommandørkapt,
        kaptajnlt, pol, Pol, insp, Insp, Kom, komm, past, Past, provst, bisk, Bisk,
        sgn, sognepr, lic, stud, Stud, dr.med, dr. med, dr.phil, dr. phil, cand.jur,
        cand.mag, civ.ing, akad, amtm, borgm, statsmin, min, red, Red,
        lekt, doc, Doc, overl, adj, H.K.H, H.M, hds, advokatfm, lrs, Adv, ass, cand.polit,
        cand.med, cand.merc, cand.theol, cand.scient, cand.psych, dr.jur, dr.theol, dr.polit,
        dr.techn, lic.jur, lic.scient, jur, theol, scient, polit, merc, techn, kst, Kst, fung,
        Fung, vicepol, kriminalass, sgt, Sgt, kpl, Kpl, oberstløjtn, kaptajn-løjtn, fuldm, Kgl,
        komp, underdir, admin. dir, adm. dir, Adm. dir,
        rådm, krim.kom, næstform
        """
    ),
    whole_words=phrases("alt, Jan, Max, stat, pub, pop"),
    abbreviations=phrases(
        """
        bl. a, bl.a, d. v. s, d.v.s, dvs, f. eks, f.eks, fx, ca, nr, kl, jf, jfr, pga,
        p.g.a, mht, m.h.t, ifm, inkl, ekskl, max, min, maks, tlf, s, st, kap, fig, afd,
        red, vha, vedr, iflg, resp, jan, feb, apr, aug, sept, okt, nov, dec, hhv, evt,
        pkt, f, d, s.k, såk, adr, alm, ang, anv, aut, beg, bem, bibl, cf, cirk,
        d.d, d.e, div, d.å, d. å, eksempl, e.g, e.v, exp, ff, fork, forts, fr.o.m, g,
        gl, gr, h, hft, hpt, i.e, ill, indb, inj, jun, kbh, Kbh, kons, ktr, kv, l, lok,
        m.a.o, m.b, m.h.p, m.t.p, mdl, mdr, mods, n, n.n, o, obl, obs, off, omkr, ons,
        opg, opl, opr, ordf, org, osfr, o.a, p, pl, p.m, pr, pag, p.t, rd, ref,
        reg, rel, s.d, s.u, sek, sg, sml, spec, stud, suppl, sv, sygepl, t, t.eks,
        t.h, t.o.m, t.v, trp, udd, udg, uds, u, u.a, ugtl, v, v.h.a, vol, vs, v.s.a,
        zool, årg, årh, ø, øv, Nr, Kl, S, Bl.a, F.eks, St, Ca, stk, Vesterg, Østerg, Nørreg,
        Sønderg, Storeg, Kirkeg, Skoleg, Jernbaneg, Bredg, Nyg, Strandg, Torveg, Møllev, Strandv,
        Ringv, *sgd, gd, sdr, Sdr, ndr, Ndr, vestr, Vestr, østr, Gl, Ll, Lll, Kgs, kgs, Kbhvn,
        kbhvn, Frb, boul, Boul, mezz
        """
    ),
    closing_abbreviations=phrases(
        """
        etc, m. m, m.m, m. fl, m.fl, osv, o.s.v, mv, m.v, o. lign, o.lign, f.Kr, e.Kr,
        f. Kr, e. Kr, mio, mia, kr, jr, sr, Inc, Ltd, A/S, o. l, o.l, o.s.fr, o.m.a,
        mill, T.kr, t.kr, tkr, km, kg, pers, ApS, d.æ, d.y, d. æ, d. y, e.l, e. l, el.
        lign, el.lign, f.v.t, e.v.t, incl, o. h, m. o. h, forl,
        par, art,
        kom
        """
    ),
    vowels="aeiouyæøåé",
    ordinals_have_stops=True,
    before_ordinals=phrases(
        """
        den, d, af, til, fra, på, i, det, de, hans, hendes, sin, sit, deres, hver
        """
    ),
    after_ordinals=phrases(
        """
        division, runde, plads, etage, verdenskrig, Verdenskrig, Division, Runde
        """
    ),
    function_words=phrases(
        """
        den, det, de, en, et, han, hun, vi, i, jeg, du, man, og, men, eller, at, som,
        om, når, da, der, her, på, af, til, fra, med, uden, for, efter, før, under,
        over, mellem, mod, ved, hos, ifølge, gennem, ikke, ingen, alle, mange, flere,
        nogle, dette, denne, disse, hans, hendes, deres, vores, hvad, hvem, hvorfor,
        hvordan, også, nu, så, siden, allerede, endnu, to, tre, er, var, har, havde,
        skal, kan, både, trods, mens, fordi, derfor, samtidig, desuden, derefter,
        dernæst, derimod, imidlertid, herefter, dog, alligevel, senere, tidligere,
        først, måske, ellers, hver, begge, andre, blandt, hvis, selv, omkring, sådan,
        snart, pludselig, næsten, kun, skulle, kunne, vil, ville, blev, bliver, intet,
        jer, os, hidtil, desværre, i går, dermed, dertil, nogen, noget, se, læs
        """
    ),
    before_times=phrases("kl, klokken"),
    months=names(
        "januar/jan, februar/feb, marts, april/apr, maj, juni, juli, august/aug, "
        "september/sept, oktober/okt, november/nov, december/dec"
    ),
    notices=NOTICES,
)
