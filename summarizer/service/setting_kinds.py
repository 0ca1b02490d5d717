"""Kinds of settings: how a value is read from a flag, a variable or TOML, and checked."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of value: what help calls it, and how it is read.

    `parse` takes text, or a value of TOML or Python, and raises a ValueError that says what is
    wanted.
    """

    metavar: str
    parse: Callable[[object], Any]


def whole(least: int, most: int | None = None) -> Kind:
    """A whole number within bounds."""
    wanted = f"a whole number of at least {least}" + (f" and at most {most}" if most else "")

    def parse(value: object) -> int:
        found = _number(value)
        if not found.is_integer() or found < least or (most is not None and found > most):
            raise ValueError(f"must be {wanted}, not {value!r}")
        return int(found)

    return Kind("N", parse)


def seconds(*, above: float = -math.inf, least: float = -math.inf, most: float = math.inf) -> Kind:
    """A time in seconds, within bounds."""
    lower = f"more than {above:g}" if above > least else f"at least {least:g}"
    wanted = f"a number of seconds, {lower}" + (f" and at most {most:g}" if most < math.inf else "")

    def parse(value: object) -> float:
        found = _number(value)
        if not (found > above and least <= found <= most):  # false for NaN
            raise ValueError(f"must be {wanted}, not {value!r}")
        return found

    return Kind("SECONDS", parse)


def text(metavar: str, *, least: int = 0) -> Kind:
    """Text of at least so many characters."""

    def parse(value: object) -> str:
        if not isinstance(value, str):
            raise ValueError(f"must be text, not {value!r}")  # noqa: TRY004 - see Kind
        if len(value) < least:
            raise ValueError("must not be empty")
        return value

    return Kind(metavar, parse)


def file() -> Kind:
    """Return the path of a file."""

    def parse(value: object) -> Path:
        if not isinstance(value, str | Path):
            raise ValueError(f"must be a path, not {value!r}")  # noqa: TRY004 - see Kind
        return Path(value)

    return Kind("FILE", parse)


def listed(metavar: str) -> Kind:
    """A list of texts, or one text with commas between its items."""
    return Kind(metavar, _items)


def keys(least: int) -> Kind:
    """A list of secrets, each of at least so many characters; errors do not show them."""

    def parse(value: object) -> tuple[str, ...]:
        found = _items(value)
        if any(len(key) < least for key in found):
            raise ValueError(f"a key needs at least {least} characters")
        return found

    return Kind("KEYS", parse)


def _items(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(item.strip() for item in value.split(",") if item.strip())
    if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
        raise ValueError("must be a list of texts, or a text with commas between them")
    return tuple(value)


def _number(value: object) -> float:
    """Return the value as a float; NaN, which is within no bounds, if it is no number."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return math.nan
    try:
        return float(value)
    except (ValueError, OverflowError):
        return math.nan
