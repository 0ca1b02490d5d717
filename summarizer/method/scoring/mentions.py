"""Who is called by the last name alone, and where the name stands in full.

A name in full is a run of two to four capitalised words ("Lene Jones", "State Police"); its last
word alone, elsewhere in the topic, is taken for the same person or body. Scripts without capital
letters have no such runs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.method.arrays import members_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
# Such words, but for those that open with a plain small letter, of which most texts are full: what
# a word is must not begin in the midst of one ("al-Assad").
_POSSIBLE_CAPITAL = re.compile(
    r"[^\W\d_a-z](?<![^\W\d_].)(?<![^\W\d_][-’'].)[^\W\d_]*(?:[-’'][^\W\d_]+)*"
)
_LETTER = re.compile(r"[^\W\d_]")
_JOINED = re.compile(r"\.? ")  # between the words of one name: "George W. Bush"
_POSSESSIVE = re.compile(r"[’']s?$")
_LONGEST = 4  # words of a name; longer runs are headlines
_CERTAIN = 2  # sentences with the same name in full: one alone may be two names side by side


@dataclass(frozen=True)
class Mentions:
    """The last names that each of n texts holds: `full` with what goes before, `bare` alone.

    Only names that the topic holds in full are among them, and `bare` none that the text itself
    holds in full.
    """

    full: list[frozenset[str]]
    bare: list[frozenset[str]]


def mentions(texts: Sequence[str]) -> Mentions:
    """The names in the texts of one topic."""
    common = {word for word in set(_WORD.findall("\n".join(texts))) if word.islower()}
    runs = [list(_runs(text, common)) for text in texts]
    often: dict[tuple[str, ...], int] = {}
    for found in runs:
        for name in {run for run in found if 1 < len(run) <= _LONGEST}:
            often[name] = often.get(name, 0) + 1
    known = {name for name, count in often.items() if count >= _CERTAIN}
    last = {name[-1] for name in known}
    full = [frozenset(run[-1] for run in found if run in known) for found in runs]
    alone = [frozenset(run[0] for run in found if len(run) == 1) & last for found in runs]
    return Mentions(full, [bare - named for bare, named in zip(alone, full, strict=True)])


def unnamed(found: Mentions, labels: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Which rows use a last name alone that another row of their cluster has in full, shape (n,).

    `labels`, shape (n,), are the clusters of the rows.
    """
    short = np.zeros(len(labels), dtype=bool)
    for members in members_of(labels):
        check()
        whole = frozenset[str]().union(*(found.full[row] for row in members))
        short[members] = [not whole.isdisjoint(found.bare[row]) for row in members]
    return short


def _runs(text: str, common: set[str]) -> Iterator[tuple[str, ...]]:
    """The runs of capitalised words, without an ending that shows possession.

    The first word of a text is capitalised whatever it is: it counts unless it is a `common` one.
    """
    check()
    run: list[str] = []
    end = 0
    for word in _POSSIBLE_CAPITAL.finditer(text):
        usual = end == 0 and word[0].lower() in common and not _LETTER.search(text, 0, word.start())
        capital = word[0][0].isupper() and not usual
        if run and not (capital and _JOINED.fullmatch(text, end, word.start())):
            yield tuple(run)
            run = []
        if capital:
            run.append(_POSSESSIVE.sub("", word[0]))
        end = word.end()
    if run:
        yield tuple(run)
