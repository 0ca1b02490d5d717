from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import InputError, OptionsError
from summarizer.evaluation import rouge as module
from summarizer.evaluation.rouge import MEASURES, Measure, References, RougeOptions, Score, rouge
from tests.effort import calls_of

ASCII = RougeOptions(tokenizer="ascii")
AS_ROUGE_SCORE = RougeOptions(tokenizer="ascii", stem=True)
NOTHING = Score(0.0, 0.0, 0.0)
WRONG: Any = "wrong"
DATA = os.environ.get("SUMMARIZER_DATA")
needs_data = pytest.mark.skipif(not DATA, reason="SUMMARIZER_DATA does not name the data folder")

words = st.sampled_from(["a", "b", "c", "d", "running", "runs", "Straße", "हिन्दी", "京", "."])
texts = st.lists(st.lists(words, max_size=12).map(" ".join), max_size=5).map("\n".join)
ascii_words = st.sampled_from(
    ["a", "b", "c", "d", "x-y", "was", "wa", "Runs", "running", "dying", "."]
)
ascii_texts = st.lists(st.lists(ascii_words, max_size=12).map(" ".join), max_size=5).map("\n".join)


def read_lines(name):
    with (Path(DATA or "") / name).open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def numbers(score):
    return (score.precision, score.recall, score.f1)


def ratios(summary, references, measure, options=RougeOptions()):  # noqa: B008 - it is frozen
    score = rouge(summary, references, options, [measure])[measure]
    return (score.precision, score.recall)


@pytest.mark.parametrize(
    ("measure", "summary", "references", "precision", "recall"),
    [
        pytest.param("rouge1", "the cat sat", ["the cat"], 2 / 3, 2 / 2, id="one-reference"),
        pytest.param(
            "rouge1", "the cat sat", ["the cat", "a cat sat down"], 4 / 6, 4 / 6, id="pooled"
        ),
        pytest.param(
            "rouge2", "the cat sat", ["the cat", "a cat sat down"], 2 / 4, 2 / 4, id="pooled-pairs"
        ),
        pytest.param("rouge1", "a a a a", ["a b a"], 2 / 4, 2 / 3, id="clipped-by-the-reference"),
        pytest.param("rouge1", "a b", ["a a", "a c"], 2 / 4, 2 / 4, id="clipped-by-the-summary"),
        pytest.param("rouge2", "a b a b", ["a b"], 1 / 3, 1 / 1, id="clipped-pairs"),
        pytest.param("rouge2", "a b\nc", ["b c"], 1 / 2, 1 / 1, id="pairs-cross-lines"),
        pytest.param(
            "rougeL", "police kill the gunman", ["police killed the gunman"], 3 / 4, 3 / 4, id="lcs"
        ),
        pytest.param(
            "rougeL",
            "the gunman kill police",
            ["police killed the gunman"],
            2 / 4,
            2 / 4,
            id="lcs2",
        ),
        pytest.param(
            "rougeL",
            "1 2 6 7 8\n1 3 8 9 5",
            ["1 2 3 4 5"],
            4 / 10,
            4 / 5,
            id="union-lcs-of-lin-2004",
        ),
        pytest.param("rougeL", "a b c", ["a b\na c"], 3 / 3, 3 / 4, id="union-lcs-clipped"),
        pytest.param("rougeL", "a b c", ["a b", "x a\nc b"], 4 / 6, 4 / 6, id="union-lcs-pooled"),
        pytest.param(
            "rougeSU4",
            "police kill the gunman",
            ["police killed the gunman"],
            5 / 9,
            5 / 9,
            id="su4",
        ),
        pytest.param("rougeSU4", "1 6", ["1 2 3 4 5 6 7"], 2 / 2, 2 / 26, id="four-words-skipped"),
        pytest.param("rougeSU4", "1 7", ["1 2 3 4 5 6 7"], 1 / 2, 1 / 26, id="five-are-too-many"),
        pytest.param("rougeSU4", "b a", ["a b"], 0, 0, id="the-last-word-does-not-count-alone"),
    ],
)
def test_hand_worked_counts(measure: str, summary: str, references, precision, recall) -> None:
    assert pytest.approx((precision, recall)) == ratios(summary, references, measure)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("हिन्दी में लिखा।", ["हिन्दी", "में", "लिखा"]),
        ("北京大学, 2026年", ["北", "京", "大", "学", "2026", "年"]),
        ("ｶﾞｲﾄﾞのA社・ー", ["ガ", "イ", "ド", "の", "a", "社", "ー"]),
        ("Straße ﬁn Ⅳ", ["strasse", "fin", "iv"]),
        ("cafe\u0301 café", ["café", "café"]),
        ("U.S.-led snake_case", ["u", "s", "led", "snake", "case"]),
        ("\u0301 stray", ["stray"]),
        ("שָׁלוֹם Ελλάδα", [unicodedata.normalize("NFKC", "שָׁלוֹם"), "ελλάδα"]),
        ("한국어 정부", ["한국어", "정부"]),
        ("葛\U000e0100飾", ["葛", "飾"]),
        ("... — ।", []),
    ],
)
def test_unicode_words(text: str, expected) -> None:
    assert expected == module.rouge_tokens(text, RougeOptions())


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Café 3.5% U.S.", ["caf", "3", "5", "u", "s"]), ("हिन्दी 北京", []), ("a_b", ["a", "b"])],
)
def test_ascii_words(text: str, expected) -> None:
    assert expected == module.rouge_tokens(text, ASCII)


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("running", "run"),
        ("always", "alway"),
        ("dying", "die"),
        ("was", "was"),
        ("länder", "länder"),
    ],
)
def test_only_ascii_words_of_more_than_three_letters_are_stemmed(word: str, stem: str) -> None:
    assert [stem] == module.rouge_tokens(word, RougeOptions(stem=True))


def test_identical_chinese_texts_match_in_unicode_and_share_nothing_in_ascii() -> None:
    assert ratios("北京大学", ["北京大学"], "rouge2") == (1.0, 1.0)
    assert ratios("北京大学", ["北京大学"], "rouge2", ASCII) == (0.0, 0.0)


@pytest.mark.parametrize(
    ("text", "count", "expected"),
    [
        ("one  two\nthree four", 3, "one  two\nthree"),
        ("  one two", 1, "  one"),
        ("U.S.-led it", 1, "U.S.-led"),
        ("one", 5, "one"),
        ("", 2, ""),
        ("北京大学的", 2, "北京大学"),
        ("in 北京大学", 2, "in 北京"),
    ],
)
def test_truncation_keeps_the_first_words(text: str, count: int, expected: str) -> None:
    assert expected == module.first_words(text, count)


def test_summary_and_references_are_truncated() -> None:
    options = RougeOptions(truncate=2)
    assert ratios("a b c", ["a x b c"], "rouge1", options) == (1 / 2, 1 / 2)


@pytest.mark.parametrize(
    ("summary", "references"),
    [("", ["a b"]), (" \n ", ["a b"]), ("...", ["a b"]), ("a b", [""]), ("", [""]), ("a", ["b"])],
)
def test_without_a_match_every_score_is_zero(summary: str, references) -> None:
    assert dict.fromkeys(MEASURES, NOTHING) == rouge(summary, references)


def test_an_empty_reference_counts_in_the_precision() -> None:
    assert ratios("a b", ["a b", ""], "rouge1") == (1 / 2, 1.0)


def test_a_text_of_one_word_has_no_unit_of_su4() -> None:
    """ROUGE-1.5.5 counts only words that begin a pair."""
    assert rouge("a", ["a"])["rougeSU4"] == NOTHING


def test_measures_come_in_the_order_asked_for() -> None:
    assert list(rouge("a", ["a"], measures=["rougeL", "rouge1"])) == ["rougeL", "rouge1"]


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: rouge("a", []), InputError, "at least one"),
        (lambda: rouge("a", "a"), InputError, "list of texts"),
        (lambda: rouge("a", ["a"], measures=[WRONG]), OptionsError, "'wrong'"),
        (lambda: RougeOptions(tokenizer=WRONG), OptionsError, "'wrong'"),
        (lambda: RougeOptions(truncate=0), OptionsError, "0"),
        (lambda: RougeOptions(truncate=True), OptionsError, "True"),
        (lambda: RougeOptions(truncate=WRONG), OptionsError, "'wrong'"),
        (lambda: RougeOptions(stem=WRONG), OptionsError, "'wrong'"),
    ],
)
def test_bad_input_is_named(call, error, message: str) -> None:
    with pytest.raises(error, match=message):
        call()


@pytest.mark.slow
def test_stemming_without_nltk_names_the_cure() -> None:
    code = (
        "import sys; sys.modules['nltk.stem.porter'] = None\n"
        "from summarizer.errors import MissingExtraError\n"
        "from summarizer.evaluation.rouge import RougeOptions, rouge\n"
        "try: rouge('running', ['runs'], RougeOptions(stem=True))\n"
        "except MissingExtraError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    cure = "pip install 'multidoc-summarizer[evaluate]'"
    assert f"stemming needs nltk: {cure}\n" == done.stdout


def test_each_setting_has_its_signature() -> None:
    settings: list[dict[str, Any]] = [{}, {"stem": True}, {"truncate": 100}, {"tokenizer": "ascii"}]
    assert [RougeOptions(**setting).signature for setting in settings] == [
        "rouge|refs:pooled|lcs:union|tok:unicode|stem:no|trunc:no|version:1",
        "rouge|refs:pooled|lcs:union|tok:unicode|stem:porter-nltk|trunc:no|version:1",
        "rouge|refs:pooled|lcs:union|tok:unicode|stem:no|trunc:100|version:1",
        "rouge|refs:pooled|lcs:union|tok:ascii|stem:no|trunc:no|version:1",
    ]


@pytest.mark.slow
@given(summary=texts, references=st.lists(texts, min_size=1, max_size=4), data=st.data())
def test_scores_are_shares_and_the_order_of_references_is_irrelevant(
    summary, references, data
) -> None:
    scores = rouge(summary, references)
    assert all(0 <= number <= 1 for score in scores.values() for number in numbers(score))
    assert scores == rouge(summary, data.draw(st.permutations(references)))


@given(text=texts, copies=st.integers(1, 3))
def test_a_text_scores_one_against_itself(text, copies) -> None:
    expected = dict.fromkeys(MEASURES, Score(1.0, 1.0, 1.0))
    assert expected == rouge("two words\n" + text, ["two words\n" + text] * copies)


@given(summary=texts, reference=texts, copies=st.integers(2, 4))
def test_a_repeated_reference_changes_nothing(summary, reference, copies) -> None:
    once, often = rouge(summary, [reference]), rouge(summary, [reference] * copies)
    for measure in MEASURES:
        assert pytest.approx(numbers(once[measure])) == numbers(often[measure])


@given(summaries=st.lists(texts, max_size=3), references=st.lists(texts, min_size=1, max_size=3))
def test_prepared_references_serve_several_summaries(summaries, references) -> None:
    prepared = References(references)
    expected = [rouge(summary, references) for summary in summaries]
    assert expected == [prepared.score(summary) for summary in summaries]


def check_against_rouge_score(scorer, summary, reference):
    expected = scorer.score(reference, summary)
    found = rouge(summary, [reference], AS_ROUGE_SCORE)
    names = {"rouge1": "rouge1", "rouge2": "rouge2", "rougeL": "rougeLsum"}
    for ours, theirs in names.items():
        assert pytest.approx(tuple(expected[theirs]), abs=1e-6) == numbers(found[ours])


@pytest.fixture(scope="module")
def rouge_score():
    from rouge_score.rouge_scorer import RougeScorer  # noqa: PLC0415 - brings all of NLTK

    return RougeScorer(["rouge1", "rouge2", "rougeLsum"], use_stemmer=True)


@given(summary=ascii_texts, reference=ascii_texts)
def test_equal_to_rouge_score_on_made_up_texts(rouge_score, summary, reference) -> None:
    check_against_rouge_score(rouge_score, summary, reference)


@needs_data
def test_equal_to_rouge_score_on_all_of_multinews(rouge_score) -> None:
    for topic in read_lines("multinews_dev.jsonl"):
        leads = [line for article in topic["documents"] for line in article["text"].split("\n")[:8]]
        [reference] = topic["summaries"]
        check_against_rouge_score(rouge_score, "\n".join(leads), reference.replace(". ", ".\n"))


@needs_data
def test_the_published_multiling_2011_scores_are_reproduced() -> None:
    """Scores of ROUGE-1.5.5, printed to five decimals, F1 from rounded precision and recall."""
    measures: dict[str, Measure] = {
        "ROUGE-1": "rouge1",
        "ROUGE-2": "rouge2",
        "ROUGE-SU4": "rougeSU4",
    }
    summaries = {
        topic["id"]: topic["systems"] for topic in read_lines("multiling2011_systems.jsonl")
    }
    references = {
        topic["id"]: References(topic["summaries"], ASCII)
        for topic in read_lines("multiling2011.jsonl")
    }
    with (Path(DATA or "") / "multiling2011_published_rouge_detailed.csv").open(
        encoding="utf-8"
    ) as file:
        rows = [row for row in csv.DictReader(file) if row["lang"] in {"en", "fr", "cs"}]
    for row in rows:
        topic, measure = f"{row['lang']}-{row['topic']}", measures[row["metric"]]
        score = references[topic].score(summaries[topic][row["peer"]], [measure])[measure]
        expected = (float(row["precision"]), float(row["recall"]), float(row["f"]))
        assert pytest.approx(expected, rel=0, abs=1e-5) == numbers(score), row
    assert len(rows) == 780


def test_a_topic_takes_some_thousand_calls() -> None:
    lines = [" ".join(f"word{(7 * i * i + j * j) % 97}" for j in range(23)) for i in range(11)]
    summary, reference = "\n".join(lines[:10]), "\n".join(lines[1:])
    rouge(summary, [reference])  # what is done once a process
    assert calls_of(lambda: rouge(summary, [reference])).made < 50_000  # twice of what it makes
