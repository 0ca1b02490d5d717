"""Which capitals are those of names, in a language whose nouns have capitals, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_TOKEN = on_demand(r"[^\W_]+|[^\w\s]")
_WITH_ARTICLE = frozenset({"im"})  # "im Gebäude": a thing


def capitals_of_names(text: str, language: Language) -> frozenset[str]:
    """Return the words of a text that are surely names, as they are written.

    Two words with capitals in a row are names, and a noun before them: "Pfleger Torsten Maurer".
    So is one right behind a preposition of place: a thing would have an article, "in der Halle".
    """
    words = _TOKEN.findall(text)
    no_names = {form for forms in (*language.months, *language.weekdays) for form in forms}
    capital = [word[0].isupper() and word not in no_names for word in words]
    capital = [
        is_capital and not (at == 0 and word.lower() in language.function_words)
        for at, (is_capital, word) in enumerate(zip(capital, words, strict=True))
    ]
    places = frozenset(language.vocabulary.place_prepositions) - _WITH_ARTICLE
    found = set()
    for at, word in enumerate(words):
        if not capital[at]:
            continue
        before, behind = at > 0 and capital[at - 1], at + 1 < len(words) and capital[at + 1]
        if before or behind or (at > 0 and words[at - 1].lower() in places):
            found.add(word)
    return frozenset(found)
