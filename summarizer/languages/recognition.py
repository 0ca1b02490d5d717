"""Which language a text is written in, told by its script and by its commonest words."""

from __future__ import annotations

import re
from collections import Counter

from summarizer.text.scripts import main_script, scripts_in

_SAMPLE = 4_000  # code points: some hundred words, in which the commonest come many times
_FEWEST = 2  # common words: one may be a name
_LEAD = 1.5  # times as many as English has, which an article in doubt is read as

# Scripts that one of our languages is written in, or that the rest of a text tells apart.
_BY_SCRIPT = {
    "ARABIC": "ar",
    "ARMENIAN": "hy",
    "BENGALI": "bn",
    "CJK": "zh",
    "CYRILLIC": "ru",
    "DEVANAGARI": "hi",
    "GEORGIAN": "ka",
    "GREEK": "el",
    "HANGUL": "ko",
    "HEBREW": "he",
    "THAI": "th",
}
_PERSIAN, _UKRAINIAN, _KANA = re.compile("[پچژگ]"), re.compile("[іїєґІЇЄҐ]"), re.compile("[ぁ-ヺ]")
_TELLING = {"ar": (_PERSIAN, "fa"), "ru": (_UKRAINIAN, "uk"), "zh": (_KANA, "ja")}

# Words that each of these languages uses all the time. One that several share helps neither.
_COMMON = {
    "en": "the of and to in was is that for with said on by his her from were has at this",
    "de": "der die das und ist nicht den dem ein eine mit von zu auf sich des im für wurde hat",
    "fr": "le la les des et du une dans est que qui pour pas sur au avec par plus ce cette",
    "es": "el la los las de que y en un una del se por con para su al fue más como",
    "it": "il di che la è e un una della per non sono con del nel alla gli dei ha anche",
    "pt": "o a os as de que e do da em um uma não no na para com foi dos ao",
    "nl": "de het een van en in is dat op te zijn met voor niet aan door ook werd bij naar",
    "sv": "och att det som en på är av för med den till inte har ett om var från vid sig",
    "da": "og at det er en til på som af med de den ikke der blev har et var fra ved",
    "no": "og det er på som en til av med for ikke den har ble var et fra seg etter å",
    "pl": "w i na z się do nie że jest o to od po jak za przez oraz został są który",
    "cs": "a v na se je že z s do o který ve to za podle jsou jeho pro byl také",
    "sk": "a v na sa je že z s do o ktorý vo to za podľa sú jeho pre bol aj",
    "fi": "ja on ei että oli se hän mutta myös kun ovat joka jo sen kuin mukaan hänen tai ole",
    "hu": "a az és hogy nem is egy volt meg de ez szerint csak már van mint több után akkor még",
    "ro": "și în de la a că cu pe nu este din care pentru un o fost mai au prin sunt",
    "tr": "ve bir bu da de için ile olarak olan çok daha sonra dedi gibi kadar ancak en ne oldu",
    "id": "yang dan di untuk dengan dari ini itu pada tidak dalam akan ke ada oleh juga telah kata",
    "vi": "và của là trong có được cho không một các với đã người này những khi ở đến từ về",
}
_WORD = re.compile(r"[^\W\d_]+")
_COMMON_WORDS = {code: frozenset(words.split()) for code, words in _COMMON.items()}


def recognised(text: str) -> str | None:
    """Return the ISO 639-1 code of the language of a text; None if it is not told."""
    sample = text[:_SAMPLE]
    script = main_script([scripts_in(sample)])
    if script == "LATIN":
        return _by_words(sample)
    code = _BY_SCRIPT.get(script or "")
    if code in _TELLING:
        letters, other = _TELLING[code]
        return other if letters.search(sample) else code
    return code


def _by_words(sample: str) -> str | None:
    counts = Counter(_WORD.findall(sample.lower()))
    found = {code: sum(counts[word] for word in words) for code, words in _COMMON_WORDS.items()}
    best = max(sorted(found), key=found.__getitem__)
    if best == "en" or found[best] < _FEWEST or found[best] < _LEAD * found["en"]:
        return None if not found["en"] else "en"
    return best
