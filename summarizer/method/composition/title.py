"""The title of a summary: the most central headline that says what happened."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.citations import DECIMALS
from summarizer.languages import language_of
from summarizer.method.arrays import median
from summarizer.method.composition.headline_forms import form_of
from summarizer.method.evidence.conflicts import clash
from summarizer.method.scoring.position import opening_weights
from summarizer.summary import TitleCitation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.method.constants import Constants
    from summarizer.method.encoding import Encoded
    from summarizer.method.evidence.support import Evidence
    from summarizer.method.preparation.headlines import Headline


_COMPARED = 30  # sentences, the nearest to a headline: those further off are about other facts
_OF_COSINE = 0.75  # similarity of two sentences on one fact over their cosine: words share less
_HEAD = 2000  # code points of a text in which a headline may stand with other white space


def choose_title(
    encoded: Encoded, constants: Constants, evidence: Evidence | None = None
) -> Headline | None:
    """Return the headline nearest to the weighted mean of n sentences, or None.

    It depends on the articles alone, not on the length of the summary. One in capitals stands
    behind one in ordinary letters that says nearly the same, and a question, a teaser or the name
    of a live blog behind a statement that is about the event. None is returned if even the best is
    less than half as near to the mean as the median sentence: it is about something else. By the
    `evidence` a headline that a sentence near it contradicts is passed over, and so is one that no
    newest state of an article has. The articles of the headline are those that speak.
    """
    draft = encoded.draft
    weights = opening_weights(draft.sentences, constants)
    mean = (weights / weights.sum()) @ encoded.vectors
    nearness: NDArray[np.float64] = encoded.title_vectors @ mean
    least = constants.title_nearness * median(encoded.vectors @ mean)
    factors = {
        "statement": 1.0,
        "capitals": constants.title_in_capitals,
        "teaser": constants.title_teaser,
    }
    ranked = []
    spoken = _spoken(draft.headlines, encoded, evidence)
    for place, headline in enumerate(spoken):
        check()
        if headline.articles:
            form = form_of(headline.text, language_of(headline.articles[0].language))
            ranked.append((-round(factors[form] * float(nearness[place]), DECIMALS), place))
    for _, place in sorted(ranked):
        headline = spoken[place]
        if nearness[place] >= least and not (
            evidence and _is_contradicted(headline, encoded.title_vectors[place], encoded, evidence)
        ):
            return headline
    return None


def _spoken(
    headlines: Sequence[Headline], encoded: Encoded, evidence: Evidence | None
) -> list[Headline]:
    """Return the headlines, each with those of its articles of which there is no newer state."""
    silent = evidence.silent if evidence else np.zeros(0, dtype=bool)
    older = {encoded.draft.sentences[row].article.id for row in np.flatnonzero(silent).tolist()}
    return [
        replace(one, articles=tuple(each for each in one.articles if each.id not in older))
        for one in headlines
    ]


def _is_contradicted(
    headline: Headline, vector: NDArray[np.float32], encoded: Encoded, evidence: Evidence
) -> bool:
    """Return whether one of the sentences nearest to a headline says otherwise."""
    cosines = encoded.vectors @ vector
    nearest = np.argsort(-cosines.round(DECIMALS), kind="stable")[:_COMPARED]
    article = headline.articles[0]
    language = language_of(article.language)
    said = evidence.statements.of_text(headline.text, language, article.published)
    return any(
        clash(said, evidence.statements[row], _OF_COSINE * float(cosines[row])) is not None
        for row in nearest.tolist()
        if not evidence.silent[row]
    )


def cite_title(headline: Headline) -> TitleCitation | None:
    """Return where a headline stands in the text of an article that has it, or None."""
    for article in headline.articles:
        check()
        place = _place(headline.text, article.text)
        if place is not None:
            return TitleCitation(article.id, *place, article.text[slice(*place)])
    return None


def _place(headline: str, text: str) -> tuple[int, int] | None:
    """Return start and end of the headline in the text: as whole words, white space apart."""
    start = text.find(headline)
    end = start + len(headline)
    if start >= 0 and not (
        text[max(0, start - 1) : start].isalnum() or text[end : end + 1].isalnum()
    ):
        return start, end
    wanted = headline.split()
    words = list(re.finditer(r"\S+", text[:_HEAD]))
    for first in range(len(words) - len(wanted) + 1):
        run = words[first : first + len(wanted)]
        if [word[0] for word in run] == wanted:
            return run[0].start(), run[-1].end()
    return None
