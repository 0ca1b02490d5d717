"""What a robots.txt allows: the Robots Exclusion Protocol as RFC 9309 defines it.

`urllib.robotparser` of this version of Python knows neither `*` nor `$` in a path, and takes the
first rule that matches where the longest counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_BYTES = 500 << 10
"""How much of a robots.txt is read: as much as the standard asks for."""

_TOKEN = re.compile(r"[a-z_-]+", re.IGNORECASE)
_SAFE = "/:@!$&'()*+,;=~%-._?"  # what a path may hold as it is
_ESCAPE = re.compile(r"%[0-9a-fA-F]{2}")


@dataclass(frozen=True, slots=True)
class Rules:
    """What a site allows one robot: paths with whether they are allowed, and seconds to wait.

    No rule allows everything.
    """

    paths: tuple[tuple[str, bool], ...] = ()
    delay: float = 0.0

    def allows(self, target: str) -> bool:
        """Whether a path with its query may be asked for: the longest rule that matches counts.

        Of two as long as one another the one that allows counts.
        """
        wanted = _normal(target)
        found = [(len(path), allowed) for path, allowed in self.paths if _matches(path, wanted)]
        return max(found, default=(0, True))[1]


def rules_for(robot: str, data: bytes) -> Rules:
    """Return what a robots.txt says to a robot: in all groups that name it, else in those for all.

    What cannot be understood is passed over.
    """
    named: list[tuple[str, str]] = []
    general: list[tuple[str, str]] = []
    is_named = False
    for agents, rule in _groups(data):
        is_mine = robot.lower() in agents
        is_named |= is_mine
        if rule is not None and is_mine:
            named.append(rule)
        elif rule is not None and "*" in agents:
            general.append(rule)
    rules = named if is_named else general
    paths = tuple(
        (_normal(value), key == "allow") for key, value in rules if key != "crawl-delay" and value
    )
    return Rules(paths, max((_seconds(value) for key, value in rules if "crawl" in key), default=0))


def _groups(data: bytes) -> Iterator[tuple[set[str], tuple[str, str] | None]]:
    """Yield each rule with the robots that it is for, and the robots of a group without it."""
    agents: set[str] = set()
    is_open = False  # whether further names belong to the group
    for line in data[:MOST_BYTES].decode("utf-8", "replace").lstrip("\ufeff").splitlines():
        key, colon, value = line.partition("#")[0].partition(":")
        key, value = key.strip().lower(), value.strip()
        if not colon:
            continue
        if key == "user-agent":
            agents = agents if is_open else set()
            is_open = True
            token = _TOKEN.match(value)
            agents.add(token[0].lower() if token else value[:1])
            yield agents, None
        elif key in {"allow", "disallow", "crawl-delay"}:
            is_open &= key == "crawl-delay"  # which the standard does not know: it ends no group
            yield agents, (key, value)


def _seconds(value: str) -> float:
    return float(value) if re.fullmatch(r"\d{1,6}(\.\d{1,6})?", value) else 0.0


def _normal(path: str) -> str:
    """Return a path with one spelling for each: escapes in capitals, and all else that needs one.

    An escape of a letter, a digit or one of `-._~` is that character.
    """
    quoted = quote(path, safe=_SAFE)
    return _ESCAPE.sub(_escaped, quoted)


def _escaped(found: re.Match[str]) -> str:
    character = chr(int(found[0][1:], 16))
    is_plain = character.isascii() and (character.isalnum() or character in "-._~")
    return character if is_plain else found[0].upper()


def _matches(path: str, target: str) -> bool:
    """Whether a path of a rule matches the beginning of a target; in linear time.

    `*` stands for any characters, and `$` at the end for the end of the target.
    """
    ends = path.endswith("$")
    first, *others = path.removesuffix("$").split("*")
    if not target.startswith(first):
        return False
    place = len(first)
    if not others:
        return not ends or place == len(target)
    *middle, last = others
    for part in middle:
        found = target.find(part, place)
        if found < 0:
            return False
        place = found + len(part)
    if ends:
        return len(target) - len(last) >= place and target.endswith(last)
    return target.find(last, place) >= 0
