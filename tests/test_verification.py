from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.readers import read
from summarizer.verification import Fault, to_dict, verify

GOLDEN = Path(__file__).parent / "renderers" / "golden"
SUMMARY = json.loads((GOLDEN / "summary.json").read_bytes())
ARTICLES = read([GOLDEN / "articles.jsonl"]).articles
FIRST = ("sentences", 0, "citations", 0)


def changed(path, value):
    data = copy.deepcopy(SUMMARY)
    target = data
    for key in path[:-1]:
        target = target[key]
    target[path[-1]] = value
    return data


def what(data, articles=ARTICLES):
    return [fault.what for fault in verify(data, articles).faults]


def test_a_true_summary_has_no_fault() -> None:
    result = verify(SUMMARY, ARTICLES)
    assert result.true
    assert (result.checked, result.faults) == (5, ())


@pytest.mark.parametrize(
    ("path", "value", "faults"),
    [
        ((*FIRST, "start"), 18, ["quote", "prefix"]),
        ((*FIRST, "start"), 84, ["place"]),
        ((*FIRST, "start"), 99, ["place"]),
        ((*FIRST, "start"), 17.0, []),
        ((*FIRST, "end"), 10**300, ["place"]),
        ((*FIRST, "end"), 1e300, ["place"]),
        ((*FIRST, "end"), 0, ["place"]),
        ((*FIRST, "quote"), "", ["text", "quote"]),
        ((*FIRST, "quote"), "half \ud800", ["text", "quote"]),
        ((*FIRST, "prefix"), "x", ["prefix"]),
        ((*FIRST, "suffix"), "", ["suffix"]),
        ((*FIRST, "article"), "a2", ["support", "quote", "prefix", "suffix"]),
        ((*FIRST, "article"), "gone", ["article", "article"]),
        (("sentences", 0, "text"), "Nobody spoke.", ["text", "summary"]),
        (("sentences", 0, "support"), 3, ["support"]),
        (
            ("sentences", 0, "citations", 1, "article"),
            "a1",
            ["support", "quote", "prefix", "suffix"],
        ),
        (("sentences", 0, "citations", 1, "role"), "context", ["support"]),
        (("articles", 0, "sha256"), "0" * 64, ["sha256"]),
        (("articles", 0, "characters"), 1, ["characters"]),
        (("articles", 0, "id"), "a2", ["id", "sha256", "characters", "article"]),
        (("articles", 3, "id"), "gone", ["article", "article"]),
        (("summary",), "Nobody spoke.", ["summary", "words"]),
        (("summary",), SUMMARY["summary"] + "\n", ["summary"]),
        (("words",), 1, ["words"]),
    ],
)
def test_each_false_statement_is_a_fault(path, value, faults) -> None:
    assert sorted(faults) == sorted(what(changed(path, value)))


def test_an_article_that_was_not_given_is_a_fault_wherever_it_is_named() -> None:
    assert what(SUMMARY, ARTICLES[:3]) == ["article", "article"]
    assert verify(SUMMARY, []).faults[0] == Fault(
        "article", "article 'a1'", "an article of this id", "no article"
    )


def test_an_article_that_has_changed_is_a_fault() -> None:
    text = ARTICLES[0].text.replace("hour", "day")
    articles = [Article(text, "a1"), *ARTICLES[1:]]
    assert what(SUMMARY, articles) == ["sha256", "characters", "suffix", "quote", "suffix"]


def test_a_fault_says_where_it_is_and_shows_what_differs_and_not_more() -> None:
    data = changed((*FIRST, "quote"), "x" * 500)
    fault = verify(data, ARTICLES).faults[1]
    assert fault.where == "sentence 1, citation 1 ('a1')"
    assert fault.expected == repr(ARTICLES[0].text[17:84])
    assert fault.found == f"'{'x' * 120}'…"
    assert str(fault).startswith("sentence 1, citation 1 ('a1'): quote: expected 'The two")


def test_a_difference_far_inside_is_shown_with_what_surrounds_it() -> None:
    articles = [Article("a" * 500 + "b" + "a" * 500, "a1"), *ARTICLES[1:]]
    data = changed((*FIRST, "start"), 0)
    data["sentences"][0]["citations"][0] |= {"end": 1001, "quote": "a" * 500 + "c" + "a" * 500}
    found = next(f.found for f in verify(data, articles).faults if f.what == "quote")
    assert found == f"…'{'a' * 60}c{'a' * 59}'…"


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {},
        "summary",
        changed(("schema",), "another/1"),
        changed(("words",), "many"),
        changed((*FIRST, "start"), -1),
        changed((*FIRST, "start"), 1.5),
        changed((*FIRST, "role"), "witness"),
        changed(("sentences", 0, "citations"), []),
        changed(("articles", 0, "sha256"), "short"),
    ],
)
def test_what_is_no_summary_is_an_input_error(data) -> None:
    with pytest.raises(InputError, match="not a summary"):
        verify(data, ARTICLES)


def test_unknown_keys_are_passed_over() -> None:
    assert what(changed(("more",), {"a": 1})) == []


def test_the_answer_is_ready_for_json() -> None:
    answer = to_dict(verify(changed((*FIRST, "quote"), "half \ud800"), ARTICLES))
    assert answer["true"] is False
    assert [fault["what"] for fault in answer["faults"]] == ["text", "quote"]
    json.dumps(answer, ensure_ascii=False).encode()


@given(
    st.sampled_from(
        [(i, j) for i, s in enumerate(SUMMARY["sentences"]) for j in range(len(s["citations"]))]
    ),
    st.sampled_from(["start", "end", "quote", "prefix", "suffix", "article"]),
    st.integers(0, 10**20),
    st.text(max_size=30),
)
def test_no_changed_place_or_word_passes_for_true(index, key, number, text) -> None:
    path = ("sentences", index[0], "citations", index[1], key)
    value = number if key in {"start", "end"} else text
    before = SUMMARY["sentences"][index[0]]["citations"][index[1]][key]
    assert verify(changed(path, value), ARTICLES).true == (value == before)
