from __future__ import annotations

import re

import pytest

from summarizer.errors import InputError
from tests.readers.made_files import articles, contents, texts

RSS = """<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Gazette</title><language>en-gb</language>
<item><title>Rain &amp; wind</title><link>https://gazette.example/1</link>
<pubDate>Wed, 26 Apr 2023 10:00:00 GMT</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>Rain flooded the harbour.</p><p>It was <i>deep</i>.</p>]]>
</content:encoded></item>
<item><title>None</title></item>
<item><description>Rain in Brest goes on…</description><source url="x">AFP</source></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Blatt</title>
<entry><title>Regen</title><link rel="self" href="https://blatt.example/feed"/>
<link href="https://blatt.example/2"/><updated>2023-04-26T10:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Es &#228;rgert.</p><p>Zwei.</p>
</div></content></entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Old</title></channel><item><title>A</title><dc:date>2003-04-26</dc:date>
<description>One.</description></item></rdf:RDF>"""
BOMB = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "aaaaaaaaaa">'
    + "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(12))
    + "]><rss><channel><item><description>&a12;Rain.</description></item></channel></rss>"
)
FILE = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>'


def test_a_feed_need_not_declare_the_prefixes_of_its_names() -> None:
    assert texts(re.sub(" xmlns:content=[^>]*", "", RSS)) == texts(RSS)


def test_an_item_is_an_article_with_what_its_feed_says() -> None:
    first, last = articles(RSS)
    assert first.text == "Rain flooded the harbour.\nIt was deep."
    assert (first.title, first.source) == ("Rain & wind", "The Gazette")
    assert (first.url, first.published) == ("https://gazette.example/1", "2023-04-26")
    assert (last.source, last.language) == ("AFP", "en")


def test_an_item_without_text_or_with_a_beginning_is_a_note() -> None:
    assert contents(RSS).notes == (
        "it, item 2: has no text (left out)",
        "it, item 3: holds only the beginning of its text",
    )


def test_atom_is_read_with_the_elements_of_its_text() -> None:
    (article,) = articles(ATOM)
    assert (article.text, article.title) == ("Es ärgert.\nZwei.", "Regen")
    assert (article.url, article.source) == ("https://blatt.example/2", "Blatt")
    assert (article.published, article.language) == ("2023-04-26T10:00:00Z", "de")


def test_rdf_is_read_too() -> None:
    (article,) = articles(RDF)
    assert (article.text, article.source, article.published) == ("One.", "Old", "2003-04-26")


@pytest.mark.parametrize(
    "feed", ["<?xml version='1.0'?><rss", "<rss/>", "<rss><channel><item/></channel></rss>"]
)
def test_a_feed_without_an_article_is_an_error(feed) -> None:
    with pytest.raises(InputError, match=r"^it: "):
        contents(feed)


def test_entities_are_neither_expanded_nor_looked_up() -> None:
    with pytest.raises(InputError, match=r"^it: a feed"):
        contents(BOMB)
    feed = f"{FILE}<rss><channel><item><description>&f;Rain.</description></item></channel></rss>"
    assert texts(feed) == ["Rain."]


def test_a_feed_that_is_cut_off_is_a_note() -> None:
    cut = RSS[: RSS.index("<source")]
    assert "it: ends before its end; what stood behind it is not read" in contents(cut).notes
    assert not any(
        "before its end" in note for one in (RSS, ATOM, RDF) for note in contents(one).notes
    )


@pytest.mark.parametrize(
    ("stated", "authors"),
    [
        ("<dc:creator xmlns:dc='d'>Ann Lee</dc:creator><author>x</author>", ("Ann Lee",)),
        ("<author>ann@a.example (Ann Lee)</author>", ("Ann Lee",)),
        ("<author><name>Ann</name></author><author><name>Bo</name></author>", ("Ann", "Bo")),
        ("", ()),
    ],
)
def test_who_wrote_an_item_is_known(stated, authors) -> None:
    feed = f"<rss><channel><item>{stated}<description>Rain.</description></item></channel></rss>"
    assert articles(feed)[0].original.authors == authors


@pytest.mark.parametrize(
    ("last", "is_left_out"),
    [
        ('The post <a href="/1">Rain &amp; wind</a> appeared first on <a>The Gazette</a>.', True),
        ("Der Beitrag Rain &amp; Wind erschien zuerst auf The Gazette.", True),
        ("Rain and wind were the news of the day, The Gazette has learned.", False),
        ("The Gazette had warned of rain &amp; wind a week ago, and nobody in it listened.", False),
    ],
)  # fmt: skip
def test_a_last_line_that_names_title_and_feed_alone_is_no_text(last, is_left_out) -> None:
    feed = RSS.replace("<p>It was <i>deep</i>.</p>", f"<p>It was <i>deep</i>.</p><p>{last}</p>")
    (text, *_) = texts(feed)
    assert text.startswith("Rain flooded the harbour.\nIt was deep.")
    assert is_left_out == text.endswith("deep.")


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("//gazette.example/1", "https://gazette.example/1"),
        ("/1", "https://gazette.example/1"),
        ("http://other.example/1", "http://other.example/1"),
        ("www.gazette.example/1", "https://www.gazette.example/1"),
        ("//[site]/1", "//[site]/1"),
        ("urn:uuid:1", "urn:uuid:1"),
    ],
)
def test_an_address_without_its_host_is_that_of_the_feed(link, address) -> None:
    feed = (
        "<rss><channel><link>https://gazette.example/</link><item><description>Rain fell."
        f"</description><link>{link}</link></item></channel></rss>"
    )
    assert [address] == [article.url for article in articles(feed)]


def test_an_address_without_a_scheme_has_one_whatever_the_feed_states() -> None:
    item = "<item><description>Rain.</description><link>//a.example/1</link></item>"
    (article,) = articles(f"<rss><channel>{item}</channel></rss>")
    assert article.url == "https://a.example/1"
