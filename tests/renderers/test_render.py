"""The hand-made summary beside this file, in every form: its texts try to break out of each."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import html
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from summarizer.articles import Dropped
from summarizer.errors import MissingExtraError, OptionsError
from summarizer.explanation import Explanation, RankedCluster
from summarizer.renderers import FORMS, form_named, render
from summarizer.renderers.markdown import escape
from summarizer.renderers.wording import EMPTY, printable, visible, web_address
from summarizer.summary import Summary
from summarizer.summary_schema import json_schema

GOLDEN = Path(__file__).with_name("golden")
MARKS = "ab1 .)\\`*_{}[]()#+-=!|<>~^&:$@\"'/\n\t“é\x1b\u202e"
MARKED = st.one_of(st.text(MARKS), st.text())


def golden(name):
    return (GOLDEN / name).read_bytes().decode()


@pytest.fixture(scope="module")
def summary():
    """Three sentences of four articles, one of them context, and how they came about."""
    data = Summary.from_dict(json.loads(golden("summary.json")))
    place = data.sentences[0].place
    clusters = (
        RankedCluster(7, 2, 0.25, 1, (), "does not fit"),
        RankedCluster(3, 1, 0.5, 2, (place, place), "selected\x1b"),
    )
    dropped = (("a2", Dropped(0, 5, "menu <li>")), ("gone", Dropped(1, 2, "heading")))
    return dataclasses.replace(data, explanation=Explanation(clusters, dropped))


@pytest.fixture
def empty(summary):
    """What a budget below the shortest sentence leaves."""
    return dataclasses.replace(summary, sentences=(), notes=("The budget is too small.",))


def test_a_notebook_shows_title_outlets_and_links_and_no_markup_of_articles(summary, empty) -> None:
    shown = dataclasses.replace(summary, title="A <b> & more")._repr_html_()
    assert "<h4>A &lt;b&gt; &amp; more</h4>" in shown
    for sentence in summary:
        assert html.escape(visible(sentence.text)) in shown
    links = [link for one in summary.articles if (link := web_address(one.url))]
    assert links
    assert all(f'<a href="{html.escape(link)}' in shown for link in links)
    assert not re.search(r"<(?!/?(?:div|h4|ol|ul|li|br|small|span|a|details|summary|p)[ >])", shown)
    assert "javascript:" not in shown
    assert EMPTY in empty._repr_html_()


@pytest.mark.parametrize(
    ("form", "name"),
    [("text", "summary.txt"), ("markdown", "summary.md"), ("json", "summary.json")],
)
def test_the_summary_is_rendered_as_it_was(summary, form: str, name: str) -> None:
    assert golden(name) == render(summary, form)


@pytest.mark.parametrize("form", [form.name for form in FORMS])
def test_every_form_ends_with_one_newline_and_holds_no_control_character(
    summary, empty, form
) -> None:
    for subject in (summary, empty):
        page = render(subject, form, explain=True)
        assert page.endswith("\n")
        assert not page.endswith("\n\n")
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", page)


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_no_override_of_the_direction_reaches_a_reader(summary, form: str) -> None:
    assert "\u202e" not in render(summary, form)


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_an_empty_summary_says_so(empty, form: str) -> None:
    page = render(empty, form)
    assert "The summary is empty." in page
    assert "The budget is too small." in page


@pytest.mark.parametrize("form", [form.name for form in FORMS])
def test_an_explanation_is_there_if_asked_for(summary, form) -> None:
    for word in ("does not fit", "heading"):
        assert word in render(summary, form, explain=True)
        assert word not in render(summary, form)


@pytest.mark.parametrize("form", [form.name for form in FORMS])
def test_a_summary_without_an_explanation_has_none_to_show(summary, form) -> None:
    bare = dataclasses.replace(summary, explanation=None)
    assert render(bare, form) == render(bare, form, explain=True)


def test_an_explanation_is_ranked_and_names_its_articles(summary) -> None:
    expected = """\
Clusters by rank
1. score 0.5000, 2 articles, 2 sentences: selected\ufffd
   The two leaders spoke by telephone on Wednesday for the first time.
2. score 0.2500, 1 article, 0 sentences: does not fit

Left out before reading
The Daily Bugle “Markets calm after call”
- characters 0–5: menu <li>
gone
- characters 1–2: heading
"""
    assert render(summary, "text", explain=True).endswith(expected)


def test_an_unknown_format_is_named(summary) -> None:
    with pytest.raises(OptionsError, match="'pdf' is not one of text, markdown, json, html"):
        render(summary, "pdf")


def test_json_is_the_dictionary_of_the_summary_with_its_characters_as_they_are(summary) -> None:
    text = render(summary, "json", explain=True)
    assert json.loads(text) == summary.to_dict(explain=True)
    assert "“first”" in text
    assert text.startswith('{\n  "schema"')
    assert json_schema()["properties"].keys() == json.loads(text).keys()


def test_json_refuses_what_is_no_number(summary) -> None:
    sentence = dataclasses.replace(summary.sentences[0], score=float("nan"))
    with pytest.raises(ValueError, match="JSON"):
        render(dataclasses.replace(summary, sentences=(sentence,)), "json")


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("plain, 3.5% of it (or so)", "plain, 3.5% of it (or so)"),
        ("# a", "\\# a"),
        ("- a", "\\- a"),
        ("1. a", "1\\. a"),
        ("12) a", "12\\) a"),
        ("    a", "a"),
        ("a_b _c_", "a_b \\_c\\_"),
        ("<b> [c](d) `e` *f*", "\\<b\\> \\[c\\](d) \\`e\\` \\*f\\*"),
        (
            "http://a.example WWW.b.example c@d.example",
            "http\\://a.example WWW\\.b.example c\\@d.example",
        ),
    ],
)
def test_a_backslash_stands_before_what_markdown_would_act_on(text: str, escaped: str) -> None:
    assert escaped == escape(text)


@given(MARKED)
def test_markdown_shows_the_words_of_an_article_and_acts_on_none(text) -> None:
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(escape(text))
    inline = [child for token in tokens for child in token.children or ()]
    assert {token.type for token in tokens} <= {"paragraph_open", "inline", "paragraph_close"}
    assert {child.type for child in inline} <= {"text", "text_special"}
    assert visible(text) == "".join(child.content for child in inline)


def test_markdown_links_only_to_the_addresses_of_articles_and_to_places_there(summary) -> None:
    tokens = MarkdownIt("commonmark").parse(render(summary, "markdown", explain=True))
    inline = [child for token in tokens for child in token.children or ()]
    links = [child.attrs["href"] for child in inline if child.type == "link_open"]
    assert {link.partition("#:~:text=")[0] for link in links} == {
        "https://bugle.example/world?id=1&x=%3C2%3E"
    }
    assert "https://bugle.example/world?id=1&x=%3C2%3E" in links
    assert not [child for child in inline if child.type in {"html_inline", "image", "em_open"}]


class Page(HTMLParser):
    """The tags of a page with their attributes, and its text."""

    def __init__(self, source):
        super().__init__()
        self.tags, self.words = [], []
        self.feed(source)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.words.append(data)

    def values(self, name):
        return [attrs[name] for _, attrs in self.tags if name in attrs]


@pytest.fixture(scope="module")
def page(summary):
    """The whole page, explanation included."""
    return Page(render(summary, "html", explain=True))


def test_a_page_runs_its_own_modules_and_asks_for_nothing(page) -> None:
    names = {name for _, attrs in page.tags for name in attrs}
    assert {tag for tag, _ in page.tags}.isdisjoint({"img", "iframe", "link", "b", "form"})
    assert [attrs for tag, attrs in page.tags if tag == "script"] == [{"type": "module"}] * 2
    assert not [name for name in names if name.startswith("on") or name in {"src", "style"}]


def test_a_page_allows_its_own_style_and_scripts_and_nothing_else(summary) -> None:
    source = render(summary, "html")
    styles = re.findall(r"<style>(.*?)</style>", source, re.DOTALL)
    scripts = re.findall(r"<script type=\"module\">(.*?)</script>", source, re.DOTALL)
    policy = next(
        attrs["content"]
        for tag, attrs in Page(source).tags
        if attrs.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy == (
        f"default-src 'none'; script-src {sources_of(scripts)}; style-src {sources_of(styles)}; "
        "base-uri 'none'; form-action 'none'"
    )
    assert (len(styles), len(scripts)) == (1, 2)
    assert not re.search(r"url\(|@import|\bimport\b|innerHTML|\beval\b", "".join(styles + scripts))


def sources_of(contents):
    digests = [hashlib.sha256(content.encode()).digest() for content in contents]
    return " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)


def test_every_link_leads_somewhere(page) -> None:
    ids = page.values("id")
    inside = [href[1:] for href in page.values("href") if href.startswith("#")]
    assert len(ids) == len(set(ids))
    assert set(inside) <= set(ids)


def test_links_out_lead_to_the_web_and_carry_no_opener(page) -> None:
    out = [attrs for _, attrs in page.tags if not attrs.get("href", "#").startswith("#")]
    assert {attrs["rel"] for attrs in out} == {"noopener noreferrer"}
    original = "https://bugle.example/world?id=1&x=%3C2%3E"
    assert [attrs["href"].partition("#")[0] for attrs in out] == [original] * 3
    assert [attrs["href"].partition("#:~:text=")[2] for attrs in out] == [
        "",
        "The%20two%20leaders%20spoke%20by,Wednesday%20for%20the%20first%20time.",
        "The%20call%20lasted%20an%20hour.",
    ]


def test_the_page_holds_the_sentences_their_quotes_and_who_else_reports_them(summary, page) -> None:
    words = "".join(page.words)
    for sentence in summary.sentences:
        assert visible(sentence.text) in words
        values = [value for conflict in sentence.conflicts for value in conflict.values]
        for citation in (*sentence.citations, *(c for value in values for c in value.citations)):
            assert printable(citation.quote) in words
    for phrase in ("2 independent sources", "(one text in 2 articles)", "differs (update)"):
        assert phrase in words


def test_a_citation_of_an_unlisted_article_still_leads_to_the_sources(summary) -> None:
    page = Page(render(dataclasses.replace(summary, articles=()), "html"))
    assert "#sources" in page.values("href")


@pytest.mark.slow
@settings(max_examples=40)  # each is two pages to parse
@given(text=MARKED)
def test_no_text_changes_the_structure_of_a_page(summary, text) -> None:
    citation = dataclasses.replace(summary.sentences[1].place, quote=text + "x")
    record = dataclasses.replace(
        summary.articles[0], title=f"t{text}", source=f"s{text}", published=f"p{text}"
    )
    sentence = dataclasses.replace(summary.sentences[1], text=text, citations=(citation,))
    changed = dataclasses.replace(
        summary, sentences=(sentence,), articles=(record,), notes=(text,), explanation=None
    )
    plain = dataclasses.replace(
        summary,
        sentences=(summary.sentences[1],),
        articles=summary.articles[:1],
        notes=("x",),
        explanation=None,
    )
    tags = [tag for tag, _ in Page(render(plain, "html")).tags]
    assert tags == [tag for tag, _ in Page(render(changed, "html")).tags]


def test_a_page_without_jinja_names_the_extra_to_install(
    summary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(MissingExtraError, match=r"pip install 'multidoc-summarizer\[html\]'"):
        form_named("html").require()
    with pytest.raises(MissingExtraError):
        render(summary, "html")
    form_named("text").require()


@pytest.mark.parametrize(("form", "mark"), [("text", "- "), ("markdown", "- ")])
def test_of_many_articles_only_the_cited_are_listed(summary, form: str, mark: str) -> None:
    spare = [dataclasses.replace(summary.articles[0], id=f"spare-{n}") for n in range(40)]
    many = dataclasses.replace(summary, articles=(*summary.articles, *spare))
    cited = {citation.article for s in summary.sentences for citation in s.citations}
    uncited = len(many.articles) - len({a.id for a in summary.articles} & cited)
    printed = render(many, form)
    assert f"{mark}{uncited} more articles read, not cited" in printed
    assert "spare-" not in printed


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_of_many_that_report_the_same_a_few_are_named(summary, form: str) -> None:
    sentence = summary.sentences[0]
    support = dataclasses.replace(sentence.place, role="support", similarity=0.9)
    others = tuple(dataclasses.replace(support, article=f"other-{n}") for n in range(12))
    crowded = dataclasses.replace(sentence, citations=(sentence.place, *others), support=12)
    printed = render(dataclasses.replace(summary, sentences=(crowded,)), form)
    assert ("other-7" in printed, "other-8" in printed) == (True, False)
    assert "4 more articles" in printed
