"""Voices: how much of a sentence is quotation, and what that is worth."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.text.quotations import quoted_share, straightened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.languages.language import Language
    from summarizer.method.constants import Constants


_LEAST_OF_QUOTED = 0.5  # of a text that starts or ends inside a quotation: most of it is one


def voices(
    texts: Sequence[str],
    languages: Sequence[Language],
    quoted: NDArray[np.bool_],
    room: float,
    constants: Constants,
) -> NDArray[np.float64]:
    """Return the factor of each text for its share of quotation, shape (n,).

    People quote as much as the articles do where a summary has room, and next to nothing where it
    has not. `languages` are the texts'; `quoted`, shape (n,), is true of those that start or end
    inside a quotation; `room` are the sentences of the summary for each article.
    """
    shares = np.zeros(len(texts))
    for row, (text, language) in enumerate(zip(texts, languages, strict=True)):
        check()
        shares[row] = quoted_share(straightened(text, language.mirrored_marks))
    shares[quoted] = np.maximum(shares[quoted], _LEAST_OF_QUOTED)
    span = constants.ample_room - constants.little_room
    ample = min(1.0, max(0.0, (room - constants.little_room) / span))
    scarce = constants.quotation_scarce
    factors: NDArray[np.float64] = np.exp(
        (scarce + (constants.quotation_ample - scarce) * ample) * shares
    )
    return factors
