from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from benchmarks.quality.edits import EDITS
from benchmarks.quality.fitting import pairs_of
from benchmarks.quality.reports import (
    CITATIONS,
    LABELS,
    ONE_WAY,
    UNSURE,
    Citations,
    Example,
    Place,
    accepted,
    citations,
    lines_of,
    record_of,
    row_of,
)
from benchmarks.quality.same_fact import by_threshold, judged, vetoed
from benchmarks.quality.second_reading import Places, left_out_readings, read_again
from summarizer.articles import Article, Sentence


def example(document, start=0, claim=0, **known):
    return Example(
        claim=Place("flood", "a", claim, claim + 9),
        other=Place("flood", document, start, start + 9),
        is_report=known.get("is_report", False),
        is_cited=known.get("is_cited", True),
        judged=True,
        in_conflict=False,
        differs=known.get("differs", False),
        surely=known.get("surely", known.get("differs", False)),
        weight=1.0,
        features={},
        among_few={},
    )


PAIRS = [
    example("b", 0),
    example("b", 10, is_report=True),
    example("c", 0, is_report=True),
    example("c", 0, claim=50),
    example("c", 10, is_report=True, is_cited=False),
]


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ([0.6, 0.9, 0.9, 0.1, 0.9], Citations(cited=2, true=2, reported=2)),
        ([0.9, 0.6, 0.4, 0.1, 0.9], Citations(cited=1, true=0, reported=2)),
        ([0.1, 0.1, 0.5, 0.9, 0.9], Citations(cited=2, true=1, reported=2)),
        ([0.1, 0.1, 0.1, 0.1, 0.9], Citations(cited=0, true=0, reported=2)),
    ],
)
def test_an_article_is_cited_by_its_best_pair(scores, expected) -> None:
    assert expected == citations(PAIRS, np.array(scores), 0.5)


def test_precision_and_recall_are_shares() -> None:
    assert Citations(4, 3, 6)[:] == (4, 3, 6)
    assert (0.75, 0.5) == (Citations(4, 3, 6).precision, Citations(4, 3, 6).recall)
    assert (1.0, 0.0) == (Citations(0, 0, 0).precision, Citations(0, 0, 0).recall)


def test_what_states_something_different_is_never_accepted() -> None:
    pairs = [example("b"), example("b", 10, differs=True)]
    assert accepted(pairs, np.array([0.9, 0.9])).tolist() == [0.9, 0.0]


def test_pairs_and_citations_are_judged_apart() -> None:
    found = judged(PAIRS, np.array([0.6, 0.9, 0.9, 0.1, 0.3]), 0.5)
    assert [row["precision"] for row in found.values()] == [[0, 0, 0], [1, 1, 1]]
    assert [row["reported"] for row in found.values()] == [1, 2]


def test_what_is_refused_is_counted_by_whether_it_reports() -> None:
    pairs = [
        example("b", differs=True),
        example("c", is_report=True, differs=True),
        example("d", is_report=True),
        example("e", is_report=True, differs=True),
    ]
    assert vetoed(pairs, np.array([0.9, 0.8, 0.9, 0.1]), 0.5) == {"reports": 1, "others": 1}


def test_citations_are_counted_at_several_thresholds() -> None:
    found = by_threshold(PAIRS, np.array([0.6, 0.9, 0.74, 0.1, 0.9]))
    assert ([2, 2], [2, 2], [1, 1]) == (found["0.70"], found["0.73"], found["0.75"])


@pytest.mark.parametrize("path", [LABELS, ONE_WAY, UNSURE, EDITS], ids=lambda path: path.name)
def test_each_label_names_places_and_its_part_and_holds_no_text(path) -> None:
    known = {"file", "topic", "a", "b", "a_by_b", "b_by_a", "conflict", "sure", "second"}
    known |= {"sample", "part", "old", "new", "kind"}
    known |= {"id", "answer", "half", "stratum", "weight", "population", "similarity"}
    known |= {"probability", "rank", "differs", "budgets", "read"}
    for label in lines_of(path):
        assert set(label) <= known
        for side in "ab":
            assert set(label[side]) == {"document", "start", "end", "sha256"}


def test_each_citation_names_two_places_and_stands_once() -> None:
    listed = [json.dumps(citation) for citation in lines_of(CITATIONS)]
    assert sorted(set(listed)) == sorted(listed)
    for citation in map(json.loads, listed):
        assert set(citation) == {"file", "topic", "a", "b"}
        assert all(set(citation[side]) == {"document", "start", "end"} for side in "ab")
        assert citation["a"]["document"] != citation["b"]["document"]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 30, 0),
        (0, 26, 0),
        (6, 30, 0),
        (0, 20, None),
        (31, 60, 1),
        (0, 60, None),
        (90, 120, None),
    ],
)
def test_a_place_is_found_again_where_a_fifth_of_it_is_cut_otherwise(start, end, expected) -> None:
    texts = ["The ferry sank off the island.", "Its crew was saved by a trawler."]
    article = Article(text="\n".join(texts), id="a")
    sentences = [Sentence(article, 0, 30), Sentence(article, 31, 63)]
    assert expected == row_of(sentences, Place("flood", "a", start, end))
    assert row_of(sentences, Place("flood", "b", start, end)) is None


def test_a_pair_is_labelled_once() -> None:
    labels = [*lines_of(LABELS), *lines_of(ONE_WAY), *lines_of(UNSURE)]
    pairs = [
        (
            label["topic"],
            *(label[side][key] for side in "ab" for key in ("document", "start", "end")),
        )
        for label in labels
    ]
    assert sorted(set(pairs)) == sorted(pairs)


def _starts(label):
    return [(label[side]["document"], label[side]["start"]) for side in "ab"]


def test_each_pair_where_the_rule_is_unsure_was_read_by_a_model_of_other_topics() -> None:
    read = left_out_readings()
    assert all(Places(label["topic"], *_starts(label)) in read for label in lines_of(UNSURE))


def test_a_pair_is_judged_again_only_where_the_rule_is_unsure_and_nothing_differs() -> None:
    odds = left_out_readings()
    topic, claim, other = next(
        there
        for there in odds
        if min(odds[there], odds.get(Places(there.topic, there.other, there.claim), 0.0)) > 4
    )
    pair = replace(
        example("a", is_report=True), claim=Place(topic, *claim, 0), other=Place(topic, *other, 0)
    )
    assert read_again([pair], np.array([0.6]))[0] > 0.6
    assert [0.95] == read_again([pair], np.array([0.95])).tolist()
    surely = replace(pair, differs=True, surely=True)
    assert [0.0] == read_again([surely], np.array([0.6])).tolist()
    assert read_again([replace(surely, surely=False)], np.array([0.6]))[0] > 0.6


def test_the_days_of_a_long_record_are_left_out_together() -> None:
    topics = ["flood", "unrest 2011-02-20", "unrest 2011-02-21", "fire"]
    listed = [replace(PAIRS[0], claim=Place(topic, "a", 0, 9)) for topic in topics]
    assert [0, 1, 1, 2] == pairs_of(listed).topics.tolist()
    assert ("flood", "") == record_of("flood")
