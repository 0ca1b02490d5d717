"""Fields within fields, as services nest them: `{"title": {"rendered": …}}`, `{"_source": {…}}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Record = Mapping[str, Any]

_DEEPEST = 3  # objects around a text
_PARTS = "date-parts"  # of CSL, in which libraries describe what they hold: [[2026, 11, 28]]
_DAY = 3  # numbers of a date
_LARGEST = 9999  # of these: a year


def flat(
    record: Record, field_of: Callable[[str], str | None], depth: int = _DEEPEST
) -> dict[str, Any]:
    """Return a record with texts in place of the objects that hold one, and with the fields of one.

    `field_of` tells which field of an article a key names, such as "text". Where no key has a text,
    and one object in the record does, all that this object states is the record's.
    """
    found = dict(record)
    for key, value in record.items():
        field = field_of(key) if isinstance(value, dict) else None
        said = None if field is None or _has_text(value, field_of) else _said(value, field)
        if said is not None:
            found[key] = said
    if _has_text(found, field_of) or not depth:
        return found
    nested = {
        key: flat(value, field_of, depth - 1)
        for key, value in found.items()
        if isinstance(value, dict)
    }
    holders = [key for key, value in nested.items() if _has_text(value, field_of)]
    if len(holders) != 1:
        return found
    inner = nested[holders[0]]
    outer = {key: value for key, value in found.items() if value is not None and key != holders[0]}
    return inner | outer


def _has_text(record: Record, field_of: Callable[[str], str | None]) -> bool:
    return any(
        isinstance(value, str) and bool(value.strip()) and field_of(key) == "text"
        for key, value in record.items()
    )


def _said(value: Record, field: str) -> str | None:
    """Return what an object says in place of a text: its only text, else one of several words."""
    if field == "published":
        return _date(value)
    texts = [one for one in value.values() if isinstance(one, str) and one.strip()]
    if field not in {"text", "title"} or not texts:
        return None
    long = [one for one in texts if len(one.split()) > 1]
    if field == "text":
        return max(long or texts, key=len)
    return next(iter(long), texts[0] if len(texts) == 1 else None)


def _date(value: Record) -> str | None:
    parts = value.get(_PARTS)
    first = parts[0] if isinstance(parts, list) and parts else None
    numbers = [_number(one) for one in first[:_DAY]] if isinstance(first, list) else [None]
    if None in numbers:
        return next((one for one in value.values() if isinstance(one, str) and one.strip()), None)
    return "-".join(f"{number:02}" for number in numbers) or None


def _number(part: object) -> int | None:
    """Return a part of a date, which may be written as text; None where it is none."""
    if isinstance(part, str):
        is_short = part.isdecimal() and len(part) <= len(str(_LARGEST))
        return int(part) if is_short else None
    if not isinstance(part, int) or isinstance(part, bool):
        return None
    return part if 0 <= part <= _LARGEST else None
