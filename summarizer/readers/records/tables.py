"""Cells of a table, as data frames and Parquet hold them, to plain JSON values."""

from __future__ import annotations

from datetime import date
from typing import Any

from summarizer.errors import InputError

NEEDED = ("id", "documents")
"""The columns that a table of topics must have."""


def check_columns(columns: list[str], name: str) -> None:
    """Raise InputError if a table lacks a column that topics need; the message names it."""
    missing = [column for column in NEEDED if column not in columns]
    if missing:
        wanted = " and ".join(f'"{column}"' for column in missing)
        has = ", ".join(f'"{column}"' for column in columns) or "none"
        raise InputError(f"{name}: no column {wanted}; its columns are: {has}")


def plain(cell: Any) -> Any:  # noqa: ANN401 - any cell of a table
    """Return the cell as a value of JSON: lists for arrays, ISO dates, None for what is missing.

    A field without a value is left out of its object, since a table has every field in every row.
    """
    if isinstance(cell, dict):
        fields = {key: plain(value) for key, value in cell.items()}
        return {key: value for key, value in fields.items() if value is not None}
    if hasattr(cell, "tolist"):  # arrays and numbers of numpy
        return plain(cell.tolist())
    if isinstance(cell, list | tuple):
        return [plain(value) for value in cell]
    if cell != cell:  # noqa: PLR0124 - only what stands for a missing number differs from itself
        return None
    return cell.isoformat() if isinstance(cell, date) else cell
