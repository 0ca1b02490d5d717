"""Articles, and sentences as places in them."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import re
from copy import copy
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

from summarizer.errors import InputError
from summarizer.originals import Original
from summarizer.text.folding import as_read

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_ID_DIGITS = 12  # hexadecimal: 48 bits, so that two texts of a pile do not share them by chance
_STRINGS = ("text", "id", "title", "source", "url", "published", "language")
_NEEDED = frozenset({"text", "id"})
_SURROGATE = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True)
class Article:
    """One article as it was read; offsets into `text` are what every citation points at.

    `text` is never edited. `published` is an ISO date. Without an `id` the article is named by the
    first 12 hex digits of its text's SHA-256; see also `canonical`. `original` is the file that it
    was read from, if it was: a copy from elsewhere is the same article.

    Raises:
        InputError: the text or a field holds a NUL or a lone surrogate, or is not a string.
    """

    text: str
    id: str = ""
    title: str | None = None
    source: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None
    original: Original | None = field(default=None, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Check every field, and give an article without an id the one of its checksum."""
        for name in _STRINGS:
            value = getattr(self, name)
            is_plain = isinstance(value, str) and value.isascii() and "\0" not in value
            if not is_plain and (value is not None or name in _NEEDED):
                self._check(name, value)
        if not isinstance(self.original, Original | None):
            raise InputError(f"article {self.id!r}: original must be what read() made, or None")
        if not self.id:
            object.__setattr__(self, "id", self.sha256[:_ID_DIGITS])

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """Return the article that `to_json` wrote, also an earlier version."""
        return cls(**data | {"original": Original.from_json(data.get("original"))})

    def to_json(self) -> dict[str, Any]:
        """Return all fields, as JSON values."""
        fields = ((one.name, getattr(self, one.name)) for one in dataclasses.fields(self))
        return dict(fields) | {"original": self.original and self.original.to_json()}

    def _check(self, name: str, value: object) -> None:
        where = f"article {self.id!r}" if isinstance(self.id, str) and self.id else "an article"
        if not isinstance(value, str):
            kind = type(value).__name__
            raise InputError(f"{where}: {name} must be a string, not {kind}")
        check_characters(value, f"{where}: {name}")

    def read_from(self, original: Original) -> Self:
        """Return the article with the file that it was read from."""
        article = object.__new__(type(self))  # all else was checked; `copy` takes thrice as long
        vars(article).update(vars(self), original=original)
        return article

    @property
    def has_id_of_text(self) -> bool:
        """Whether the id is the one that an article gets from its text."""
        return self.id == self.sha256[:_ID_DIGITS]

    def with_id_of_all(self) -> Self:
        """Return the article with an id made of all its fields: another outlet has the text."""
        fields = [getattr(self, name) for name in _STRINGS if name != "id"]
        digest = hashlib.sha256(json.dumps(fields).encode()).hexdigest()
        article = copy(self)
        object.__setattr__(article, "id", digest[:_ID_DIGITS])
        return article

    @cached_property
    def sha256(self) -> str:
        """The SHA-256 of the text's UTF-8, in hex."""
        return hashlib.sha256(self.text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as a place: `article.text[start:end]`, in code points, end exclusive."""

    article: Article
    start: int
    end: int

    @property
    def quote(self) -> str:
        """The exact words in the source."""
        return self.article.text[self.start : self.end]

    @property
    def original(self) -> tuple[str, ...]:
        """Where it stands in the file that the article was read from; empty where nobody knows."""
        original = self.article.original
        return () if original is None else original.places(self.start, self.end)

    @property
    def text(self) -> str:
        """The quote with its white space folded and without inline marks, for reading."""
        return as_read(self.quote)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of an article, in code points, end exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Dropped:
    """A stretch of an article that was left out, and why."""

    start: int
    end: int
    reason: str


def check_characters(text: str, what: str) -> None:
    """Check that every output format can carry the text.

    Raises:
        InputError: the text holds a NUL or a lone surrogate; the message begins with `what`, the
            name of the text.
    """
    if "\0" in text:
        offset = text.index("\0")
        raise InputError(f"{what} holds a NUL character at offset {offset}; is it a binary file?")
    surrogate = _SURROGATE.search(text)
    if surrogate is not None:
        raise InputError(
            f"{what} holds a lone surrogate (half a character) at offset {surrogate.start()}; "
            "repair the text before passing it on"
        )


def canonical(articles: Iterable[Article]) -> list[Article]:
    """Return the articles sorted by id, then by checksum: the order of every later stage.

    Exact copies without an id of their own count once. Articles of one text that differ in another
    field, such as the outlet, and have no id, get one from all their fields.

    Raises:
        InputError: two articles state the same id.
    """
    given: list[Any] = list(articles)  # not every caller runs a type checker
    for index, article in enumerate(given):
        if not isinstance(article, Article):
            kind = type(article).__name__
            raise InputError(f"articles[{index}] is a {kind}; make an Article(text=…) of it")
    ordered: list[Article] = []
    for article in sorted(apart(given), key=_standing):
        previous = ordered[-1] if ordered else None
        if previous is None or previous.id != article.id:
            ordered.append(article)
        elif previous != article or not (
            article.has_id_of_text or article == article.with_id_of_all()
        ):
            raise InputError(
                f"two articles have the id {article.id!r}; give each article an id of its own"
            )
    return ordered


def _standing(article: Article) -> tuple[str, str, str]:
    """Return what decides where an article stands, and which of several copies counts."""
    return article.id, article.sha256, article.original.sha256 if article.original else ""


def apart(articles: Sequence[Article]) -> list[Article]:
    """Return the articles, under ids of all fields where several without an id have one text."""
    of_text: dict[str, Article] = {}
    shared = set()
    for article in articles:
        first = of_text.setdefault(article.id, article)
        if first != article and first.has_id_of_text and article.has_id_of_text:
            shared.add(article.id)
    return [one.with_id_of_all() if one.id in shared else one for one in articles]
