"""What an earlier summary says to the rows of a topic: the same, otherwise, or nothing.

Its sentences are texts, whose articles may not be among those given now. They are compared with the
rows in a comparison of their own, as one more article, so that no row is compared otherwise for
them. By the rule that finds support a sentence tells a row; by that of conflicts it says otherwise.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.cancellation import check
from summarizer.citations import DECIMALS
from summarizer.frozen import Frozen
from summarizer.languages import language_of
from summarizer.method.clustering import Comparison
from summarizer.method.clustering.forms import with_forms
from summarizer.method.clustering.similarity import similarity_of
from summarizer.method.evidence.same_fact import LEAST_SIMILARITY, NEAREST, same_fact
from summarizer.method.evidence.support import Evidence
from summarizer.method.evidence.topic_statements import Statements
from summarizer.text.tokens import tokenized

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.method.constants import Constants
    from summarizer.method.encoding import Encoded
    from summarizer.method.evidence.conflicts import Clash
    from summarizer.method.rows import Rows
    from summarizer.summary import Status, Summary, SummarySentence


class Since(NamedTuple):
    """The status of a row since an earlier summary, and what was said where it has changed."""

    status: Status
    was: str | None = None


class _Changed(NamedTuple):
    """An earlier sentence, by its number, that says otherwise than a row, and in what."""

    number: int
    clash: Clash


class Earlier(Frozen):
    """What the sentences of an earlier summary say to n rows, each judged when first asked for.

    `told` is the evidence of those rows and, from row n on, of the earlier `sentences`; `now` is
    that of the topic by itself, by which independent sources are counted.
    """

    sentences: Sequence[SummarySentence]
    told: Evidence
    now: Evidence
    _tellings: dict[int, list[int]] = field(default_factory=dict)

    def repeats(self, row: int, redundancy: float) -> bool:
        """Return whether a row is more similar to an earlier sentence than two of a summary are.

        A newer state of what that sentence tells is no repetition.
        """
        near = self._near(row)
        return bool(near) and near[0][1] > redundancy and self._changed(row) is None

    def is_news(self, row: int) -> bool:
        """Return whether a row tells what the summary did not: it is new, or its newer state."""
        check()
        if self._telling(row):
            return False
        changed = self._changed(row)
        return changed is None or not self._is_older(row, changed)

    def said_of(self, row: int) -> Since:
        """Return the status of a row."""
        telling = self._telling(row)
        if telling:
            before = max(self.sentences[number].independent_sources for number in telling)
            more = self.now.independent_sources(row, self.now.reports(row)) > before
            return Since("more sources" if more else "known")
        changed = self._changed(row)
        if changed is None:
            return Since("new")
        text = self._text(changed.number)
        span = changed.clash.b
        # Of what is so and what is not, the words alone may be the same.
        whole = changed.clash.kind == "polarity"
        return Since("changed", text if whole else text[span.start : span.end])

    def _telling(self, row: int) -> list[int]:
        """Return the earlier sentences, by number, that are the same words or report a row."""
        if row not in self._tellings:
            same = [n for n in range(len(self.sentences)) if self._text(n) == self._texts[row]]
            self._tellings[row] = same or self._reporting(row)
        return self._tellings[row]

    def _reporting(self, row: int) -> list[int]:
        """Return the earlier sentences, by number, that report a row."""
        near = [self._first + number for number, _ in self._near(row)]
        if not self.told.is_reported_by(row, near):
            return []
        return [one - self._first for one in near if self.told.is_reported_by(row, [one])]

    def _changed(self, row: int) -> _Changed | None:
        """Return the nearest earlier sentence that says otherwise than a row, if any does."""
        for number, similarity in self._near(row):
            found = self.told.clash(row, self._first + number, similarity)
            if found is not None:
                return _Changed(number, found)
        return None

    def _is_older(self, row: int, changed: _Changed) -> bool:
        """Return whether a row is of an article from before the one that says otherwise."""
        dates = self.told.statements.dates
        own, other = dates[row], dates[self._first + changed.number]
        return own is not None and other is not None and own < other

    def _near(self, row: int) -> list[tuple[int, float]]:
        """Return the numbers of the earlier sentences that are judged, nearest first.

        They are as many as of an article, each with its similarity.
        """
        block = self.told.similarity.between(np.array([row]), self._said)
        similarities = block[0].round(DECIMALS)
        nearest = np.argsort(-similarities, kind="stable")[:NEAREST].tolist()
        pairs = ((number, float(similarities[number])) for number in nearest)
        return [pair for pair in pairs if pair[1] >= LEAST_SIMILARITY]

    def _text(self, number: int) -> str:
        """Return an earlier sentence, white space folded."""
        return self._texts[self._first + number]

    @property
    def _texts(self) -> Sequence[str]:
        return self.told.statements.texts

    @property
    def _first(self) -> int:
        """The row of the first earlier sentence."""
        return len(self.now.articles)

    @property
    def _said(self) -> NDArray[np.intp]:
        """The rows of the earlier sentences."""
        return np.arange(self._first, len(self.told.articles))


def earlier_of(encoded: Encoded, rows: Rows, constants: Constants) -> Earlier | None:
    """Return what the earlier summary of an encoded draft says to its rows, if there is one."""
    draft, summary = encoded.draft, encoded.draft.earlier
    if summary is None:
        return None
    texts = [*draft.texts, *draft.earlier_texts]
    first = len(draft.to_encode) - len(draft.earlier_texts)
    codes = [*draft.codes[: len(draft.texts)], *draft.codes[first:]]
    words = with_forms(tokenized(texts, encoded.tongues_with_earlier), codes)
    vectors = np.concatenate((encoded.vectors, encoded.earlier_vectors))
    similarity = similarity_of(vectors, words, constants)
    articles = _with_one_more(rows.evidence.articles, len(summary.sentences))
    published, languages = _records(summary)
    statements = Statements(
        texts,
        [*draft.languages, *map(language_of, languages)],
        [*rows.evidence.statements.dates, *published],
        codes,
    )
    compared = Comparison(words, articles, similarity, labels=np.arange(len(texts)))
    told = Evidence(
        similarity=similarity,
        articles=articles,
        sources=_with_one_more(rows.sources, len(summary.sentences)),
        tellings=_with_one_more(rows.tellings, len(summary.sentences)),
        copies=np.append(rows.evidence.copies, np.ones(len(summary.sentences), dtype=np.intp)),
        silent=np.append(rows.evidence.silent, np.zeros(len(summary.sentences), dtype=bool)),
        lineages=rows.evidence.lineages,
        statements=statements,
        same_fact=same_fact(texts, statements.languages, compared, statements.in_one_writing),
        threshold=rows.evidence.threshold,
        constants=constants,
        tongues=words.tongues,
    )
    return Earlier(summary.sentences, told, rows.evidence)


def _with_one_more(numbers: NDArray[np.intp], rows: int) -> NDArray[np.intp]:
    """Return the rows' numbers, followed by some rows of a number that none of them has."""
    return np.append(numbers, np.full(rows, numbers.max(initial=-1) + 1))


def _records(summary: Summary) -> tuple[list[str | None], list[str | None]]:
    """Return the date and the language of the article of each sentence of a summary."""
    records = {article.id: article for article in summary.articles}
    of_sentences = [records.get(sentence.place.article) for sentence in summary.sentences]
    dates = [record.published if record else None for record in of_sentences]
    return dates, [record.language if record else None for record in of_sentences]
