from __future__ import annotations

import hashlib

import pytest

from benchmarks.attack.articles import Fuzzer, Runs

TEXT = "Rain fell. The harbour of Brest was flooded on Monday. Ships left."
PLACE = {
    "article": "a",
    "start": 11,
    "end": 54,
    "quote": "The harbour of Brest was flooded on Monday.",
    "prefix": "Rain fell. ",
    "suffix": " Ships left.",
}


def summary(**changed):
    record = {"id": "a", "sha256": hashlib.sha256(TEXT.encode()).hexdigest()}
    return {"articles": [record], "sentences": [{"citations": [PLACE | changed]}]}


@pytest.mark.parametrize(
    ("changed", "text", "false"),
    [
        ({}, TEXT, 0),
        ({"start": 12}, TEXT, 1),
        ({"end": 53}, TEXT, 1),
        ({"quote": "The harbour"}, TEXT, 1),
        ({"prefix": "Rain"}, TEXT, 1),
        ({"suffix": ""}, TEXT, 1),
        ({}, "another text", 1),
    ],
)
def test_a_citation_is_counted_as_false_if_it_is(changed, text, false) -> None:
    runs = Runs()
    runs.check(summary(**changed), [text])
    assert (runs.citations, runs.false) == (1, false)


def test_the_outputs_of_the_command_line_are_judged() -> None:
    runs = Runs()
    assert runs.run("summarize", "no such file") == 2
    assert runs.run("--version") == 0
    assert (runs.codes, runs.traces) == ({2: 1, 0: 1}, 0)


def test_a_seed_gives_the_same_topics_again() -> None:
    assert Fuzzer(3).topics() == Fuzzer(3).topics() != Fuzzer(4).topics()
