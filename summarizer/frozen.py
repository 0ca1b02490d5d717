"""Frozen values of several fields, whose classes are made in a fraction of a dataclass's time."""

from __future__ import annotations

from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field
from typing import Any, ClassVar, NoReturn, dataclass_transform


@dataclass_transform(frozen_default=True, eq_default=False, field_specifiers=(field,))
class Frozen:
    """A dataclass whose values cannot be changed and equal themselves alone.

    Other dataclasses have methods with a line for each field, which are written and compiled when
    the class is made: of the languages alone that took longer than reading some articles. These
    methods are the same for all classes.
    """

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    def __init_subclass__(cls) -> None:
        """Make the class a dataclass, for `fields` and `replace`."""
        dataclass(init=False, eq=False, repr=False, match_args=False)(cls)

    def __init__(self, *values: object, **stated: object) -> None:
        """Set the fields that are given, in order or by name; the others have their defaults."""
        known = self.__dataclass_fields__
        if not stated and len(values) == len(known):  # as of what is made most often
            vars(self).update(zip(known, values, strict=True))
            return
        given = dict(zip(known, values, strict=False)) | stated
        if unknown := given.keys() - known.keys():
            raise TypeError(f"{type(self).__name__} has no field {min(unknown)!r}")
        if len(given) < len(values) + len(stated):
            raise TypeError(f"{type(self).__name__} is given a field twice, or too many values")
        for name, one in known.items():
            if name not in given and callable(one.default_factory):
                given[name] = one.default_factory()
            elif name not in given and one.default is MISSING:
                raise TypeError(f"{type(self).__name__} needs {name}")
        vars(self).update(given)  # other defaults are the class's

    def __setattr__(self, name: str, _: object) -> NoReturn:
        """Refuse; `replace` makes another value."""
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        """Refuse."""
        raise FrozenInstanceError(f"cannot delete field {name!r}")
