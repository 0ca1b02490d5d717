"""Where room is left, the richer of two reports is told."""

from __future__ import annotations

import pytest

from summarizer import Article, Options, summarize

BARE = "Norland has closed its border again over the blockade."
RICH = "Norland closed its border again over the blockade and fired on two lorries."
SAID = "Norland has closed its border again over the blockade, a spokesman in Lund told reporters."
OTHER = "Bread prices rose by nine percent on the market of Lund."


def told(*texts: str, words: int = 100) -> list[str]:
    articles = [Article(text=text, id=f"a{n}") for n, text in enumerate(texts)]
    return [sentence.text for sentence in summarize(articles, Options(words=words)).sentences]


@pytest.mark.parametrize("texts", [(BARE, RICH, OTHER), (RICH, OTHER, BARE)])
def test_what_a_report_adds_is_told_where_room_is_left(texts: tuple[str, ...]) -> None:
    assert RICH in told(*texts)
    assert BARE not in told(*texts)


def test_who_says_it_is_nothing_more_of_what_happened() -> None:
    assert BARE in told(BARE, SAID, OTHER)


def test_without_room_the_most_central_sentence_stays() -> None:
    assert [BARE] == told(BARE, RICH, BARE.replace("again", "anew"), words=10)


def test_of_two_equal_sentences_the_one_in_capitals_tells_nothing_more() -> None:
    fell = "Eleven cars fell into the river Marl when a bridge collapsed in Tarnfield on Saturday."
    assert fell in told(fell.upper(), fell, OTHER)
