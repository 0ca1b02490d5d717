"""Passages: the stretch of an article that tells the event of another story than its own."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from summarizer.cancellation import check
from summarizer.errors import NothingToSummarizeError
from summarizer.method.preparation import prepare
from summarizer.stories.sketches import numbers_in, terms_in
from summarizer.stories.terms import names_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from summarizer.articles import Article
    from summarizer.stories.constants import StoryConstants
    from summarizer.stories.sketches import Sketch

    Marks = Mapping[str, float]

_NEITHER = {False: -0.3, True: 0.0}
"""What a word counts for a story in a sentence without marks, and in one with marks of several."""


class Passage(NamedTuple):
    """From `start` to `end` of its text the article of a row tells the story of a number."""

    row: int
    story: int
    start: int
    end: int


class Members(NamedTuple):
    """The rows of a story, ascending; `guests` are those that tell it in a passage alone.

    `passed_over` are places as `Options.exclude` names them: what its articles tell of others.
    """

    rows: list[int]
    guests: frozenset[int] = frozenset()
    passed_over: tuple[str, ...] = ()

    def joined_by(self, rows: Sequence[int]) -> Members:
        """Return the story with guests of earlier runs among the rows."""
        guests = self.guests | set(rows).difference(self.rows)
        return self._replace(rows=sorted({*self.rows, *rows}), guests=guests)


class _Span(NamedTuple):
    """A sentence: where it stands, its tokens, its numbers, how many words it has."""

    start: int
    end: int
    tokens: tuple[str, ...]
    numbers: tuple[str, ...]
    words: int


def passages(
    articles: Sequence[Article],
    sketches: Sequence[Sketch],
    stories: Sequence[Sequence[int]],
    constants: StoryConstants,
) -> list[Passage]:
    """Return the passages of articles that tell another story than the article's own.

    `stories` are their rows, no row in two of them. The marks of a story are the names and numbers
    that half of its articles have, or more, and that no more articles outside of it have than
    inside. A passage is a run of sentences with marks of one story and hardly any of others, long
    enough, and like the story's articles; the rest of its article has marks of its own story. What
    is in no story has passages of two, or none.
    """
    pile = _Pile(sketches, stories, constants)
    owners = {row: number for number, rows in enumerate(stories) for row in rows}
    found: list[Passage] = []
    for row, near in pile.suspects(owners):
        check()
        spans = _spans(articles[row])
        own = owners.get(row)
        told = [
            Passage(row, story, *place)
            for story in near
            if story != own and (place := pile.passage(spans, own, story, near)) is not None
        ]
        found += told if own is not None or len(told) > 1 else []
    return found


def with_guests(
    articles: Sequence[Article],
    sketches: Sequence[Sketch],
    stories: Sequence[Sequence[int]],
    constants: StoryConstants,
) -> list[Members]:
    """Return the members of each story, with the articles that tell it beside another one."""
    members = [Members(sorted(rows)) for rows in stories]
    owners = {row: number for number, rows in enumerate(stories) for row in rows}
    for row, story, start, end in passages(articles, sketches, stories, constants):
        name, length = articles[row].id, len(articles[row].text)
        places = [(first, last) for first, last in ((0, start), (end, length)) if first < last]
        rows, guests, over = members[story]
        over += tuple(f"{name}:{first}-{last}" for first, last in places)
        members[story] = Members(sorted({*rows, row}), guests | {row}, over)
        if row in owners:
            rows, guests, over = members[owners[row]]
            members[owners[row]] = Members(rows, guests, (*over, f"{name}:{start}-{end}"))
    return members


class _Pile:
    """The marks of each story with their weights: the rarer in the pile, the more."""

    def __init__(
        self,
        sketches: Sequence[Sketch],
        stories: Sequence[Sequence[int]],
        constants: StoryConstants,
    ) -> None:
        self._sketches, self._stories, self._constants = sketches, stories, constants
        self._count = max(len(sketches), constants.least_pile)
        pairs = zip(names_of(sketches), sketches, strict=True)
        self._details = [names.keys() | one.numbers.keys() for names, one in pairs]
        self._having = Counter(term for details in self._details for term in details)
        self._frequency = Counter(word for one in sketches for word in one.words)
        self._marks = list(map(self._marks_of, stories))

    def suspects(self, owners: Mapping[int, int]) -> Iterator[tuple[int, list[int]]]:
        """Yield the rows that have marks of other stories than their own, with all near ones."""
        stories_of: dict[str, list[int]] = {}
        for number, marks in enumerate(self._marks):
            for term in marks:
                stories_of.setdefault(term, []).append(number)
        for row, details in enumerate(self._details):
            touched = sorted({one for term in details for one in stories_of.get(term, ())})
            near = [one for one in touched if self._is_told(self._marks[one], details)]
            others = set(near) - {owners.get(row)}
            if len(others) > (0 if row in owners else 1):
                yield row, near

    def passage(
        self, spans: Sequence[_Span], own: int | None, story: int, near: Sequence[int]
    ) -> tuple[int, int] | None:
        """Return the place of the passage that tells a story, None if there is none."""
        marks = self._marks[story]
        rivals = {*near, *([] if own is None else [own])} - {story}
        others = {term for one in rivals for term in self._marks[one]}
        first, last = _run(spans, marks.keys() - others, others - marks.keys())
        inside, outside = spans[first:last], [*spans[:first], *spans[last:]]
        if not self._is_long(inside, spans) or not self._is_told(marks, _terms(inside)):
            return None
        if own is not None:
            rest = {term: weight for term, weight in self._marks[own].items() if term not in marks}
            if not rest or not self._is_told(rest, _terms(outside)):
                return None
        words = Counter(token for span in inside for token in span.tokens)
        if self._nearness(words, self._stories[story]) < self._constants.passage_words:
            return None
        return inside[0].start, inside[-1].end

    def _marks_of(self, rows: Sequence[int]) -> Marks:
        inside = Counter(term for row in rows for term in self._details[row])
        kept = (
            term
            for term, count in inside.items()
            if count > 1 and 2 * count >= len(rows) and self._having[term] <= 2 * count
        )
        return {term: self._rarity(self._having[term]) ** 2 for term in sorted(kept)}

    def _rarity(self, having: int) -> float:
        return math.log((1 + self._count) / (1 + having)) / math.log(1 + self._count)

    def _is_told(self, marks: Marks, terms: Collection[str]) -> bool:
        """Return whether enough marks of a story are among the terms of a text."""
        told = sum(weight for term, weight in marks.items() if term in terms)
        share = self._constants.passage_marks * sum(marks.values())
        return told > 0 and told >= min(share, self._constants.passage_evidence)

    def _is_long(self, inside: Sequence[_Span], spans: Sequence[_Span]) -> bool:
        words, use = sum(span.words for span in inside), self._constants
        least = max(use.passage_length, use.passage_share * sum(span.words for span in spans))
        return words >= least

    def _nearness(self, words: Mapping[str, int], rows: Sequence[int]) -> float:
        """Return the mean cosine of some words and those of articles, by TF-IDF."""
        own = self._unit(words)
        others = [self._unit(self._sketches[row].words) for row in rows]
        cosines = (sum(w * other.get(term, 0.0) for term, w in own.items()) for other in others)
        return sum(cosines) / len(others)

    def _unit(self, counts: Mapping[str, int]) -> Mapping[str, float]:
        found = {
            term: (1 + math.log(count))
            * (math.log((1 + len(self._sketches)) / (1 + self._frequency[term])) + 1)
            for term, count in counts.items()
        }
        length = math.sqrt(sum(weight**2 for weight in found.values()))
        return {term: weight / length for term, weight in found.items()}


def _run(
    spans: Sequence[_Span], marks: Collection[str], others: Collection[str]
) -> tuple[int, int]:
    """Return the first and the last sentence, exclusive, of the run with most words for a story.

    Words of sentences with its marks alone count for it, those with marks of others alone against
    it, and those without marks a little against it (Kadane's algorithm).
    """
    best, sum_so_far, start, place = 0.0, 0.0, 0, (0, 0)
    for number, span in enumerate(spans):
        terms = {*span.tokens, *span.numbers}
        told, other = not terms.isdisjoint(marks), not terms.isdisjoint(others)
        if sum_so_far <= 0:
            sum_so_far, start = 0.0, number
        sum_so_far += span.words * (
            1.0 if told > other else -1.0 if other > told else _NEITHER[told]
        )
        if sum_so_far > best:
            best, place = sum_so_far, (start, number + 1)
    return place


def _terms(spans: Sequence[_Span]) -> set[str]:
    return {term for span in spans for term in (*span.tokens, *span.numbers)}


def _spans(article: Article) -> list[_Span]:
    """Return the usable sentences of an article."""
    try:
        draft = prepare([article])
    except NothingToSummarizeError:
        return []
    return [
        _Span(one.start, one.end, tuple(terms_in(text)), tuple(numbers_in(text)), len(text.split()))
        for one, text in zip(draft.sentences, draft.texts, strict=True)
    ]
