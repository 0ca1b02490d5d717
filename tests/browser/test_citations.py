"""A summary beside its sources: each sentence leads to its places and back, for everybody.

What is said holds for the page of the service and for the file alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from page_checks import active, check_every_citation, citations, cited_by, expect
from page_samples import EVERYWHERE, HOSTILE, PHONE

from summarizer import Article
from summarizer.articles import Sentence
from summarizer.citations import Citation
from summarizer.renderers import render
from summarizer.summary import ArticleRecord, EncoderRecord, Summary, SummarySentence

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("kind", "settings"),
    [("served", {"viewport": PHONE, "has_touch": True}), ("file", {})],
    ids=["served to a phone", "file"],
)
def test_every_citation_shows_its_quote(opening, seed_articles, kind: str, settings) -> None:
    page, summary = opening(kind, seed_articles, **settings)
    check_every_citation(page, summary)


@pytest.mark.parametrize("articles", [EVERYWHERE, HOSTILE], ids=["everywhere", "hostile"])
def test_every_citation_shows_its_quote_whatever_stands_in_the_articles(
    served_opened, articles
) -> None:
    page, summary = served_opened(articles)
    assert len(summary["sentences"]) >= 2
    check_every_citation(page, summary)
    assert page.locator("b, img, i, .sources script").count() == 0
    links = page.locator("a").evaluate_all("all => all.map(one => one.protocol)")
    assert set(links) <= {"http:", "https:", "file:"}


def test_places_that_overlap_and_odd_characters_are_shown_to_the_letter(
    browse, tmp_path: Path
) -> None:
    text = "\n A\r\nb\rc\td &amp; 😀e\u0301\u00a0\u200f\ufeff<b>\n\n𝕏 "
    article = Article(text, id="odd")
    ends = [(0, 9), (3, 20), (1, len(text)), (5, 6)]
    sentences = tuple(
        SummarySentence("x", 1, 0, 0, (Citation.of(Sentence(article, *one), "representative", 1),))
        for one in ends
    )
    made = Summary(sentences, (ArticleRecord.of(article),), {}, EncoderRecord("none", "0"))
    file = tmp_path / "odd.html"
    file.write_bytes(render(made, "html", articles=[article]).encode())
    page = browse(file.as_uri())
    page.goto(file.as_uri())
    check_every_citation(page, made.to_dict())


def test_a_click_on_a_sentence_shows_all_that_report_it(file_opened, seed_articles) -> None:
    page, summary = file_opened(seed_articles)
    page.locator("[data-sentence='1'] .words span").click()
    sentence = summary["sentences"][0]
    first, *others = (c["quote"] for c in cited_by(sentence))
    assert first == active(page)
    assert len(others) == page.locator("mark[data-also]").count() > 0
    number, articles = sentence["independent_sources"], sentence["support"] + 1
    said = f"{articles} articles" if number == articles else f"{number} independent source"
    assert page.locator(".chip").first.text_content().startswith(said)


def test_a_marked_place_leads_to_its_sentence(served_opened, seed_articles) -> None:
    page, summary = served_opened(seed_articles)
    for name, sentence, citation in citations(summary):
        if name.startswith("omitted"):
            continue
        page.locator(f"mark[data-cited~='{name}']").first.click()
        current = page.locator(".sentence[data-current]")
        expect(current).to_be_in_viewport()
        assert citation["quote"] == active(page)
        texts = [one["text"] for one in summary["sentences"] if citation["quote"] in quotes(one)]
        assert current.locator(".words span").text_content() in texts
        assert sentence["text"] in texts


def quotes(sentence):
    return [citation["quote"] for citation in cited_by(sentence)]


def test_a_place_of_several_sentences_leads_to_each_in_turn(browse, tmp_path: Path) -> None:
    article = Article(
        "Rain flooded the harbour of Brest on Monday. Ferries stayed in port.", id="a"
    )
    whole, part = Sentence(article, 0, 44), Sentence(article, 45, 68)
    cited = [[whole, part], [part], [whole, part]]
    sentences = tuple(
        SummarySentence(
            "x", 1, 0, 0, tuple(Citation.of(one, "representative", 1) for one in places)
        )
        for places in cited
    )
    made = Summary(sentences, (ArticleRecord.of(article),), {}, EncoderRecord("none", "0"))
    file = tmp_path / "shared.html"
    file.write_bytes(render(made, "html", articles=[article]).encode())
    page = browse(file.as_uri())
    page.goto(file.as_uri())
    led = []
    for _ in range(4):
        page.locator("mark", has_text="Rain flooded").click()
        led.append(page.locator(".sentence[data-current]").get_attribute("data-sentence"))
    assert led == ["1", "3", "1", "3"]


def test_the_keyboard_suffices(file_opened, seed_articles) -> None:
    page, summary = file_opened(seed_articles)
    focused = "() => document.activeElement.dataset"
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate(focused).get("citation") == "1.0":
            break
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline != "none"
    page.keyboard.press("Enter")
    assert summary["sentences"][0]["citations"][0]["quote"] == active(page)
    assert "active" in page.evaluate(focused)
    page.keyboard.press("Tab")
    assert "back" in page.evaluate(focused)
    page.keyboard.press("Enter")
    assert page.evaluate(focused)["citation"] == "1.0"
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    assert page.evaluate(focused)["citation"] == "1.0"
    assert page.locator("mark[data-active]").count() == 0
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert summary["sentences"][0]["citations"][1]["quote"] == active(page)


def test_the_bar_steps_through_the_places_of_a_sentence(served_opened, seed_articles) -> None:
    page, summary = served_opened(seed_articles)
    expected = quotes(summary["sentences"][0])
    page.locator("[data-citation='1.0']").click()
    for quote in [*expected[1:], expected[0]]:
        page.get_by_role("button", name="Next place").click()
        assert quote == active(page)
    page.get_by_role("button", name="Previous place").click()
    assert expected[-1] == active(page)
    assert f"place {len(expected)} of {len(expected)}" in page.locator("#bar").text_content()
    page.get_by_role("button", name="Back to the summary").click()
    assert page.evaluate("document.activeElement.dataset.citation") == f"1.{len(expected) - 1}"


def test_the_address_of_a_place_shows_it(opened, seed_articles) -> None:
    page, summary = opened(seed_articles)
    page.locator("[data-citation='2.0']").click()
    address = page.url
    page.goto("about:blank")
    page.goto(address)
    assert summary["sentences"][1]["citations"][0]["quote"] == active(page)


def lit_by_address(page):
    return page.evaluate(
        "document.getElementById(location.hash.slice(1)).hasAttribute('data-active')"
    )


def test_the_address_names_what_is_lit_and_one_step_back_leads_out(opened, seed_articles) -> None:
    page, _ = opened(seed_articles)
    begun, length = page.url, page.evaluate("history.length")
    for selector in ("[data-citation='1.1']", "[data-back='2.0']", "mark[data-cited~='1.0']"):
        page.locator(selector).first.click()
        assert lit_by_address(page), selector
    last = page.url
    assert page.evaluate("history.length") == length
    page.go_back()
    assert page.url == "about:blank"
    page.go_forward()
    assert page.url == last
    assert lit_by_address(page)
    assert last.startswith(f"{begun}#")


def test_back_to_the_summary_ends_the_looking(file_opened, seed_articles) -> None:
    page, _ = file_opened(seed_articles, viewport=PHONE, has_touch=True)
    begun = page.url
    page.locator("[data-citation='1.0']").click()
    page.get_by_role("button", name="Back to the summary").click()
    expect(page.locator("#sentence-1")).to_be_in_viewport()
    expect(page.locator("#bar")).to_be_hidden()
    assert page.url == begun


def test_one_place_alone_has_no_next_and_a_long_one_is_read_from_its_start(file_opened) -> None:
    long = f"Rain {'and more rain ' * 300} flooded the harbour of Brest on Monday."
    page, _ = file_opened([{"id": "a", "text": long}], words=2000, viewport=PHONE)
    page.locator("[data-citation='1.0']").click()
    for name in ("Next place", "Previous place"):
        expect(page.get_by_role("button", name=name)).to_be_disabled()
    top = page.locator("mark").first.evaluate("one => one.getBoundingClientRect().top")
    assert 0 <= top < PHONE["height"] / 2


def test_without_scripts_the_links_still_lead_there(opened, seed_articles) -> None:
    page, summary = opened(seed_articles, java_script_enabled=False)
    for sentence in summary["sentences"]:
        assert page.get_by_text(sentence["text"], exact=True).count() >= 1
    for note in summary["notes"]:
        assert page.get_by_text(note).count() == 1
    page.locator("[data-citation='3.0']").click()
    target = page.locator("mark:target")
    assert summary["sentences"][2]["citations"][0]["quote"] == target.text_content()
    expect(target).to_be_in_viewport()
    assert page.locator("button:visible").count() == 0


def test_a_click_is_no_more_work_on_a_large_page(browse, tmp_path: Path) -> None:
    """A citation's marks are looked up, never searched for among all."""
    small, large = (work_of_a_click(shown(browse, tmp_path, size)) for size in (5, 200))
    assert large < 1.5 * small  # one that is far off is not scrolled to gently


def shown(browse, tmp_path, size):
    """A page of so many sentences, each of which one article has and three others report."""
    texts = [f"Ferry number {n} ran aground off Brest in the fog of day {n}." for n in range(size)]
    articles = [
        Article("\n\n".join(text for n, text in enumerate(texts) if n % 4 != left), f"a{left}")
        for left in range(4)
    ]
    made = Summary(
        tuple(
            SummarySentence(text, 1, n, 2, places_of(text, articles))
            for n, text in enumerate(texts)
        ),
        tuple(map(ArticleRecord.of, articles)),
        {},
        EncoderRecord("none", "0"),
    )
    file = tmp_path / f"{size}.html"
    file.write_bytes(render(made, "html", articles=articles).encode())
    page = browse(file.as_uri())
    page.goto(file.as_uri())
    assert page.locator("mark").count() == 3 * size
    return page


def places_of(text, articles):
    found = [
        Sentence(one, one.text.index(text), one.text.index(text) + len(text))
        for one in articles
        if text in one.text
    ]
    return (
        Citation.of(found[0], "representative", 1),
        *(Citation.of(one, "support", 1) for one in found[1:]),
    )


def work_of_a_click(page):
    """How often the parts of the page's scripts run when a citation and its mark are clicked."""
    session = page.context.new_cdp_session(page)
    session.send("Profiler.enable")
    session.send("Profiler.startPreciseCoverage", {"callCount": True, "detailed": True})
    page.locator("[data-citation='4.1']").click()
    page.locator("mark[data-active]").click()
    return sum(
        part["count"]
        for script in session.send("Profiler.takePreciseCoverage")["result"]
        if script["url"] == page.url.partition("#")[0]
        for function in script["functions"]
        for part in function["ranges"]
    )
