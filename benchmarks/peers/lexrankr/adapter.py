"""lexrankr 1.0: LexRank within clusters of sentences, its defaults but for language and speed."""

import re

from exchange import answer
from lexrankr import LexRank, lexrankr
from lexrankr.sentence import Sentence


def words(text: str) -> list[str]:
    """The words in lower case; the package leaves this to its user."""
    return re.findall(r"\w+", text.lower())


def cosine(a: Sentence, b: Sentence) -> float:
    """The package's own cosine, without fitting a vectoriser to each pair of sentences."""
    if a.index == b.index:
        return 1.0
    weights = dict(a.tfidf_pairs)
    return sum(weight * weights.get(word, 0.0) for word, weight in b.tfidf_pairs)


def rank(sentences: list[str], _words: int) -> list[int]:
    """The rows in the order of choice: one from each cluster, then from each in proportion.

    Asked for all sentences, or for a number of them, the package fails: so it is asked for the
    largest share of them that it answers.
    """
    units = [Sentence(row, text, words(text)) for row, text in enumerate(sentences)]
    lexrankr.parse_text_into_sentences = lambda *_: units
    lexrankr._get_reordered_summary_texts = lambda chosen: [unit.index for unit in chosen]  # noqa: SLF001 - drops the order
    ranker = LexRank(words)
    ranker._similarity_function = cosine  # noqa: SLF001 - see `cosine`
    ranker.summarize("")
    shares = ((count + 0.5) / ranker.max_k for count in range(ranker.max_k - 1, 0, -1))
    return next(filter(None, map(ranker.probe, shares)), [])


answer({"lexrankr": rank})
