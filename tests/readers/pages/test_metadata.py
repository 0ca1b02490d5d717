from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.readers.made_files import PARAGRAPHS, contents

if TYPE_CHECKING:
    from summarizer.readers.contents import Record

TEXT = "".join(f"<p>{one}</p>" for one in PARAGRAPHS)
HINDI = "रवि शर्मा"
LD = '{"@context": "https://schema.org", "@type": "NewsArticle", "author": {"name": %s}}'


def record(head: str, end: str = "") -> Record:
    """What is read of a page without a heading."""
    page = f"<html><head>{head}</head><body><div>{TEXT}</div>{end}</body></html>"
    (found,) = contents(page, "it.html").records
    return found


@pytest.mark.parametrize(
    ("head", "end"),
    [
        ("<title>Coast Post - Rain in Brest</title>", "<p>Copyright © 2024 Coast Post.</p>"),
        ("<title>Rain in Brest | Coast Post</title>", "<p>© Coast Post, all rights</p>"),
        ("<title>Coast Post: Rain in Brest</title><meta name=publisher content='Coast Post'>", ""),
        (
            ("<title>Coast Post – Rain in Brest</title>"
            "<link rel=canonical href='https://www.coastpost.example/rain'>"),
            "",
        ),
    ],
)  # fmt: skip
def test_a_page_without_a_heading_has_the_headline_beside_its_outlet(head: str, end: str) -> None:
    article = record(head, end).article
    assert (article.title, article.source) == ("Rain in Brest", "Coast Post")


def test_a_title_beside_which_no_outlet_stands_is_left_as_it_is_found() -> None:
    title = "<title>Rain in Brest - wind in Quimper</title>"
    assert record(title, "<p>© Rain Ltd</p>").article.title == "Rain in Brest"


@pytest.mark.parametrize(
    ("name", "head"),
    [
        (HINDI, f'<meta name="author" content="{HINDI}">'),
        (HINDI, f'<script type="application/ld+json">{LD % json.dumps(HINDI)}</script>'),
        ("สมชาย ใจดี", '<meta name="author" content="สมชาย ใจดี">'),
        ("佐藤健", '<meta name="author" content="佐藤健">'),
        ("Jürgen Groß", '<meta name="author" content="Jürgen Groß">'),
    ],
)
def test_the_name_of_an_author_is_whole_in_any_script(name: str, head: str) -> None:
    assert record(f"<title>Rain</title>{head}").authors == (name,)


def test_one_word_in_a_script_with_capitals_is_an_account() -> None:
    assert record('<title>Rain</title><meta name="author" content="redaktion">').authors == ()


@pytest.mark.parametrize(
    "name",
    [
        '<span itemprop="author">Anna Lindqvist</span>',
        '<span itemprop="author" itemscope><span itemprop="name">Anna Lindqvist</span></span>',
    ],
)
@pytest.mark.parametrize(("before", "behind"), [("By ", " | 6 June 2024, 9.05am"), ("By ", "")])
def test_an_author_in_microdata_is_one_in_the_midst_of_a_line(name, before, behind) -> None:
    page = f"<html><body><article><h1>Rain</h1><p>{before}{name}{behind}</p>{TEXT}</article></body>"
    (found,) = contents(page, "it.html").records
    assert found.authors == ("Anna Lindqvist",)
    assert found.article.text.endswith(PARAGRAPHS[-1])


@pytest.mark.parametrize(
    ("title", "source"),
    [
        ("Coast Post - Print Version", "Coast Post"),
        ("Printable version | Coast Post", "Coast Post"),
        ("Printer-friendly version: Rain floods Brest", None),
        ("Print view: Rain floods Brest | Coast Post", "Coast Post"),
        ("Druckversion", None),
    ],
)
def test_a_print_view_has_its_headline_in_a_heading(title: str, source: str | None) -> None:
    head = f"<html><head><title>{title}</title></head><body><h1>Coast Post</h1>"
    page = f"{head}<h2>Rain floods Brest</h2>{TEXT}<h2>More</h2><p>© Coast Post</p></body></html>"
    (found,) = contents(page, "it.html").records
    assert (found.article.title, found.article.source) == ("Rain floods Brest", source)


def test_a_report_on_print_keeps_its_title() -> None:
    title = "<title>Print editions of papers end</title>"
    assert record(title, "<h2>More</h2>").article.title == "Print editions of papers end"
