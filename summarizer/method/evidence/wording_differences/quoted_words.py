"""Quotations of two sentences that have nothing in common: two things that somebody said.

"The mayor said the judgement had been 'naive'" is no report of "The mayor said: 'I apologise'",
however alike the two are. Told by marks and words alone, in any language.
"""

from __future__ import annotations

from summarizer.text.quotations import quotations_in
from summarizer.text.tokens import long_words

_SHARE = 0.3  # of the sentence's characters: what a shorter quotation says is not the claim
_FEWEST = 2  # longer words of a quotation: one may be a name, or be told in other words


def quote_otherwise(a: str, b: str) -> bool:
    """Return whether `a` is largely a quotation, `b` quotes too, and they share no quoted word.

    Words are those from four letters on, or pairs of characters where blanks part no words.
    """
    own, other = " ".join(quotations_in(a)), " ".join(quotations_in(b))
    if not other or len(own) < _SHARE * len(a):
        return False
    said, also_said = long_words(own), long_words(other)
    return (
        min(len(said), len(also_said)) >= _FEWEST
        and said.isdisjoint(long_words(b))
        and also_said.isdisjoint(long_words(a))
    )
