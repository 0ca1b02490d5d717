"""sumy: LexRank, TextRank, LSA, KL and SumBasic, with its English stemmer and stop words."""

from collections.abc import Callable, Sequence

import nltk
from exchange import answer
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.nlp.tokenizers import Tokenizer
from sumy.summarizers._summarizer import AbstractSummarizer
from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer
from sumy.utils import get_stop_words

ENOUGH = 3  # budgets of words
LEAST = 300  # words, where the budget is small


class Words:
    """Words as sumy takes them, without the sentence splitter, whose data pip cannot install."""

    def to_words(self, text: str) -> tuple[str, ...]:
        """The words of a sentence."""
        words = nltk.word_tokenize(text, preserve_line=True)
        return tuple(filter(Tokenizer._is_word, words))  # noqa: SLF001 - what it calls a word


def rows_by_rating(
    sentences: Sequence[Sentence],
    _count: int,
    rating: Callable[..., float] | dict[Sentence, float],
    *args: object,
) -> list[int]:
    """The rows from the best: what sumy does before it cuts the list and restores the order."""
    rate = rating.__getitem__ if isinstance(rating, dict) else rating
    rated = [rate(sentence, *args) for sentence in sentences]
    return sorted(range(len(rated)), key=lambda row: -rated[row])


class Chosen(Exception):  # noqa: N818 - no error: enough was chosen
    """Carries the rows that KL has chosen so far: later choices do not change them."""


class ShortKL(KLSummarizer):
    """sumy's KL, stopped once it has chosen three budgets: it is cubic."""

    def __init__(self, stemmer: Stemmer, sentences: list[str], words: int) -> None:
        """Begin with all rows open."""
        super().__init__(stemmer)
        self._open = list(range(len(sentences)))
        self._lengths = [len(text.split()) for text in sentences]
        self._left = max(ENOUGH * words, LEAST)
        self._rows: list[int] = []

    def _find_index_of_best_sentence(self, kls: list[float]) -> int:
        index = super()._find_index_of_best_sentence(kls)
        self._rows.append(self._open.pop(index))
        self._left -= self._lengths[self._rows[-1]]
        if self._left <= 0 or not self._open:
            raise Chosen(self._rows)
        return index


def document(sentences: list[str]) -> ObjectDocumentModel:
    """The sentences as sumy's document."""
    tokenizer = Words()
    return ObjectDocumentModel([Paragraph([Sentence(text, tokenizer) for text in sentences])])


def ranks(kind: type[AbstractSummarizer]) -> Callable[[list[str], int], list[int]]:
    """A ranking by one of sumy's summarizers."""

    def rank(sentences: list[str], _words: int) -> list[int]:
        summarizer = kind(Stemmer("english"))
        summarizer.stop_words = get_stop_words("english")
        return summarizer(document(sentences), len(sentences))

    return rank


def rank_kl(sentences: list[str], words: int) -> list[int]:
    """The rows in KL's order of choice."""
    summarizer = ShortKL(Stemmer("english"), sentences, words)
    summarizer.stop_words = get_stop_words("english")
    try:
        return summarizer(document(sentences), len(sentences))
    except Chosen as chosen:
        return chosen.args[0]


AbstractSummarizer._get_best_sentences = staticmethod(rows_by_rating)  # noqa: SLF001 - drops the order
answer(
    {
        "sumy LexRank": ranks(LexRankSummarizer),
        "sumy TextRank": ranks(TextRankSummarizer),
        "sumy LSA": ranks(LsaSummarizer),
        "sumy KL": rank_kl,
        "sumy SumBasic": ranks(SumBasicSummarizer),
    }
)
