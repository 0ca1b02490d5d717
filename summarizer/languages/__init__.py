"""What the rules know of each language: a code in, a `Language` out.

Read `language`, which says what can be known, then `english` and the others of `_MODULES`, which
say it, and those of `_WRITTEN`, which say where sentences end. `neutral` is what is known of all
others, and `other_titles` what is known of their titles. `recognition` tells a language by a text,
`opening_verbs` finds verbs that open a sentence without a subject, and `pictured` has words of
captions. The wording of notices stands in `notices`, that of references to what was said in
`pointing_words`, and the words by which sentences state facts in `vocabularies`.
Lists that a single rule asks for stand in modules of their own, most with a line a language:
`alternatives`, `common_words`, `company_forms`, `english_stops`, `english_titles`,
`forms_of_negation`, `headline_labels`, `institutions`, `introductions`, `marked_names`,
`other_people`, `part_marks`, `place_particles`, `place_signs`, `plain_words`, `seats`, `streets`,
`uncased_agencies`, `units`, `warring_parties`. `phrases` makes patterns of such lists, and `codes`,
`likelihood` and `stems` know languages as packages do.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from summarizer.languages.codes import macrolanguage
from summarizer.languages.recognition import recognised

if TYPE_CHECKING:
    from summarizer.languages.language import Language

# The module of each language by its ISO 639-1 code. Only those that occur are imported.
_MODULES = {
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "it": "italian",
    "nl": "dutch",
    "pt": "portuguese",
    "ru": "russian",
}
# Those of which only is known how they are written and where their sentences end.
_WRITTEN = {
    "ar": "arabic",
    "bg": "bulgarian",
    "bn": "bengali",
    "ca": "catalan",
    "cs": "czech",
    "da": "danish",
    "el": "greek",
    "fa": "persian",
    "fi": "finnish",
    "he": "hebrew",
    "hi": "hindi",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "ja": "japanese",
    "ka": "georgian",
    "ko": "korean",
    "lo": "lao",
    "no": "norwegian",
    "pl": "polish",
    "ro": "romanian",
    "sk": "slovak",
    "sr": "serbian",
    "sv": "swedish",
    "th": "thai",
    "tr": "turkish",
    "uk": "ukrainian",
    "vi": "vietnamese",
    "zh": "chinese",
}
KNOWN = (*_MODULES, *_WRITTEN)
"""The languages that have a file, by their ISO 639-1 codes."""
_FALL_BACK = "en"
_LONGEST_CODE = 64  # code points that are looked at: no code is longer, with all that may follow it


def language_of(code: str | None) -> Language:
    """Return what is known of a language; of one without a file that is `neutral`, of none English.

    `code` is an ISO 639-1 code in any case; what follows it, as in "de-AT", does not count.
    """
    name = _name(code) or _FALL_BACK
    if name in _MODULES:
        return _language(_MODULES[name])
    return _neutral(name if name in _WRITTEN else "")


def written_in(code: str | None, text: str) -> Language:
    """Return what is known of how the language of a text is written, and where sentences end.

    `code` is that of `language_of`; without one the text itself tells, else English serves.
    """
    stated = _name(code) or _name(recognised(text)) or _FALL_BACK
    module = file_of(stated)
    return _language(module) if module else _titled(stated)


@cache
def _titled(code: str) -> Language:
    """Return English, which serves for a language without a file, with the titles of that."""
    from summarizer.languages.other_titles import OTHER_TITLES  # noqa: PLC0415 - few texts need it

    english, titles = _language(_MODULES[_FALL_BACK]), OTHER_TITLES.get(code)
    return replace(english, titles=(*english.titles, *titles)) if titles else english


def file_of(code: str) -> str | None:
    """Return the name of the file of a language, by its ISO 639-1 code, if it has one."""
    return _MODULES.get(code) or _WRITTEN.get(code)


def has_file(code: str | None) -> bool:
    """Return whether a language has a file of its own; no code stands for English, which has one.

    `code` is that of `language_of`.
    """
    return (_name(code) or _FALL_BACK) in _MODULES


def tells_opposites(language: Language) -> bool:
    """Return whether the vocabulary of a language says which of its words are opposites."""
    known = language.vocabulary
    return has_file(language.code) and bool(known.senses) and not known.short


def has_vocabulary(language: Language) -> bool:
    """Return whether a language has a vocabulary of its own; for others that of English serves."""
    return has_file(language.code) or language.vocabulary is not language_of(None).vocabulary


def _name(code: str | None) -> str:
    """Return the code without its region; of a language without a file that of a near one: "nn"."""
    return _known_name((code or "")[:_LONGEST_CODE])


@lru_cache(maxsize=256)  # a pile of many articles asks for few codes, but callers may send any
def _known_name(code: str) -> str:
    name = code.replace("_", "-").partition("-")[0].strip().lower()
    near = (one for one in KNOWN if macrolanguage(one) == macrolanguage(name))
    return name if name in KNOWN else next(near, name)


@cache  # of the languages that are written in some way we know, and of all others as one
def _neutral(name: str) -> Language:
    from summarizer.languages.neutral import neutral  # noqa: PLC0415 - where such a one is met

    written = _language(_WRITTEN[name]) if name else None
    return neutral(name, _language(_MODULES[_FALL_BACK]), written)


@cache  # of the modules, which are few, and not of codes, which callers send
def _language(module: str) -> Language:
    language: Language = import_module(f"{__name__}.{module}").LANGUAGE
    return language
