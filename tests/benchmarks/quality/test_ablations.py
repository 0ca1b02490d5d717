"""The variants of the method that benchmarks.quality.ablations measures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from benchmarks.quality import ablations, variants
from benchmarks.quality.ablations import Prepared, summarized, unresolved
from benchmarks.quality.choosing import chosen_by_half
from benchmarks.quality.seeds import articles
from benchmarks.quality.sets import Topic
from benchmarks.quality.variants import VARIANTS, Variant, shaken
from summarizer import Article, Encoder, Options, Sentence, summarize
from summarizer.evaluation.rouge import References
from summarizer.method.constants import CONSTANTS

if TYPE_CHECKING:
    from pathlib import Path

WORDS = 300
EVERY = [*VARIANTS, shaken(0)]


@pytest.fixture(scope="module")
def seeds(encoder: Encoder):
    topic = Topic("seeds", tuple(articles()), ("A reference.",), ())
    return Prepared.of(topic, References(topic.references), WORDS, encoder)


def test_without_a_change_it_is_the_summary_that_users_get(seeds, encoder: Encoder) -> None:
    summary = summarize(articles(), max_words=WORDS, encoder=encoder)
    assert summary.text == "\n".join(s.text for s in summarized(seeds))


@pytest.mark.parametrize("variant", EVERY, ids=lambda each: f"{each.step}: {each.name}")
def test_a_variant_changes_something_and_has_a_summary(variant, seeds) -> None:
    options = Options(words=WORDS, **variant.options)
    assert (variant.constants, options) != (CONSTANTS, Options(words=WORDS))
    assert summarized(seeds, variant)


def test_a_change_reaches_the_summary(seeds) -> None:
    """One of each kind: a constant of each stage, an option."""
    names = (
        "similarity: words alone",
        "prominence: flat",
        "word pairs: none",
        "support: none",
        "standing: nothing marked down, no passages",
        "clusters: none, each sentence by itself",
    )
    by_name = {f"{each.step}: {each.name}": each for each in VARIANTS}
    plain = summarized(seeds)
    assert [False] * len(names) == [summarized(seeds, by_name[name]) == plain for name in names]


def test_a_name_that_is_not_there_is_an_error() -> None:
    with pytest.raises(TypeError, match="gone"):
        _ = Variant("", "", {"gone": 1}).constants


def test_the_same_seed_shakes_the_same_way() -> None:
    assert (shaken(1), False) == (shaken(1), shaken(1) == shaken(2))


def test_shaken_constants_stay_near() -> None:
    changes = shaken(3).changes
    factors = [changes[name] / getattr(CONSTANTS, name) for name in variants.SHAKEN]
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
