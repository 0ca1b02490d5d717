"""Articles in pieces: a cited place is shown exactly, whatever stands in and around it."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.articles import Article, Sentence
from summarizer.citations import Citation, Conflict, ConflictValue, Omitted
from summarizer.explanation import Explanation, RankedCluster
from summarizer.renderers.coverage_picture import STRIP, picture, strip
from summarizer.renderers.sources import all_cited, anchors, sources
from summarizer.summary import ArticleRecord, EncoderRecord, Summary, SummarySentence

TEXT = st.text(
    st.one_of(st.sampled_from(" \n\r\taé😀🇨🇳مرحبا.<&"), st.characters(exclude_categories=["Cs"]))
)


def cite(article, start, end, role="representative"):
    return Citation.of(Sentence(article, start, end), role, 1.0)


def summary_of(articles, *sentences, explanation=None):
    """A summary whose sentences have these citations, each sentence a cluster of its own."""
    return Summary(
        sentences=tuple(
            SummarySentence(one[0].quote, 0.5, number, len(one) - 1, tuple(one))
            for number, one in enumerate(sentences)
        ),
        articles=tuple(map(ArticleRecord.of, articles)),
        options={},
        encoder=EncoderRecord("none", "0"),
        explanation=explanation,
    )


def pieces(source):
    return [piece for paragraph in source.paragraphs for piece in paragraph]


def shown(source, name):
    """The pieces with a citation's name, joined."""
    found = [p for p in pieces(source) if name in {cited.name for cited in p.covering}]
    return "".join(piece.text for piece in found)


@st.composite
def cited_texts(draw):
    text = draw(TEXT.filter(lambda text: text.replace("\0", "")))
    article = Article(text.replace("\0", "x"), id="a")
    place = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    ends = draw(st.lists(place.filter(lambda p: p[0] != p[1]), max_size=6))
    found = [cite(article, min(place), max(place)) for place in ends]
    return article, [one for one in found if one.quote.strip()]  # no sentence is blank


@given(cited_texts())
def test_the_marks_of_a_citation_are_its_quote_letter_for_letter(case) -> None:
    article, citations = case
    (source,) = sources(summary_of([article], *([one] for one in citations)), [article])
    for number, citation in enumerate(citations, start=1):
        assert citation.quote == shown(source, f"{number}.0")
        begins = [p for p in pieces(source) if f"{number}.0" in {c.name for c in p.ending}]
        assert len(begins) == 1


@given(cited_texts())
def test_only_white_space_between_paragraphs_is_not_shown(case) -> None:
    article, citations = case
    (source,) = sources(summary_of([article], *([one] for one in citations)), [article])
    text = "".join(piece.text for piece in pieces(source))
    assert "".join(article.text.split()) == "".join(text.split())


@given(cited_texts())
def test_each_citation_leads_to_a_piece_and_no_two_pieces_share_an_id(case) -> None:
    article, citations = case
    for articles in ([article], []):
        found = sources(summary_of([article], *([one] for one in citations)), articles)
        ids = [piece.id for source in found for piece in pieces(source) if piece.id]
        assert sorted(set(ids)) == sorted(ids)
        assert {f"{n}.0" for n, _ in enumerate(citations, 1)} == anchors(found).keys()
        assert set(anchors(found).values()) <= set(ids)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One.\nTwo.\n\nThree.", ["One.\nTwo.", "Three."]),
        (f"{'Long. ' * 20}\nTwo.\r\n \nThree.\n", ["Long. " * 19 + "Long.", "Two.", "Three."]),
        ("\n\n", []),
        # A run of blanks is read once, not once for each of them.
        *((f"a{blank * 10**6}b", [f"a{blank * 10**6}b"]) for blank in " \t\r"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_lines_are_paragraphs_unless_they_were_cut_to_a_width(text, expected) -> None:
    (source,) = sources(summary_of([Article(text, id="a")]), [Article(text, id="a")])
    assert expected == ["".join(piece.text for piece in one) for one in source.paragraphs]


def test_no_paragraph_ends_within_a_place() -> None:
    article = Article("One.\n\nTwo.\n\nThree.", id="a")
    (source,) = sources(summary_of([article], [cite(article, 2, 8)]), [article])
    assert [[piece.text for piece in one] for one in source.paragraphs] == [
        ["On", "e.\n\nTw", "o."],
        ["Three."],
    ]


def test_another_text_of_that_name_is_not_shown_as_the_article() -> None:
    article = Article("The rain fell over all of Brest on Monday, and the port was closed.", id="a")
    other = Article("Nothing of that kind stands in here, and there is more of it.", id="a")
    (source,) = sources(summary_of([article], [cite(article, 34, 40)]), [other])
    assert (source.whole, shown(source, "1.0")) == (False, article.text[34:40])


@pytest.mark.parametrize(
    ("start", "end", "before", "after"),
    [
        (0, 8, "", " in Brest on Monday, and the …"),
        (51, 54, "… Monday, and the port was shut ", " closed on Tuesday."),
    ],
)
def test_words_around_a_quote_are_whole(start: int, end: int, before: str, after: str) -> None:
    text = "The rain in Brest on Monday, and the port was shut and closed on Tuesday."
    article = Article(text, id="a")
    place = cite(article, start, end)
    (source,) = sources(summary_of([article], [place]), [])
    first, quote, last = pieces(source)
    assert (before, place.quote, after) == (first.text, quote.text, last.text)


def test_the_picture_tells_own_sentences_from_support_and_what_was_left_out() -> None:
    one, two = (Article(f"The {name} rain fell. And more of it.", id=name) for name in "ab")
    clusters = tuple(
        RankedCluster(number, number, 0.1, len({c.article for c in places}), tuple(places), "-")
        for number, places in enumerate(
            [
                [cite(one, 0, 5)],
                [cite(one, 5, 9), cite(two, 5, 9, "support")],
                [cite(two, 9, 12)],
                [cite(two, 12, 15)],
            ]
        )
    )
    summary = summary_of(
        [one, two],
        [cite(one, 0, 5), cite(two, 0, 5, "support")],
        explanation=Explanation(clusters, ()),
    )
    found = picture(summary, sources(summary, [one, two]))
    rows = [(row.quoted, row.same, row.shared, row.alone) for row in found.rows]
    assert rows == [((1,), (), (1,), 0), ((), (1,), (1,), 2)]
    assert (found.sentences, found.left_out, found.most_alone) == (1, 1, 2)
    assert [found.squares(kind).count("M") for kind in ("quoted", "same")] == [1, 1]
    assert found.facts() == [("M32 0h14v14h-14zM32 16h14v14h-14z", clusters[1].sentences[0].quote)]
    assert found.grid().count("M") == 4
    assert found.width == 5 * 16  # one sentence, a gap, and room for the words "left out"


def conflicting():
    """A summary of one sentence: b reports it, b and c say otherwise, c and d share its value."""
    articles = {name: Article("One fact. Another fact. A third.", id=name) for name in "abcd"}

    def at(name, start, end, role="conflict"):
        return cite(articles[name], start, end, role)

    own, support = at("a", 0, 9, "representative"), at("b", 0, 9, "support")
    conflict = Conflict(
        "number",
        (
            ConflictValue("One", ("a", "d"), None, (at("a", 0, 9), at("d", 0, 9))),
            ConflictValue("Another", ("b", "c"), None, (at("b", 10, 23), at("c", 10, 23))),
        ),
    )
    omitted = Omitted(
        "A third.", 2, (at("c", 24, 32, "representative"), at("d", 24, 32, "support"))
    )
    sentence = SummarySentence("One fact.", 0.5, 0, 1, (own, support), 2, (conflict, conflict))
    bare = summary_of(articles.values())
    return dataclasses.replace(bare, sentences=(sentence,), omitted=(omitted,)), articles.values()


def test_every_place_is_named_once_and_says_what_it_is() -> None:
    summary, articles = conflicting()
    named = [(one.name, one.kind, one.citation.article, one.label) for one in all_cited(summary)]
    assert named == [
        ("1.0", "own", "a", "1"),
        ("1.1", "same", "b", "1"),
        ("1.2", "same", "d", "1"),
        ("1.3", "differs", "b", "differs from 1"),
        ("1.4", "differs", "c", "differs from 1"),
        ("omitted-1.0", "omitted", "c", "left out"),
        ("omitted-1.1", "omitted", "d", "left out"),
    ]
    found = sources(summary, articles)
    kinds = {source.record.id: [piece.kind for piece in pieces(source)] for source in found}
    assert kinds == {
        "a": ["own", None],
        "b": ["same", None, "differs", None],
        "c": [None, "differs", None, "omitted"],
        "d": ["same", None, "omitted"],
    }


def test_the_picture_crosses_who_says_otherwise_and_fills_who_reports_the_same() -> None:
    """Who shares the disputed value, and does not report the sentence, is neither."""
    summary, articles = conflicting()
    found = picture(summary, sources(summary, articles))
    rows = [(row.quoted, row.same, row.differs) for row in found.rows]
    assert rows == [((1,), (), ()), ((), (1,), (1,)), ((), (), (1,)), ((), (), ())]
    assert found.disagrees
    assert found.crosses() == "M3 19l8 8m-8 0l8-8M3 35l8 8m-8 0l8-8"
    agreed = dataclasses.replace(summary.sentences[0], conflicts=())
    calm = dataclasses.replace(summary, sentences=(agreed,))
    assert not picture(calm, sources(calm, articles)).disagrees


def test_without_an_explanation_the_picture_has_the_summary_alone() -> None:
    article = Article("The rain fell.", id="a")
    summary = summary_of([article], [cite(article, 0, 5)])
    found = picture(summary, sources(summary, []))
    assert (found.left_out, found.explained, found.rows[0].alone) == (0, False, 0)
    assert found.width == 16


@pytest.mark.parametrize(
    ("place", "expected"),
    [((0, 500), "M0 0h500v8h-500z"), ((999, 1000), f"M{STRIP - 4} 0h4v8h-4z")],
)
def test_a_strip_shows_each_place_where_it_stands(place, expected) -> None:
    article = Article("x" * 1000, id="a")
    (source,) = sources(summary_of([article], [cite(article, *place)]), [article])
    assert (expected, "") == (strip(source, "own"), strip(source, "same"))


@pytest.mark.parametrize(
    ("known", "heading", "title"),
    [
        ({}, "a", ""),
        ({"title": "Rain  in Brest"}, "Rain in Brest", "Rain in Brest"),
        ({"title": "Rain", "source": "Gazette"}, "Gazette", "Rain"),
    ],
)
def test_a_source_is_headed_by_its_outlet_or_title_or_id(known, heading: str, title: str) -> None:
    article = Article("The rain fell.", id="a", **known)
    (source,) = sources(summary_of([article]), [])
    assert (heading, title) == (source.heading, source.title)
