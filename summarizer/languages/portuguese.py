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
        Min, Adv, Ir, Rev
        """
    ),
    abbreviations=phrases(
        """
        p. ex, p.ex, av, Av, art, arts, aprox, cap, cf, fig, n, nº, núm, nr, pág, págs,
        p, pp, tel, vol, vs, máx, mín, R, r, séc, obs, ref, km, jan, fev, abr, mai, jun,
        jul, ago, nov, dez
        """
    ),
    closing_abbreviations=phrases(
        """
        etc, a. C, d. C, a.C, d.C, S. A, S.A, Ltda, Cia, Inc, Ltd, a.m, p.m, E.U.A, hab
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
        todas, dois, duas, três, ontem, hoje, agora, além, durante, contra, num, numa
        """
    ),
)
