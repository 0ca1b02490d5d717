"""Whether a sentence can be read alone, or its opening leans on a sentence before it.

The detector looks at openings as a reader meets them: pronouns, connectives, short definite
phrases, and quotations without a speaker (the classes of Zhang et al. 2023, "Extractive is not
Faithful"). It knows English; of other languages only the quotation marks tell it anything.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.constants import CONSTANTS, Constants
from summarizer.text.quotations import is_half_quotation
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_OPEN_ENDS = (":", ",", ";", "-", "–", "—", "...", "…", "?")

_OPENING_MARKS = "“„«‘「『"
_CLOSING_MARKS = "”»’」』"
_STRAIGHT_MARKS = "\"'"
_LEADING = re.compile(r"^[\W_]+")


def _any_of(phrases: str, before: str = "", after: str = "") -> re.Pattern[str]:
    """A pattern for any of the phrases, which stand one behind another with commas between."""
    words = "|".join(re.escape(phrase.strip()) for phrase in phrases.replace("\n", " ").split(","))
    return re.compile(rf"{before}(?:{words})\b{after}")


_PRONOUN = re.compile(
    r"(?:he|she|they|we|i|you)(?:[’'](?:s|d|m|re|ve|ll))?\b|"
    r"(?:his|hers?|theirs?|its|him|them|my|ours?|your)\b"
)
_IT = re.compile(r"it(?:[’'](?:s|d|ll))?\b")
# "It was X that …", "It is not clear whether …", "It rained": an "it" that stands for nothing said.
_DUMMY_IT = re.compile(
    r"it(?:’s|'s| is| was| has been| will be| may be| would be| remains| seems| appears| took)"
    r"(?: \w+){0,4} (?:that|to|who|whether|if|how|why|when|what|where|since|like|for)\b"
)
# "Since February, he has …": a pronoun behind a phrase that names nobody it could stand for.
_LATE_PRONOUN = re.compile(r"([^,“”\"]{3,60}), (?:he|she|they|it|his|her|their|its)\b")
_CALENDAR = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|"
    r"August|September|October|November|December)\b"
)
_CAPITAL_INSIDE = re.compile(r"(?<=\s)[A-Z]")
_QUANTITY = r"(?:one|two|three|four|five|many|most|all|none|each|any|several|few|some)"
_DEMONSTRATIVE = re.compile(
    r"(?:this|that|these|those|such|both|neither|either|another|others?|"
    rf"{_QUANTITY} of (?:them|these|those)|"
    r"the (?:same|former|latter|others?|second|third|two|three|four|five|pair|duo|trio|latest|new|"
    r"first|next|final|last|whole|current|so-called))\b"
    r"(?! (?:week|month|year|morning|afternoon|evening|night|summer|winter|spring|autumn|fall|"
    r"season|time)\b)"
)
_CONNECTIVE = _any_of(
    """but, however, and, or, nor, so, yet, still, instead, then, also, too, moreover, furthermore,
    nevertheless, nonetheless, therefore, thus, hence, otherwise, besides, likewise, similarly,
    indeed, consequently, accordingly, conversely, alternatively, additionally, afterward,
    afterwards, thereafter, meanwhile, elsewhere, rather, anyway, even so, even then, in addition,
    in fact, in contrast, in turn, in response, in other words, in that case, in the meantime,
    as a result,
    as such, for example, for instance, for that, for this, for one, on the other hand,
    on the contrary, on top of that, by contrast, by then, by comparison, at the same time,
    at that time, at that point, at the time, at one point, at this point, after that, after this,
    before that, because of this, because of that, with that, despite this, despite that,
    since then, until then, from there, from then, that said, that is why, this is why, what’s more,
    what's more, more importantly, not only that, to that end, that way, earlier, later, soon after,
    shortly after, among them, among those, along with, according to him, according to her,
    according to them, according to it, according to this, according to that, like him, like her,
    like them, that's, that’s, here, here's, here’s, well, yes, no, maybe, perhaps, of course,
    again, once again, finally, lastly, secondly, thirdly, of these, of those, of them""",
    after=r"(?! (?:as|long|far|much|many)\b)",
)
# "The plan was …": a definite phrase of one plain noun right before its verb.
_BARE_DEFINITE = re.compile(
    r"the [a-z][\w-]*(?:’s|'s)? (?:is|are|was|were|has|have|had|will|would|can|could|may|might|"
    r"must|should|did|does|do|also|then|later|now|still|never|not|said|says|told|came|comes|went|took|"
    r"takes|made|makes|began|begins|continued|included|includes|followed|follows|added|adds|"
    r"[a-z]+ed)\b"
)
# What needs no introduction, since there is one of it for every reader.
_UNIQUE = _any_of(
    """government, president, world, internet, police, army, military, economy, weather, sun, moon,
    earth, public, media, pope, king, queen, senate, congress, pentagon, white house, parliament,
    kremlin, un, eu""",
    before="the ",
)
_SPEECH = _any_of(
    """said, says, say, told, tells, wrote, writes, added, adds, asked, asks, noted, notes, tweeted,
    posted, explained, explains, claimed, claims, argued, argues, stated, states, replied,
    responded, recalled, insisted, insists, warned, warns, announced, declared, continued,
    concluded, admitted, read, reads, according to, testified, commented, joked, suggested,
    acknowledged, confirmed,
    reported, called""",
    before=r"\b",
)
_NAME = re.compile(
    r"\b[A-Z][\w’'-]+|\b[A-Z]{2,}\b|"
    r"\bthe (?:\w+ )?(?:statement|report|ministry|agency|company|police|spokes\w+)\b"
)
_FULL_QUOTE = re.compile(r"[“„«「『][^”»」』]*(?:[”»」』]|$)|\"[^\"]*(?:\"|$)")


def fitness(
    texts: Sequence[str],
    leans: NDArray[np.bool_],
    quoted: NDArray[np.bool_],
    constants: Constants = CONSTANTS,
) -> NDArray[np.float64]:
    """How well each text reads as a sentence of a summary, shape (n,), in (0, 1]; 1 is faultless.

    Its soundness, and less where it `leans`, shape (n,), on a sentence before it, or is a part of a
    quotation: `quoted`, shape (n,), is true of those that are one although no mark in them may show
    it.
    """
    pairs = zip(texts, leans, strict=True)
    alone = [_independence(text, constants, leans=bool(lean)) for text, lean in pairs]
    by_itself = np.array(alone, dtype=np.float64)
    by_itself[quoted] = constants.half_quotation_fitness
    return soundness(texts, constants) * by_itself


def soundness(texts: Sequence[str], constants: Constants = CONSTANTS) -> NDArray[np.float64]:
    """How well each text reads where all that it leans on is at hand, shape (n,), in (0, 1].

    Less where it asks or leaves off, and where it is shorter than 5 words or longer than 80.
    """
    return np.array([_soundness(text, constants) for text in texts], dtype=np.float64)


def leaning(texts: Sequence[str]) -> NDArray[np.bool_]:
    """Which texts need the sentence before them, shape (n,); half quotations not among them."""
    found = [not is_half_quotation(text) and not stands_alone(text) for text in texts]
    return np.array(found, dtype=bool)


def _soundness(text: str, constants: Constants) -> float:
    value = 1.0
    if text.rstrip(_CLOSING_MARKS + _STRAIGHT_MARKS + " ").endswith(_OPEN_ENDS):
        value *= constants.unfinished_fitness
    if count_words(text) not in constants.usual_words:
        value *= constants.unusual_length_fitness
    return value


def _independence(text: str, constants: Constants, *, leans: bool) -> float:
    if is_half_quotation(text):
        return constants.half_quotation_fitness
    if not leans:
        return 1.0
    bare = _is_bare_definite(text)
    return constants.bare_definite_fitness if bare else constants.leaning_fitness


def stands_alone(text: str) -> bool:
    """Whether a reader who has seen nothing before knows whom and what the sentence is about."""
    if is_half_quotation(text):
        return False
    if text[:1] in tuple(_OPENING_MARKS + _STRAIGHT_MARKS):
        return _attributed(_FULL_QUOTE.sub(" ", text))
    opening = _LEADING.sub("", text).lower()
    if _IT.match(opening):
        return bool(_DUMMY_IT.match(opening))
    leaning = any(p.match(opening) for p in (_PRONOUN, _DEMONSTRATIVE, _CONNECTIVE))
    return not leaning and not _is_bare_definite(text) and not _has_late_pronoun(text)


def _has_late_pronoun(text: str) -> bool:
    phrase = _LATE_PRONOUN.match(text)
    return phrase is not None and not _CAPITAL_INSIDE.search(_CALENDAR.sub("", phrase[1]))


def _is_bare_definite(text: str) -> bool:
    opening = text.lower()
    return bool(_BARE_DEFINITE.match(opening)) and not _UNIQUE.match(opening)


def _attributed(outside: str) -> bool:
    """Whether what stands outside the quotation marks names who speaks."""
    speech = _SPEECH.search(outside)
    return bool(speech) and bool(_NAME.search(outside))
