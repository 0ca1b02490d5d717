"""Substitutions: a word of one sentence in whose place the other, much the same, has another one.

"A school was hit" and "a hospital was hit" are as near to each other as two sentences get, and yet
neither reports the other. Words that mean the same, or of which one is the more general, are no
substitution, as far as `akin_words` and the senses of the vocabulary know them. "Boeing declined to
comment" and "Airbus declined to comment" are told of two, whatever else they share.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from difflib import SequenceMatcher
from itertools import chain
from typing import TYPE_CHECKING

from summarizer.languages.akin_words import (
    are_one,
    is_becoming,
    is_word,
)
from summarizer.languages.seats import are_one_government
from summarizer.method.evidence.alignment.agreement import one_word_apart
from summarizer.method.evidence.alignment.counterparts import is_named
from summarizer.method.evidence.clauses.clause_words import Word, words_of_main_clause
from summarizer.method.evidence.wording_differences.character_substitutions import BY_SIGNS
from summarizer.method.evidence.wording_differences.contrasting_words import (
    LONGEST,
    are_contrasts,
    mean_the_same,
)
from summarizer.method.evidence.wording_differences.denied_opposites import says_by_denying

if TYPE_CHECKING:
    from summarizer.languages.language import Language
    from summarizer.method.evidence.statements import Name, Statement

_FEWEST = 2  # telling words in the same order: one alone makes no sentence the same
_FRAME = 3  # words of any kind around one stretch that are no telling of two: "Xi did"
_ALIKE = 0.55  # Dice's coefficient of the telling words in the same order
_MOST_APART = 5  # telling words of both that the other has not: more are another telling
_SHORT_FORM = 3  # letters of a short form that keeps letters of a name: "VW", "CBA"
_MANY = 4  # telling words that both have, in whatever order
_MOSTLY, _NEARLY_ALL = 0.65, 0.8  # their share: where opposites are apart, and where any word is


_Words = Sequence[Word]


def has_substitution(a: Statement, b: Statement) -> bool:
    """Return whether the main clauses are the same but for words that say something else."""
    if a.language is None or a.language != b.language or a.language.code in BY_SIGNS:
        return False
    if says_by_denying(a, b):
        return False  # "all survived", "none died"
    own, other = _with_one_key(words_of_main_clause(a), words_of_main_clause(b))
    if _are_plainly_apart(own, other):
        return _is_other_in_any_order(own, other, a.language)
    keys = [word.key for word in own], [word.key for word in other]
    steps = SequenceMatcher(None, *keys, autojunk=False).get_opcodes()
    shared = [word for step, i, j, _, _ in steps if step == "equal" for word in own[i:j]]
    apart = [(own[i:j], other[k:m]) for step, i, j, k, m in steps if step != "equal"]
    if not _are_alike(shared, apart):
        return _is_other_in_any_order(own, other, a.language)
    both = _told_by_both(own, other, a.language)
    paired = (pair for step, i, j, k, m in steps for pair in _pairs(step, own[i:j], other[k:m]))
    return any(are_contrasts(*pair, a.language) for pair in paired) or any(
        _are_other(own[i:j], other[k:m], a.language, both)
        or _are_strangers(_names(own[i:j], a.language), b, _names(other[k:m], b.language), a)
        for step, i, j, k, m in steps
        if step == "replace"
    )


def _are_plainly_apart(own: _Words, other: _Words) -> bool:
    """Return whether two clauses are not `_are_alike`, whatever the order of their words.

    So it is with most: then they need not be aligned.
    """
    keys, others = {word.key for word in own}, {word.key for word in other}
    apart = sum(word.tells and word.key not in others for word in own)
    apart += sum(word.tells and word.key not in keys for word in other)
    return apart > _MOST_APART


def _are_alike(shared: _Words, apart: Sequence[tuple[_Words, _Words]]) -> bool:
    """Return whether two clauses are one telling: so many of all their telling words are shared.

    Or all stands in the same place but for one short stretch.
    """
    told, others = _telling(shared), sum(_telling(own) + _telling(other) for own, other in apart)
    is_framed = bool(told) and sum(word.folded.isalnum() for word in shared) >= _FRAME
    if is_framed and len(apart) == 1 and all(0 < _telling(each) <= LONGEST for each in apart[0]):
        return True
    return told >= _FEWEST and others <= min(_MOST_APART, (1 - _ALIKE) * (2 * told + others))


def _is_other_in_any_order(own: _Words, other: _Words, language: Language) -> bool:
    """Return whether two clauses have all telling words but one, or but words that say otherwise.

    "A painting by Ames was sold", "a drawing by Ames was sold", whatever stands first.
    """
    told, others = ([word for word in words if word.tells] for words in (own, other))
    if len(told) < _MANY:
        return False
    total = max(1, len(told) + len(others))
    left: list[Word] = []
    for word in told:
        if not _has_like(word, others, language):
            left.append(word)
        if len(told) - len(left) < _MANY or len(left) / total > 1 - _MOSTLY:
            return False  # in most pairs, after a few words
    right = [word for word in others if not _has_like(word, told, language)]
    apart = (len(left) + len(right)) / total
    if apart > 1 - _MOSTLY:
        return False
    if any(are_contrasts([one], [each], language) for one in left for each in right):
        return True
    return apart <= 1 - _NEARLY_ALL and all(
        _is_one_noun(words, alone, language) for words, alone in ((own, left), (other, right))
    )


def _is_one_noun(words: _Words, apart: _Words, language: Language) -> bool:
    """Return whether one word alone of a clause is apart, behind an article or a preposition.

    There it is a noun, or tells which. Verbs have more ways to say the same: "sank", "went down".
    """
    telling = [word for word in apart if word.is_content and not word.is_judged]
    if len(telling) != 1:
        return False
    at = words.index(telling[0])
    vocabulary = language.vocabulary
    before = (*vocabulary.articles, *vocabulary.place_prepositions, *vocabulary.fractions_of)
    return at > 0 and words[at - 1].folded in before


def _has_like(word: Word, others: _Words, language: Language) -> bool:
    """Return whether others have a word of one sense or form, which is not its contrast."""
    same = (one for one in others if word.key == one.key)
    like = (one for one in others if word.key != one.key and mean_the_same(word, one, language))
    return any(
        word.folded == one.folded or not are_contrasts([word], [one], language)
        for one in chain(same, like)  # the quicker question first
    )


def _with_one_key(own: _Words, other: _Words) -> tuple[_Words, _Words]:
    """Return the words of both clauses, those that both have compared as they are written.

    Of two words of one sense, "bomb" and "explosion", the first alone stands for it in its clause.
    """
    keys = {word.folded: word.key for word in own}
    apart = {word.folded for word in other if keys.get(word.folded, word.key) != word.key}
    telling = {word.folded for word in (*own, *other) if word.is_content}
    left, right = (
        [
            word._replace(key=word.folded, is_content=word.folded in telling)
            if word.folded in apart
            else word
            for word in words
        ]
        for words in (own, other)
    )
    return left, right


def _told_by_both(own: _Words, other: _Words, language: Language) -> set[str]:
    """Return the words, in small letters, that the other clause has too, in whatever form.

    One sense is not enough: "bomb" is no form of "explosion".
    """
    senses: dict[str, tuple[list[Word], list[Word]]] = {}
    for place, words in enumerate((own, other)):
        for word in words:
            senses.setdefault(word.key, ([], []))[place].append(word)
    pairs = ((one, each) for left, right in senses.values() for one in left for each in right)
    found = {word.folded for word in own} & {word.folded for word in other}
    return found | {
        word.folded for pair in pairs if mean_the_same(*pair, language) for word in pair
    }


def _telling(words: _Words) -> int:
    return sum(word.tells for word in words)


def _pairs(step: str, own: _Words, other: _Words) -> Iterator[tuple[_Words, _Words]]:
    """Yield the words that stand in each other's place: those of one sense, too."""
    if step == "replace":
        yield own, other
    elif step == "equal":
        yield from (([left], [right]) for left, right in zip(own, other, strict=True))


def _are_other(own: _Words, other: _Words, language: Language, both: AbstractSet[str]) -> bool:
    """Return whether words stand in the place of others that mean something else.

    What `both` clauses have, if at another place, is in nobody's place.
    """
    own, other = ([_as_a_noun(word, language) for word in each] for each in (own, other))
    if any(word.is_judged for word in (*own, *other)):
        return False
    left, right = (
        [word for word in each if word.is_content and word.folded not in both]
        for each in (own, other)
    )
    if not (0 < len(left) <= LONGEST and 0 < len(right) <= LONGEST):
        return False
    became = [any(is_becoming(word.folded, language) for word in each) for each in (left, right)]
    if all(became) and min(len(left), len(right)) > 1:  # what they became: "fell ill"
        left, right = (
            [word for word in each if not is_becoming(word.folded, language)]
            for each in (left, right)
        )
    return not (
        _mean_any_of(left, [*right, *_particles(other, language)], language)
        or _mean_any_of(right, _particles(own, language), language)
    )


def _mean_any_of(own: _Words, others: _Words, language: Language) -> bool:
    return any(mean_the_same(one, each, language) for one in own for each in others)


def _particles(words: _Words, language: Language) -> _Words:
    """Return the particles that tell what their verb does not: "fell 3 percent", "ended down"."""
    return [word for word in words if word.folded in language.vocabulary.separable]


def _as_a_noun(word: Word, language: Language) -> Word:
    """Return a word, as no name if it only opens its sentence and its language has such a word."""
    if word.name is None or word.name.sure or not is_word(word.folded, language.code):
        return word
    return word._replace(is_content=True, is_judged=False, name=None)


def _names(words: _Words, language: Language) -> list[Name]:
    """Return the names among some words; one that opens a sentence may be a word with a capital."""
    names = dict.fromkeys(word.name for word in words if word.name is not None)
    return [name for name in names if name.bare and (name.sure or _is_unknown(name, language))]


def _is_unknown(name: Name, language: Language) -> bool:
    """Return whether no list of its language has its words; without a list none is known."""
    return not any(is_word(word, language.code) for word in name.words)


def _are_strangers(own: list[Name], b: Statement, other: list[Name], a: Statement) -> bool:
    """Return whether names stand in each other's place, and neither sentence has the other's."""
    if not own or not other:
        return False
    if any(one_word_apart(name.words, each.words) for name in own for each in other):
        return True
    if any(is_named(name, b) for name in own) or any(is_named(name, a) for name in other):
        return False
    return not any(are_one_name(name.words, each.words) for name in own for each in other)


def are_one_name(own: Sequence[str], other: Sequence[str]) -> bool:
    """Return whether names are of one place or body, or one is short for the other: "VW".

    A country and the seat of its government are one: "China banned", "Beijing banned".
    """
    both = " ".join(own), " ".join(other)
    if are_one(*both) or are_one_government(*both):
        return True
    short, long = sorted(("".join(own), "".join(other)), key=len)
    letters = iter(long)
    return (
        len(short) <= _SHORT_FORM and short[0] == long[0] and all(one in letters for one in short)
    )
