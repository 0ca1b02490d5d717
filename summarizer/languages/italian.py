"""Italian, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.phrases import phrases

LANGUAGE = Language(
    code="it",
    letters="a-zàèéìíîòóùú",
    quotation_marks=("«»", "“”"),
    single_quotation_marks=("‘’",),
    titles=phrases(
        """
        dott, dottssa, dott.ssa, dr, Dr, Dott, Dott.ssa, prof, prof.ssa, Prof, Prof.ssa,
        proff, sig, Sig, sig.ra, Sig.ra, sigg, sig.na, avv, Avv, ing, Ing, arch, Arch,
        geom, rag, on, On, sen, Sen, mons, Mons, cav, gen, Gen, col, cap, ten, S, SS,
        don, dr.ssa, Dr.ssa, dott.sse, dott.ri, Avv.to, avv.ti, ing.ri, p.i, per. ind,
        Geom, Rag, Cav, Comm, comm, Uff, amm, Amm, contramm, brig, Brig, magg, Magg,
        serg, Serg, mar, Mar, mar.llo, mllo, cap.no, Cap, Col, Ten, ten. col, Ten. Col,
        gen. C.A, app, App, vicebrig, isp, Isp, comm.rio, sov, Card, card, Ecc, S.E, P,
        p, fr, Fr, suor, Suor, d, D, S.S, Ss, Sta, Sto, pres, Pres, dir, Dir, sindacal,
        on.le, On.le, on.li, sen.ce, cons, Cons, Spett, Egr, Gent, Gent.ma, Ill, Ill.mo,
        Rev, Rev.mo, Chiar.mo, mr, Mr, Mrs, st, St
        """
    ),
    abbreviations=phrases(
        """
        p. es, p.es, es, art, artt, ca, cfr, cap, ecc.ti, fig, figg, n, nn, pag, pagg,
        p, pp, tel, vol, ed, tav, seg, max, min, sec, gg, lett, lgs, co, D.Lgs, d.lgs,
        gen, feb, mar, apr, mag, giu, lug, ago, set, ott, nov, dic, V, v, allegg, cit,
        op. cit, loc. cit, cod, col, coll, c.c, c.p, c.p.c, c.p.p, com, cpv, D.L, d.l,
        D.M, d.m, D.P.R, d.P.R, L, l, lib, lim, loc, ms, mss, N, N.B, n.d.r, ndr, num,
        par, parr, pen, prov, Prov, proc, P.zza, P.za, p.zza, p.za, P, V.le, v.le, C.so,
        c.so, L.go, l.go, Str, str, Fraz, fraz, Loc, int, pal, sc, rel, rif, Rif, reg,
        Reg, sez, Sez, s, t, Tel, tit, tom, trad, vd, voll, Vol, Art, Artt, Pag, capp,
        Fig, ibid, ib, id, i.e, cd, c.d, cosidd, ad es, p.c, p.p, P.S, R.D, TAR, Univ,
        Fac, Dip, Ist, Osp, Min, Aut, circ, c.a, genn, febbr, sett, magg, mm, av, ag,
        trim, sem, temp, ex, gent, nat
        """
    ),
    closing_abbreviations=phrases(
        """
        ecc, etc, a. C, d. C, a.C, d.C, S.p.A, S.p.a, s.p.a, S.r.l, s.r.l, Spa, Srl,
        Inc, Ltd, segg, ss, sec, art, min, max, S.n.c, s.n.c, S.a.s, s.a.s, S.a.p.a,
        Coop, coop, F.lli, Co, Corp, jr, Jr, km, kg, h, hh, sg, P.M, p.m, a.m, d.p.R,
        e.v, U.E, U.S.A, USA, all
        """
    ),
    function_words=phrases(
        """
        il, lo, la, i, gli, le, l, un, uno, una, di, del, della, dei, degli, delle,
        dell, a, al, alla, ai, alle, all, da, dal, dalla, in, nel, nella, nei, nelle,
        nell, su, sul, sulla, con, per, tra, fra, e, ed, o, ma, però, anche, se, quando,
        mentre, dopo, prima, secondo, che, chi, cosa, come, dove, perché, non, si, è,
        sono, era, ha, hanno, lui, lei, loro, noi, voi, io, questo, questa, questi,
        queste, quello, quella, suo, sua, poi, infine, inoltre, così, più, tutti, tutte,
        due, tre, già, ieri, oggi, domani, ora, durante, contro, senza, qui, lì, là,
        forse, solo, mai, sempre, nessuno, qualcuno, molti, molte, pochi, altri, altre,
        ogni, tale, quindi, dunque, tuttavia, invece, intanto, allora, adesso, mio, mia,
        nostro, nostra, suoi, sue, eppure, neanche, nemmeno, anzi, quanto, quanti, ecco,
        ci, vi, ne
        """
    ),
)
