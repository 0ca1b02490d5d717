"""Articles and claims in, a question out: the draft, and what is known of each claim."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from summarizer.article_arguments import as_articles
from summarizer.articles import Article, Sentence, Span, check_characters
from summarizer.claims import Place
from summarizer.errors import InputError
from summarizer.languages.codes import ENGLISH, base_of
from summarizer.languages.likelihood import likelihoods
from summarizer.languages.recognition import recognised
from summarizer.method.preparation import prepare
from summarizer.method.preparation.segmentation import segment
from summarizer.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.method.preparation import Draft

_SEMICOLON = re.compile(r"[;؛](?=\s)")
_NAMED = 20  # ids that an error names: as many as fit into a few lines
_MAY_BE = 0.15
"""Probability from which a claim is in the language of the articles, though another is likelier.

Of 275 claims of one sentence five were taken for another language than theirs, which had .17 or
more; of nine in another language than their neighbours' that one had .09 at most.
"""
_SHOWN = 60  # characters of a value in an error: enough to find it


@dataclass(frozen=True)
class Claim:
    """A claim with its text, white space folded.

    `sentence` is where the claim stands: in its article or, if it has none, in one of its own.
    `row` is the claim's row in the draft, if it is a sentence of it. `parts` are the claims of its
    sentences, if it has several: it is reported by whoever reports all of them.
    """

    text: str
    place: Place | None
    sentence: Sentence
    row: int | None
    parts: tuple[Claim, ...] = ()

    @property
    def article(self) -> str | None:
        """The id of the claim's own article."""
        return None if self.place is None else self.place.article


@dataclass(frozen=True)
class Question:
    """A draft, claims to compare with its sentences, and notes on what was given as articles."""

    draft: Draft
    claims: tuple[Claim, ...]
    notes: tuple[str, ...] = ()

    @cached_property
    def outside(self) -> tuple[Claim, ...]:
        """The claims, or their parts, that are no sentences of the draft."""
        single = (part for claim in self.claims for part in claim.parts or (claim,))
        return tuple(claim for claim in single if claim.row is None)

    @cached_property
    def to_encode(self) -> list[str]:
        """The texts that need a vector: the sentences, row by row, then the claims outside."""
        return [*self.draft.texts, *(claim.text for claim in self.outside)]

    @cached_property
    def codes(self) -> list[str]:
        """The languages of `to_encode` by their ISO 639-1 codes, without scripts.

        A claim that is a text and does not tell its language is taken to be in the usual one.
        """
        known = self.draft.codes[: len(self.draft.texts)]
        usual = base_of(self.draft.language) or ENGLISH
        claims = (base_of(claim.sentence.article.language) for claim in self.outside)
        return [*known, *(code or usual for code in claims)]


def ask(articles: object, claims: Iterable[str | tuple[str, int, int]]) -> Question:
    """Return what is asked of the articles, checked.

    Raises:
        NothingToSummarizeError: no article, or not one usable sentence.
        InputError: no list of claims, an empty claim, one that is neither text nor place, or a
            place that is not there; two articles state one id.
    """
    _check_list(claims)
    found, notes = as_articles(articles)
    draft = prepare(found)
    by_id = {article.id: article for article in draft.articles}
    rows = {Place(s.article.id, s.start, s.end): row for row, s in enumerate(draft.sentences)}
    language = draft.language
    asked = []
    for given in claims:
        sentence = _sentence(given, by_id, language)
        place = None if isinstance(given, str) else Place(*given)
        one = _claim(sentence, place, rows)
        cuts = segment(sentence.article, _statements(sentence)) if one.row is None else ()
        parts = (_claim(cut, place and _place_of(cut), rows) for cut in cuts)
        asked.append(replace(one, parts=tuple(parts)) if len(cuts) > 1 else one)
    return Question(draft, tuple(asked), notes)


def _claim(sentence: Sentence, place: Place | None, rows: Mapping[Place, int]) -> Claim:
    row = rows.get(_place_of(sentence)) if place else None
    return Claim(sentence.text, place, sentence, row)


def _place_of(sentence: Sentence) -> Place:
    return Place(sentence.article.id, sentence.start, sentence.end)


def _statements(sentence: Sentence) -> list[Span]:
    """Return the stretches of a claim between semicolons, which end a statement as stops do."""
    text, start, end = sentence.article.text, sentence.start, sentence.end
    ends = [found.end() for found in _SEMICOLON.finditer(text, start, end)]
    return [Span(left, right) for left, right in pairwise([start, *ends, end])]


def _check_list(claims: object) -> None:
    """Refuse one claim that stands for a list: a text would be taken letter by letter."""
    if isinstance(claims, str | bytes) or not isinstance(claims, Iterable):
        raise InputError(f"claims: {repr(claims)[:_SHOWN]} is no list of claims; give [claim]")


def _sentence(given: Any, articles: Mapping[str, Article], language: str | None) -> Sentence:  # noqa: ANN401 - not every caller runs a type checker
    """Return where a claim stands, without the white space around it."""
    if isinstance(given, str):
        check_characters(given, "a claim")
        spoken = _language_of(given, language)
        article, start, end = Article(text=given, language=spoken), 0, len(given)
    else:
        article, start, end = _place(given, articles)
    text = article.text[start:end]
    start += len(text) - len(text.lstrip())
    end -= len(text) - len(text.rstrip())
    if not fold(text):
        raise InputError("an empty claim; give a sentence, or a place that holds one")
    return Sentence(article, start, end)


def _language_of(text: str, usual: str | None) -> str | None:
    """Return the language of a claim: of a short text, that of the articles if it may well be."""
    found = recognised(text)
    if found is None or usual is None or base_of(found) == base_of(usual):
        return found or usual
    return usual if likelihoods(text).get(base_of(usual) or "", 0.0) >= _MAY_BE else found


def _place(given: Any, articles: Mapping[str, Article]) -> tuple[Article, int, int]:  # noqa: ANN401 - as above
    """Return the article of a place, with start and end, checked."""
    try:
        name, start, end = given
        known = isinstance(name, str) and {type(start), type(end)} == {int}
    except (TypeError, ValueError):
        known = False
    if not known:
        raise InputError(
            f"a claim is a text or a place (article, start, end), not {repr(given)[:_SHOWN]}"
        )
    if name not in articles:
        named = ", ".join(list(articles)[:_NAMED])
        more = f" and {len(articles) - _NAMED} more" if len(articles) > _NAMED else ""
        raise InputError(f"a claim: no article {name!r}; there are {named}{more}")
    length = len(articles[name].text)
    if not 0 <= start < end <= length:
        raise InputError(
            f"a claim: {f'{name}:{start}-{end}'!r} is no place in its article, which has {length} "
            "characters; its end must lie behind its start and within the article"
        )
    return articles[name], start, end
