"""Notes for the readers of a summary: articles without use, dates or company, an empty result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.encoders.by_language import multilingual_is_here
from summarizer.encoders.manifest import MULTILINGUAL_CURE
from summarizer.languages.codes import ENGLISH, base_of
from summarizer.method.preparation.languages import note_on_languages
from summarizer.options import BY_LANGUAGE, DEFAULT_ENCODER
from summarizer.text import dictionary

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.method.preparation import Draft
    from summarizer.method.rows import Rows
    from summarizer.options import Options
    from summarizer.summary import EncoderRecord, SummarySentence, Used

NO_DICTIONARY = "no dictionary for "
"""How the note begins that words of scripts without blanks are not told apart."""

_MAY_BE_ONE = 0.2  # probability: of the labelled pairs from here to 0.3 one in four is a report
_JUDGED = 500  # sentences: a pile of more that shares nothing is none
_NAMED = 5  # articles that a note names: of more, their marks in the list of articles tell


def notes_on(draft: Draft, options: Options, *, is_empty: bool) -> list[str]:
    """Return the notes on the summary of a draft."""
    usable = {sentence.article.id for sentence in draft.sentences}
    notes = [
        f"article {article.id!r} has no usable sentence: only empty or boilerplate lines"
        for article in draft.articles
        if article.id not in usable
    ]
    notes += note_on_languages(draft.articles, draft.language, draft.wanted)
    total = len(draft.articles)
    undated = sum(article.published is None for article in draft.articles)
    if options.order == "chronological" and undated:
        notes.append(f"{undated} of {total} articles have no date and come last")
    if total == 1:
        notes.append("only one article: nothing to consolidate, no support from others")
    if is_empty:
        notes.append("the summary is empty: no sentence that may stand alone fits in the budget")
    return notes


def notes_on_company(
    sentences: Sequence[SummarySentence], used: Mapping[str, Used], rows: Rows
) -> list[str]:
    """Return the notes on articles about something else, and on articles that share nothing.

    Articles in other languages than the summary are not judged. Where a sentence may be a report of
    another one, if not for sure, nobody can say that nothing is shared.
    """
    aside = sorted(name for name, use in used.items() if use == "aside")
    notes = []
    if len(aside) == 1:
        notes.append(f"article {aside[0]!r} is about something else than the others")
    elif aside:
        named = ", ".join(map(repr, aside[:_NAMED])) + (" …" if len(aside) > _NAMED else "")
        notes.append(f"{len(aside)} articles are about something else than the others: {named}")
    several = len(set(rows.sources[~rows.foreign].tolist())) > 1
    shared = rows.sources_of_clusters().max(initial=0) > 1
    told = any(sentence.support for sentence in sentences)
    if several and not shared and not told and not _may_share(rows):
        notes.append("the articles share no fact: none is told by two independent sources")
    return notes


def _may_share(rows: Rows) -> bool:
    """Return whether a sentence is a report of another article's, as far as it may be one."""
    evidence = rows.evidence.same_fact
    return any(
        (evidence.probabilities(row, evidence.candidates(row)) >= _MAY_BE_ONE).any()
        for row in range(min(len(rows), _JUDGED))
    )


def notes_on_encoder(draft: Draft, encoder: EncoderRecord) -> list[str]:
    """Return the note that the encoder knows English alone, and some articles are not English."""
    if encoder.name != DEFAULT_ENCODER:
        return []
    owners = [sentence.article.id for sentence in draft.sentences]
    foreign = {owner for owner, code in zip(owners, draft.codes, strict=False) if code != ENGLISH}
    if not foreign:
        return []
    some = "1 article is" if len(foreign) == 1 else f"{len(foreign)} articles are"
    knows = f"not in English, the one language that the encoder {encoder.name} knows"
    chosen = f"the encoder {BY_LANGUAGE!r} chooses one"
    cure = chosen if multilingual_is_here() else f"{MULTILINGUAL_CURE} brings one"
    return [f"{some} {knows}; {cure} that knows more"]


def notes_on_dictionary(draft: Draft) -> list[str]:
    """Return the note that words of scripts without blanks are not told apart, where they are."""
    codes = {base_of(sentence.article.language) for sentence in draft.sentences}
    unread = sorted(dictionary.LANGUAGES & codes)
    if not unread or dictionary.is_here():
        return []
    named = f"{NO_DICTIONARY}{', '.join(unread)}, which put no blank between words"
    return [f"{named}: a stretch between two blanks is one word; {dictionary.CURE} brings one"]


def notes_on_news(sentences: Sequence[SummarySentence]) -> list[str]:
    """Return the note that an earlier summary says all that a summary says."""
    statuses = {sentence.status for sentence in sentences}
    if not statuses or not statuses <= {"known", "more sources"}:
        return []
    return ["nothing is new since the earlier summary: it says all of this"]
