import json
from pathlib import Path

import pytest

from summarizer import Article, Encoder, evaluation, summarize
from summarizer.errors import InputError
from summarizer.evaluation.citations import check_citations
from summarizer.evaluation.inputs import Answer
from summarizer.evaluation.measures import (
    dangling_share,
    fill,
    measure,
    redundancy,
    sentences_of,
)
from summarizer.evaluation.rouge import References, RougeOptions
from summarizer.readers.callers.topics import Topic

GOLDEN = Path(__file__).parents[1] / "renderers" / "golden"
UNICODE = RougeOptions()


@pytest.fixture
def summary(documents, word_encoder: Encoder):
    articles = [Article(**document) for document in documents]
    return summarize(articles, max_words=45, encoder=word_encoder).to_dict()


@pytest.fixture
def documents():
    lines = (GOLDEN / "articles.jsonl").read_text("utf-8").splitlines()
    return tuple(json.loads(line) for line in lines)


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ([], None),
        (["only one"], None),
        (["one", "..."], None),
        (["a b", "c d"], 0.0),
        (["a b", "A b!"], 1.0),
        # Best partners: a b c d has a b (2·2/6), which has a b c d; e f has none.
        (["a b c d", "a b", "e f"], (2 / 3 + 2 / 3 + 0) / 3),
        # Words count as often as they stand in both.
        (["a a a", "a b"], 2 / 5),
    ],
    ids=str,
)
def test_redundancy_is_the_mean_of_the_best_overlaps(sentences, expected) -> None:
    assert expected == pytest.approx(redundancy(sentences, UNICODE))


def test_redundancy_takes_the_words_that_rouge_takes() -> None:
    pair = ["running", "runs"]
    assert 0 == redundancy(pair, UNICODE)
    assert 1 == redundancy(pair, RougeOptions(stem=True))


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ([], None),
        (["Rain fell in Brest."], 0.0),
        (["Rain fell in Brest.", "But it stopped.", "He left.", "Paris was dry."], 0.5),
    ],
    ids=str,
)
def test_dangling_is_the_share_of_openings_that_lean_on_something(
    sentences, expected: float | None
) -> None:
    assert expected == dangling_share(sentences)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"words": 10}, 0.6),
        ({"words": 4}, 1.5),
        ({"words": None, "sentences": 4}, 0.5),
        ({"words": None, "sentences": None, "percent": 10.0}, None),
        ({"words": 0}, None),
        ({"words": "many"}, None),
        ("short", None),
        (None, None),
    ],
    ids=str,
)
def test_the_fill_is_the_share_of_the_budget_that_the_answer_names(
    options, expected: float | None
) -> None:
    assert expected == fill(Answer("a b c\nd e f", {"options": options}), 2)


@pytest.mark.parametrize(
    ("summary", "expected"),
    [
        ("", []),
        (" \n\n", []),
        ("One.\n\n Two. \r\n", ["One.", "Two."]),
        ("word " * 80, [("word " * 80).strip()]),
        ("word " * 81, []),
        ("word " * 81 + "\nword", [("word " * 81).strip(), "word"]),
    ],
)
def test_sentences_are_lines_unless_all_is_one_long_line(summary, expected) -> None:
    assert expected == sentences_of(summary)


def test_everything_is_measured_at_once() -> None:
    topic = Topic("t", ("Rain fell in Brest.",))
    found = measure(
        Answer("Rain fell.\nHe left.", {"options": {"words": 8}}), topic, References(["Rain fell"])
    )
    expected = {"words": 4, "fill": 0.5, "redundancy": 0.0, "dangling": 0.5, "articles": None}
    assert expected == found.qualities
    assert (0.5, 1.0) == (found.rouge["rouge1"].precision, found.rouge["rouge1"].recall)


@pytest.mark.parametrize(
    ("language", "summary", "expected"),
    [
        (None, "He left.", 1.0),
        (7, "He left.", 1.0),
        ("", "He left.", 1.0),
        ("en", "He left.", 1.0),
        ("EN-gb", "He left.", 1.0),
        ("de", "Er ging.", 1.0),
        ("de-AT", "Er ging.\nAnna Jones blieb.", 0.5),
        ("fr", "Il est parti.", 1.0),
        ("pl", "He left.", None),
        ("eng", "He left.", 1.0),
    ],
)
def test_openings_are_judged_in_languages_that_have_a_file(
    language, summary: str, expected: float | None
) -> None:
    topic = Topic("t", ("r",), language=language)
    assert expected == measure(Answer(summary), topic, References(["r"])).qualities["dangling"]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("He left on Monday.", "en", True),
        ("He left on Monday.", "de", False),
        ("Er ging am Montag.", "de-CH", True),
        ("Anna Jones left on Monday.", "en", False),
        ("and left”, she said.", "en", True),
        ("He left on Monday.", "xx", False),
        ("", "en", False),
    ],
)
def test_a_sentence_dangles_if_it_needs_what_stood_before_it(
    text: str, language: str, expected: bool
) -> None:
    assert expected is evaluation.dangling(text, language)


def test_a_sentence_is_in_english_unless_told() -> None:
    assert evaluation.dangling("He left.")


def test_true_citations_are_counted(summary, documents) -> None:
    found = check_citations(Answer(summary["summary"], summary), Topic("t", ("r",), documents))
    assert (6, ()) == (found.checked, found.faults)
    cited = {one["article"] for item in summary["sentences"] for one in item["citations"]}
    assert len(cited) == found.articles


def test_a_false_citation_is_a_fault(summary, documents) -> None:
    summary["sentences"][0]["citations"][0]["start"] += 1
    found = check_citations(Answer(summary["summary"], summary), Topic("t", ("r",), documents))
    assert found.faults
    assert "sentence 1, citation 1" in found.faults[0]


def test_without_documents_nothing_is_checked(summary) -> None:
    found = check_citations(Answer(summary["summary"], summary), Topic("t", ("r",)))
    assert (0, ()) == (found.checked, found.faults)
    assert found.articles > 1


@pytest.mark.parametrize(
    "record",
    [
        {},
        {"schema": "theirs/1"},
        {"sentences": 3},
        {"sentences": ["One.", {"text": "Two."}]},
        {"schema": "multidoc-summarizer/summary/1", "error": "no memory"},
    ],
    ids=str,
)
def test_what_cites_nothing_has_no_citations_to_check(record) -> None:
    assert check_citations(Answer("s", record), Topic("t", ("r",), ())) is None


@pytest.mark.parametrize(
    "record",
    [
        {"schema": "multidoc-summarizer/summary/1", "summary": "s"},
        {"sentences": [{"citations": [{"article": "a"}, 1]}]},
        {"sentences": [{"citations": 7}]},
    ],
    ids=str,
)
def test_citations_in_no_known_form_are_an_error(record) -> None:
    with pytest.raises(InputError, match=r"^s\.jsonl, line 3: not a summary of"):
        check_citations(Answer("s", record, "s.jsonl, line 3"), Topic("t", ("r",), ()))
    with pytest.raises(InputError, match=r"^topic 't': not a summary of"):
        check_citations(Answer("s", record), Topic("t", ("r",), ()))
