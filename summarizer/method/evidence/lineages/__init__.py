"""Sentences with their vectors in, out the lineages: the articles that go back to one text.

Read `addresses`, `wording`, `parallels`, `candidates`, `linking`.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np

from summarizer.cancellation import check
from summarizer.method.arrays import by_first_appearance, members_of
from summarizer.method.evidence.lineages.addresses import normalised
from summarizer.method.evidence.lineages.candidates import candidates
from summarizer.method.evidence.lineages.linking import Groups, linked
from summarizer.method.evidence.lineages.parallels import (
    REWRITE,
    readings,
    rewrite_score,
    score,
    shared_details,
)
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
_FORMULA = 0.5  # share of names and numbers below which shared words may be those of a form
_FORM_LEAD = 0.15  # by which the share of words exceeds it: a passage may have no names
_COPY_SCORE = 20.0  # of a copy for each share beyond: with half of the runs it is certain


class Lineage(NamedTuple):
    """Two or more articles that go back to one text, by their numbers, ascending.

    The kind is that of all of them; `closer` are those among them that have more in common.
    """

    articles: tuple[int, ...]
    kind: Kind
    closer: tuple[Lineage, ...] = ()


class Lineages(NamedTuple):
    """The lineages of the a articles of a draft, in the order of `draft.articles`.

    `numbers`, shape (a,), are the lineages of the articles, from 0 by first appearance; `of_rows`,
    shape (n,), those of the sentences. `texts`, shape (a,), are numbers too: articles of the same
    wording share one, while a rewrite has its own. `groups` are the lineages with two articles or
    more. `superseded` are the articles with a newer state at the same address.
    """

    numbers: NDArray[np.intp]
    of_rows: NDArray[np.intp]
    texts: NDArray[np.intp]
    groups: tuple[Lineage, ...]
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
        texts=by_first_appearance(
            np.array([texts.find(number) for number in range(len(numbers))], dtype=np.intp)
        ),
        groups=tuple(_lineage(one, draft.articles, texts) for one in members if len(one) > 1),
        superseded=_superseded(members, draft.articles),
    )


def _texts(
    articles: Sequence[Article], worded: list[Wording], read: list[Reading]
) -> tuple[Groups, dict[tuple[int, int], float]]:
    """Return the articles that are one text beyond doubt, and the score of each pair of copies."""
    texts = Groups(len(articles))
    for alike in _grouped(article.sha256 for article in articles):
        for one in alike[1:]:
            texts.join(alike[0], one)
    copies = {}
    for one, other in sharing(worded):
        check()
        if texts.find(one) == texts.find(other) or _is_formula(one, other, worded, read):
            continue
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


def _is_formula(one: int, other: int, worded: list[Wording], read: list[Reading]) -> bool:
    """Return whether two articles fill in one form, as bulletins of markets and quakes do.

    Whoever copies a passage copies the names and numbers in it; in a form these are what differs.
    """
    details = shared_details(read[one], read[other])
    return details < min(_FORMULA, worded[one].share(worded[other]) - _FORM_LEAD)


def _is_revision(one: int, other: int, worded: list[Wording], read: list[Reading]) -> bool:
    """Return whether two articles at one address are states of one, and not of a live page."""
    if worded[one].share(worded[other]) >= _STATE_SHARE:
        return True
    compared = read[one].is_long_enough and read[other].is_long_enough
    return compared and score(read[one], read[other]) >= _STATE_SCORE


def _joined(
    texts: Groups,
    copies: dict[tuple[int, int], float],
    read: list[Reading],
    articles: Sequence[Article],
) -> NDArray[np.intp]:
    """Return a label for each article: of all articles that go back to one text the same."""
    members = texts.members()
    newest = [_newest(one, articles) for one in members]
    units = {texts.find(one[0]): number for number, one in enumerate(members)}
    scores = {
        pair: rewrite_score(read[newest[pair[0]]], read[newest[pair[1]]])
        for pair in _compared([read[number] for number in newest])
    }
    for pair, found in copies.items():
        one, other = sorted(units[texts.find(number)] for number in pair)
        if one != other:
            scores[one, other] = max(found, scores.get((one, other), found))
    labels = linked(scores, len(members))
    joined = np.empty(len(articles), dtype=np.intp)
    for label, group in zip(labels.tolist(), members, strict=True):
        joined[group] = label
    return joined


def _compared(read: list[Reading]) -> list[tuple[int, int]]:
    """Return the pairs of texts to compare sentence by sentence."""
    long_enough = [number for number, reading in enumerate(read) if reading.is_long_enough]
    pairs = candidates([read[number] for number in long_enough])
    return [(long_enough[one], long_enough[other]) for one, other in pairs]


def _newest(members: Sequence[int], articles: Sequence[Article]) -> int:
    """Return the newest of some articles; of equals, and of those without a date, the first."""
    return max(members, key=lambda number: (articles[number].published or "", -number))


def _lineage(members: Sequence[int], articles: Sequence[Article], copies: Groups) -> Lineage:
    """Return the lineage of some articles, with the parts of it that have more in common.

    These are the articles that share wording, those of them at one address, and the same bytes.
    """
    parts = []
    for of_text in _parted(members, [str(copies.find(number)) for number in members]):
        parts.append(of_text)
        addresses = [normalised(articles[number].url) for number in of_text]
        bytes_ = [articles[number].sha256 for number in of_text]
        parts += [*_parted(of_text, addresses), *_parted(of_text, bytes_)]
    smaller = sorted({tuple(part) for part in parts if len(part) < len(members)})
    closer = [Lineage(part, _kind(part, articles, copies)) for part in smaller]
    return Lineage(tuple(members), _kind(members, articles, copies), tuple(closer))


def _parted(members: Sequence[int], keys: Sequence[str]) -> list[list[int]]:
    """Return the articles whose keys are equal, group by group; "" is no key."""
    return [[members[place] for place in places] for places in _grouped(keys)]


def _kind(members: Sequence[int], articles: Sequence[Article], copies: Groups) -> Kind:
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
