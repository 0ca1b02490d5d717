"""Short forms of units, in all languages together."""

from __future__ import annotations

from summarizer.languages.phrases import phrases

SHORT_UNITS = phrases(
    """
    h, hod, godz, hrs, hs, min, mins, mnt, dk, dtk, mp, perc, sec, seg, sek, sn, tim, gr, hal,
    øre, öre, st, stk, pers, hab, ex, gg, pct, pst, kg, mnd,
    mån, md, ч, час, год, мин, хв, сек, руб, коп, грн, лв, ώρ, λεπ, δευτ
    """
)
"""Hours, minutes, seconds, coins and pieces, behind which no noun stands except in German."""

PER = phrases("per, par, por, pr., pe, ανά")
"""What stands before one of them in place of a figure."""
