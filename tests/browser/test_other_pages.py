"""The pages around those with summaries: who is let in, what is refused, and the description."""

from __future__ import annotations

import pytest
import requests
from page_checks import check_no_barriers, expect, width_of
from page_samples import DESK, PHONE


@pytest.mark.parametrize(
    ("scheme", "viewport"), [("light", DESK), ("dark", PHONE)], ids=["desk", "phone"]
)
def test_the_other_pages_have_no_barriers_and_fit(
    browse, page_service, scheme: str, viewport
) -> None:
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


def test_a_key_opens_the_page(browse, locked_service) -> None:
    service = locked_service
    page = browse(service.url)
    page.goto(service.url)
    check_no_barriers(page)
    page.get_by_label("Key").fill("0123456789abcdef0")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Try the sample").click()
    expect(page.locator(".sentence").first).to_be_visible(timeout=60_000)


def test_the_description_works_within_its_policy(browse, page_service) -> None:
    page = browse(page_service.url)
    page.goto(f"{page_service.url}/docs")
    expect(page.get_by_text("/v1/summaries", exact=True).first).to_be_visible()
    answer = requests.get(f"{page_service.url}/docs", timeout=60)
    assert "script-src 'self' 'sha256-" in answer.headers["content-security-policy"]
