"""Small words inside of the names of places: "San Telmo de la Sierra", "Neustadt an der Saale"."""

from __future__ import annotations

from summarizer.languages.phrases import phrases

PLACE_PARTICLES = {
    "de": phrases("an, am, im, auf, ob, vor, bei, der, dem, den, a., d., i., v., o., u."),
    "es": phrases("de, del, la, las, el, los, y"),
    "fr": phrases("de, du, des, la, le, les, sur, sous, en, lès"),
    "it": phrases("di, del, della, dei, delle, al, alla, in, sul"),
    "nl": phrases("aan, den, de, der, op"),
    "pt": phrases("de, da, do, das, dos, e"),
}
"""None of them is a verb; a language without a line has no such words, or writes hyphens."""

DAY_PARTICLES = {
    "de": ("am", "den", "dem"),
    "es": ("el", "a"),
    "fr": ("le",),
    "it": ("il",),
    "nl": ("op",),
}
"""What stands before the day of a dateline, behind a comma: "Kiel, den 6. Juni"."""
