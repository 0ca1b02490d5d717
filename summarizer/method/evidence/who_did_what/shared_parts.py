"""What two clauses have in common: words, objects, and a part of what the other tells whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.clauses.clause import telling

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.vocabularies import Vocabulary
    from summarizer.method.evidence.clauses.clause_words import Word

_ROOT = 4  # letters at the beginning that a name and its adjective share: "Iran", "Iranian"
_PART = 3  # words from the beginning of a phrase to "of": "only about half of its"


def is_of_a_part(own: Sequence[Word], other: Sequence[Word], known: Vocabulary) -> bool:
    """Return whether one phrase is of a part of what the other is of: "two of the nine heads"."""
    wholes = [_whole(words, known) for words in (own, other)]
    if bool(wholes[0]) == bool(wholes[1]):
        return False
    whole, phrase_of_all = (wholes[0], other) if wholes[0] else (wholes[1], own)
    told, all_told = telling(whole), telling(phrase_of_all)
    if not told or not all_told or not _numbers(phrase_of_all) <= _numbers(whole):
        return False
    first, last = phrase_of_all[0], all_told[-1]
    is_bare = not first.is_judged and first.folded not in {*known.articles, *known.possessives}
    if is_bare and last.folded.endswith(known.plurals):
        return False  # "workers were hurt" may be said of some of them
    return is_among(told[0], all_told)


def _numbers(words: Sequence[Word]) -> set[str]:
    return {word.folded for word in words if word.is_judged and word.name is None}


def _whole(words: Sequence[Word], known: Vocabulary) -> Sequence[Word]:
    """Return the words for the whole of which a phrase names a part: "two of the gang".

    None are returned for a phrase that names no part.
    """
    joined = next((at for at, word in enumerate(words) if word.folded in known.fractions_of[:1]), 0)
    behind = words[joined + 1 :]
    if not joined or joined > _PART or not behind:
        return ()
    part = words[joined - 1]
    is_part = part.folded in known.partitives or (part.is_judged and part.name is None)
    is_whole = behind[0].folded in {*known.articles, *known.possessives} - {*known.one}
    return behind if is_part and is_whole else ()


def is_object(words: Sequence[Word], known: Vocabulary) -> bool:
    """Return whether a phrase is what something was done to, and does not say how or when."""
    first, last = words[0], telling(words)[-1]
    is_noun = first.is_judged or last.name is not None or last.folded.endswith(known.plurals)
    return is_noun or first.folded in (*known.articles, *known.possessives)


def share(own: Sequence[Word], other: Sequence[Word]) -> bool:
    """Return whether two phrases have a word in common, in whatever form."""
    return any(is_among(word, other) for word in own)


def is_among(word: Word, others: Sequence[Word]) -> bool:
    """Return whether a word is among others, in whatever form."""
    return any(
        word.key == one.key
        or (
            word.folded[:_ROOT] == one.folded[:_ROOT]
            and min(len(word.folded), len(one.folded)) >= _ROOT
        )
        for one in others
    )
