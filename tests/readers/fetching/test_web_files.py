from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from summarizer import read
from summarizer.errors import InputError
from summarizer.readers.fetching import Fetcher
from summarizer.readers.fetching.connection import USER_AGENT
from tests.readers.fetching.made_web import web
from tests.readers.made_files import PAGE, PARAGRAPHS, pdf

if TYPE_CHECKING:
    from pathlib import Path

HTML = {"Content-Type": "text/html; charset=utf-8"}
TEXT = "Rain fell in Brest."
FEED = """<rss version="2.0"><channel><title>Gazette</title>
<item><title>Rain</title><link>http://a.example/1</link><description>Rain fell.</description></item>
<item><title>Snow</title><description>Snow fell.</description></item></channel></rss>"""


def fetched(pages, *urls, **known):
    with web(pages) as made:
        return read(urls, fetch=Fetcher(network=made.network()), **known)


def test_an_article_has_the_address_that_its_page_calls_its_own_and_says_where_it_was() -> None:
    pages = {"a.example/go": (301, {"Location": "/news/rain"}, b""), "a.example/news/rain": PAGE}
    found = fetched(pages, "http://a.example/go")
    (article,) = found.articles
    assert article.text.split("\n") == ["Rain floods Brest", *PARAGRAPHS]
    assert (article.id, article.url) == ("rain", "https://gazette.example/rain")
    original = found.originals["rain"]
    assert (original.path, original.media_type) == ("http://a.example/news/rain", "text/html")
    start, end, where = original.map[1]
    assert article.text[start:end] == PARAGRAPHS[0]
    assert where.startswith("bytes ")
    assert found.files == ()


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ("", "http://a.example/p"),
        ('<link rel="canonical" href="javascript:alert(1)">', "http://a.example/p"),
        ('<link rel="canonical" href="https://b.example/x">', "https://b.example/x"),
    ],
)
def test_without_an_address_of_its_own_an_article_has_the_one_that_gave_it(own, expected) -> None:
    page = f"<html><head>{own}</head><body><p>{TEXT}</p></body></html>"
    (article,) = fetched({"a.example/p": page}, "http://a.example/p").articles
    assert expected == article.url


@pytest.mark.parametrize(
    ("path", "headers", "body", "expected"),
    [
        ("p", HTML, f"<p>{TEXT}</p>", ("p", TEXT)),
        ("", HTML, f"<html><p>{TEXT}</p></html>", ("a.example", TEXT)),
        ("p.php?id=3", HTML, f"<html><p>{TEXT}</p></html>", ("p.php", TEXT)),
        ("x/4.5", {"Content-Type": "application/pdf"}, pdf([[TEXT]]), ("4.5", TEXT)),
        ("p.pdf", HTML, pdf([[TEXT]]), ("p.pdf", TEXT)),
        ("p.png", {"Content-Type": "image/png"}, f"<html><p>{TEXT}</p></html>", ("p", TEXT)),
        ("p.md", {"Content-Type": "text/plain"}, f"*{TEXT}*", ("p", TEXT)),
        ("p", {"Content-Type": "text/plain"}, TEXT, ("p", TEXT)),
        ("p", {}, TEXT, ("p", TEXT)),
        (
            "p",
            {"Content-Type": "text/html;charset=ISO-8859-15"},
            "<html><p>Für 5 €.</p></html>".encode("iso8859-15"),
            ("p", "Für 5 €."),
        ),
        ("p", HTML, "<html><p>Für 5 €.</p></html>".encode("utf-16"), ("p", "Für 5 €.")),
        (
            "p",
            {"Content-Type": 'text/plain; charset="windows-1251"'},
            "Дождь.".encode("cp1251"),
            ("p", "Дождь."),
        ),
    ],
)
def test_a_page_is_what_its_content_tells_and_else_what_its_server_says(
    path, headers, body, expected
) -> None:
    page = (200, headers, body)
    (article,) = fetched({f"a.example/{path}": page}, f"http://a.example/{path}").articles
    assert (article.id, article.text) == expected


def test_a_feed_yields_its_items_and_a_list_its_articles_each_with_its_own_address() -> None:
    latin = FEED.replace("Snow fell", "Schnee für alle").encode("cp1252")
    stated = {"Content-Type": "text/xml; charset=iso-8859-1"}
    pages = {"a.example/feed": (200, stated, latin), "b.example/l": '[{"text": "Sun shone."}]'}
    found = fetched(pages, "http://a.example/feed", "http://b.example/l")
    expected = {
        "Rain fell.": "http://a.example/1",
        "Schnee für alle.": None,
        "Sun shone.": None,
    }
    assert expected == {article.text: article.url for article in found.articles}


def test_two_addresses_of_one_page_are_one_article_with_a_note() -> None:
    pages = {"a.example/old": (302, {"Location": "/p"}, b""), "a.example/p": TEXT}
    found = fetched(pages, "http://a.example/old", "http://a.example/p", "http://a.example/p")
    assert [article.id for article in found.articles] == ["p"]
    assert found.notes == ("http://a.example/old: left out: the same page as http://a.example/p",)


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ((200, {"Content-Type": "image/png"}, b"text"), "is image/png by its Content-Type"),
        ((200, {"Content-Type": "text/css"}, b"a {}"), "is text/css by its Content-Type"),
        ((200, HTML, b"\x89PNG\r\n"), "is a picture, which is not read"),
        ((200, HTML, b"<html></html>"), "a web page without text"),
        ((404, HTML, b"gone"), "HTTP 404"),
    ],
)
def test_what_is_no_article_is_an_error_that_names_the_page(page, message) -> None:
    with pytest.raises(InputError, match=f"^http://a.example/p: .*{message}"):
        fetched({"a.example/p": page}, "http://a.example/p")


def test_nothing_is_fetched_or_imported_unless_that_is_asked_for(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="URLs are fetched only with --fetch"):
        read("https://a.example/")
    with pytest.raises(InputError, match="only those that begin with http:// or https://"):
        read("FILE:///etc/passwd")
    (tmp_path / "a.txt").write_text(TEXT)
    code = (
        "import sys; from summarizer.readers import read; read(sys.argv[1]);"
        "sys.exit(any(name in sys.modules for name in "
        "('ssl', 'http.client', 'summarizer.readers.fetching')))"
    )
    subprocess.run([sys.executable, "-c", code, tmp_path], check=True)


def test_the_name_of_the_robot_has_the_version() -> None:
    assert USER_AGENT.partition("/")[2][0].isdigit()
