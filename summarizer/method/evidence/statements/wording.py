"""The words of a sentence with what they say: clauses, cues and senses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.frozen import Frozen
from summarizer.method.evidence.statements.lexicon import (
    Sense,
    matches,
    pieces_of,
    plain,
    words_of,
)
from summarizer.method.evidence.statements.senses import senses_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from collections.abc import Set as AbstractSet

    from summarizer.method.evidence.statements.lexicon import Lexicon

_ENDS_A_CLAUSE = frozenset(",;:()—–،؛、\uff0c\uff1b\uff1a\uff08\uff09")
_LONGEST_PHRASE = 4  # words, or signs, of a verb before what something rises by
_NO_NAMES = frozenset({"plans", "futures", "periods", "ordinals"})
"""Fields of which no name has a word: "in May", "Carla Winter", "New Orleans"."""


class Wording(Frozen):
    """The words of a sentence in order, as written and as looked up, row by row.

    `glued` tells whether a word hangs on the one before it by a hyphen; `clauses` numbers them.
    `cues` leads from a field of the vocabulary to where its phrases begin and end.
    `senses` are those of each word, `last` the last word of the phrase that begins there, `stems`
    their stems; `capitalised` is whether nouns have capitals as well as names.
    """

    lexicon: Lexicon
    text: str
    raw: list[str]
    words: list[str]
    starts: list[int]
    ends: list[int]
    glued: list[bool]
    stems: list[str]
    clauses: list[int]
    cues: Mapping[str, Mapping[int, int]]
    senses: list[tuple[Sense, ...]]
    last: list[int]
    capitalised: bool = False

    def __len__(self) -> int:
        """The number of words."""
        return len(self.words)

    def has(self, cue: str) -> bool:
        """Return whether a phrase of that field of the vocabulary occurs."""
        return cue in self.cues

    def cue_at(self, cue: str, at: int) -> int:
        """Return where a phrase of a field ends that begins at a word, or 0."""
        return self.cues[cue].get(at, 0) if cue in self.cues else 0

    def cue_before(self, cue: str, at: int) -> bool:
        """Return whether a phrase of a field ends just before a word."""
        return cue in self.cues and at in self.cues[cue].values()

    def cue_places(self, cue: str) -> Iterable[tuple[int, int]]:
        """Return where the phrases of a field begin and end, in order."""
        return self.cues[cue].items() if cue in self.cues else ()

    def phrase(self, start: int, end: int) -> str:
        """Return the phrase at some words as the vocabulary writes it."""
        words = " ".join(self.words[start:end])
        return self.lexicon.written.get(words, words)

    def senses_ending_at(self, at: int) -> tuple[Sense, ...]:
        """Return the senses of the word at a place, or of the phrase that ends there."""
        starts = range(max(0, at - _LONGEST_PHRASE + 1), at + 1)
        return next((self.senses[one] for one in starts if self.last[one] == at), ())

    def covered(self, cue: str) -> list[int]:
        """Return the places of all words in the phrases of a field."""
        return [at for start, end in self.cue_places(cue) for at in range(start, end)]


def worded(text: str, lexicon: Lexicon, *, capitalised: bool = False) -> Wording:
    """Return the words of a sentence with what the lexicon knows of them."""
    raw: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    glued: list[bool] = []
    hyphen = -1
    for match in words_of(text, grouped=lexicon.vocabulary.decimal_mark == ","):
        if _is_hyphen(text, match.start()):
            hyphen = match.end()
            continue
        for start, end in pieces_of(match, lexicon.vocabulary.elisions):
            raw.append(text[start:end])
            starts.append(start)
            ends.append(end)
            glued.append(start == hyphen)
    words = [plain(word) for word in raw]
    # An empty word has no sense of its own: the stem of "offer" is "off".
    sounding = ["" if word in lexicon.empty else lexicon.stem(word) for word in words]
    stems = [stem or word for stem, word in zip(sounding, words, strict=True)]
    names = [] if capitalised else [at for at in range(1, len(raw)) if raw[at][0].isupper()]
    limits = _cues(words, lexicon, frozenset(names))
    clauses = _clauses(words, limits)
    _add_separated(limits, words, clauses, lexicon)
    senses, last = senses_of(words, sounding, stems, clauses, lexicon)
    cues = _asserting(limits, senses, last)
    return Wording(
        lexicon,
        text,
        raw,
        words,
        starts,
        ends,
        glued,
        stems,
        clauses,
        cues,
        senses,
        last,
        capitalised,
    )


def _is_hyphen(text: str, at: int) -> bool:
    """Return whether a mark joins two words, or two numbers."""
    return text[at] in "-–" and text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum()


def _cues(words: list[str], lexicon: Lexicon, names: AbstractSet[int]) -> dict[str, dict[int, int]]:
    found: dict[str, dict[int, int]] = {}
    reached: dict[str, int] = {}
    for at, word in enumerate(words):
        behind = words[at + 1] if at + 1 < len(words) else ""
        for phrase, cue in lexicon.cues.get(word, ()):
            if len(phrase) > 1 and phrase[1] != behind:  # as most
                continue
            end = at + len(phrase)
            if at in names and cue in _NO_NAMES:
                continue
            if reached.get(cue, 0) < end and matches(phrase, words, at):
                found.setdefault(cue, {})[at] = reached[cue] = end
    return found


def _asserting(
    cues: Mapping[str, Mapping[int, int]], senses: list[tuple[Sense, ...]], last: list[int]
) -> dict[str, Mapping[int, int]]:
    """Return the cues without those that deny, or plan, inside of a phrase that says otherwise.

    "Free of charge" denies no charge, but "not guilty" does; "could not" tells a fact.
    """
    phrased = {
        at
        for start, end in enumerate(last)
        if end > start and all(sense.sign > 0 for sense in senses[start])
        for at in range(start, end + 1)
    }
    found = dict(cues)
    for cue in {"negations", "negators"} & cues.keys():
        found[cue] = {at: end for at, end in cues[cue].items() if at not in phrased}
    negations = found.get("negations", {})
    if "plans" in cues:
        found["plans"] = {
            at: end for at, end in cues["plans"].items() if negations.get(at, 0) <= end
        }
    return {cue: places for cue, places in found.items() if places}


def _clauses(words: list[str], cues: Mapping[str, Mapping[int, int]]) -> list[int]:
    boundaries = cues.get("boundaries", ())
    clause, clauses = 0, []
    for at, word in enumerate(words):
        if word in _ENDS_A_CLAUSE or at in boundaries:
            clause += 1
        clauses.append(clause)
    return clauses


def _add_separated(
    cues: dict[str, dict[int, int]], words: list[str], clauses: list[int], lexicon: Lexicon
) -> None:
    """Add what denies with a particle at the end of its clause: "schließen Kündigungen aus"."""
    vocabulary = lexicon.vocabulary
    if not vocabulary.separable:
        return
    last = {clause: word for word, clause in zip(words, clauses, strict=True) if word.isalpha()}
    for at, word in enumerate(words):
        particle = last[clauses[at]] if word.isalpha() else ""
        if particle in vocabulary.separable and f"{word} {particle}" in vocabulary.negators:
            cues.setdefault("negators", {})[at] = at + 1
