"""Words behind the first of two compounds that share their end: "Nord- und Südkorea"."""

from __future__ import annotations

JOINING_WORDS = (
    *("and", "bis", "bzw", "eller", "oder", "och", "og", "samt", "sowie", "tai", "till", "und"),
    *("vagy", "és", "или", "або"),
)
"""Those of all languages that write such compounds, in small letters."""

SYLLABLES = ("en", "et", "i", "ja", "of", "or", "ou", "til", "to", "tot", "y", "и", "та")
"""Others, which may also be the end of a word: "elev-en"."""
