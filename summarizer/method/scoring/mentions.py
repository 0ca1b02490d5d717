"""Mentions: the names of people and bodies in each sentence, in full or by the last word alone.

A full name is a run of two to six capitalised words ("Lene Jones", "State Police"), or the last two
of such a run ("Foreign Minister Lene Jones"). Its last word alone, elsewhere in the topic, is taken
for the same person or body, and so is one behind a form of address ("Ms Jones"). Scripts without
capital letters have no such runs.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.cancellation import check
from summarizer.languages.phrases import any_of
from summarizer.method.arrays import members_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from summarizer.languages.language import Language

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
# Words as above, but for those that begin with a to z, which most words of a text do: skipping them
# is quick. A match must not begin inside of a word ("al-Assad").
_POSSIBLE_CAPITAL = re.compile(
    r"[^\W\d_a-z](?<![^\W\d_].)(?<![^\W\d_][-’'].)[^\W\d_]*(?:[-’'][^\W\d_]+)*"
)
_LETTER = re.compile(r"[^\W\d_]")
_JOINED = re.compile(r"\.? ")  # between the words of one name: "George W. Bush"
_SHORTEST_NAME = 2  # words; what stands before them may be an office
_LONGEST_NAME = 6  # words, the office before them included; longer runs are headlines


class Mentions(NamedTuple):
    """The last names in each of n texts: `full` those of full names, `bare` those that stand alone.

    All of them have a full name in the topic. A name that its text also has in full is not `bare`.
    `full` holds last words of full names whether they stand alone anywhere or not.
    """

    full: list[frozenset[str]]
    bare: list[frozenset[str]]


def mentions(texts: Sequence[str], languages: Sequence[Language]) -> Mentions:
    """Return the names in the texts of one topic; `languages` are the texts'."""
    common = {word for word in set(_WORD.findall("\n".join(texts))) if word.islower()}
    rows = zip(texts, languages, strict=True)
    runs_of_texts = [list(_capitalised_runs(*row, common)) for row in rows]
    names = _names(runs_of_texts)
    last_names = {name[-1] for name in names}
    full = [
        frozenset(run[-1] for run in runs if run[-_SHORTEST_NAME:] in names)
        for runs in runs_of_texts
    ]
    alone = [
        frozenset(run[0] for run in runs if len(run) == 1) & last_names for runs in runs_of_texts
    ]
    return Mentions(full, [short - whole for short, whole in zip(alone, full, strict=True)])


def _names(runs_of_texts: Sequence[Sequence[tuple[str, ...]]]) -> set[tuple[str, ...]]:
    """Return the last two words of the runs that are names.

    A run of a single sentence may be two names side by side: it is one only where no run of several
    sentences has its last word.
    """
    counts: dict[tuple[str, ...], int] = {}
    for runs in runs_of_texts:
        for name in {run[-_SHORTEST_NAME:] for run in runs if 1 < len(run) <= _LONGEST_NAME}:
            counts[name] = counts.get(name, 0) + 1
    sure = {name[-1] for name, count in counts.items() if count > 1}
    return {name for name, count in counts.items() if count > 1 or name[-1] not in sure}


def uses_short_name(named: Mentions, labels: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Return which rows use a bare name that another row of their cluster has in full, shape (n,).

    `labels`, shape (n,), are the clusters of the rows.
    """
    short = np.zeros(len(labels), dtype=bool)
    for members in members_of(labels):
        check()
        full = frozenset[str]().union(*(named.full[row] for row in members))
        short[members] = [not full.isdisjoint(named.bare[row]) for row in members]
    return short


def to_introduce(named: Mentions, articles: NDArray[np.intp]) -> frozenset[str]:
    """Return the last names that most articles which have them give in full first.

    Others need no introduction: readers know whom "Obama" means. `articles`, shape (n,), are the
    numbers of the rows' articles, ascending.
    """
    first: dict[tuple[str, int], bool] = {}
    for full, bare, article in zip(named.full, named.bare, articles.tolist(), strict=True):
        check()
        first |= {(name, article): True for name in full if (name, article) not in first}
        first |= {(name, article): False for name in bare if (name, article) not in first}
    balance: dict[str, int] = {}
    for (name, _), in_full in first.items():
        balance[name] = balance.get(name, 0) + (1 if in_full else -1)
    return frozenset(name for name, more in balance.items() if more > 0)


def _capitalised_runs(text: str, language: Language, common: set[str]) -> Iterator[tuple[str, ...]]:
    """Yield the runs of capitalised words, without possessive endings.

    Any first word of a text is capitalised: it counts unless it is in `common`, the words that the
    topic also has in lower case.
    """
    check()
    possessive, address = _possessive(language), _address(language)
    run: list[str] = []
    end = 0
    for word in _POSSIBLE_CAPITAL.finditer(text):
        written = word[0]
        is_name = written[0].isupper() and written not in address
        if is_name and end == 0 and not _LETTER.search(text, 0, word.start()):
            is_name = written.lower() not in common
        if run and not (is_name and _JOINED.fullmatch(text, end, word.start())):
            yield tuple(run)
            run = []
        if is_name:
            run.append(possessive.sub("", written))
        end = word.end()
    if run:
        yield tuple(run)


@cache
def _address(language: Language) -> frozenset[str]:
    return frozenset(language.titles)


@cache
def _possessive(language: Language) -> re.Pattern[str]:
    return re.compile(rf"{any_of(language.possessives)}$")
