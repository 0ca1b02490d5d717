from __future__ import annotations

import random
import tracemalloc

import pytest

from summarizer.articles import Article, Span
from summarizer.method.preparation.segmentation import segment
from summarizer.method.preparation.sentences.punkt import sentence_ends

WORDS = (
    *("He came.", "A.", "Smith left.", "1.", "Dr. Jones", "said … and", "asked: why?", "“No!”"),
    *(
        "in the U.S. Senate.",
        ". . .",
        "(See p. 5.)",
        "It rose 3.5 per cent.",
        "word",
        "wait...",
        "!",
    ),
)


def ends(text, **known):
    with sentence_ends(**known) as found:
        return list(found(text, 0, len(text)))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
def test_a_text_is_cut_in_parts_as_it_is_cut_at_once(seed):
    text = " ".join(random.Random(seed).choices(WORDS, k=3_000))
    assert ends(text, part=len(text)) == ends(text, part=2_000)


@pytest.mark.parametrize("part", [100_000, 2_000])
def test_a_sentence_may_be_longer_than_a_part(part):
    long = "word " * 3_000
    text = f"He came. {long}and left. She stayed."
    assert [9, len(text) - len("She stayed.")] == ends(text, part=part)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"See https://a.example/{'b/' * 2_000} there. She left.", 2),
        (f"He said {'x' * 5_000}. She left.", 2),
        (f"He said {'(x.)' * 5_000}. She left.", 2),
        (f"{'!' * 5_000} She left. {'?' * 5_000} He stayed.", 3),
        ("好" * 3_000 + ". She left.", 2),
    ],
)
def test_sentences_are_found_around_long_words(text, expected):
    places = [0, *ends(text), len(text)]
    assert expected == len(places) - 1
    assert text[places[-2] :] in {"She left.", "He stayed."}


@pytest.mark.slow
def test_the_words_of_an_article_are_forgotten():
    def article(start):
        words = (f"{'x' * 120}{number}." for number in range(start, start + 1_000))
        return Article(text=" ".join(words))

    def cut(start):
        one = article(start)
        segment(one, [Span(0, len(one.text))])

    cut(0)
    tracemalloc.start()
    cut(20_000)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held < 50_000  # of 120,000 characters, 180,000 bytes as words
