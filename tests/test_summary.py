from __future__ import annotations

import copy
import dataclasses
import json
from typing import TYPE_CHECKING

import pytest

from summarizer.articles import Article, Dropped, Sentence
from summarizer.citations import Citation, Conflict, ConflictValue, Lineage, Omitted
from summarizer.errors import CitationError, InputError
from summarizer.explanation import Explanation, RankedCluster
from summarizer.rendering import render
from summarizer.summary import ArticleRecord, EncoderRecord, Summary, SummarySentence, TitleCitation

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "🙂 " + "x" * 40 + " One\r\n two. " + "y" * 40
PLACE = Sentence(Article(text=TEXT, id="a", source="The <Post>", title="T"), 43, 53)
OTHER = Article(text="One & two.", id="b")


def summary(*, notes=("a note",)):
    own = Citation.of(PLACE, "representative", 1.0)
    support = Citation.of(Sentence(OTHER, 0, 10), "support", 0.87654321)
    return Summary(
        sentences=(SummarySentence("One two.", 0.25, 3, 1, (own, support)),),
        articles=(ArticleRecord.of(PLACE.article), ArticleRecord.of(OTHER)),
        options={"words": 150},
        encoder=EncoderRecord("tiny", "0" * 64),
        notes=notes,
        explanation=Explanation(
            clusters=(RankedCluster(3, 1, 0.25, 2, (own, support), "selected"),),
            dropped=(("b", Dropped(0, 1, "time stamp")),),
        ),
    )


def test_a_citation_is_cut_out_of_the_article_with_what_stands_around_it() -> None:
    expected = Citation(
        article="a",
        start=43,
        end=53,
        quote="One\r\n two.",
        prefix="x" * 31 + " ",
        suffix=" " + "y" * 31,
        role="support",
        similarity=0.1235,
    )
    assert expected == Citation.of(PLACE, "support", 0.123456)


def test_at_the_ends_of_an_article_there_is_less_around() -> None:
    cited = Citation.of(Sentence(OTHER, 0, 10), "support", 1.0)
    assert (cited.prefix, cited.quote, cited.suffix) == ("", "One & two.", "")


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (5, 3), (0, 11), (11, 12)])
def test_no_citation_is_made_of_what_is_no_place(start: int, end: int) -> None:
    with pytest.raises(CitationError, match=f"no such place in 'b': {start}-{end}"):
        Citation.of(Sentence(OTHER, start, end), "support", 1.0)


def test_the_text_is_its_sentences_one_a_line_and_words_their_number() -> None:
    first = summary().sentences[0]
    doubled = dataclasses.replace(summary(), sentences=(first, first))
    assert (doubled.text, doubled.words) == ("One two.\nOne two.", 4)
    empty = dataclasses.replace(summary(), sentences=())
    assert (empty.text, empty.words) == ("", 0)


def test_a_sentence_knows_its_own_place() -> None:
    assert (summary().sentences[0].place.start, summary().sentences[0].place.end) == (43, 53)


def test_notes_are_added_behind() -> None:
    assert summary().with_notes(("another",)).notes == ("a note", "another")


def test_a_summary_survives_json() -> None:
    data = summary().to_dict()
    assert data == Summary.from_dict(json.loads(json.dumps(data))).to_dict()


def evident():
    """A summary with all that is said of evidence."""
    own = Citation.of(PLACE, "conflict", 1.0)
    other = Citation.of(Sentence(OTHER, 0, 10), "conflict", 0.5)
    values = (
        ConflictValue("One", ("a",), "2024-03-04", (own,)),
        ConflictValue("two", ("b",), None, (other,)),
    )
    conflicts = Conflict("number", values), Conflict("polarity", values, update=True)
    sentence = dataclasses.replace(
        summary().sentences[0], independent_sources=1, conflicts=conflicts
    )
    places = tuple(dataclasses.replace(one, role="support") for one in (own, other))
    return dataclasses.replace(
        summary(),
        sentences=(sentence,),
        articles=(
            ArticleRecord.of(PLACE.article, "cited"),
            ArticleRecord.of(OTHER, "aside"),
        ),
        title="T",
        title_citation=TitleCitation("a", 0, 1, "T"),
        lineages=(Lineage(("a", "b"), "rewrite", (Lineage(("a", "b"), "copy"),)),),
        omitted=(Omitted("One two.", 2, places),),
    )


def test_evidence_survives_json() -> None:
    made = evident()
    read = Summary.from_dict(json.loads(json.dumps(made.to_dict(explain=True))))
    assert made.to_dict(explain=True) == read.to_dict(explain=True)
    assert dataclasses.replace(made, options={}) == dataclasses.replace(read, options={})


def test_evidence_has_the_keys_of_the_contract_in_order() -> None:
    data = evident().to_dict()
    plain, update = data["sentences"][0]["conflicts"]
    assert (["kind", "values"], ["kind", "update", "values"]) == (list(plain), list(update))
    assert list(plain["values"][0]) == ["value", "articles", "published", "citations"]
    assert list(data["lineages"][0]) == ["articles", "kind", "closer"]
    assert Lineage(("a", "b"), "copy").to_dict() == {"articles": ["a", "b"], "kind": "copy"}
    assert list(data["omitted"][0]) == ["text", "independent_sources", "citations"]
    assert list(data["title_citation"]) == ["article", "start", "end", "quote"]
    assert ["cited", "aside"] == [article["used"] for article in data["articles"]]


def test_what_an_older_summary_does_not_say_is_empty() -> None:
    data = evident().to_dict()
    for key in ("lineages", "omitted", "title_citation"):
        del data[key]
    for article in data["articles"]:
        del article["used"]
    for sentence in data["sentences"]:
        del sentence["conflicts"], sentence["independent_sources"]
    read = Summary.from_dict(data)
    assert ((), (), None) == (read.lineages, read.omitted, read.title_citation)
    assert [None, None] == [article.used for article in read.articles]
    assert ((), 2) == (read.sentences[0].conflicts, read.sentences[0].independent_sources)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("sentences", 0, "independent_sources"), 0),
        (("sentences", 0, "conflicts", 0, "kind"), "colour"),
        (("sentences", 0, "conflicts", 0, "update"), "yes"),
        (("sentences", 0, "conflicts", 0, "values"), []),
        (("sentences", 0, "conflicts", 0, "values", 1, "articles"), []),
        (("sentences", 0, "conflicts", 0, "values", 1, "citations"), []),
        (("sentences", 0, "conflicts", 0, "values", 1, "published"), 2024),
        (("lineages", 0, "kind"), "cousin"),
        (("lineages", 0, "articles"), ["a"]),
        (("omitted", 0, "independent_sources"), 1),
        (("omitted", 0, "citations"), []),
        (("articles", 0, "used"), "twice"),
        (("title_citation", "start"), -1),
    ],
)
def test_evidence_that_makes_no_sense_is_refused(path, value) -> None:
    data = evident().to_dict()
    target = data
    for key in path[:-1]:
        target = target[key]
    target[path[-1]] = value
    with pytest.raises(InputError, match=r"\$\." + str(path[0])):
        Summary.from_dict(data)


def test_the_keys_are_those_of_the_contract_in_order() -> None:
    data = summary().to_dict()
    top = ["schema", "summary", "words", "options", "encoder", "articles", "sentences"]
    top += ["lineages", "omitted", "notes", "title", "title_citation"]
    article = ["id", "title", "source", "url", "published", "language", "characters", "sha256"]
    article.append("used")
    sentence = ["text", "score", "cluster", "support", "independent_sources", "citations"]
    sentence.append("conflicts")
    citation = ["article", "start", "end", "quote", "prefix", "suffix", "role", "similarity"]
    assert (top, article) == (list(data), list(data["articles"][0]))
    first = data["sentences"][0]
    assert (sentence, citation) == (list(first), list(first["citations"][0]))


def test_how_it_came_about_is_told_when_asked_for() -> None:
    assert "explain" not in summary().to_dict()
    explained = summary().to_dict(explain=True)["explain"]
    assert explained["dropped"] == [{"article": "b", "start": 0, "end": 1, "reason": "time stamp"}]
    assert [
        (found["cluster"], found["rank"], found["outcome"]) for found in explained["clusters"]
    ] == [(3, 1, "selected")]
    data = summary().to_dict(explain=True)
    assert data == Summary.from_dict(data).to_dict(explain=True)
    unexplained = dataclasses.replace(summary(), explanation=None)
    assert "explain" not in unexplained.to_dict(explain=True)


def changed(path, value):
    data = copy.deepcopy(summary().to_dict())
    target = data
    for key in path[:-1]:
        target = target[key]
    target[path[-1]] = value
    return data


@pytest.mark.parametrize(
    ("data", "where"),
    [
        ([], "$"),
        (None, "$"),
        ({}, "$"),
        (changed(["schema"], "multidoc-summarizer/summary/2"), "$.schema"),
        (changed(["words"], -1), "$.words"),
        (changed(["sentences", 0, "citations"], []), "$.sentences[0].citations"),
        (
            changed(["sentences", 0, "citations", 0, "start"], "0"),
            "$.sentences[0].citations[0].start",
        ),
        (
            changed(["sentences", 0, "citations", 0, "role"], "x"),
            "$.sentences[0].citations[0].role",
        ),
        (changed(["articles", 0, "sha256"], "abc"), "$.articles[0].sha256"),
    ],
)
def test_what_is_no_summary_is_refused_with_the_place(data, where: str) -> None:
    with pytest.raises(InputError) as caught:
        Summary.from_dict(data)
    assert f"not a summary of multidoc-summarizer/summary/1: {where}: " in str(caught.value)


def test_a_missing_key_is_named() -> None:
    data = summary().to_dict()
    del data["articles"][0]["characters"]
    with pytest.raises(InputError, match="'characters' is a required property"):
        Summary.from_dict(data)


def test_unknown_keys_are_for_extensions() -> None:
    data = changed(["stories"], [1])
    data["sentences"][0]["x"] = data["articles"][0]["x"] = data["encoder"]["x"] = 1
    assert summary().to_dict() == Summary.from_dict(data).to_dict()


def test_a_summary_iterates_over_its_sentences_and_shows_itself_in_a_line() -> None:
    made = summary()
    assert ([*made], len(made)) == ([*made.sentences], 1)
    assert repr(made) == "Summary('One two.', sentences=1, words=2, articles=2)"
    assert repr(evident()) == "Summary('T', sentences=1, words=2, articles=2)"


def test_a_summary_writes_itself_in_the_forms_of_render() -> None:
    made = summary()
    assert made.to_markdown() == render(made, "markdown")
    assert json.loads(made.to_json()) == made.to_dict()
    assert made.to_html([PLACE.article, OTHER]) == render(
        made, "html", articles=[PLACE.article, OTHER]
    )


def test_a_page_takes_the_articles_as_they_were_given_to_summarize(tmp_path: Path) -> None:
    rows = [{"id": "a", "text": "Rain fell in Brest."}, {"id": "b", "text": "It rained in Brest."}]
    (tmp_path / "pile.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    articles = [Article(row["text"], row["id"]) for row in rows]
    records = tuple(ArticleRecord.of(one) for one in articles)
    made = dataclasses.replace(summary(), sentences=(), articles=records)
    page = made.to_html(articles)
    assert all(row["text"] in page for row in rows)
    for given in (rows, iter(rows), tmp_path, [tmp_path / "pile.jsonl"]):
        assert page == made.to_html(given)
    assert page == render(made, "html", articles=rows)
    with pytest.raises(InputError, match="articles is a int"):
        made.to_html(5)
