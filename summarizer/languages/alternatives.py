"""Alternatives: closed classes of words of which one alone is true: colours, ranks, directions."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from summarizer.languages import language_of
from summarizer.languages.vocabularies.tables import by_word

_TABLES = {
    "en": """
    rank 1: first
    colour red: red, scarlet, crimson
    colour green: green
    colour blue: blue
    colour yellow: yellow
    colour white: white
    colour black: black
    colour orange: orange
    colour amber: amber
    colour brown: brown
    colour grey: grey, gray
    colour pink: pink
    colour purple: purple
    medal gold: gold
    medal silver: silver
    medal bronze: bronze
    season spring: spring
    season summer: summer
    season autumn: autumn
    season winter: winter
    side north: north, northern, northbound, northwards, northward
    side south: south, southern, southbound, southwards, southward
    side east: east, eastern, eastbound, eastwards, eastward
    side west: west, western, westbound, westwards, westward
    """,
    "de": """
    rank 1: erste, erster, erstes, ersten, erstem
    rank 2: zweitem
    rank 3: drittem
    rank 4: viertem
    rank 5: fünften, fünftem
    rank 6: sechsten, sechstem
    rank 7: siebten, siebtem
    rank 8: achte, achter, achtes, achten, achtem
    colour red: rot, rote, roter, rotes, roten, rotem
    colour green: grün, grüne, grüner, grünes, grünen, grünem
    colour blue: blau, blaue, blauer, blaues, blauen, blauem
    colour yellow: gelb, gelbe, gelber, gelbes, gelben, gelbem
    colour white: weiße, weißer, weißes, weißen, weißem
    colour black: schwarz, schwarze, schwarzer, schwarzes, schwarzen, schwarzem
    colour brown: braun, braune, brauner, braunes, braunen, braunem
    colour grey: grau, graue, grauer, graues, grauen, grauem
    colour orange: orange, orangefarbene, orangefarbener, orangefarbenen, orangefarbenes
    medal gold: gold, goldmedaille
    medal silver: silber, silbermedaille
    medal bronze: bronze, bronzemedaille
    season spring: frühling, frühjahr
    season summer: sommer
    season autumn: herbst
    season winter: winter
    side north: norden, nördlich, nördliche, nördlichen, nördlicher, nordwärts
    side south: süden, südlich, südliche, südlichen, südlicher, südwärts
    side east: osten, östlich, östliche, östlichen, östlicher, ostwärts
    side west: westen, westlich, westliche, westlichen, westlicher, westwärts
    """,
    "fr": """
    rank 1: premier, première, premiers, premières
    colour red: rouge, rouges
    colour green: vert, verte, verts, vertes
    colour blue: bleu, bleue, bleus, bleues
    colour yellow: jaune, jaunes
    colour white: blanc, blanche, blancs, blanches
    colour black: noir, noire, noirs, noires
    colour orange: orange
    colour grey: gris, grise, grises
    medal gold: or
    medal silver: argent
    medal bronze: bronze
    season spring: printemps
    season autumn: automne
    season winter: hiver
    side north: nord
    side south: sud
    side east: est
    side west: ouest
    """,
    "es": """
    rank 1: primer, primero, primera, primeros, primeras
    rank 3: tercero
    colour red: rojo, roja, rojos, rojas
    colour green: verde, verdes
    colour blue: azul, azules
    colour yellow: amarillo, amarilla, amarillos, amarillas
    colour white: blanco, blanca, blancos, blancas
    colour black: negro, negra, negros, negras
    colour orange: naranja
    colour grey: gris, grises
    medal gold: oro
    medal silver: plata
    medal bronze: bronce
    season spring: primavera
    season summer: verano
    season autumn: otoño
    season winter: invierno
    side north: norte
    side south: sur
    side east: este
    side west: oeste
    """,
    "it": """
    rank 1: primo, prima, primi, prime
    colour red: rosso, rossa, rossi, rosse
    colour green: verde, verdi
    colour blue: blu, azzurro, azzurra
    colour yellow: giallo, gialla, gialli, gialle
    colour white: bianco, bianca, bianchi, bianche
    colour black: nero, nera, neri, nere
    colour orange: arancione
    colour grey: grigio, grigia
    medal gold: oro
    medal silver: argento
    medal bronze: bronzo
    season spring: primavera
    season summer: estate
    season autumn: autunno
    season winter: inverno
    side north: nord
    side south: sud
    side east: est
    side west: ovest
    """,
    "pt": """
    rank 1: primeiro, primeira, primeiros, primeiras
    rank 8: oitavo, oitava
    colour red: vermelho, vermelha, vermelhos, vermelhas
    colour green: verde, verdes
    colour blue: azul, azuis
    colour yellow: amarelo, amarela, amarelos, amarelas
    colour white: branco, branca, brancos, brancas
    colour black: preto, preta, pretos, pretas
    colour orange: laranja
    colour grey: cinza, cinzento, cinzenta
    medal gold: ouro
    medal silver: prata
    medal bronze: bronze
    season spring: primavera
    season summer: verão
    season autumn: outono
    season winter: inverno
    side north: norte
    side south: sul
    side east: leste
    side west: oeste
    """,
    "nl": """
    rank 1: eerste
    colour red: rood, rode
    colour green: groen, groene
    colour blue: blauw, blauwe
    colour yellow: geel, gele
    colour white: wit, witte
    colour black: zwart, zwarte
    colour orange: oranje
    colour brown: bruin, bruine
    colour grey: grijs, grijze
    medal gold: goud, gouden
    medal silver: zilver, zilveren
    medal bronze: brons, bronzen
    season spring: lente, voorjaar
    season summer: zomer
    season autumn: herfst, najaar
    season winter: winter
    side north: noorden, noordelijk, noordelijke
    side south: zuiden, zuidelijk, zuidelijke
    side east: oosten, oostelijk, oostelijke
    side west: westen, westelijk, westelijke
    """,
    "ru": """
    rank 1: первый, первая, первое, первые, первого, первой, первом, первую, первым
    rank 2: второй, вторая, второе, вторые, второго, втором, вторую, вторым
    rank 3: третий, третья, третье, третьи, третьего, третьей, третьем, третью, третьим
    rank 4: четвертый, четвертая, четвертое, четвертого, четвертой, четвертом, четвертую, четвертым
    rank 5: пятый, пятая, пятое, пятого, пятой, пятом, пятую, пятым
    rank 6: шестой, шестая, шестое, шестого, шестом, шестую, шестым
    rank 7: седьмой, седьмая, седьмое, седьмого, седьмом, седьмую, седьмым
    colour red: красный, красная, красное, красные, красного, красной, красном, красную, красным
    colour green: зеленый, зеленая, зеленое, зеленые, зеленого, зеленой, зеленом, зеленую, зеленым
    colour blue: синий, синяя, синее, синие, синего, синей, синем, синюю, синим
    colour yellow: желтый, желтая, желтое, желтые, желтого, желтой, желтом, желтую, желтым
    colour white: белый, белая, белое, белые, белого, белой, белом, белую, белым
    colour black: черный, черная, черное, черные, черного, черной, черном, черную, черным
    colour orange: оранжевый, оранжевая, оранжевого, оранжевом, оранжевую, оранжевым
    colour grey: серый, серая, серое, серые, серого, серой, сером, серую, серым
    medal gold: золото, золотую, золотая, золотой
    medal silver: серебро, серебряную, серебряная, серебряной
    medal bronze: бронзу, бронза, бронзовую, бронзовая, бронзовой
    season spring: весной, весна, весны, весну
    season summer: летом, лето
    season autumn: осенью, осень, осени
    season winter: зимой, зима, зимы, зиму
    side north: север, севере, северу, северный, северная, северной, северном, северную
    side south: юг, юге, югу, южный, южная, южной, южном, южную
    side east: восток, востоке, востоку, восточный, восточная, восточной, восточном, восточную
    side west: запад, западе, западу, западный, западная, западной, западном, западную
    """,
}
"""Ranks beside those of `ordinal_numbers`: the first, which counts nothing, and further forms."""

_TIMES = {
    "en": "time",
    "de": "mal",
    "fr": "fois",
    "es": "vez",
    "it": "volta",
    "pt": "vez",
    "nl": "keer",
    "ru": "раз",
}
"""The word that makes a count of the rank before it: "for the third time"."""


class Alternative(NamedTuple):
    """What a word of a closed class says: "colour" is the group, and "red" the name."""

    group: str
    name: str


def alternative_of(word: str, code: str) -> Alternative | None:
    """Return what a word in small letters is one of; None if no class of its language has it."""
    return _alternatives(code).get(word.replace("ё", "е"))


def are_alternatives(a: str, b: str, code: str) -> bool:
    """Return whether two words in small letters are of one class, and say two things."""
    one = alternative_of(a, code)
    other = alternative_of(b, code) if one is not None else None
    return one is not None and other is not None and one.group == other.group and one != other


def counts_times(word: str, code: str) -> bool:
    """Return whether a word behind a rank makes it a count: "for the third time"."""
    return _TIMES.get(code) == word


@cache  # of the languages, which are few
def _alternatives(code: str) -> dict[str, Alternative]:
    words = by_word(_TABLES.get(code, ""))
    numbers = language_of(code).vocabulary.ordinal_numbers if code in _TABLES else {}
    ranks = {word: Alternative("rank", f"{number:.0f}") for word, number in numbers.items()}
    return ranks | {word: Alternative(*name.split(" ", 1)) for word, name in words.items()}
