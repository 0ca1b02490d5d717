from __future__ import annotations

import pytest

from tests.readers.made_files import PARAGRAPHS, articles, contents

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
        ("", '<abbr class="published" title="2024-04-08T10:00:00Z">04/08/2024</abbr>'),
        ("<meta property='og:updated_time' content='2024-06-01'>", "<time>8 April 2024</time>"),
        (LD % ("Rain", "soon"), "<time datetime='2024-04-08'>8 April 2024</time>"),
    ],
)  # fmt: skip
def test_the_day_is_the_one_that_a_page_states_for_machines(head: str, body: str) -> None:
    article = f"<article><h1>Rain</h1>{body}{TEXT}</article>"
    page = f"<html><head><title>Rain</title>{head}</head><body>{article}</body></html>"
    (found,) = articles(page)
    assert found.published == "2024-04-08"


@pytest.mark.parametrize(
    ("day", "attributes", "head", "shown"),
    [
        ("2024-04-08", 'lang="en-US"', "", "04/08/2024"),
        ("2024-04-08", "", '<meta property="og:locale" content="en_US">', "04/08/2024"),
        ("2024-08-04", 'lang="en-GB"', "", "04/08/2024"),
        ("2024-08-04", 'lang="fr"', "", "04/08/2024"),
        ("2024-08-04", "", '<link rel="canonical" href="https://a.co.uk/rain">', "04/08/2024"),
        ("2024-04-08", 'lang="en"', "", "04/08/2024</p><p>Next: 04/13/2024"),
        ("2024-08-04", 'lang="en-US"', "", "04/08/2024</p><p>Next: 13/08/2024"),
        ("2024-04-18", 'lang="en-GB"', "", "04/18/2024"),
        ("2024-04-04", 'lang="en"', "", "04/04/2024"),
        (None, 'lang="en"', "", "04/08/2024"),
        (None, 'lang="en-CA"', "", "04/08/2024"),
    ],
)
def test_a_day_in_figures_is_read_as_the_country_of_the_page_writes_it(
    day: str | None, attributes: str, head: str, shown: str
) -> None:
    article = f'<article><h1>Rain</h1><p class="date">{shown}</p>{TEXT}</article>'
    page = f"<html {attributes}><head><title>Rain</title>{head}</head><body>{article}</body></html>"
    found = contents(page)
    assert [day] == [record.article.published for record in found.records]
    assert (day is None) == any("its date is left out" in note for note in found.notes)


@pytest.mark.parametrize("language", ["en", "en-US", "fr"])
@pytest.mark.parametrize(
    "head",
    [
        '<meta name="date" content="2024-04-08">',
        '<meta name="parsely-pub-date" content="2024-04-08T10:00:00Z">',
        '<meta name="DC.date.issued" content="2024-04-08">',
        '<meta name="pubdate" content="2024-04-08">',
        '<meta name="sailthru.date" content="2024-04-08 10:00">',
        '<link rel="canonical" href="https://gazette.example/2024/04/08/rain">',
    ],
)
@pytest.mark.parametrize("shown", ["08/04/2024", "04/08/2024"])
def test_a_day_in_figures_does_not_count_beside_a_stated_one(language, head, shown) -> None:
    article = f'<article><h1>Rain</h1><p class="date">{shown}</p>{TEXT}</article>'
    page = f"<html lang={language}><head><title>Rain</title>{head}</head><body>{article}</body>"
    assert ["2024-04-08"] == [article.published for article in articles(page)]


def test_a_page_that_states_only_when_it_was_changed_has_that_day() -> None:
    change = '<meta property="article:modified_time" content="2024-06-01T10:00Z">'
    page = f"<html><head>{change}</head><body><h1>Rain</h1>{TEXT}<p>In 1987 it rained.</p></body>"
    assert ["2024-06-01"] == [article.published for article in articles(page)]
