"""The page in a browser: the summary leads to its places and back, for everybody, whatever it says.

What is said of the summary beside its sources holds for the page of the service and for the file
alike. Whatever a test does, nothing may be asked of any other server, no dialog may open, and
nothing may be reported by the content security policy.
"""

from __future__ import annotations

import dataclasses
import json
import os
import re
import shutil
import statistics
import time
from pathlib import Path

import pytest
import requests

from summarizer import Article, Options, summarize
from summarizer.articles import Sentence
from summarizer.renderers import render
from summarizer.summary import (
    ArticleRecord,
    Citation,
    EncoderRecord,
    Summary,
    SummarySentence,
)

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe_core = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not there")

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(
    CHROMIUM is None,
    reason="no Chromium on PATH, nor named by CHROMIUM; Debian has it in the package chromium",
)

ROOT = Path(__file__).parents[2]
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
REPORT_VIOLATIONS = """
addEventListener("securitypolicyviolation", (event) => {
  console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
});
"""
PHONE = {"width": 375, "height": 740}
DESK = {"width": 1280, "height": 860}
BAD = """"'><img src=x onerror=alert(1)></textarea></script><script>alert(2)</script>{{7*7}}"""
HOSTILE = [
    {
        "id": f"one{BAD}",
        "title": f"Rain{BAD}",
        "source": f"Gazette{BAD}",
        "url": "javascript:alert(3)",
        "text": f"Rain flooded the harbour of Brest on Monday, {BAD} said the mayor.",
        "published": "2023-04-26",
    },
    {
        "id": "two</pre><script>alert(4)</script>",
        "title": "<svg onload=alert(5)>",
        "source": "</title><script>alert(6)</script>",
        "url": "https://herald.example/\"><script>alert(7)</script>?a='b'#c",
        "text": "Rain flooded the harbour of Brest on Monday, said the mayor <b onclick=alert(8)>.",
    },
    {
        "id": "data:text/html,<script>alert(9)</script>",
        "url": "data:text/html,<script>alert(10)</script>",
        "text": "The port was <!-- closed --> till Friday &amp; the &lt;i&gt;ships&lt;/i&gt; wait.",
    },
]
EVERYWHERE = [
    {
        "id": "emoji",
        "text": "🌧️🇫🇷 Heavy rain 👩‍👩‍👧‍👦 flooded the harbour of Brest on Monday morning.\r\n\r\n"
        "The mayor 😀 of the town\r\nsaid that\tthe old port would stay closed until Friday. 🚢",
    },
    {
        "id": "arabic",
        "language": "ar",
        "text": "غمرت الأمطار الغزيرة 🌧️ ميناء بريست صباح يوم الاثنين. "
        "وقال رئيس البلدية إن الميناء سيبقى مغلقا حتى يوم الجمعة 😀 القادم.",
    },
    {
        "id": "wrapped",
        "text": "Heavy rain 🌧️ flooded the harbour of Brest on Monday morning, the\r\n"
        "mayor said. The old port\twill stay closed until the end of the\r\n"
        "week, and ferries 𝕏 to the islands will not sail before then.\r\n"
        "The school beside the old bridge was closed as well, and the\r\n"
        "market was moved to the town hall for the day.\r\n",
    },
]


@pytest.fixture(scope="session")
def chromium():
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def browse(chromium):
    """What opens pages in a context of their own, and fails the test if any of them misbehaves."""
    contexts, faults = [], []

    def open_page(only, **settings):
        settings = {"viewport": DESK, "reduced_motion": "reduce"} | settings
        context = chromium.new_context(**settings)
        contexts.append(context)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        context.add_init_script(REPORT_VIOLATIONS)

        def route(request_route):
            if request_route.request.url.startswith((only, "blob:")):
                request_route.continue_()
            else:
                faults.append(f"asked for {request_route.request.url}")
                request_route.abort()

        context.route("**/*", route)
        page = context.new_page()
        page.on(
            "dialog", lambda dialog: (faults.append(f"dialog {dialog.message}"), dialog.dismiss())
        )
        page.on("pageerror", lambda error: faults.append(f"error {error}"))
        page.on("console", lambda said: said.type == "error" and faults.append(said.text))
        page.faults = faults
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert faults == []


@pytest.fixture(scope="session")
def page_service(start_service):
    return start_service(max_articles=60)


def finished(service, job):
    """The address of a job of the page that is done."""
    deadline = time.monotonic() + 300
    while (found := service.ask(f"/v1/jobs/{job}").json())["status"] in ("queued", "running"):
        assert time.monotonic() < deadline
        time.sleep(0.1)
    assert found["status"] == "done", found
    return f"{service.url}/jobs/{job}"


def brought(service, articles, words):
    """The address of the page for these articles, sent as a file."""
    pile = "\n".join(map(json.dumps, articles)).encode()
    answer = requests.post(
        f"{service.url}/jobs",
        files=[("files", ("pile.jsonl", pile)), ("words", (None, str(words)))],
        headers={"Accept": "*/*"},
        timeout=60,
    )
    assert answer.status_code == 201, answer.text
    return finished(service, answer.headers["location"].rpartition("/")[2])


@pytest.fixture(params=["served", "file"])
def opened(request, browse, page_service, encoder, tmp_path):
    """What opens the page of some articles, with its summary; both kinds of page in turn."""

    def open_summary(articles, words=150, **settings):
        if request.param == "served":
            url = brought(page_service, articles, words)
            summary = requests.get(f"{url}/summary.json", timeout=60).json()
            page = browse(page_service.url, **settings)
        else:
            known = {field.name for field in dataclasses.fields(Article)}
            ready = [Article(**{k: v for k, v in one.items() if k in known}) for one in articles]
            made = summarize(ready, Options(words=words), encoder=encoder)
            file = tmp_path / "summary.html"
            file.write_bytes(render(made, "html", articles=ready).encode())
            url, summary = file.as_uri(), made.to_dict()
            page = browse(url, **settings)
        page.goto(url)
        return page, summary

    open_summary.kind = request.param
    return open_summary


@pytest.fixture(scope="session")
def seed_articles(seeds):
    return [{"id": seed.id, "text": seed.text} for seed in seeds]


def citations(summary):
    """Each citation with its name on the page and its sentence."""
    return [
        (f"{number}.{place}", sentence, citation)
        for number, sentence in enumerate(summary["sentences"], start=1)
        for place, citation in enumerate(sentence["citations"])
    ]


def active(page):
    return "".join(
        page.locator("mark[data-active]").evaluate_all("all => all.map(one => one.textContent)")
    )


def check_every_citation(page, summary):
    """Click each citation, and compare what is highlighted with its quote."""
    expected = citations(summary)
    found = page.locator("[data-citation]")
    names = found.evaluate_all("all => all.map(one => one.dataset.citation)")
    assert [name for name, _, _ in expected] == names
    for place, (name, sentence, citation) in enumerate(expected):
        found.nth(place).click()
        assert citation["quote"] == active(page), name
        mark = page.locator("mark[data-active]").first
        sync_api.expect(mark).to_be_in_viewport()
        also = page.locator("mark[data-also]").evaluate_all(
            "all => all.map(one => one.textContent)"
        )
        others = [one["quote"] for one in sentence["citations"] if one is not citation]
        assert sorted("".join(others)) == sorted("".join(also))


def check_no_barriers(page):
    """Nothing that axe-core knows stands in anybody's way."""
    results = axe_core.Axe().run(page, options={"resultTypes": ["violations"]})
    assert results.violations_count == 0, results.generate_report()


def width_of(page):
    return page.evaluate("document.scrollingElement.scrollWidth")


def test_the_sample_is_a_click_away_and_every_citation_shows_its_quote(browse, page_service):
    page = browse(page_service.url)
    page.goto(page_service.url)
    page.get_by_role("button", name="Try the sample").click()
    sync_api.expect(page.locator(".sentence").first).to_be_visible(timeout=60_000)
    summary = requests.get(f"{page.url}/summary.json", timeout=60).json()
    assert len(summary["articles"]) == 5
    check_every_citation(page, summary)


@pytest.mark.parametrize(
    "settings", [{}, {"viewport": PHONE, "has_touch": True}], ids=["desk", "phone"]
)
def test_every_citation_shows_its_quote(opened, seed_articles, settings):
    page, summary = opened(seed_articles, **settings)
    check_every_citation(page, summary)


@pytest.mark.parametrize("articles", [EVERYWHERE, HOSTILE], ids=["everywhere", "hostile"])
def test_every_citation_shows_its_quote_whatever_stands_in_the_articles(opened, articles):
    page, summary = opened(articles)
    assert len(summary["sentences"]) >= 2
    check_every_citation(page, summary)
    assert page.locator("b, img, i, .sources script").count() == 0
    links = page.locator("a").evaluate_all("all => all.map(one => one.protocol)")
    assert set(links) <= {"http:", "https:", "file:"}


def test_places_that_overlap_and_odd_characters_are_shown_to_the_letter(browse, tmp_path):
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


def test_a_click_on_a_sentence_shows_all_that_report_it(opened, seed_articles):
    page, summary = opened(seed_articles)
    page.locator("[data-sentence='1'] .words span").click()
    first, *others = (c["quote"] for c in summary["sentences"][0]["citations"])
    assert first == active(page)
    assert len(others) == page.locator("mark[data-also]").count() > 0
    assert page.locator(".chip").first.text_content() == f"{len(others) + 1} articles"


def test_a_marked_place_leads_to_its_sentence(opened, seed_articles):
    page, summary = opened(seed_articles)
    for name, sentence, citation in citations(summary):
        page.locator(f"mark[data-cited~='{name}']").first.click()
        current = page.locator(".sentence[data-current]")
        sync_api.expect(current).to_be_in_viewport()
        assert citation["quote"] == active(page)
        texts = [one["text"] for one in summary["sentences"] if citation["quote"] in quotes(one)]
        assert current.locator(".words span").text_content() in texts
        assert sentence["text"] in texts


def quotes(sentence):
    return [citation["quote"] for citation in sentence["citations"]]


def test_a_place_of_several_sentences_leads_to_each_in_turn(browse, tmp_path):
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


def test_right_to_left_text_runs_right_to_left(opened):
    page, summary = opened(EVERYWHERE)
    number = next(
        n for n, s in enumerate(summary["sentences"], 1) if s["citations"][0]["article"] == "arabic"
    )
    direction = "one => getComputedStyle(one).direction"
    sentence = page.locator(f"[data-sentence='{number}'] .words span")
    assert sentence.evaluate(direction) == "rtl"
    assert sentence.get_attribute("lang") == "ar"
    assert page.locator("[data-sentence] .words span").first.evaluate(direction) == "ltr"
    assert page.locator(".source .text[lang='ar'] p").first.evaluate(direction) == "rtl"
    assert edges(page, f"[data-sentence='{number}'] .words") == "right"
    assert edges(page, f"[data-sentence='{number}'] .number", ".words") == "left"


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("غمرت الأمطار ميناء بريست صباح الاثنين. وبقي مغلقا.", "right"),
        ("12: \u05e0\u05de\u05dc \u05d1\u05e8\u05e1\u05d8 \u05e1\u05d2\u05d5\u05e8.", "right"),
        ("Rain flooded the harbour, غمرت الأمطار.", "left"),
        ("12 😀 34.", "left"),
    ],
)
def test_a_paragraph_that_begins_with_a_marked_place_runs_as_its_text(browse, tmp_path, text, side):
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


def test_the_keyboard_suffices(opened, seed_articles):
    page, summary = opened(seed_articles)
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


def test_the_bar_steps_through_the_places_of_a_sentence(opened, seed_articles):
    page, summary = opened(seed_articles)
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


def test_the_address_of_a_place_shows_it(opened, seed_articles):
    page, summary = opened(seed_articles)
    page.locator("[data-citation='2.0']").click()
    address = page.url
    page.goto("about:blank")
    page.goto(address)
    assert summary["sentences"][1]["citations"][0]["quote"] == active(page)


def test_the_picture_has_no_name_beyond_its_room_and_says_what_was_left_out(browse, page_service):
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


def test_a_page_without_a_title_says_summary_once(opened):
    page, summary = opened([{"id": "a", "text": "Rain flooded the harbour of Brest on Monday."}])
    assert not summary.get("title")
    headings = page.locator("h1, h2").all_text_contents()
    assert headings.count("Summary") == 1


def lit_by_address(page):
    return page.evaluate(
        "document.getElementById(location.hash.slice(1)).hasAttribute('data-active')"
    )


def test_the_address_names_what_is_lit_and_one_step_back_leads_out(opened, seed_articles):
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


def test_back_to_the_summary_ends_the_looking(opened, seed_articles):
    page, _ = opened(seed_articles, viewport=PHONE, has_touch=True)
    begun = page.url
    page.locator("[data-citation='1.0']").click()
    page.get_by_role("button", name="Back to the summary").click()
    sync_api.expect(page.locator("#sentence-1")).to_be_in_viewport()
    sync_api.expect(page.locator("#bar")).to_be_hidden()
    assert page.url == begun


def test_one_place_alone_has_no_next_and_a_long_one_is_read_from_its_start(opened):
    long = f"Rain {'and more rain ' * 300} flooded the harbour of Brest on Monday."
    page, _ = opened([{"id": "a", "text": long}], words=2000, viewport=PHONE)
    page.locator("[data-citation='1.0']").click()
    for name in ("Next place", "Previous place"):
        sync_api.expect(page.get_by_role("button", name=name)).to_be_disabled()
    top = page.locator("mark").first.evaluate("one => one.getBoundingClientRect().top")
    assert 0 <= top < PHONE["height"] / 2


@pytest.mark.parametrize("articles", ["seeds", "hostile"])
def test_a_narrow_screen_holds_everything(opened, seed_articles, articles):
    page, _ = opened(
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


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "articles", [EVERYWHERE, HOSTILE, "seeds"], ids=["all", "hostile", "seeds"]
)
def test_the_summary_has_no_barriers(opened, seed_articles, scheme, articles):
    page, _ = opened(seed_articles if articles == "seeds" else articles, color_scheme=scheme)
    check_no_barriers(page)
    page.locator("[data-citation]").first.click()
    for details in page.locator("details").all():
        details.evaluate("one => one.open = true")
    check_no_barriers(page)
    page.set_viewport_size(PHONE)
    check_no_barriers(page)


def test_dark_is_dark_and_light_is_light(opened, seed_articles):
    page, _ = opened(seed_articles, color_scheme="dark")
    brightness = "() => getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)"
    assert max(page.evaluate(brightness)) < 60
    page.emulate_media(color_scheme="light")
    assert min(page.evaluate(brightness)) > 200


def test_without_scripts_the_links_still_lead_there(opened, seed_articles):
    page, summary = opened(seed_articles, java_script_enabled=False)
    for sentence in summary["sentences"]:
        assert page.get_by_text(sentence["text"], exact=True).count() >= 1
    for note in summary["notes"]:
        assert page.get_by_text(note).count() == 1
    page.locator("[data-citation='3.0']").click()
    target = page.locator("mark:target")
    assert summary["sentences"][2]["citations"][0]["quote"] == target.text_content()
    sync_api.expect(target).to_be_in_viewport()
    assert page.locator("button:visible").count() == 0


def test_the_summary_is_taken_away(opened, seed_articles):
    page, summary = opened(seed_articles)
    page.get_by_role("button", name="Copy as Markdown").click()
    sync_api.expect(page.get_by_text("Copied.")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert render(Summary.from_dict(summary), "markdown") == copied
    name = "Download JSON"
    with page.expect_download() as download:
        page.locator("button, a").filter(has_text=name).click()
    assert summary == json.loads(Path(download.value.path()).read_text("utf-8"))
    assert download.value.suggested_filename == "summary.json"


def test_a_browser_without_a_clipboard_still_copies(opened, seed_articles):
    page, _ = opened(seed_articles)
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }")
    page.get_by_role("button", name="Copy as Markdown").click()
    sync_api.expect(page.get_by_text("Copied.")).to_be_visible()
    assert "[^1]: " in page.evaluate("navigator.clipboard.readText()")


def test_paper_has_the_sentences_and_their_places_and_no_buttons(opened, seed_articles):
    page, _ = opened(seed_articles)
    page.emulate_media(media="print")
    assert page.locator("button:visible, .button:visible").count() == 0
    assert page.locator("mark:visible").count() == page.locator("mark").count() > 0
    assert page.locator(".text p:not(.used):visible").count() == 0


def test_a_large_page_stays_quick(opened):
    """Fifty articles and two hundred sentences: a click is answered within a tenth of a second."""
    page, summary = opened(shared_prose(50), words=5000)
    assert (len(summary["articles"]), len(summary["sentences"]) >= 200) == (50, True)
    times = page.evaluate(
        """() => {
          const links = [...document.querySelectorAll("[data-citation]")];
          const times = [];
          for (let place = 0; place < 40; place++) {
            const link = links[Math.floor((place * 7919) % links.length)];
            const start = performance.now();
            link.click();
            document.body.getBoundingClientRect();
            times.push(performance.now() - start);
            const mark = document.querySelector("mark[data-active]");
            const again = performance.now();
            mark.click();
            document.body.getBoundingClientRect();
            times.push(performance.now() - again);
          }
          return times;
        }"""
    )
    assert statistics.median(times) < 100


def shared_prose(articles):
    """Articles made of the paragraphs of our own documents, each of which three of them have."""
    files = [*ROOT.glob("*.md"), *ROOT.glob("docs/decisions/*.md"), *ROOT.glob("benchmarks/*.md")]
    text = "\n\n".join(path.read_text("utf-8") for path in sorted(files))
    paragraphs = [" ".join(one.split()) for one in re.split(r"\n\s*\n", text)]
    prose = [one for one in paragraphs if re.fullmatch(r"(\*\*|- \*\*)?[A-Z][^|]{80,}\.", one)]
    return [
        {
            "id": f"article-{number:02}",
            "source": f"Paper {number}",
            "text": "\n\n".join(
                one for place, one in enumerate(prose) if (number - place) % articles in (0, 17, 31)
            ),
        }
        for number in range(articles)
    ]


def test_pasted_articles_become_a_summary(browse, page_service):
    page = browse(page_service.url)
    page.goto(page_service.url)
    for place, article in enumerate(EVERYWHERE):
        page.get_by_label("Text").nth(place).fill(article["text"])
        page.get_by_label("Outlet").nth(place).fill(f"Paper {article['id']} 🗞️")
    page.get_by_role("button", name="Summarise").click()
    sync_api.expect(page.locator(".sentence").first).to_be_visible(timeout=60_000)
    summary = requests.get(f"{page.url}/summary.json", timeout=60).json()
    check_every_citation(page, summary)


def test_files_are_dropped_and_boxes_come_and_go(browse, page_service):
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
    sync_api.expect(page.locator(".source")).to_have_count(2, timeout=60_000)


def entered(page):
    fields = page.locator("#bring textarea, #bring input:not([type=file]), #bring select")
    return fields.evaluate_all("all => all.map(one => one.value)")


def test_who_comes_back_finds_what_was_entered(browse, page_service):
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
    sync_api.expect(page.locator(".sentence").first).to_be_visible(timeout=60_000)
    page.go_back()
    assert expected == entered(page)
    assert page.locator("output").text_content() == "100 words"
    page.goto(page_service.url)
    assert expected == entered(page)
    page.get_by_role("button", name="Empty the form").click()
    assert page.locator("[data-box]").count() == 3
    assert entered(page) == [*[""] * 9, "150", "story", "page"]
    page.reload()
    assert entered(page) == [*[""] * 9, "150", "story", "page"]


def test_files_that_cannot_be_kept_are_named(browse, page_service):
    page = browse(page_service.url)
    page.goto(page_service.url)
    file = {"name": "a.txt", "mimeType": "text/plain", "buffer": b"Rain flooded the port."}
    page.get_by_label("Files").set_input_files(file)
    page.goto(f"{page_service.url}/docs")
    page.goto(page_service.url)
    missing = page.get_by_text("choose again: a.txt")
    sync_api.expect(missing).to_be_visible()
    page.get_by_label("Files").set_input_files(file)
    sync_api.expect(missing).to_be_hidden()


def test_length_order_and_form_are_chosen(browse, page_service):
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


def test_an_error_says_what_to_do_and_keeps_what_was_entered(browse, page_service):
    page = browse(page_service.url)
    page.goto(page_service.url)
    page.get_by_label("Outlet").first.fill("The Gazette")
    page.get_by_role("button", name="Summarise").click()
    problem = page.locator(".problem")
    sync_api.expect(problem).to_contain_text("paste two or more")
    sync_api.expect(problem).to_be_focused()
    assert page.get_by_label("Outlet").first.input_value() == "The Gazette"
    check_no_barriers(page)
    page.faults[:] = [
        fault for fault in page.faults if "422" not in fault
    ]  # the browser's own line


def test_a_service_that_is_gone_is_said_to_be(browse, start_service):
    service = start_service()
    page = browse(service.url)
    page.goto(service.url)
    assert service.end() == 0
    page.get_by_label("Text").first.fill("Rain flooded the harbour of Brest on Monday.")
    page.get_by_role("button", name="Summarise").click()
    sync_api.expect(page.locator(".problem")).to_contain_text("does not answer")
    assert "Brest" in page.get_by_label("Text").first.input_value()
    page.faults[:] = [fault for fault in page.faults if "ERR_CONNECTION" not in fault]


def test_the_form_works_by_keyboard_and_without_scripts(browse, page_service):
    page = browse(page_service.url, java_script_enabled=False)
    page.goto(page_service.url)
    page.get_by_role("button", name="Summarise").click()
    sync_api.expect(page.locator(".problem")).to_contain_text("paste two or more")
    page.get_by_role("button", name="Try the sample").focus()
    page.keyboard.press("Enter")
    sync_api.expect(page.locator(".sentence").first).to_be_visible(timeout=60_000)
    page.faults[:] = [fault for fault in page.faults if "422" not in fault]


def test_long_work_shows_its_progress_and_can_be_cancelled(browse, page_service):
    text = " ".join(f"Ship number {n} sank near Brest in storm {n}." for n in range(4000))
    page = browse(page_service.url)
    page.goto(page_service.url)
    page.get_by_label("Text").first.fill(text)
    page.get_by_role("button", name="Summarise").click()
    progress = page.get_by_role("progressbar")
    sync_api.expect(progress).to_be_visible()
    sync_api.expect(page.get_by_role("heading", level=1)).to_have_text("Reading the articles")
    deadline = time.monotonic() + 60
    while progress.evaluate("one => one.value") == 0:
        assert time.monotonic() < deadline
    check_no_barriers(page)
    page.get_by_role("button", name="Cancel").click()
    sync_api.expect(page.get_by_label("Text").first).to_have_value(text)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
def test_the_other_pages_have_no_barriers_and_fit(browse, page_service, scheme, viewport):
    page = browse(page_service.url, color_scheme=scheme, viewport=viewport)
    page.goto(page_service.url)
    check_no_barriers(page)
    assert width_of(page) == viewport["width"]
    edges = page.locator(".try, .drop, .box, .field").evaluate_all(
        """all => all.map((one) => {
          const { left, right } = one.getBoundingClientRect();
          return [left, document.scrollingElement.clientWidth - right];
        })"""
    )
    if viewport is PHONE:
        assert {round(edge) for both in edges for edge in both} == {18}
    page.goto(f"{page_service.url}/jobs/none")
    check_no_barriers(page)
    page.faults[:] = [fault for fault in page.faults if "404" not in fault]


def test_a_key_opens_the_page(browse, start_service):
    service = start_service(api_keys="0123456789abcdef0")
    page = browse(service.url)
    page.goto(service.url)
    check_no_barriers(page)
    page.get_by_label("Key").fill("0123456789abcdef0")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Try the sample").click()
    sync_api.expect(page.locator(".sentence").first).to_be_visible(timeout=60_000)


def test_the_description_works_within_its_policy(browse, page_service):
    page = browse(page_service.url)
    page.goto(f"{page_service.url}/docs")
    sync_api.expect(page.get_by_text("/v1/summaries", exact=True).first).to_be_visible()
    answer = requests.get(f"{page_service.url}/docs", timeout=60)
    assert "script-src 'self' 'sha256-" in answer.headers["content-security-policy"]
