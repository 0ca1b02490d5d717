"""bert-extractive-summarizer 0.10.1: k-means over sentence embeddings, with the same MiniLM."""

import math
from functools import cache

import numpy as np
from exchange import answer, model_folder
from summarizer.sbert import SBertSummarizer
from summarizer.text_processors.sentence_abc import SentenceABC


class Given(SentenceABC):
    """The sentences that all systems get, in place of those of a spaCy model."""

    def __init__(self) -> None:
        """Wait for the sentences."""
        super().__init__(None, is_spacy_3=True)
        self.sentences: list[str] = []

    def process(self, _body: str, _min_length: int = 0, _max_length: int = 0) -> list[str]:
        """The sentences, whatever their number of characters."""
        return self.sentences


GIVEN = Given()
SUMMARIZER = SBertSummarizer(model_folder(), sentence_handler=GIVEN)
ENCODE = SUMMARIZER.model


@cache
def vector(sentence: str) -> np.ndarray:
    """The embedding of a sentence, computed once for all orders and numbers of sentences."""
    return ENCODE([sentence])[0]


SUMMARIZER.model = lambda sentences: np.array([vector(sentence) for sentence in sentences])


def rank(sentences: list[str], words: int) -> list[int]:
    """The rows of the first number of clusters whose sentences fill the budget, in text order."""
    GIVEN.sentences = sentences
    lengths = [len(text.split()) for text in sentences]
    count = math.ceil(words / np.mean(lengths))
    while True:
        rows = chosen(sentences, count)
        if count >= len(sentences) or sum(lengths[row] for row in rows) >= words:
            return rows
        count += 1


def chosen(sentences: list[str], count: int) -> list[int]:
    """The rows of the sentences that come back, each text at its next place."""
    rows: list[int] = []
    for text in SUMMARIZER("", num_sentences=count, return_as_list=True):
        rows.append(sentences.index(text, rows[-1] + 1 if rows else 0))
    return rows


answer({"bert-extractive-summarizer": rank})
