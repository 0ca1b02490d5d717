"""What a language has of the openings that are looked up word by word."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from summarizer.languages.language import Language


class OpeningWords(NamedTuple):
    """The words of a language at which an opening is looked up, in small letters."""

    pronouns: frozenset[str]
    demonstratives: frozenset[str]
    times: frozenset[str]
    connectives: frozenset[str]
    set_off: frozenset[str]
    exceptions: frozenset[str]
    own: frozenset[str]
    others: frozenset[str]
    mild: frozenset[str]
    replies: frozenset[str]

    def may_point_back(self, head: str) -> bool:
        """Return whether the first words of a text, in small letters, are among those that do."""
        return (
            head in self.pronouns
            or head in self.demonstratives
            or head in self.connectives
            or head in self.set_off
            or head in self.replies
        )


@cache
def words_of(language: Language) -> OpeningWords:
    """Return the words of a language."""
    return OpeningWords(
        pronouns=frozenset(language.pronouns),
        demonstratives=frozenset(language.demonstratives),
        times=frozenset(language.time_nouns),
        connectives=frozenset((*language.connectives, *language.references.further_connectives)),
        set_off=frozenset(language.references.set_off),
        exceptions=frozenset(language.connects_not_before),
        own=frozenset(language.references.first_persons),
        mild=frozenset(language.references.mild_connectives),
        others=frozenset(language.late_pronouns or language.pronouns),
        replies=frozenset(language.references.replies),
    )
