"""A second look at the pairs of which the rule is unsure: both sentences read together by a model.

The models are the cross-encoders that ship. docs/decisions/second-reading.md says what they bring.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.encoders.manifest import (
    CROSS_ENCODER,
    MULTILINGUAL_CROSS_ENCODER,
    has_multilingual_cross_encoder,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from summarizer.languages.language import Language

    Floats = NDArray[np.float64]


NEARLY = 0.65
"""Probability by rule and model from which a row reports another one if a third reports both.

Of 20 more labelled pairs of the kind 20 are reports, from 0.6 on 27 of 30, from 0.5 on 32 of 37.
"""


class PairReader(NamedTuple):
    """A cross-encoder, which pairs it is asked about, and what its word weighs.

    Attributes:
        name: of the cross-encoder.
        unsure: from and below which probability by the rule a pair is read again.
        unlikely: below which probability by the rule a pair is none, unless the model is surer
            than these log-odds.
        sure: below and from which probability by both the second reading counts; between, the
            rule's word stands.
        weights: of the log-odds by the rule and by the model, and what is added to their sum.
        doubt: probability that the rule is wrong, where it is sure.
        said_again: log-odds by the model alone from which two sentences are not both told in one
            summary.
        overrules: log-odds by the model alone from which, read either way, a sentence reports
            another one, though its wording seems to differ.
        said_no: log-odds by the model alone up to which, read either way, a sentence surely
            reports no other.
        language: the code of the one language that it reads; None of one that reads all.
    """

    name: str
    unsure: tuple[float, float]
    unlikely: tuple[float, float]
    sure: tuple[float, float]
    weights: tuple[float, float, float]
    doubt: float
    said_again: float
    overrules: float
    said_no: float
    language: str | None = None

    def reads(self, language: Language, other: Language) -> bool:
        """Return whether it can read a pair of sentences in these two languages."""
        return self.language is None or {language.code, other.code} == {self.language}

    def combined(self, by_rule: Floats, log_odds: Floats) -> Floats:
        """Return the probabilities by the rule and by the log-odds of the model, equal shapes.

        They are those by the rule where both together are not sure. Where the rule finds a report
        unlikely, the model alone may find one; both together may make it nearly one, and no more.
        """
        of_rule, of_model, constant = self.weights
        rule = by_rule.clip(self.doubt, 1 - self.doubt)
        rule = np.log(rule / (1 - rule))
        score = of_rule * rule + of_model * log_odds.clip(-_MOST, _MOST) + constant
        both = 1 / (1 + np.exp(-score))
        counts = (both < self.sure[0]) | (both >= self.sure[1])
        unlikely, found = self.unlikely
        nearly = np.where(both >= NEARLY, NEARLY, by_rule)
        alone = np.where(log_odds >= found, self.sure[1], nearly)
        probabilities: Floats = np.where(by_rule < unlikely, alone, np.where(counts, both, by_rule))
        return probabilities


ENGLISH = PairReader(
    CROSS_ENCODER,
    # Below, more pairs are to be read than become reports; above, the rule alone is right as often.
    unsure=(0.25, 0.85),
    # Both together find little there; of 98 labelled pairs that the model is as sure of 86 are
    # reports, and of 41 more that it gives 3 to 3.5 there are 36, but of 13 citations 6.
    unlikely=(0.55, 3.5),
    # A verdict of the rule is not overturned by a hair: the model is at its best on the topics that
    # its labels come from, and on others it is less sure.
    sure=(0.55, 0.8),
    # A logistic regression over the unsure pairs, each judged by a rule and a model that were
    # fitted to other topics.
    weights=(0.47, 0.35, 0.30),
    doubt=0.0001,
    # Of 26 such pairs among 114 summaries 24 are repeats; of 27 from 1 to 2 about half are.
    said_again=2.0,
    # Of 6 more drawn pairs among the labelled ones 5 are reports, of 2 more citations both; of some
    # hundred written pairs that differ in a word or a name, and are none, no one is above.
    overrules=3.0,
    # Of 101 labelled pairs that tell by other verbs, and that the rule takes for reports, none is
    # below.
    said_no=-6.0,
    language="en",
)
"""The one for the vectors of an encoder for English, as a pile in English alone has them."""

MULTILINGUAL = PairReader(
    MULTILINGUAL_CROSS_ENCODER,
    # Outside English the rule is seldom right even where it is sure, so that nearly all are read;
    # below 0.05 hardly one pair in fifty is a report.
    unsure=(0.05, 1.01),
    unlikely=(0.0, np.inf),  # the weights below count everywhere
    # What both together say counts always.
    sure=(0.5, 0.5),
    # A compromise. Fitted to written claims, the weights nearly ignore the rule; but reports in
    # like words the model doubts, with log-odds down to -2. Changed numbers have -3.0 or less.
    weights=(0.65, 1.0, 1.05),
    doubt=0.05,
    # Of the pairs of labels/reports_elsewhere.jsonl the two above it are reports.
    said_again=2.0,
    overrules=np.inf,  # never: it takes some near copies that say otherwise for reports
    said_no=-np.inf,  # nothing is taken for a report without being read
)
"""The one for the vectors of the multilingual encoder, as all other piles have them."""

_MOST = 7.0  # of the model's log-odds, either way: it is surer of itself than it is right


class UnsurePair(NamedTuple):
    """A row, another one, and how likely that one reports it by the rule, which is unsure."""

    row: int
    other: int
    by_rule: float


def pair_reader_of(tongues: NDArray[np.intp] | None) -> PairReader | None:
    """Return the reader for a topic; None if it needs the multilingual one, which is not installed.

    `tongues`, shape (n,), number the languages of the sentences; they are None where the encoder is
    not the multilingual one.
    """
    if tongues is None:
        return ENGLISH
    return MULTILINGUAL if has_multilingual_cross_encoder() else None


class SecondReading(NamedTuple):
    """Reads pairs of the n sentences of a topic again; `texts` and `languages` are theirs.

    `written` returns the text of the second of two rows with its numbers as the first writes them.
    """

    texts: Sequence[str]
    languages: Sequence[Language]
    reader: PairReader = ENGLISH
    written: Callable[[int, int], str] | None = None

    def probabilities(self, pairs: Iterable[UnsurePair]) -> Floats:
        """Return the probability that the other of each pair reports its row, shape (m,).

        A pair is being read while the next ones are found. Those by the rule stay where the model
        does not read the language of a sentence.
        """
        # It imports the runtime, which is not needed to say that an article is missing.
        from summarizer.encoders.cross_encoder import log_odds  # noqa: PLC0415

        asked: list[UnsurePair] = []

        def to_read() -> Iterator[tuple[str, str]]:
            for pair in pairs:
                asked.append(pair)
                if self._knows(pair.row, pair.other):
                    yield self._texts_of(pair.row, pair.other)

        read_again = log_odds(to_read(), self.reader.name)
        found = np.array([pair.by_rule for pair in asked], dtype=np.float64)
        known = [self._knows(pair.row, pair.other) for pair in asked]
        found[known] = self.reader.combined(found[known], read_again)
        return found

    def says_again(self, pairs: Sequence[tuple[int, int]]) -> NDArray[np.bool_]:
        """Return whether the other of each pair surely reports its row, shape (m,)."""
        again: NDArray[np.bool_] = self._log_odds(pairs) >= self.reader.said_again
        return again

    def overrules(self, pairs: Sequence[tuple[int, int]]) -> NDArray[np.bool_]:
        """Return whether both of each pair report each other, though they seem to differ."""
        if self.reader.overrules == np.inf:
            return np.zeros(len(pairs), dtype=bool)
        overruled: NDArray[np.bool_] = self._log_odds(pairs) >= self.reader.overrules
        for place in np.flatnonzero(overruled).tolist():
            row, other = pairs[place]
            overruled[place] = self._log_odds([(other, row)])[0] >= self.reader.overrules
        return overruled

    def denies(self, pairs: Sequence[tuple[int, int]]) -> NDArray[np.bool_]:
        """Return whether neither row of a pair surely reports the other, shape (m,).

        Where the model does not read the language of a sentence, that is not known.
        """
        known = np.array([self._knows(*pair) for pair in pairs], dtype=bool)
        denied: NDArray[np.bool_] = known & (self._log_odds(pairs) <= self.reader.said_no)
        for place in np.flatnonzero(denied).tolist():
            row, other = pairs[place]
            denied[place] = self._log_odds([(other, row)])[0] <= self.reader.said_no
        return denied

    def _log_odds(self, pairs: Sequence[tuple[int, int]]) -> Floats:
        """Return by the model alone the log-odds that the other of each pair reports its row.

        They are of shape (m,), and minus infinity where it does not read the language of one.
        """
        from summarizer.encoders.cross_encoder import log_odds  # noqa: PLC0415 - as above

        known = np.array([self._knows(*pair) for pair in pairs], dtype=bool)
        found = np.full(len(pairs), -np.inf)
        read = zip(pairs, known.tolist(), strict=True)
        texts = (self._texts_of(row, other) for (row, other), one in read if one)
        found[known] = log_odds(texts, self.reader.name)
        return found

    def _texts_of(self, row: int, other: int) -> tuple[str, str]:
        text = self.texts[other] if self.written is None else self.written(row, other)
        return self.texts[row], text

    def _knows(self, row: int, other: int) -> bool:
        return self.reader.reads(self.languages[row], self.languages[other])
