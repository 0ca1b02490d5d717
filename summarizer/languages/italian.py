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
        don
        """
    ),
    abbreviations=phrases(
        """
        p. es, p.es, es, art, artt, ca, cfr, cap, ecc.ti, fig, figg, n, nn, pag, pagg,
        p, pp, tel, vol, ed, tav, seg, max, min, sec, gg, lett, lgs, co, D.Lgs, d.lgs,
        gen, feb, mar, apr, mag, giu, lug, ago, set, ott, nov, dic, V, v
        """
    ),
    closing_abbreviations=phrases(
        """
        ecc, etc, a. C, d. C, a.C, d.C, S.p.A, S.p.a, s.p.a, S.r.l, s.r.l, Spa, Srl,
        Inc, Ltd, segg, ss, sec, art, min, max
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
        due, tre, già, ieri, oggi, domani, ora, durante, contro, senza
        """
    ),
)
