"""What is said of the evidence: sources counted honestly, who differs, what is left out."""

from __future__ import annotations

import dataclasses

import pytest

from summarizer.articles import Article, Sentence
from summarizer.citations import Citation, Conflict, ConflictValue, Lineage, Omitted
from summarizer.renderers import form_named, render, written_form
from summarizer.renderers.evidence import (
    Known,
    difference_lines,
    independence_line,
    lineage_lines,
    omitted_lines,
    status,
)
from summarizer.renderers.wording import short_names
from summarizer.summary import ArticleRecord, EncoderRecord, Summary, SummarySentence

TEXT = "The ferry sank off Zanzora, killing 41 people."


def cited(article, role="support"):
    return Citation.of(Sentence(Article(TEXT, article), 0, len(TEXT)), role, 1.0)


def record(article, **fields):
    return ArticleRecord.of(Article(TEXT, article, **fields))


def value(said, *articles, published=None):
    places = tuple(cited(article, "conflict") for article in articles)
    return ConflictValue(said, articles, published, places)


def sentence(*others, sources=1, conflicts=()):
    """A sentence of article a, with the support of others."""
    places = (cited("a", "representative"), *map(cited, others))
    return SummarySentence(TEXT, 0.5, 0, len(others), places, sources, conflicts)


def summary(*sentences, articles, **fields):
    return Summary(sentences, tuple(articles), {}, EncoderRecord("none", "0" * 64), **fields)


OUTLETS = [
    record("a", source="The Globe"),
    record("b", source="Coast Post"),
    record("c", source="Laurel News"),
    record("d", source="Coast Post", title="Later"),
]


def known(*lineages):
    made = summary(articles=OUTLETS, lineages=lineages)
    return Known.of(made, short_names(made.articles))


@pytest.mark.parametrize(
    ("others", "lineages", "sources", "said"),
    [
        ("", [], 1, ""),
        ("bc", [], 3, ""),
        ("bc", [Lineage(("a", "b"), "copy")], 2, "2 independent sources (one text in 2 outlets)"),
        (
            "bcd",
            [Lineage(("a", "b", "d"), "copy")],
            2,
            "2 independent sources (one text in 3 articles)",
        ),
        (
            "b",
            [Lineage(("a", "b"), "same")],
            1,
            "1 independent source (the same text in 2 outlets)",
        ),
        ("d", [Lineage(("a", "d"), "revision")], 1, "1 independent source (2 states of one page)"),
        (
            "bc",
            [Lineage(("a", "b", "c"), "rewrite")],
            1,
            "1 independent source (one text, reworded, in 3 outlets)",
        ),
        (
            "bcd",
            [Lineage(("a", "c"), "copy"), Lineage(("b", "d"), "revision")],
            2,
            "2 independent sources (one text in 2 outlets; 2 states of one page)",
        ),
        # Of this one it cites those that have more in common than all.
        (
            "b",
            [Lineage(("a", "b", "c"), "rewrite", (Lineage(("a", "b"), "same"),))],
            1,
            "1 independent source (the same text in 2 outlets)",
        ),
        (
            "bc",
            [Lineage(("a", "b", "c"), "rewrite", (Lineage(("a", "b"), "same"),))],
            1,
            "1 independent source (one text, reworded, in 3 outlets)",
        ),
        # Of this lineage the sentence cites one article alone, which is no reason.
        ("b", [Lineage(("b", "d"), "copy")], 1, "1 independent source"),
    ],
)
def test_independent_sources_are_counted_where_articles_are_not(
    others, lineages, sources: int, said: str
) -> None:
    one = sentence(*others)
    assert said == independence_line(one.citations, sources, known(*lineages))


@pytest.mark.parametrize(
    ("conflicts", "lines"),
    [
        ([], []),
        (
            [
                Conflict(
                    "number",
                    (
                        value("41", "a"),
                        value("12", "b", published="2024-03-03"),
                        value("none", "c"),
                    ),
                )
            ],
            ["differs: 41 (The Globe) · 12 (Coast Post (b), 3 March) · none (Laurel News)"],
        ),
        (
            [
                Conflict("name", (value("Ann", "a"), value("Bea", "b", "c"))),
                Conflict("place", (value("Oslo", "a"), value("a  \x1b[31mtown\n", "gone"))),
            ],
            [
                "differs: Ann (The Globe) · Bea (Coast Post (b), Laurel News)",
                "differs: Oslo (The Globe) · a \ufffd[31mtown (gone)",
            ],
        ),
    ],
)
def test_a_line_says_who_says_otherwise(conflicts, lines) -> None:
    assert lines == difference_lines(sentence(conflicts=tuple(conflicts)), known())


@pytest.mark.parametrize(
    ("dates", "shown"),
    [
        (("2024-03-03", "2024-03-04"), ("3 March", "4 March")),
        (("2023-03-03", "2024-03-03"), ("3 March 2023", "3 March 2024")),
        (("2024-03-03", "2024-03-03"), ("3 March", "3 March")),
        (("one day in spring", "2024-03-03"), ("one day in spring", "3 March")),
    ],
)
def test_an_update_says_so_with_dates_that_tell_its_states_apart(dates, shown) -> None:
    values = (value("12", "a", published=dates[0]), value("41", "c", published=dates[1]))
    conflict = Conflict("number", values, update=True)
    expected = f"differs (update): 12 (The Globe, {shown[0]}) · 41 (Laurel News, {shown[1]})"
    assert [expected] == difference_lines(sentence(conflicts=(conflict,)), known())


@pytest.mark.parametrize(
    ("quote", "said"),
    [
        ("The ship was insured.", "“The ship was insured.”"),
        (
            "The company that owned the ship said on Monday that it was not insured.",
            "“…that owned the ship said on Monday that it was not insured.”",
        ),
        (
            "Not insured was the ship that sank on Sunday, as its owner told the reporters.",
            "“Not insured was the ship that sank on Sunday, as its owner…”",
        ),
    ],
)
def test_of_what_is_so_and_what_is_not_the_sentences_are_told(quote: str, said: str) -> None:
    """Insured and not insured are the same word."""
    place = Citation.of(Sentence(Article(quote, "b"), 0, len(quote)), "conflict", 0.9)
    other = ConflictValue("insured", ("b",), None, (place,))
    conflict = Conflict("polarity", (value("killing", "a"), other))
    expected = f"differs: “{TEXT}” (The Globe) · {said} (Coast Post (b))"
    assert [expected] == difference_lines(sentence(conflicts=(conflict,)), known())


def test_many_differences_are_counted() -> None:
    crowd = [f"x{number}" for number in range(11)]
    many = Conflict("number", (value("41", "a"), value("12", *crowd)))
    wide = Conflict("number", tuple(value(str(number), "a") for number in range(10)))
    (line, other, *_, last) = difference_lines(
        sentence(conflicts=(many, wide, *[many] * 4)), known()
    )
    assert line.endswith("x7, 3 more articles)")
    assert other.endswith("7 (The Globe) · 2 more values")
    assert last == "differs in 2 more points"


def test_each_lineage_says_how_its_articles_go_back_to_one_text() -> None:
    lineages = (
        Lineage(("a", "c"), "same"),
        Lineage(("b", "d"), "revision"),
        Lineage(("a", "b", "c"), "copy"),
        Lineage(("a", "b"), "rewrite"),
    )
    made = summary(articles=OUTLETS, lineages=lineages)
    assert lineage_lines(made, known()) == [
        "The Globe and Laurel News: the same text, word for word",
        "Coast Post (b) and Coast Post “Later”: states of one page",
        "The Globe, Coast Post (b) and Laurel News: copies of one text",
        "The Globe and Coast Post (b): one text in several wordings",
    ]
    many = dataclasses.replace(made, lineages=lineages * 6)
    assert lineage_lines(many, known())[20:] == ["4 more texts"]


def test_a_few_facts_that_were_left_out_are_told_with_their_places() -> None:
    fact = Omitted(TEXT, 2, (cited("a", "representative"), cited("b"), cited("c")))
    lineages = (Lineage(("b", "c"), "copy"),)
    made = summary(articles=OUTLETS, lineages=lineages, omitted=(fact,) * 7)
    lines = omitted_lines(made, known(*lineages))
    assert lines[0] == (
        f"“{TEXT}” The Globe, characters 0–46; also reported by Coast Post (b) and Laurel News; "
        "2 independent sources (one text in 2 outlets)"
    )
    assert (lines[5:], len(set(lines[:5]))) == (["2 more facts"], 1)


def test_an_article_that_says_otherwise_is_not_called_nothing_new() -> None:
    articles = [dataclasses.replace(one, used="nothing new") for one in OUTLETS]
    conflict = Conflict("number", (value("41", "a", "b"), value("12", "c")))
    shown = render(summary(sentence(conflicts=(conflict,)), articles=articles), "text")
    for expected in ("(b), not used\n", "(c), says otherwise\n", "(d), not used\n"):
        assert expected in shown


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_the_list_of_articles_says_what_was_taken_of_each(form: str) -> None:
    uses = ("cited", "support", "nothing new", "aside")
    articles = [
        dataclasses.replace(one, used=used) for one, used in zip(OUTLETS, uses, strict=True)
    ]
    shown = render(summary(sentence("b"), articles=articles), form)
    for expected in (
        "- The Globe (a), cited\n",
        "- Coast Post (b), reports the same\n",
        "- Laurel News (c), not used\n",
        "- “Later”, Coast Post (d), about something else\n",
    ):
        assert expected in shown


def test_of_many_articles_those_about_something_else_are_counted() -> None:
    spare = [dataclasses.replace(record(f"x{n}"), used="aside") for n in range(20)]
    conflict = Conflict("number", (value("41", "a"), value("12", "x1")))
    made = summary(sentence(conflicts=(conflict,)), articles=[*OUTLETS, *spare])
    shown = render(made, "text")
    assert "- 22 more articles read, not cited, 19 of them about something else\n" in shown
    assert "- x1, about something else\n" in shown


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_the_line_stands_below_the_note_and_the_whole_is_known_as_ours(form: str) -> None:
    conflict = Conflict("number", (value("41", "a"), value("12\ndiffers", "b")))
    one = sentence("c", conflicts=(conflict, conflict))
    made = summary(one, one, articles=OUTLETS, lineages=(Lineage(("a", "c"), "copy"),))
    shown = render(made, form)
    below = "    differs: 41 (The Globe) · 12 differs (Coast Post (b))"
    assert shown.count(below) == 4
    assert form_named(form) is written_form(shown)
    assert written_form(shown.replace("    differs", "    Sadly, differs")) is None


STATUSES = {
    "new": ({"status": "new"}, "new"),
    "known": ({"status": "known"}, "known"),
    "more sources": ({"status": "more sources"}, "now 3 sources"),
    "changed": ({"status": "changed", "was": "12"}, "changed: was 12"),
    "changed, in a word of control": (
        {"status": "changed", "was": "1\x1b2"},
        "changed: was 1\ufffd2",
    ),
}


@pytest.mark.parametrize("name", STATUSES)
def test_what_is_new_since_an_earlier_summary_is_said_in_words(name: str) -> None:
    since, expected = STATUSES[name]
    told = dataclasses.replace(sentence("b", "c", sources=3), **since)
    assert expected == status(told)
    made = summary(told, articles=OUTLETS)
    for form in ("text", "markdown", "html"):
        assert expected in render(made, form)
        assert form_named(form) == written_form(render(made, form))


def test_without_an_earlier_summary_nothing_is_said_to_be_new() -> None:
    assert "" == status(sentence("b"))
