"""Short forms of units, in all languages together."""

from __future__ import annotations

from summarizer.languages.phrases import phrases

SHORT_UNITS = phrases(
    """
    h, hod, godz, hrs, hs, min, mins, mnt, dk, dtk, mp, perc, sec, seg, sek, sn, tim, gr, hal,
    øre, öre, ч, час, год, мин, хв, сек, руб, коп, грн, лв, ώρ, λεπ, δευτ
    """
)
"""Hours, minutes, seconds and coins, behind which no noun stands except in German."""
