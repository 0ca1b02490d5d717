"""The variants of the method that benchmarks.quality.ablations measures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from benchmarks.quality import ablations, variants
from benchmarks.quality.ablations import Prepared, summarized, unresolved
from benchmarks.quality.choosing import chosen_by_half
from benchmarks.quality.seeds import articles
from benchmarks.quality.sets import Topic
from benchmarks.quality.variants import METHOD, VARIANTS, Variant, shaken
from summarizer import Article, Encoder, Sentence, summarize
from summarizer.evaluation.rouge import References
from summarizer.method.constants import CONSTANTS

if TYPE_CHECKING:
    from pathlib import Path

WORDS = 300
EVERY = [*VARIANTS, shaken(0)]
TOO_RARE_FOR_THE_SEEDS = {
    "similarity: embeddings never marked down",
    "the event: nothing is beside it",
    "word pairs: no emphasis",
    "word pairs: unshared ones count nothing",
    "length: one pass, exponent 0.75",
    "representative: short names as good",
    "passages: never marked down",
    "passages: none, each sentence by itself",
    "passages: two sentences at most",
}
"""Variants whose step meets no case in five articles; they change summaries of the sets.

Beside the event stand sentences that lean, and that are not taken by themselves in any case.
"""


def name(variant: Variant) -> str:
    """The variant's step and name, as the tables have them."""
    return f"{variant.step}: {variant.name}"


@pytest.fixture(scope="module")
def seeds(encoder: Encoder):
    topic = Topic("seeds", tuple(articles()), ("A reference.",), ())
    return Prepared.of(topic, References(topic.references), WORDS, encoder)


@pytest.mark.slow
def test_without_a_change_it_is_the_summary_that_users_get(seeds, encoder: Encoder) -> None:
    summary = summarize(articles(), max_words=WORDS, encoder=encoder)
    assert summary.text == "\n".join(s.text for s in summarized(seeds))


@pytest.fixture(scope="module")
def plain(seeds):
    """What is chosen without a change, for shorter and longer summaries."""
    topics = [replace(seeds, words=words) for words in (WORDS, 150, 600)]
    return [(topic, summarized(topic, METHOD)) for topic in topics]


@pytest.mark.slow
@pytest.mark.parametrize("variant", EVERY, ids=name)
def test_a_variant_changes_a_summary_of_the_seeds(variant, plain) -> None:
    if name(variant) in TOO_RARE_FOR_THE_SEEDS:
        assert summarized(plain[0][0], variant)
        return
    changed = (summarized(topic, variant) != expected for topic, expected in plain)
    assert any(changed)


def test_a_name_that_is_not_there_is_an_error() -> None:
    with pytest.raises(TypeError, match="gone"):
        _ = Variant("", "", {"gone": 1}).constants


def test_the_same_seed_shakes_the_same_way() -> None:
    assert (shaken(1), False) == (shaken(1), shaken(1) == shaken(2))


def test_shaken_constants_stay_near() -> None:
    changes = shaken(3).changes
    pairs = [(changes[one], getattr(CONSTANTS, one)) for one in variants.SHAKEN]
    factors = [float(np.mean(changed) / np.mean(shipped)) for changed, shipped in pairs]
    assert all(1 / variants.MOST_FACTOR <= factor <= variants.MOST_FACTOR for factor in factors)


def test_a_leaning_sentence_is_resolved_by_the_one_before_it() -> None:
    text = "Ann Lee won. She was glad. Bob Ray lost. He wept."
    article = Article(text=text, id="a")
    places = [(0, 12), (13, 26), (27, 40), (41, 49)]
    ann, she, bob, he = (Sentence(article, *place) for place in places)
    assert [False, False, False] == unresolved([ann, she, bob])
    assert [False, True] == unresolved([ann, he])
    assert [True, False] == unresolved([she, bob])


def test_choosing_by_noise_flatters_on_its_own_half_alone() -> None:
    dice = np.random.default_rng(1)
    settings = [[dice.normal(size=200)] for _ in range(40)]
    ((own, other, to_shipped, shipped_to_average),) = chosen_by_half([np.zeros(200)], settings)
    assert own > 0.1
    assert abs(other) < 0.1
    assert other == pytest.approx(to_shipped + shipped_to_average)


def test_without_data_it_is_skipped_with_a_word(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.delenv("SUMMARIZER_DATA", raising=False)
    ablations.main()
    assert "skipped, SUMMARIZER_DATA" in capsys.readouterr().out
    monkeypatch.setenv("SUMMARIZER_DATA", str(tmp_path))
    ablations.main()
    assert "skipped, multiling2011.jsonl, multinews_dev.jsonl" in capsys.readouterr().out
