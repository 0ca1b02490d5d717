"""How the page of a summary looks on any screen, in any script, on paper; and what is taken away.

What is said holds for the page of the service and for the file alike.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from page_checks import check_no_barriers, expect, width_of
from page_samples import EVERYWHERE, HOSTILE, PHONE

from summarizer import Article
from summarizer.articles import Sentence
from summarizer.citations import Citation
from summarizer.renderers import render
from summarizer.summary import ArticleRecord, EncoderRecord, Summary, SummarySentence


def test_right_to_left_text_runs_right_to_left(file_opened) -> None:
    direction = "one => getComputedStyle(one).direction"
    page, _ = file_opened(EVERYWHERE)
    assert page.locator("[data-sentence] .words span").first.evaluate(direction) == "ltr"
    assert page.locator(".source .text[lang='ar'] p").first.evaluate(direction) == "rtl"
    page, _ = file_opened([one for one in EVERYWHERE if one["id"] == "arabic"])
    sentence = page.locator("[data-sentence='1'] .words span")
    assert sentence.evaluate(direction) == "rtl"
    assert sentence.get_attribute("lang") == "ar"
    assert edges(page, "[data-sentence='1'] .words") == "right"
    assert edges(page, "[data-sentence='1'] .number", ".words") == "left"


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("غمرت الأمطار ميناء بريست صباح الاثنين. وبقي مغلقا.", "right"),
        ("12: \u05e0\u05de\u05dc \u05d1\u05e8\u05e1\u05d8 \u05e1\u05d2\u05d5\u05e8.", "right"),
        ("Rain flooded the harbour, غمرت الأمطار.", "left"),
        ("12 😀 34.", "left"),
    ],
)
def test_a_paragraph_that_begins_with_a_marked_place_runs_as_its_text(
    browse, tmp_path: Path, text: str, side: str
) -> None:
    article = Article(text, id="a")
    end = text.find(".") + 1
    citation = Citation.of(Sentence(article, 0, end), "representative", 1)
    sentence = SummarySentence(text[:end], 1, 0, 0, (citation,))
    made = Summary((sentence,), (ArticleRecord.of(article),), {}, EncoderRecord("none", "0"))
    file = tmp_path / "one.html"
    file.write_bytes(render(made, "html", articles=[article]).encode())
    page = browse(file.as_uri())
    page.goto(file.as_uri())
    assert edges(page, "mark", "p") == side
    assert edges(page, ".words span", "p") == side


def edges(page, inner, outer=".near"):
    """The side of what is around it that the first line of an element begins at."""
    return page.locator(inner).first.evaluate(
        """(one, outer) => {
          const range = document.createRange();
          range.selectNodeContents(one);
          const inner = range.getClientRects()[0];
          const around = one.closest(outer).getBoundingClientRect();
          return inner.left - around.left < around.right - inner.right ? "left" : "right";
        }""",
        outer,
    )


def test_the_picture_has_no_name_beyond_its_room_and_says_what_was_left_out(
    browse, page_service, brought
) -> None:
    text = "Rain flooded the harbour of Brest on Monday morning, said the mayor of the town."
    left = "The ferries to all of the islands stayed in port until the evening of Friday."
    pile = [{"id": one * 40, "text": f"{text}\n\n{left}"} for one in ("W", "غ")]
    page = browse(page_service.url)
    page.goto(brought(page_service, pile, 15))
    widths = page.locator(".coverage .name").evaluate_all(
        "all => all.map((one) => one.getBoundingClientRect().right)"
    )
    dots = page.locator(".coverage .dots").evaluate("one => one.getBoundingClientRect().left")
    assert max(widths) < dots
    assert page.locator(".coverage .name").first.evaluate("one => one.scrollWidth") > 144
    said = page.locator("path.shared title").all_text_contents()
    shown = page.locator(".sentence .words span").all_text_contents()
    assert [*said, *shown] == [text, left] or [*said, *shown] == [left, text]


def test_a_page_without_a_title_says_summary_once(file_opened) -> None:
    page, summary = file_opened(
        [{"id": "a", "text": "Rain flooded the harbour of Brest on Monday."}]
    )
    assert not summary.get("title")
    headings = page.locator("h1, h2").all_text_contents()
    assert headings.count("Summary") == 1


@pytest.mark.parametrize("articles", ["seeds", "hostile"])
def test_a_narrow_screen_holds_everything(served_opened, seed_articles, articles: str) -> None:
    page, _ = served_opened(
        seed_articles if articles == "seeds" else HOSTILE, viewport=PHONE, has_touch=True
    )
    assert width_of(page) == 375
    page.locator("[data-citation]").last.click()
    assert width_of(page) == 375
    heights = page.locator("button:visible, .button:visible, .number, .back a").evaluate_all(
        """all => all.map((one) => {
          const { width, height } = one.getBoundingClientRect();
          return Math.min(width, height);
        })"""
    )
    assert min(heights) >= 24


@pytest.mark.parametrize(
    ("kind", "articles"),
    [("served", EVERYWHERE), ("file", HOSTILE), ("served", "seeds")],
    ids=["all", "hostile", "seeds"],
)
def test_the_summary_has_no_barriers(opening, seed_articles, kind, articles) -> None:
    pile = seed_articles if articles == "seeds" else articles
    page, _ = opening(kind, pile, color_scheme="light")
    page.locator("[data-citation]").first.click()
    for details in page.locator("details").all():
        details.evaluate("one => one.open = true")
    check_no_barriers(page)
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size(PHONE)
    check_no_barriers(page)


def test_dark_is_dark_and_light_is_light(file_opened, seed_articles) -> None:
    page, _ = file_opened(seed_articles, color_scheme="dark")
    brightness = "() => getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)"
    assert max(page.evaluate(brightness)) < 60
    page.emulate_media(color_scheme="light")
    assert min(page.evaluate(brightness)) > 200


def test_the_summary_is_taken_away(opened, seed_articles) -> None:
    page, summary = opened(seed_articles)
    page.get_by_role("button", name="Copy as Markdown").click()
    expect(page.get_by_text("Copied.")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert render(Summary.from_dict(summary), "markdown") == copied
    name = "Download JSON"
    with page.expect_download() as download:
        page.locator("button, a").filter(has_text=name).click()
    assert summary == json.loads(Path(download.value.path()).read_text("utf-8"))
    assert download.value.suggested_filename == "summary.json"


def test_a_browser_without_a_clipboard_still_copies(served_opened, seed_articles) -> None:
    page, _ = served_opened(seed_articles)
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }")
    page.get_by_role("button", name="Copy as Markdown").click()
    expect(page.get_by_text("Copied.")).to_be_visible()
    assert "[^1]: " in page.evaluate("navigator.clipboard.readText()")


def test_paper_has_the_sentences_and_their_places_and_no_buttons(opened, seed_articles) -> None:
    page, _ = opened(seed_articles)
    page.emulate_media(media="print")
    assert page.locator("button:visible, .button:visible").count() == 0
    assert page.locator("mark:visible").count() == page.locator("mark").count() > 0
    assert page.locator(".text p:not(.used):visible").count() == 0
