"""What the tests of the page look for in a browser."""

from __future__ import annotations

import pytest

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe_core = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not there")

expect = sync_api.expect


def citations(summary):
    """Each cited place with its name on the page, and the sentence or fact that cites it."""
    blocks = [(f"{n}", one) for n, one in enumerate(summary["sentences"], start=1)]
    blocks += [(f"omitted-{n}", one) for n, one in enumerate(summary["omitted"], start=1)]
    return [
        (f"{name}.{place}", block, citation)
        for name, block in blocks
        for place, citation in enumerate(cited_by(block))
    ]


def cited_by(block):
    """The citations of a sentence or fact, then those of its conflicts, each place once."""
    values = [value for one in block.get("conflicts", ()) for value in one["values"]]
    cited = [*block["citations"], *(one for value in values for one in value["citations"])]
    places = {}
    for one in cited:
        places.setdefault((one["article"], one["start"], one["end"]), one)
    return list(places.values())


def active(page):
    return "".join(
        page.locator("mark[data-active]").evaluate_all("all => all.map(one => one.textContent)")
    )


def check_every_citation(page, summary):
    """Click each citation, and compare what is highlighted with its quote."""
    expected = citations(summary)
    assert expected, "nothing is cited"
    found = page.locator("[data-citation]")
    names = found.evaluate_all("all => all.map(one => one.dataset.citation)")
    assert [name for name, _, _ in expected] == list(dict.fromkeys(names))
    for name, block, citation in expected:
        page.locator(f"[data-citation='{name}']").last.click()
        assert citation["quote"] == active(page), name
        mark = page.locator("mark[data-active]").first
        expect(mark).to_be_in_viewport()
        also = page.locator("mark[data-also]").evaluate_all(
            "all => all.map(one => one.textContent)"
        )
        others = [one["quote"] for one in cited_by(block) if one is not citation]
        assert sorted("".join(others)) == sorted("".join(also))


def check_no_barriers(page):
    """Nothing that axe-core knows stands in anybody's way."""
    results = axe_core.Axe().run(page, options={"resultTypes": ["violations"]})
    assert results.violations_count == 0, results.generate_report()


def width_of(page):
    return page.evaluate("document.scrollingElement.scrollWidth")
