"""What a verification finds: false statements, and statements that it could not check."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_SHOWN_CHARACTERS = 120  # of a value in a fault, so that the fault stays on a line or two


@dataclass(frozen=True, slots=True)
class Fault:
    """One false statement of a summary.

    `what` names the field, `where` the sentence or article; `expected` is what the articles hold,
    `found` is what the summary says.
    """

    what: str
    where: str
    expected: str
    found: str

    def __str__(self) -> str:
        """Return the fault as one line for people."""
        return f"{self.where}: {self.what}: expected {self.expected}, found {self.found}"


@dataclass(frozen=True, slots=True)
class Unchecked:
    """What of a summary could not be checked, and why."""

    what: str
    reason: str

    def __str__(self) -> str:
        """Return both for people."""
        return f"{self.what} ({self.reason})"


Finding = Fault | Unchecked
"""What a check yields."""


@dataclass(frozen=True, slots=True)
class Verification:
    """The number of citations checked, and every fault in the order of the summary.

    `unchecked` names what could not be checked, each with the reason in brackets; `notes` are those
    on reading what was given as articles.
    """

    checked: int
    faults: tuple[Fault, ...]
    unchecked: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def true(self) -> bool:
        """Whether no fault was found in what was checked."""
        return not self.faults


def to_dict(verification: Verification) -> dict[str, Any]:
    """Return the verification for JSON."""
    return {
        "schema": "multidoc-summarizer/verification/1",
        "true": verification.true,
        "checked": verification.checked,
        "faults": [dataclasses.asdict(fault) for fault in verification.faults],
        "unchecked": list(verification.unchecked),
    }


def compare(what: str, where: str, expected: object, found: object) -> Iterator[Fault]:
    """Yield a fault if the two values differ."""
    if expected != found:
        start = _first_difference(str(expected), str(found))
        yield Fault(what, where, shown(expected, start), shown(found, start))


def shown(value: object, start: int = 0) -> str:
    """Return the value on one line: text in quotes, cut to the characters around `start`."""
    if value is None:
        return "none"
    if not isinstance(value, str):
        return str(value)[:_SHOWN_CHARACTERS]
    begin = max(0, start - _SHOWN_CHARACTERS // 2) if len(value) > _SHOWN_CHARACTERS else 0
    piece = value[begin : begin + _SHOWN_CHARACTERS]
    before = "…" if begin else ""
    after = "…" if begin + _SHOWN_CHARACTERS < len(value) else ""
    # repr() escapes characters that cannot be printed or encoded, such as a lone surrogate.
    return f"{before}{piece!r}{after}"


def _first_difference(left: str, right: str) -> int:
    """Return the offset of the first character in which two texts differ."""
    pairs = enumerate(zip(left, right, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(left), len(right)))
