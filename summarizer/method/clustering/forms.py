"""Forms: the words of other languages than English are compared by their stems.

"Rücktritt" and "Rücktritts" are as unlike as any two words otherwise, and a language of many forms
would have few reports. English words are compared as they stand: what reports what was measured so.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from summarizer.languages import written_in
from summarizer.languages.codes import ENGLISH, macrolanguage
from summarizer.languages.stems import stems

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.text.tokens import Tokenized


def with_forms(words: Tokenized, codes: Sequence[str]) -> Tokenized:
    """Return the tokens of n texts with what they are forms of, given their ISO 639-1 codes.

    A token that stands in several languages is taken for one of that in which it stands first.
    """
    names = list(map(macrolanguage, codes[: len(words)]))
    if all(name == ENGLISH for name in names):
        return words
    of_tokens = np.empty(words.width, dtype=np.intp)
    languages = {name: number for number, name in enumerate(dict.fromkeys(names))}
    of_texts = np.array([languages[name] for name in names], dtype=np.intp)
    kept, first = np.unique(words.ids, return_index=True)
    of_tokens[kept] = of_texts[words.rows[first]]
    forms = list(words.vocabulary)
    for name, number in languages.items():
        if name != ENGLISH:
            chosen = np.flatnonzero(of_tokens == number).tolist()
            own = [words.vocabulary[token] for token in chosen]
            found = stems(own, name, written_in(name, "").prefixes)
            for token, stem in zip(chosen, found, strict=True):
                forms[token] = stem
    numbers: dict[str, int] = {}
    numbered = [numbers.setdefault(form, len(numbers)) for form in forms]
    return replace(words, forms=np.array(numbered, dtype=np.intp))
