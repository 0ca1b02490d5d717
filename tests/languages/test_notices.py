"""What outlets ask of their readers, and news in the same words, in thirty languages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer.languages import language_of
from summarizer.method.preparation.screening import reason_to_leave_out

FILE = Path(__file__).with_name("notices.jsonl")
CASES = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]


def labelled(label):
    return [(row["language"], row["text"]) for row in CASES if row["label"] == label]


@pytest.mark.parametrize(("code", "text"), labelled("notice"))
def test_what_an_outlet_asks_of_its_readers_is_a_notice(code: str, text: str) -> None:
    assert reason_to_leave_out(text, language_of(code)) is not None


@pytest.mark.parametrize(("code", "text"), labelled("report"))
def test_news_of_what_outlets_make_is_report(code: str, text: str) -> None:
    assert reason_to_leave_out(text, language_of(code)) is None
