"""Words that make a street or square of the name beside them: "Гончарная улица", "rue de Lyon"."""

from __future__ import annotations

from summarizer.languages.phrases import phrases

_WORDS = {
    "en": "street, st, road, rd, avenue, ave, lane, square, boulevard, blvd, quay, embankment",
    "de": "straße, strasse, gasse, platz, allee, ufer",
    "fr": "rue, avenue, boulevard, quai, place, allée, impasse",
    "es": "calle, avenida, plaza, paseo, callejón, glorieta",
    "it": "via, viale, piazza, corso, vicolo, largo, lungomare",
    "pt": "rua, avenida, praça, travessa, largo, alameda",
    "nl": "straat, laan, plein, gracht, kade, weg",
    "pl": "ulica, ulicy, ulicę, ulicą, ul, aleja, alei, aleję, plac, placu, placem, rynek, rynku",
    "ru": """
        улица, улице, улицы, улицу, ул, проспект, проспекте, проспекта, площадь, площади, шоссе,
        переулок, переулке, переулка, набережная, набережной, бульвар, бульваре, бульвара
        """,
    "uk": "вулиця, вулиці, вулицю, вул, проспект, проспекті, проспекту, площа, площі, провулку",
    "cs": "ulice, ulici, náměstí, třída, třídě, nábřeží",
    "sv": "gatan, vägen, torget",
    "tr": "caddesi, caddesinde, sokak, sokağı, sokağında, bulvarı, bulvarında, meydanı, meydanında",
    "ar": "شارع, ميدان, ساحة",
    "el": "οδός, οδό, οδού, πλατεία, λεωφόρος, λεωφόρο",
}
_STREETS = {code: frozenset(phrases(words)) for code, words in _WORDS.items()}
_ENDINGS = {
    "de": ("straße", "strasse", "gasse", "platz", "allee"),
    "nl": ("straat", "laan", "plein", "gracht"),
    "sv": ("gatan", "vägen", "torget"),
    "da": ("gade", "vej"),
    "no": ("gata", "gaten", "veien"),
}
"""Endings of the names of streets, where these are one word."""


def is_street(word: str, code: str) -> bool:
    """Return whether a word in small letters means a street, or is the name of one."""
    return word in _STREETS.get(code, ()) or word.endswith(_ENDINGS.get(code, ()) or ("\0",))
