"""Where sentences end in each language, on cases that were written for the purpose."""

from __future__ import annotations

import json

import pytest

from benchmarks.quality.sentence_ends import LABELS, found_sentences, table

CASES = [json.loads(line) for line in LABELS.read_text("utf-8").splitlines()]
FEWEST = 10
"""Cases of each language."""


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['language']}: {case['text'][:40]}")
def test_sentences_end_where_a_reader_ends_them(case) -> None:
    assert case["sentences"] == found_sentences(case)


def test_each_language_has_its_cases_and_its_row() -> None:
    languages = [case["language"] for case in CASES]
    assert [one for one in set(languages) if languages.count(one) < FEWEST] == []
    assert table(CASES[:1]).splitlines()[-1].split("|")[1:4] == [" en ", " 1 ", " 1 "]
