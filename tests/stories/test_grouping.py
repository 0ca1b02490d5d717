"""Which articles are about one event, by sketches written by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Article
from summarizer.stories.constants import STORY_CONSTANTS
from summarizer.stories.grouping import grouped
from summarizer.stories.sketches import Sketch, codes_of, opening_of, sketched
from summarizer.summary import EncoderRecord

QUAKE = "An earthquake of magnitude 6.1 shook {}, killing {} people, said the mayor of {}."
DIVIDENDS = (
    "OVERMYER CORP sets quarterly. Qtly div 10 cts vs 9 cts prior. Pay April 15. Record March 31.",
    "NICOR INC raises quarterly. Qtly div 45 cts vs 44 cts prior. Pay May 1. Record June 12.",
    "NUCOR CO sets quarterly. Qtly div 27 cts vs 26 cts prior. Pay July 18. Record August 3.",
)
ALIKE = np.array([1.0, 0.0], dtype=np.float32)


def sketches(*texts: str | tuple[str, str], vector=ALIKE) -> list[Sketch]:
    """The sketches of texts, some with a date; all mean the same to the encoder."""
    dated = [(one, None) if isinstance(one, str) else one for one in texts]
    articles = [Article(text, published=day) for text, day in dated]
    encoder = EncoderRecord("none", "")
    return sketched(articles, np.array([vector] * len(texts)), encoder)


QUAKES = (
    "Rescuers searched Zanzora after " + QUAKE.format("Zanzora", 41, "Brell"),
    "Hospitals in Zanzora were full. " + QUAKE.format("Zanzora", 41, "Brell"),
    "Rescuers searched Ellmoor after " + QUAKE.format("Ellmoor", 12, "Tarn"),
    "Hospitals in Ellmoor were full. " + QUAKE.format("Ellmoor", 12, "Tarn"),
)


@pytest.mark.parametrize(
    ("texts", "groups"),
    [
        (QUAKES, [0, 0, 1, 1]),
        (DIVIDENDS, [0, 1, 2]),
        ([QUAKES[0], QUAKES[0], QUAKES[1]], [0, 0, 0]),
        ([(QUAKES[0], "2024-03-01"), (QUAKES[1], "2024-03-03")], [0, 0]),
        ([(QUAKES[0], "2024-03-01"), (QUAKES[1], "2025-03-01")], [0, 1]),
        (["", " "], [0, 1]),
    ],
    ids=["look-alike events", "forms", "copies", "days apart", "years apart", "nothing"],
)
def test_events_are_told_apart(texts, groups) -> None:
    assert groups == grouped(sketches(*texts)).tolist()


def test_a_window_cuts_a_story_at_its_longest_pause() -> None:
    days = ("2024-03-01", "2024-03-02", "2024-03-06", "2024-03-07")
    same = sketches(*((QUAKES[number % 2], day) for number, day in enumerate(days)))
    assert [0, 0, 0, 0] == grouped(same).tolist()
    assert [0, 0, 1, 1] == grouped(same, window_days=3).tolist()


@given(st.permutations(range(5)))
def test_groups_do_not_depend_on_the_order(order) -> None:
    texts = [*QUAKES, "Prices of winter wheat fell in Chicago."]
    found = grouped(sketches(*(texts[place] for place in order))).tolist()
    events = {frozenset(order[row] for row in range(5) if found[row] == one) for one in found}
    assert {frozenset({0, 1}), frozenset({2, 3}), frozenset({4})} == events


def test_a_component_that_is_too_large_is_cut() -> None:
    small = replace(STORY_CONSTANTS, component=2)
    found = grouped(sketches(*QUAKES, *QUAKES[:2]), constants=small)
    assert 2 == np.bincount(found).max()


def test_what_is_encoded_is_the_title_and_the_opening() -> None:
    text = " ".join(f"w{number}" for number in range(100))
    assert " ".join(["Rain in", "Brest.", *text.split()[:60]]) == opening_of(
        Article(text, title="Rain in  Brest")
    )
    named = [Article("a", language=code) for code in ("en", "de", None, "en")]
    assert ["en", "de", "en", "en"] == codes_of(named)
