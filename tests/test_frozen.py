"""Frozen values: what a frozen dataclass is to its callers, with methods that all classes share."""

from __future__ import annotations

import copy
from dataclasses import FrozenInstanceError, field, fields, replace

import pytest

from summarizer.frozen import Frozen


class Boat(Frozen):
    """A value with a field of each kind."""

    name: str
    masts: int = 1
    crew: list[str] = field(default_factory=list)


class Ferry(Boat):
    """A value with one more field."""

    cars: int = 0


@pytest.mark.parametrize(
    ("boat", "expected"),
    [
        (Boat("Astrid"), ("Astrid", 1, [])),
        (Boat("Astrid", 2), ("Astrid", 2, [])),
        (Boat("Astrid", crew=["Ada"], masts=0), ("Astrid", 0, ["Ada"])),
        (replace(Boat("Astrid", 2), name="Berta"), ("Berta", 2, [])),
        (copy.copy(Boat("Astrid", 2)), ("Astrid", 2, [])),
        (Ferry("Astrid", cars=4), ("Astrid", 1, [], 4)),
    ],
)
def test_fields_are_what_was_given_or_their_defaults(boat: Boat, expected: tuple[object]) -> None:
    assert expected == tuple(getattr(boat, one.name) for one in fields(boat))


def test_each_value_has_a_default_of_its_own() -> None:
    assert Boat("Astrid").crew is not Boat("Berta").crew


@pytest.mark.parametrize(
    ("values", "stated"),
    [
        ((), {}),
        ((), {"masts": 2}),
        (("Astrid",), {"sails": 3}),
        (("Astrid",), {"name": "Berta"}),
        (("Astrid", 1, [], 5), {}),
    ],
)
def test_missing_unknown_and_repeated_fields_are_errors(
    values: tuple[object, ...], stated: dict[str, object]
) -> None:
    with pytest.raises(TypeError, match="Boat"):
        Boat(*values, **stated)  # type: ignore[arg-type]


def test_a_value_does_not_change() -> None:
    boat = Boat("Astrid")
    with pytest.raises(FrozenInstanceError, match="'masts'"):
        boat.masts = 2  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError, match="'name'"):
        del boat.name
    assert (boat.name, boat.masts) == ("Astrid", 1)


def test_a_value_equals_itself_alone() -> None:
    boat = Boat("Astrid")
    assert boat == boat  # noqa: PLR0124 - that is the promise
    assert boat != Boat("Astrid")
    assert len({boat, boat, Boat("Astrid")}) == 2
