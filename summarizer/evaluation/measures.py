"""Measure one summary: ROUGE, length, redundancy, dangling openings, citations."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Literal, get_args

from summarizer.evaluation.citations import CheckedCitations, check_citations, united
from summarizer.evaluation.rouge import MEASURES, Score, rouge_tokens
from summarizer.languages import has_file, language_of
from summarizer.languages.codes import code_of
from summarizer.languages.recognition import recognised
from summarizer.method.scoring.readability import stands_alone
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.evaluation.inputs import Answer
    from summarizer.evaluation.rouge import Measure, References, RougeOptions
    from summarizer.readers.callers.topics import Topic

Quality = Literal["words", "fill", "redundancy", "dangling", "articles"]
QUALITIES: tuple[Quality, ...] = get_args(Quality)
_DEFAULT_LANGUAGE = "en"
_LONGEST_SENTENCE = 80  # words: a longer line is a whole text


@dataclass(frozen=True, slots=True)
class Measured:
    """The scores of one summary, its other qualities, and the findings on its citations.

    A quality is None where it has no meaning: the fill without a budget, the redundancy of a single
    sentence, the share of dangling openings in a language without a file in `languages`, the
    articles cited without citations.
    """

    rouge: Mapping[Measure, Score]
    qualities: Mapping[Quality, float | None]
    citations: CheckedCitations | None = None


def measure(answer: Answer, topic: Topic, references: References) -> Measured:
    """Return all measures of a system's answer to a topic; its sentences are its lines.

    Raises:
        InputError: the answer cites places, and is no summary by our schema; or a document of the
            topic, to check them in, is no article.
    """
    sentences = sentences_of(answer.summary)
    citations = check_citations(answer, topic)
    qualities: dict[Quality, float | None] = {
        "words": count_words(answer.summary),
        "fill": fill(answer, len(sentences)),
        "redundancy": redundancy(sentences, references.options),
        "dangling": dangling_share(sentences, topic.language),
        "articles": citations.articles if citations else None,
    }
    scores = references.score(answer.summary, without=answer.reference)
    return Measured(scores, qualities, citations)


def averaged(runs: Sequence[Measured]) -> Measured:
    """Return the means over the runs of a system on one topic, and all findings on citations."""
    if len(runs) == 1:
        return runs[0]
    rouge = {name: _mean_score([run.rouge[name] for run in runs]) for name in MEASURES}
    qualities = {name: _mean([run.qualities[name] for run in runs]) for name in QUALITIES}
    return Measured(rouge, qualities, united([run.citations for run in runs]))


def _mean_score(scores: Sequence[Score]) -> Score:
    count = len(scores)
    return Score(
        sum(score.precision for score in scores) / count,
        sum(score.recall for score in scores) / count,
        sum(score.f1 for score in scores) / count,
    )


def _mean(values: Sequence[float | None]) -> float | None:
    """The mean of those that are known, or None."""
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def sentences_of(summary: str) -> list[str]:
    """Return the sentences of a summary, which are its lines; none if it is one long line."""
    lines = [line.strip() for line in summary.split("\n") if line.strip()]
    one_for_all = len(lines) == 1 and count_words(summary) > _LONGEST_SENTENCE
    return [] if one_for_all else lines


def redundancy(sentences: Sequence[str], options: RougeOptions) -> float | None:
    """Return the mean, over the sentences, of the best ROUGE-1 F1 with another one, in [0, 1].

    None for fewer than two sentences with words.
    """
    bags = [Counter(words) for line in sentences if (words := rouge_tokens(line, options))]
    best = [0.0] * len(bags)
    for i, j in combinations(range(len(bags)), 2):
        shared = 2 * (bags[i] & bags[j]).total() / (bags[i].total() + bags[j].total())
        best[i], best[j] = max(best[i], shared), max(best[j], shared)
    return sum(best) / len(best) if len(best) > 1 else None


def dangling(text: str, language: str = _DEFAULT_LANGUAGE) -> bool:
    """Return whether a sentence needs what stood before it, as one that opens with "He" does.

    `language` is an ISO 639-1 code; of a language without a file no words are known.

    >>> dangling("He left on Monday."), dangling("Er ging am Montag.", "de")
    (True, True)
    >>> dangling("Anna Jones left on Monday.")
    False
    """
    return not stands_alone(text, language_of(language))


def dangling_share(sentences: Sequence[str], language: object = None) -> float | None:
    """Return the share of sentences that are `dangling`, in [0, 1].

    `language` is the code that a topic states; of anything else the sentences tell, and where they
    do not, it is English. None without a sentence, and for a language without a file.
    """
    stated = code_of(language) if isinstance(language, str) else None
    code = stated or recognised("\n".join(sentences)) or _DEFAULT_LANGUAGE
    if not sentences or not has_file(code):
        return None
    return sum(dangling(line, code) for line in sentences) / len(sentences)


def fill(answer: Answer, sentences: int) -> float | None:
    """Return the length as a share of the budget in the answer's "options"; above 1 if over it.

    None without a budget in words or sentences.
    """
    options = answer.record.get("options")
    if not isinstance(options, dict):
        return None
    for unit, length in (("words", count_words(answer.summary)), ("sentences", sentences)):
        budget = options.get(unit)
        if isinstance(budget, int | float) and budget >= 1:
            return float(length / budget)
    return None
