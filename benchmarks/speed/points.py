"""How figures of speed are written in tables."""

from __future__ import annotations

from typing import Any


def cell(found: Any, unit: str = "") -> str:  # noqa: ANN401 - a figure as it stands in the results
    """A median with its least and greatest, or whatever stands for it."""
    if isinstance(found, dict):
        low, median, high = (number(found[name]) for name in ("min", "median", "max"))
        return f"{median}{unit} ({low} … {high})"
    return f"{found if isinstance(found, str) else number(found)}{unit}"


def number(value: float) -> str:
    """Format with three significant digits, and with every digit before the point."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"  # noqa: PLR2004 - three digits
