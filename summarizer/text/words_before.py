"""Words that stand before another one, in any language: a line that ends in one goes on.

Words are left out that end a sentence or a headline in this or in another language: "of", "in",
"die", "les", "los", "sur", "alla".
"""

from __future__ import annotations

_WORDS = """
    the and a der des ein eine einen einem einer eines und im vom zum zur beim la et aux avec una
    con por para gli di dei degli delle della dello nel nella dalla pela pelo uma och og mellan
    mellem mellom w z oraz przez при в на с и от для о об із зі від του της των το στο στη στην και
    από
    """
WORDS_BEFORE = frozenset(_WORDS.split())

_BEFORE_DAYS = {"en": "on in by since until last next this late early", "de": "am seit bis ab im"}
WORDS_BEFORE_DAYS = {word: code for code, words in _BEFORE_DAYS.items() for word in words.split()}
"""Those that a day or a month with a capital follows, each with its language."""

_DAYS = {
    "en": """
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May
        June July August September October November December
        """,
    "de": """
        Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März
        April Mai Juni Juli August September Oktober November Dezember
        """,
}
DAYS = {code: frozenset(names.split()) for code, names in _DAYS.items()}
"""Days and months of these languages: not those of `languages/`, which is built on this room."""
