"""How articles are brought to the page: pasted, as files, as the sample; and what it says then."""

from __future__ import annotations

import json

import pytest
import requests
from page_checks import check_every_citation, check_no_barriers, expect
from page_samples import EVERYWHERE

from tests.conftest import until


def test_the_sample_is_a_click_away_and_every_citation_shows_its_quote(
    browse, page_service
) -> None:
    page = browse(page_service.url)
    page.goto(page_service.url)
    page.get_by_role("button", name="Try the sample").click()
    expect(page.locator(".sentence").first).to_be_visible(timeout=60_000)
    summary = requests.get(f"{page.url}/summary.json", timeout=60).json()
    assert len(summary["articles"]) == 5
    check_every_citation(page, summary)


def test_pasted_articles_become_a_summary(browse, page_service) -> None:
    page = browse(page_service.url)
    page.goto(page_service.url)
    for place, article in enumerate(EVERYWHERE):
        page.get_by_label("Text").nth(place).fill(article["text"])
        page.get_by_label("Outlet").nth(place).fill(f"Paper {article['id']} 🗞️")
    page.get_by_role("button", name="Summarise").click()
    expect(page.locator(".sentence").first).to_be_visible(timeout=60_000)
    outlets = page.locator(".source h3").all_text_contents()
    assert sorted(f"Paper {article['id']} 🗞️" for article in EVERYWHERE) == sorted(outlets)
    summary = requests.get(f"{page.url}/summary.json", timeout=60).json()
    check_every_citation(page, summary)


def test_a_mixed_pile_becomes_an_index_that_leads_to_each_story_and_back(
    browse, page_service
) -> None:
    page = browse(page_service.url)
    page.goto(page_service.url)
    texts = (
        "Rain flooded the harbour of Brest on Monday.",
        "The harbour of Brest was flooded by rain on Monday.",
        "Prices of winter wheat fell in Chicago.",
    )
    for place, text in enumerate(texts):
        page.get_by_label("Text").nth(place).fill(text)
    page.get_by_label("They report").select_option("many")
    page.get_by_role("button", name="Summarise").click()
    expect(page.locator(".story")).to_have_count(1, timeout=60_000)
    page.locator(".story h2 a").click()
    expect(page.locator(".source")).to_have_count(2)
    page.locator(".sentence").first.click()
    expect(page.locator("mark", has_text=texts[0])).to_be_in_viewport()
    page.get_by_role("link", name="All stories").click()
    expect(page.locator(".story")).to_have_count(1)


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "bare"])
def test_enter_in_a_field_sends_what_was_entered_and_not_the_sample(
    browse, page_service, scripts: bool
) -> None:
    page = browse(page_service.url, java_script_enabled=scripts)
    page.goto(page_service.url)
    page.get_by_label("Text").first.fill(EVERYWHERE[0]["text"])
    page.get_by_label("Outlet").first.fill("The Gazette")
    page.keyboard.press("Enter")
    expect(page.locator(".source h3")).to_have_text(["The Gazette"], timeout=60_000)


def test_files_are_dropped_and_boxes_come_and_go(browse, page_service) -> None:
    page = browse(page_service.url)
    page.goto(page_service.url)
    boxes = page.locator("[data-box]")
    page.get_by_role("button", name="Add another article").click()
    assert (boxes.count(), page.evaluate("document.activeElement.id")) == (4, "text-4")
    for _ in range(4):
        page.get_by_role("button", name="Remove this article").first.click()
    assert (boxes.count(), page.evaluate("document.activeElement.id")) == (1, "text-1")
    page.evaluate(
        """() => {
          const dataTransfer = new DataTransfer();
          for (const name of ["a.txt", "b.txt"]) {
            dataTransfer.items.add(new File([`Rain flooded the port on Monday, ${name}.`], name));
          }
          for (const type of ["dragover", "drop"]) {
            document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true }));
          }
        }"""
    )
    names = page.locator("[data-chosen] bdi")
    assert names.all_text_contents() == ["a.txt", "b.txt"]
    page.get_by_label("Files").set_input_files(
        {"name": "c.txt", "mimeType": "text/plain", "buffer": b"Rain flooded the port on Tuesday."}
    )
    assert names.all_text_contents() == ["a.txt", "b.txt", "c.txt"]
    check_no_barriers(page)
    page.get_by_role("button", name="Remove b.txt").click()
    assert names.all_text_contents() == ["a.txt", "c.txt"]
    assert page.evaluate("document.activeElement.ariaLabel") == "Remove c.txt"
    page.get_by_role("button", name="Summarise").click()
    expect(page.locator(".source")).to_have_count(2, timeout=60_000)


def entered(page):
    fields = page.locator(
        "#articles-form textarea, #articles-form input:not([type=file]), #articles-form select"
    )
    return fields.evaluate_all("all => all.map(one => one.value)")


def test_who_comes_back_finds_what_was_entered(browse, page_service) -> None:
    page = browse(page_service.url)
    page.goto(page_service.url)
    page.get_by_role("button", name="Add another article").click()
    for place in (0, 3):
        page.get_by_label("Text").nth(place).fill(f"Rain flooded port {place} on Monday.")
        page.get_by_label("Outlet").nth(place).fill(f"Paper {place}")
        page.get_by_label("Address").nth(place).fill(f"https://paper.example/{place}")
    page.get_by_label("Length").fill("100")
    page.get_by_label("Order").select_option("score")
    expected = entered(page)
    page.get_by_role("button", name="Summarise").click()
    expect(page.locator(".sentence").first).to_be_visible(timeout=60_000)
    page.go_back()
    assert expected == entered(page)
    assert page.locator("output").text_content() == "100 words"
    page.goto(page_service.url)
    assert expected == entered(page)
    page.get_by_role("button", name="Empty the form").click()
    assert page.locator("[data-box]").count() == 3
    assert entered(page) == [*[""] * 9, "one", "150", "story", "page"]
    page.reload()
    assert entered(page) == [*[""] * 9, "one", "150", "story", "page"]


def test_files_that_cannot_be_kept_are_named(browse, page_service) -> None:
    page = browse(page_service.url)
    page.goto(page_service.url)
    file = {"name": "a.txt", "mimeType": "text/plain", "buffer": b"Rain flooded the port."}
    page.get_by_label("Files").set_input_files(file)
    page.goto(f"{page_service.url}/docs")
    page.goto(page_service.url)
    missing = page.get_by_text("choose again: a.txt")
    expect(missing).to_be_visible()
    page.get_by_label("Files").set_input_files(file)
    expect(missing).to_be_hidden()


def test_length_order_and_form_are_chosen(browse, page_service) -> None:
    page = browse(page_service.url)
    page.goto(page_service.url)
    slider = page.get_by_label("Length")
    slider.focus()
    page.keyboard.press("ArrowRight")
    assert page.locator("output").text_content() == "160 words"
    page.get_by_label("Order").select_option("score")
    page.get_by_label("Format").select_option("json")
    page.get_by_role("button", name="Try the sample").click()
    page.wait_for_url("**/summary.json", timeout=60_000)
    options = json.loads(page.locator("body").text_content())["options"]
    assert (options["words"], options["order"]) == (160, "score")


def test_an_error_says_what_to_do_and_keeps_what_was_entered(browse, page_service) -> None:
    page = browse(page_service.url)
    page.goto(page_service.url)
    page.get_by_label("Outlet").first.fill("The Gazette")
    page.get_by_role("button", name="Summarise").click()
    problem = page.locator(".problem")
    expect(problem).to_contain_text("paste two or more")
    expect(problem).to_be_focused()
    assert page.get_by_label("Outlet").first.input_value() == "The Gazette"
    check_no_barriers(page)
    page.faults[:] = [
        fault for fault in page.faults if "422" not in fault
    ]  # the browser's own line


def test_a_service_that_is_gone_is_said_to_be(browse, start_service) -> None:
    service = start_service()
    page = browse(service.url)
    page.goto(service.url)
    assert service.end() == 0
    page.get_by_label("Text").first.fill("Rain flooded the harbour of Brest on Monday.")
    page.get_by_role("button", name="Summarise").click()
    expect(page.locator(".problem")).to_contain_text("does not answer")
    assert "Brest" in page.get_by_label("Text").first.input_value()
    page.faults[:] = [fault for fault in page.faults if "ERR_CONNECTION" not in fault]


def test_the_form_works_by_keyboard_and_without_scripts(browse, page_service) -> None:
    page = browse(page_service.url, java_script_enabled=False)
    page.goto(page_service.url)
    page.get_by_role("button", name="Summarise").click()
    expect(page.locator(".problem")).to_contain_text("paste two or more")
    sample = page.get_by_role("button", name="Try the sample")
    for _ in range(5):
        page.keyboard.press("Tab")
        if sample.evaluate("one => one === document.activeElement"):
            break
    expect(sample).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".sentence").first).to_be_visible(timeout=60_000)
    page.faults[:] = [fault for fault in page.faults if "422" not in fault]


def test_long_work_shows_its_progress_and_can_be_cancelled(browse, page_service) -> None:
    text = " ".join(f"Ship number {n} sank near Brest in storm {n}." for n in range(2000))
    page = browse(page_service.url)
    page.goto(page_service.url)
    page.get_by_label("Text").first.fill(text)
    page.get_by_role("button", name="Summarise").click()
    progress = page.get_by_role("progressbar")
    expect(progress).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_text("Reading the articles")
    until(lambda: progress.evaluate("one => one.value") > 0)
    check_no_barriers(page)
    page.get_by_role("button", name="Cancel").click()
    expect(page.get_by_label("Text").first).to_have_value(text)
