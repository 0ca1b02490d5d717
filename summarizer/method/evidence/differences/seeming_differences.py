"""Seeming differences: another word, name, order or mood, where two sentences are alike.

They tell nearly alike sentences apart that say two things, and now and then one thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.alignment.agreement import one_word_apart
from summarizer.method.evidence.alignment.counterparts import likeness, strangers
from summarizer.method.evidence.alignment.which_one import same_one
from summarizer.method.evidence.differences.modality import moods_differ
from summarizer.method.evidence.differences.predicates import told_otherwise
from summarizer.method.evidence.differences.story_steps import other_stage
from summarizer.method.evidence.who_did_what.opposites import is_swapped
from summarizer.method.evidence.wording_differences.substitutions import has_substitution

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Statement

_SIMILAR = 0.65  # likeness from which two stages are of one story: few words differ besides
_NEARLY_EQUAL = 0.7  # likeness from which one name, or a "will", makes the difference
_EQUAL = 0.8  # likeness from which the order of two names makes the difference
_LASTING = ("stay", "continue")
"""Senses of what is so and will be."""


def seems_to_differ(a: Statement, b: Statement) -> bool:
    """Return whether two sentences differ in these ways; who reads both at once may know better."""
    alike = likeness(a, b)
    return (
        has_substitution(a, b)
        or told_otherwise(a, b)
        or moods_differ(a, b)
        or (alike >= _SIMILAR and (other_stage(a, b) or not same_one(a, b)))
        or (alike >= _NEARLY_EQUAL and (_other_name(a, b) or _other_mood(a, b)))
        or (alike >= _EQUAL and is_swapped(a, b))
    )


def _other_name(a: Statement, b: Statement) -> bool:
    apart = (
        own.at >= 0 and one_word_apart(own.words, other.words)
        for own in a.names
        for other in b.names
    )
    return any(apart) or any(
        bool(own.place) == bool(other.place) and own.wide == other.wide
        for own, other in strangers(a, b)
        if not (own.speaks and other.speaks)  # "told the Globe", "told the Post"
    )


def _other_mood(a: Statement, b: Statement) -> bool:
    """Return whether one sentence tells as a plan, or a fear, what is a fact in the other."""
    moods = {"plans", "futures", "refusals"}
    if moods.isdisjoint(a.cues) == moods.isdisjoint(b.cues) or _both_last(a, b):
        return False
    return any(_is_open(a, term) != _is_open(b, term) for term in a.content & b.content)


def _both_last(a: Statement, b: Statement) -> bool:
    """Return whether what lasts is told of now, and of the time to come: "(will) stay closed"."""
    if any({"plans", "refusals"} & each.cues.keys() for each in (a, b)):
        return False
    return any(a.signs.get(term) == b.signs.get(term) == 1 for term in _LASTING)


def _is_open(statement: Statement, term: str) -> bool:
    """Return whether a term is told as a plan, or a fear."""
    planned = statement.planned_from
    return term in statement.ahead or (planned is not None and planned < statement.terms[term])
