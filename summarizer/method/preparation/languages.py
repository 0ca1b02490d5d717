"""The language of an article, stated or found in its text, and the language of a summary."""

from __future__ import annotations

import dataclasses
from collections import Counter
from typing import TYPE_CHECKING

from summarizer.languages.codes import code_of, macrolanguage, states_none
from summarizer.languages.recognition import recognised

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from summarizer.articles import Article


def with_language(article: Article) -> tuple[Article, list[str]]:
    """Return the article with the code of its language, and a note on a code that is none.

    What is stated counts, whatever the text is like; without it the text tells. Of a text that does
    not tell, such as a line of names, the language stays None.
    """
    stated = (article.language or "").strip()
    code = code_of(stated)
    if code is not None:
        return dataclasses.replace(article, language=code), []
    note = f"article {article.id!r}: the language {stated!r} is no code of a language and left out"
    notes = [note] if stated and not states_none(stated) else []
    found = recognised(article.text)
    same = article.language is found  # None: a pile of short texts is told by few of them
    return (article if same else dataclasses.replace(article, language=found)), notes


def language_of_summary(articles: Iterable[Article], wanted: str | None) -> str | None:
    """Return the language to summarise articles in: the wanted one, else that of most articles.

    One that no article is in cannot be had. Languages with the same readers count together; of
    equally common ones the one with more text comes first. None if no article has a language.
    """
    counts: Counter[str] = Counter()
    lengths: Counter[str] = Counter()
    codes: Counter[str] = Counter()
    for article in articles:
        if article.language is not None:
            name = macrolanguage(article.language)
            counts[name] += 1
            lengths[name] += len(article.text)
            codes[article.language] += 1
    if wanted is not None and macrolanguage(wanted) in counts:
        return wanted
    usual = min(counts, key=lambda name: (-counts[name], -lengths[name], name), default=None)
    members = [code for code in codes if macrolanguage(code) == usual]
    return min(members, key=lambda code: (-codes[code], code), default=None)


def is_foreign(language: str | None, to: str | None) -> bool:
    """Return whether readers of a language cannot be expected to read another; None is no word."""
    if language is None or to is None:
        return False
    return macrolanguage(language) != macrolanguage(to)


def note_on_languages(
    articles: Collection[Article], language: str | None, wanted: str | None
) -> list[str]:
    """Return what readers should know of a pile in several languages, and of one not to be had."""
    counts = Counter(article.language for article in articles if article.language is not None)
    if language is None or not counts:
        return []
    notes = []
    if is_foreign(wanted, language):
        notes.append(f"no article is in {wanted}, which was asked for")
    if len({macrolanguage(code) for code in counts}) > 1:
        ranked = sorted(counts, key=lambda code: (-counts[code], code))
        listed = ", ".join(f"{code} ({counts[code]})" for code in ranked)
        notes.append(f"articles in several languages: {listed}; the summary is in {language}")
    return notes
