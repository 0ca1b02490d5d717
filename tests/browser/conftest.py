"""A browser that lets no page misbehave, and the two kinds of page with a summary.

Whatever a test does, nothing may be asked of any other server, no dialog may open, and nothing may
be reported by the content security policy.
"""

from __future__ import annotations

import copy
import dataclasses
import functools
import json
import os
import shutil
import time

import pytest
import requests
from page_samples import DESK

from summarizer import Article, Encoder, Options, summarize
from summarizer.renderers import render

pytest.register_assert_rewrite("page_checks")

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
OWN_PAGES = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "AimEnabled", "LensOverlay"]
"""Features of windows: each loads pages of its own for an address field that nobody sees, which is
half of all work."""
PLAYWRIGHTS = [
    "HttpsUpgrades",
    "HttpsFirstBalancedModeAutoEnable",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
]
"""Features that Playwright turns off as well: the last list that is named replaces the others."""
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--disable-features={','.join((*OWN_PAGES, *PLAYWRIGHTS))}",
]
REPORT_VIOLATIONS = """
addEventListener("securitypolicyviolation", (event) => {
  console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
});
"""


@pytest.fixture(scope="module")
def chromium():
    """The browser, whose event loop is gone before a test of another folder has one of its own."""
    if CHROMIUM is None:
        pytest.skip(
            "no Chromium on PATH, nor named by CHROMIUM; Debian has it in the package chromium"
        )
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
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
def page_service(start_shared_service):
    return start_shared_service(max_articles=60)


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


@pytest.fixture(name="brought", scope="session")
def brought_fixture():
    """What brings articles to a service, and gives the address of their page."""
    return brought


@pytest.fixture(scope="session")
def page_of(page_service, encoder: Encoder, tmp_path_factory: pytest.TempPathFactory):
    """What gives the address of the page of some articles, and its summary, both made once."""

    def served(articles, words):
        url = brought(page_service, articles, words)
        return url, requests.get(f"{url}/summary.json", timeout=60).json()

    def file(articles, words):
        known = {field.name for field in dataclasses.fields(Article)}
        ready = [Article(**{k: v for k, v in one.items() if k in known}) for one in articles]
        made = summarize(ready, Options(words=words), encoder=encoder)
        path = tmp_path_factory.mktemp("page") / "summary.html"
        path.write_bytes(render(made, "html", articles=ready).encode())
        return path.as_uri(), made.to_dict()

    ways = {"served": served, "file": file}
    pages = {}

    def page(kind, articles, words):
        key = (kind, json.dumps(articles), words)
        if key not in pages:
            pages[key] = ways[kind](articles, words)
        return pages[key]

    return page


@pytest.fixture
def opening(browse, page_service, page_of):
    """What opens a kind of page of some articles, with its summary."""

    def open_summary(kind, articles, words=150, **settings):
        url, summary = page_of(kind, articles, words)
        page = browse(page_service.url if kind == "served" else url, **settings)
        page.goto(url)
        return page, copy.deepcopy(summary)

    return open_summary


@pytest.fixture(params=["served", "file"])
def opened(request: pytest.FixtureRequest, opening):
    """What opens the page of some articles, with its summary; both kinds of page in turn."""
    return functools.partial(opening, request.param)


@pytest.fixture
def file_opened(opening):
    """What opens the file, for what its address and its policy have no part in."""
    return functools.partial(opening, "file")


@pytest.fixture
def served_opened(opening):
    """What opens the page of the service, for what its address and its policy have no part in."""
    return functools.partial(opening, "served")


@pytest.fixture(scope="session")
def seed_articles(seeds: tuple[Article, ...]):
    return [{"id": seed.id, "text": seed.text} for seed in seeds]
