"""What a summary points at: places in articles, and what other articles say there."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Self

from summarizer.errors import CitationError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from summarizer.articles import Sentence

Role = Literal["representative", "support", "context", "conflict", "member"]
"""What a cited place is to the sentence: itself, a report of the same, or a contradiction.

A "member" is in the cluster of a representative, whether or not it reports the same.
"""

ConflictKind = Literal["number", "amount", "date", "place", "name", "polarity"]
"""In what two places differ that cannot both be true."""

LineageKind = Literal["same", "revision", "copy", "rewrite"]
"""How articles of one lineage differ: not at all, as states of one page, little, or in wording."""

DECIMALS = 4
"""Decimals of a printed score or similarity: those beyond differ from machine to machine."""

_CONTEXT_CHARACTERS = 32  # of prefix and suffix: about six words, by which a reader finds the place


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in an article, with the exact words that stand there.

    `start` and `end` are code points, end exclusive. `original` says where the words stand in the
    file that the article was read from, such as a page of a PDF; it is empty where the text is the
    file's own, and where nobody knows. `similarity` compares the words with the
    sentence that cites them (see `summarizer.method.clustering.similarity`), to four decimals; it
    is 1.0 for the sentence's own place.
    """

    article: str
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str
    role: Role
    similarity: float
    original: tuple[str, ...] = ()

    @classmethod
    def of(cls, sentence: Sentence, role: Role, similarity: float) -> Self:
        """Return the citation of a sentence, cut from its article's text.

        Raises:
            CitationError: the sentence is not within its article's text.
        """
        text, start, end = sentence.article.text, sentence.start, sentence.end
        if not 0 <= start < end <= len(text):
            raise CitationError(f"no such place in {sentence.article.id!r}: {start}-{end}")
        return cls(
            article=sentence.article.id,
            start=start,
            end=end,
            quote=text[start:end],
            prefix=text[max(0, start - _CONTEXT_CHARACTERS) : start],
            suffix=text[end : end + _CONTEXT_CHARACTERS],
            role=role,
            similarity=round(similarity, DECIMALS),
            original=sentence.original,
        )

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Return the citation that `to_dict` wrote; unknown keys are ignored."""
        data = {"original": (), **data}
        fields = {field.name: data[field.name] for field in dataclasses.fields(cls)}
        return cls(**fields | {"original": tuple(data["original"])})

    def to_dict(self) -> dict[str, Any]:
        """Return the citation as the JSON Schema describes it; `original` only where known."""
        fields = dataclasses.asdict(self)
        original = list(fields.pop("original"))
        return fields | ({"original": original} if original else {})


@dataclass(frozen=True, slots=True)
class ConflictValue:
    """One of the values that cannot all be true, and who states it.

    `value` is as it stands in the first citation; `articles` are the ids of those that state it,
    sorted; `published` is the newest of their dates, if one has a date.
    """

    value: str
    articles: tuple[str, ...]
    published: str | None
    citations: tuple[Citation, ...]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Return the value that `to_dict` wrote; unknown keys are ignored."""
        return cls(
            value=data["value"],
            articles=tuple(data["articles"]),
            published=data["published"],
            citations=tuple(map(Citation.from_dict, data["citations"])),
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the value as the JSON Schema describes it."""
        return {
            "value": self.value,
            "articles": list(self.articles),
            "published": self.published,
            "citations": citations_to_json(self.citations),
        }


@dataclass(frozen=True, slots=True)
class Conflict:
    """What articles say otherwise than a sentence: the sentence's own value, then the others.

    The others stand by the number of independent sources, most first. In an `update` a later
    article has a newer state of the same count.
    """

    kind: ConflictKind
    values: tuple[ConflictValue, ...]
    update: bool = False

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Return the conflict that `to_dict` wrote; unknown keys are ignored."""
        values = tuple(map(ConflictValue.from_dict, data["values"]))
        return cls(data["kind"], values, data.get("update", False))

    def to_dict(self) -> dict[str, Any]:
        """Return the conflict as the JSON Schema describes it; `update` only where it is true."""
        values = [value.to_dict() for value in self.values]
        update = {"update": True} if self.update else {}
        return {"kind": self.kind, **update, "values": values}


@dataclass(frozen=True, slots=True)
class Lineage:
    """Two or more articles that go back to one text, by their ids, sorted.

    The kind is that of all of them; `closer` are those among them that have more in common.
    """

    articles: tuple[str, ...]
    kind: LineageKind
    closer: tuple[Lineage, ...] = ()

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Return the lineage that `to_dict` wrote; unknown keys are ignored."""
        closer = tuple(map(cls.from_dict, data.get("closer", ())))
        return cls(tuple(data["articles"]), data["kind"], closer)

    def to_dict(self) -> dict[str, Any]:
        """Return the lineage as the JSON Schema describes it; `closer` only where there are any."""
        closer = {"closer": [one.to_dict() for one in self.closer]} if self.closer else {}
        return {"articles": list(self.articles), "kind": self.kind, **closer}

    def kind_of(self, articles: Collection[str]) -> LineageKind:
        """Return what some of its articles have in common: the kind of the least that has them."""
        holding = [one for one in self.closer if set(articles) <= set(one.articles)]
        return min([*holding, self], key=lambda one: len(one.articles)).kind


@dataclass(frozen=True, slots=True)
class Omitted:
    """A fact that several independent sources report and the summary does not."""

    text: str
    independent_sources: int
    citations: tuple[Citation, ...]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Return the fact that `to_dict` wrote; unknown keys are ignored."""
        citations = tuple(map(Citation.from_dict, data["citations"]))
        return cls(data["text"], data["independent_sources"], citations)

    def to_dict(self) -> dict[str, Any]:
        """Return the fact as the JSON Schema describes it."""
        citations = citations_to_json(self.citations)
        return {
            "text": self.text,
            "independent_sources": self.independent_sources,
            "citations": citations,
        }


def citations_to_json(citations: Iterable[Citation]) -> list[dict[str, Any]]:
    """Return citations as the JSON Schema describes them."""
    return [citation.to_dict() for citation in citations]
