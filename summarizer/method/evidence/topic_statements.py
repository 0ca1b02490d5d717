"""The statements of the sentences of a topic, each read when it is first asked for."""

from __future__ import annotations

import re
from dataclasses import field
from datetime import date
from functools import cache, cached_property
from itertools import chain
from typing import TYPE_CHECKING, Self

from summarizer.frozen import Frozen
from summarizer.languages import has_file, language_of, tells_opposites
from summarizer.languages.codes import ENGLISH, macrolanguage
from summarizer.languages.opening_verbs import opening_verb
from summarizer.languages.phrases import words_in
from summarizer.method.evidence.alignment.one_writing import in_one_writing
from summarizer.method.evidence.differences.marked_clauses import is_about
from summarizer.method.evidence.people.names_in_articles import Around
from summarizer.method.evidence.people.somebody_else import tells_of_somebody_else
from summarizer.method.evidence.same_fact.figures import numbers_in
from summarizer.method.evidence.statements import read_statement
from summarizer.method.evidence.wording_differences.denied_opposites import says_by_denying
from summarizer.method.evidence.wording_differences.plain_differences import (
    denies,
    deny_otherwise,
    say_otherwise,
)
from summarizer.text.han_numbers import SIGNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.articles import Sentence
    from summarizer.languages.language import Language
    from summarizer.method.evidence.statements import Statement
    from summarizer.method.preparation import Draft

_SUBJECT_FAR = 3  # words of a sentence before the name of who does it
_WORD = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")


class Statements(Frozen):
    """What each of n sentences states, by row.

    `texts` are the sentences, white space folded, `languages` what is known of theirs, and
    `dates` the ISO dates of their articles, or None. `codes` are their languages by ISO 639-1:
    those without a file have the same `languages`. Without any, all are English.
    `sentences` are where the rows stand; without them nothing stands before a row.
    """

    texts: Sequence[str]
    languages: Sequence[Language]
    dates: Sequence[str | None]
    codes: Sequence[str] = ()
    sentences: Sequence[Sentence] = ()
    _read: dict[int, Statement] = field(default_factory=dict)

    @classmethod
    def of(cls, draft: Draft) -> Self:
        """Return the statements of the sentences of a draft.

        An article whose language nothing tells is read as those beside it, and not as English.
        """
        dates = [sentence.article.published for sentence in draft.sentences]
        codes = draft.codes[: len(dates)]
        languages = [language_of(code) for code in codes] or draft.languages
        return cls(draft.texts, languages, dates, codes, draft.sentences)

    def __getitem__(self, row: int) -> Statement:
        """Return what a row states."""
        if row not in self._read:
            self._read[row] = self.of_text(self.texts[row], self.languages[row], self.dates[row])
        return self._read[row]

    def has_number(self, row: int) -> bool:
        """Return whether a row has a digit, or a number word of its language."""
        text = self.texts[row]
        if _DIGIT.search(text) or not (text.isascii() or SIGNS.keys().isdisjoint(text)):
            return True
        words = words_in(text.lower().replace("_", " "))
        return not _number_words(self.languages[row]).isdisjoint(words)

    def are_dated(self, row: int, other: int) -> bool:
        """Return whether the days are known on which the articles of two rows came out."""
        return None not in (day_of(self.dates[row]), day_of(self.dates[other]))

    def days_after(self, row: int, other: int) -> int:
        """Return how many days the article of a row came out after another's; 0 if unknown."""
        own, another = (day_of(self.dates[one]) for one in (row, other))
        return 0 if own is None or another is None else own - another

    def differ_plainly(self, row: int, other: int) -> bool:
        """Return whether two rows deny or count otherwise, unless more is known of their words."""
        own, another = self._code(row), self._code(other)
        if own == another and tells_opposites(self.languages[row]):
            return False
        texts = self.texts[row], self.texts[other]
        known = own == another and has_file(own)
        counted: bool | tuple[frozenset[float], frozenset[float]] = not known
        if counted and own == another and self.languages[row].vocabulary.senses:
            language = self.languages[row]
            counted = numbers_in(texts[0], language), numbers_in(texts[1], language)
        told = texts[0], own, texts[1], another
        if deny_otherwise(*told) and (own != another or self._is_what_is_denied_told(row, other)):
            return True
        return say_otherwise(*told, counted=counted)

    def _is_what_is_denied_told(self, row: int, other: int) -> bool:
        """Return whether what one of two rows of one language denies is told by the other one."""
        code, (own, another) = self._code(row), (self[row], self[other])
        if says_by_denying(own, another):
            return False

        def is_denied(part: str) -> bool:
            return bool(denies(part, code))

        return is_about(own, another, is_denied) or is_about(another, own, is_denied)

    def tells_of_another_doer(self, row: int, other: int) -> bool:
        """Return whether a row opens on what somebody did, and the other one names who did it.

        In languages that drop subjects: "Pedirá la ayuda" is no report of "The Council will …".
        """
        return self._lacks_doer(row, other) or self._lacks_doer(other, row)

    def tells_of_somebody_else(self, row: int, other: int) -> bool:
        """Return whether another row tells of somebody else than a row that names whom."""
        return tells_of_somebody_else(self[row], self[other], self._around(other))

    def in_one_writing(self, row: int, other: int) -> str:
        """Return the text of another row with its numbers as a row writes them."""
        return in_one_writing(self[row], self[other])

    def _around(self, row: int) -> Around:
        """Return the headline of a row's article with its text up to the row, and that behind."""
        if not self.sentences:
            return Around("", "")
        sentence = self.sentences[row]
        title, text = sentence.article.title or "", sentence.article.text
        return Around(f"{title}\n{text[: sentence.start]}", text[sentence.end :])

    def _lacks_doer(self, row: int, other: int) -> bool:
        text = self.texts[row]
        if opening_verb(text, self.languages[row]) is None:
            return False
        known = {*self[row].folded} - {*self.languages[row].vocabulary.empty_words}
        return any(
            name.sure and name.at <= _SUBJECT_FAR and known.isdisjoint(name.words)
            for name in self[other].names
        )

    def _code(self, row: int) -> str:
        return macrolanguage(self.codes[row]) if self.codes else ENGLISH

    def of_text(self, text: str, language: Language, published: str | None) -> Statement:
        """Return what another text of the topic states."""
        return read_statement(text, language, published=published, lowercase=self._lowercase)

    @cached_property
    def _lowercase(self) -> frozenset[str]:
        """The words that the topic also writes small: no names where a sentence begins."""
        words = frozenset(chain.from_iterable(map(_WORD.findall, self.texts)))
        return frozenset(word for word in words if word[0].islower())


@cache  # of the languages, which are few
def _number_words(language: Language) -> frozenset[str]:
    vocabulary = language.vocabulary
    counting = vocabulary.numbers, vocabulary.counting, vocabulary.ordinal_numbers
    return frozenset().union(*counting, vocabulary.scales)


def day_of(published: str | None) -> int | None:
    """Return the day of an ISO date as a number; None without one."""
    try:
        return date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return None
