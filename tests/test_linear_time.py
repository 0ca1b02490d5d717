"""No stage takes more than linear time, whatever the text: one that does can be stopped by anyone.

Each shape of text is given to each stage at a size and at twice that size, alone and behind prose;
`make shapes` does so at more sizes and in more places.
"""

from __future__ import annotations

import gc
import json
import os
from contextlib import suppress

import numpy as np
import pytest

from summarizer.articles import Article, Dropped, Sentence, Span
from summarizer.citations import Citation
from summarizer.errors import InputError
from summarizer.explanation import Explanation, RankedCluster
from summarizer.languages import language_of
from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.clustering.tfidf import tf_idf
from summarizer.method.constants import CONSTANTS
from summarizer.method.evidence.conflicts import clashes
from summarizer.method.evidence.differences.vetoes import differs
from summarizer.method.evidence.same_fact.claims import Claims
from summarizer.method.evidence.same_fact.features import Material, features
from summarizer.method.evidence.statements import read_statement
from summarizer.method.preparation.cleaning import clean
from summarizer.method.preparation.headlines import headlines
from summarizer.method.preparation.lines.dates import parse_date
from summarizer.method.preparation.metadata import described
from summarizer.method.preparation.screening import reason_to_leave_out
from summarizer.method.preparation.segmentation import segment
from summarizer.method.scoring.mentions import mentions
from summarizer.method.scoring.passages import passages
from summarizer.method.scoring.readability import readability
from summarizer.method.scoring.word_pairs import word_pairs
from summarizer.readers.callers.uploads import read_contents
from summarizer.renderers import FORMS, render, written_form
from summarizer.summary import ArticleRecord, EncoderRecord, Summary, SummarySentence
from summarizer.text.lines import lines_of
from summarizer.text.quotations import is_half_quotation, quoted_at_ends
from summarizer.text.tokens import tokenized
from summarizer.text.words import count_words
from summarizer.verification import verify
from tests.effort import MOST, QUICK, TRIES, ratio, seconds, takes_linear_time

SHAPES = (
    # full stops of all scripts, with and without blanks, and what closes behind them
    *(
        "!",
        "?",
        ".",
        "…",
        "。 ",
        "！",
        "？ ",
        "｡ ",
        "।",
        "॥ ",
        "؟ ",
        "۔ ",
        "።",
        "။ ",
        "; ",
        ":",
        ", ",
    ),
    *(
        "! ",
        "? ",
        ". ",
        "... ",
        "?! ",
        "… … ",
        "!) ",
        ".)",
        ".” ",
        '."',
        "。”",
        "。」 ",
        ".*",
        " .",
    ),
    *(
        "x!",
        "x. ",
        "X. ",
        "a.b.",
        "U.S. ",
        "e.g., ",
        "1.",
        "1. ",
        "1.1.",
        "3. Mai ",
        "am 1. und 2. ",
    ),
    *("IV. ", "z. B. ", "A.-", "One came. ", "word.Word ", ".\n", "好。", "x.\u00a0"),
    # titles and abbreviations
    *("Lt. Jordan ", "Lt.", "Lt. ", "St. ", "Mr. ", "Dr. X ", "Prof. Dr. ", "J. K. ", "usw. Er "),
    # quotation marks and brackets, open and closed
    *("“", "” ", "„x“ ", "«", "»«", "‹ ", "『", "「x", '"', '" ', "'x", "’s ", "“ ", "x’", "` "),
    *(
        "(",
        ") ",
        "[",
        "[1] ",
        " [1]",
        "{x",
        "<",
        "（x",
        "(c) ",
        "(x/",
        "(@a",
        "- a (@b) ",
        "(dpa) ",
    ),
    # dashes, separators, symbols
    *("-", "– ", "—x", "/", " | ", "» ", "• ", "_", "*", "#a ", "£1 ", "&", "\\", "~", "@", "a@b "),
    # emoji, combining marks, what has no width, directions
    *(
        "🙂",
        "🙂. ",
        "\u0301",
        "e\u0301 ",
        "\u0316\u0301",
        "नि",
        "\u200b",
        "x\u200b",
        "\ufeff",
        "\u202e",
    ),
    # white space and lines
    *("  ", "\u00a0x", "\u3000", "\n", "\r\n", "\u2028", "x\n", "x\n\n", " \n", "\r \r", "Word.\n"),
    *("One two three four five six seven.\n", "word " * 12 + "\n", "\x1c", "\v "),
    # words, scripts, digits
    *(
        "x",
        "X",
        "Ab ",
        "word ",
        "New York ",
        "漢",
        "漢 a",
        "漢a",
        "かな",
        "ไทย",
        "မြန်",
        "한국 ",
        "א ",
        "ع ",
    ),
    *("Яx ", "İ", "ﷺ", "0", "1,", "12:30 ", "٣", "½ ", "2024-01-01 ", "date 2024-01-01 "),
    # how the patterns of our languages begin
    *("http://", "www.", "https://t.co/", "pic.twitter.com/", "photo 1 of ", "(getty", "/Getty "),
    *("by X ", "updated ", "copyright ", "please ", "and ", "read more ", "follow us ", "we use "),
    *(
        "times are ",
        "it is ",
        "the plan ",
        "Since, ",
        "he said ",
        ", he said",
        "of these ",
        "am er ",
        "bundes",
    ),
    *("two days ", "how he", "some of the ", "such x ", "ไทย ", "ประเทศไทย ", "ກຳລັງ"),
    *(
        "the world news ",
        "sein",
        "File photo ",
        "enlarge image",
        "advertis",
        "— a (@a) May 1 2020 ",
    ),
    # how what we write ourselves begins
    *(
        "\nArticles\n- ",
        "\n\n",
        "[1] a, characters 1–2",
        "[^1]: a, characters 1–2",
        '{"id":1,"error":1}',
    ),
    # what else stands in news: ordinals, numbers, paragraphs, units, flags, escapes
    *(
        "1st ",
        "No. 1 ",
        "p.m. ",
        "§ 1 ",
        "100% ",
        "5°",
        "x^2 ",
        "=",
        "%20",
        "\u2029",
        "\t",
        "\u00ad",
    ),
    *("🇫🇷", "‚x‘ ", "ª", "|"),
    *("\n## Articles\n", "<!doctype html ", '<p class="wordmark"><a ', '{"a":', '\\"'),
)
PROSE = (
    " ".join(f"Rain number {n} flooded the harbour of Brest on Monday." for n in range(25)) + " "
)
PLACES = {
    "alone": "{}",
    "behind prose": PROSE + "{}",
    "between words": "The {}x said it here (x)",
}
SIZES = (6_000, 12_000) if "SUMMARIZER_SHAPES" in os.environ else (3_000,)
"""Code points of a shape: at twice that quadratic time shows, and linear time is still short."""


def sentences_of(text, language):
    article = Article(text=text, language=language)
    return segment(article, [Span(0, len(text))])


def preparation(text, language):
    article, known = Article(text=text, language=language), language_of(language)
    lines = lines_of(text)
    texts = [sentence.text for sentence in sentences_of(text, language)]
    return {
        "lines": lambda: [(line.ends_sentence, line.letters) for line in lines_of(text)],
        "cleaning": lambda: clean(lines_of(text), known),
        "metadata": lambda: described(article, lines),
        "segmentation": lambda: sentences_of(text, language),
        "screening": lambda: [reason_to_leave_out(one, known) for one in texts],
        "dates": lambda: parse_date(f"2024 {text}", known),
        "titles": lambda: headlines([Article(text="x", title=text)]),
    }


def scoring(text, language):
    sentences, known = sentences_of(text, language), language_of(language)
    texts = [sentence.text for sentence in sentences] + [text]
    rows = len(sentences)
    words = tokenized(texts)
    ones = np.ones(rows + 1)
    return {
        "tokens": lambda: tokenized(texts),
        "TF-IDF": lambda: tf_idf(words),
        "word pairs": lambda: word_pairs(words, ones.astype(np.intp), ones, CONSTANTS),
        "quotations": lambda: (
            [*map(is_half_quotation, texts)],
            quoted_at_ends(texts, [True] * len(texts)),
        ),
        "mentions": lambda: mentions(texts, [known] * len(texts)),
        "readability": lambda: readability(
            texts, [count_words(one) for one in texts], [known] * len(texts), CONSTANTS
        ),
        "passages": lambda: passages(
            sentences, texts[:rows], np.ones(rows, dtype=bool), CONSTANTS.longest_passage
        ),
    }


def evidence(text, language):
    known, texts = language_of(language), [text, f"{text} again"]
    words = tokenized(texts)
    alike = DenseSimilarity(np.full((2, 2), 0.6, dtype=np.float32))

    def of_pair(question, *others):
        return question(*(read_statement(one, known) for one in texts), *others)

    def same_fact():
        claims = Claims(texts, [known] * 2, words)
        return features(Material(alike, tf_idf(words), np.arange(2), claims), 0, np.array([1]))

    return {
        "statements": lambda: [read_statement(one, known) for one in texts],
        "differences": lambda: of_pair(differs),
        "conflicts": lambda: [*of_pair(clashes, 0.8)],
        "same fact": same_fact,
    }


def reading(text, _language):
    data = text.encode(errors="replace")
    line = json.dumps({"text": text, "title": text}).encode() + b"\n"

    def received(name, content):
        with suppress(InputError):
            read_contents([(name, content)])

    return {
        "text files": lambda: received("a.txt", data),
        "JSON Lines": lambda: (received("a.jsonl", line), received("a.jsonl", data)),
        "recognition": lambda: written_form(text),
    }


def writing(text, language):
    summary, articles = summary_of(text, language)
    data = summary.to_dict(explain=True)
    forms = {
        form.name: lambda name=form.name: render(summary, name, explain=True, articles=articles)
        for form in FORMS
    }
    return {**forms, "verification": lambda: verify(data, articles)}


def summary_of(text, language):
    fields = {"title": text, "source": text, "url": f"https://a/{text}", "language": language}
    articles = [Article(text=text, id=name, **fields) for name in "ab"]
    own, other = (Sentence(article, 0, len(text)) for article in articles)
    places = (Citation.of(own, "representative", 1.0), Citation.of(other, "support", 0.9))
    summary = Summary(
        sentences=(SummarySentence(own.text, 1.0, 0, 1, places),),
        articles=tuple(map(ArticleRecord.of, articles)),
        options={},
        encoder=EncoderRecord("none", "0" * 64),
        notes=(text,),
        title=text,
        explanation=Explanation(
            (RankedCluster(0, 1, 1.0, 2, places, "selected"),), (("a", Dropped(0, 1, text)),)
        ),
    )
    return summary, articles


def slow_parts(stage, shape, place, language):
    """The parts of a stage that take more than `MOST` times as long for twice the shape."""
    return [part for size in SIZES for part in slower(stage, shape, place, language, size)]


def slower(stage, shape, place, language, size):
    """Those that do so from one size of the shape to twice that size."""

    def parts(size):
        return stage(PLACES[place].format(shape * (size // len(shape))), language)

    twice = parts(2 * size)
    doubtful = [name for name, work in twice.items() if seconds(work) > QUICK]
    if not doubtful:
        return []
    once = parts(size)
    return [
        (name, shape, size)
        for name in doubtful
        if all(ratio(once[name], twice[name], tries) > MOST for tries in TRIES)
    ]


@pytest.fixture
def no_collection():
    gc.collect()
    gc.disable()  # it takes longer the more there is
    yield
    gc.enable()


def test_there_are_enough_shapes():
    assert len(set(SHAPES)) >= 200


@pytest.mark.slow
@pytest.mark.no_cover  # it would be most of the time
@pytest.mark.usefixtures("no_collection")
@pytest.mark.parametrize(
    ("stage", "language", "place"),
    [
        (reading, None, "alone"),
        (preparation, "en", "behind prose"),
        (scoring, "en", "alone"),
        (evidence, "en", "alone"),
    ],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_no_shape_of_text_takes_more_than_linear_time(stage, language, place):
    assert [] == [part for shape in SHAPES for part in slow_parts(stage, shape, place, language)]


@pytest.mark.slow
@pytest.mark.no_cover
@pytest.mark.skipif("SUMMARIZER_SHAPES" not in os.environ, reason="takes minutes: `make shapes`")
@pytest.mark.usefixtures("no_collection")
@pytest.mark.parametrize(
    ("stage", "language", "place"),
    [
        (preparation, "de", "alone"),
        (reading, None, "behind prose"),
        (reading, None, "between words"),
        (preparation, "en", "alone"),
        (preparation, "en", "between words"),
        (preparation, "de", "behind prose"),
        (preparation, "de", "between words"),
        (preparation, "th", "alone"),
        *((scoring, "en", place) for place in ("behind prose", "between words")),
        *((scoring, "de", place) for place in PLACES),
        *((evidence, "en", place) for place in ("behind prose", "between words")),
        *((evidence, "de", place) for place in PLACES),
        (writing, None, "alone"),
    ],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_no_shape_takes_more_wherever_it_stands(stage, language, place):
    assert [] == [part for shape in SHAPES for part in slow_parts(stage, shape, place, language)]


@pytest.mark.slow
@pytest.mark.no_cover
@pytest.mark.usefixtures("no_collection")
@pytest.mark.parametrize("part", ["statements", "differences", "conflicts", "same fact"])
@pytest.mark.parametrize("unit", ["Word ", "ab cd ", "12 killed, ", "Not in Kiel "])
def test_what_an_endless_sentence_says_is_compared_in_linear_time(unit, part):
    assert takes_linear_time(lambda text: evidence(text, "en")[part](), unit, size=200_000)
