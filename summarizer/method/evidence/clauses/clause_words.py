"""The words of a main clause, each with what it is compared by."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from summarizer.languages.phrases import is_one_of
from summarizer.method.evidence.clauses.main_clause import main_clause, parts_of_main_clause
from summarizer.method.evidence.statements.lexicon import lexicon_of
from summarizer.method.evidence.statements.statement import read_once

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.language import Language
    from summarizer.method.evidence.statements import Name, Statement
    from summarizer.method.evidence.statements.lexicon import Lexicon


class Word(NamedTuple):
    """A word of a main clause, by its sense, or its stem, and as it is written in small letters."""

    key: str
    folded: str
    is_content: bool
    is_judged: bool
    """Whether it is part of a name, a number or a date, which have rules of their own."""
    name: Name | None
    """The name that it is part of."""

    @property
    def tells(self) -> bool:
        """Whether it says what a sentence is about."""
        return self.is_content or self.is_judged


@read_once
def words_of_main_clause(statement: Statement) -> list[Word]:
    """Return the words of a statement's main clause, each with what it is compared by.

    The verbs of saying tell nothing: they are no part of what is said. Without a language there are
    no words.
    """
    language = statement.language
    return [] if language is None else _words_in([main_clause(statement.text, language)], statement)


@read_once
def words_without_asides(statement: Statement) -> list[Word]:
    """Return the same without what explains the subject of the clause between commas."""
    language = statement.language
    if language is None:
        return []
    return _words_in(parts_of_main_clause(statement.text, language), statement)


def _words_in(parts: Sequence[tuple[int, int]], statement: Statement) -> list[Word]:
    """Return the words of a statement in a language that stand in some parts of its text."""
    return [
        word
        for word, span in zip(words_of(statement), statement.spans, strict=True)
        if any(start <= span.start and span.end <= end for start, end in parts)
    ]


@read_once
def words_of(statement: Statement) -> list[Word]:
    """Return all words of a statement in a language."""
    language = cast("Language", statement.language)
    lexicon = lexicon_of(language)
    terms = {at: term for term, at in statement.terms.items()}
    content = {statement.terms[term] for term in statement.content}
    names = {
        at: name for name in statement.names for at in range(name.at, name.at + len(name.words))
    }
    spans = [value.span for value in statement.values]
    return [
        Word(
            terms.get(at, folded),
            folded,
            (at in content or _is_another(at, statement, lexicon))
            and not is_one_of(language.speech_verbs, folded),
            at in names or any(each.start < span.end and span.start < each.end for each in spans),
            names.get(at),
        )
        for at, (folded, span) in enumerate(zip(statement.folded, statement.spans, strict=True))
    ]


def _is_another(at: int, statement: Statement, lexicon: Lexicon) -> bool:
    """Return whether a word has the sense of an earlier one, and is not that: "baby", "girl"."""
    word = statement.folded[at]
    listed = lexicon.senses.get(lexicon.stem(word))
    if listed is None:  # as of most words
        return False
    firsts = (
        statement.terms[sense.base]
        for phrase, senses in listed
        for sense in senses
        if len(phrase) == 1 and sense.base in statement.content
    )
    return any(first < at and statement.folded[first] != word for first in firsts)
