"""Romanian, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.romanian import NOTICES
from summarizer.languages.phrases import names, phrases

LANGUAGE = Language(
    code="ro",
    letters="a-zăâîșțşţ",
    quotation_marks=("„”", "„“", "«»", "“”"),
    single_quotation_marks=("‘’", "‚’"),
    titles=phrases(
        """
        dl, Dl, dlui, Dlui, dna, Dna, dnei, d-na, D-na, d-nei, d-l, D-l, dra, d-ra, D-ra, dlor,
        dr, Dr, prof, Prof, prof. univ, Prof. univ, prof. dr, Prof. dr, prof. univ. dr, conf,
        Conf, conf. univ, lect, lect. univ, asist, acad, Acad, ing, Ing, arh, Arh, av, Av, ec,
        Ec, jud, psih, gen, Gen, gen. bg, gen. mr, col, Col, lt, Lt, lt. col, Lt. col, lt.-col,
        mr, Mr, cpt, Cpt, plt, plt. adj, sg, serg, com, Com, cms, Cms, subcms, insp, Insp,
        ag, agt, amiral, cam, Sf, sf, Pr, pr, preot, pr. prof, ÎPS, Î.P.S, I.P.S, PS, P.S, Mons,
        mons, pt, drd, Drd, exc, Excel, pres, min, dir, Dir, șef, adj, Adj, lt. maj, gen. lt, gen.
        col, plt. maj, serg. maj, frt, cam. fl, contraam, viceam, cpt. cdor, cdor, lt. cdor, slt,
        Slt, subloc, chestor, Chestor, subcom, ag. șef, ag. șef adj, comis. șef, procur, Procur,
        exp, cons, Cons, sen, Sen, dep, Dep, viceprim, primar gen, secr, Secr, subsecr, purt, Ep,
        arhiep, Arhiep, mitrop, Mitrop, arhim, Arhim, ierom, protos, Preafer, P.F, Preaf, PF, P.C,
        șef lucr, ș.l, Ș.l, biol, chim, ing. dr, cap,
        proc, vicepres, pref, subpref
        """
    ),
    abbreviations=phrases(
        """
        art, Art, alin, Alin, lit, Lit, pct, Pct, par, Cap, secț, sect, vol, Vol, nr, Nr, p,
        pp, pag, Pag, ex, Ex, de ex, De ex, d. ex, v, V, cf, Cf, ed, Ed, trad, red, coord, str,
        Str, bd, Bd, B-dul, b-dul, bdul, șos, Șos, Sos, sos, al, Al, ap, Ap, bl, Bl, sc, Sc, et,
        cart, com, mun, Mun, jud, Jud, or, tel, Tel, fax, int, obs, fig, tab, aprox,
        cca, max, min, resp, respectiv, engl, fr, germ, lat, it, ian, feb,
        febr, mart, apr, iun, iul, aug, sept, oct, nov, noiem, dec, lun, mar, sâm,
        dum, n. red, n.red, n. r, n.r, n. trad, n, a, sec, Sec, st, tit, def, S.C, SC, s.c, C.F,
        R.A, O.U.G, H.G, O.G, M.Of, M. Of, Mon. Of, dos, crt, reg, zis, așa-num, trim, sem, bim,
        Univ, Pol, Politehn, Ac, Lic, Șc, Ist, Inst, Fac, Minist, Prim, Spit, Bis, Mân, Pref,
        Subpref, Amb, amb, Consil, consil,
        Trib, Bibl
        """
    ),
    closing_abbreviations=phrases(
        """
        etc, ș.a, ş.a, ș. a, s.a, ș.a.m.d, ş.a.m.d, s.a.m.d, a.m.d, î.Hr, d.Hr, î. Hr, d. Hr,
        î.e.n, e.n, i.Hr, d.C, mil, mld, mii, lei, kg, km, m, cm, mm, ha, mp, mc, l, g, t, kW,
        MW, h, min, sec, km/h, S.A, SA, S.R.L, SRL, S.R.L.-D, P.F.A, S.U.A, SUA, U.E, a.m, p.m,
        jr, Jr, Inc, Ltd, Co, Corp, loc. cit, op. cit, î.a, în cont, cont, buc, pers, N.R, C.V,
        sat, vin, mie, loc,
        rus, rom
        """
    ),
    vowels="aăâeiîou",
    eras=phrases("î.Hr, d.Hr, î. Hr, d. Hr, î.e.n, e.n, i.Hr, d.C"),
    prepositions=phrases(
        """
        în, la, la ora, la orele, din, de, până, după, înainte de, prin, pe, spre, între, către, cu
        """
    ),
    function_words=phrases(
        """
        în, la, pe, cu, de, din, dintre, prin, pentru, până, fără, după, sub, spre, către, între,
        lângă, peste, contra, împotriva, și, sau, ori, dar, însă, iar, deci, că, să, dacă, când,
        deși, fiindcă, deoarece, pentru că, cum, cât, unde, de ce, cine, ce, care, acest, această,
        acești, aceste, acesta, aceasta, aceștia, acestea, acel, acea, acei, acele, acela, aceea,
        el, ea, ei, ele, eu, tu, noi, voi, lui, lor, îi, îl, o, un, unul, una, unii, unele, doi,
        două, trei, toți, toate, fiecare, mulți, multe, câțiva, câteva, nu, nici, nimeni, nimic,
        este, sunt, era, erau, a, au, ar, va, vor, fost, are, aveau, avea, se, s-a, s-au, mai, tot,
        doar, numai, chiar, încă, deja, ieri, azi, astăzi, mâine, apoi, atunci, acolo, aici, acum,
        înainte, ulterior, potrivit, conform, totuși, astfel, așa, printre, anterior, alt, altă,
        alți, alte, cei, cele, cel, cea, poate, trebuie, datorită, inclusiv, niciodată
        """
    ),
    months=names(
        "ianuarie/ian, februarie/febr, martie/mart, aprilie/apr, mai, iunie/iun, iulie/iul, "
        "august/aug, septembrie/sept, octombrie/oct, noiembrie/nov, decembrie/dec"
    ),
    weekdays=names("luni, marți, miercuri, joi, vineri, sâmbătă, duminică"),
    notices=NOTICES,
)
