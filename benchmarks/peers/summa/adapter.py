"""summa 1.2: TextRank, on the sentences that all systems get."""

from exchange import answer
from summa import summarizer
from summa.preprocessing import textcleaner


def rank(sentences: list[str], _words: int) -> list[int]:
    """The rows by score; summa leaves out sentences without a word that counts."""
    textcleaner.split_sentences = lambda _text: sentences
    ranked: list[int] = []
    summarizer._format_results = lambda units, *_: ranked.extend(  # noqa: SLF001 - has no index
        unit.index for unit in sorted(units, key=lambda unit: (-unit.score, unit.index))
    )
    summarizer.summarize("", ratio=1.0)
    return ranked


answer({"summa TextRank": rank})
