"""Single letters before a full stop: initials of a name with a particle, and others: "group C"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of, phrases

if TYPE_CHECKING:
    from summarizer.languages.language import Language

# Between an initial and the rest of a name: "J. Van Dyke".
_PARTICLES = frozenset(
    phrases(
        """
        Al, Abu, Ben, Bin, D, Da, Dal, Dall, Dalla, Das, De, Degli, Dei, Del, Della, Dello, Den,
        Der, Des, Di, Do, Dos, Du, El, Ibn, La, Las, Le, Li, Lo, Los, O, Op, San, Santa, Ten, Ter,
        Van, Vande, Ver, Vom, Von, Zu, Zum, Zur
        """
    )
)
_BEFORE_SMALL = frozenset(("De", "Op", "Van", "Von", "Vom"))
_SMALL_PARTICLES = re.compile(
    r"[\s’']?(?:(?:den|der|de|la|las|los|ter|ten|het|['’]t)\s){0,2}"  # "Van den Berg"
)
_NO_PARTICLES = re.compile(r"[\s’']?")
_INITIALS = re.compile(
    r"(?:(?<![^\W\d_])([^\W\d_]{1,30})\.?\s|[,(]\s?)(?:[^\W\d_]\.[\s-]?){0,3}[^\W\d_]$"
)
_LETTERED = re.compile(r"(?<![^\W\d_])([^\W\d_]{2,30})\s[A-Z\u0391-\u03a9\u0410-\u042f]$")
# What a single letter tells one from another of: it is no initial of a name.
_KINDS = frozenset(
    phrases(
        """
        annexe, allegato, anexo, apartado, anhang, bijlage, bilaga, bilag, bloc, block, blok,
        bloque, bloco, blocco, categoría, categoria, catégorie, categorie, kategorie, kategori,
        class, classe, clase, división, divisão, divisione, division, epatite, hepatite,
        hepatitis, hépatite, gate, girone, group, groupe, groep, grupo, gruppo, gruppe, grupp,
        grupa, influenza, letra, lettera, letter, lettre, level, liga, ligne, ligue, line, linea,
        línea, linha, lijn, linje, linie, livello, nivel, nível, niveau, permis, piano, plan,
        plano, platz, point, ponto, poule, pool, porta, porte, puerta, punkt, punt, punto,
        rijbewijs, section, sección, seção, sezione, serie, série, séria, skupina, type, tipo,
        typ, virus, vitamin, vitamina, vitamine, zona, zone
        """
    )
)
# Those that stand before no surname: "in a letter B. Smith wrote".
_PLANS = frozenset(
    phrases(
        """
        plan, planen, plano, piano, plán, plánu, plánem, planu, planem, suunnitelma, suunnitelmaa,
        suunnitelman, план, плана, плану, планом, σχέδιο, σχεδίου
        """
    )
)
_SECOND = ("B", "\u0411", "\u0392")  # Latin, Cyrillic and Greek
_NUMBERED = frozenset(
    phrases(
        """
        block, blok, category, catégorie, categoría, categoria, categorie, kategorie,
        kategori, epatite, hepatite, hepatitis, hépatite, hepatit, exhibit, group,
        platform, plattform, perron, plan, terminal, vitamin, vitamina, vitamine,
        vitaminer, vitamín, vitaminu, vitamínu, vitaminy, vitamíny, witamina, witaminę,
        witaminy, vitamiini, vitamiinia, витамин, витамина, витамины, вітамін, вітаміну,
        гепатит, гепатита, гепатитом, гепатиту, категории, категорії, βιταμίνη, βιταμίνης,
        ηπατίτιδα, ηπατίτιδας
        """
    )
)


def numbers_kind(before: str) -> bool:
    """Return whether a letter numbers a kind of which it is known: "plan B", "vitamin C".

    What has a capital opens a sentence behind it. Groups and plans of people are no such kinds:
    "le groupe L. Dassault"; but plan B is one.
    """
    found = _LETTERED.search(before)
    if not found:
        return False
    word = found[1].lower()
    return word in _NUMBERED or (word in _PLANS and before.rstrip(".")[-1:] in _SECOND)


def is_initialled(before: str, text: str, after: re.Match[str], language: Language) -> bool:
    """Return whether a particle of a name is behind its initials: "le capitaine Y. Le Goff"."""
    if after[0] not in _PARTICLES or not before[-1:].isupper() or not precedes_name(text, after):
        return False
    if language.nouns_are_capitalised and after[0].lower() in language.sentence_openings:
        return False
    found = _INITIALS.search(before)
    return bool(found and not (found[1] and _is_kind(found[1])))


def is_lettered(before: str) -> bool:
    """Return whether a letter stands for a surname, or numbers a kind: "Karim M", "plan B".

    What opens a sentence behind it does so, then.
    """
    found = _LETTERED.search(before)
    return bool(found and (found[1][0].isupper() or _is_kind(found[1])))


def _is_kind(word: str) -> bool:
    return word.lower() in _KINDS or word.isupper()


def precedes_name(text: str, particle: re.Match[str]) -> bool:
    """Return whether a word with a capital is behind a particle, or behind several of them."""
    small = _SMALL_PARTICLES if particle[0] in _BEFORE_SMALL else _NO_PARTICLES
    found = small.match(text, particle.end())
    return found is not None and text[found.end() : found.end() + 1].isupper()


def names_letters(before: str, text: str, after: re.Match[str], language: Language) -> bool:
    """Return whether initials go on that are written as names of letters: "جی. کی. رولینگ".

    Two of them tell it, for some are words as well. What opens a sentence behind them does so, and
    a stop behind three without a blank ends one: they are an acronym.
    """
    if not language.letter_names:
        return False
    last = _letter_name(language).search(before)
    following = last and _next_letter(language).match(text, after.start())
    if last is None or (following and following["stop"]):
        return last is not None
    return bool(last["first"]) and after[0] not in language.sentence_openings


def is_in_acronym(word: str, text: str, place: int, language: Language) -> bool:
    """Return whether an acronym goes on at a place behind a stop: "See.Bee.Ess"."""
    if not language.letter_names or _next_letter(language).match(text, place) is None:
        return False
    return _letter_name(language).search(word) is not None


@cache
def _letter_name(language: Language) -> re.Pattern[str]:
    """Return the pattern of the name of a letter at an end, with the one before it as `first`.

    A particle or two may be written together with them.
    """
    named = rf"[^\W\d_]{{0,2}}?{any_of(language.letter_names)}"
    return re.compile(rf"(?<![^\s(«“\"])(?P<first>{named}\.\s?)?{named}$")


@cache
def _next_letter(language: Language) -> re.Pattern[str]:
    return re.compile(rf"{any_of(language.letter_names)}(?!\w)(?P<stop>\.)?")
