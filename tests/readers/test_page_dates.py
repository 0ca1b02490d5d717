from __future__ import annotations

import pytest

from tests.readers.made_files import PARAGRAPHS, articles

TEXT = "".join(f"<p>{one}</p>" for one in PARAGRAPHS)
LD = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "%s", '
    '"datePublished": "%s"}</script>'
)
ADDRESS = '<link rel="canonical" href="https://gazette.example/2019/01/09/rain">'


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (LD % ("Rain", "2024-04-08T23:30:00-05:00") + ADDRESS, ""),
        ('<meta property="article:published_time" content="2024-04-08T10:00Z">' + ADDRESS, ""),
        (LD % ("Rain", "2024-04-08") + LD % ("Wind", "2024-04-01"), ""),
        ("", '<time datetime="2024-04-08T14:20:10+02:00">Mon, 04/08/2024 - 14:20</time>'),
        ("", '<span itemprop="datePublished" content="2024-04-08">04/08/2024</span>'),
        (LD % ("Rain", "soon"), "<time datetime='2024-04-08'>8 April 2024</time>"),
    ],
)  # fmt: skip
def test_the_day_is_the_one_that_a_page_states_for_machines(head: str, body: str) -> None:
    article = f"<article><h1>Rain</h1>{body}{TEXT}</article>"
    page = f"<html><head><title>Rain</title>{head}</head><body>{article}</body></html>"
    (found,) = articles(page)
    assert found.published == "2024-04-08"
