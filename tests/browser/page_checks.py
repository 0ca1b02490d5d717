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


SHOW_EACH = """(names) => names.map((name) => {
  const link = [...document.querySelectorAll(`[data-citation="${name}"]`)].at(-1);
  link.scrollIntoView({ block: "nearest" });
  const { left, top, width, height } = link.getClientRects()[0];
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  link.click();
  const marked = (kind) => [...document.querySelectorAll(`mark[data-${kind}]`)];
  const box = marked("active")[0]?.getBoundingClientRect();
  const texts = (kind) => marked(kind).map((one) => one.textContent).join("");
  return {
    reached: link.contains(hit),
    shown: Boolean(box && box.bottom > 0 && box.top < innerHeight),
    active: texts("active"),
    also: texts("also"),
  };
})"""
"""What each citation shows when they are clicked in turn: a mouse would take ten times as long."""


def check_every_citation(page, summary):
    """Click each citation, two of them with the mouse, and compare what is highlighted."""
    expected = citations(summary)
    assert expected, "nothing is cited"
    found = page.locator("[data-citation]")
    names = list(dict.fromkeys(found.evaluate_all("all => all.map(one => one.dataset.citation)")))
    assert [name for name, _, _ in expected] == names
    for name, _, citation in (expected[0], expected[-1]):
        page.locator(f"[data-citation='{name}']").last.click()
        assert citation["quote"] == active(page), name
        expect(page.locator("mark[data-active]").first).to_be_in_viewport()
    for (name, block, citation), seen in zip(
        expected, page.evaluate(SHOW_EACH, names), strict=True
    ):
        assert (seen["reached"], seen["shown"]) == (True, True), name
        assert citation["quote"] == seen["active"], name
        others = [one["quote"] for one in cited_by(block) if one is not citation]
        assert sorted("".join(others)) == sorted(seen["also"]), name


def check_no_barriers(page):
    """Nothing that axe-core knows stands in anybody's way."""
    results = axe_core.Axe().run(page, options={"resultTypes": ["violations"]})
    assert results.violations_count == 0, results.generate_report()


def width_of(page):
    return page.evaluate("document.scrollingElement.scrollWidth")
