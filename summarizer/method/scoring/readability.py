"""Whether a sentence can be read alone, or its opening leans on a sentence before it.

The detector looks at openings as a reader meets them: pronouns, connectives, short definite
phrases, and quotations without a speaker (the classes of Zhang et al. 2023, "Extractive is not
Faithful"). What the words are in a language is for its `Language` to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.cancellation import check
from summarizer.languages import language_of
from summarizer.method.arrays import median
from summarizer.method.scoring.definites import is_bare_definite
from summarizer.method.scoring.openings import (
    leans,
    needs_another,
    only_connects,
    points_to_another,
)
from summarizer.method.scoring.related_openings import only_names_its_source, opens_on_somebody
from summarizer.text.patterns import on_demand
from summarizer.text.quotations import STRAIGHT_MARKS, is_half_quotation, straightened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.languages.language import Language
    from summarizer.method.constants import Constants
    from summarizer.method.scoring.sentence_kinds import Kinds

_BRACKETS = on_demand(r"\([^()]*\)")
_LISTED = 3  # parts of a list at least: two names may be a subject
_LABEL_WORDS = 3  # "Members who were present": longer ones say something
_PART_WORDS = 4  # a title and a full name; a clause has more
_OPEN_ENDS = (
    ":",
    ",",
    ";",
    "-",
    "–",
    "—",
    "...",
    "…",
    "?",
    "\uff1f",
    "\u061f",
    "\uff1a",
    "\uff1b",
    "\u061b",
)


class Readability(NamedTuple):
    """How n texts read, with and without those around them, shape (n,) each.

    `leaning`: texts that need the one before them; half quotations are not among them.
    `soundness`, in (0, 1]: how well a text reads with its neighbours; less if it asks, lists, plans
    or breaks off, if it is unusually short or long, and if a newer article may know better.
    `alone`, in (0, 1]: factor for reading without its neighbours; 1 if it leans on nothing.
    `lightly`: leaning texts that put nothing in another's mouth: "The plan …", of which the topic
    often tells which is meant, and "But Xi …".
    `unnamed`: leaning texts about somebody whom they do not name, also where an article opens.
    `halves`: texts in which a quotation begins or ends that is not whole in them.
    """

    leaning: NDArray[np.bool_]
    soundness: NDArray[np.float64]
    alone: NDArray[np.float64]
    lightly: NDArray[np.bool_]
    unnamed: NDArray[np.bool_]
    halves: NDArray[np.bool_]

    def fitness(self, quoted: NDArray[np.bool_], constants: Constants) -> NDArray[np.float64]:
        """Return how well each text reads as a sentence of a summary, in (0, 1]; 1 is faultless.

        `quoted`, shape (n,): rows inside a quotation, even without a mark.
        """
        return self.soundness * np.where(quoted, constants.half_quotation_fitness, self.alone)

    def by_meaning(self, kinds: Kinds, constants: Constants) -> Readability:
        """Return how the texts read if what their vectors tell counts, too.

        What leans by its vector leans, and not lightly; the surer it is a scene, or superseded, the
        worse it reads. Texts of which most are scenes are no news: there a scene is what is told.
        Half a quotation is told with its other half, so that its vector does not make it lean.
        """
        leaning = kinds.leaning & ~self.halves
        told = np.maximum(constants.scene_fitness, (1 - kinds.scenes) ** constants.scene_exponent)
        if median(kinds.scenes) >= constants.all_scenes:
            told = np.ones(len(told))
        still = (1 - kinds.superseded) ** constants.superseded_exponent
        alone = np.where(leaning, np.minimum(self.alone, constants.leaning_fitness), self.alone)
        return self._replace(
            leaning=self.leaning | leaning,
            soundness=self.soundness * told * still,
            alone=alone,
            lightly=self.lightly & ~leaning,
        )


def readability(
    texts: Sequence[str],
    lengths: Sequence[int],
    languages: Sequence[Language],
    constants: Constants,
) -> Readability:
    """Return how well each text reads; `lengths`, in words, and `languages` are the texts'."""
    rows = list(zip(texts, lengths, languages, strict=True))
    halves = [_is_half_quotation(text, language) for text, _, language in rows]
    alone = [
        _alone(text, language, constants, is_half=is_half)
        for (text, _, language), is_half in zip(rows, halves, strict=True)
    ]
    return Readability(
        leaning=np.array([leaning for _, leaning in alone], dtype=np.bool_),
        soundness=np.array([_soundness(*row, constants) for row in rows], dtype=np.float64),
        alone=np.array([fitness for fitness, _ in alone], dtype=np.float64),
        lightly=np.array(
            [
                leaning and _leans_lightly(text, language)
                for (text, _, language), (_, leaning) in zip(rows, alone, strict=True)
            ],
            dtype=np.bool_,
        ),
        unnamed=np.array(
            [
                leaning and opens_on_somebody(text, language)
                for (text, _, language), (_, leaning) in zip(rows, alone, strict=True)
            ],
            dtype=np.bool_,
        ),
        halves=np.array(halves, dtype=np.bool_),
    )


def stands_alone(text: str, language: Language | None = None) -> bool:
    """Return whether the sentence, read first, tells whom and what it is about.

    It is in English unless told.
    """
    language = language or language_of("en")
    return not _is_half_quotation(text, language) and not leans(text, language)


def _soundness(text: str, length: int, language: Language, constants: Constants) -> float:
    value = 1.0
    ends = text.rstrip(language.closing_marks + STRAIGHT_MARKS + " ")
    if (
        ends.endswith(_OPEN_ENDS)
        or _is_list(text, language)
        or _is_plan(text, language)
        or only_names_its_source(text, language)
    ):
        value *= constants.unfinished_fitness
    if not _is_usual(length, language, constants):
        value *= constants.unusual_length_fitness
    return value


def _is_usual(length: int, language: Language, constants: Constants) -> bool:
    """Return whether a sentence of so many words is as long as whole sentences are."""
    usual = constants.usual_words
    return (language.fewest_words or usual.start) <= length < usual.stop


def _is_list(text: str, language: Language) -> bool:
    """Return whether a text is a label and a list: "Present: Anna Rees, Lene Jones, the clerk.".

    One name is enough where nothing else stands behind the label: "In the chair: Anna Rees."
    """
    label, colon, listed = text.partition(": ")
    if not colon or len(label.split()) > _LABEL_WORDS:
        return False
    parts = _BRACKETS.sub("", listed).rstrip(". ").split(",")
    names = all(word[0].isupper() for part in parts for word in part.split())
    several = len(parts) >= _LISTED or (names and not language.nouns_are_capitalised)
    return several and all(len(part.split()) <= _PART_WORDS for part in parts)


def _is_plan(text: str, language: Language) -> bool:
    """Return whether a text is of the part of an abstract in which nothing is found yet."""
    label, colon, _ = text.partition(": ")
    return bool(colon) and label.lower() in language.plan_labels


def _alone(
    text: str, language: Language, constants: Constants, *, is_half: bool
) -> tuple[float, bool]:
    """Return the text's factor for reading alone, and whether it leans on the one before it."""
    check()
    if is_half:
        return constants.half_quotation_fitness, False
    if needs_another(text, language):
        return constants.leaning_fitness, True
    if points_to_another(text, language):
        return constants.pointing_fitness, True
    if is_bare_definite(text, language):
        return constants.bare_definite_fitness, True
    return 1.0, False


def _leans_lightly(text: str, language: Language) -> bool:
    """Return whether a text is about "the plan", or opens on "but": not on "the other"."""
    names_a_thing = is_bare_definite(text, language) and not needs_another(text, language)
    return names_a_thing or only_connects(text, language)


def _is_half_quotation(text: str, language: Language) -> bool:
    return is_half_quotation(straightened(text, language.mirrored_marks))
