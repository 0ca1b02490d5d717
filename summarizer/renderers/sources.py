"""The articles beside their summary: texts cut into pieces where cited places begin and end."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import deque
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, get_args

from summarizer.renderers.wording import short_names, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from summarizer.articles import Article
    from summarizer.citations import Citation
    from summarizer.summary import ArticleRecord, Summary, SummarySentence

_SPACE = re.compile(r"\s+")
_LONGEST_WRAPPED = 100  # characters: text that was wrapped has no longer line
_FIRST_HALF = re.compile(r"^\S*\s+")
_LAST_HALF = re.compile(r"\s+\S*$")


Kind = Literal["own", "differs", "same", "omitted"]
"""What a place is to what cites it: its words, a contradiction, a report, or a fact left out.

Of several kinds of one place the first is shown.
"""


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation with its name on the page: that of what cites it, and the citation's number.

    `1.0` is the first sentence's own place, `1.1` its first support; behind the support stand the
    places that differ from it. `omitted-1.0` is the place of the first fact left out.
    """

    name: str
    number: int
    kind: Kind
    citation: Citation

    @property
    def block(self) -> str:
        """The name of what cites it: the number of a sentence, or that of an omitted fact."""
        return self.name.partition(".")[0]

    @property
    def label(self) -> str:
        """What leads back from the place, in a word or two."""
        return {"differs": f"differs from {self.number}", "omitted": "left out"}.get(
            self.kind, str(self.number)
        )


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a source, the citations that cover it, and those whose place ends with it.

    `id` is its HTML id, if a place begins with it.
    """

    text: str
    covering: tuple[Cited, ...] = ()
    ending: tuple[Cited, ...] = ()
    id: str = ""

    @property
    def kind(self) -> Kind | None:
        """What the stretch is to those that cite it."""
        kinds = {cited.kind for cited in self.covering}
        return next((kind for kind in get_args(Kind) if kind in kinds), None)


Paragraph = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """An article as the page shows it; `whole` unless only its cited places are known."""

    id: str
    name: str
    record: ArticleRecord
    paragraphs: tuple[Paragraph, ...]
    cited: tuple[Cited, ...]
    whole: bool

    @property
    def heading(self) -> str:
        """Its outlet, else its title in full, else its name."""
        return visible(self.record.source or "") or self.title or self.name

    @property
    def title(self) -> str:
        """Its headline on one line, or an empty string."""
        return visible(self.record.title or "")


def sources(summary: Summary, articles: Iterable[Article]) -> list[Source]:
    """Return the summary's articles in its order, with the texts that `articles` has."""
    texts = {(article.id, article.sha256): article.text for article in articles}
    names = short_names(summary.articles)
    places = _by_article(summary)
    return [
        _source(
            f"source-{number}",
            names[record.id],
            record,
            texts.get((record.id, record.sha256)),
            places.get(record.id, ()),
        )
        for number, record in enumerate(summary.articles, start=1)
    ]


def anchors(shown: Iterable[Source]) -> dict[str, str]:
    """Return, by the name of each citation, the id of the piece that its place begins with."""
    found: dict[str, str] = {}
    for source in shown:
        for paragraph in source.paragraphs:
            for piece in paragraph:
                for cited in piece.covering:
                    found.setdefault(cited.name, piece.id)
    return found


def all_cited(summary: Summary) -> Iterator[Cited]:
    """Yield every citation of the sentences, their conflicts and the omitted facts, named.

    A place that a sentence and its conflicts cite is named once.
    """
    for number, sentence in enumerate(summary.sentences, start=1):
        for place, citation in enumerate(sentence.citations):
            kind: Kind = "same" if citation.role == "support" else "own"
            yield Cited(f"{number}.{place}", number, kind, citation)
        conflicting = enumerate(_conflicting(sentence), start=len(sentence.citations))
        for place, (kind, citation) in conflicting:
            yield Cited(f"{number}.{place}", number, kind, citation)
    for number, fact in enumerate(summary.omitted, start=1):
        for place, citation in enumerate(fact.citations):
            yield Cited(f"omitted-{number}.{place}", number, "omitted", citation)


def place_of(citation: Citation) -> tuple[str, int, int]:
    """Return the place that a citation names."""
    return citation.article, citation.start, citation.end


def _conflicting(sentence: SummarySentence) -> Iterator[tuple[Kind, Citation]]:
    """Yield each place that conflicts cite and the sentence does not, once."""
    seen = set(map(place_of, sentence.citations))
    for conflict in sentence.conflicts:
        for index, value in enumerate(conflict.values):
            for citation in value.citations:
                if place_of(citation) not in seen:
                    seen.add(place_of(citation))
                    yield "differs" if index else "same", citation


def _by_article(summary: Summary) -> Mapping[str, Sequence[Cited]]:
    """Return the citations of each article, in the order of its text."""
    found: dict[str, list[Cited]] = {}
    for cited in all_cited(summary):
        found.setdefault(cited.citation.article, []).append(cited)
    for places in found.values():
        places.sort(key=lambda cited: (cited.citation.start, cited.citation.end))
    return found


def _source(
    anchor: str, name: str, record: ArticleRecord, text: str | None, places: Sequence[Cited]
) -> Source:
    if text is None:
        paragraphs = _excerpts(places, anchor, record.characters)
    else:
        paragraphs = _paragraphs(text, places, anchor)
    return Source(anchor, name, record, paragraphs, tuple(places), text is not None)


def _blocks(text: str, places: Sequence[Cited]) -> list[tuple[int, int]]:
    """Return the places of the paragraphs; none ends within a cited place.

    A line is a paragraph, unless the lines are wrapped: then blank lines divide paragraphs.
    """
    wrapped = max(map(len, text.splitlines()), default=0) <= _LONGEST_WRAPPED
    least = 2 if wrapped else 1
    stretches = _merged(places)
    starts = [start for start, _ in stretches]
    blocks, begin = [], 0
    for gap in _SPACE.finditer(text):
        if gap[0].count("\n") < least:
            continue
        nearest = bisect_right(starts, gap.end() - 1) - 1
        if nearest >= 0 and stretches[nearest][1] > gap.start():
            continue
        blocks.append((begin, gap.start()))
        begin = gap.end()
    blocks.append((begin, len(text)))
    return [(start, end) for start, end in blocks if text[start:end].strip()]


def _merged(places: Sequence[Cited]) -> list[tuple[int, int]]:
    """Return the places as stretches that do not overlap, in order."""
    stretches: list[tuple[int, int]] = []
    for cited in places:
        start, end = cited.citation.start, cited.citation.end
        if stretches and start < stretches[-1][1]:
            stretches[-1] = stretches[-1][0], max(end, stretches[-1][1])
        else:
            stretches.append((start, end))
    return stretches


def _paragraphs(text: str, places: Sequence[Cited], name: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs with their places, in one pass: both are in the order of the text."""
    paragraphs = []
    waiting = deque(places)
    for start, end in _blocks(text, places):
        inside = []
        while waiting and waiting[0].citation.start < end:
            inside.append(waiting.popleft())
        paragraphs.append(_pieces(text, start, end, inside, name))
    return tuple(paragraphs)


def _pieces(text: str, start: int, end: int, inside: Sequence[Cited], name: str) -> Paragraph:
    """Return the text from `start` to `end`, cut where a place begins or ends."""
    cuts = {start, end}
    for cited in inside:
        cuts |= {cited.citation.start, cited.citation.end}
    edges = sorted(cut for cut in cuts if start <= cut <= end)
    pieces = []
    waiting = deque(inside)
    covering: list[Cited] = []
    for left, right in pairwise(edges):
        covering = [cited for cited in covering if cited.citation.end > left]
        while waiting and waiting[0].citation.start <= left:
            covering.append(waiting.popleft())
        ending = tuple(cited for cited in covering if cited.citation.end == right)
        at = f"{name}-at-{left}" if covering else ""
        pieces.append(Piece(text[left:right], tuple(covering), ending, at))
    return tuple(pieces)


def _excerpts(places: Sequence[Cited], name: str, characters: int) -> tuple[Paragraph, ...]:
    """Return the cited places alone, each with the known whole words around it."""
    together: dict[tuple[int, int], list[Cited]] = {}
    for cited in places:
        together.setdefault((cited.citation.start, cited.citation.end), []).append(cited)
    return tuple(
        (
            Piece(_before(same[0].citation)),
            Piece(same[0].citation.quote, tuple(same), tuple(same), f"{name}-at-{start}-{end}"),
            Piece(_after(same[0].citation, characters)),
        )
        for (start, end), same in together.items()
    )


def _before(citation: Citation) -> str:
    """Return the prefix from its first whole word on."""
    if len(citation.prefix) == citation.start:
        return citation.prefix
    return f"… {_FIRST_HALF.sub('', citation.prefix)}"


def _after(citation: Citation, characters: int) -> str:
    """Return the suffix up to its last whole word."""
    if citation.end + len(citation.suffix) >= characters:
        return citation.suffix
    return f"{_LAST_HALF.sub('', citation.suffix)} …"
