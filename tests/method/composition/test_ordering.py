from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.articles import Article, Sentence
from summarizer.method.composition.ordering import order
from summarizer.method.constants import CONSTANTS

LENGTH = 100


def topic(*places, dates=(), language=None, text="x" * LENGTH, title=None):
    """Sentences of ten characters at places such as ("a", 30), with the dates of the articles."""
    published = dict(dates)
    articles = {
        name: Article(
            text=text, id=name, title=title, published=published.get(name), language=language
        )
        for name, _ in places
    }
    return [Sentence(articles[name], start, start + 10) for name, start in places]


@pytest.fixture(scope="module")
def ordered(rows_of):
    """The chosen rows in order, where `runs` are the passages of some rows."""

    def make(chosen, rows, labels, by, runs=(), **known):
        texts, opening = known.pop("texts", ["a b c"] * len(rows)), known.pop("opening", None)
        read = known.pop("known", ())
        names = sorted({sentence.article.id for sentence in rows})
        known.setdefault("articles", [names.index(sentence.article.id) for sentence in rows])
        told = rows_of(texts, labels=labels, runs=dict(runs), sentences=rows, **known)
        return order(chosen, told, by, CONSTANTS, opening=opening, known=read)

    return make


def test_by_score_the_order_of_choice_stays(ordered) -> None:
    rows = topic(("a", 0), ("a", 50), ("b", 0))
    assert ordered([2, 0, 1], rows, [0, 1, 2], "score") == [2, 0, 1]


def test_chronologically_dates_go_first_then_places_and_undated_articles_last(ordered) -> None:
    dates = [("b", "2021-05-03"), ("d", "2021-05-01")]
    rows = topic(("a", 0), ("b", 0), ("b", 50), ("c", 0), ("d", 0), dates=dates)
    assert ordered([0, 2, 1, 3, 4], rows, range(5), "chronological") == [4, 1, 2, 0, 3]


def test_the_story_opens_with_what_most_articles_tell_first(ordered) -> None:
    rows = topic(("a", 0), ("a", 50), ("b", 10), ("c", 0), ("c", 5))
    # Cluster 1 is in three articles; the opening of c alone is further up.
    assert ordered([3, 1, 2], rows, [1, 2, 1, 0, 1], "story")[0] == 2


@pytest.mark.parametrize(("language", "expected"), [("fr", [0, 2]), ("en", [2, 0])])
def test_a_long_head_puts_no_report_behind_a_scene_but_in_english(
    language: str, expected: list[int], ordered
) -> None:
    # Article a has a headline and a dateline of 30 characters, b none; a's news is the nearer one.
    rows = topic(("a", 30), ("a", 60), ("b", 0), ("b", 50), language=language)
    given = {"articles": [0, 0, 1, 1], "nearness": [0.6, 0.3, 0.4, 0.3]}
    assert expected == ordered([2, 0], rows, range(4), "story", **given)


@pytest.mark.parametrize(("language", "expected"), [("fr", [0, 2, 1]), ("en", [0, 1, 2])])
def test_behind_the_first_the_nearer_opening_goes_first_but_in_english(
    language: str, expected: list[int], ordered
) -> None:
    rows = topic(("a", 0), ("b", 0), ("c", 0), ("c", 50), language=language)
    given = {"articles": [0, 1, 2, 2], "nearness": [0.6, 0.3, 0.5, 0.3]}
    assert expected == ordered([0, 1, 2], rows, range(4), "story", **given)


@pytest.mark.parametrize(("title", "expected"), [("Brand", 1), ("Nachts", 0), (None, 0)])
def test_of_openings_that_are_as_near_the_one_that_tells_headlines_goes_first(
    title: str | None, expected: int, ordered
) -> None:
    rows = topic(
        ("a", 0), ("b", 11), language="de", text="Es nachts. Ein Brand. Ende.", title=title
    )
    assert expected == ordered([0, 1], rows, range(2), "story", articles=[0, 1])[0]


def test_the_story_opens_with_the_answer_to_a_query(ordered) -> None:
    rows = topic(("a", 0), ("a", 50), ("b", 10))
    assert ordered([0, 1, 2], rows, [0, 1, 0], "story")[0] == 0
    assert ordered([0, 1, 2], rows, [0, 1, 0], "story", opening=1)[0] == 1
    assert ordered([0, 1, 2], rows, [0, 1, 0], "score", opening=1) == [0, 1, 2]


def test_what_is_known_is_told_last_and_in_its_own_order(ordered) -> None:
    rows = topic(("a", 0), ("a", 40), ("a", 80), ("b", 0))
    labels = [0, 1, 2, 3]
    assert ordered([0, 1, 2], rows, labels, "story") == [0, 1, 2]
    assert ordered([0, 1, 2], rows, labels, "story", known={0}) == [1, 2, 0]
    assert ordered([0, 1, 2], rows, labels, "story", known={0, 1}) == [2, 0, 1]
    assert ordered([0, 1, 2], rows, labels, "chronological", known={0}) == [0, 1, 2]


def test_the_story_goes_on_as_the_articles_tell_it(ordered) -> None:
    places = [("a", 0), ("a", 20), ("a", 40), ("a", 80), ("b", 0), ("b", 40), ("b", 60)]
    # What a tells at 80, b tells at 60, and so behind what b alone tells at 40.
    assert ordered([3, 5, 0], topic(*places), [0, 3, 4, 1, 0, 2, 1], "story") == [0, 5, 3]


@pytest.mark.parametrize(("last", "expected"), [(1, [0, 1, 5]), (2, [0, 2, 5]), (3, [0, 5, 3])])
def test_what_stands_right_behind_in_the_article_is_told_at_once(last, expected, ordered) -> None:
    rows = topic(("a", 0), ("a", 60), ("a", 70), ("a", 80), ("b", 0), ("b", 10))
    assert ordered([0, last, 5], rows, [0, 1, 2, 3, 0, 4], "story") == expected


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ({}, [0, 1, 2]),
        ({"a": "2024-05-03", "b": "2024-05-03", "c": "2024-05-02"}, [0, 2, 1]),
        ({"a": "2024-05-03", "b": "2024-05-02", "c": "2024-05-03"}, [0, 1, 2]),
    ],
)
def test_behind_the_opening_earlier_days_are_told_first(dates, expected, ordered) -> None:
    rows = topic(("a", 0), ("b", 20), ("c", 40), dates=dates)
    assert expected == ordered([0, 1, 2], rows, [0, 1, 2], "story", opening=0)


def test_what_stands_in_one_article_keeps_its_order_but_for_the_opening(ordered) -> None:
    rows = topic(("a", 0), ("a", 40), ("a", 60), ("b", 0), ("b", 10), ("b", 90))
    # On average the articles tell cluster 2 (60 and 10) before cluster 1 (40 and 90).
    assert ordered([1, 2], rows, [0, 1, 2, 0, 2, 1], "story") == [2, 1]  # it opens
    assert ordered([0, 1, 2], rows, [0, 1, 2, 0, 2, 1], "story") == [0, 1, 2]


@pytest.mark.parametrize(
    ("places", "texts", "expected"),
    [
        # By places alone it is 0, 1, 3: the first row opens as the one of the main event.
        (
            "aabb",
            ["nothing", "Jones lived there.", "Lene Jones was found.", "Lene Jones sang."],
            [0, 3, 1],
        ),
        (
            "aabb",
            ["nothing", "Jones lived there.", "Lene Jones was found.", "Lene sang."],
            [0, 1, 3],
        ),
        (
            "aabb",
            ["Lene Jones was found.", "Jones lived there.", "nothing", "Lene Jones sang."],
            [0, 1, 3],
        ),
        (
            "aabb",
            ["Jones sang.", "Jones lived there.", "Lene Jones was found.", "Lene Jones sang."],
            [0, 1, 3],
        ),
        # What stands in one article keeps its order, whatever it names.
        (
            "aaba",
            ["nothing", "Jones lived there.", "Lene Jones was found.", "Lene Jones sang."],
            [0, 1, 3],
        ),
    ],
    ids=["full first", "never full", "known", "known by the short one", "one article"],
)
def test_a_story_names_in_full_before_it_names_short(places: str, texts, expected, ordered) -> None:
    rows = topic(*zip(places, [0, 20, 0, 50], strict=True))
    assert ordered([0, 1, 3], rows, [0, 1, 0, 2], "story", texts=texts) == expected


def test_a_passage_that_names_in_full_itself_leaves_nothing_short(ordered) -> None:
    texts = ["nothing", "Jones lived there.", "Lene Jones.", "nothing", "Lene Jones sang."]
    rows = topic(("a", 0), ("a", 20), ("a", 30), ("b", 0), ("b", 50))
    runs = {1: (1, 2)}
    assert ordered([0, 1, 2, 4], rows, [0, 1, 2, 0, 3], "story", runs, texts=texts) == [0, 1, 2, 4]


@pytest.mark.parametrize("by", ["story", "score", "chronological"])
def test_of_nothing_the_order_is_nothing(by: str, ordered) -> None:
    assert ordered([], topic(("a", 0)), [0], by) == []


@pytest.mark.parametrize(
    ("by", "expected"),
    [("score", [3, 1, 2, 0]), ("chronological", [3, 0, 1, 2]), ("story", [3, 0, 1, 2])],
)
@pytest.mark.parametrize("run", [{2: (1, 2)}, {1: (1, 2)}])
def test_a_passage_stays_together_in_every_order(by: str, expected, run, ordered) -> None:
    rows = topic(("a", 20), ("a", 40), ("a", 60), ("b", 0), dates=[("b", "2021-05-01")])
    assert expected == ordered([3, 2, 0, 1], rows, range(4), by, run)


def test_passages_that_share_a_sentence_are_one_run(ordered) -> None:
    rows = topic(("a", 20), ("a", 40), ("a", 60), ("b", 0))
    runs = {1: (0, 1), 2: (1, 2)}
    assert ordered([2, 3, 0, 1], rows, range(4), "score", runs) == [0, 1, 2, 3]


def test_a_passage_is_told_as_early_as_its_first_sentence(ordered) -> None:
    rows = topic(("a", 0), ("a", 20), ("a", 60), ("b", 40))
    assert ordered([0, 1, 2, 3], rows, range(4), "story", {2: (1, 2)}) == [0, 1, 2, 3]


def test_a_passage_that_is_not_told_whole_binds_nothing(ordered) -> None:
    rows = topic(("a", 20), ("a", 40), ("a", 60), ("b", 0))
    assert ordered([2, 3, 1], rows, range(4), "score", {2: (0, 2)}) == [2, 3, 1]


def test_a_passage_opens_the_story_for_any_of_its_sentences(ordered) -> None:
    rows = topic(("a", 0), ("a", 10), ("a", 20), ("b", 5), ("c", 5))
    # Row 2 leads b and c, and leans on row 1; row 0 opens a only.
    assert ordered([0, 1, 2], rows, [0, 1, 2, 2, 2], "story", {2: (1, 2)}) == [1, 2, 0]


@st.composite
def choices(draw):
    """Rows by place, the labels and passages of some, and which were chosen."""
    places = draw(
        st.lists(
            st.tuples(st.sampled_from("abc"), st.integers(0, 89)),
            min_size=1,
            max_size=9,
            unique=True,
        )
    )
    rows = topic(*sorted(places), dates=[("b", "2021-05-03"), ("c", "2021-05-01")])
    random = draw(st.randoms(use_true_random=False))
    runs = {}
    for row in random.sample(range(len(rows)), random.randint(0, len(rows))):
        first, last = max(0, row - random.randint(0, 2)), min(len(rows) - 1, row + 1)
        if rows[first].article is rows[last].article:
            runs[row] = first, last
    labels = [random.randrange(9) for _ in rows]
    return rows, labels, runs, random.sample(range(len(rows)), random.randint(1, len(rows)))


@pytest.mark.slow
@given(choices(), st.sampled_from(["story", "score", "chronological"]))
def test_every_chosen_row_stays_and_so_does_every_passage(ordered, choice, by) -> None:
    rows, labels, runs, chosen = choice
    found = ordered(chosen, rows, labels, by, runs)
    assert sorted(chosen) == sorted(found)
    for first, last in runs.values():
        run = list(range(first, last + 1))
        if set(run) <= set(chosen):
            place = found.index(first)
            assert run == found[place : place + len(run)]


@pytest.mark.slow
@given(choices())
def test_but_for_the_opening_an_article_keeps_its_order(ordered, choice) -> None:
    rows, labels, runs, chosen = choice
    found = ordered(chosen, rows, labels, "story", runs)
    for name in "abc":
        own = [row for row in found if rows[row].article.id == name]
        steps = [(one, two) for one, two in itertools.pairwise(own) if two < one]
        # One step back at most: from the opening to what stands before it.
        assert len(steps) <= 1
        opening = found[: found.index(steps[0][0]) + 1] if steps else []
        assert opening == list(range(found[0], found[0] + len(opening)))


@pytest.mark.slow
@given(choices(), st.sampled_from(["story", "chronological"]))
def test_the_order_of_choice_does_not_matter(ordered, choice, by) -> None:
    rows, labels, runs, chosen = choice
    found = ordered(chosen, rows, labels, by, runs)
    told = [labels[row] for row in found]
    if len(set(told)) == len(told):
        assert found == ordered(sorted(chosen), rows, labels, by, runs)


def test_a_lead_that_comes_again_in_the_same_article_still_opens(ordered) -> None:
    rows = topic(("a", 0), ("a", 30), ("a", 80))
    assert ordered([1, 0], rows, [0, 1, 0], "story") == [0, 1]


def test_a_fact_that_leads_two_articles_opens_before_one_that_follows_in_both(ordered) -> None:
    rows = topic(("a", 0), ("a", 20), ("b", 0), ("b", 20), ("c", 20))
    assert ordered([1, 0], rows, [0, 1, 0, 1, 1], "story") == [0, 1]


@pytest.mark.parametrize("known", ["position", "fitness"])
def test_of_two_leads_the_one_of_more_merit_opens(known: str, ordered) -> None:
    rows = topic(("a", 0), ("b", 0), ("c", 50))
    assert ordered([0, 1, 2], rows, [0, 1, 2], "story", **{known: [0.5, 1.0, 1.0]})[0] == 1


@pytest.mark.parametrize("chosen", [[4, 0], [0, 4]])
def test_where_two_sentences_tie_the_first_in_the_articles_opens(chosen, ordered) -> None:
    """Rows of two articles that tell one fact as early, and are worth the same."""
    rows = topic(("a", 0), ("a", 20), ("a", 40), ("a", 60), ("b", 0))
    assert ordered(chosen, rows, [0, 0, 0, 0, 1], "story") == [0, 4]


def test_a_single_article_is_told_in_its_own_order(ordered) -> None:
    rows = topic(("a", 0), ("a", 30), ("a", 60))
    assert ordered([2, 1, 0], rows, range(3), "story", nearness=[0.1, 0.5, 0.9]) == [0, 1, 2]


@pytest.mark.parametrize(("openers", "expected"), [(2, 1), (1, 0)])
def test_a_fact_that_several_articles_open_with_opens_wherever_its_sentence_stands(
    openers: int, expected: int, ordered
) -> None:
    # A list opens article a, whose last sentence alone was chosen of what b and c open with.
    places = [("a", 0), ("a", 90), ("b", 0), ("b", 20), ("c", 0), ("c", 20)]
    labels = [0, 1, 1, 2, 1, 3] if openers > 1 else [0, 1, 1, 2, 3, 4]
    position = [1.0, 0.05, 1.0, 0.8, 1.0, 0.8]
    rows = topic(*places)
    assert ordered([0, 1], rows, labels, "story", position=position)[0] == expected


COURT = "A court in Kiel sentenced Ada Moss to nine years in prison on Thursday."
SAVERS = "The savers want their money back."


@pytest.mark.parametrize("texts", [(COURT, SAVERS), (SAVERS, COURT)])
def test_where_nothing_is_told_twice_the_one_that_tells_who_and_where_opens(texts, ordered) -> None:
    rows = topic(("a", 0), ("b", 0))
    first = ordered([0, 1], rows, range(2), "story", texts=texts, nearness=[0.4, 0.4])[0]
    assert texts[first] == COURT
