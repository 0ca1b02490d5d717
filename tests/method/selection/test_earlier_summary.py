"""What is new since an earlier summary: chosen first, told first, and said of each sentence."""

from __future__ import annotations

import dataclasses
from itertools import permutations
from typing import TYPE_CHECKING, cast

import numpy as np
import pytest

from summarizer import Article, Encoder, InputError, Options, Summary, summarize
from summarizer.method.constants import CONSTANTS
from summarizer.method.selection import select_within
from summarizer.method.selection.budget import Budget
from summarizer.method.selection.candidates import Candidates
from summarizer.method.selection.focus import Focus
from summarizer.method.selection.novelty import novelty_of_clusters

if TYPE_CHECKING:
    from summarizer.method.selection.earlier_summary import Earlier

MONDAY = (
    Article(
        "A ferry sank off Rosevik on Monday, killing 12 people, the coast guard said. Helicopters "
        "brought 212 passengers ashore. The ship was built in Lund in 1987.",
        "a",
        published="2024-03-04",
    ),
    Article(
        "Twelve people died when a ferry sank off Rosevik on Monday. The weather was calm.",
        "b",
        published="2024-03-04",
    ),
)
TUESDAY = (
    Article(
        "The death toll of the ferry that sank off Rosevik on Monday rose to 41 people, police "
        "said on Tuesday. The captain of the ferry was arrested on Tuesday.",
        "c",
        published="2024-03-05",
    ),
    Article(
        "Police arrested the captain of the ferry on Tuesday. Helicopters brought 212 passengers "
        "of the ferry ashore.",
        "d",
        published="2024-03-05",
    ),
)
NOTHING_NEW = "nothing is new since the earlier summary: it says all of this"


@pytest.fixture(scope="module")
def earlier(encoder: Encoder) -> Summary:
    """The summary of Monday's articles, which has all of their facts."""
    return summarize(MONDAY, max_words=60, encoder=encoder)


def statuses(summary: Summary) -> list[tuple[str, str | None, str]]:
    """Return the status of each sentence, what was said before, and where the sentence begins."""
    return [(str(one.status), one.was, one.text[:11]) for one in summary.sentences]


@pytest.mark.slow
def test_an_update_of_a_toll_and_one_more_source(earlier: Summary, encoder: Encoder) -> None:
    found = summarize((*MONDAY, *TUESDAY), max_words=60, since=earlier, encoder=encoder)
    changed, new, more, *known = statuses(found)
    assert ("changed", "Twelve", "The death t") == changed
    assert ("new", None, "Police arre") == new
    assert ("more sources", None, "Helicopters") == more
    assert {"known"} == {status for status, _, _ in known}
    assert [] == [note for note in found.notes if note == NOTHING_NEW]


def test_nothing_new_is_noted(earlier: Summary, encoder: Encoder) -> None:
    found = summarize(MONDAY, max_words=60, since=earlier, encoder=encoder)
    assert {"known"} == {sentence.status for sentence in found.sentences}
    assert NOTHING_NEW in found.notes


def test_all_is_new_to_who_read_of_something_else(encoder: Encoder) -> None:
    other = Article("The price of wheat fell by three percent in Chicago on Friday.", "w")
    since = summarize([other], encoder=encoder)
    found = summarize(MONDAY, max_words=60, since=since, encoder=encoder)
    plain = summarize(MONDAY, max_words=60, encoder=encoder)
    assert {"new"} == {sentence.status for sentence in found.sentences}
    assert plain.text == found.text


@pytest.mark.parametrize("order", ["story", "score"])
@pytest.mark.parametrize("words", [25, 40, 60])
def test_news_is_chosen_first_and_told_first(order, words, earlier, encoder: Encoder) -> None:
    options = Options(words=words, order=order)
    found = summarize((*MONDAY, *TUESDAY), options, since=earlier, encoder=encoder)
    told = [sentence.status in {"known", "more sources"} for sentence in found.sentences]
    assert sorted(told) == told
    assert not told[0]


@pytest.mark.parametrize("sentences", [1, 2])
def test_what_is_known_gives_way_to_news(sentences: int, encoder: Encoder) -> None:
    articles = (*MONDAY, *TUESDAY)
    since = summarize(articles, max_sentences=sentences, encoder=encoder)
    found = summarize(articles, max_sentences=sentences, since=since, encoder=encoder)
    assert ["new"] * sentences == [sentence.status for sentence in found.sentences]


def test_news_may_need_what_is_known_as_its_context(encoder: Encoder) -> None:
    day = "2024-03-05"
    articles = [dataclasses.replace(one, published=day) for one in (*MONDAY, *TUESDAY)]
    since = summarize(articles, max_sentences=3, encoder=encoder)
    found = summarize(articles, max_sentences=2, since=since, encoder=encoder)
    assert [("known", None, "Helicopters"), ("new", None, "The ship wa")] == statuses(found)
    assert "context" == found.sentences[0].place.role


@dataclasses.dataclass(frozen=True)
class Said:
    """What an earlier summary says to rows, written down: known ones, and repetitions."""

    known: frozenset[int] = frozenset()
    near: frozenset[int] = frozenset()

    def is_news(self, row: int) -> bool:
        """Whether it is not among the known rows."""
        return row not in self.known

    def repeats(self, row: int, redundancy: float) -> bool:  # noqa: ARG002 - as the real one
        """Whether it is among the near rows."""
        return row in self.near


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (Said(), [2, 2, 0]),
        (Said(known=frozenset({0})), [0, 2, 0]),
        (Said(near=frozenset({0})), [1, 2, 0]),
        (Said(known=frozenset({2})), [2, 0, 0]),
        (Said(known=frozenset({1})), [2, 1, 0]),  # the context of the second cluster's row
    ],
    ids=["all new", "known", "near", "known in its passage", "known context"],
)
def test_news_goes_before_what_repeats_or_needs_what_was_told(said: Said, expected) -> None:
    clusters, rows = np.array([0, 1, 1]), np.array([0, 2, 2])
    first, last, ones = np.array([0, 2, 1]), np.array([0, 2, 2]), np.ones(3)
    candidates = Candidates(clusters, rows, first, last, ones, ones < 0)
    earlier = cast("Earlier", said)
    assert expected == novelty_of_clusters(earlier, candidates, 3, 0.42).tolist()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (Said(), [0, 1]),
        (Said(near=frozenset({0})), [1, 0]),
        (Said(known=frozenset({0})), [1, 0]),
        (Said(known=frozenset({1}), near=frozenset({0})), [0, 1]),
    ],
    ids=["all new", "near", "known", "known behind near"],
)
def test_what_is_newer_is_chosen_first(said: Said, expected: list[int], rows_of) -> None:
    rows = rows_of(["one two three four five six seven eight", "nine ten"], similar={(0, 1): 0.1})
    focus = Focus.none(2)._replace(earlier=cast("Earlier", said))
    budget = Budget.of(rows.lengths, Options(sentences=2))
    assert expected == select_within(rows, budget, 0.42, CONSTANTS, focus).rows


def test_an_older_count_is_no_news(encoder: Encoder) -> None:
    since = summarize(TUESDAY[:1], max_sentences=1, encoder=encoder)
    found = summarize(MONDAY, max_words=60, since=since, encoder=encoder)
    assert ("changed", "41", "Twelve peop") == statuses(found)[-1]
    assert "new" == found.sentences[0].status


def test_the_earlier_articles_need_not_be_there(earlier: Summary, encoder: Encoder) -> None:
    found = summarize(TUESDAY, max_words=60, since=earlier, encoder=encoder)
    assert {"new", "changed", "known"} == {sentence.status for sentence in found.sentences}


def test_an_earlier_summary_by_another_encoder_will_do(
    earlier: Summary, encoder: Encoder, word_encoder: Encoder
) -> None:
    other = summarize(MONDAY, max_words=60, encoder=word_encoder)
    assert other.encoder != earlier.encoder
    found = summarize(MONDAY, max_words=60, since=other, encoder=encoder)
    assert {sentence.status for sentence in found.sentences} <= {"known", "more sources"}


@pytest.mark.slow
def test_the_order_of_the_articles_changes_nothing(earlier: Summary, encoder: Encoder) -> None:
    found = [
        summarize(articles, max_words=40, since=earlier, encoder=encoder)
        for articles in permutations((*MONDAY, *TUESDAY))
    ]
    assert [found[0]] * len(found) == found


def test_without_an_earlier_summary_nothing_is_said_of_it(encoder: Encoder) -> None:
    found = summarize(MONDAY, encoder=encoder).to_dict()
    assert [] == [one for one in found["sentences"] if {"status", "was"} & one.keys()]


def test_similarities_and_support_are_as_without(earlier: Summary, encoder: Encoder) -> None:
    articles = (*MONDAY, *TUESDAY)
    plain = summarize(articles, max_words=200, encoder=encoder)
    found = summarize(articles, max_words=200, since=earlier, encoder=encoder)
    cited = {sentence.text: sentence.citations for sentence in plain.sentences}
    assert cited == {sentence.text: sentence.citations for sentence in found.sentences}


def test_all_is_new_since_an_empty_summary(encoder: Encoder) -> None:
    since = summarize(MONDAY, max_words=1, encoder=encoder)
    assert () == since.sentences
    found = summarize(MONDAY, since=since, encoder=encoder)
    assert {"new"} == {sentence.status for sentence in found.sentences}


@pytest.mark.parametrize(
    ("text", "message"), [("A\0b.", "NUL character"), ("A\ud800b.", "lone surrogate")]
)
def test_an_earlier_sentence_is_a_text(text: str, message: str, earlier, word_encoder) -> None:
    sentence = dataclasses.replace(earlier.sentences[0], text=text)
    since = dataclasses.replace(earlier, sentences=(sentence,))
    with pytest.raises(InputError, match=f"sentence 1 of the earlier summary holds a {message}"):
        summarize(MONDAY, since=since, encoder=word_encoder)


def test_an_earlier_summary_in_json_is_to_be_read_first(earlier, word_encoder) -> None:
    with pytest.raises(InputError, match="is a dict; give a Summary, which"):
        summarize(MONDAY, since=earlier.to_dict(), encoder=word_encoder)
