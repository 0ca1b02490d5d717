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
        jhr, gen, kol, kap, lt, maj, sgt, burg, fam, zr, br, hr, Hr, Dhr, Mw, Mevr,
        weled, Drs, Ir, Ing, Ds, h.c, Gen, gen.-maj, lt. gen, lt.-gen, lt.-kol, Lt,
        Lt.-kol, luit, luit.-gen, luit.-kol, kapt, Kapt, Kol, Maj, maj.-gen, brig,
        brig.-gen, adm, Adm, vadm, sbn, kltz, ltz, opp, wmr, kpl, Kpl, insp, Insp,
        hoofdinsp, comm, Comm, Burg, weth, Weth, min, Min, staatssecr, past, Past, pr,
        Pr, kard, Kard, mgr, Mgr, E, rep, not, adv, arts, bar, gr, H, HH, b.d, b. d, bc,
        BSc, MSc, LLM
        """
    ),
    abbreviations=phrases(
        """
        bijv, bv, d.w.z, d. w. z, m.a.w, o.a, o. a, i.v.m, i. v. m, t.a.v, t.o.v, i.p.v,
        m.b.t, a.h.w, n.a.v, ca, c.a, circa, nr, nrs, art, afb, blz, p, pag, tel, vgl,
        zgn, z.g, resp, excl, incl, max, min, ong, evt, jl, a.s, afd, hfst, jan, feb,
        mrt, apr, jun, jul, aug, sept, okt, nov, dec, v.a, t.w, a.d, a.u.b, aub, aanh,
        aant, afz, alg, arr, bez, bl, b.g.g, bijl, br, bto, cf, cfr, d.d, dd, dgl,
        d.m.v, dmv, dpt, eds, f, ff, fig, gebr, geb, gem, get, gld, g.g.d, hs, ibid, id,
        i.c, i.h.a, i.h.b, i.o, i.o.m, inl, i.s.m, i.t.t, i.z, jg, jhr, l, l.b, lg, lib,
        m.b.v, m.i.v, m.n, m.m.v, mnd, m.u.v, N.B, nl, n.l, no, n.t, obv, o.b.v, o.g.v,
        o.i, o.l.v, o.m, oorspr, op. cit, o.t.t, par, p.p, pct, pl, plm, prov, r, red,
        reg, s, sec, secr, st, str, subs, t, tab, t.a.p, t.b.v, t.e.m, t.g.v, t.h.v,
        t.n.v, tit, t.w.v, t.z.t, uitg, uitgeverij, ult, v, vb, v.d, v.d.m, verg, vert,
        vlg, vnl, vol, v.w, v.w.b, w.o, z.d, z.i, z.j, z.o.z, ztv, Nr, Art, Fig, Blz,
        Hfst, Afb, mr
        """
    ),
    closing_abbreviations=phrases(
        """
        enz, etc, e.d, e.a, v.Chr, n.Chr, v. Chr, n. Chr, N.V, B.V, NV, BV, mln, mld,
        jr, sr, Inc, Ltd, Co, art, max, min, e.v, m.b, n.b, d.w, a.i, b.d, a.D, C.V,
        V.O.F, V.Z.W, vzw, v.z.w, B.V.B.A, u, km, kg, mrd, Chr, p.p.p.d, o.i.d, e.t.c,
        ed, p.j, p.m
        """
    ),
    clipped_words=phrases("'s, 't, 'n, 'k, 'm, 'r"),
    function_words=phrases(
        """
        de, het, een, van, in, op, aan, bij, met, zonder, voor, na, naar, uit, door,
        over, onder, tussen, tegen, tot, om, en, of, maar, want, dus, als, toen,
        terwijl, omdat, hoewel, nadat, voordat, volgens, dat, die, dit, deze, wie, wat,
        waar, wanneer, waarom, hoe, hij, zij, ze, wij, we, jij, ik, u, haar, zijn, hun,
        ons, er, niet, geen, ook, nog, al, alle, veel, meer, daar, daarna, daarom, toch,
        zo, dan, eerder, later, sinds, tijdens, twee, drie, gisteren, vandaag, morgen,
        intussen, inmiddels, hier, misschien, nooit, altijd, niemand, iemand, iedereen,
        ieder, elke, andere, anderen, echter, daarvoor, eerst, bovendien, daarnaast,
        hierdoor, daardoor, hierna, vervolgens, momenteel, onlangs, mijn, onze, elk,
        enkele, sommige, verschillende, dankzij, ondanks, wegens, hoeveel
        """
    ),
)
