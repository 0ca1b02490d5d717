"""Whether a sentence can be read alone, or its opening leans on a sentence before it.

The detector looks at openings as a reader meets them: pronouns, connectives, short definite
phrases, and quotations without a speaker (the classes of Zhang et al. 2023, "Extractive is not
Faithful"). What the words are in a language is for its `Language` to say.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from summarizer.languages import language_of
from summarizer.method.scoring.openings import is_bare_definite, leans
from summarizer.text.quotations import is_half_quotation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.languages.language import Language
    from summarizer.method.constants import Constants

_OPEN_ENDS = (":", ",", ";", "-", "–", "—", "...", "…", "?")
_STRAIGHT_MARKS = "\"'"


@dataclass(frozen=True)
class Readability:
    """How n texts read, with and without those around them, shape (n,) each.

    `leaning` is true of texts that need the one before them; half quotations are not among them.
    `soundness`, in (0, 1], is how well a text reads where all that it leans on is at hand: less
    where it asks or leaves off, and where it is unusually short or long. `alone`, in (0, 1], is
    what is left of that where nothing is at hand.
    """

    leaning: NDArray[np.bool_]
    soundness: NDArray[np.float64]
    alone: NDArray[np.float64]

    def fitness(self, quoted: NDArray[np.bool_], constants: Constants) -> NDArray[np.float64]:
        """How well each text reads as a sentence of a summary, in (0, 1]; 1 is faultless.

        `quoted`, shape (n,), is true of parts of quotations, which no mark in them may show.
        """
        return self.soundness * np.where(quoted, constants.half_quotation_fitness, self.alone)


def readability(
    texts: Sequence[str],
    lengths: Sequence[int],
    languages: Sequence[Language],
    constants: Constants,
) -> Readability:
    """How well each text reads by itself; `lengths`, in words, and `languages` are the texts'."""
    rows = list(zip(texts, lengths, languages, strict=True))
    alone = [_alone(text, language, constants) for text, _, language in rows]
    return Readability(
        leaning=np.array([leaning for _, leaning in alone], dtype=np.bool_),
        soundness=np.array([_soundness(*row, constants) for row in rows], dtype=np.float64),
        alone=np.array([fitness for fitness, _ in alone], dtype=np.float64),
    )


def stands_alone(text: str, language: Language | None = None) -> bool:
    """Whether a reader who has seen nothing before knows whom and what the sentence is about.

    The sentence is in English unless told.
    """
    return not is_half_quotation(text) and not leans(text, language or language_of("en"))


def _soundness(text: str, length: int, language: Language, constants: Constants) -> float:
    value = 1.0
    if text.rstrip(language.closing_marks + _STRAIGHT_MARKS + " ").endswith(_OPEN_ENDS):
        value *= constants.unfinished_fitness
    if length not in constants.usual_words:
        value *= constants.unusual_length_fitness
    return value


def _alone(text: str, language: Language, constants: Constants) -> tuple[float, bool]:
    """How well the text reads without the others, and whether it leans on the one before it."""
    if is_half_quotation(text):
        return constants.half_quotation_fitness, False
    if not leans(text, language):
        return 1.0, False
    bare = is_bare_definite(text, language)
    return constants.bare_definite_fitness if bare else constants.leaning_fitness, True
