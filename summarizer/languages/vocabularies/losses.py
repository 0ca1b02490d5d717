"""What is lost, and what is kept, by language: supplies, and what somebody holds.

"Lost power" and "without power" are one; so are "kept his seat" and "did not lose his seat".
"""

from __future__ import annotations

from itertools import product

from summarizer.languages.phrases import phrases
from summarizer.languages.vocabularies.tables import grouped

LOSING = grouped(
    """
    de: verlor, verloren, verliert, fiel, fielen, fällt, ausgefallen, unterbrochen, gekappt
    en: lost, lose, loses, losing, ran out of, run out of, runs out of, running out of, out of,
        cut off from, deprived of, cut, cuts, cut off, knocked out, ran out, went out
    es: perdió, perdieron, pierde, pierden, perdido, agotó, agotaron, cortó, cortaron
    fr: perdu, perd, perdent, perdait, privé de, privés de, privée de, privées de, privé d,
        privés d, privée d, privées d, manque de, manquent de, coupé, coupée
    it: perso, perde, perdono, privo di, privi di, rimasto senza, rimasti senza
    nl: verloor, verloren, verliest, viel uit, vielen uit, uitgevallen
    pt: perdeu, perderam, perde, privado de, privados de, ficou sem, ficaram sem
    """
)
"""What says of a supply that there is none any more."""

SUPPLIES = grouped(
    """
    de: strom, stromversorgung, wasser, trinkwasser, gas, heizung, fernwärme, sauerstoff,
        treibstoff, benzin, brot
    en: power, electricity, water, gas, heating, oxygen, fuel, petrol, bread
    es: luz, electricidad, suministro, agua, gas, calefacción, oxígeno, combustible,
        gasolina, pan
    fr: électricité, courant, eau, gaz, chauffage, oxygène, carburant, essence, pain
    it: elettricità, corrente, luce, acqua, gas, riscaldamento, ossigeno, benzina, pane
    nl: stroom, elektriciteit, water, gas, verwarming, zuurstof, brandstof, brood
    pt: eletricidade, luz, energia, água, gás, oxigénio, oxigênio, combustível, pão
    """
)
"""What a place has or lacks."""


def _held(kept: str, lost: str, whose: str, what: str) -> dict[str, tuple[str, ...]]:
    """Return the phrases for keeping and losing what somebody holds, by their senses."""
    return {
        name: tuple(" ".join(words) for words in product(*map(phrases, (verbs, whose, what))))
        for name, verbs in (("retain", kept), ("forfeit", lost))
    }


HELD = {
    "en": _held(
        "kept, keep, keeps, retained, retain, retains, held on to",
        "lost, lose, loses",
        "his, her, its, their, the",
        "seat, seats, job, post, office, title, crown, majority, licence, license",
    ),
    "es": _held(
        "conservó, conservaron, conserva, mantuvo, mantuvieron, mantiene, retuvo",
        "perdió, perdieron, pierde",
        "su, sus, el, la",
        "escaño, escaños, cargo, puesto, título, mayoría, licencia",
    ),
    "fr": _held(
        "conservé, conserve, conservent, gardé, garde, gardent",
        "perdu, perd, perdent",
        "son, sa, leur, leurs, le, la",
        "siège, sièges, poste, emploi, titre, mandat, majorité",
    ),
    "it": _held(
        "conservato, conserva, conservò, mantenuto, mantiene",
        "perso, perde, perdono",
        "il suo, la sua, il, la",
        "seggio, posto, incarico, titolo, maggioranza",
    ),
    "nl": _held(
        "behield, behielden, behoudt",
        "verloor, verloren, verliest",
        "zijn, haar, hun, de, het",
        "zetel, zetels, baan, post, ambt, titel, meerderheid",
    ),
    "pt": _held(
        "manteve, mantiveram, mantém, conservou",
        "perdeu, perderam, perde",
        "o seu, a sua, o, a",
        "lugar, assento, cargo, posto, título, maioria",
    ),
}
"""The senses of keeping and of losing a seat, an office or a title, which are opposites.

German has none: its "nicht" closes the clause, too far behind "verlor sein Amt" to be read there.
"""
