from __future__ import annotations

import random
import threading
from contextlib import suppress

import pytest

from summarizer import Article, Options
from summarizer.cancellation import cancelled_by, check
from summarizer.errors import NothingToSummarizeError
from summarizer.method.clustering import compare
from summarizer.method.composition import compose
from summarizer.method.encoding import encode
from summarizer.method.evidence import weigh_evidence
from summarizer.method.preparation import prepare
from summarizer.method.rows import score
from summarizer.method.selection import select
from tests.conftest import WordHashEncoder
from tests.effort import calls_of

OPTIONS = Options(words=400)
WORDS = [
    f"{first}{last}" for first in ("har", "mo", "ti", "lu", "ke") for last in ("bour", "n", "de")
]


class CancelledError(Exception):
    pass


class Countdown:
    """Lets work go on for so many steps."""

    def __init__(self, steps=0):
        self.steps = steps

    def __call__(self):
        self.steps -= 1
        if self.steps < 0:
            raise CancelledError


def test_without_anybody_who_cancels_work_goes_on():
    check()


def test_what_the_function_raises_ends_the_work():
    with cancelled_by(Countdown(1)):
        check()
        with pytest.raises(CancelledError):
            check()


def test_the_function_is_asked_inside_alone():
    with cancelled_by(Countdown()):
        pass
    check()


def test_other_threads_go_on():
    ended = []
    with cancelled_by(Countdown()):
        other = threading.Thread(target=lambda: ended.append(check()))
        other.start()
        other.join()
    assert ended == [None]


@pytest.fixture(scope="module")
def stages():
    """Each stage as a function of nothing, for a topic of several articles."""
    words = random.Random(0)
    articles = [
        Article(
            text="\n".join(
                f"Rain {' '.join(words.choices(WORDS, k=8))} flooded." for _ in range(40)
            ),
            id=name,
        )
        for name in "abcdef"
    ]
    draft = prepare(articles)
    encoded = encode(draft, WordHashEncoder())
    compared = compare(encoded, OPTIONS)
    evidence = weigh_evidence(encoded, compared, OPTIONS)
    rows = score(encoded, compared, evidence, OPTIONS)
    chosen = select(rows, OPTIONS)
    return {
        "prepare": lambda: prepare(articles),
        "compare": lambda: compare(encoded, OPTIONS),
        "weigh_evidence": lambda: weigh_evidence(encoded, compared, OPTIONS),
        "score": lambda: score(encoded, compared, evidence, OPTIONS),
        "select": lambda: select(rows, OPTIONS),
        "compose": lambda: compose(encoded, rows, chosen, OPTIONS),
    }


STAGES = ["prepare", "compare", "weigh_evidence", "score", "select", "compose"]


@pytest.mark.parametrize("steps", [0, 3])
@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_is_cancelled_between_its_steps(stages, stage, steps):
    with pytest.raises(CancelledError), cancelled_by(Countdown(steps)):
        stages[stage]()


@pytest.mark.slow
@pytest.mark.no_cover  # it would be most of the time
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Rain flooded the harbour of Brest on Monday. " * 4_000, "en"),
        ("Rain flooded the harbour of Brest on Monday.\n" * 2_500, "en"),
        ("雨が月曜日に港を襲った。" * 3_000, "en"),
        ("x\n" * 2_500, "en"),
        ("Lt. Jordan " * 30_000, "en"),
        ("Rain flooded the harbour of Brest on Monday. " * 2_500, "de"),
    ],
    ids=["one line", "many lines", "without blanks", "tiny lines", "titles", "German"],
)
def test_preparation_asks_many_times_on_its_way(text, language):
    """No loop that does an eighth of the work keeps anybody waiting who cancels."""

    def preparation(text):
        with suppress(NothingToSummarizeError):
            prepare([Article(text=text, language=language)])

    preparation(text[:1_000])  # what is done once a process
    assert calls_of(lambda: preparation(text)).longest_without_an_ask() < 1 / 8
