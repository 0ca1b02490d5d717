"""A summary: its sentences, each with the places it cites, and its JSON."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, Protocol, Self

from summarizer.citations import Citation, Conflict, Lineage, Omitted, citations_to_json
from summarizer.explanation import Explanation
from summarizer.summary_schema import SCHEMA, validated
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.articles import Article

RENDERING = "summarizer.rendering"
"""The module that gives a summary its forms: it stands above, so it is named and not imported."""

_SHOWN = 60  # characters of a title in `repr`: with the figures before it, a line

Used = Literal["cited", "support", "nothing new", "aside"]
"""What a summary took of an article; "aside": the article is about something else."""

Status = Literal["new", "more sources", "changed", "known"]
"""What an earlier summary said of a sentence: nothing, the same on fewer sources, otherwise, it."""


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """One sentence of a summary: the words of its first citation, white space folded.

    `cluster` is the number of its cluster, and `score` what the cluster's representative gained the
    summary for its length. `support` counts the other articles that report the same, and
    `independent_sources` the lineages that do, the sentence's own among them. `conflicts` tell who
    says otherwise. `status` compares the sentence with an earlier summary, if one was given; `was`
    is what that one said in place of what has changed.
    """

    text: str
    score: float
    cluster: int
    support: int
    citations: tuple[Citation, ...]
    independent_sources: int = 1
    conflicts: tuple[Conflict, ...] = ()
    status: Status | None = None
    was: str | None = None

    @property
    def place(self) -> Citation:
        """The citation of the sentence itself; the others are its support."""
        return self.citations[0]

    def to_dict(self) -> dict[str, Any]:
        """Return the sentence as the JSON Schema of a summary describes it."""
        since = {"status": self.status, "was": self.was}
        return {
            "text": self.text,
            "score": self.score,
            "cluster": self.cluster,
            "support": self.support,
            "independent_sources": self.independent_sources,
            "citations": citations_to_json(self.citations),
            "conflicts": [conflict.to_dict() for conflict in self.conflicts],
            **{name: value for name, value in since.items() if value is not None},
        }


@dataclass(frozen=True, slots=True)
class OriginalRecord:
    """The file that an article's text was taken out of: its checksum, and what it is."""

    sha256: str
    media_type: str

    @classmethod
    def of(cls, article: Article) -> Self | None:
        """Return the record of an article's original; None where the text is the file's own."""
        original = article.original
        if original is None or original.holds_text_as_is:
            return None
        return cls(original.sha256, original.media_type)


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """What a summary keeps of an article: all but its text, of which length and checksum.

    `used` tells what the summary took of it; it is None in summaries that do not say. `original` is
    None where the article's text is all that there is of it.
    """

    id: str
    title: str | None
    source: str | None
    url: str | None
    published: str | None
    language: str | None
    characters: int
    sha256: str
    used: Used | None = None
    original: OriginalRecord | None = None

    @classmethod
    def of(cls, article: Article, used: Used | None = None) -> Self:
        """Return the record of an article, and what a summary took of it."""
        return cls(
            id=article.id,
            title=article.title,
            source=article.source,
            url=article.url,
            published=article.published,
            language=article.language,
            characters=len(article.text),
            sha256=article.sha256,
            used=used,
            original=OriginalRecord.of(article),
        )

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Return the record that `to_dict` wrote; unknown keys are ignored."""
        fields = _fields(cls, data)
        original = fields.get("original")
        return cls(
            **fields
            | {"original": original and OriginalRecord(**_fields(OriginalRecord, original))}
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the record as the JSON Schema describes it; `original` only where there is one."""
        fields = dataclasses.asdict(self)
        return fields if self.original else {k: v for k, v in fields.items() if k != "original"}


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
class TitleCitation:
    """Where the title stands, in code points, end exclusive: `quote` is what stands there."""

    article: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Summary:
    """A consolidated summary; `sentences` in reading order, over which it iterates.

    `title` is the most central of the articles' headlines, the same for every budget, and
    `title_citation` its place in an article's text. Both are None where no article has a headline
    of four words, and where all headlines are about something else, contradict the articles, or
    are of articles of which there is a newer state; the place alone is, where the headline does not
    stand in a text. `lineages` are the groups of articles that go back to one text; `omitted` are
    facts that several independent sources report and the summary does not, best first.
    """

    sentences: tuple[SummarySentence, ...]
    articles: tuple[ArticleRecord, ...]
    options: dict[str, Any]
    encoder: EncoderRecord
    notes: tuple[str, ...] = ()
    title: str | None = None
    explanation: Explanation | None = None
    title_citation: TitleCitation | None = None
    lineages: tuple[Lineage, ...] = ()
    omitted: tuple[Omitted, ...] = ()

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
            "articles": [article.to_dict() for article in self.articles],
            "sentences": [sentence.to_dict() for sentence in self.sentences],
            "lineages": [lineage.to_dict() for lineage in self.lineages],
            "omitted": [fact.to_dict() for fact in self.omitted],
            "notes": list(self.notes),
            "title": self.title,
            "title_citation": self.title_citation and dataclasses.asdict(self.title_citation),
        }
        if explain and self.explanation is not None:
            data["explain"] = self.explanation.to_dict()
        return data

    @classmethod
    def from_dict(cls, data: object) -> Summary:
        """Return the summary that `to_dict` wrote; unknown keys are ignored.

        What older summaries do not say is empty: who says otherwise, lineages, omitted facts.

        Raises:
            InputError: a key is missing or holds another type; the message names it.
        """
        return cls.from_valid(validated(data))

    @classmethod
    def from_valid(cls, valid: dict[str, Any]) -> Summary:
        """Return the summary of data that are known to be one: `to_dict` wrote them."""
        explanation = Explanation.from_dict(valid["explain"]) if "explain" in valid else None
        return cls(
            sentences=tuple(_sentence_from_dict(item) for item in valid["sentences"]),
            articles=tuple(map(ArticleRecord.from_dict, valid["articles"])),
            options=valid["options"],
            encoder=EncoderRecord(**_fields(EncoderRecord, valid["encoder"])),
            notes=tuple(valid["notes"]),
            title=valid.get("title"),
            explanation=explanation,
            title_citation=_title_citation_from_dict(valid.get("title_citation")),
            lineages=tuple(map(Lineage.from_dict, valid.get("lineages", ()))),
            omitted=tuple(map(Omitted.from_dict, valid.get("omitted", ()))),
        )

    def to_markdown(self) -> str:
        """Return the summary as Markdown, as `render` writes it: a sentence a paragraph."""
        return self._rendered("markdown")

    def to_json(self) -> str:
        """Return `to_dict()` as the command line writes it, with a final newline."""
        return self._rendered("json")

    def to_html(self, articles: object = ()) -> str:
        """Return a page by itself; it shows the texts of those `articles` that it is given.

        They are given as to `summarize`.

        Raises:
            InputError: something of them is no article, or a path cannot be read.
            MissingExtraError: Jinja2 is not installed.
        """
        return self._rendered("html", articles)

    def _rendered(self, form: str, articles: object = ()) -> str:
        rendering: Any = import_module(RENDERING)
        return str(rendering.render(self, form, articles=articles))

    def _repr_html_(self) -> str:
        """Return what notebooks show: title, sentences with their outlets, articles with links."""
        rendering: Any = import_module(RENDERING)
        return str(rendering.shown_in_notebooks(self))

    def __iter__(self) -> Iterator[SummarySentence]:
        return iter(self.sentences)

    def __len__(self) -> int:
        """Return the number of sentences."""
        return len(self.sentences)

    def __bool__(self) -> bool:
        """Return True: a summary without a sentence is one, too."""
        return True

    def __repr__(self) -> str:
        size = f"sentences={len(self)}, words={self.words}, articles={len(self.articles)}"
        return f"Summary({(self.title or self.text)[:_SHOWN]!r}, {size})"

    def __str__(self) -> str:
        return self.text


def _fields(record: type, data: dict[str, Any]) -> dict[str, Any]:
    """Return the values of a dataclass's fields, without the unknown keys.

    A field with a default may be missing.
    """
    names = (field.name for field in dataclasses.fields(record) if field.name in data)
    return {name: data[name] for name in names}


def _sentence_from_dict(data: dict[str, Any]) -> SummarySentence:
    return SummarySentence(
        text=data["text"],
        score=data["score"],
        cluster=data["cluster"],
        support=data["support"],
        citations=tuple(map(Citation.from_dict, data["citations"])),
        independent_sources=data.get("independent_sources", 1 + data["support"]),
        conflicts=tuple(map(Conflict.from_dict, data.get("conflicts", ()))),
        status=data.get("status"),
        was=data.get("was"),
    )


def _title_citation_from_dict(data: dict[str, Any] | None) -> TitleCitation | None:
    return None if data is None else TitleCitation(**_fields(TitleCitation, data))
