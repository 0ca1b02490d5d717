from __future__ import annotations

import numpy as np

from summarizer.languages import language_of
from summarizer.method.evidence.same_fact.claims import Claims
from summarizer.method.evidence.same_fact.nearby import names_nearby
from summarizer.text.tokens import tokenized

TEXTS = [
    "The mayor Jonas Lund resigned over a contract.",
    "Jonas Lund was under pressure.",
    "There were calls for a vote.",
    "He resigned over a contract.",
    "The weather in Bergen was fine.",
]
ARTICLES = np.array([0, 1, 1, 1, 2])


def found(name, row, *others):
    claims = Claims(TEXTS, [language_of("en")] * len(TEXTS), tokenized(TEXTS))
    return names_nearby(claims, ARTICLES, row, np.array(others))[name].tolist()


def test_a_name_of_the_sentences_before_is_there() -> None:
    assert found("names_nearby", 0, 3, 4) == [1.0, 0.0]
    assert found("names_missing_nearby", 0, 3)[0] == 0 < found("names_missing_nearby", 0, 4)[0]


def test_a_name_of_another_article_or_further_back_is_not() -> None:
    claims = Claims(TEXTS, [language_of("en")] * len(TEXTS), tokenized(TEXTS))
    other_articles = np.array([0, 1, 2, 3, 4])
    apart = names_nearby(claims, other_articles, 0, np.array([3]))
    assert apart["names_nearby"].tolist() == [0.0]
    long = [*TEXTS[:3], "So it went.", "He resigned over a contract."]
    claims = Claims(long, [language_of("en")] * len(long), tokenized(long))
    far = names_nearby(claims, np.array([0, 1, 1, 1, 1]), 0, np.array([4]))
    assert far["names_nearby"].tolist() == [0.0]


def test_names_are_new_that_the_row_and_the_ones_before_it_do_not_have() -> None:
    there, bergen = found("names_new_nearby", 3, 0)[0], found("names_new_nearby", 3, 4)[0]
    assert there == 0 < bergen


def test_a_row_without_names_has_a_share_that_says_nothing() -> None:
    assert found("names_nearby", 3, 0) == [0.5]
