"""Words for what is done in the news, by the act, in languages without a list of like words.

WordNet tells which English words mean the same (`akin_words`). For eight other languages the words
for the commonest acts stand here, so that "examined" is known to be another act than "adopted"
where "approved" is the same one; with them stand the words around an act: those of suspicion,
verbs that tell little, what stands before nouns, and before who did it or to whom. Read `dutch`,
`french`, `german`, `italian`, `portuguese`, `spanish`, `russian`, `chinese`.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from summarizer.frozen import Frozen
from summarizer.languages import file_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_LISTED = frozenset({"de", "en", "es", "fr", "it", "nl", "pt", "ru", "zh"})
_MUTUAL = ("agree", "marry", "meet")
_ENTRY = re.compile(r"^([a-z ]+): ", re.MULTILINE)


class Acts(Frozen):
    """The words of a language for acts, and those around an act; `*` is any ending.

    `acts` are the words for each act, each one word, or two joined by `+` that both must be there;
    `light` are verbs that tell little, `determiners` what stands before nouns, and `doubts` words
    of suspicion. `agents` stand before who did it in the passive, `objects` before to whom it was
    done; `agent_endings` are the endings of who did it.
    """

    acts: Mapping[str, tuple[str, ...]]
    light: tuple[str, ...]
    determiners: frozenset[str]
    doubts: tuple[str, ...]
    agents: frozenset[str]
    objects: frozenset[str]
    agent_endings: tuple[str, ...]

    def share_an_act(self, word: str, beside: Sequence[str], words: Sequence[str]) -> bool:
        """Return whether some words tell the act that a word does with those beside it.

        All are in small letters.
        """
        return any(
            any(_has(each, word) and are_written(each, beside) for each in act)
            and any(are_written(each, words) for each in act)
            for act in self.acts.values()
        )

    def has(self, word: str) -> bool:
        """Return whether a word in small letters tells an act by itself."""
        return any(is_any(act, word) for act in self.acts.values())

    def is_mutual(self, word: str) -> bool:
        """Return whether a word in small letters tells what two do together: "met"."""
        return any(is_any(self.acts.get(name, ()), word) for name in _MUTUAL)


@cache
def acts_of(code: str) -> Acts | None:
    """Return the words for acts in a language by its ISO 639-1 code, or None without a list."""
    if code not in _LISTED:
        return None
    listed = import_module(f"{__name__}.{file_of(code)}")
    _, *parts = _ENTRY.split(listed.WORDS.strip("\n"))
    return Acts(
        {name: tuple(words.split()) for name, words in zip(parts[::2], parts[1::2], strict=True)},
        tuple(listed.LIGHT.split()),
        frozenset(listed.DETERMINERS.split()),
        tuple(listed.DOUBTS.split()),
        frozenset(listed.AGENTS.split()),
        frozenset(listed.OBJECTS.split()),
        tuple(getattr(listed, "AGENT_ENDINGS", "").split()),
    )


def _has(pattern: str, word: str) -> bool:
    return any(is_written(one, word) for one in pattern.split("+"))


def are_written(pattern: str, words: Sequence[str]) -> bool:
    """Return whether each word of a pattern is among some words."""
    return all(any(is_written(one, word) for word in words) for one in pattern.split("+"))


def is_any(patterns: Iterable[str], word: str) -> bool:
    """Return whether a word is one of some patterns."""
    return any(is_written(pattern, word) for pattern in patterns)


def is_written(pattern: str, word: str) -> bool:
    """Return whether a word is a pattern, or begins as it does before an asterisk."""
    if pattern.endswith("*"):
        return word.startswith(pattern[:-1])
    return word == pattern
