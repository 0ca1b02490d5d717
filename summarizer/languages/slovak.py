"""Slovak, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.slovak import NOTICES
from summarizer.languages.phrases import names, phrases

LANGUAGE = Language(
    code="sk",
    letters="a-záäčďéíĺľňóôŕšťúýž",
    quotation_marks=("„“", "»«", "«»", "“”"),
    single_quotation_marks=("‚‘", "›‹"),
    titles=phrases(
        """
        p, pí, sl, dr, Dr, prof, Prof, doc, Doc, ing, Ing, Mgr, mgr, Bc, MUDr, JUDr, PhDr, RNDr,
        PaedDr, ThDr, MVDr, RSDr, PharmDr, akad, sv, Sv, gen, Gen, brig, plk, Plk, pplk, Pplk, mjr,
        Mjr, kpt, Kpt, por, Por, npor, Npor, nadpor, ppor, Ppor, práp, npráp, rtm, nrtm, čat, des,
        arch, Mons, P, dipl, Ing. arch, vdp, kard, arcib, bisk, min, posl, red, adv, dek, Fr,
        ThLic, št, stržm, ppráp, št. práp, nstržm, insp, Insp, genmjr, genpor, gen. por, gen. mjr,
        brig. gen, Riad, preds, Preds, podpr, prim, Prim, primát, št. taj, taj, MDDr, Mgr. art,
        akad. mal, akad. soch, ak. mal, mim, nám, zást, Zást, podpreds, gen. riad
        """
    ),
    abbreviations=phrases(
        """
        napr, Napr, tzv, Tzv, t. j, t.j, tj, t. z, t.z, tzn, t. č, t.č, resp, príp,
        popr, min, max, cca, č, čís, čl, ods, odst, písm, str, s, sv, kap, obr, tab, ul,
        nám, tr, tel, vyd, roč, hl, porov, por, pozri, poz, red, zn, okr, ved, zast,
        vrát, sev, juž, vých, záp, angl, nem, lat, nar, zomr, býv, m.i, event, st, ml,
        bl, súč, ev, pozn, prekl, zost, zv, zb, zák, Zb, čo do, približ, maď, rus,
        franc, gr, jan, feb, mar, apr, aug, sept, okt, nov, dec, zrej, br, hod,
        vzn, zal, p. t, č. j, č.j, č. p, sp. zn, n. m, t. r, v. r, dr, cit, et al, fot,
        il, techn, gen, špec, súkr, roz, prof, prac, odd, odb, obv, obch, ozn,
        parc, pom, prev, prel, psych, publ, rkp, rozh, skr, soc, sp, stol, šk,
        tech, tis, ukr, úr, viď, vl, vsl, vyš, zač, zas, zem, zvl, žel, Ul, Nám, Č,
        janu, febr
        """
    ),
    closing_abbreviations=phrases(
        """
        st. C, st. F,
        atď, a pod, apod, a i, a iné, tis, mil, mld, pred n. l, n. l, n.l, pred Kr, po
        Kr, hod, r, stor, kol, s. r. o, s.r.o, a. s, a.s, spol, n. o, n.o, o. z, o.z, š.
        p, š.p, v. o. s, Ph.D, PhD, CSc, DrSc, MBA, Inc, Ltd, Sk, Kčs, atp, ap, tzn, km,
        kg, ks, m, sek, min, roč, nar, zomr, n. m, t. r, resp, k. s, k.s, v.o.s, LL.M,
        st, tel, tr, predĺž, s. n, t. m, b. m, b. r,
        slov,
        štát,
        tr. zák, Tr. zák, Tr. por, tr. por, obč. zák
        """
    ),
    ordinals_have_stops=True,
    before_ordinals=phrases(
        """
        dňa, do, od, na, po, v, vo, z, zo, za, k, ku, pred, už, jeho, jej, ich, svoj, svoju, ten,
        tá, to, tú, tom, u, pri
        """
    ),
    after_ordinals=phrases(
        """
        FC, FK, MFK, Liga, Armáda, Národná, Republika, Zjazd, storočie, storočia, storočí, ročník,
        miesto, mieste, poschodie, kolo, kole
        """
    ),
    eras=phrases("r, stor, st, n. l, pred n. l, pred Kr, po Kr"),
    prepositions=phrases("v, vo, na, z, zo, do, od, po, okolo, k, ku, za, pred, o, medzi, cez"),
    function_words=phrases(
        """
        v, vo, na, z, zo, do, od, po, o, u, za, pred, pri, pod, nad, pre, bez, medzi, podľa, počas,
        k, ku, s, so, a, i, aj, ale, alebo, že, aby, keď, ak, či, lebo, pretože, hoci, to, ten, tá,
        tí, tie, toho, tej, tom, on, ona, ono, oni, ony, jeho, jej, ich, my, ja, kto, čo, kde, ako,
        prečo, ktorý, ktorá, ktoré, nie, áno, tiež, takisto, už, ešte, len, iba, dva, dve, dvaja,
        tri, všetci, všetko, veľa, mnohí, každý, nikto, nič, je, sú, bol, bola, bolo, boli, bude,
        včera, dnes, zajtra, potom, neskôr, však, preto, tam, tu, napriek, zároveň, okrem, kvôli,
        ide, má, podobne, druhý, prvý, tretí, vlani, teraz, vtedy, najmä, možno, naopak, navyše,
        takmer, viac, zatiaľ, pôvodne, najprv, medzitým, štyri, vďaka, proti, okolo, tento, táto
        """
    ),
    months=names(
        "januára/január, februára/február, marca/marec, apríla/apríl, mája/máj, júna/jún, "
        "júla/júl, augusta/august, septembra/september, októbra/október, novembra/november, "
        "decembra/december"
    ),
    notices=NOTICES,
)
