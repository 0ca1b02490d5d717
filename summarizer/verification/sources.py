"""The articles that a summary lists, as preparation completes them and cuts them into sentences."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Self

from summarizer.articles import canonical
from summarizer.errors import NothingToSummarizeError, OptionsError
from summarizer.method.composition.notes import notes_on
from summarizer.method.preparation import completed, prepare

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from summarizer.articles import Article, Sentence
    from summarizer.citations import Citation
    from summarizer.method.preparation import Draft
    from summarizer.options import Options
    from summarizer.originals import Original
    from summarizer.summary import Summary

Place = tuple[str, int, int]
"""An article's id, and the start and end of a sentence."""


@dataclass(frozen=True)
class Sources:
    """The given articles by id, and the draft of those that the summary lists.

    Without one usable sentence in them there is no draft, and `nothing` says so. `not_there` says
    what the summary's options ask for that the articles do not have. `complete` is whether every
    listed article is given, with the text that the summary was made of.
    """

    given: Mapping[str, Article]
    listed: tuple[Article, ...]
    complete: bool
    draft: Draft | None
    nothing: str = ""
    not_there: str = ""

    @classmethod
    def of(cls, summary: Summary, articles: Iterable[Article], options: Options | None) -> Self:
        """Return the sources of a summary; options that ask for what is not there do not count.

        Raises:
            InputError: two articles state one id.
        """
        given = {article.id: article for article in canonical(articles)}
        ids = [record.id for record in summary.articles]
        listed = tuple(given[name] for name in dict.fromkeys(ids) if name in given)
        complete = len(listed) == len(ids) and all(
            given[record.id].sha256 == record.sha256 for record in summary.articles
        )
        try:
            draft = prepare(listed)
        except NothingToSummarizeError as error:
            return cls(given, listed, complete, None, str(error))
        try:
            return cls(given, listed, complete, draft.focused(options) if options else draft)
        except OptionsError as error:
            return cls(given, listed, complete, draft, not_there=str(error))

    def after(self, earlier: Summary | None) -> Self:
        """Return the sources for a summary that was made with an earlier one.

        Raises:
            InputError: a sentence of it holds what no text may hold.
        """
        return replace(self, draft=self.draft.after(earlier)) if self.draft else self

    @cached_property
    def completed(self) -> Mapping[str, Article]:
        """The listed articles by id, completed from their own texts."""
        draft = self.draft
        articles = draft.articles if draft else [completed(one)[0] for one in self.listed]
        return {article.id: article for article in articles}

    @cached_property
    def originals(self) -> Mapping[str, Original]:
        """The files that given articles were read from now, by the articles' ids.

        What is only stated beside a text counts where the file itself is given, too.
        """
        read: dict[tuple[str, str], Original] = {}
        for one in self.given.values():
            original = one.original
            if original and not (original.is_stated or original.holds_text_as_is):
                read[_file_and_text(one)] = original
        found = ((one.id, read.get(_file_and_text(one))) for one in self.given.values())
        return {name: original for name, original in found if original is not None}

    @cached_property
    def rows(self) -> Mapping[Place, int]:
        """The row of each sentence worth reading, by its place."""
        sentences = self.draft.sentences if self.draft else ()
        places = ((sentence.article.id, sentence.start, sentence.end) for sentence in sentences)
        return {place: row for row, place in enumerate(places)}

    def sentence_at(self, article: str, start: int) -> Sentence | None:
        """Return the sentence of an article that holds the code point at `start`, if any."""
        sentences = self.draft.sentences if self.draft else ()
        at = (
            one for one in sentences if one.article.id == article and one.start <= start < one.end
        )
        return next(at, None)

    def notes(self, options: Options, *, is_empty: bool) -> list[str]:
        """Return the notes that preparation and composition give, in order."""
        if self.draft is not None:
            return [*self.draft.notes, *notes_on(self.draft, options, is_empty=is_empty)]
        of_articles = [note for article in self.listed for note in completed(article)[1]]
        return [*of_articles, f"the summary is empty: {self.nothing}"]


def _file_and_text(article: Article) -> tuple[str, str]:
    return article.original.sha256 if article.original else "", article.sha256


def place_of(citation: Citation) -> Place:
    """Return the place that a citation names."""
    # JSON Schema accepts 5.0 as an integer, so a summary may hold it.
    return citation.article, int(citation.start), int(citation.end)
