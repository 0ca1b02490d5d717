"""Verification: every statement of a summary compared with its articles."""

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

_SHOWN_CHARACTERS = 120  # of a value in a fault, so that the fault stays on a line or two


@dataclass(frozen=True, slots=True)
class Fault:
    """One false statement of a summary.

    `what` names the field, `where` the sentence or article; `expected` is true, `found` is claimed.
    """

    what: str
    where: str
    expected: str
    found: str

    def __str__(self) -> str:
        """Return the fault as one line for people."""
        return f"{self.where}: {self.what}: expected {self.expected}, found {self.found}"


@dataclass(frozen=True, slots=True)
class Verification:
    """The number of citations checked, and every fault in the order of the summary."""

    checked: int
    faults: tuple[Fault, ...]

    @property
    def true(self) -> bool:
        """Whether no fault was found."""
        return not self.faults


def verify(data: object, articles: Iterable[Article]) -> Verification:
    """Return every false statement of a summary about its articles; `data` is parsed JSON.

    Compared are each article's checksum and length; each citation's place, quote, prefix and
    suffix; each sentence with its own quote, and its support with its citations; the summary's text
    and number of words with its sentences. An article that is not given is a fault.

    Raises:
        InputError: the data is not a summary.
    """
    summary = Summary.from_dict(data)
    claims: Mapping[str, Any] = data if isinstance(data, dict) else {}
    known = {article.id: article for article in articles}
    faults = [
        *_check_articles(summary, known),
        *_check_sentences(summary, known),
        *_check_text(summary, claims),
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
            yield Fault("article", where, "an article of this id", _ids_of(known))
        else:
            yield from _check_record(where, record, article)
    cited = {cite.article for sentence in summary.sentences for cite in sentence.citations}
    for article_id in sorted(cited - listed):
        yield Fault("article", f"article {_shown(article_id)}", "an entry in the articles", "none")


def _check_record(where: str, record: ArticleRecord, article: Article) -> Iterator[Fault]:
    yield from _compare("sha256", where, article.sha256, record.sha256)
    yield from _compare("characters", where, len(article.text), record.characters)


def _check_sentences(summary: Summary, known: Mapping[str, Article]) -> Iterator[Fault]:
    for number, sentence in enumerate(summary.sentences, start=1):
        where = f"sentence {number}"
        yield from _compare("text", where, fold(sentence.place.quote), sentence.text)
        yield from _compare("support", where, _count_supporters(sentence), sentence.support)
        for index, citation in enumerate(sentence.citations, start=1):
            place = f"{where}, citation {index} ({_shown(citation.article)})"
            yield from _check_citation(place, citation, known)


def _count_supporters(sentence: SummarySentence) -> int:
    others = {cite.article for cite in sentence.citations if cite.role == "support"}
    return len(others - {sentence.place.article})


def _check_citation(
    where: str, citation: Citation, known: Mapping[str, Article]
) -> Iterator[Fault]:
    article = known.get(citation.article)
    if article is None:
        yield Fault("article", where, "an article of this id", _ids_of(known))
        return
    # JSON Schema accepts 5.0 as an integer, so a summary may hold it.
    start, end = int(citation.start), int(citation.end)
    try:
        actual = Citation.of(Sentence(article, start, end), citation.role, 1.0)
    except CitationError:
        bounds = f"a place within 0-{len(article.text)}"
        yield Fault("place", where, bounds, _shown(f"{start}-{end}"))
        return
    for name in ("quote", "prefix", "suffix"):
        yield from _compare(name, where, getattr(actual, name), getattr(citation, name))


def _check_text(summary: Summary, claims: Mapping[str, Any]) -> Iterator[Fault]:
    yield from _compare("summary", "summary", summary.text, claims["summary"])
    yield from _compare("words", "summary", count_words(claims["summary"]), claims["words"])


def _compare(what: str, where: str, expected: object, found: object) -> Iterator[Fault]:
    """Yield a fault if the two values differ."""
    if expected != found:
        start = _first_difference(str(expected), str(found))
        yield Fault(what, where, _shown(expected, start), _shown(found, start))


def _first_difference(left: str, right: str) -> int:
    """Return the offset of the first character in which two texts differ."""
    pairs = enumerate(zip(left, right, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(left), len(right)))


def _ids_of(known: Mapping[str, Article]) -> str:
    return _shown(", ".join(sorted(known))) if known else "no article"


def _shown(value: object, start: int = 0) -> str:
    """Return the value on one line: text in quotes, cut to the characters around `start`."""
    if not isinstance(value, str):
        return str(value)[:_SHOWN_CHARACTERS]
    begin = max(0, start - _SHOWN_CHARACTERS // 2) if len(value) > _SHOWN_CHARACTERS else 0
    piece = value[begin : begin + _SHOWN_CHARACTERS]
    before = "…" if begin else ""
    after = "…" if begin + _SHOWN_CHARACTERS < len(value) else ""
    # repr() escapes characters that cannot be printed or encoded, such as a lone surrogate.
    return f"{before}{piece!r}{after}"


def to_dict(verification: Verification) -> dict[str, Any]:
    """Return the verification for JSON."""
    return {
        "schema": "multidoc-summarizer/verification/1",
        "true": verification.true,
        "checked": verification.checked,
        "faults": [dataclasses.asdict(fault) for fault in verification.faults],
    }
