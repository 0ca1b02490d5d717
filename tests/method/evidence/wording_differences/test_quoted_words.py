"""Two quotations of one person are two things that were said."""

from __future__ import annotations

import pytest

from summarizer import Article, corroborate
from summarizer.method.evidence.wording_differences.quoted_words import quote_otherwise

APART = [
    (
        'Mayor Kenji Matsuo admitted: "The judgement was naive."',
        'Mayor Kenji Matsuo said: "I apologise to all citizens."',
    ),
    ("松尾市長は「判断が甘かった」と認めた。", "松尾市長は「市民に深くおわびする」と述べた。"),
    ("Мэр Павлов заявил: «Решение было ошибочным».", "Мэр Павлов сказал: «Прошу прощения»."),
]
TOGETHER = [
    # The same words, in part.
    (
        'Mayor Kenji Matsuo admitted: "The judgement was naive."',
        'The judgement, Matsuo said, had been "naive", and he would pay for it himself.',
    ),
    # What is quoted is not the claim.
    (
        'The mayor of Kiel resigned on Monday after what he called a "naive judgement" of it.',
        'The mayor of Kiel resigned on Monday: "I apologise to all citizens of this town."',
    ),
    # One of them tells it in words of its own.
    (
        'Mayor Kenji Matsuo admitted: "The judgement was naive."',
        "Mayor Kenji Matsuo admitted that he had been wrong.",
    ),
    # A word or two may be said in other words.
    ('Matsuo said: "Sorry."', 'Matsuo said: "I apologise to all citizens."'),
]


@pytest.mark.parametrize(("a", "b"), APART)
def test_quotations_without_a_common_word_are_two(a: str, b: str) -> None:
    assert quote_otherwise(a, b)


@pytest.mark.parametrize(("a", "b"), TOGETHER)
def test_what_may_be_the_same_is_not_told_apart(a: str, b: str) -> None:
    assert not quote_otherwise(a, b)


def test_an_apology_is_no_report_of_an_admission() -> None:
    claim, apology = APART[1]
    articles = [
        Article(f"{claim}市は橋を閉鎖した。", id="a", language="ja"),
        Article(f"{apology}市は橋を閉鎖した。", id="b", language="ja"),
    ]
    (answer,) = corroborate(articles, [claim])
    assert [citation.article for citation in answer.support] == ["a"]
