"""A summary: its sentences, each with the places it cites, and its JSON."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol, Self

from summarizer.articles import Dropped
from summarizer.errors import CitationError
from summarizer.summary_schema import SCHEMA, validated
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from summarizer.articles import Article, Sentence

Role = Literal["representative", "support", "context"]
DECIMALS = 4
"""Decimals of a printed score or similarity: those beyond differ from machine to machine."""

_CONTEXT_CHARACTERS = 32  # of prefix and suffix: about six words, by which a reader finds the place


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in an article, with the exact words that stand there.

    `start` and `end` are code points, end exclusive. `similarity` compares the words with the
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
        )


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """One sentence of a summary: the words of its first citation, white space folded.

    `cluster` is the number of its cluster, and `score` what the cluster's representative gained the
    summary for its length; `support` counts the other articles that report the same.
    """

    text: str
    score: float
    cluster: int
    support: int
    citations: tuple[Citation, ...]

    @property
    def place(self) -> Citation:
        """The citation of the sentence itself; the others are its support."""
        return self.citations[0]


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """What a summary keeps of an article: all but its text, of which length and checksum."""

    id: str
    title: str | None
    source: str | None
    url: str | None
    published: str | None
    language: str | None
    characters: int
    sha256: str

    @classmethod
    def of(cls, article: Article) -> Self:
        """Return the record of an article."""
        return cls(
            id=article.id,
            title=article.title,
            source=article.source,
            url=article.url,
            published=article.published,
            language=article.language,
            characters=len(article.text),
            sha256=article.sha256,
        )


class NamedEncoder(Protocol):
    """The properties of an encoder that a summary records."""

    @property
    def name(self) -> str:
        """The name under which a summary records the encoder."""

    @property
    def sha256(self) -> str:
        """The hexadecimal SHA-256 of the weights."""


@dataclass(frozen=True, slots=True)
class EncoderRecord:
    """Which encoder made the vectors: its name and the SHA-256 of its weights."""

    name: str
    sha256: str

    @classmethod
    def of(cls, encoder: NamedEncoder) -> Self:
        """Return the record of an encoder."""
        return cls(encoder.name, encoder.sha256)


@dataclass(frozen=True, slots=True)
class RankedCluster:
    """A cluster with its rank and its score among all clusters of a topic.

    `articles` counts the articles that have a sentence in it; `sentences` cite its members,
    representative first; `outcome` says why it is or is not in the summary.
    """

    cluster: int
    rank: int
    score: float
    articles: int
    sentences: tuple[Citation, ...]
    outcome: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """Every cluster with its rank, and every dropped span with its article's id and its reason."""

    clusters: tuple[RankedCluster, ...]
    dropped: tuple[tuple[str, Dropped], ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """A consolidated summary; `sentences` in reading order, each with its citations.

    `title` is the most central of the articles' headlines. It is None where no article has a
    headline, or where all headlines are about something else.
    """

    sentences: tuple[SummarySentence, ...]
    articles: tuple[ArticleRecord, ...]
    options: dict[str, Any]
    encoder: EncoderRecord
    notes: tuple[str, ...] = ()
    title: str | None = None
    explanation: Explanation | None = None

    @property
    def text(self) -> str:
        """The sentences' texts, one a line."""
        return "\n".join(sentence.text for sentence in self.sentences)

    @property
    def words(self) -> int:
        """The length of the text in words."""
        return count_words(self.text)

    def with_notes(self, notes: tuple[str, ...]) -> Summary:
        """Return this summary with the notes added behind its own."""
        return dataclasses.replace(self, notes=self.notes + notes)

    def to_dict(self, *, explain: bool = False) -> dict[str, Any]:
        """Return the summary as its JSON Schema describes it.

        `explain` adds the explanation, if the summary has one.
        """
        data: dict[str, Any] = {
            "schema": SCHEMA,
            "summary": self.text,
            "words": self.words,
            "options": dict(self.options),
            "encoder": dataclasses.asdict(self.encoder),
            "articles": [dataclasses.asdict(article) for article in self.articles],
            "sentences": [_sentence_to_dict(sentence) for sentence in self.sentences],
            "notes": list(self.notes),
            "title": self.title,
        }
        if explain and self.explanation is not None:
            data["explain"] = _explanation_to_dict(self.explanation)
        return data

    @classmethod
    def from_dict(cls, data: object) -> Summary:
        """Return the summary that `to_dict` wrote; unknown keys are ignored.

        Raises:
            InputError: a key is missing or holds another type; the message names it.
        """
        valid = validated(data)
        explanation = _explanation_from_dict(valid["explain"]) if "explain" in valid else None
        return cls(
            sentences=tuple(_sentence_from_dict(item) for item in valid["sentences"]),
            articles=tuple(ArticleRecord(**_fields(ArticleRecord, a)) for a in valid["articles"]),
            options=valid["options"],
            encoder=EncoderRecord(**_fields(EncoderRecord, valid["encoder"])),
            notes=tuple(valid["notes"]),
            title=valid.get("title"),
            explanation=explanation,
        )

    def __str__(self) -> str:
        return self.text

    def _repr_html_(self) -> str:
        """Return an HTML list for notebooks: each sentence with its source, its quote on hover."""
        from html import escape  # noqa: PLC0415 - only notebooks need it

        names = {
            article.id: article.source or article.title or article.id for article in self.articles
        }
        items = (
            f'<li>{escape(sentence.text)} <small title="{escape(sentence.place.quote)}">'
            f"{escape(names.get(sentence.place.article, sentence.place.article))}"
            f"{f' + {sentence.support}' if sentence.support else ''}</small></li>"
            for sentence in self.sentences
        )
        return f"<ol>{''.join(items)}</ol>"


def _fields(record: type, data: dict[str, Any]) -> dict[str, Any]:
    """Return the values of a dataclass's fields, without the unknown keys."""
    return {field.name: data[field.name] for field in dataclasses.fields(record)}


def _sentence_from_dict(data: dict[str, Any]) -> SummarySentence:
    citations = tuple(Citation(**_fields(Citation, item)) for item in data["citations"])
    return SummarySentence(**(_fields(SummarySentence, data) | {"citations": citations}))


def _explanation_from_dict(data: dict[str, Any]) -> Explanation:
    clusters = tuple(
        RankedCluster(
            **_fields(RankedCluster, item)
            | {"sentences": tuple(Citation(**_fields(Citation, c)) for c in item["sentences"])}
        )
        for item in data["clusters"]
    )
    dropped = tuple(
        (item["article"], Dropped(**_fields(Dropped, item))) for item in data["dropped"]
    )
    return Explanation(clusters, dropped)


def _sentence_to_dict(sentence: SummarySentence) -> dict[str, Any]:
    citations = [dataclasses.asdict(citation) for citation in sentence.citations]
    return dataclasses.asdict(sentence) | {"citations": citations}


def _explanation_to_dict(explanation: Explanation) -> dict[str, Any]:
    clusters = [
        dataclasses.asdict(cluster)
        | {"sentences": [dataclasses.asdict(citation) for citation in cluster.sentences]}
        for cluster in explanation.clusters
    ]
    dropped = [
        {"article": article, **dataclasses.asdict(span)} for article, span in explanation.dropped
    ]
    return {"clusters": clusters, "dropped": dropped}
