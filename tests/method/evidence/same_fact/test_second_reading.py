from __future__ import annotations

import numpy as np
import pytest

from summarizer.languages import language_of
from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.clustering.tfidf import tf_idf
from summarizer.method.evidence.same_fact import SameFact
from summarizer.method.evidence.same_fact.claims import Claims
from summarizer.method.evidence.same_fact.features import Material
from summarizer.method.evidence.same_fact.rule import shipped_rule
from summarizer.method.evidence.same_fact.second_reading import (
    ENGLISH,
    MULTILINGUAL,
    NEARLY,
    SecondReading,
    UnsurePair,
    pair_reader_of,
)
from summarizer.text.tokens import tokenized

TEXTS = [
    "Xi promised Zelensky that China would send special envoys to Ukraine.",
    "During the call, Xi pledged to send special representatives to Ukraine.",
    "Xi told Zelensky in March that China would buy more grain from Ukraine.",
]


def pairs(by_rule):
    return [UnsurePair(0, other, likely) for other, likely in enumerate(by_rule, start=1)]


def read(by_rule, codes=("en", "en", "en")):
    reading = SecondReading(TEXTS, [language_of(code) for code in codes])
    return reading.probabilities(pairs(by_rule)).tolist()


def test_a_report_in_other_words_becomes_likelier_than_another_fact_in_the_same() -> None:
    report, other = read([0.6, 0.6])
    assert report > other


@pytest.mark.parametrize("codes", [("de", "de", "de"), ("en", "de", "fr")])
def test_a_pair_that_is_not_english_keeps_what_the_rule_says(codes) -> None:
    assert [0.6, 0.8] == read([0.6, 0.8], codes)


@pytest.mark.parametrize(
    ("by_rule", "odds", "is_changed"),
    [
        (0.6, 5.0, True),
        (0.6, 1.0, False),
        (0.8, -6.0, True),
        (0.8, -1.0, False),
        (0.56, 100.0, True),
    ],
)
def test_the_word_of_the_rule_stands_unless_both_together_are_sure(
    by_rule, odds, is_changed
) -> None:
    (found,) = ENGLISH.combined(np.array([by_rule]), np.array([odds]))
    assert is_changed == (found != by_rule)
    if is_changed:
        assert found < ENGLISH.sure[0] or found >= ENGLISH.sure[1]


@pytest.mark.parametrize(
    ("by_rule", "odds", "expected"),
    [
        (0.3, 4.0, ENGLISH.sure[1]),
        (0.3, 3.0, NEARLY),
        (0.54, 3.0, NEARLY),
        (0.54, 0.0, 0.54),
        (0.3, 0.0, 0.3),
    ],
)
def test_where_the_rule_finds_a_report_unlikely_the_model_must_be_sure_by_itself(
    by_rule, odds, expected
) -> None:
    (found,) = ENGLISH.combined(np.array([by_rule]), np.array([odds]))
    assert expected == found


@pytest.mark.parametrize(
    ("other", "code", "expected"),
    [
        (
            "Kestrel is being taken over by its rival, the brewer Halden, for 900 million.",
            "en",
            True,
        ),
        ("Kestrel is buying Halden, its rival, for 900 million euros.", "en", False),
        (
            "Kestrel is being taken over by its rival, the brewer Halden, for 900 million.",
            "de",
            False,
        ),
    ],
)
def test_what_the_model_denies_either_way_is_no_report(other, code, expected) -> None:
    claim = "Brewer Kestrel is buying its rival Halden for 900 million euros."
    reading = SecondReading([claim, other], [language_of(code)] * 2)
    assert [expected] == reading.denies([(0, 1)]).tolist()
    assert not reading.denies([]).tolist()


def test_without_a_pair_nothing_is_read() -> None:
    assert not read([])


def test_the_model_is_not_believed_beyond_measure() -> None:
    assert ENGLISH.combined(np.array([0.6]), np.array([7.0])) == ENGLISH.combined(
        np.array([0.6]), np.array([99.0])
    )


def test_without_a_model_the_word_of_the_rule_stands() -> None:
    words = tokenized(TEXTS)
    likeness = DenseSimilarity(np.full((3, 3), 0.6, dtype=np.float32))
    claims = Claims(TEXTS, [language_of("en")] * 3, words)
    material = Material(likeness, tf_idf(words), np.arange(3), claims)
    rule = SameFact(material, shipped_rule(), np.array([0, 0, 1]), None)
    assert [0.6, 0.6] == rule.read_again(pairs([0.6, 0.6])).tolist()
    assert not rule.are_said_again([(0, 1)]).any()
    assert not rule.are_denied([(0, 1)]).any()


def test_of_several_languages_the_model_for_all_of_them_reads() -> None:
    assert pair_reader_of(None) is ENGLISH
    assert pair_reader_of(np.array([0, 1])) is MULTILINGUAL


@pytest.mark.parametrize(
    ("codes", "claim", "report", "other"),
    [
        (
            ("de", "de"),
            "Das Landgericht verurteilte den früheren Bürgermeister zu sieben Jahren Haft.",
            "Der frühere Bürgermeister wurde zu sieben Jahren Gefängnis verurteilt.",
            "Der frühere Bürgermeister wies vor dem Landgericht alle Vorwürfe zurück.",
        ),
        (
            ("fr", "en"),
            "Le tribunal a condamné l'ancien notaire à quatre ans de prison.",
            "A court sentenced the former notary to four years in prison.",
            "The former notary told the court that he had acted alone.",
        ),
        (
            ("zh", "zh"),
            "法院判处前市长七年有期徒刑。",
            "前市长被判入狱七年。",
            "前市长在法庭上否认全部指控。",
        ),
    ],
)
def test_a_report_in_any_language_becomes_likelier_than_another_fact(
    codes, claim, report, other
) -> None:
    languages = [language_of(codes[0]), *[language_of(codes[1])] * 2]
    reading = SecondReading([claim, report, other], languages, MULTILINGUAL)
    likely, unlikely = reading.probabilities(pairs([0.5, 0.5])).tolist()
    assert likely > 0.72
    assert unlikely < 0.3
