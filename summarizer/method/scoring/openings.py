"""Openings that lean on the sentence before, by the words of each language for that."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice, zip_longest
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of, may_hold
from summarizer.method.scoring.definites import (
    is_bare_definite,
    is_bare_person,
    is_told_by_age,
    opens_on_bare_number,
    opens_on_bare_phrase,
    opens_on_known_noun,
)
from summarizer.method.scoring.impersonal import is_impersonal, may_be_impersonal
from summarizer.method.scoring.inner_references import acts_on_another, joins_inside, points_inside
from summarizer.method.scoring.opening_words import words_of
from summarizer.method.scoring.related_openings import (
    asks_of_another,
    has_late_pronoun,
    lacks_its_subject,
    opens_on_somebody,
    points_forward,
    tells_of_another,
    tells_time_from_another,
)
from summarizer.method.scoring.speakers import (
    attributes_to_another,
    holds_name,
    names_speaker,
    reports_without_source,
)
from summarizer.method.scoring.turns import opens_with_dash, says_who
from summarizer.text.patterns import on_demand
from summarizer.text.quotations import STRAIGHT_MARKS
from summarizer.text.scripts import UNSPACED_RANGES, has_unspaced

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_LEADING = re.compile(r"^[\W_]+")
_WORD = re.compile(r"\w+")
_VERB_AND_NAME = on_demand(r"[^\W\d_]+ [^\W\d_a-z]")
_COMPOUND = re.compile(r"-\w")
_NAME_FOLLOWS = re.compile(
    r",? (?:[^\W\d_A-Z]+ )?(?:[^\W\d_a-z][\w.’'-]* ){1,4}[^\W\d_a-z]\w+"
)  # in full, titled or not
_LONGEST_OPENING = 6  # words of a phrase that points back; no language has a longer one
_LONGEST_CLAUSE = 150  # code points of a side clause before the main one
_PARTITIVE_WORDS = 4  # "a very large number"


def leans(text: str, language: Language) -> bool:
    """Return whether the text, no half quotation, points to somebody or something named before."""
    return (
        needs_another(text, language)
        or points_to_another(text, language)
        or leans_mildly(text, language)
    )


def needs_another(text: str, language: Language) -> bool:
    """Return whether the opening of a text is not understood by itself: "He", "But", "The other".

    A text that opens with a quotation is not if it names no speaker.
    """
    if _is_quoted(text, language):
        told = language.speech_verbs or not opens_with_dash(text)
        return not (names_speaker(text, language) if told else says_who(text, language))
    opening = _LEADING.sub("", text)
    if points_forward(opening, language):
        return False
    lowered = opening.lower().replace("’", "'")
    heads = _heads(opening)
    if heads and may_be_impersonal(*heads[0], language):
        return not is_impersonal(lowered, language)
    return any(
        _points_back(head, after, opening[len(head) :], language) for head, after in heads
    ) or bool(
        _leaning_opening(language).match(opening)
        or has_late_pronoun(text, lowered, language)
        or opens_on_somebody(opening, language)
        or tells_time_from_another(opening, language)
        or lacks_its_subject(opening, language)
        or asks_of_another(opening, language)
        or reports_without_source(opening, language)
    )


def points_to_another(text: str, language: Language) -> bool:
    """Return whether a text reads well and would be told of another one behind another sentence.

    "The 29-year-old …", "A number of these …", "While he was away, …", "Anna Rees said
    this …", "Police arrested him …".
    """
    if _is_quoted(text, language):
        return False
    opening = _LEADING.sub("", text)
    return bool(
        is_told_by_age(text, language)
        or opens_on_bare_number(opening, language)
        or _opens_on_part(opening.lower(), language)
        or _has_early_pronoun(opening, language)
        or points_inside(opening, language)
        or acts_on_another(opening, language)
    )


def leans_mildly(text: str, language: Language) -> bool:
    """Return whether the text leans on what the topic often tells, or on words of a named speaker.

    "The plan was …" and "After the attack, …" do, "X, however, …", and "“He is well,” X said".
    """
    if _is_quoted(text, language):
        return names_speaker(text, language) and _quotes_a_leaning_opening(text, language)
    return (
        is_bare_definite(text, language)
        or opens_on_known_noun(text, language)
        or is_bare_person(text, language)
        or opens_on_bare_phrase(text, language)
        or joins_inside(_LEADING.sub("", text), language)
        or tells_of_another(_LEADING.sub("", text), language)
        or attributes_to_another(text, language)
    )


def _opens_on_part(lowered: str, language: Language) -> bool:
    """Return whether an opening is a part of what was told before: "A number of these …"."""
    possible = may_hold(lowered, language.references.partitives)
    return possible and bool(_partitive(language).match(lowered))


def _is_quoted(text: str, language: Language) -> bool:
    return opens_with_dash(text) or text[:1] in tuple(language.opening_marks + STRAIGHT_MARKS)


def _heads(opening: str) -> list[tuple[str, str]]:
    """Return the first word of an opening, the first two and so on, each with the next word."""
    words = list(islice(_WORD.finditer(opening), _LONGEST_OPENING + 1))
    heads = []
    for word, following in zip_longest(words[:_LONGEST_OPENING], words[1:]):
        if _COMPOUND.match(opening, word.end()):  # "well-known", "then-president"
            continue
        joined = following is not None and opening[word.end() : following.start()] == " "
        heads.append((opening[: word.end()].replace("’", "'"), following[0] if joined else ""))
    return heads


def _points_back(head: str, after: str, rest: str, language: Language) -> bool:
    """Return whether the first words of a text point back.

    `after` is the next word, `rest` all that stands behind them.
    "This" before a name does not, nor does "Meanwhile" before a full one.
    """
    words, spelled, head, following = words_of(language), head, head.lower(), after.lower()
    if not words.may_point_back(head):
        return False
    named = after.istitle() and not language.nouns_are_capitalised and head.isalpha()
    if following in words.exceptions or _is_name(spelled, language):
        return False
    if head in words.mild and (following.isdigit() or _NAME_FOLLOWS.match(rest)):
        return False
    return (
        head in words.pronouns
        or (head in words.demonstratives and following not in words.times and not named)
        or head in words.connectives
        or head in words.replies
        or (head in words.set_off and rest.startswith(","))
    )


def _is_name(head: str, language: Language) -> bool:
    """Return whether a head of several words has a capital inside: "The Second" of a war."""
    return not language.nouns_are_capitalised and not head.isupper() and holds_name(head, language)


def _quotes_a_leaning_opening(text: str, language: Language) -> bool:
    """Return whether a quotation opens on somebody else, or joins what was said: "“He is …"."""
    words, content = words_of(language), _LEADING.sub("", text)
    heads = _heads(content)
    if heads and may_be_impersonal(*heads[0], language):
        return not is_impersonal(content.lower().replace("’", "'"), language)
    return any(
        head.lower() in (words.others | words.demonstratives | words.connectives) - words.own
        and after.lower() not in words.times | words.exceptions
        for head, after in heads
    )


def is_written_in(text: str, language: Language) -> bool:
    """Return whether a text has small letters of the language, so that its words can be found."""
    return bool(_small_letters(language).search(text))


@cache
def _small_letters(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[{language.letters}]{{2}}")


def only_connects(text: str, language: Language) -> bool:
    """Return whether a connective alone points back: "But the owner of the Astrid …".

    What stands behind it tells of whom; it makes no other one's of it.
    """
    words = words_of(language)
    opening = _LEADING.sub("", text)
    heads = _heads(opening.lower())
    connective = max(
        (len(head) for head, after in heads if head in words.connectives - words.pronouns),
        default=0,
    )
    rest = opening[connective:].lstrip(" ,:;–—")
    if not connective or not rest:
        return False
    return not (needs_another(rest, language) or points_to_another(rest, language))


def _has_early_pronoun(opening: str, language: Language) -> bool:
    """Return whether a side clause opens on a pronoun for which the main clause has no name.

    "While he was away, the house burnt" does, "While she was away, Anna Rees was robbed" does not.
    """
    found = _early_pronoun(language).match(opening.lower())
    if found is None or points_forward(opening, language):
        return False
    main = opening[found.start("main") : found.end("main")] if found["main"] else ""
    if found["own"]:
        return True
    if language.nouns_are_capitalised:
        return bool(_verb_and_pronoun(language).match(main))
    return not (main[:1].isupper() or (language.inverted_pronouns and _VERB_AND_NAME.match(main)))


@cache
def _leaning_opening(language: Language) -> re.Pattern[str]:
    """Return the pattern of such openings, to the end of a word where blanks part words."""
    openings = language.leaning_openings
    ends = rf"(?:(?<=[{UNSPACED_RANGES}])|\b)" if any(map(has_unspaced, openings)) else r"\b"
    return re.compile(any_of(openings) + ends)


@cache
def _partitive(language: Language) -> re.Pattern[str]:
    """Return the pattern of a part of something told before: "a large number of these"."""
    return re.compile(
        rf"(?:\w+ ){{1,{_PARTITIVE_WORDS}}}{any_of(language.references.partitives)}\b"
        rf"(?! {any_of((*language.references.links, *language.references.loose_links))}\b)"
    )


@cache
def _early_pronoun(language: Language) -> re.Pattern[str]:
    own, others = any_of(language.references.first_persons), any_of(language.late_pronouns)
    return re.compile(
        rf"{any_of(language.leading_clauses)}(?:(?<=['’])| )(?:(?P<own>{own})|{others})\b"
        rf"(?:[^,]{{0,{_LONGEST_CLAUSE}}}, (?P<main>.{{0,{_LONGEST_CLAUSE}}}))?"
    )


@cache
def _verb_and_pronoun(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\w+ {any_of(language.inverted_pronouns)}\b")
