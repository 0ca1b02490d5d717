"""Pictures of the page for the README: the sample, as Chromium shows it to a desk and to a phone.

The Chromium is the one that `CHROMIUM` names, or the one on PATH.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "docs" / "images"
STORIES = {"width": 1000, "height": 720}
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
FLAGS += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
PHONE = 375
SHOTS = {
    "page.png": ({"width": 1280, "height": 900}, "light"),
    "page-dark.png": ({"width": 1280, "height": 900}, "dark"),
    "page-phone.png": ({"width": PHONE, "height": 812}, "light"),
}


def main() -> None:
    """Take the pictures anew."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if chromium is None:
        sys.exit("no Chromium: install Debian's package chromium, or name one in CHROMIUM")
    IMAGES.mkdir(exist_ok=True)
    with running_service() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        for name in SHOTS:
            take_summary(browser, address, name)
        take_stories(browser)
        browser.close()


@contextmanager
def running_service() -> Iterator[str]:
    """The address of a service of its own, which ends with the block."""
    command = [sys.executable, "-m", "summarizer", "serve", "--port", "0", "--drain", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, encoding="utf-8") as process:
        lines = (json.loads(line) for line in process.stderr or () if line.startswith("{"))
        try:
            yield next(line["addresses"][0] for line in lines if line["event"] == "listening")
        finally:
            process.terminate()


def take_summary(browser: Browser, address: str, name: str) -> None:
    """The summary of the sample, with a sentence chosen; on the phone as it is opened."""
    viewport, scheme = SHOTS[name]
    page = browser.new_page(viewport=viewport, color_scheme=scheme, reduced_motion="reduce")
    page.goto(address)
    page.get_by_role("button", name="Try the sample").click()
    page.locator(".sentence").first.wait_for()
    if viewport["width"] > PHONE:
        page.locator("[data-citation='2.0']").click()
    page.mouse.move(0, 0)
    page.wait_for_timeout(500)
    page.screenshot(path=IMAGES / name)
    page.close()


def take_stories(browser: Browser) -> None:
    """The index of a small pile as files, and the page of its first story."""
    pile = [str(ROOT / "seeds"), str(ROOT / "docs" / "example" / "ferry.jsonl")]
    with tempfile.TemporaryDirectory() as place:
        site = Path(place, "site")
        command = [sys.executable, "-m", "summarizer", "stories", *pile, "--output", str(site)]
        subprocess.run([*command, "--words", "80"], check=True)
        page = browser.new_page(viewport=STORIES, reduced_motion="reduce")
        page.goto((site / "index.html").as_uri())
        page.screenshot(path=IMAGES / "stories.png")
        page.locator(".story h2 a").first.click()
        page.get_by_role("link", name="All stories").wait_for()
        page.screenshot(path=IMAGES / "story.png")
        page.close()


if __name__ == "__main__":
    main()
