"""A draft: articles in canonical order and, row by row, their sentences worth reading."""

from __future__ import annotations

import dataclasses
from functools import cached_property
from typing import TYPE_CHECKING

from summarizer.articles import check_characters
from summarizer.errors import InputError
from summarizer.frozen import Frozen
from summarizer.languages import language_of
from summarizer.languages.codes import ENGLISH, base_of
from summarizer.method.preparation.asked import NOTHING_ASKED, Asked, asked_for
from summarizer.method.preparation.headlines import Headline, headlines
from summarizer.method.preparation.languages import is_foreign, language_of_summary
from summarizer.text.folding import fold

if TYPE_CHECKING:
    from summarizer.articles import Article, Dropped, Sentence
    from summarizer.languages.language import Language
    from summarizer.options import Options
    from summarizer.summary import Summary


class Draft(Frozen):
    """The articles in canonical order and, row by row, their sentences worth reading.

    `texts` are the sentences with white space folded, row by row; `dropped` are the spans that were
    left out, each with the id of its article; `notes` say what of the articles was not understood.
    `query` is the question that the summary is to answer, `asked` what it must and must not have,
    `wanted` the language that it is asked for in, `earlier` a summary whose readers are to be told
    what is new.
    """

    articles: tuple[Article, ...]
    sentences: tuple[Sentence, ...]
    texts: list[str]
    dropped: tuple[tuple[str, Dropped], ...] = ()
    notes: tuple[str, ...] = ()
    query: str | None = None
    asked: Asked = NOTHING_ASKED
    earlier: Summary | None = None
    wanted: str | None = None

    @cached_property
    def language(self) -> str | None:
        """The language of the summary: the wanted one if an article has it, else the usual one."""
        excluded = self.asked.excluded
        rows = enumerate(self.sentences)
        used = {one.article.id: one.article for row, one in rows if row not in excluded}
        return language_of_summary(used.values(), self.wanted)

    @cached_property
    def foreign(self) -> list[bool]:
        """Whether each sentence, row by row, is in another language than the summary."""
        return [is_foreign(one.article.language, self.language) for one in self.sentences]

    @cached_property
    def languages(self) -> list[Language]:
        """The language of each sentence, row by row."""
        return [language_of(sentence.article.language) for sentence in self.sentences]

    @cached_property
    def headlines(self) -> list[Headline]:
        """The headlines that may become the title of the summary, without their outlets."""
        left_out = self.asked.excluded_articles
        kept = [one for one in self.articles if one.id not in left_out]
        return headlines([one for one in kept if not is_foreign(one.language, self.language)])

    @property
    def titles(self) -> list[str]:
        """The texts of the headlines."""
        return [headline.text for headline in self.headlines]

    @property
    def earlier_texts(self) -> list[str]:
        """The sentences of the earlier summary, white space folded."""
        return [fold(sentence.text) for sentence in self.earlier.sentences] if self.earlier else []

    @property
    def to_encode(self) -> list[str]:
        """The texts that need a vector: sentences by row, titles, the query, earlier sentences."""
        return [*self.texts, *self.titles, *filter(None, [self.query]), *self.earlier_texts]

    @cached_property
    def codes(self) -> list[str]:
        """The languages of `to_encode` by their ISO 639-1 codes, without scripts.

        What states none and tells none, and the query, are taken to be in that of the summary;
        sentences of an earlier summary are in that of their article.
        """
        usual = base_of(self.language) or ENGLISH
        owners = [sentence.article for sentence in self.sentences]
        owners += [headline.articles[0] for headline in self.headlines]
        known = [base_of(owner.language) or usual for owner in owners]
        known += [usual] * (self.query is not None)
        return known + [base_of(code) or usual for code in self._languages_of_earlier]

    @property
    def _languages_of_earlier(self) -> list[str | None]:
        """The languages that the articles of an earlier summary had, sentence by sentence."""
        if self.earlier is None:
            return []
        recorded = {article.id: article.language for article in self.earlier.articles}
        return [recorded.get(sentence.place.article) for sentence in self.earlier.sentences]

    def after(self, earlier: Summary | None) -> Draft:
        """Return the draft for readers of an earlier summary; None is no summary.

        Raises:
            InputError: it is no `Summary`, or a sentence of it holds what no text may hold.
        """
        if earlier is None:
            return self
        from summarizer.summary import Summary  # noqa: PLC0415 - else not before the encoder starts

        if not isinstance(earlier, Summary):
            raise InputError(
                f"the earlier summary is a {type(earlier).__name__}; give a Summary, which "
                "Summary.from_dict makes of parsed JSON"
            )
        for number, sentence in enumerate(earlier.sentences, start=1):
            check_characters(sentence.text, f"sentence {number} of the earlier summary")
        return dataclasses.replace(self, earlier=earlier)

    def focused(self, options: Options) -> Draft:
        """Return the draft with what the options ask for.

        Raises:
            OptionsError: they name an article or a place that is not there, or ask for what they
                exclude.
        """
        asked = asked_for(options, self.articles, self.sentences)
        return dataclasses.replace(self, query=options.query, asked=asked, wanted=options.language)
