"""English words around a full stop by which it ends a sentence, or does not."""

from __future__ import annotations

import pytest

from summarizer.articles import Article, Span
from summarizer.method.preparation.segmentation import segment

APART = [
    ("The hall opens at 8 p.m.", "Doors are to be shut late."),
    ("The hall opens until 9:30 p.m.", "Mayor Lee is to speak."),
    ("The engine was built by Aero Inc.", "Pilots now fear the flight."),
    ("Doctors flew to the U.S.", "Hospitals there fear the worst."),
]
TOGETHER = [
    "The hall opens at 8 p.m. Eastern and shuts late.",
    "The hall opens at 8 p.m. London time and shuts late.",
    "The hall opens at 8 p.m. Atlantic Standard and shuts late.",
    "The hall opens at 8 p.m. Friday and shuts late.",
    "It was drawn by the Kane Bros. Cartoons fear nobody.",
    "It was built by Aero Inc. Plans is what it calls them.",
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_a_sentence_ends_behind_an_hour_a_company_or_a_state(one: str, other: str) -> None:
    text = f"{one} {other}"
    assert [one, other] == [each.quote for each in segment(Article(text), [Span(0, len(text))])]


@pytest.mark.parametrize("text", TOGETHER)
def test_a_zone_or_the_rest_of_a_name_goes_on(text: str) -> None:
    assert [text] == [each.quote for each in segment(Article(text), [Span(0, len(text))])]
