"""Who reports a claim in twelve languages, by the rule alone and with the second reading.

    python -m benchmarks.quality.written_elsewhere

Each claim of labels/written_reports_elsewhere.jsonl stands in a pile with the sentences that were
written for it, each an article. On the half `judge` nothing was trained, but the weights of the
second reading were chosen with a look at it. Figures go to
benchmarks/results/written_elsewhere.json.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks import record
from benchmarks.quality.reports import WRITTEN_ELSEWHERE, lines_of
from summarizer import Article, load_encoder
from summarizer.method.clustering import compare
from summarizer.method.constants import CONSTANTS
from summarizer.method.encoding import encode
from summarizer.method.evidence import weigh_evidence
from summarizer.method.preparation import prepare
from summarizer.options import Options
from summarizer.threads import one_blas_thread

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from summarizer import Encoder

KINDS = ("same", "part", "conflict", "other")
"""Reports in other words; a part; nearly the same words that say otherwise; other facts."""

WAYS = {"rule": True, "rule and second reading": False}
"""What decides, and whether that is the rule alone."""


class Cited(NamedTuple):
    """A sentence that was written for a claim: its language, its kind, and whether it is cited."""

    language: str
    kind: str
    way: str
    is_cited: bool


def cited(entry: Mapping[str, Any], encoder: Encoder) -> Iterator[Cited]:
    """Yield for each sentence of an entry whether its article is cited, each way."""
    texts = {"claim": entry["claim"]}
    for kind in KINDS:
        told = [entry[kind]] if isinstance(entry[kind], str) else entry[kind]
        texts |= {f"{kind} {number}": text for number, text in enumerate(told)}
    code = entry["language"]
    articles = [Article(text=text, id=name, language=code) for name, text in texts.items()]
    options = Options()
    encoded = encode(prepare(articles, options), encoder)
    sentences = encoded.draft.sentences
    with one_blas_thread():
        compared = compare(encoded, options)
        evidence = weigh_evidence(encoded, compared, options, CONSTANTS)
    row = next(n for n, sentence in enumerate(sentences) if sentence.article.id == "claim")
    for way, by_rule in WAYS.items():
        found = {
            sentences[report.row].article.id for report in evidence.reports(row, by_rule=by_rule)
        }
        for name in texts:
            if name != "claim":
                yield Cited(code, name.split()[0], way, name in found)


def figures(found: list[Cited]) -> dict[str, Any]:
    """Return how many sentences of each kind there are, and how many are cited each way."""
    counts = Counter((one.way, one.kind) for one in found if one.is_cited)
    ways: dict[str, dict[str, float]] = {}
    for way in WAYS:
        of_kinds = {kind: counts[way, kind] for kind in KINDS}
        precision = of_kinds["same"] / max(sum(of_kinds.values()), 1)
        ways[way] = {**of_kinds, "precision": round(precision, 3)}
    asked = Counter(one.kind for one in found if one.way == "rule")
    return {"sentences": {kind: asked[kind] for kind in KINDS}, **ways}


def main() -> None:
    """Judge both halves, write the figures and print them."""
    encoder = load_encoder()
    halves: dict[str, list[Cited]] = {"judge": [], "write": []}
    for entry in lines_of(WRITTEN_ELSEWHERE):
        halves[entry["half"]] += cited(entry, encoder)
    result = {half: figures(found) for half, found in halves.items()}
    record.write("written_elsewhere.json", result)
    print(result)


if __name__ == "__main__":
    main()
