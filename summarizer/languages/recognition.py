"""Which language a text is written in: by its script, its commonest words, and in doubt a model.

Read `common_words`, `likelihood`.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache, lru_cache
from itertools import chain

from summarizer.languages.codes import macrolanguage
from summarizer.languages.common_words import COMMON_WORDS
from summarizer.languages.likelihood import NO_LANGUAGE, likelihoods
from summarizer.text.patterns import on_demand
from summarizer.text.scripts import main_script, scripts_in

# Code points that are read of a text, in three stretches: some hundred words, which tell as surely
# as all. A page may begin with a menu, and end with a notice, in another language.
_SAMPLE = 3_000
_FEWEST_LETTERS = 12  # of a text in Latin: a shorter one is a name, or has two words

# Words settle the matter where they are as many as in any report, and the language's own ones are
# far more than those of each neighbour.
_LEAST_SHARE = 0.12  # of all words: reports have .1 to .35 in any of these languages
_FEWEST_OWN = 3  # different ones: each by itself may be a name, or a word of an unlisted language
_LEAD = 3  # times as many as any other language has

_PIECE = 200  # code points that vote together: there the model is right in 99 cases of 100
_LEAST_PROBABILITY = 0.4  # of a text of one sentence: below, every second guess is wrong
_KANA_SHARE = 0.05  # of Han and Kana: Japanese has a half, and a Chinese text a borrowed の

_KANA = on_demand("[ぁ-ヺ]")
# The tokens of the method take the marks of all scripts, which take a tenth of a second to prepare.
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0962\u0963])*")

# The languages of each script; those that words or the model tell apart are several.
_OF_SCRIPT = {
    "ARABIC": ("ar", "fa", "ku", "ps", "sd", "ug", "ur"),
    "ARMENIAN": ("hy",),
    "BENGALI": ("bn",),
    "CYRILLIC": ("ba", "be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "tt", "uk", "uz"),
    "DEVANAGARI": ("hi", "mr", "ne", "sa"),
    "ETHIOPIC": ("am",),
    "GEORGIAN": ("ka",),
    "GREEK": ("el",),
    "GUJARATI": ("gu",),
    "GURMUKHI": ("pa",),
    "HANGUL": ("ko",),
    "HEBREW": ("he",),
    "KANNADA": ("kn",),
    "KHMER": ("km",),
    "LAO": ("lo",),
    "MALAYALAM": ("ml",),
    "MYANMAR": ("my",),
    "ORIYA": ("or",),
    "SINHALA": ("si",),
    "TAMIL": ("ta",),
    "TELUGU": ("te",),
    "THAI": ("th",),
    "TIBETAN": ("bo",),
}


_LATIN = tuple(sorted(COMMON_WORDS.keys() - set(chain.from_iterable(_OF_SCRIPT.values()))))


def recognised(text: str) -> str | None:
    """Return the code of the language of a text; None if it is not told.

    It is one of ISO 639-1, with the script where a language is written in two: "zh-Hant".
    """
    return _recognised(_sample(text))


@lru_cache(maxsize=64)  # of the samples of a pile: who loads an encoder asks as well
def _recognised(sample: str) -> str | None:
    scripts = scripts_in(sample)
    script = main_script([scripts])
    if script is None:
        return None
    if script == "CJK":
        return _east_asian(sample)
    if script == "LATIN":
        if scripts[script] < _FEWEST_LETTERS:
            return None
        found = _by_words(sample, _LATIN) or _by_votes(sample)
        return "sr-Latn" if found == "sr" else found
    among = _OF_SCRIPT.get(script, ())
    if len(among) > 1:
        return _by_words(sample, among) or _by_votes(sample, among)
    return among[0] if among else None


def _sample(text: str) -> str:
    """Return the beginning, the middle and the end of a text, or all of a short one."""
    if len(text) <= _SAMPLE:
        return text
    part = _SAMPLE // 3
    middle = (len(text) - part) // 2
    return "\n".join((text[:part], text[middle : middle + part], text[-part:]))


def _east_asian(sample: str) -> str:
    letters = scripts_in(sample)["CJK"]
    if len(_KANA.findall(sample)) >= _KANA_SHARE * letters:
        return "ja"
    # Each of the two old encodings has the characters of one of the two scripts.
    traditional, simplified = (len(sample.encode(name, "ignore")) for name in ("big5", "gb2312"))
    return "zh-Hant" if traditional > simplified else "zh"


def _by_words(sample: str, among: tuple[str, ...]) -> str | None:
    """Return the one of some languages whose common words a text has, if no other comes near."""
    words, common, own = Counter(_in_words(sample)), _words(among), _own_words(among)
    owners, times = _owners(among), dict.fromkeys(own, 0)
    for word in words.keys() & owners.keys():
        times[owners[word]] += words[word]
    (best, most), (_, second) = sorted(times.items(), key=lambda item: (-item[1], item[0]))[:2]
    found = sum(words[word] for word in common[best])
    clear = most >= _LEAD * second and len(words.keys() & own[best]) >= _FEWEST_OWN
    return best if clear and found >= _LEAST_SHARE * words.total() else None


@cache  # of the scripts, which are few
def _words(among: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """Return the common words of those of some languages that are listed."""
    listed = (code for code in among if code in COMMON_WORDS)
    return {code: frozenset(_in_words(COMMON_WORDS[code])) for code in listed}


def _in_words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


@cache
def _own_words(among: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """Return the words of each language that none of the others has."""
    times = Counter(chain.from_iterable(_words(among).values()))
    return {
        code: frozenset(word for word in words if times[word] == 1)
        for code, words in _words(among).items()
    }


@cache
def _owners(among: tuple[str, ...]) -> dict[str, str]:
    """Return for each word that one of the languages alone has the code of this one."""
    return {word: code for code, words in _own_words(among).items() for word in words}


def _by_votes(sample: str, among: tuple[str, ...] = ()) -> str | None:
    """Return the language that most of a text is likely to be in, piece by piece.

    Where only `among` these can be, the likeliest will do; of others none is better than a wrong
    one. Languages that are read by the same people are weighed together.
    """
    votes: Counter[str] = Counter()
    for piece in _pieces(sample):
        for code, probability in likelihoods(piece, among).items():
            votes[code] += round(probability * len(piece))
    best = max(sorted(votes), key=votes.__getitem__, default=NO_LANGUAGE)
    like = sum(votes[code] for code in votes if macrolanguage(code) == macrolanguage(best))
    unsure = not among and like < _LEAST_PROBABILITY * votes.total()
    return None if unsure or best == NO_LANGUAGE else best


def _pieces(sample: str) -> list[str]:
    """Return the paragraphs, short ones together."""
    pieces = [""]
    for line in sample.splitlines():
        if len(pieces[-1]) >= _PIECE:
            pieces.append("")
        pieces[-1] = f"{pieces[-1]} {line.strip()}".strip()
    return [piece for piece in pieces if piece]
