from __future__ import annotations

import pytest

from summarizer.readers.pages.webpages import article_text
from tests.readers.made_files import PARAGRAPHS

TEXT = "".join(f"<p>{one}</p>" for one in PARAGRAPHS)
SAID = "We will never forgive the people who did this to our town and to its harbour."
POSTS = [
    (
        f'<blockquote class="twitter-tweet"><p lang="en">{SAID}</p>&mdash; A. Citizen (@angry) '
        '<a href="https://x.example/angry/status/1">May 12, 2024</a></blockquote>'
    ),
    f'<blockquote class="instagram-media"><div><p>{SAID}</p></div></blockquote>',
    f'<blockquote class="bluesky-embed"><p>{SAID}</p></blockquote>',
    f"<blockquote><p>{SAID}</p>— A. Citizen (@angry@social.example) May 12, 2024</blockquote>",
    f"<amp-twitter><blockquote placeholder><p>{SAID}</p></blockquote></amp-twitter>",
]


@pytest.mark.parametrize("post", POSTS)
def test_the_words_of_a_post_are_not_those_of_the_page(post: str) -> None:
    page = f"<html><body><article><h1>Rain</h1>{TEXT}%s{TEXT}</article></body></html>"
    assert SAID not in article_text(page % post)
    assert article_text(page % post) == article_text(page % "")


@pytest.mark.parametrize(
    "quotation",
    [
        f"<blockquote><p>{SAID}</p></blockquote>",
        f'<blockquote class="post-media-quote"><p>{SAID}</p>— the mayor, on Monday</blockquote>',
    ],
)
def test_a_quotation_stays(quotation: str) -> None:
    page = f"<html><body><article><h1>Rain</h1>{TEXT}{quotation}{TEXT}</article></body></html>"
    assert SAID in article_text(page)


def test_a_page_that_is_a_post_is_read() -> None:
    assert SAID in article_text(f"<html><body>{POSTS[0]}</body></html>")
