"""Who reports what: a grid of articles and sentences, and a strip of each article's used places."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.explanation import RankedCluster
    from summarizer.renderers.sources import Kind, Source
    from summarizer.summary import Summary

CELL = 14
"""The side of a square in CSS pixels: with the gap, 20 sentences fit on a phone."""

GAP = 2
"""Between two squares, in CSS pixels: enough to tell them apart."""

STRIP = 1000
"""The length of a strip in its own units; a thousandth is finer than a screen shows."""

_MOST_LEFT_OUT = 12  # clusters: with ten sentences beside them they still fit on a phone
_LEAST_WIDTH = 4  # of a strip's units: a narrower bar would not be seen
_MARGIN = 3  # CSS pixels around a cross: its round ends stay within the cell
_HEADING = 3  # columns as wide as the words above the left-out clusters


@dataclass(frozen=True, slots=True)
class Row:
    """What one article contributes: sentences by number, left-out clusters by rank, and a count.

    `quoted` are the sentences cut from it, `same` those that it reports too, `differs` those that
    it says otherwise. Of the omitted clusters, `shared` are those that it shares with others;
    `alone` counts those in it only.
    """

    name: str
    source: str
    quoted: tuple[int, ...]
    same: tuple[int, ...]
    differs: tuple[int, ...]
    shared: tuple[int, ...]
    alone: int


@dataclass(frozen=True, slots=True)
class Picture:
    """The rows, and how many columns of each kind they have.

    Of the `all_left_out` clusters that several articles report and the summary does not, the first
    `left_out` are shown. `sayings` has one sentence of each of these.
    """

    rows: tuple[Row, ...]
    sentences: int
    left_out: int
    all_left_out: int
    explained: bool
    sayings: tuple[str, ...]

    def squares(self, kind: str) -> str:
        """Return the cells of a kind ("quoted", "same") of all rows, as an SVG path."""
        return "".join(
            _square(column - 1, number)
            for number, row in enumerate(self.rows)
            for column in getattr(row, kind)
        )

    def crosses(self) -> str:
        """Return a cross in each cell whose article says otherwise, as an SVG path."""
        return "".join(
            _cross(column - 1, number)
            for number, row in enumerate(self.rows)
            for column in row.differs
        )

    def facts(self) -> list[tuple[str, str]]:
        """Return the cells, as an SVG path, and a sentence of each left-out cluster shown."""
        return [
            (
                "".join(
                    _square(self.sentences + rank, number)
                    for number, row in enumerate(self.rows)
                    if rank in row.shared
                ),
                saying,
            )
            for rank, saying in enumerate(self.sayings, start=1)
        ]

    def grid(self) -> str:
        """Return a dot for each cell, as an SVG path."""
        columns = [*range(self.sentences)]
        columns += range(self.sentences + 1, self.sentences + 1 + self.left_out)
        return "".join(
            f"M{_at(column) + CELL // 2} {_at(number) + CELL // 2}h0"
            for number in range(len(self.rows))
            for column in columns
        )

    @property
    def disagrees(self) -> bool:
        """Whether any article says otherwise than a sentence."""
        return any(row.differs for row in self.rows)

    @property
    def width(self) -> int:
        """The width of all columns."""
        return _at(self.sentences + (1 + max(self.left_out, _HEADING) if self.left_out else 0))

    @property
    def height(self) -> int:
        """The height of all rows."""
        return _at(len(self.rows))

    @property
    def most_alone(self) -> int:
        """The largest number of facts that one article alone has."""
        return max((row.alone for row in self.rows), default=0)


def picture(summary: Summary, shown: Sequence[Source]) -> Picture:
    """Return which articles report which sentences and which left-out clusters."""
    clusters = _left_out(summary)
    several = [cluster for cluster in clusters if cluster.articles > 1]
    shared = several[:_MOST_LEFT_OUT]
    alone = Counter(
        cluster.sentences[0].article
        for cluster in clusters
        if cluster.articles == 1 and cluster.sentences
    )
    return Picture(
        tuple(_row(source, shared, alone) for source in shown),
        len(summary.sentences),
        len(shared),
        len(several),
        summary.explanation is not None,
        tuple(cluster.sentences[0].quote if cluster.sentences else "" for cluster in shared),
    )


def strip(source: Source, kind: Kind) -> str:
    """Return the used places of a kind in a source, as an SVG path."""
    length = max(source.record.characters, 1)
    spans = {
        (cited.citation.start, cited.citation.end) for cited in source.cited if cited.kind == kind
    }
    return "".join(_bar(start / length, end / length) for start, end in sorted(spans))


def _bar(start: float, end: float) -> str:
    width = max(_LEAST_WIDTH, round((end - start) * STRIP))
    return f"M{min(round(start * STRIP), STRIP - width)} 0h{width}v8h-{width}z"


def _square(column: int, row: int) -> str:
    return f"M{_at(column)} {_at(row)}h{CELL}v{CELL}h-{CELL}z"


def _cross(column: int, row: int) -> str:
    left, top, side = _at(column) + _MARGIN, _at(row) + _MARGIN, CELL - 2 * _MARGIN
    return f"M{left} {top}l{side} {side}m-{side} 0l{side}-{side}"


def _at(number: int) -> int:
    return number * (CELL + GAP)


def _left_out(summary: Summary) -> list[RankedCluster]:
    """Return the clusters that are not in the summary, by rank."""
    if summary.explanation is None:
        return []
    used = {sentence.cluster for sentence in summary.sentences}
    ranked = sorted(summary.explanation.clusters, key=lambda cluster: cluster.rank)
    return [cluster for cluster in ranked if cluster.cluster not in used]


def _row(source: Source, shared: Iterable[RankedCluster], alone: Counter[str]) -> Row:
    article = source.record.id
    return Row(
        name=source.name,
        source=source.id,
        quoted=_sentences(source, "own"),
        same=_sentences(source, "same"),
        differs=_sentences(source, "differs"),
        shared=tuple(
            rank
            for rank, cluster in enumerate(shared, start=1)
            if any(citation.article == article for citation in cluster.sentences)
        ),
        alone=alone[article],
    )


def _sentences(source: Source, kind: Kind) -> tuple[int, ...]:
    """Return the sentences that cite a source so; who shares but a value reports not the same."""
    found = {
        cited.number
        for cited in source.cited
        if cited.kind == kind and (kind != "same" or cited.citation.role == "support")
    }
    return tuple(sorted(found))
