"""Check that everything in a summary is where it says it is."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.articles import Article, Sentence
from summarizer.errors import CitationError
from summarizer.summary import Citation, Summary
from summarizer.text.folding import fold
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

    from summarizer.summary import ArticleRecord, SummarySentence

_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Fault:
    """One false statement: what it is about, where it stands, what is true, what was claimed."""

    what: str
    where: str
    expected: str
    found: str

    def __str__(self) -> str:
        """The fault in one line, for people."""
        return f"{self.where}: {self.what}: expected {self.expected}, found {self.found}"


@dataclass(frozen=True, slots=True)
class Verification:
    """The number of citations checked, and every fault found, in the order of the summary."""

    checked: int
    faults: tuple[Fault, ...]

    @property
    def true(self) -> bool:
        """Whether no fault was found."""
        return not self.faults


def verify(data: object, articles: Iterable[Article]) -> Verification:
    """What is false in a summary, given as parsed JSON, about these articles.

    Checked are each article's checksum and length; each place, quote, prefix and suffix; each
    sentence against its own quote and its support against its citations; the summary against its
    sentences and its number of words. An article that is not among those given is a fault.

    Raises:
        InputError: the data is no summary at all.
    """
    summary = Summary.from_dict(data)
    claimed: Mapping[str, Any] = data if isinstance(data, dict) else {}
    known = {article.id: article for article in articles}
    faults = [
        *_check_articles(summary, known),
        *_check_sentences(summary, known),
        *_check_whole(summary, claimed),
    ]
    return Verification(sum(len(item.citations) for item in summary.sentences), tuple(faults))


def _check_articles(summary: Summary, known: Mapping[str, Article]) -> Iterator[Fault]:
    listed: set[str] = set()
    for record in summary.articles:
        where = f"article {_shown(record.id)}"
        if record.id in listed:
            yield Fault("id", where, "one article of this id", "another one")
        listed.add(record.id)
        article = known.get(record.id)
        if article is None:
            yield Fault("article", where, "an article of this id", _given(known))
        else:
            yield from _check_record(where, record, article)
    cited = {cite.article for sentence in summary.sentences for cite in sentence.citations}
    for name in sorted(cited - listed):
        yield Fault("article", f"article {_shown(name)}", "an entry in the articles", "none")


def _check_record(where: str, record: ArticleRecord, article: Article) -> Iterator[Fault]:
    yield from _differing("sha256", where, article.sha256, record.sha256)
    yield from _differing("characters", where, len(article.text), record.characters)


def _check_sentences(summary: Summary, known: Mapping[str, Article]) -> Iterator[Fault]:
    for number, sentence in enumerate(summary.sentences, start=1):
        where = f"sentence {number}"
        yield from _differing("text", where, fold(sentence.place.quote), sentence.text)
        yield from _differing("support", where, _supporters(sentence), sentence.support)
        for index, citation in enumerate(sentence.citations, start=1):
            place = f"{where}, citation {index} ({_shown(citation.article)})"
            yield from _check_citation(place, citation, known)


def _supporters(sentence: SummarySentence) -> int:
    others = {cite.article for cite in sentence.citations if cite.role == "support"}
    return len(others - {sentence.place.article})


def _check_citation(
    where: str, citation: Citation, known: Mapping[str, Article]
) -> Iterator[Fault]:
    article = known.get(citation.article)
    if article is None:
        yield Fault("article", where, "an article of this id", _given(known))
        return
    # JSON Schema takes 5.0 for an integer, and so may whoever wrote the summary.
    start, end = int(citation.start), int(citation.end)
    try:
        true = Citation.of(Sentence(article, start, end), citation.role, 1.0)
    except CitationError:
        bounds = f"a place within 0-{len(article.text)}"
        yield Fault("place", where, bounds, _shown(f"{start}-{end}"))
        return
    for name in ("quote", "prefix", "suffix"):
        yield from _differing(name, where, getattr(true, name), getattr(citation, name))


def _check_whole(summary: Summary, claimed: Mapping[str, Any]) -> Iterator[Fault]:
    yield from _differing("summary", "summary", summary.text, claimed["summary"])
    yield from _differing("words", "summary", count_words(claimed["summary"]), claimed["words"])


def _differing(what: str, where: str, expected: object, found: object) -> Iterator[Fault]:
    if expected != found:
        start = _first_difference(str(expected), str(found))
        yield Fault(what, where, _shown(expected, start), _shown(found, start))


def _first_difference(left: str, right: str) -> int:
    pairs = enumerate(zip(left, right, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(left), len(right)))


def _given(known: Mapping[str, Article]) -> str:
    return _shown(", ".join(sorted(known))) if known else "no article"


def _shown(value: object, start: int = 0) -> str:
    """The value on one line, in quotes if it is text, cut to what matters around `start`."""
    if not isinstance(value, str):
        return str(value)[:_LONGEST]
    begin = max(0, start - _LONGEST // 2) if len(value) > _LONGEST else 0
    piece = value[begin : begin + _LONGEST]
    before = "…" if begin else ""
    after = "…" if begin + _LONGEST < len(value) else ""
    # repr() spells out what cannot be printed or encoded, such as half a character.
    return f"{before}{piece!r}{after}"


def to_dict(verification: Verification) -> dict[str, Any]:
    """The verification, ready for JSON."""
    return {
        "schema": "multidoc-summarizer/verification/1",
        "true": verification.true,
        "checked": verification.checked,
        "faults": [dataclasses.asdict(fault) for fault in verification.faults],
    }
