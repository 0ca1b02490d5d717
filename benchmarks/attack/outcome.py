"""What came of an attempt: a figure, and what it must be."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Outcome:
    """A figure of an attempt, what it must be, in words, and whether it is."""

    what: str
    figure: float
    wanted: str
    ok: bool


def exactly(what: str, figure: float, wanted: float) -> Outcome:
    """Return the outcome that must be one figure."""
    return Outcome(what, figure, f"{wanted}", figure == wanted)


def at_least(what: str, figure: float, wanted: float) -> Outcome:
    """Return the outcome that must be the figure or more."""
    return Outcome(what, figure, f"at least {wanted}", figure >= wanted)


def at_most(what: str, figure: float, wanted: float) -> Outcome:
    """Return the outcome that must be the figure or less."""
    return Outcome(what, figure, f"at most {wanted}", figure <= wanted)
