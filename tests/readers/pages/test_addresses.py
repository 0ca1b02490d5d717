from __future__ import annotations

import json

import pytest

from summarizer.readers.pages.addresses import stated_address
from summarizer.readers.pages.text import parsed
from tests.readers.made_files import articles

TITLE = "Rain floods Brest"
URL = "https://gazette.example/rain"
OTHER = "https://gazette.example/snow"


def ld(*values) -> str:
    scripts = (f'<script type="application/ld+json">{json.dumps(one)}</script>' for one in values)
    return f"<html><head>{''.join(scripts)}</head><body><p>Rain fell.</p></body></html>"


def item(url: str, headline: str) -> str:
    return (
        '<div itemscope itemtype="https://schema.org/NewsArticle">'
        '<div itemprop="publisher" itemscope><a itemprop="url" href="https://gazette.example">G</a>'
        f'</div><link itemprop="url" href="{url}"><h1 itemprop="headline">{headline}</h1></div>'
    )


NEWS = {"@type": "NewsArticle", "headline": TITLE, "url": URL}
SNOW = NEWS | {"headline": "Snow", "url": OTHER}
OUTLET = {"@type": "Organization", "url": "https://gazette.example"}


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (ld(NEWS), URL),
        (ld({"@graph": [OUTLET, NEWS | {"publisher": OUTLET}]}), URL),
        (ld([{"@type": ["Thing", "BlogPosting"], "mainEntityOfPage": URL}]), URL),
        (ld({"@type": "Article", "mainEntityOfPage": {"@type": "WebPage", "@id": URL}}), URL),
        (ld(NEWS | {"url": URL.removeprefix("https:")}), URL),
        (f'<meta property="og:url" content="{URL.removeprefix("https:")}"><p>Rain.</p>', URL),
        (ld(NEWS, SNOW), URL),
        (ld(NEWS | {"headline": "Rain"}, SNOW), None),
        (ld(NEWS | {"url": "/rain"}), None),
        (ld(OUTLET), None),
        (ld(NEWS).replace("}", ""), None),
        (item(URL, TITLE), URL),
        (item(OTHER, "Snow") + item(URL, TITLE), URL),
        (f'<meta name="DC.identifier" content="{URL}"><p>Rain.</p>', URL),
        ("<p>Rain fell.</p>", None),
    ],
)
def test_the_address_of_the_article_is_found_wherever_a_page_states_it(page, expected) -> None:
    assert expected == stated_address(parsed(page), TITLE)


def test_a_link_that_is_canonical_counts_before() -> None:
    page = ld(NEWS).replace("<head>", f'<head><link rel="canonical" href="{OTHER}">')
    assert [one.url for one in articles(page)] == [OTHER]
    assert [one.url for one in articles(ld(NEWS))] == [URL]


@pytest.mark.parametrize(
    ("shared", "expected"),
    [
        (f"{URL}?at_medium=social", URL),
        (f"{URL}?id=4&utm_source=net", URL),
        (f"{URL}?id=4", f"{URL}?id=4"),
    ],
)
def test_an_address_for_networks_does_not_count_before_a_canonical_one(shared, expected) -> None:
    head = f'<meta property="og:url" content="{shared}"><link rel="canonical" href="{URL}">'
    assert [one.url for one in articles(ld().replace("<head>", f"<head>{head}"))] == [expected]
