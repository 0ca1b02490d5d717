"""References inside of a sentence to what was said before it: "denied this", "arrested him".

Only what stands early is looked at: further on, what is meant mostly stands in the sentence itself.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of, may_hold

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_EARLY = 70  # code points of a first clause; behind more, something that is meant was named
_CLAUSE_WORDS = 8  # of a subject and its verb; one of more words holds further phrases
_HEAD = 200  # code points that are looked at: an early reference, and what shows that it is one


def points_inside(text: str, language: Language) -> bool:
    """Return whether the first clause of a text points to what was said before it."""
    head = text[:_HEAD]
    return may_hold(head, _pointing(language)) and bool(_points(language).match(head))


def acts_on_another(text: str, language: Language) -> bool:
    """Return whether the object of the first clause was named before: "Police arrested him".

    A pronoun never stands for the subject of its own clause (principle B of binding, Chomsky 1981):
    with no other phrase before it, nobody whom it could stand for is in the sentence.
    """
    head = text[:_HEAD]
    return may_hold(head, _objects(language)) and bool(_object(language).match(head))


def joins_inside(text: str, language: Language) -> bool:
    """Return whether the first clause of a text joins it to what was said before it.

    A place without its name does, too: the topic often tells which is meant.
    """
    head = text[:_HEAD]
    return bool(_joins(language).match(head) or _place(language).match(head))


@cache
def _joins(language: Language) -> re.Pattern[str]:
    """Return the pattern of a connective inside of a first clause."""
    words, exceptions = (
        any_of(language.references.inner_connectives),
        any_of(language.connects_not_before),
    )
    clause = rf"[^,;:.!?“”«»„\"]{{1,{_EARLY}}}"
    return re.compile(rf"{clause}?(?<=\w),? {words}(?!\w| {exceptions}\b)")


@cache
def _pointing(language: Language) -> tuple[str, ...]:
    return (*language.references.inner_pronouns, *language.references.inner_determiners)


@cache
def _objects(language: Language) -> tuple[str, ...]:
    return (*language.references.objects, *language.references.objects_at_ends)


@cache
def _points(language: Language) -> re.Pattern[str]:
    """Return the pattern of a pronoun behind a verb that stands for what was said: "said this".

    One that may also stand before a noun needs a link, a verb or an end behind it.
    """
    alone, before_nouns = (
        any_of(language.references.inner_pronouns),
        any_of(language.references.inner_determiners),
    )
    behind = any_of(
        (*language.references.links, *language.references.loose_links, *language.plain_verbs)
    )
    clause = rf"[^,;:.!?“”«»„\"]{{1,{_EARLY}}}"
    over = rf"(?=[.,;:!?]|$| {behind}\b)"
    return re.compile(rf"{clause}? (?:{alone}(?!\w)|{before_nouns}{over})")


@cache
def _object(language: Language) -> re.Pattern[str]:
    """Return the pattern of a subject, its verb, and a pronoun that is their object."""
    words = language.references
    links = (*words.links, *words.loose_links)
    others = any_of((*links, *words.new_phrases))
    plain = rf"(?!(?i:{others})\b)\w[\w.-]* "
    article = rf"(?:(?i:{any_of(language.definite_articles)}) )?"
    ends = rf"(?=[.,;:!?]|$| (?:{any_of(links)}|\w+ly)\b)"
    pronoun = rf"(?:{any_of(words.objects)}\b|{any_of(words.objects_at_ends)}\b{ends})"
    return re.compile(rf"{article}(?:{plain}){{1,{_CLAUSE_WORDS}}}?{pronoun}")


@cache
def _place(language: Language) -> re.Pattern[str]:
    """Return the pattern of a country or town that no name before it tells of: "the country".

    A first word that may be a name itself tells of it.
    """
    words = language.references
    first = any_of((*words.persons, *words.determiners, *language.definite_articles))
    places, unnamed = any_of(words.places), rf"[^{language.capitals}“”«»„\";:]{{1,{_EARLY}}}"
    return re.compile(rf"(?i:{first})\b{unnamed}? {places}(?=[.,]|$| (?!{any_of(words.links)}\b))")
