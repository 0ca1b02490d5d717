from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.articles import Article, Sentence
from summarizer.ordering import order

LENGTH = 100


def topic(*places, dates=()):
    """Sentences of ten characters at places such as ("a", 30), with the dates of the articles."""
    published = dict(dates)
    articles = {
        name: Article(text="x" * LENGTH, id=name, published=published.get(name))
        for name, _ in places
    }
    return [Sentence(articles[name], start, start + 10) for name, start in places]


def labelled(*labels):
    return np.array(labels, dtype=np.intp)


def test_by_score_the_order_of_choice_stays():
    rows = topic(("a", 0), ("a", 50), ("b", 0))
    assert order([2, 0, 1], rows, labelled(0, 1, 2), "score") == [2, 0, 1]


def test_chronologically_dates_go_first_then_places_and_undated_articles_last():
    rows = topic(
        ("a", 0),
        ("b", 50),
        ("b", 0),
        ("c", 0),
        ("d", 0),
        dates=[("b", "2021-05-03"), ("d", "2021-05-01")],
    )
    assert order(range(5), rows, labelled(*range(5)), "chronological") == [4, 2, 1, 0, 3]


def test_the_story_opens_with_what_most_articles_tell_first():
    rows = topic(("a", 0), ("a", 50), ("b", 10), ("c", 5), ("c", 0))
    # Cluster 1 is in three articles; the opening of c alone is further up.
    chosen = [4, 1, 2]
    assert order(chosen, rows, labelled(1, 2, 1, 1, 0), "story")[0] == 2


def test_the_story_goes_on_as_the_articles_tell_it():
    rows = topic(("a", 0), ("a", 80), ("a", 30), ("b", 0), ("b", 40), ("b", 60))
    assert order([1, 4, 0], rows, labelled(0, 1, 2, 0, 2, 1), "story") == [0, 4, 1]


@pytest.mark.parametrize("by", ["story", "score", "chronological"])
def test_of_nothing_the_order_is_nothing(by):
    assert order([], topic(("a", 0)), labelled(0), by) == []


@given(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.integers(0, 89)), min_size=1, max_size=9, unique=True
    ),
    st.randoms(use_true_random=False),
    st.sampled_from(["story", "chronological"]),
)
def test_every_chosen_row_stays_and_the_order_of_choice_does_not_matter(places, random, by):
    rows = topic(*places)
    labels = labelled(*[random.randrange(4) for _ in places])
    chosen = random.sample(range(len(places)), random.randint(1, len(places)))
    ordered = order(chosen, rows, labels, by)
    assert sorted(chosen) == sorted(ordered)
    told = [int(labels[row]) for row in ordered]
    if len(set(told)) == len(told):
        assert ordered == order(sorted(chosen), rows, labels, by)


def test_a_lead_that_comes_again_in_the_same_article_still_opens():
    rows = topic(("a", 0), ("a", 30), ("a", 80))
    assert order([1, 0], rows, labelled(0, 1, 0), "story") == [0, 1]


def test_a_fact_that_leads_two_articles_opens_before_one_that_follows_in_both():
    rows = topic(("a", 0), ("a", 20), ("b", 0), ("b", 20), ("c", 20))
    assert order([1, 0], rows, labelled(0, 1, 0, 1, 1), "story") == [0, 1]
