"""The sentences of a draft with the evidence for each, and the same with one claim behind them."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Self

import numpy as np

from summarizer.corroboration.completeness import lacks_a_part
from summarizer.languages import language_of
from summarizer.languages.codes import ENGLISH, base_of
from summarizer.method.clustering import Comparison
from summarizer.method.clustering.forms import with_forms
from summarizer.method.clustering.similarity import similarity_of
from summarizer.method.composition.conflicting_values import Told
from summarizer.method.constants import CONSTANTS
from summarizer.method.evidence import weigh_evidence
from summarizer.method.evidence.same_fact import same_fact
from summarizer.method.evidence.support import Evidence
from summarizer.method.evidence.topic_statements import Statements
from summarizer.text.tokens import Tokenized, tokenized, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.corroboration.asking import Claim
    from summarizer.method.encoding import Encoded
    from summarizer.method.evidence.statements import Statement
    from summarizer.method.preparation import Draft
    from summarizer.options import Options

_NO_SOURCE = -1  # of a claim that no article has: lineages are numbered from 0


@dataclass(frozen=True)
class Pile:
    """The n sentences of a draft, row by row: their vectors, tokens, articles and evidence."""

    draft: Draft
    vectors: NDArray[np.float32]
    words: Tokenized
    articles: NDArray[np.intp]
    evidence: Evidence

    @classmethod
    def of(cls, encoded: Encoded, options: Options) -> Self:
        """Return the sentences of a draft with the evidence for each, as a summary has it."""
        draft, vectors = encoded.draft, encoded.vectors
        words = with_forms(tokenized(draft.texts, encoded.tongues), draft.codes)
        numbers = {article.id: number for number, article in enumerate(draft.articles)}
        owners = [numbers[sentence.article.id] for sentence in draft.sentences]
        articles = np.array(owners, dtype=np.intp)
        evidence = weigh_evidence(encoded, _compared(vectors, words, articles), options)
        return cls(draft, vectors, words, articles, evidence)

    @property
    def told(self) -> Told:
        """The sentences with the evidence for each."""
        return Told(self.draft.sentences, self.draft.texts, self.evidence)

    def with_claim(self, claim: Claim, vector: NDArray[np.float32], tongue: int) -> Told:
        """Return the sentences with a claim behind them, as the last row, and the evidence.

        `vector` is that of the claim, `tongue` the number of its language.

        The claim stands in an article of its own, and no other claim is there. The article that it
        was taken from is left out. The time that it takes grows with the sentences.
        """
        draft, base = self.draft, self.evidence
        kept = [row for row, one in enumerate(draft.sentences) if one.article.id != claim.article]
        statements = self._statements_with(claim, kept)
        compared = _compared(
            np.vstack([self.vectors[kept], vector]),
            with_forms(self._words_with(claim.text, tongue, kept), statements.codes),
            np.append(self.articles[kept], len(draft.articles)),
        )
        texts, languages = statements.texts, statements.languages
        evidence = Evidence(
            similarity=compared.of_facts,
            articles=compared.articles,
            sources=np.append(base.sources[kept], self._source(claim.article)),
            tellings=np.append(base.tellings[kept], len(draft.articles)),
            copies=np.append(base.copies[kept], 1),
            silent=np.append(base.silent[kept], True),
            lineages=base.lineages,
            statements=statements,
            same_fact=same_fact(texts, languages, compared, statements.in_one_writing),
            threshold=base.threshold,
            constants=base.constants,
            tongues=compared.words.tongues,
        )
        return Told(statements.sentences, texts, evidence)

    def _statements_with(self, claim: Claim, kept: list[int]) -> _Statements:
        """Return the statements of some rows, and of a claim behind them."""
        draft, topic, article = self.draft, self.evidence.statements, claim.sentence.article
        language, published = language_of(article.language), article.published
        code = base_of(article.language) or base_of(draft.language) or ENGLISH
        return _Statements(
            texts=[*(draft.texts[row] for row in kept), claim.text],
            languages=[*(draft.languages[row] for row in kept), language],
            dates=[*(topic.dates[row] for row in kept), published],
            codes=[*(draft.codes[row] for row in kept), code],
            sentences=[*(draft.sentences[row] for row in kept), claim.sentence],
            topic=topic,
            rows=kept,
            claim=topic.of_text(claim.text, language, published),
        )

    def _words_with(self, text: str, tongue: int, kept: list[int]) -> Tokenized:
        """Return the tokens of some rows, and of a text behind them, all without their forms."""
        counts = np.diff(self.words.ends)
        is_kept = np.zeros(len(counts), dtype=bool)
        is_kept[kept] = True
        numbers, found = self._numbers, tokens(text)
        new = dict.fromkeys(token for token in found if token not in numbers)
        more = {token: len(numbers) + place for place, token in enumerate(new)}
        ids = [more[token] if token in more else numbers[token] for token in found]
        ends = np.cumsum([0, *counts[kept].tolist(), len(ids)])
        of_kept = self.words.ids[np.repeat(is_kept, counts)]
        return Tokenized(
            np.append(of_kept, np.array(ids, dtype=np.intp)),
            ends.astype(np.intp),
            (*self.words.vocabulary, *new),
            None if self.words.tongues is None else np.append(self.words.tongues[kept], tongue),
        )

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {token: number for number, token in enumerate(self.words.vocabulary)}

    def _source(self, article: str | None) -> int:
        """Return the number of an article's lineage, if a sentence of the lineage is there."""
        lineages = (one.articles for one in self.evidence.lineages if article in one.articles)
        members = {article, *next(lineages, ())}
        rows = (row for row, one in enumerate(self.draft.sentences) if one.article.id in members)
        row = next(rows, None)
        return _NO_SOURCE if row is None else int(self.evidence.sources[row])


class _Statements(Statements):
    """The statements of some rows of a topic, and of a claim that is read as a text of it."""

    _: KW_ONLY
    topic: Statements
    rows: Sequence[int]
    claim: Statement

    def __getitem__(self, row: int) -> Statement:
        """Return what a row states, or the claim behind the rows."""
        return self.topic[self.rows[row]] if row < len(self.rows) else self.claim

    def tells_of_somebody_else(self, row: int, other: int) -> bool:
        """Return whether a row is of somebody else, or does not tell all that the claim does."""
        if super().tells_of_somebody_else(row, other):
            return True
        return row == len(self.rows) and lacks_a_part(
            self.claim, self[other], self.sentences[other]
        )


def _compared(
    vectors: NDArray[np.float32], words: Tokenized, articles: NDArray[np.intp]
) -> Comparison:
    """Return the similarities of rows; nobody asks for their clusters: each has its own."""
    labels = np.arange(len(articles), dtype=np.intp)
    return Comparison(words, articles, similarity_of(vectors, words, CONSTANTS), labels)
