from __future__ import annotations

import numpy as np
import pytest

from summarizer import Article, Encoder, summarize
from summarizer.articles import Sentence
from summarizer.method.composition.title import choose_title
from summarizer.method.constants import CONSTANTS
from summarizer.method.encoding import Encoded
from summarizer.method.preparation import Draft
from summarizer.renderers import render
from summarizer.summary import EncoderRecord

EAST, NORTH = [1.0, 0.0], [0.0, 1.0]


@pytest.mark.parametrize(
    ("titles", "vectors", "position", "expected"),
    [
        ([EAST, NORTH], [EAST, EAST, NORTH], [1, 1, 1], "0"),
        ([EAST, NORTH], [EAST, EAST, NORTH], [0.1, 0.1, 1], "1"),
        (
            [NORTH],
            [EAST, EAST, EAST, NORTH],
            [1, 1, 1, 1],
            None,
        ),  # most sentences speak of something else
        ([EAST, EAST], [EAST], [1], "0"),
        ([], [EAST], [1], None),
    ],
)
def test_the_title_is_the_one_nearest_to_what_the_sentences_say(
    titles, vectors, position, expected: str | None
) -> None:
    names = [f"Headline of words {n}" for n in range(len(titles))]
    articles = tuple(Article(text="One.", id=name, title=name) for name in names)
    sentences = tuple(Sentence(Article(text="One."), 0, 4) for _ in vectors)
    draft = Draft(articles, sentences, ["One."] * len(vectors))
    rows = np.array([*vectors, *titles], dtype=np.float32)
    encoded = Encoded(draft, rows, EncoderRecord("given", ""))
    found = choose_title(encoded, np.array(position), CONSTANTS)
    assert found == (None if expected is None else f"Headline of words {expected}")


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("text", "Ferry runs aground off Rosevik\n\nThe ferry"),
        ("markdown", "# Ferry runs aground off Rosevik\n\nThe ferry"),
        ("html", '<h1 dir="auto">Ferry runs aground off Rosevik</h1>'),
        ("json", '"title": "Ferry runs aground off Rosevik"'),
    ],
)
def test_a_summary_stands_under_its_title(form: str, expected: str, word_encoder: Encoder) -> None:
    article = Article(
        text="The ferry Astrid runs aground off Rosevik on Monday.",
        title="Ferry runs aground off Rosevik",
    )
    assert expected in render(summarize([article], encoder=word_encoder), form)
