from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.articles import Article, Sentence
from summarizer.method.constants import CONSTANTS
from summarizer.method.scoring.passages import Ties, passages


def sentences(*texts, language=None):
    """The sentences of articles, in which each line ends with a bar where one ends."""
    found = []
    for number, marked in enumerate(texts):
        article = Article(text=marked.replace("|", ""), id=f"a{number}", language=language)
        start = 0
        for piece in marked.split("|"):
            left = start + len(piece) - len(piece.lstrip())
            start += len(piece)
            found.append(Sentence(article, left, start))
    return found


def runs(rows, leaning=()):
    """The first and the last row of each passage, where some rows lean on the one before."""
    leans = np.isin(np.arange(len(rows)), leaning)
    found = passages(rows, [row.text for row in rows], leans, CONSTANTS.longest_passage)
    return list(zip(found.first.tolist(), found.last.tolist(), strict=True))


ALONE = [(0, 0), (1, 1), (2, 2)]


@pytest.mark.parametrize(
    ("leaning", "expected"),
    [
        ([], ALONE),
        ([0], ALONE),  # there is none before it
        ([1], [(0, 0), (0, 1), (2, 2)]),
        ([2], [(0, 0), (1, 1), (1, 2)]),
        ([1, 2], [(0, 0), (0, 1), (0, 2)]),
        ([0, 1], [(0, 0), (0, 1), (2, 2)]),  # the first of an article has nothing to lean on
    ],
)
def test_a_sentence_that_leans_takes_the_one_before_it(leaning, expected) -> None:
    assert expected == runs(sentences("Xi called.| He spoke.\n\n| He left."), leaning)


def test_a_sentence_that_would_need_three_others_stands_by_itself() -> None:
    rows = sentences("Xi called.| He spoke.| He left.| He rang.")
    assert runs(rows, [1, 2, 3]) == [(0, 0), (0, 1), (0, 2), (3, 3)]


def test_no_passage_goes_over_a_stretch_that_was_dropped() -> None:
    article = Article(text="Xi called. READ MORE He spoke. He left.", id="a")
    rows = [Sentence(article, *place) for place in [(0, 10), (21, 30), (31, 39)]]
    assert runs(rows, [1]) == ALONE
    assert runs(rows, [2]) == [(0, 0), (1, 1), (1, 2)]


@pytest.mark.parametrize("mark", ["[1]", "[a]", "[5][6]", "[7]:23", "[update]", "¹", " [12]", "†"])
def test_a_reference_behind_a_sentence_parts_it_from_none(mark: str) -> None:
    text = f"Xi called.{mark} He spoke.{mark} Li left."
    starts = [text.index(word) for word in ("Xi", "He", "Li")]
    ends = [text.index(".", start) + 1 for start in starts]
    article = Article(text=text, id="a")
    rows = [Sentence(article, *place) for place in zip(starts, ends, strict=True)]
    assert runs(rows, [1]) == [(0, 0), (0, 1), (2, 2)]


@pytest.mark.parametrize("sign", ["\n- ", "\n\n• ", "\n> ", "\n>> + "])
def test_a_sign_of_a_list_or_of_mail_parts_a_sentence_from_none(sign: str) -> None:
    text = f"Xi called.{sign}He spoke."
    article = Article(text=text, id="a")
    rows = [Sentence(article, 0, 10), Sentence(article, text.index("He"), len(text))]
    assert runs(rows, [1]) == [(0, 0), (0, 1)]


def test_no_passage_goes_over_an_article() -> None:
    rows = sentences("Xi called.", "He spoke.", "“He left.", "He rang.”")
    assert runs(rows, [1]) == [*ALONE, (3, 3)]
    # Nor where both articles have the same text, so that the places would fit.
    twins = sentences("Xi called.| He spoke.", "Xi called.| He spoke.")
    assert runs([twins[0], twins[3]], [1]) == [(0, 0), (1, 1)]


@pytest.mark.parametrize(
    "marked",
    [
        "One.| “Two.| Three.| Four,” Bo said.| Five.",
        'One.| "Two.| Three.| Four," Bo said.| Five.',
        "One.| «Two.| Three.| Four», Bo said.| Five.",
        "一。|「二。|三。|四。」|五。",
        "一。|『二。|三。|四。』|五。",
        "One.| “Two.| Three,” Bo said. “And.| Four.”| Five.",
    ],
)
def test_a_quotation_comes_whole_from_any_of_its_sentences(marked: str) -> None:
    assert runs(sentences(marked)) == [(0, 0), (1, 3), (1, 3), (1, 3), (4, 4)]


def test_a_quotation_of_four_sentences_is_left_to_itself() -> None:
    assert runs(sentences("“One.| Two.| Three.| Four.”")) == [(0, 0), (1, 1), (2, 2), (3, 3)]


def test_a_quotation_that_leans_comes_whole_with_what_it_leans_on() -> None:
    rows = sentences("Xi called.| He said “One.| Two.”| Three.")
    assert runs(rows, [1]) == [(0, 0), (0, 2), (0, 2), (3, 3)]


def test_what_leans_on_the_end_of_a_quotation_takes_all_of_it() -> None:
    rows = sentences("“One.| Two,” said Xi.| He left.| He rang.")
    assert runs(rows, [2]) == [(0, 1), (0, 1), (0, 2), (3, 3)]
    assert runs(rows, [2, 3])[3] == (3, 3)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # Not closed in its paragraph, and the next one does not show that it goes on.
        ("“One.|\nTwo.|\nThree.", ALONE),
        ("“One.|\n\n“Two.|\n\nThree.", ALONE),
        # The next one shows it, and so it is whole.
        ("“One.|\nTwo,” he said.| Three.", [(0, 1), (0, 1), (2, 2)]),
        ("“One.|\n\nTwo,” he said.| Three.", [(0, 1), (0, 1), (2, 2)]),
        ('"One.|\nTwo," he said.| Three.', [(0, 1), (0, 1), (2, 2)]),
        # A later sentence of the next one shows nothing of the first of it.
        ("“One.|\nTwo.| Three,” he said.", ALONE),
    ],
)
def test_a_quotation_goes_over_a_paragraphs_end_only_where_the_next_one_shows_it(
    marked: str, expected
) -> None:
    assert expected == runs(sentences(marked))


@pytest.mark.parametrize(
    "marked",
    [
        "One.” | Two.| Three.",
        "One.| Two.”| Three.",
        'A 6" pipe.| Two.| Three.',
        'One.| A 6" pipe.| Three.',
        "One.| “Two.| Three.",
        "One.| Two.| “Three.",
        "「One.| Two.| Three.",
    ],
)
def test_a_stray_mark_binds_nothing(marked: str) -> None:
    assert runs(sentences(marked)) == ALONE


def test_of_no_sentences_there_are_no_passages() -> None:
    assert runs([]) == []


PIECES = [
    "Xi called.",
    "“One.",
    "Two.”",
    "“Three,” he said.",
    '"Four.',
    'Five,"',
    "「六。",
    "七。」",
]
GAPS = [" ", " ", " ", "\n", "\n\n", "", " READ MORE "]


@st.composite
def topics(draw):
    """Sentences of a few articles, some with a dropped stretch before them, and which lean."""
    rows = []
    for number in range(draw(st.integers(0, 3))):
        parts = draw(
            st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(GAPS)), max_size=6)
        )
        article = Article(text="".join(piece + gap for piece, gap in parts), id=f"a{number}")
        start = 0
        for piece, gap in parts:
            rows.append(Sentence(article, start, start + len(piece)))
            start += len(piece) + len(gap)
    leaning = draw(st.lists(st.booleans(), min_size=len(rows), max_size=len(rows)))
    return rows, np.array(leaning, dtype=bool)


@given(topics())
def test_a_passage_is_a_short_stretch_of_one_article_around_its_sentence(topic) -> None:
    rows, leaning = topic
    found = passages(rows, [row.text for row in rows], leaning, CONSTANTS.longest_passage)
    for row, (first, last) in enumerate(zip(found.first, found.last, strict=True)):
        assert first <= row <= last < first + 3
        assert len({rows[member].article.id for member in range(first, last + 1)}) == 1
        stretch = rows[row].article.text[rows[first].start : rows[last].end]
        assert "READ MORE" not in stretch


@pytest.mark.slow
@given(topics())
def test_what_any_sentence_of_a_passage_needs_is_in_it(topic) -> None:
    rows, leaning = topic
    found = passages(rows, [row.text for row in rows], leaning, CONSTANTS.longest_passage)
    for first, last in zip(found.first, found.last, strict=True):
        opens = first == 0 or rows[first - 1].article is not rows[first].article
        assert first == last or opens or not leaning[first]
        members = slice(first, last + 1)
        assert first <= found.first[members].min() <= found.last[members].max() <= last


@pytest.mark.parametrize(
    "text",
    [
        "Alles ist gut. |»Eins. |Zwei. |Drei«, sagte Öhler. |Alles ist gut.",
        "Alles ist gut. |«Eins. |Zwei. |Drei», sagte Öhler. |Alles ist gut.",
        "Alles ist gut. |„Eins. |Zwei. |Drei“, sagte Öhler. |Alles ist gut.",
    ],
)
def test_a_german_quotation_comes_whole_whichever_way_its_marks_point(text: str) -> None:
    expected = [(0, 0), (1, 3), (1, 3), (1, 3), (4, 4)]
    assert expected == runs(sentences(text, language="de"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Rees called.| “One.| Two,” she said.| Three.", [(0, 0), (0, 2), (0, 2), (3, 3)]),
        ("Anna Rees called.| “One.| Two.”| Three.", [(0, 0), (0, 2), (0, 2), (3, 3)]),
        ("Anna Rees called.| “One.| Two,” Bo Lund said.| Three.", [(0, 0), (1, 2), (1, 2), (3, 3)]),
        ("“One.| Two,” she said.| Three.", [(0, 1), (0, 1), (2, 2)]),  # nothing stands before
    ],
)
def test_a_quotation_that_names_nobody_takes_the_sentence_before_it(text, expected) -> None:
    assert expected == runs(sentences(text))


def test_a_question_and_its_answer_need_each_other() -> None:
    rows = sentences("Xi called. |Was there a tug? |Nobody answered. |He left.")
    texts = [row.text for row in rows]
    nothing = np.zeros(4, dtype=bool)
    ties = Ties(np.array([False, False, True, False]), nothing)
    found = passages(rows, texts, nothing, CONSTANTS.longest_passage, ties)
    runs_of = list(zip(found.first.tolist(), found.last.tolist(), strict=True))
    assert [(0, 0), (1, 2), (1, 2), (3, 3)] == runs_of


@pytest.mark.parametrize(
    ("quoted", "expected"),
    [("> The boiler failed.", [(0, 0), (1, 1)]), ("> Did it fail?", [(0, 0), (0, 1)])],
)
def test_an_own_sentence_leans_on_a_quoted_mail_only_if_that_asks(quoted, expected) -> None:
    text = f"{quoted}\n\nThe man came."
    article = Article(text=text, id="a")
    rows = [Sentence(article, 2, len(quoted)), Sentence(article, len(quoted) + 2, len(text))]
    assert expected == runs(rows, [1])


@pytest.mark.parametrize(
    ("lightly", "expected"),
    [([], (3, 3)), ([2], (2, 3)), ([1], (1, 3)), ([3], (3, 3)), ([0], (3, 3))],
)
def test_a_passage_that_would_be_too_long_opens_with_what_may_be_told_alone(
    lightly, expected
) -> None:
    rows = sentences("Xi called. |The plan failed. |The man left. |He rang.")
    leans = np.array([False, True, True, True])
    ties = Ties(np.zeros(4, dtype=bool), np.isin(np.arange(4), lightly))
    found = passages(rows, [row.text for row in rows], leans, CONSTANTS.longest_passage, ties)
    assert expected == (found.first[3], found.last[3])
