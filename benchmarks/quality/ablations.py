"""Measure what each step of the method is worth, and how far its constants were fitted to the sets.

    python -m benchmarks.quality.ablations

Every variant of variants.py summarises all sets under the rules of run.py. Then settings drawn at
random around the shipped ones tell by how much choosing on these topics overrates a setting.
Figures go to benchmarks/results/ablations.json. All sets have to be in the folder that
SUMMARIZER_DATA names.
"""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from threadpoolctl import threadpool_limits

from benchmarks import record as results
from benchmarks.quality.choosing import choosing
from benchmarks.quality.points import difference, estimated
from benchmarks.quality.sets import SETS, digest, one_a_line, read_topics
from benchmarks.quality.variants import METHOD, VARIANTS, Variant, shaken
from summarizer import NothingToSummarizeError, Options, Sentence, load_encoder
from summarizer.evaluation import settings
from summarizer.evaluation.intervals import differences, estimates
from summarizer.evaluation.measures import dangling_share, redundancy
from summarizer.evaluation.rouge import References
from summarizer.method.encoding import Encoded, encode
from summarizer.method.preparation import prepare
from summarizer.method.scoring.readability import stands_alone
from summarizer.pipeline import consolidate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from benchmarks.quality.sets import BenchmarkSet, Topic
    from summarizer import Encoder
    from summarizer.evaluation.rouge import RougeOptions

    Floats = NDArray[np.float64]

MEASURES = ("rouge2", "rouge1", "leaning", "unresolved", "redundancy")
OTHERS = "other languages"
ROUGE2 = MEASURES.index("rouge2")
SETTINGS = 60  # enough for the best of them to be chosen by chance
PROCESSES = 2  # each holds all sets, 1 GB


@dataclass(frozen=True)
class Prepared:
    """A topic as all variants share it: cleaned, cut into sentences and encoded."""

    encoded: Encoded | None
    references: References
    words: int

    @classmethod
    def of(cls, topic: Topic, references: References, words: int, encoder: Encoder) -> Prepared:
        """Prepare and encode a topic as `summarize` does."""
        try:
            encoded = encode(prepare(topic.articles), encoder)
        except NothingToSummarizeError:
            encoded = None
        return cls(encoded, references, words)


def summarized(topic: Prepared, variant: Variant = METHOD) -> list[Sentence]:
    """The sentences of the summary that `summarize` makes with the variant's changes."""
    if topic.encoded is None:
        return []
    options = Options(words=topic.words, **variant.options)
    summary = consolidate(topic.encoded, options, constants=variant.constants)
    articles = {article.id: article for article in topic.encoded.draft.articles}
    places = [sentence.place for sentence in summary.sentences]
    return [Sentence(articles[place.article], place.start, place.end) for place in places]


def measured(topic: Prepared, summary: Sequence[Sentence]) -> list[float]:
    """The MEASURES of a summary, as shares; nan where one has no meaning."""
    texts = [sentence.text for sentence in summary]
    scores = topic.references.score("\n".join(texts), ("rouge2", "rouge1"))
    shares = [
        scores["rouge2"].f1,
        scores["rouge1"].f1,
        dangling_share(texts),
        np.mean(unresolved(summary)) if texts else None,
        redundancy(texts, topic.references.options),
    ]
    return [np.nan if share is None else float(share) for share in shares]


def unresolved(summary: Sequence[Sentence]) -> list[bool]:
    """Which sentences lean on one that is not right before them in the summary."""
    before = [None, *summary[:-1]]
    return [
        not stands_alone(own.text) and not (last is not None and leads_to(last, own))
        for last, own in zip(before, summary, strict=True)
    ]


def leads_to(last: Sentence, own: Sentence) -> bool:
    """Whether one sentence stands right before another in the same article."""
    if last.article.id != own.article.id or last.end > own.start:
        return False
    return not own.article.text[last.end : own.start].strip()


class Bench:
    """The topics of all sets, held by each worker process."""

    topics: Sequence[Sequence[Prepared]] = ()

    @classmethod
    def fill(cls, topics: Sequence[Sequence[Prepared]]) -> None:
        """Keep the topics in this process, and hold it to one thread."""
        cls.topics = topics
        threadpool_limits(limits=1, user_api="blas")

    @classmethod
    def run(cls, job: tuple[Variant, int]) -> Floats:
        """The measures of a variant on the topics of a set, shape (topics, measures)."""
        variant, number = job
        topics = cls.topics[number]
        return np.array([measured(topic, summarized(topic, variant)) for topic in topics])


def measure_all(
    topics: Sequence[Sequence[Prepared]], variants: Sequence[Variant]
) -> list[list[Floats]]:
    """The measures of each variant on each set."""
    jobs = [(variant, number) for variant in variants for number in range(len(topics))]
    with ProcessPoolExecutor(PROCESSES, get_context("spawn"), Bench.fill, (topics,)) as pool:
        results = iter(pool.map(Bench.run, jobs))
        found = []
        for variant in variants:
            found.append([next(results) for _ in topics])
            means = " ".join(f"{100 * each[:, ROUGE2].mean():6.2f}" for each in found[-1])
            print(f"  {variant.step + ': ' + variant.name:52}{means}", flush=True)
    return found


def record(variant: Variant, own: Sequence[Floats], method: Sequence[Floats]) -> dict[str, Any]:
    """The figures of a variant by set and measure, and those of all other languages' topics."""
    sets: dict[str, Any] = {}
    for each, values, base in zip(SETS, own, method, strict=True):
        shown = MEASURES if each.language == "en" else ("rouge2", "rouge1")
        sets[each.name] = {name: compared(values[:, n], base[:, n]) for n, name in enumerate(shown)}
    others = [n for n, each in enumerate(SETS) if each.language != "en"]
    values, base = (np.concatenate([found[n] for n in others]) for found in (own, method))
    sets[OTHERS] = {"rouge2": compared(values[:, ROUGE2], base[:, ROUGE2])}
    return {"step": variant.step, "name": variant.name, "sets": sets}


def compared(values: Floats, base: Floats) -> dict[str, Any]:
    """The mean, and its difference from that of the method, each with its interval."""
    known = ~np.isnan(values) & ~np.isnan(base)
    if not known.any():
        return {}
    (mean,) = estimates(values[known][:, np.newaxis])
    (change,) = differences((values[known] - base[known])[:, np.newaxis])
    return estimated(mean) | {
        "difference": difference(change.mean, change.low, change.high, change.p)
    }


def of_references(topics: Sequence[Topic], options: RougeOptions) -> dict[str, float]:
    """The percentage of the references' sentences that lean, and how far they repeat each other."""
    texts = [one_a_line(text).split("\n") for topic in topics for text in topic.references]
    leaning = [found for lines in texts if (found := dangling_share(lines)) is not None]
    repeated = [r for lines in texts if (r := redundancy(lines, options)) is not None]
    return {
        "leaning": round(100 * float(np.mean(leaning)), 2),
        "redundancy": round(100 * float(np.mean(repeated)), 2) if repeated else float("nan"),
    }


def run(folder: Path, encoder: Encoder) -> None:
    """Measure all variants and the random settings, and write the figures."""
    read = partial(read_topics, folder=folder)
    topics = [read(each) for each in SETS]
    prepared = [ready(each, own, encoder) for each, own in zip(SETS, topics, strict=True)]
    print(f"encoded; ROUGE-2 on {', '.join(each.name for each in SETS)}", flush=True)
    variants = [METHOD, *VARIANTS, *map(shaken, range(SETTINGS))]
    found = measure_all(prepared, variants)
    method, rest, random = found[0], found[1 : len(VARIANTS) + 1], found[len(VARIANTS) + 1 :]
    figures = {
        "sets": {
            each.name: {
                "sha256": digest(each, folder),
                "topics": len(own),
                "signature": settings(each.scoring),
            }
            for each, own in zip(SETS, topics, strict=True)
        },
        "references": {
            each.name: of_references(own, each.scoring)
            for each, own in zip(SETS, topics, strict=True)
            if each.language == "en"
        },
        "method": record(METHOD, method, method),
        "variants": [record(v, own, method) for v, own in zip(VARIANTS, rest, strict=True)],
        "choosing": choosing(
            [each[:, ROUGE2] for each in method],
            [[each[:, ROUGE2] for each in sets] for sets in random],
        ),
    }
    results.write("ablations.json", figures, indent=1)


def ready(chosen: BenchmarkSet, topics: Sequence[Topic], encoder: Encoder) -> list[Prepared]:
    """The topics of a set, encoded."""
    return [
        Prepared.of(topic, References(topic.references, chosen.scoring), chosen.words, encoder)
        for topic in topics
    ]


def main() -> None:
    """Run if all sets are there."""
    if not (data := os.environ.get("SUMMARIZER_DATA")):
        print("ablations: skipped, SUMMARIZER_DATA does not name the folder with the sets")
        return
    absent = sorted({each.file for each in SETS if not (Path(data) / each.file).exists()})
    if absent:
        print(f"ablations: skipped, {', '.join(absent)} is not in {data}")
        return
    run(Path(data), load_encoder())


if __name__ == "__main__":
    main()
