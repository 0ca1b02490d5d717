"""Portuguese, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.phrases import phrases

LANGUAGE = Language(
    code="pt",
    letters="a-záâãàçéêíóôõúü",
    quotation_marks=("“”", "«»"),
    single_quotation_marks=("‘’",),
    titles=phrases(
        """
        Sr, Sra, Srta, Srs, Sras, Dr, Dra, Drs, Dras, D, Prof, Profa, Profª, Eng, Enga,
        Exmo, Exma, Arq, Pe, Fr, Gen, Cel, Cap, Maj, Ten, Sgt, Sto, Sta, S, Des, Dep,
        Min, Adv, Ir, Rev, Sres, Engª, Engº, Profs, Profas, Exmos, Exmas, Ilmo, Ilma,
        Arqª, Pes, Mons, Dom, Card, Bpo, Arceb, Alm, Alte, Brig, Cmte, Comte, Comdte,
        Subten, Sarg, Cb, Sd, Tte, Cor, Asp, Pres, Gov, Sen, Ver, Verª, Del, Dr.ª, Drª,
        Proc, Prom, Insp, Dir, Mª, Lic, Mr, Mrs, Sór, Madre, Frei, Vig, Sup, Conselh,
        Fco, Ant, Joaq
        """
    ),
    abbreviations=phrases(
        """
        p. ex, p.ex, av, Av, art, arts, aprox, cf, fig, n, nº, núm, nr, pág, págs, p,
        pp, tel, vs, máx, mín, R, r, obs, ref, jan, fev, abr, mai, jun, jul, ago, nov,
        dez, inc, incs, al, als, par, parág, § único, c, caps, fls, fl, vols, ed, eds,
        org, orgs, trad, tít, t, sec, secc, out, Al, Pç, Pça, Pc, Trav, Tv, Lg, Est,
        Rod, Km, Edif, Ed, Apto, ap, apto, Bl, Qd, Lt, CEP, Tel, tels, fax, Univ, Fac,
        Inst, Depto, Dept, dept, Dir, Bco, Assoc, Fund, Hosp, Esc, Col, p.e, i.e, n.os,
        n.º, Nº, N, v, vd, v.g, ib, ibid, id, op. cit, loc. cit, esq, dir, dto, rés,
        r/c, incl, excl, Ref, reg, cód, Cód, últ, próx, prox, seg, segs, S.M, a/c, c/c,
        max, m.c, q.b, Art, Arts, Pág, Cap, Fig, Vol, Obs, cap, vol, séc, km
        """
    ),
    closing_abbreviations=phrases(
        """
        etc, a. C, d. C, a.C, d.C, S. A, S.A, Ltda, Cia, Inc, Ltd, a.m, p.m, E.U.A, hab,
        h, min, kg, mil, S.A.R.L, S/A, SA, Lda, Ldª, Cª, Corp, Jr, U.E, E.U, EUA, a. m,
        p. m
        """
    ),
    function_words=phrases(
        """
        o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas,
        ao, à, aos, às, por, pelo, pela, pelos, pelas, para, com, sem, sob, sobre,
        entre, até, desde, após, depois, antes, e, ou, mas, porém, também, se, quando,
        enquanto, segundo, que, quem, qual, como, onde, porque, não, é, são, foi, era,
        há, ele, ela, eles, elas, nós, eu, você, este, esta, estes, estas, esse, essa,
        isso, isto, aquele, aquela, seu, sua, seus, suas, então, ainda, já, mais, todos,
        todas, dois, duas, três, ontem, hoje, agora, além, durante, contra, num, numa,
        assim, logo, aqui, ali, lá, talvez, apenas, só, nem, nunca, sempre, tudo, nada,
        ninguém, alguém, muitos, muito, poucos, vários, várias, outro, outra, outros,
        outras, cada, tal, tão, pois, portanto, contudo, todavia, entretanto, nesta,
        neste, nessa, nesse, naquele, desta, deste, meu, minha, nosso, nossa, quanto,
        quantos, houve, tem, foram, estava, estão, é-se, entre-tanto, mesmo, embora
        """
    ),
)
