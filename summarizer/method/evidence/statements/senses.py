"""The senses of the words of a sentence: of single ones, of phrases, and of separable verbs."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from summarizer.method.evidence.statements.lexicon import matches

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.method.evidence.statements.lexicon import Lexicon, Sense


def senses_of(
    words: list[str],
    sounding: list[str],
    stems: list[str],
    clauses: list[int],
    lexicon: Lexicon,
) -> tuple[list[tuple[Sense, ...]], list[int]]:
    """Return the senses of each word, and where its phrase ends.

    A phrase has its senses at its first word, and hides the others.

    `sounding` are the stems but for empty words, which have a sense in phrases alone: "go up".
    """
    senses: list[tuple[Sense, ...]] = []
    last = list(range(len(stems)))
    hidden = 0
    behind = _behind_days(words, lexicon)
    closing = _closing(words, clauses, lexicon)
    for at, stem in enumerate(stems):
        said: tuple[Sense, ...] = ()
        for phrase, meant in lexicon.senses.get(stem, ()) if at >= hidden else ():
            if not (sounding[at] or len(phrase) > 1):
                continue
            end = _end_of(phrase, stems, at, behind)
            if end > at + 1 and _is_particle_of_others(phrase, words, end, closing[at], lexicon):
                end = 0
            if end or phrase[1:] == (closing[at],):
                # "armed" has a stem with "army", and a sense of its own.
                said = meant if len(phrase) > 1 else lexicon.exact.get(words[at], meant)
                hidden = end or at + 1
                last[at] = hidden - 1
                break
        senses.append(said)
    return senses, last


def _closing(words: list[str], clauses: list[int], lexicon: Lexicon) -> list[str]:
    """Return for each word the particle that closes its clause, away from its verb, or ""."""
    if not lexicon.vocabulary.separable:
        return [""] * len(words)
    last = {clause: word for word, clause in zip(words, clauses, strict=True) if word.isalpha()}
    separable = _separable(lexicon)
    return [separable.get(last.get(each, ""), "") for each in clauses]


@cache  # of the languages, which are few
def _separable(lexicon: Lexicon) -> dict[str, str]:
    return {word: _as_listed(word, lexicon) for word in lexicon.vocabulary.separable}


def _as_listed(word: str, lexicon: Lexicon) -> str:
    """Return a word as the phrases of senses hold it: its stem, unless it is an empty word."""
    return word if word in lexicon.empty else lexicon.stem(word)


def _end_of(phrase: tuple[str, ...], stems: list[str], at: int, behind: Mapping[int, int]) -> int:
    """Return where a phrase ends that begins at a word, or 0; days may stand within it."""
    if matches(phrase, stems, at):
        return at + len(phrase)
    if not behind or len(phrase) == 1:
        return 0
    end = at + 1
    for word in phrase[1:]:
        if stems[end : end + 1] != [word]:
            end = behind.get(end, end)
        if stems[end : end + 1] != [word]:
            return 0
        end += 1
    return end


def _behind_days(words: list[str], lexicon: Lexicon) -> dict[int, int]:
    """Return where the names of days that stand together end, by where they begin.

    A small word may stand before them: "am Montag", "na segunda-feira".
    """
    found: dict[int, int] = {}
    if lexicon.days.isdisjoint(words):  # as of most sentences
        return found
    for at in range(len(words) - 1, -1, -1):
        if words[at] in lexicon.days:
            end = at + 1 + (at + 1 < len(words) and words[at + 1] in lexicon.times)
            found[at] = found.get(end, end)
        elif at + 1 in found and words[at] in lexicon.empty and words[at + 1] in lexicon.days:
            found[at] = found[at + 1]
    return found


def _is_particle_of_others(
    phrase: tuple[str, ...], words: list[str], end: int, closing: str, lexicon: Lexicon
) -> bool:
    """Return whether the particle behind a verb belongs to what follows: "nahm an der Sitzung"."""
    vocabulary, particle = lexicon.vocabulary, phrase[-1]
    if not vocabulary.closing_particles or len(phrase) != 2 or particle == closing:  # noqa: PLR2004
        return False
    if words[end - 1] not in vocabulary.separable or particle not in lexicon.empty:
        return False
    follows = words[end] if end < len(words) else ""
    return follows.isalnum() and (
        words[end - 1] in vocabulary.articles
        or follows not in lexicon.empty
        or follows in vocabulary.articles
        or follows in lexicon.numeric
    )
