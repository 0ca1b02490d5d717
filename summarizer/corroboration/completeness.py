"""Whether a sentence that seems to report a claim tells all of it: who did what to whom.

Claims are short, and somebody's own words: what they are about stands in many sentences, and what
they say was done in few of them. A sentence of a summary has more words, of which most must agree.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from summarizer.corroboration import claimed_clauses, claimed_signs, claimed_words
from summarizer.encoders.cross_encoder import load_cross_encoder
from summarizer.languages.acts import acts_of
from summarizer.method.evidence.wording_differences.character_substitutions import BY_SIGNS

if TYPE_CHECKING:
    from summarizer.articles import Sentence
    from summarizer.method.evidence.statements import Statement


def lacks_a_part(claim: Statement, other: Statement, sentence: Sentence) -> bool:
    """Return whether a sentence does not tell who did what a claim says, or what was done.

    `other` is what the sentence states. Without a list of acts for the language of both nothing is
    known, and so it is where they are in two languages.
    """
    language = claim.language
    acts = None if language is None else acts_of(language.code)
    if acts is None or language is None or language != other.language:
        return False
    article = sentence.article
    if language.vocabulary.auxiliaries:
        asked = partial(_log_odds, claim.text, other.text)
        return claimed_clauses.lacks_a_part(claim, other, acts, article.text, asked)
    before = f"{article.title or ''}\n{article.text[: sentence.start]}"
    if language.code in BY_SIGNS:
        return claimed_signs.lacks_a_part(claim.text, other.text, acts, before)
    return claimed_words.lacks_a_part(claim, other, acts, before)


def _log_odds(claim: str, other: str) -> float:
    """Return the log-odds by the cross-encoder that a sentence reports a claim."""
    return load_cross_encoder().log_odds((claim, other))
