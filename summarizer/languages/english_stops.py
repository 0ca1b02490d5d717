"""English words around a full stop that tell whether it ends a sentence or a short form in one."""

from __future__ import annotations

from summarizer.languages.phrases import phrases

ARTICLE = "the"
"""What stands before what has a name: "the Baltimore Sun", "the U.S."."""

STATES = phrases("U.S, U.S.A, U.K, U.N, E.U")
"""States and their unions by initials, without the last stop."""

BEFORE_HOURS = phrases("about, after, around, at, before, by, from, to, until")
"""What leads to an hour: "at 8 p.m."."""

HALVES_OF_DAY = phrases("a.m, p.m")
"""What stands behind an hour, without the last stop."""

TIMES = frozenset(phrases("time, Time, Standard, Daylight, Summer"))
"""What follows the name of a zone behind an hour: "8 p.m. London time"."""

ZONES = frozenset(phrases("Atlantic, Central, Eastern, Greenwich, Local, Mountain, Pacific"))
"""What may stand alone there: "8 p.m. Eastern"."""

VERBS_OF_ONE = phrases("is, was, has, does")
"""Forms of verbs that stand behind one, and never behind several."""

BEFORE_VERBS = frozenset(phrases("also, already, now, often, still, then, there, here"))
"""What may stand between several who act and their verb: "Hospitals there fear"."""
