"""Danish, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.phrases import names, phrases

LANGUAGE = Language(
    code="da",
    letters="a-zæøåé",
    quotation_marks=("“”", "„“", "»«", "””"),
    single_quotation_marks=("‘’", "›‹"),
    titles=phrases("dr, Dr, prof, Prof, hr, fr, frk, cand, mag, Skt, St, adv, ing, kapt, gen"),
    abbreviations=phrases(
        """
        bl. a, bl.a, d. v. s, d.v.s, dvs, f. eks, f.eks, fx, ca, nr, kl, jf, jfr, pga,
        p.g.a, mht, m.h.t, ifm, inkl, ekskl, max, min, maks, tlf, s, st, kap, fig, afd,
        red, vha, vedr, iflg, resp, jan, feb, apr, aug, sept, okt, nov, dec, hhv, evt,
        pkt, stk, f, d, s.k, såk
        """
    ),
    closing_abbreviations=phrases(
        """
        etc, m. m, m.m, m. fl, m.fl, osv, o.s.v, mv, m.v, o. lign, o.lign, f.Kr, e.Kr,
        f. Kr, e. Kr, mio, mia, kr, jr, sr, Inc, Ltd, A/S
        """
    ),
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
        skal, kan, både, trods, mens, fordi, derfor, samtidig, desuden
        """
    ),
    months=names(
        "januar/jan, februar/feb, marts, april/apr, maj, juni, juli, august/aug, "
        "september/sept, oktober/okt, november/nov, december/dec"
    ),
)
