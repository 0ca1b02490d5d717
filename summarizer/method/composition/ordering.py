"""The reading order of the chosen sentences."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.citations import DECIMALS
from summarizer.languages import language_of
from summarizer.method.scoring.passages import REACH
from summarizer.method.scoring.recency import newer, recency
from summarizer.text.tokens import long_words

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Sentence
    from summarizer.method.constants import Constants
    from summarizer.method.rows import Rows
    from summarizer.method.scoring.mentions import Mentions
    from summarizer.method.scoring.passages import Passages
    from summarizer.options import Order

_UNTOLD = 0.1  # of the headlines: what has no word of them may still be nearest to all
_FEW = 20  # sentences of a pile: how near one of them is to the others is mostly chance


def order(  # noqa: PLR0913 - what to order, how, and what goes first and last
    chosen: Sequence[int],
    rows: Rows,
    by: Order,
    constants: Constants,
    *,
    opening: int | None = None,
    known: Collection[int] = (),
) -> list[int]:
    """Return the chosen rows in reading order; `chosen` is in order of choice, best first.

    "score" keeps that order; "chronological" sorts by the articles' dates, undated ones last, then
    by place; "story" opens with the main event, or with the row `opening` if there is one, and
    follows the days of the articles and the order in which they tell it; what stands right behind
    in an article is told at once. Blocks with `known` rows, and then those that
    have no others, are told behind that in the same way.
    In every order the rows of a passage stay together.
    """
    blocks = _blocks(chosen, rows.passages)
    if by == "chronological":
        blocks.sort(key=lambda block: _date_and_place(rows.sentences[block[0]]))
    elif by == "story":
        parts = ([block for block in blocks if _told(block, known) == told] for told in range(3))
        blocks = [block for part in parts for block in _story(part, rows, constants, opening)]
    return [row for block in blocks for row in block]


def _told(block: list[int], known: Collection[int]) -> int:
    """Return how much of a block is known: 0 nothing, 1 some of it, 2 all."""
    in_known = [row in known for row in block]
    return any(in_known) + all(in_known)


def _blocks(chosen: Sequence[int], passages: Passages) -> list[list[int]]:
    """Return the chosen rows in blocks that stay together, the rows of each in article order.

    Blocks are in order of choice, each at the place of its first chosen row.
    """
    rows = set(chosen)
    bound: set[int] = set()  # rows that stay behind the row before them
    for row in chosen:
        passage = range(int(passages.first[row]), int(passages.last[row]) + 1)
        if rows.issuperset(passage):
            bound.update(passage[1:])
    first_of_block = {row: row for row in rows}
    for row in sorted(bound):
        first_of_block[row] = first_of_block[row - 1]
    blocks: dict[int, list[int]] = {first_of_block[row]: [] for row in chosen}
    for row in sorted(rows):
        blocks[first_of_block[row]].append(row)
    return list(blocks.values())


def _date_and_place(sentence: Sentence) -> tuple[bool, str, str, int]:
    """Return the sort key of the chronological order."""
    published = sentence.article.published
    return published is None, published or "", sentence.article.id, sentence.start


def _story(
    blocks: Sequence[list[int]], rows: Rows, constants: Constants, answer: int | None
) -> list[list[int]]:
    """Return the main event, then the other blocks by day, and by their earliest places.

    Behind the opening, the blocks of one article keep its order. As far as that allows, a full name
    comes before its short form; then comes what stands right behind the last block, or one sentence
    further on; then what came out on an earlier day: how matters stood is misread behind how they
    stand. Of blocks that open articles, the one that would open best goes first, where the heads of
    articles do not count.
    """
    if not blocks:
        return []
    places = {block[0]: [_first_places(row, rows) for row in block] for block in blocks}
    earliest = {first: min(float(np.min(one)) for one in found) for first, found in places.items()}
    lead = _leads(blocks, places, rows, constants)
    age = newer(rows.sentences, rows.articles)
    names = _NamesRead(blocks, rows.mentions)
    story = [_opening(blocks, earliest, lead, rows, answer)]
    remaining = sorted(block for block in blocks if block is not story[0])
    while remaining:
        check()
        names.read(story[-1])
        next_of_article = {rows.sentences[b[0]].article.id: b for b in reversed(remaining)}
        following = min(
            next_of_article.values(),
            key=lambda block: (
                names.needs_full_name(block),
                not _goes_on(story[-1], block, rows),
                -age[block[0]],
                earliest[block[0]],
                0.0 if _head_counts(rows.sentences[block[0]]) else -lead[block[0]],
                block[0],
            ),
        )
        remaining.remove(following)
        story.append(following)
    return story


def _opening(
    blocks: Sequence[list[int]],
    earliest: Mapping[int, float],
    lead: Mapping[int, float],
    rows: Rows,
    answer: int | None,
) -> list[int]:
    """Return the block that opens the story.

    It is that of `answer`, the row that answers a query, if there is one. Else it is a fact that
    many articles tell first, in a sentence that is near to all others, reads well and stands early
    itself, however new it is: the newest state is the answer or follows. Of a few sentences without
    a common fact nearness tells little: there it states names and numbers, too. A single article is
    told in its own order. `earliest` places and the merits to `lead` are those of the blocks, by
    their first rows.
    """
    is_one = rows.articles[0] == rows.articles[-1]
    return max(
        blocks,
        key=lambda block: (
            answer in block,
            0.0 if is_one else lead[block[0]],
            -earliest[block[0]],
            -block[0],
        ),
    )


def _stated(row: int, rows: Rows) -> int:
    """Return how many names and values a sentence states: who, where, when and how many."""
    statement = rows.evidence.statements[row]
    return len(statement.names) + len(statement.values)


def _position_of_facts(rows: Rows, constants: Constants) -> NDArray[np.float64]:
    """Return the weight of each row's position, however new it is, shape (n,).

    A fact that several tellings open with weighs what it does there: the sentence that tells it may
    be one from the end of a long list.
    """
    position = rows.position / recency(rows.sentences, rows.articles, constants.recency)
    openings = rows.openings_of_clusters()
    best = np.zeros(len(openings))
    np.maximum.at(best, rows.labels, position)
    return np.where(openings[rows.labels] > 1, best[rows.labels], position)


def _leads(
    blocks: Sequence[list[int]],
    places: Mapping[int, Sequence[NDArray[np.float64]]],
    rows: Rows,
    constants: Constants,
) -> dict[int, float]:
    """Return how well each block, by its first row, would open the story.

    `places` are those of the facts of its rows in each article that tells them.
    """
    merit = rows.nearness * rows.fitness * _position_of_facts(rows, constants)
    headlines = _headlines(rows)
    tells_little = len(rows) < _FEW and rows.sources_of_clusters().max(initial=1) == 1
    found = {}
    for block in blocks:
        first = block[0]
        agreement = max(
            float(np.sum((1 - one) ** constants.lead_exponent)) for one in places[first]
        )
        worth = agreement * float(merit[block].max()) * _told_of(headlines, block, rows)
        worth *= 1 + _stated(first, rows) if tells_little else 1
        found[first] = round(worth, DECIMALS)
    return found


def _goes_on(told: list[int], block: list[int], rows: Rows) -> bool:
    """Return whether a block stands right behind a told one in their article, or almost."""
    gap = block[0] - told[-1]
    return 0 < gap <= REACH and bool(rows.articles[block[0]] == rows.articles[told[-1]])


class _NamesRead:
    """The names that a reader has met so far, and those whose full form is still to come."""

    def __init__(self, blocks: Sequence[list[int]], names: Mentions) -> None:
        self._full = {block[0]: _union(names.full, block) for block in blocks}
        self._bare = {block[0]: _union(names.bare, block) for block in blocks}
        self._to_come = Counter(name for in_block in self._full.values() for name in in_block)
        self._met: set[str] = set()

    def read(self, block: list[int]) -> None:
        """Add the names of a block to those that the reader has met."""
        self._to_come.subtract(self._full[block[0]])
        self._met |= self._full[block[0]] | self._bare[block[0]]

    def needs_full_name(self, block: list[int]) -> bool:
        """Return whether the block has a new name in short form only and a later block in full."""
        new_short_names = self._bare[block[0]] - self._full[block[0]] - self._met
        return any(self._to_come[name] > 0 for name in new_short_names)


def _union(names: Sequence[frozenset[str]], rows: list[int]) -> frozenset[str]:
    """Return the names of several rows."""
    return frozenset[str]().union(*(names[row] for row in rows))


def _first_places(row: int, rows: Rows) -> NDArray[np.float64]:
    """Return the earliest place of a row's cluster in each article that has it, each in [0, 1).

    A place is a share of the article's characters, behind its head unless that counts.
    """
    places: dict[str, float] = {}
    for member in np.nonzero(rows.labels == rows.labels[row])[0].tolist():
        sentence = rows.sentences[member]
        head = _head(member, rows)
        place = (sentence.start - head) / (len(sentence.article.text) - head)
        places[sentence.article.id] = min(place, places.get(sentence.article.id, 1.0))
    return np.array(list(places.values()))


def _told_of(headlines: Sequence[set[str]], block: list[int], rows: Rows) -> float:
    """Return how much of the articles' headlines the first sentence of a block tells, above 0.

    It is 1 where no article has a headline, and where heads count.
    """
    sentence = rows.sentences[block[0]]
    if not headlines or _head_counts(sentence):
        return 1.0
    words = long_words(sentence.quote)
    shares = [len(words & headline) / len(headline) for headline in headlines]
    return _UNTOLD + sum(shares) / len(shares)


def _headlines(rows: Rows) -> list[set[str]]:
    """Return the longer words of each article's headline, where it has any."""
    articles = {sentence.article.id: sentence.article for sentence in rows.sentences}
    titles = [article.title or "" for article in articles.values()]
    return [words for title in titles if (words := long_words(title))]


def _head(row: int, rows: Rows) -> int:
    """Return where the first sentence of a row's article starts, or 0 if the head counts.

    Headline, by-line and dateline are a tenth of a short report by an agency, which has most.
    """
    if _head_counts(rows.sentences[row]):
        return 0
    return rows.sentences[int(np.searchsorted(rows.articles, rows.articles[row]))].start


def _head_counts(sentence: Sentence) -> bool:
    return language_of(sentence.article.language).heads_count
