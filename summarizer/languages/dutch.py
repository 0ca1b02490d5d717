"""Dutch, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.phrases import phrases

LANGUAGE = Language(
    code="nl",
    letters="a-záäéèëïíóöúü",
    quotation_marks=("“”", "„”", "«»"),
    single_quotation_marks=("‘’", "‚’"),
    titles=phrases(
        """
        dhr, mw, mevr, mej, mr, Mr, drs, dr, Dr, dra, ir, ing, prof, Prof, ds, St, Sint,
        jhr, gen, kol, kap, lt, maj, sgt, burg, fam, zr, br
        """
    ),
    abbreviations=phrases(
        """
        bijv, bv, d.w.z, d. w. z, m.a.w, o.a, o. a, i.v.m, i. v. m, t.a.v, t.o.v, i.p.v,
        m.b.t, a.h.w, n.a.v, ca, c.a, circa, nr, nrs, art, afb, blz, p, pag, tel, vgl,
        zgn, z.g, resp, excl, incl, max, min, ong, evt, jl, a.s, afd, hfst, jan, feb,
        mrt, apr, jun, jul, aug, sept, okt, nov, dec, v.a, t.w
        """
    ),
    closing_abbreviations=phrases(
        """
        enz, etc, e.d, e.a, v.Chr, n.Chr, v. Chr, n. Chr, N.V, B.V, NV, BV, mln, mld,
        jr, sr, Inc, Ltd, Co, art, max, min
        """
    ),
    function_words=phrases(
        """
        de, het, een, van, in, op, aan, bij, met, zonder, voor, na, naar, uit, door,
        over, onder, tussen, tegen, tot, om, en, of, maar, want, dus, als, toen,
        terwijl, omdat, hoewel, nadat, voordat, volgens, dat, die, dit, deze, wie, wat,
        waar, wanneer, waarom, hoe, hij, zij, ze, wij, we, jij, ik, u, haar, zijn, hun,
        ons, er, niet, geen, ook, nog, al, alle, veel, meer, daar, daarna, daarom, toch,
        zo, dan, eerder, later, sinds, tijdens, twee, drie, gisteren, vandaag, morgen,
        intussen, inmiddels
        """
    ),
)
