"""Temperatures on two scales: what a number of degrees may be in degrees Celsius."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.statements.margins import CELSIUS, FAHRENHEIT

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Value

_Bounds = tuple[float, float]
_ZERO = 32  # degrees Fahrenheit, where water freezes
_STEP = 1.8  # degrees Fahrenheit to one of Celsius


def agree_on_temperature(a: Value, b: Value) -> bool:
    """Return whether two numbers of degrees can both be true of one thing.

    On one scale they are compared as they are. Plain degrees may be of either: "106 degrees" is
    what another outlet gives as 41. Between scales a number may be a temperature, with its sign
    told in a word or not read, or how much warmer it became.
    """
    if a.scale == b.scale in {CELSIUS, FAHRENHEIT}:
        return _meet((a.low, a.high), (b.low, b.high))
    return any(_meet(own, other) for own in _in_celsius(a) for other in _in_celsius(b))


def _in_celsius(value: Value) -> tuple[_Bounds, ...]:
    own = value.low, value.high
    if value.scale == CELSIUS:
        return (own,)
    low, high = ((bound - _ZERO) / _STEP for bound in own)
    if value.scale == FAHRENHEIT:
        return (low, high), (-high, -low), (value.low / _STEP, value.high / _STEP)
    return own, (low, high)


def _meet(own: _Bounds, other: _Bounds) -> bool:
    return own[0] <= other[1] and other[0] <= own[1]
