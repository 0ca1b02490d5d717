"""The words just before a name: they tell what part its bearer has in what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Name, Statement

_AGAINST_FAR = 2  # words: "against the Blues"
_BEHALF_FAR = 4  # words: "for the plucky Orm Rovers"


def is_beaten(statement: Statement, name: Name) -> bool:
    """Return whether a name stands behind a word for "against": "ganó al Betis"."""
    known = statement.language.vocabulary if statement.language else None
    return known is not None and _is_behind(statement, name, known.against, _AGAINST_FAR)


def is_won_for(statement: Statement, name: Name) -> bool:
    """Return whether a name stands behind a word for "for": "won the cup for Orm"."""
    known = statement.language.vocabulary if statement.language else None
    return known is not None and _is_behind(statement, name, known.on_behalf, _BEHALF_FAR)


def _is_behind(statement: Statement, name: Name, words: tuple[str, ...], far: int) -> bool:
    before = statement.folded[max(0, name.at - far) : name.at]
    return any(word in words for word in before)
