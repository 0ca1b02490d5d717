"""Pairs of sentences in other languages, from articles that people translated.

The articles of multiling2011 are in seven languages. Their sentences are matched by the
multilingual encoder; what is known of a pair of English sentences then holds of their translations,
and what the English cross-encoder says of it does, too. `train_multilingual_cross_encoder.py` uses
this.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from benchmarks.quality.reports import lines_of
from summarizer import Article, load_encoder
from summarizer.articles import Span
from summarizer.encoders.cross_encoder import log_odds
from summarizer.method.preparation.segmentation import segment

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

FILE = "multiling2011.jsonl"
ENGLISH = "en"
LEAST_COSINE, LEAST_LEAD, MOST_MOVED = 0.55, 0.15, 0.25
"""Of a translation: to the sentence, above the next best one, and as a share of the article."""
NEAREST = 3  # sentences of other articles that are read beside each, and one more by chance
LEAST_WORDS = 5
UNLIKELY, KEPT = -4.0, 0.35  # log-odds up to which this share of the pairs is kept
ACROSS = 2  # pairs in two languages for each in English
_NUMBER = re.compile(r"(?<![\d.,])\d{1,4}(?![\d.,])")
_COMMA = re.compile("[,;\u060c\u3001\uff0c]")
_NAME = re.compile(r"(?<=[a-zà-žα-ώ,] )[A-ZÀ-ŽΑ-Ω][\w'’-]{2,}")  # within a sentence
LEAST_SIGNS = 25  # of what is left of a sentence; half as many are left out
_YEARS = range(1901, 2100)


class Place(NamedTuple):
    """A sentence of an English article, by its topic, its document and its text."""

    topic: str
    document: str
    text: str


class Translated(NamedTuple):
    """A claim, another sentence, and the probability of a report by the English cross-encoder."""

    claim: str
    other: str
    probability: float


class Vectors:
    """The vectors of sentences, less the mean of their language, at length 1."""

    def __init__(self, documents: Iterable[Mapping[str, list[str]]]) -> None:
        """Encode the sentences of documents by language."""
        listed = sorted({(code, text) for one in documents for code in one for text in one[code]})
        vectors = load_encoder("multilingual-e5-small").encode([text for _, text in listed])
        codes = np.array([code for code, _ in listed])
        for code in set(codes.tolist()):
            vectors[codes == code] -= vectors[codes == code].mean(axis=0)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        self._of = dict(zip(listed, vectors, strict=True))

    def cosines(self, own: Sequence[str], code: str, others: Sequence[str]) -> Floats:
        """Return the cosines of English sentences to others, shape (own, others)."""
        of_others = np.array([self._of[code, text] for text in others])
        return np.array([self._of[ENGLISH, text] for text in own]) @ of_others.T


class Translations:
    """English sentences with their translations by language, as far as these are found."""

    def __init__(self, folder: Path) -> None:
        """Match the sentences of the evaluation data in a folder."""
        documents: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(dict)
        for topic in lines_of(folder / FILE):
            for each in topic["documents"]:
                key = topic["id"].split("-")[1], each["id"]
                documents[key][topic["lang"]] = _sentences(each["text"], topic["lang"])
        self._vectors = Vectors(documents.values())
        self.places = [Place(*key, text) for key, one in documents.items() for text in one[ENGLISH]]
        self.of: dict[Place, dict[str, str]] = {place: {} for place in self.places}
        for key, texts in documents.items():
            for code in texts.keys() - {ENGLISH}:
                for own, other in self._matches(texts[ENGLISH], code, texts[code]):
                    self.of[Place(*key, own)][code] = other

    def _matches(
        self, own: Sequence[str], code: str, others: Sequence[str]
    ) -> Iterator[tuple[str, str]]:
        """Yield the sentences of an article, each with the one that is surely its translation."""
        alike = self._vectors.cosines(own, code, others) if own and others else np.empty((0, 0))
        for number, row in enumerate(alike):
            best = int(row.argmax())
            second = float(np.sort(row)[-2]) if len(row) > 1 else 0.0
            moved = abs(number / len(own) - best / len(others))
            is_best = alike[:, best].argmax() == number and row[best] > LEAST_COSINE
            if is_best and row[best] - second > LEAST_LEAD and moved < MOST_MOVED:
                yield own[number], others[best]

    def labelled(self, claim: str, other: str) -> Iterator[tuple[str, str]]:
        """Yield a pair of English sentences in each language in which both are known."""
        by_text = {place.text: codes for place, codes in self.of.items()}
        own, others = by_text.get(claim, {}), by_text.get(other, {})
        yield from ((own[code], others[code]) for code in sorted(own.keys() & others.keys()))

    def read(self, dice: random.Random) -> tuple[list[Translated], list[Translated]]:
        """Return what the English cross-encoder says of pairs: in one language, and in two."""
        pairs = [*self._near(dice)]
        odds = log_odds((own.text, other.text) for own, other in pairs)
        within, across = [], []
        for (own, other), value in zip(pairs, odds.tolist(), strict=True):
            if value <= UNLIKELY and dice.random() >= KEPT:
                continue
            probability = 1 / (1 + np.exp(-value))
            a, b = self.of[own], self.of[other]
            within += [Translated(a[c], b[c], probability) for c in sorted(a.keys() & b.keys())]
            a, b = {**a, ENGLISH: own.text}, {**b, ENGLISH: other.text}
            for _ in range(ACROSS):
                first, second = dice.choice(sorted(a)), dice.choice(sorted(b))
                if first != second:
                    across.append(Translated(a[first], b[second], probability))
        return within, across

    def _near(self, dice: random.Random) -> Iterator[tuple[Place, Place]]:
        """Yield each English sentence with the most similar ones of its topic's other articles."""
        for topic in sorted({place.topic for place in self.places}):
            own = [place for place in self.places if place.topic == topic]
            own = [place for place in own if len(place.text.split()) >= LEAST_WORDS]
            texts = [place.text for place in own]
            alike = self._vectors.cosines(texts, ENGLISH, texts)
            for number, place in enumerate(own):
                others = [
                    at
                    for at, other in enumerate(own)
                    if other.document != place.document and other.text != place.text
                ]
                nearest = sorted(others, key=lambda at: -alike[number, at])[:NEAREST]
                for at in dict.fromkeys([*nearest, dice.choice(others)]):
                    yield place, own[at]

    def alike(self, dice: random.Random) -> Iterator[tuple[str, str]]:
        """Yield sentences in two languages that are translations of one."""
        for place in self.places:
            texts = {**self.of[place], ENGLISH: place.text}
            if len(texts) > 1:
                first, second = dice.sample(sorted(texts), 2)
                yield texts[first], texts[second]

    def other_numbers(self, dice: random.Random) -> Iterator[tuple[str, str]]:
        """Yield sentences, or their translations, and the same with another number."""
        for place in self.places:
            if not self.of[place]:
                continue
            texts = {**self.of[place], ENGLISH: place.text}
            own = texts[dice.choice(sorted(self.of[place]))]
            changed = _with_another_number(own, dice)
            if changed is not None:
                yield (own, changed) if dice.random() < 0.5 else (changed, own)  # noqa: PLR2004 - half
                yield texts[dice.choice(sorted(texts))], changed

    def shortened(self) -> Iterator[tuple[str, str]]:
        """Yield translations without what stands behind their last comma, and the whole ones."""
        for text in self._all():
            commas = [match.start() for match in _COMMA.finditer(text)]
            cut = commas[-1] if commas else 0
            if cut > LEAST_SIGNS and len(text) - cut > LEAST_SIGNS // 2:
                yield f"{text[:cut]}.", text

    def other_names(self, dice: random.Random) -> Iterator[tuple[str, str]]:
        """Yield translations, and the same with another name, or with two names exchanged."""
        names = sorted({match[0] for text in self._all() for match in _NAME.finditer(text)})
        for text in self._all():
            own = [*_NAME.finditer(text)]
            if not own:
                continue
            match, other = dice.choice(own), dice.choice(names)
            if other not in text:
                yield text, text[: match.start()] + other + text[match.end() :]
            one, two = own[0], own[-1]
            if one[0] != two[0]:
                parts = text[: one.start()], text[one.end() : two.start()], text[two.end() :]
                yield text, parts[0] + two[0] + parts[1] + one[0] + parts[2]

    def _all(self) -> Iterator[str]:
        yield from (text for codes in self.of.values() for text in codes.values())


def _with_another_number(text: str, dice: random.Random) -> str | None:
    """Return a text with one of its numbers changed; years stay years."""
    numbers = [*_NUMBER.finditer(text)]
    if not numbers:
        return None
    match = dice.choice(numbers)
    number = int(match[0])
    if number in _YEARS:
        other = number + dice.choice([-3, -1, 1, 2, 5])
    else:
        other = max(1, int(number * dice.choice([0.4, 0.6, 1.5, 2, 3])) + dice.choice([0, 1, 2]))
    other += 2 if other == number else 0
    return text[: match.start()] + str(other) + text[match.end() :]


def _sentences(text: str, code: str) -> list[str]:
    article: Any = Article(text=text, language=code)
    return [" ".join(one.quote.split()) for one in segment(article, [Span(0, len(text))])]
