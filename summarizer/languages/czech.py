"""Czech, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.czech import NOTICES
from summarizer.languages.phrases import names, phrases

LANGUAGE = Language(
    code="cs",
    letters="a-záčďéěíňóřšťúůýž",
    quotation_marks=("„“", "»«", "«»"),
    single_quotation_marks=("‚‘", "›‹"),
    titles=phrases(
        """
        p, pí, sl, dr, Dr, prof, Prof, doc, Doc, ing, Ing, Mgr, mgr, Bc, MUDr, JUDr,
        PhDr, RNDr, PaedDr, ThDr, MVDr, RSDr, PharmDr, akad, sv, Sv, gen, plk, pplk,
        mjr, kpt, por, npor, ppor, prap, arch, Mons, P, dipl, Pí, Sl, DrSc, genmjr,
        genpor, gen. mjr, gen. por, armádní gen, brig. gen, brig, Plk, Pplk, Mjr, Kpt,
        Npor, Por, Ppor, nprap, rtn, Rtn, Prap, nstržm, stržm, svob, des, rtm, pprap,
        kom, kard, Kard, arcib, bisk, biskup, msgr, Msgr, o, vdp, Ing. arch, Arch, akad.
        mal, akad. arch, MgA, BcA, ThLic, ICDr, Th.D, min, posl, Sen, star, řed,
        Řed, předs, tajm, adv, not, ved, JUC, MUC, Dipl, red, Red, št. prap, št, kpt. Ing,
        nstrm, vrch. insp, insp, Insp, st. zást, zást, místopř, Místopř, gen. ř, gen. řed, výk.
        řed, hejt, dipl. tech, Dipl. Ing, MDDr, PhMr, ThMgr, lic, Bc. A, ak. soch, akad.
        soch, ak. mal, P. Mgr, S. M, o. prof, děk,
        místopřed
        """
    ),
    whole_words=phrases("Jan, Max, past, mil, hon, pop"),
    abbreviations=phrases(
        """
        např, tzv, tj, tzn, popř, cca, č, čís, čl, odst, písm, str, s, sv, obr, tab, ul,
        vyd, hl, max, srov, t. č, t.č, red, zn, ev, okr, ved, zást, vč, kupř, sev,
        jižn, angl, lat, býv, m. j, event, ml, Např, Tzv, Tj, Viz, č.
        p, č.p, č. j, č.j, Č, ad, adj, adr, alt, BB, bl, cit, d, dep, el, exp,
        fot, franc, ft, g, hist, ib, ibid, i. s, jap, jmén, k. ú, k.ú, kat, kl, kres, L,
        lic, lit, Lt, mez, měs, mgr, mm, mod, MS, násl, naz, ned, nepubl, n, o,
        ob, obch, obv, odb, odd, op, or, ot, ozn, pag, parc, pat, pl, pol, pom, por,
        posl, pov, pozn, poz, pp, pr, předch, předn, překl, přel, pst, přibl, psáno,
        rat, reg, rkp, roz, rozd, rozh, rus, řec, řím, sb, sest, sl, smr,
        souč, soukr, sp. zn, sp, spec, srv, stř, šp, škol, t, t.r,
        tech, techn, uč, ut, úř, v. r, v.r, vedl, vol, vých, vyobr, vyst, vzn, wg,
        zač, zák, zal, záp, zapl, zejm, zkr, zprac, zvl, žid, dl, ún, břez, červ, říj,
        pond, úter, čtv, pát, sob, příp, resp, mj, kap, tř, tel, roč, min, nar, zemř, st
        """
    ),
    closing_abbreviations=phrases(
        """
        st. C, st. F,
        atd, apod, aj, tis, mil, mld, př. n. l, n. l, př. Kr, po Kr, hod, r, kol, s. r.
        o, s.r.o, a. s, a.s, spol, o. p. s, Ph.D, CSc, DrSc, MBA, Inc, Ltd, Kč, atp, a
        pod, a j, m, km, kg, ks, sek, vl, n. m, v. v. i, v.v.i, k. s, k.s, v. o. s,
        v.o.s, z. s, z.s, z.ú, Th.D, DiS, LL.M, LLM, FSc, Sb, p, stol, t. r, l, prodl,
        s. n, t. m, b. m, m. r,
        soud, sbor, svaz, slov, spis, sen, o.p.s,
        nám, národ, něm, věd,
        tr. zák, tr. ř, o. s. ř, obč. zák, s. ř, tr. řádu, st
        """
    ),
    ordinals_have_stops=True,
    before_ordinals=phrases(
        """
        dne, do, od, na, po, v, ve, z, ze, za, k, ke, před, už, jeho, její, jejich,
        svůj, svou, ten, ta, to, té, tom, u
        """
    ),
    after_ordinals=phrases("FC, FK, SK, Liga, Armáda, Národní, Republika, Sjezd, Dub"),
    eras=phrases("r, stol, st, n. l, př. n. l, př. Kr, po Kr"),
    prepositions=phrases(
        """
        v, ve, na, z, ze, do, od, po, okolo, kolem, k, ke, za, před, o, mezi, přes
        """
    ),
    function_words=phrases(
        """
        v, ve, na, z, ze, do, od, po, o, u, za, před, při, pod, nad, pro, bez, mezi,
        podle, během, k, ke, s, se, a, i, ale, nebo, že, aby, když, pokud, jestli,
        protože, ačkoli, to, ten, ta, ti, ty, toho, té, tom, on, ona, ono, oni, jeho,
        její, jejich, my, já, kdo, co, kde, jak, proč, který, která, které, ne, ano,
        také, též, už, ještě, jen, dva, dvě, tři, všichni, mnoho, každý, je, jsou, byl,
        byla, bylo, byli, bude, včera, dnes, zítra, pak, poté, však, proto, tam, tady,
        zde, přesto, zároveň, kromě, kvůli, jde, má, podobně, druhý, první, loni, nikdo,
        nic, někdo, něco, jiní, jiné, možná, vždy, nikdy, teprve, nejprve, nejdříve,
        později, dříve, brzy, téměř, skoro, můj, moje, náš, naše, nyní, teď, tedy,
        navíc, díky, konečně, kolik, odkud, kam, lze, mají, měl, měla, budou, třetí
        """
    ),
    before_times=phrases("v"),
    months=names(
        "ledna/leden, února/únor, března/březen, dubna/duben, května/květen, června/červen, "
        "července/červenec, srpna/srpen, září, října/říjen, listopadu/listopad, "
        "prosince/prosinec"
    ),
    notices=NOTICES,
)
