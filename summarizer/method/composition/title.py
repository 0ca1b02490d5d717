"""The title of a summary: the most central headline that says what happened."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.citations import DECIMALS
from summarizer.languages import language_of
from summarizer.method.arrays import median
from summarizer.method.composition.headline_forms import form_of
from summarizer.method.composition.headline_names import strange_to_story
from summarizer.method.evidence.conflicts import clash
from summarizer.method.scoring.belonging import of_event
from summarizer.method.scoring.position import opening_weights
from summarizer.method.scoring.recency import recency
from summarizer.summary import TitleCitation
from summarizer.text.inline_marks import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Article, Sentence
    from summarizer.method.constants import Constants
    from summarizer.method.encoding import Encoded
    from summarizer.method.evidence.support import Evidence
    from summarizer.method.preparation.headlines import Headline
    from summarizer.method.rows import Rows


_DAY = 10  # characters of an ISO date without its time
_COMPARED = 30  # sentences, the nearest to a headline: those further off are about other facts
_OF_COSINE = 0.75  # similarity of two sentences on one fact over their cosine: words share less
_HEAD = 2000  # code points of a text in which a headline may stand with other white space


def choose_title(
    encoded: Encoded, constants: Constants, rows: Rows | None = None
) -> Headline | None:
    """Return the headline nearest to the weighted mean of n sentences, or None.

    It depends on the articles alone, not on the length of the summary. One in capitals stands
    behind one in ordinary letters that says nearly the same, and a question, a teaser, a quotation
    or the name of a live blog behind a statement that is about the event. So does one with a name
    that no article has, and an older one behind a newer that is nearly as near. None is returned
    if even the best is less than half as near to the mean as the median sentence: it is about
    something else. By the evidence for the `rows` a headline that a sentence near it contradicts is
    passed over, and so is one that no newest state of an article has. The articles of the headline
    are those that speak.
    """
    draft, evidence = encoded.draft, rows.evidence if rows else None
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
    newness = _newness(draft.sentences, rows, constants)
    strange = strange_to_story(spoken, draft.articles)
    for place, headline in enumerate(spoken):
        check()
        if headline.articles:
            language = language_of(headline.articles[0].language)
            factor = factors[form_of(headline.text, language)]
            factor *= max(newness.get(one.id, 1.0) for one in headline.articles)
            if headline.text in strange:
                factor *= constants.title_unnamed
            ranked.append((-round(factor * float(nearness[place]), DECIMALS), place))
    for _, place in sorted(ranked):
        headline = spoken[place]
        if nearness[place] >= least and not (
            evidence and _is_contradicted(headline, encoded.title_vectors[place], encoded, evidence)
        ):
            return headline
    return None


def _newness(
    sentences: Sequence[Sentence], rows: Rows | None, constants: Constants
) -> dict[str, float]:
    """Return the recency of each article with a sentence: the median for one without a date.

    It is less for one that does not belong to the event.
    """
    told = {sentence.article.id: sentence for sentence in sentences}
    factors = recency(
        [*told.values()],
        np.arange(len(told)),
        constants.title_recency,
        running_days=constants.running_days,
    )
    dated = [sentence.article.published is not None for sentence in told.values()]
    usual = median(factors[dated]) if any(dated) else 1.0
    known = np.where(dated, factors, usual)
    if rows is not None:
        openings = np.flatnonzero(np.diff(rows.articles, prepend=-1))
        known = of_event(known, rows.belonging[openings])
    return dict(zip(told, known.tolist(), strict=True))


def _spoken(
    headlines: Sequence[Headline], encoded: Encoded, evidence: Evidence | None
) -> list[Headline]:
    """Return the headlines, each with those of its articles of which there is no newer state."""
    silent = evidence.silent if evidence else np.zeros(0, dtype=bool)
    older = {encoded.draft.sentences[row].article.id for row in np.flatnonzero(silent).tolist()}
    return [
        one._replace(articles=tuple(each for each in one.articles if each.id not in older))
        for one in headlines
    ]


def _is_contradicted(
    headline: Headline, vector: NDArray[np.float32], encoded: Encoded, evidence: Evidence
) -> bool:
    """Return whether one of the sentences nearest to a headline says otherwise.

    So does any article that has a newer toll. What an older article says is another state, and
    contradicts nothing.
    """
    cosines, sentences = encoded.vectors @ vector, encoded.draft.sentences
    nearest = np.argsort(-cosines.round(DECIMALS), kind="stable")[:_COMPARED]
    article = headline.articles[0]
    language = language_of(article.language)
    said = evidence.statements.of_text(headline.text, language, article.published)
    own = next((row for row, one in enumerate(sentences) if one.article.id == article.id), None)
    if own is not None and evidence.tells_older_count(said, own):
        return True
    risen = said.signs.get("rise", 0) > 0  # "toll rises to six": older ones are no objection
    return any(
        clash(said, evidence.statements[row], _OF_COSINE * float(cosines[row])) is not None
        for row in nearest.tolist()
        if not (evidence.silent[row] or (risen and evidence.outdated[row]))
        and not _is_older(sentences[row].article, article)
    )


def _is_older(one: Article, other: Article) -> bool:
    """Return whether an article is of an earlier day than another; both say their days."""
    days = [(article.published or "")[:_DAY] for article in (one, other)]
    return "" < days[0] < days[1]


def cite_title(headline: Headline) -> TitleCitation | None:
    """Return where a headline stands in the text of an article that has it, or None."""
    for article in headline.articles:
        check()
        place = _place(headline.text, article.text) or _shown_place(headline.text, article.text)
        if place is not None:
            return TitleCitation(article.id, *place, article.text[slice(*place)])
    return None


def _shown_place(headline: str, text: str) -> tuple[int, int] | None:
    """Return the place of the headline in a text that HTML writes in other characters."""
    read = shown(text)
    place = read and _place(headline, read.text)
    return read.place(*place) if read and place else None


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
