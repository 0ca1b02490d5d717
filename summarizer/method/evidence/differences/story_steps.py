"""Steps of a story: a report of one is no report of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.phrases import phrases
from summarizer.method.evidence.clauses.clause import clause_of

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Statement

_PUT_OFF = 3  # words from what is done to a beginning to the word for it
_STAGES = frozenset(
    phrases(
        """
        accuse, arrest, charge, trial, sentence, convict, release, propose, accept, sign, stay,
        arrive, praise, criticise, begin, end
        """
    )
)
"""Senses that are steps of one story, or stances: a report of one is no report of another."""
_STEPS = {
    "arrest": "arrest",
    "accuse": "charge",
    "charge": "charge",
    "convict": "verdict",
    "sentence": "verdict",
    "acquit": "acquittal",
    "release": "release",
}
"""Senses that are steps of a case, and the step that each is: who is sentenced was convicted."""
_OUTCOMES = frozenset(
    phrases(
        """
        end, find, rescue, arrest, release, contained, convict, sentence, accept, reject, sign,
        appoint, resolve
        """
    )
)
"""Senses with which what went on came to an end, or to a result."""


def other_stage(a: Statement, b: Statement) -> bool:
    """Return whether two sentences tell of two steps of a story, or one that a step was put off."""
    own, other = _stages(a), _stages(b)
    apart = bool(own and other and not own & other)
    return apart or _is_put_off(a) != _is_put_off(b)


def other_step(a: Statement, b: Statement) -> bool:
    """Return whether two sentences tell of two steps of a case in court, and of no common one."""
    own, other = ({_STEPS[one] for one in each.terms.keys() & _STEPS} for each in (a, b))
    return bool(own and other and not own & other)


def _stages(statement: Statement) -> set[str]:
    called_off = {"end"} if statement.signs.get("continue", 0) < 0 else set()
    return (statement.terms.keys() & _STAGES) | called_off


def _is_put_off(statement: Statement) -> bool:
    """Return whether a sentence tells that something began later: "postponed the launch"."""
    begun, delayed = statement.terms.get("begin", -1), statement.terms.get("delay", -1)
    if 0 <= delayed < begun <= delayed + _PUT_OFF:
        return True
    if not 0 <= begun < delayed:
        return False
    clause = clause_of(statement)  # "the launch was put off"
    return clause is not None and clause.verb.key == "delay" and clause.is_passive


def ended_since(a: Statement, b: Statement) -> bool:
    """Return whether something goes on by one sentence, and has an outcome by the other."""
    if "lasting" not in a.cues or "lasting" in b.cues or {"plans", "futures"} & b.cues.keys():
        return False
    outcomes = (term for term in _OUTCOMES if b.signs.get(term) == 1)
    return any(term not in a.terms for term in outcomes)
