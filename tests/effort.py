"""What work costs, in figures that are the same on a slow and busy machine."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import cancelled_by

if TYPE_CHECKING:
    from collections.abc import Callable

QUICK = 0.05
"""Seconds for twice the size below which there is nothing to fear: no time is quadratic there."""
MOST = 2.7
"""Times as long for twice as much: exactly linear is 2, and a busy machine adds to it."""
TRIES = (1, 3, 5)
"""How often each size is timed, the quickest counts: more tries where fewer leave a doubt."""


class Calls:
    """Counts the calls of functions, ours and the interpreter's: work in units of no machine."""

    def __init__(self) -> None:
        """None is made, and nobody has asked."""
        self.made, self.asked = 0, [0]

    def count(self, *_: object) -> None:
        """One more, of a function that begins or ends."""
        self.made += 1

    def ask(self) -> None:
        """Somebody asks whether to go on."""
        self.asked.append(self.made)

    def longest_without_an_ask(self) -> float:
        """As a share of all."""
        return float(np.diff([*self.asked, self.made]).max() / self.made)


def calls_of(work: Callable[[], object]) -> Calls:
    """The calls that the work makes, and when on its way it asks for cancellation."""
    calls = Calls()
    with cancelled_by(calls.ask):
        before = sys.getprofile()
        sys.setprofile(calls.count)
        try:
            work()
        finally:
            sys.setprofile(before)
    return calls


def seconds(work: Callable[[], object]) -> float:
    """The time that this process computes for the work."""
    before = time.process_time()
    work()
    return time.process_time() - before


def ratio(once: Callable[[], object], twice: Callable[[], object], tries: int) -> float:
    """How many times as long twice the text takes; the quickest of the tries counts."""
    return min(seconds(twice) for _ in range(tries)) / min(seconds(once) for _ in range(tries))


def takes_linear_time(work: Callable[[str], object], unit: str, size: int = 20_000) -> bool:
    """Whether work on many of the unit takes at most `MOST` times as long for twice as many."""
    text = unit * (size // len(unit))
    if seconds(lambda: work(2 * text)) <= QUICK:
        return True
    pairs = (ratio(lambda: work(text), lambda: work(2 * text), tries) for tries in TRIES)
    return any(times <= MOST for times in pairs)
