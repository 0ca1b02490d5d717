"""Openings on something that the reader should know: "The plan was …", "The 29-year-old"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of, may_hold
from summarizer.text.folding import caseless

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_MORE_WORDS = 2  # small ones before or behind the noun: "the second electric ferry was"
_NAMED_WITHIN = 90  # code points behind a phrase in which a name says which one is meant
_NAMELESS = 100  # code points of a text that need no name to be told of somebody by one
_PARTICIPLE = "*ed"  # an English verb, or a word before a noun: "the unexplained death of Ann Rees"
_ARTICLE_ENDS = r"(?:(?<=['’])| )"  # "l'accident"


def is_bare_definite(text: str, language: Language) -> bool:
    """Return whether a text opens on a definite phrase of one plain noun: "The plan was …"."""
    opening = text.lower() if language.nouns_are_capitalised else _uncapitalised(text)
    return bool(_one_noun(language).match(opening)) and not _is_unique(opening, language)


def opens_on_known_noun(text: str, language: Language) -> bool:
    """Return whether a text opens on a definite noun that nothing near it identifies.

    "The second plan overturns …" does, "The plan of Anna Rees was …" and "The government was …" do
    not.
    """
    opening = _uncapitalised(text)
    if language.references.events:
        patterns = (_event, _known, _nameless)
        return any(pattern(language).match(opening) for pattern in patterns)
    if _bare(language).match(opening):
        return not _is_unique(opening, language)
    return bool(_nameless(language).match(opening))


def is_bare_person(text: str, language: Language) -> bool:
    """Return whether somebody who is not named is the subject: "The man was"."""
    return bool(_person(language).match(_uncapitalised(text)))


def without_bare_persons(text: str, language: Language) -> str:
    """Return the text less each who is not named, and less days: "said the man on Monday"."""
    dayless = _day(language).sub("", text) if may_hold(text, language.calendar) else text
    if not may_hold(caseless(text), _persons(language)):
        return dayless
    return _person(language).sub("", dayless)


def is_told_by_age(text: str, language: Language) -> bool:
    """Return whether somebody told by an age alone is the subject: "The 29-year-old"."""
    opening = _uncapitalised(text)
    return may_hold(caseless(opening), _ages(language)) and bool(_aged(language).match(opening))


def opens_on_bare_number(text: str, language: Language) -> bool:
    """Return whether the text counts, at its opening, people or things that it does not name.

    "Two were treated in hospital." is told of those in the sentence before; one that names where,
    or whom, may be read alone: "Two were killed near Brest."
    """
    number, _, rest = text.partition(" ")
    verb = rest.partition(" ")[0].lower()
    if verb not in language.plain_verbs or len(text) > _NAMELESS:
        return False
    counts = number.isdecimal() or number.lower() in language.vocabulary.numbers
    return counts and rest.lower() == rest


def opens_on_bare_phrase(text: str, language: Language) -> bool:
    """Return whether a phrase around such a noun stands first: "After the attack, …"."""
    opening = _uncapitalised(text)
    found = _phrase(language).match(opening)
    return bool(found) and not _unique_in_phrase(language).match(opening.lower())


def _is_unique(opening: str, language: Language) -> bool:
    """Return whether a definite phrase stands for the only one of its kind: "the government"."""
    lowered = opening.lower()
    possible = may_hold(lowered, language.unique_things)
    return possible and bool(_unique(language).match(lowered))


def _uncapitalised(text: str) -> str:
    """Return the text without the capital that its place gives to its first word."""
    return text.lower() if text.isupper() else text[:1].lower() + text[1:]


@cache
def _one_noun(language: Language) -> re.Pattern[str]:
    articles, verbs = any_of(language.definite_articles), any_of(language.plain_verbs)
    possessives, longest = any_of(language.possessives), language.longest_plain_noun
    rest = "*" if longest is None else f"{{0,{longest - 1}}}"
    noun = rf"[{language.letters}][\w-]{rest}(?:{possessives})?"
    return re.compile(rf"{articles}{_ARTICLE_ENDS}{noun} {verbs}\b")


@cache
def _bare(language: Language) -> re.Pattern[str]:
    """Return the pattern of an article, small words, and what shows that the noun is over.

    Where all nouns have capitals, one noun is looked at, and a verb behind it.
    """
    articles, possessives = _articles(language), any_of(language.possessives)
    if language.nouns_are_capitalised:
        verb = rf"(?:{any_of(language.plain_verbs)}|{_verb_shape(language)})"
        return re.compile(rf"{articles} {_short_noun(language)} {verb}\b")
    word = rf"[{language.letters}][\w-]*(?:{possessives})?"
    return re.compile(
        rf"{articles}{_ARTICLE_ENDS}(?!{_no_nouns(language)}\b)"
        rf"{_words(word, language)}{_noun_is_over(language)}"
    )


@cache
def _event(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[{language.letters}-]+ {any_of(language.references.events)}\b")


@cache
def _known(language: Language) -> re.Pattern[str]:
    """Return the pattern of one of the `known_nouns` with nothing behind it that tells which."""
    words = language.references
    return re.compile(rf"{any_of(words.known_nouns)}(?:,| {_verb_shape(language)}\b)")


@cache
def _nameless(language: Language) -> re.Pattern[str]:
    """Return the pattern of a short text on a known noun that names nobody and counts nothing."""
    words = language.references
    if language.nouns_are_capitalised:
        return re.compile(any_of(()))
    word, links = rf"[{language.letters}][\w-]*", any_of(words.links)
    things = any_of((*language.unique_things, *language.time_nouns, *words.superlatives))
    other = rf"(?!(?:\w+ )?{things}\b|{_no_nouns(language)}\b)"
    noun = rf"{any_of(language.definite_articles)}{_ARTICLE_ENDS}{other}{word}"
    if words.events:
        noun = any_of((*words.persons, *words.known_nouns))
    behind = rf"(?! (?:{word} ){{0,2}}{links}\b)"
    return re.compile(rf"{noun}(?![\w-]){behind}[^{language.capitals}\d“”\"«»]{{3,{_NAMELESS}}}$")


def _articles(language: Language) -> str:
    """Return the pattern of a definite article, or of a part of something: "some of the"."""
    parts = any_of(language.references.parts_of)
    superlatives = any_of((*language.references.superlatives, *language.unique_things))
    return rf"(?:{any_of(language.definite_articles)}|{parts}(?!(?: \w+)? {superlatives}\b))"


def _words(word: str, language: Language) -> str:
    """Return the pattern of a small word and, perhaps, more that are no links to others."""
    links = any_of((*language.references.links, *language.references.loose_links))
    return rf"{word}(?: (?!{links}\b){word}){{0,{_MORE_WORDS}}}?"


def _noun_is_over(language: Language) -> str:
    """Return the pattern of what stands behind a noun if no further words say which is meant."""
    days = any_of(language.calendar)
    named = rf"(?![^.;:]{{0,{_NAMED_WITHIN}}}(?!(?i:{days})\b)[{language.capitals}])"
    words = language.references
    ends = any_of(sorted(_ends(language) - {_PARTICIPLE}))
    behind = any_of((*words.links, *words.loose_links, *words.determiners, *words.adverbs))
    verb = rf"{any_of({_PARTICIPLE} & _ends(language))}(?=[,.]| {behind}\b| \d)"
    loose = any_of(language.references.loose_links)
    aside = rf"(?:{any_of(words.asides)}|{any_of({_PARTICIPLE} & _ends(language))})"
    objects = any_of((*language.definite_articles, *words.determiners))
    shape = rf"{_verb_shape(language)} {objects}\b(?! {any_of(words.superlatives)}\b)"
    return rf"(?: {ends}\b| {verb}| {shape}| \d|, {aside}\b|,{named}|,? {loose}\b{named})"


def _no_nouns(language: Language) -> str:
    """Return the pattern of what no noun is: links, and verbs where an article may mean "it"."""
    pronouns = {*language.impersonal_pronouns, *language.pronouns}
    verbs = language.plain_verbs if pronouns & {*language.definite_articles} else ()
    return any_of((*language.references.links, *verbs))


def _verb_shape(language: Language) -> str:
    """Return the pattern of a word that ends as a verb does, and is no link."""
    words = language.references
    links = any_of((*words.links, *words.loose_links, *words.determiners, "und"))
    return rf"(?!{links}\b)(?=[{language.letters}]){any_of(words.verb_shapes)}"


def _ends(language: Language) -> set[str]:
    """Return the words behind a noun that has no more words to say which is meant."""
    words = language.references
    verbs = {*language.plain_verbs, *words.verbs, *language.speech_verbs}
    return (verbs | {*words.determiners, *words.adverbs}) - {*words.links}


@cache
def _persons(language: Language) -> tuple[str, ...]:
    return tuple(map(caseless, language.references.persons))


@cache
def _person(language: Language) -> re.Pattern[str]:
    words, capital = language.references, rf"[{language.capitals}]"
    persons, links = any_of(words.persons), any_of(words.links)
    age = any_of(words.ages).replace(r"\#", r"\d{1,3}")
    named = rf"(?:,? (?:{age} )?{capital}| {links}\b)"
    if language.nouns_are_capitalised:  # then a capital tells nothing
        persons, named = rf"(?i:{persons})", rf"(?: {links}\b)"
    before = rf"{_articles(language)}{_ARTICLE_ENDS}(?:[{language.letters}][\w-]* )?"
    return re.compile(rf"{before}{persons}\b(?!{named})")


@cache
def _day(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?: [{language.letters}]{{1,3}})? {any_of(language.calendar)}\b")


@cache
def _ages(language: Language) -> tuple[str, ...]:
    return tuple(caseless(age).replace("#", "*") for age in language.references.ages)


@cache
def _aged(language: Language) -> re.Pattern[str]:
    """Return the pattern of somebody told by an age alone: "the 29-year-old"."""
    ages = any_of(language.references.ages).replace(r"\#", r"\d{1,3}")
    articles = any_of(language.definite_articles)
    before = rf"{articles}{_ARTICLE_ENDS}(?:[{language.letters}][\w-]* ){{0,2}}"
    named = rf",? [{language.capitals}]| {any_of(language.references.links)}\b"
    if language.nouns_are_capitalised:
        ages, named = rf"(?i:{ages})", rf" {any_of(language.references.links)}\b| [A-Z]\w+ [A-Z]"
    return re.compile(rf"{before if language.definite_articles else ''}{ages}\b(?!{named})")


@cache
def _phrase(language: Language) -> re.Pattern[str]:
    openings = any_of(language.references.definite_openings)
    before = rf"{openings}{_ARTICLE_ENDS}(?!(?i:{any_of(language.time_nouns)})\b)"
    if language.nouns_are_capitalised:
        return re.compile(rf"{before}{_short_noun(language)} {any_of(language.plain_verbs)}\b")
    word = rf"[{language.letters}][\w-]*"
    ends = any_of(sorted(_ends(language) - {word for word in _ends(language) if "*" in word}))
    closed = rf"(?:,| (?:{ends}|{any_of(language.references.adverbs)})\b)"
    return re.compile(rf"{before}{_words(word, language)}{closed}")


def _short_noun(language: Language) -> str:
    """Return the pattern of a noun in capitals that is short enough to need more words."""
    longest, known = (language.longest_plain_noun or 0) - 1, language.references.known_nouns
    return rf"(?:(?i:{any_of(known)})|[{language.capitals}][\w-]{{0,{longest}}})"


@cache
def _unique(language: Language) -> re.Pattern[str]:
    articles, things = any_of(language.definite_articles), any_of(language.unique_things)
    return re.compile(rf"{articles}{_ARTICLE_ENDS}{things}\b")


@cache
def _unique_in_phrase(language: Language) -> re.Pattern[str]:
    things = any_of((*language.unique_things, *language.time_nouns))
    return re.compile(
        rf"{any_of(language.references.definite_openings)}{_ARTICLE_ENDS}(?:\w+ )?{things}\b"
    )
