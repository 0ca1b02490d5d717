"""Sentences with their vectors in, out the lineages: the articles that go back to one text.

Read `addresses`, `wording`, `parallels`, `candidates`.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Literal

import numpy as np

from summarizer.cancellation import check
from summarizer.method.arrays import by_first_appearance, members_of
from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.clustering.linkage import cluster
from summarizer.method.evidence.lineages.addresses import normalised
from summarizer.method.evidence.lineages.candidates import candidates
from summarizer.method.evidence.lineages.parallels import REWRITE, readings, score
from summarizer.method.evidence.lineages.wording import sharing, wordings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Article
    from summarizer.method.encoding import Encoded
    from summarizer.method.evidence.lineages.parallels import Reading
    from summarizer.method.evidence.lineages.wording import Wording
    from summarizer.text.tokens import Tokenized

Kind = Literal["same", "revision", "copy", "rewrite"]
"""What articles of a lineage have in common: bytes, an address, wording, or what they say."""

_STATE_SHARE = 0.1  # of the runs of words: half of what a copy needs, since the address is one
_STATE_SCORE = -2.0  # of two states that share no wording; independent articles lie about -8
_COPY = 0.2  # of the runs of words outside of quotations, from which two articles have one author
_COPY_SCORE = 20.0  # of a copy for each share beyond: with half of the runs it is certain
_CERTAIN = 6.0  # the furthest that a score counts in a mean
_DECIMALS = 4  # of a score that is compared: further ones differ from machine to machine


@dataclass(frozen=True)
class Lineage:
    """Two or more articles that go back to one text, by their numbers, ascending."""

    articles: tuple[int, ...]
    kind: Kind


@dataclass(frozen=True)
class Lineages:
    """The lineages of the a articles of a draft, in the order of `draft.articles`.

    `numbers`, shape (a,), are the lineages of the articles, from 0 by first appearance; `of_rows`,
    shape (n,), those of the sentences. `groups` are the ones with two articles or more. `speakers`,
    shape (lineages,), are the articles that speak for theirs: the newest. `superseded` are those
    with a newer state at the same address.
    """

    numbers: NDArray[np.intp]
    of_rows: NDArray[np.intp]
    groups: tuple[Lineage, ...]
    speakers: NDArray[np.intp]
    superseded: frozenset[int]


def find_lineages(encoded: Encoded, words: Tokenized) -> Lineages:
    """Return the lineages of the articles; `words` are the tokens of the draft's sentences.

    Articles with the same bytes are one, and so are states of one address that share some text.
    What is left is joined by average linkage over pairs: those that share wording are copies,
    those that run parallel are rewrites.
    """
    draft = encoded.draft
    places = {article.id: number for number, article in enumerate(draft.articles)}
    of_rows = np.array([places[one.article.id] for one in draft.sentences], dtype=np.intp)
    worded = wordings(draft, words, of_rows)
    read = readings(draft, encoded.vectors, words, of_rows)
    texts, copies = _texts(draft.articles, worded, read)
    joined = _joined(texts, copies, read, draft.articles)
    numbers = by_first_appearance(joined)
    members = [one.tolist() for one in members_of(numbers)]
    for one, other in copies:
        if numbers[one] == numbers[other]:
            texts.join(one, other)
    return Lineages(
        numbers=numbers,
        of_rows=numbers[of_rows],
        groups=tuple(
            Lineage(tuple(one), _kind(one, draft.articles, texts))
            for one in members
            if len(one) > 1
        ),
        speakers=np.array([_newest(one, draft.articles) for one in members], dtype=np.intp),
        superseded=_superseded(members, draft.articles),
    )


class _Groups:
    """Groups of n numbers that grow together; the smallest number of a group stands for it."""

    def __init__(self, count: int) -> None:
        self._parents = list(range(count))

    def find(self, number: int) -> int:
        """Return the number that stands for the group of another one."""
        while self._parents[number] != number:
            self._parents[number] = number = self._parents[self._parents[number]]
        return number

    def join(self, one: int, other: int) -> None:
        """Make one group of two."""
        first, second = sorted((self.find(one), self.find(other)))
        self._parents[second] = first

    def members(self) -> list[list[int]]:
        """Return the groups, and the numbers in each, ascending."""
        found: dict[int, list[int]] = {}
        for number in range(len(self._parents)):
            found.setdefault(self.find(number), []).append(number)
        return list(found.values())


def _texts(
    articles: Sequence[Article], worded: list[Wording], read: list[Reading]
) -> tuple[_Groups, dict[tuple[int, int], float]]:
    """Return the articles that are one text beyond doubt, and the score of each pair of copies."""
    texts = _Groups(len(articles))
    for alike in _grouped(article.sha256 for article in articles):
        for one in alike[1:]:
            texts.join(alike[0], one)
    copies = {}
    for one, other in sharing(worded):
        check()
        if worded[one].is_whole(worded[other]):
            texts.join(one, other)
        elif (share := worded[one].copied(worded[other])) >= _COPY:
            copies[one, other] = REWRITE + _COPY_SCORE * (share - _COPY)
    for states in _grouped(normalised(article.url) for article in articles):
        states.sort(key=lambda number: articles[number].published or "")
        for one, other in pairwise(states):
            check()
            if _is_revision(one, other, worded, read):
                texts.join(one, other)
    return texts, copies


def _grouped(keys: Iterable[str]) -> list[list[int]]:
    """Return the numbers of the keys that occur more than once, group by group; "" is no key."""
    found: dict[str, list[int]] = {}
    for number, key in enumerate(keys):
        if key:
            found.setdefault(key, []).append(number)
    return [group for group in found.values() if len(group) > 1]


def _is_revision(one: int, other: int, worded: list[Wording], read: list[Reading]) -> bool:
    """Return whether two articles at one address are states of one, and not of a live page."""
    if worded[one].share(worded[other]) >= _STATE_SHARE:
        return True
    compared = read[one].is_long_enough and read[other].is_long_enough
    return compared and round(score(read[one], read[other]), _DECIMALS) >= _STATE_SCORE


def _joined(
    texts: _Groups,
    copies: dict[tuple[int, int], float],
    read: list[Reading],
    articles: Sequence[Article],
) -> NDArray[np.intp]:
    """Return a label for each article: of all articles that go back to one text the same."""
    members = texts.members()
    newest = [_newest(one, articles) for one in members]
    units = {texts.find(one[0]): number for number, one in enumerate(members)}
    scores = {
        pair: score(read[newest[pair[0]]], read[newest[pair[1]]])
        for pair in _compared([read[number] for number in newest])
    }
    for pair, found in copies.items():
        one, other = sorted(units[texts.find(number)] for number in pair)
        if one != other:
            scores[one, other] = max(found, scores.get((one, other), found))
    labels = _linked(scores, len(members))
    joined = np.empty(len(articles), dtype=np.intp)
    for label, group in zip(labels.tolist(), members, strict=True):
        joined[group] = label
    return joined


def _compared(read: list[Reading]) -> list[tuple[int, int]]:
    """Return the pairs of texts to compare sentence by sentence."""
    long_enough = [number for number, reading in enumerate(read) if reading.is_long_enough]
    pairs = candidates([read[number] for number in long_enough])
    return [(long_enough[one], long_enough[other]) for one, other in pairs]


def _linked(scores: dict[tuple[int, int], float], count: int) -> NDArray[np.intp]:
    """Return a label for each of `count` texts by average linkage; without a score, the least."""
    labels = np.arange(count)
    near = [pair for pair, found in scores.items() if round(found, _DECIMALS) >= REWRITE]
    active = sorted({number for pair in near for number in pair})
    matrix = np.full((len(active), len(active)), -_CERTAIN)
    for (i, one), (j, other) in combinations(enumerate(active), 2):
        found = round(scores.get((one, other), -_CERTAIN), _DECIMALS)
        matrix[i, j] = matrix[j, i] = min(max(found, -_CERTAIN), _CERTAIN)
    similarity = DenseSimilarity(_as_similarity(matrix).astype(np.float32))
    places = np.array(active, dtype=np.intp)
    groups = cluster(similarity, float(_as_similarity(np.array(REWRITE)))) if active else places
    firsts = {
        label: number for number, label in zip(active[::-1], groups.tolist()[::-1], strict=True)
    }
    labels[places] = [firsts[label] for label in groups.tolist()]
    return labels


def _as_similarity(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return scores from -6 to 6 as similarities from 0 to 1."""
    return (scores + _CERTAIN) / (2 * _CERTAIN)


def _newest(members: Sequence[int], articles: Sequence[Article]) -> int:
    """Return the newest of some articles; of equals, and of those without a date, the first."""
    return max(members, key=lambda number: (articles[number].published or "", -number))


def _kind(members: Sequence[int], articles: Sequence[Article], copies: _Groups) -> Kind:
    """Return what the articles of a lineage have in common; `copies` share wording."""
    if len({articles[number].sha256 for number in members}) == 1:
        return "same"
    addresses = {normalised(articles[number].url) for number in members}
    if len(addresses) == 1 and addresses != {""}:
        return "revision"
    return "copy" if len({copies.find(number) for number in members}) == 1 else "rewrite"


def _superseded(members: Iterable[list[int]], articles: Sequence[Article]) -> frozenset[int]:
    """Return the articles with a newer state in their lineage at their address."""
    found: set[int] = set()
    for of_lineage in members:
        for places in _grouped(normalised(articles[number].url) for number in of_lineage):
            states = [of_lineage[place] for place in places]
            found |= set(states) - {_newest(states, articles)}
    return frozenset(found)
