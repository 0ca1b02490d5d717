from __future__ import annotations

import pytest
from lxml import html

from summarizer.readers.pages.chunks import join_frames
from summarizer.readers.pages.webpages import article_text
from tests.effort import calls_of

PARAGRAPHS = [
    f"The {ship} left the harbour of Brest at {hour} o'clock, and reached the island before noon."
    for hour, ship in enumerate(["Ada", "Bee", "Cora", "Dove", "Emma", "Fay", "Gull", "Hope"], 2)
]
PAIRS = ["".join(f"<p>{one}</p>" for one in PARAGRAPHS[n : n + 4]) for n in (0, 4)]


def _page(frame: str) -> str:
    frames = "<div class=ad>Buy!</div>".join(frame.format(n, text) for n, text in enumerate(PAIRS))
    return f"<html><body><main><h1>Ships</h1>{frames}</main></body></html>"


@pytest.mark.parametrize(
    "frame",
    [
        "<div class=article-body>{1}</div>",
        "<div class=text>{1}</div>",
        "<section><h2>Part {0} of the day</h2><div class=text>{1}</div></section>",
    ],
)
def test_a_text_in_several_frames_of_one_class_is_read_as_a_whole(frame: str) -> None:
    lines = article_text(_page(frame)).split("\n")
    assert [line for line in lines if line in PARAGRAPHS] == PARAGRAPHS
    assert ("Part 1 of the day" in lines) == ("Part" in frame)


@pytest.mark.parametrize(
    "frame",
    [
        "<article><h2>Ships {0}</h2><div class=text>{1}</div></article>",
        "<div><h2><a href=a>Ships {0}</a></h2><div class=text>{1}</div></div>",
        "<div><time>{0} May</time><div class=text>{1}</div></div>",
    ],
)
def test_texts_of_their_own_stay_apart(frame: str) -> None:
    lines = article_text(_page(frame)).split("\n")
    assert [line for line in lines if line in PARAGRAPHS] == PARAGRAPHS[:4]


def test_a_long_text_is_not_looked_for_anew_in_each_frame() -> None:
    others = "".join(f"<div class=text><p>{one * 2}</p></div>" for one in PARAGRAPHS[1:])
    page = f"<main><div class=text><p>{PARAGRAPHS[0]}</p></div>{others}</main>"

    def calls(lines: int) -> int:
        text = "\n".join([PARAGRAPHS[0]] * lines)
        return calls_of(lambda: join_frames(html.fromstring(page), text)).made

    assert calls(4000) < 20_000 + calls(100)
