"""Swedish, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.phrases import phrases

LANGUAGE = Language(
    code="sv",
    letters="a-zåäöé",
    quotation_marks=("””", "“”", "»»", "«»"),
    single_quotation_marks=("’’", "‘’"),
    titles=phrases(
        """
        dr, Dr, prof, Prof, hr, fr, frk, fil, tekn, S, S:t, S:ta, St, kpt, gen, adj,
        doc, kand, lic
        """
    ),
    abbreviations=phrases(
        """
        t. ex, t.ex, bl. a, bl.a, d. v. s, d.v.s, dvs, f. d, f.d, fr. o. m, fr.o.m, t.
        o. m, t.o.m, s. k, s.k, p. g. a, p.g.a, m. a. o, m.a.o, ca, c:a, nr, kl, jfr,
        resp, ung, exkl, inkl, max, min, tel, sid, st, kap, fig, avd, red, uppl, övers,
        jan, feb, apr, aug, sept, okt, nov, dec, o. d, mån, tis, ons, tors, fre, lör,
        sön
        """
    ),
    closing_abbreviations=phrases(
        """
        etc, m. m, m.m, m. fl, m.fl, o. s. v, o.s.v, osv, e. d, e.d, f. Kr, e. Kr, f.Kr,
        e.Kr, milj, mkr, kr, jr, sr, Inc, Ltd, AB
        """
    ),
    function_words=phrases(
        """
        den, det, de, en, ett, han, hon, vi, ni, jag, du, man, och, men, eller, att,
        som, om, när, då, där, här, i, på, av, till, från, med, utan, för, efter, före,
        under, över, mellan, mot, vid, hos, enligt, genom, inte, ingen, inga, alla,
        många, flera, några, detta, denna, dessa, hans, hennes, deras, vår, vad, vem,
        varför, hur, också, nu, sedan, redan, ännu, så, två, tre, är, var, har, hade,
        ska, kan, både, trots, innan, medan, eftersom, igår, idag, samtidigt, dessutom,
        däremot
        """
    ),
)
