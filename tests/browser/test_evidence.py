"""Who says otherwise, what is one text, and what was left out: seen, told and reached by everybody.

The summary is written by hand, and its page is a file; that of the service has the same template.
"""

from __future__ import annotations

import pytest
from page_checks import active, check_every_citation, check_no_barriers, expect, width_of
from page_samples import PHONE

from summarizer import Article, Summary
from summarizer.articles import Sentence
from summarizer.citations import Citation, Conflict, ConflictValue, Lineage, Omitted
from summarizer.renderers import render
from summarizer.summary import ArticleRecord, EncoderRecord, SummarySentence, Used

MANY = "The ferry sank off Zanzora, killing 41 people."
FEW = "The ferry sank off Zanzora, killing 12 people."
FIRE = "The captain had reported a fire."
DIVERS = "Divers found the wreck on Tuesday."
ARTICLES = {
    "globe": Article(f"{MANY} {FIRE}", "globe", source="The Globe"),
    "herald": Article(f"{MANY} {FIRE}", "herald", source="The Herald"),
    "coast": Article(f"{FEW} {DIVERS}", "coast", source="Coast <b>Post</b>"),
    "laurel": Article(f"{FIRE} {DIVERS}", "laurel", source="Laurel News"),
    "eggs": Article("Beat three eggs with a little sugar.", "eggs"),
}
USES: tuple[Used, ...] = ("cited", "support", "nothing new", "support", "aside")


def cited(article, quote, role="conflict"):
    start = ARTICLES[article].text.index(quote)
    return Citation.of(Sentence(ARTICLES[article], start, start + len(quote)), role, 0.9)


@pytest.fixture(scope="module")
def made():
    """A summary of two sentences, with everything that is said of evidence."""
    values = (
        ConflictValue(
            "41", ("globe", "herald"), None, (cited("globe", MANY), cited("herald", MANY))
        ),
        ConflictValue("12", ("coast",), "2024-03-03", (cited("coast", FEW),)),
    )
    own = [cited("globe", quote, "representative") for quote in (MANY, FIRE)]
    others = [("herald", MANY)], [("herald", FIRE), ("laurel", FIRE)]
    support = [tuple(cited(*one, "support") for one in some) for some in others]
    conflicts = Conflict("number", values)
    divers = cited("coast", DIVERS, "representative"), cited("laurel", DIVERS, "support")
    return Summary(
        (
            SummarySentence(MANY, 0.5, 0, 1, (own[0], *support[0]), 1, (conflicts,)),
            SummarySentence(FIRE, 0.4, 1, 2, (own[1], *support[1]), 2),
        ),
        tuple(map(ArticleRecord.of, ARTICLES.values(), USES)),
        {},
        EncoderRecord("none", "0" * 64),
        lineages=(Lineage(("globe", "herald"), "copy"),),
        omitted=(Omitted(DIVERS, 2, divers),),
    )


@pytest.fixture
def shown(browse, made, tmp_path):
    """What opens the page."""

    def show(**settings):
        file = tmp_path / "summary.html"
        file.write_bytes(render(made, "html", articles=ARTICLES.values()).encode())
        page = browse(file.as_uri(), **settings)
        page.goto(file.as_uri())
        return page

    return show


@pytest.mark.parametrize("settings", [{}, {"viewport": PHONE, "has_touch": True}])
def test_every_place_is_shown_and_the_page_holds_it(shown, made, settings) -> None:
    page = shown(**settings)
    check_every_citation(page, made.to_dict())
    assert page.locator("b").count() == 0
    assert width_of(page) == page.viewport_size["width"]


def test_a_sentence_says_how_many_sources_it_has_and_who_differs(shown) -> None:
    page = shown()
    first = page.locator("#sentence-1")
    said = " ".join(first.locator(".reports").all_inner_texts())
    assert said == (
        "1 independent source (one text in 2 outlets) The Globe, also The Herald "
        "differs 41 (The Globe, The Herald) · 12 (Coast <b>Post</b>, 3 March)"
    )
    second = page.locator("#sentence-2 .reports").inner_text()
    assert second.startswith("2 independent sources (one text in 2 outlets) The Globe, also")


def test_a_place_that_differs_says_so_in_words_and_leads_back(shown) -> None:
    page = shown()
    page.locator(".clash [data-citation]").last.click()
    assert FEW == active(page)
    assert (
        page.locator("#bar")
        .inner_text()
        .startswith("Sentence 1, place 3 of 3, says otherwise: Coast")
    )
    back = page.get_by_role("link", name="differs from 1, back to the sentence of the summary")
    expect(back).to_be_visible()
    back.click()
    expect(page.locator("#sentence-1[data-current]")).to_be_in_viewport()
    lines = page.locator("mark").evaluate_all(
        "all => Object.fromEntries(all.map(one => "
        "[one.className, getComputedStyle(one).textDecorationStyle]))"
    )
    assert lines == {"own": "solid", "same": "dotted", "differs": "wavy", "omitted": "dashed"}


def test_what_was_left_out_leads_to_its_places(shown) -> None:
    page = shown()
    page.locator("mark.omitted").first.click()
    assert DIVERS == active(page)
    expect(page.locator("#sentence-omitted-1[data-current]")).to_be_in_viewport()
    assert page.locator("#bar").inner_text().startswith("Left out 1, place 1 of 2: Coast")
    page.get_by_role("button", name="Next place").click()
    assert page.locator("#bar").inner_text().startswith("Left out 1, place 2 of 2: Laurel")


def test_the_picture_and_its_table_tell_who_says_otherwise(shown) -> None:
    page = shown()
    assert page.locator(".coverage svg .cross").count() == 2  # the picture's and the legend's
    page.get_by_text("The same as a table").click()
    rows = page.locator(".coverage tbody tr").all_inner_texts()
    assert [row.split("\t")[1:] for row in rows] == [
        ["1, 2", "–", "–"],
        ["–", "1, 2", "–"],
        ["–", "–", "1"],
        ["–", "2", "–"],
        ["–", "–", "–"],
    ]


def test_articles_of_one_text_and_those_about_something_else_are_named(shown) -> None:
    page = shown()
    assert page.locator(".lineages li").all_inner_texts() == [
        "The Globe, The Herald: copies of one text"
    ]
    page.locator(".lineages a").last.click()
    expect(page.locator("#source-2")).to_be_in_viewport()
    expect(page.get_by_text("Read, but about something else: show the text")).to_be_visible()


def test_without_scripts_the_links_still_lead_to_what_differs(shown) -> None:
    page = shown(java_script_enabled=False)
    page.locator(".clash [data-citation]").last.click()
    assert FEW == page.locator("mark:target").text_content()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_has_no_barriers(shown, scheme: str) -> None:
    page = shown(color_scheme=scheme)
    page.locator("[data-citation='1.2']").click()
    check_no_barriers(page)
    page.locator("[data-citation='omitted-1.0']").click()
    for details in page.locator("details").all():
        details.evaluate("one => one.open = true")
    page.set_viewport_size(PHONE)
    check_no_barriers(page)
