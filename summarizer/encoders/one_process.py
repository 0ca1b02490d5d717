"""A loaded encoder belongs to the process that loaded it."""

from __future__ import annotations

from typing import NoReturn

from summarizer.errors import ModelError


def refuse_to_pickle(_encoder: object) -> NoReturn:
    """Refuse to pickle or copy an encoder; classes take this as their `__reduce__`.

    Raises:
        ModelError: always.
    """
    raise ModelError(
        "a loaded encoder cannot be pickled, so it cannot be sent to another process or copied: "
        "send its name instead, and call load_encoder(name) once in each process, such as in the "
        "initializer of the process pool"
    )
