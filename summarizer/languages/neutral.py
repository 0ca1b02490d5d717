"""What the rules know of a language that has no file of its own: nothing of its words.

What English has for pages, dates and names stays, since pages of every language borrow it. Its
pronouns, articles, connectives and verbs go: other languages write the same letters for other
words, as "I" opens "I Danmark" and "her" is Danish for "here".
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from summarizer.languages.language import Language
from summarizer.languages.notices import Notices
from summarizer.languages.pointing_words import References

# How a language is written, and how its by-lines open: taken from its own file, where one says so.
_WRITTEN = (
    "letters",
    "quotation_marks",
    "single_quotation_marks",
    "fewest_words",
    "months",
    "weekdays",
    "before_times",
    "titles",
    "possessives",
    "function_words",
    "leaning_openings",
    "authors_follow",
    "reported",
)
# What stands beside the English ones, which outlets borrow.
_BESIDE = ("outlet_words", "teaser_openings", "teaser_phrases")
# What a sentence points to, and how it tells who speaks.
_WORDS = (
    "pronouns",
    "impersonal_pronouns",
    "impersonal_openings",
    "impersonal_clauses",
    "impersonal_verbs",
    "late_pronouns",
    "inverted_pronouns",
    "adverbials",
    "demonstratives",
    "connectives",
    "connects_not_before",
    "definite_articles",
    "plain_verbs",
    "unique_things",
    "speech_verbs",
    "speakers",
    "attributions",
    "introductions",
    "leading_clauses",
    "trailing_clauses",
    "joined_clauses",
)


def neutral(code: str, english: Language, written: Language | None) -> Language:
    """Return what is known of a language: of English its signs, and of `written` how it is written.

    `written` is what is known of how the language is written, if anything; its words of facts, and
    its verbs of saying beside them, are taken over where it has any. Its notices stand beside the
    English ones.
    """
    stated = {
        field.name: getattr(written, field.name)
        for field in fields(Language)
        if field.name in _WRITTEN and written is not None and getattr(written, field.name)
    }
    unknown: dict[str, Any] = dict.fromkeys(_WORDS, ())
    if written is not None and written.notices.labels:
        stated["notices"] = _together(english.notices, written.notices)
    for name in _BESIDE if written is not None else ():
        if own := getattr(written, name):
            stated[name] = _joined(getattr(english, name), own)
    if written is not None and written.vocabulary.senses:
        stated["vocabulary"] = written.vocabulary
        unknown["speech_verbs"] = written.speech_verbs
    return replace(
        english,
        code=code,
        cut_by_package=False,
        heads_count=False,
        hyphens_for_dashes=False,
        references=References(),
        **unknown,
        **stated,
    )


def _together(english: Notices, own: Notices) -> Notices:
    """Return the words of two languages, each once."""
    names = (field.name for field in fields(Notices))
    return Notices(**{name: _joined(getattr(english, name), getattr(own, name)) for name in names})


def _joined(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))
