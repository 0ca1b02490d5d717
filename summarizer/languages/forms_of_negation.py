"""Languages in which a verb is denied by its form, and not by a word: "geldi", "gelmedi"."""

from __future__ import annotations

PREFIXES = {"cs": "ne", "sk": "ne", "sl": "ne", "lt": "ne", "lv": "ne"}
"""What stands before a verb that is denied."""
INFIXED = frozenset({"tr", "az"})
"""Languages whose verbs take an "m" and a vowel behind their stem."""
VERBAL_DENIALS = {
    "sv": "inte icke ej",
    "da": "ikke",
    "no": "ikke",
    "nb": "ikke",
    "nn": "ikkje",
    "nl": "niet",
    "pl": "nie",
    "uk": "не",
    "ru": "не",
    "bg": "не",
    "sr": "не ne",
    "hr": "ne",
    "el": "δεν δε",
    "hi": "नहीं",
    "he": "לא",
    "ar": "لم لن لا",
    "vi": "không chưa",
    "id": "tidak tak",
    "it": "non",
    "pt": "não",
    "ro": "nu",
    "hu": "nem",
    "ka": "არ ვერ",
    "hy": "չի",
    "ca": "no",
    "zh": "不 没 沒 未",
}
"""Words that deny the verb behind them, and no noun: "without" is none."""
_HIGH, _LOW = str.maketrans("ıuü", "iii"), str.maketrans("a", "e")
_SHORTEST, _STEM = 4, 2  # letters of a verb behind a prefix, and of a stem
_PASSIVES = ("edil",)
_VOWELS = ("e", "i", "ey")  # behind the "m"
_PRESENT = frozenset({"r", "ir", "er"})


def denies_form(denied: str, word: str, language: str) -> bool:
    """Return whether one word is another one denied, both in small letters."""
    if prefix := PREFIXES.get(language):
        return len(word) >= _SHORTEST and denied == prefix + word
    if language not in INFIXED:
        return False
    # Vowels follow those of the stem, a consonant its end: "öldü", "ölmedi"; "gitti", "gitmedi".
    word, denied = (_plain(each) for each in (word, denied))
    return any(
        denied[at : at + 1] == "m" and _are_one_ending(denied[at + 1 :], word[at:])
        for at in range(_STEM, min(len(denied), len(word)))
        if denied[:at] == word[:at]
    )


def _plain(word: str) -> str:
    """Return a word with one vowel for all of a kind, and what is done for what somebody does.

    "Edildi" is the passive of "etti", the verb of "iptal etti".
    """
    plain = word.translate(_HIGH).translate(_LOW)
    passive = next((each for each in _PASSIVES if plain.startswith(each)), "")
    return "et" + plain[len(passive) :] if passive else plain


def _are_one_ending(denied: str, ending: str) -> bool:
    """Return whether what stands behind the "m" is the ending of a verb that is not denied."""
    if denied == "ez":
        return ending in _PRESENT
    voiced = "d" + ending[1:] if ending[:1] == "t" else ending
    told = (voiced, *(vowel + voiced for vowel in _VOWELS))
    # "denetlendi" is told by "denetlendiğini", too.
    return len(ending) >= _STEM and any(
        denied.startswith(each) or each.startswith(denied) for each in told if len(denied) > _STEM
    )
