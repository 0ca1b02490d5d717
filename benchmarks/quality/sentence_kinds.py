"""How well vectors tell what kind of sentence they are of, on topics that were left out.

    SUMMARIZER_DATA=… python -m benchmarks.quality.sentence_kinds

benchmarks/labels describes `sentence_kinds.jsonl`. Each fold of the topics is judged by probes that
were fitted to the others; topics of one event are in one fold, in whatever languages they are.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from benchmarks import record
from benchmarks.quality.places import text_of
from benchmarks.record import ROOT
from summarizer import load_encoder
from summarizer.encoders.manifest import MULTILINGUAL
from summarizer.languages import language_of
from summarizer.method.encoding import without_means
from summarizer.method.scoring.readability import stands_alone
from summarizer.options import DEFAULT_ENCODER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from summarizer.encoders import Encoder

    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]

LABELS = ROOT / "benchmarks" / "labels" / "sentence_kinds.jsonl"
FOLDS = 5
LEANS = 2  # of 0 to 2: a reader would stop and ask who, or what
KINDS = ("leaning", "scene", "passing")
"""What a probe tells by itself; whether a sentence is superseded goes by `passing`, too."""

SUPERSEDED_FROM = 0.12
"""The probability from which a sentence is taken for superseded: a quarter of these are.

Of 26 in 72 summaries of written piles 12 are left, for 12 sentences more that lean. From 0.08 on it
is 8, for 7 sentences of news less; from 0.2 it is 17.
"""

ENCODERS = (DEFAULT_ENCODER, MULTILINGUAL)
SCENE_FROM = {DEFAULT_ENCODER: 0.5, MULTILINGUAL: 0.0}
"""The probability from which a sentence is taken for a scene, by the vectors of each encoder.

The encoder for English tells less: of the sentences of news that have 0.5 one in three is none, and
people's summaries tell some of them. From 0.4 on ROUGE-2 on Multi-News is lower by 0.2.
"""

PRECISION = {DEFAULT_ENCODER: 0.92, MULTILINGUAL: 0.88}
"""That sentences taken to lean by their vectors are to have; the rules for wording have 0.7.

Of English ones the rules know most: what is left is dear, 0.2 of ROUGE-2 on Multi-News. In other
languages 63 in place of 78 sentences of 48 written piles lean, at no cost.
"""

_C = 1.0  # inverse strength of the regularisation; at 4 the left-out figures are a hundredth less
_GRID = np.round(np.arange(0.5, 0.96, 0.01), 2)  # of thresholds
_AT_MOST = 1000  # iterations; some hundred are used


class Labelled(NamedTuple):
    """A sentence that was read: its language, its event, and whether it is of the kinds.

    Not all were asked of each; None is the answer to what was not asked. `superseded` is by a pile
    of which the share `newer` is of a later day.
    """

    text: str
    language: str
    event: str
    leaning: bool | None
    scene: bool | None
    passing: bool | None
    superseded: bool | None
    newer: float


class Sample(NamedTuple):
    """The labelled sentences that an encoder is asked for, n of them, and their vectors (n, d)."""

    sentences: Sequence[Labelled]
    vectors: Floats

    def read_for(self, kind: str) -> Sample:
        """Return the sentences of which readers were asked whether they are of a kind."""
        asked = [getattr(sentence, kind) is not None for sentence in self.sentences]
        chosen = [sentence for sentence, one in zip(self.sentences, asked, strict=True) if one]
        return Sample(chosen, self.vectors[asked])

    def are(self, kind: str) -> Flags:
        """Return which sentences are of a kind, shape (n,)."""
        return np.array([bool(getattr(sentence, kind)) for sentence in self.sentences])

    def folds(self) -> NDArray[np.intp]:
        """Return the number of the fold of each sentence, shape (n,)."""
        events = [sentence.event.encode() for sentence in self.sentences]
        return np.array([hashlib.sha256(each).digest()[0] % FOLDS for each in events])

    def languages(self) -> NDArray[np.str_]:
        """Return the languages of the sentences, shape (n,)."""
        return np.array([sentence.language for sentence in self.sentences])

    def weights(self) -> Floats:
        """Return what each sentence counts: a language by the root of its sentences."""
        languages, numbers, counts = np.unique(
            self.languages(), return_inverse=True, return_counts=True
        )
        return np.asarray((counts / len(self.sentences) * len(languages)) ** -0.5)[numbers]


def labelled() -> Iterator[Labelled]:
    """Yield the labelled sentences whose texts are here."""
    for line in LABELS.read_text("utf-8").splitlines():
        label = json.loads(line)
        text = label.get("text") or text_of(label)
        if text is not None:
            event = label["topic"].removeprefix(f"{label['language']}-")
            yield Labelled(
                text,
                label["language"],
                event,
                leaning=label["leans"] == LEANS if "leans" in label else None,
                scene=label["kind"] == "scene" if "kind" in label else None,
                passing=label["passes"] > 0 if "passes" in label else None,
                superseded=label.get("superseded"),
                newer=label.get("newer", 0.0),
            )


def sample(name: str, encoder: Encoder) -> Sample:
    """Return what an encoder is asked for: that for English about English alone."""
    found = [each for each in labelled() if name == MULTILINGUAL or each.language == "en"]
    rows = encoder.encode([each.text for each in found])
    vectors, _ = without_means(rows, [each.language for each in found], encoder)
    return Sample(found, vectors.astype(np.float64))


def fit(of: Sample, kind: str, chosen: Flags) -> tuple[Floats, float]:
    """Return the weights, shape (d,), and the intercept fitted to the chosen sentences."""
    model = LogisticRegression(C=_C, max_iter=_AT_MOST)
    weights = of.weights()[chosen]
    model.fit(of.vectors[chosen], of.are(kind)[chosen], sample_weight=weights)
    return model.coef_[0], float(model.intercept_[0])


def left_out(of: Sample, kind: str) -> Floats:
    """Return the probability of each sentence by what was fitted to other events, shape (n,)."""
    folds, found = of.folds(), np.empty(len(of.sentences))
    for fold in range(FOLDS):
        weights, intercept = fit(of, kind, folds != fold)
        scores = of.vectors[folds == fold] @ weights + intercept
        found[folds == fold] = 1 / (1 + np.exp(-scores))
    return found


def superseding(of: Sample) -> tuple[float, float, float]:
    """Return the weights of the log-odds of passing and of newer articles, and the intercept."""
    rows, superseded = _beside_newer(of)
    model = LogisticRegression(C=_C, max_iter=_AT_MOST).fit(rows, superseded)
    passing, newer = model.coef_[0].tolist()
    return passing, newer, float(model.intercept_[0])


def _beside_newer(of: Sample) -> tuple[Floats, Flags]:
    """Return log-odds of passing and shares of newer articles (n, 2), and what is superseded (n,).

    n are the sentences of which that was asked, in articles that are not the newest. The log-odds
    are by probes that were not fitted to them, so that a weight is what it is worth elsewhere.
    """
    of = of.read_for("passing")
    probabilities = left_out(of, "passing")
    newer = np.array([sentence.newer for sentence in of.sentences])
    asked = np.array([each.superseded is not None for each in of.sentences]) & (newer > 0)
    log_odds = np.log(probabilities / (1 - probabilities))
    return np.stack([log_odds, newer], axis=1)[asked], of.are("superseded")[asked]


def judged_superseded(of: Sample) -> dict[str, Any]:
    """Return how well what newer articles know better is told: ready for JSON."""
    rows, superseded = _beside_newer(of)
    passing, newer, intercept = superseding(of)
    probabilities = 1 / (1 + np.exp(-(rows @ [passing, newer] + intercept)))
    return {
        "sentences": len(superseded),
        "of the kind": int(superseded.sum()),
        "area under ROC": round(float(roc_auc_score(superseded, probabilities)), 3),
        "by vector and day": figures(superseded, probabilities >= SUPERSEDED_FROM),
    }


def threshold_of(true: Flags, probabilities: Floats, precision: float) -> float:
    """Return the least threshold from which on the sentences found have a precision."""
    precisions = [true[probabilities >= one].mean() for one in _GRID]
    short = np.flatnonzero(np.array(precisions) < precision)
    return float(_GRID[min(short.max(initial=-1) + 1, len(_GRID) - 1)])


def by_wording(of: Sample) -> Flags:
    """Return which sentences lean by the rules for wording, shape (n,)."""
    languages = {code: language_of(code) for code in set(of.languages().tolist())}
    return np.array(
        [not stands_alone(each.text, languages[each.language]) for each in of.sentences]
    )


def figures(true: Flags, found: Flags) -> dict[str, float]:
    """Return precision and recall, ready for JSON."""
    hits = int((true & found).sum())
    return {
        "precision": round(hits / max(1, int(found.sum())), 3),
        "recall": round(hits / max(1, int(true.sum())), 3),
    }


def least_of(name: str, of: Sample, kind: str) -> float:
    """Return the probability from which on what the vectors of an encoder tell is taken for true.

    For sentences that lean it is the least one at which those left out have the `PRECISION`.
    """
    if kind == "leaning":
        return threshold_of(of.are(kind), left_out(of, kind), PRECISION[name])
    return SCENE_FROM[name] if kind == "scene" else 0.0


def judged(name: str, of: Sample, kind: str) -> dict[str, Any]:
    """Return the figures of a kind for each language, and for all: ready for JSON."""
    probabilities, true = left_out(of, kind), of.are(kind)
    least, languages = least_of(name, of, kind), of.languages()
    found: dict[str, Any] = {"least": least}
    wording = by_wording(of) if kind == "leaning" else None
    for code in ["all", *sorted(set(languages.tolist()))]:
        rows = np.ones(len(true), dtype=bool) if code == "all" else languages == code
        if not 0 < true[rows].sum() < rows.sum():
            continue
        found[code] = {
            "sentences": int(rows.sum()),
            "of the kind": int(true[rows].sum()),
            "area under ROC": round(float(roc_auc_score(true[rows], probabilities[rows])), 3),
        }
        if wording is not None:
            sure = probabilities >= least
            found[code] |= {
                "by vector": figures(true[rows], sure[rows]),
                "by wording": figures(true[rows], wording[rows]),
                "by either": figures(true[rows], (wording | sure)[rows]),
            }
    return found


def main() -> None:
    """Measure, print and record the figures."""
    found: dict[str, dict[str, Any]] = {}
    for name in ENCODERS:
        of = sample(name, load_encoder(name))
        found[name] = {kind: judged(name, of.read_for(kind), kind) for kind in KINDS}
        found[name]["superseded"] = {"en": judged_superseded(of)}
        for kind, by_language in found[name].items():
            for code, numbers in by_language.items():
                print(name, kind, code, json.dumps(numbers))
    record.write("sentence_kinds.json", found)


if __name__ == "__main__":
    main()
