"""Measure what each step of the method is worth, and what its constants owe to the sets.

    python benchmarks/ablations.py

Every variant of variants.py summarises all sets, under the rules of run.py; then settings drawn at
random around the shipped ones tell how much a choice by these topics flatters. The figures go to
benchmarks/results/ablations.json. It takes all sets of SUMMARIZER_DATA, and is skipped without.
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
from run import RESULTS, write
from score import Judge, comparison, interval
from sets import SETS, digest, one_a_line, read_topics
from threadpoolctl import threadpool_limits
from variants import METHOD, VARIANTS, Variant, shaken

from summarizer import NothingToSummarizeError, Options, load_encoder
from summarizer.evaluation.measures import redundancy
from summarizer.method.clustering import compare
from summarizer.method.composition.ordering import order
from summarizer.method.evidence import weigh_evidence
from summarizer.method.preparation import Draft, prepare
from summarizer.method.rows import score
from summarizer.method.scoring.independence import stands_alone
from summarizer.method.selection import select
from summarizer.threads import one_blas_thread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from sets import BenchmarkSet, Topic

    from summarizer import Encoder, Sentence
    from summarizer.evaluation.rouge import References

    Floats = NDArray[np.float64]

MEASURES = ("rouge2", "rouge1", "leaning", "unresolved", "redundancy")
OTHERS = "other languages"
ROUGE2 = MEASURES.index("rouge2")
SETTINGS = 60
HALVES = 20
PROCESSES = 2


@dataclass(frozen=True)
class Prepared:
    """A topic up to where the variants part: cleaned, cut into sentences, and encoded once."""

    draft: Draft | None
    vectors: NDArray[np.float32]
    references: References
    words: int

    @classmethod
    def of(cls, topic: Topic, references: References, words: int, encoder: Encoder) -> Prepared:
        """What `summarize` makes of a topic's articles before it compares sentences."""
        try:
            draft = prepare(topic.articles)
        except NothingToSummarizeError:
            draft = None
        return cls(draft, encoder.encode(draft.to_encode if draft else []), references, words)


def summarized(topic: Prepared, variant: Variant = METHOD) -> list[Sentence]:
    """The sentences of the summary, as `summarize` has them, but for what the variant changes."""
    if topic.draft is None:
        return []
    options, constants = Options(words=topic.words, **variant.options), variant.constants
    with one_blas_thread():
        compared = compare(topic.draft, topic.vectors, options, constants=constants)
        evidence = weigh_evidence(compared, options)
        rows = score(topic.draft, compared, evidence, options, constants=constants)
        chosen = select(rows, options, constants=constants)
        return [rows.sentences[row] for row in order(chosen.rows, rows, options.order, constants)]


def measured(topic: Prepared, summary: Sequence[Sentence]) -> list[float]:
    """What MEASURES name, x 100 each; nan where it has no meaning."""
    texts = [sentence.text for sentence in summary]
    scores = topic.references.score("\n".join(texts), ("rouge2", "rouge1"))
    repeated = redundancy(texts, topic.references.options)
    shares = [
        scores["rouge2"].f1,
        scores["rouge1"].f1,
        np.mean([not stands_alone(text) for text in texts]) if texts else np.nan,
        np.mean(unresolved(summary)) if texts else np.nan,
        np.nan if repeated is None else repeated,
    ]
    return [100 * float(share) for share in shares]


def unresolved(summary: Sequence[Sentence]) -> list[bool]:
    """Which sentences lean, without the one that stands before them in the article before them."""
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
    """The sets, ready for any number of variants; each of the worker processes holds them all."""

    topics: Sequence[Sequence[Prepared]] = ()

    @classmethod
    def fill(cls, topics: Sequence[Sequence[Prepared]]) -> None:
        """Keep the topics of each set in this process, which computes on one thread."""
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
            means = " ".join(f"{each[:, ROUGE2].mean():6.2f}" for each in found[-1])
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
    """The mean with its interval, and by how much it exceeds that of the method, with its own."""
    known = ~np.isnan(values) & ~np.isnan(base)
    if not known.any():
        return {}
    return interval(values[known]) | {"difference": comparison(values[known], base[known])}


def of_references(topics: Sequence[Topic], judge: Judge) -> dict[str, float]:
    """How many of the references' own sentences lean, and how far they repeat each other, x 100."""
    texts = [one_a_line(text).split("\n") for topic in topics for text in topic.references]
    leaning = [np.mean([not stands_alone(line) for line in lines]) for lines in texts]
    repeated = [r for lines in texts if (r := redundancy(lines, judge.options)) is not None]
    return {
        "leaning": round(100 * float(np.mean(leaning)), 2),
        "redundancy": round(100 * float(np.mean(repeated)), 2) if repeated else float("nan"),
    }


def chosen_by_half(shipped: Sequence[Floats], settings: Sequence[Sequence[Floats]]) -> Floats:
    """What choosing among random settings brings, by set, shape (sets, 4): means over the halves.

    Of ROUGE-2, by how much the chosen one exceeds the average setting on the half that chose it;
    the same on the other half; by how much it exceeds the shipped one there; and by how much the
    shipped one exceeds the average. `shipped` holds the scores of each set, shape (topics,), and
    `settings` those of each random setting likewise.
    """
    dice = np.random.default_rng(HALVES)
    found = []
    for _ in range(HALVES):
        orders = [dice.permutation(len(each)) for each in shipped]
        halves = [(rows[: len(rows) // 2], rows[len(rows) // 2 :]) for rows in orders]
        here, there = (
            np.array(
                [
                    [each[half[side]].mean() for each, half in zip(sets, halves, strict=True)]
                    for sets in (shipped, *settings)
                ]
            )
            for side in (0, 1)
        )
        best = 1 + int(np.argmax(here[1:].mean(axis=1)))
        average = there[1:].mean(axis=0)
        own = here[best] - here[1:].mean(axis=0)
        found.append(
            np.stack([own, there[best] - average, there[best] - there[0], there[0] - average])
        )
    means: Floats = np.mean(found, axis=0).T
    return means


def choosing(shipped: Sequence[Floats], settings: Sequence[Sequence[Floats]]) -> dict[str, Any]:
    """The figures of the cross-validation, ready for JSON."""
    rows = chosen_by_half(
        [each[:, ROUGE2] for each in shipped],
        [[each[:, ROUGE2] for each in sets] for sets in settings],
    )
    names = ("on its half", "on the other", "to the shipped", "shipped to average")
    by_set = dict(zip([each.name for each in SETS], rows, strict=True))
    by_set["mean of all sets"] = rows.mean(axis=0)
    figures = {
        key: {name: round(float(value), 2) for name, value in zip(names, row, strict=True)}
        for key, row in by_set.items()
    }
    return {"settings": len(settings), "halves": HALVES, "sets": figures}


def run(folder: Path, encoder: Encoder) -> None:
    """Measure all variants and the random settings, and write the figures."""
    read = partial(read_topics, folder=folder)
    topics = [read(each) for each in SETS]
    judges = [Judge(own, each.language) for own, each in zip(topics, SETS, strict=True)]
    prepared = [ready(*each, encoder) for each in zip(SETS, topics, judges, strict=True)]
    print(f"encoded; ROUGE-2 on {', '.join(each.name for each in SETS)}", flush=True)
    variants = [METHOD, *VARIANTS, *map(shaken, range(SETTINGS))]
    found = measure_all(prepared, variants)
    method, rest, random = found[0], found[1 : len(VARIANTS) + 1], found[len(VARIANTS) + 1 :]
    figures = {
        "sets": {
            each.name: {
                "sha256": digest(each, folder),
                "topics": len(own),
                "signature": judge.signature,
            }
            for each, own, judge in zip(SETS, topics, judges, strict=True)
        },
        "references": {
            each.name: of_references(own, judge)
            for each, own, judge in zip(SETS, topics, judges, strict=True)
            if each.language == "en"
        },
        "method": record(METHOD, method, method),
        "variants": [record(v, own, method) for v, own in zip(VARIANTS, rest, strict=True)],
        "choosing": choosing(method, random),
    }
    write(RESULTS / "ablations.json", figures)


def ready(
    chosen: BenchmarkSet, topics: Sequence[Topic], judge: Judge, encoder: Encoder
) -> list[Prepared]:
    """The topics of a set, encoded."""
    return [
        Prepared.of(topic, references, chosen.words, encoder)
        for topic, references in zip(topics, judge.references, strict=True)
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
