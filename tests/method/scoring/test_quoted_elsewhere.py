"""Sentences that other articles print as somebody's words."""

from __future__ import annotations

import numpy as np
import pytest

from summarizer import summarize
from summarizer.languages import language_of
from summarizer.method.scoring.quoted_elsewhere import quoted_elsewhere

POST = "I will not pay for the raising of the ferry."


def found(*texts, articles=None, quoted=None):
    numbers = np.arange(len(texts)) if articles is None else np.array(articles)
    inside = np.zeros(len(texts), dtype=bool) if quoted is None else np.array(quoted)
    languages = [language_of("en")] * len(texts)
    return quoted_elsewhere(texts, languages, numbers, inside).tolist()


@pytest.mark.parametrize(
    "other",
    [
        f"“{POST}” the owner wrote.",
        f'"{POST}" the owner wrote.',
        "The owner wrote: “I will not pay for the raising of the ferry, and that is that.”",
    ],
)
def test_a_post_that_another_article_quotes_is_somebodys_words(other: str) -> None:
    assert [True, False] == found(POST, other)


@pytest.mark.parametrize(
    "other",
    [
        "The owner will not pay for the raising of the ferry.",  # reported, not quoted
        "“I will pay,” the owner wrote.",
        f"“{POST}”",  # nobody says it
        "“The ferry,” he said, is his.",
    ],
)
def test_what_nobody_quotes_is_the_articles_own(other: str) -> None:
    assert [False, False] == found(POST, other)


def test_an_article_may_quote_what_it_says_itself() -> None:
    assert [False, False] == found(POST, f"“{POST}” the owner wrote.", articles=[0, 0])


def test_a_quotation_over_several_sentences_is_one() -> None:
    assert [True, False] == found(POST, POST, quoted=[False, True])


def test_a_summary_takes_it_from_who_says_whose_words_they_are() -> None:
    quoting = f"The ferry lies on a sandbank off Rosevik. “{POST}” its owner Lene Moss wrote."
    summary = summarize([POST + " The ferry is lost.", quoting], max_words=40)
    assert POST not in [sentence.text for sentence in summary.sentences]
