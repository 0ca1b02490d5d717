from __future__ import annotations

import gzip
from typing import Any

import pytest

from summarizer.errors import InputError
from tests.readers.made_files import PAGE, PARAGRAPHS, contents, pdf

pytest.importorskip("warcio")
HTML = {"Content-Type": "text/html; charset=iso-8859-1"}
TEXT = "Rain fell in Brest."


def record(url: str, body: Any, headers: Any = None, **more: Any) -> bytes:
    """A record of an archive; one without headers of HTTP is a resource."""
    data = body.encode() if isinstance(body, str) else body
    kind = more.get("kind", "response")
    lines = [
        f"HTTP/1.1 {more.get('status', '200 OK')}",
        *(f"{name}: {value}" for name, value in (headers or {}).items()),
    ]
    block = data if headers is None else "\r\n".join([*lines, "", ""]).encode() + data
    kind = "resource" if headers is None and kind == "response" else kind
    length = more.get("length", len(block))
    head = ["WARC/1.0", f"WARC-Type: {kind}", f"WARC-Target-URI: {url}"]
    head += [f"Content-Type: {more.get('type', 'application/http')}", f"Content-Length: {length}"]
    return "\r\n".join([*head, "", ""]).encode() + block + b"\r\n\r\n"


def found(*records):
    """The articles with their addresses, and the notes, of an archive as it is and packed."""
    plain = contents(b"".join(records), "crawl.warc")
    packed = contents(b"".join(map(gzip.compress, records)), "crawl.warc.gz")
    known = [(one.article.url, one.article.text) for one in plain.records]
    assert known == [(one.article.url, one.article.text) for one in packed.records]
    return known, [note.partition("crawl.warc")[2] for note in plain.notes]


def test_pages_of_an_archive_are_read_as_if_they_had_been_fetched() -> None:
    known, notes = found(
        record("https://a.example/", "", kind="warcinfo"),
        record("https://a.example/rain", "GET / HTTP/1.1\r\n\r\n", kind="request"),
        record("https://a.example/rain", PAGE, HTML),
        record("https://a.example/p", gzip.compress(pdf([[TEXT]])), {"Content-Encoding": "gzip"}),
        record(
            "https://a.example/é",
            "Café.".encode("latin-1"),
            HTML | {"Content-Type": "text/plain; charset=latin-1"},
        ),
        record(
            "https://a.example/c",
            f"a\r\n{TEXT[:10]}\r\n9\r\n{TEXT[10:]}\r\n0\r\n\r\n",
            {"Transfer-Encoding": "chunked"},
        ),
        record("https://a.example/w", f"{TEXT} Again.", type="text/plain", kind="conversion"),
        record("https://a.example/gone", "<p>Gone.</p>", HTML, status="404 Not Found"),
        record("dns:a.example", "1.2.3.4", type="text/dns"),
    )
    assert known[0] == (
        "https://gazette.example/rain",
        "\n".join(["Rain floods Brest", *PARAGRAPHS]),
    )
    assert known[1:] == [
        ("https://a.example/p", TEXT),
        ("https://a.example/é", "Café."),
        ("https://a.example/c", TEXT),
        ("https://a.example/w", f"{TEXT} Again."),
    ]
    assert notes == []


def test_what_cannot_be_read_is_a_note_and_the_others_are_articles(capsys) -> None:
    plain = {"Content-Type": "text/plain"}
    packed = HTML | {"Content-Encoding": "gzip"}
    known, notes = found(
        record("https://a.example/i", b"\x89PNG", {"Content-Type": "image/png"}),
        record("https://a.example/e", "<html></html>", HTML),
        record("https://a.example/b", "x", HTML | {"Content-Encoding": "br"}),
        record("https://a.example/z", gzip.compress(b"")[:10] + b"\xff" * 50, packed),
        record("https://a.example/robots.txt", "User-agent: *", plain),
        record("https://a.example/p", TEXT, plain),
        record("https://a.example/p", TEXT, plain),
        record("https://a.example/p", "Snow fell.", plain),
        record("https://a.example/q", "The end is miss", plain, length=500),
    )
    assert known == [("https://a.example/p", TEXT), ("https://a.example/p", "Snow fell.")]
    expected = ["is image/png by its Content-Type", "a web page without text", "packed as 'br'"]
    expected += ["damaged", "stands twice", "ends before its end"]
    assert len(notes) == len(expected)
    assert all(part in note for part, note in zip(expected, notes, strict=True))
    assert capsys.readouterr().err == ""


def test_articles_of_an_archive_are_named_after_their_addresses() -> None:
    plain = {"Content-Type": "text/plain"}
    records = [record(f"https://a.example/{n}/news", f"Rain {n}.", plain) for n in range(2)]
    one, other = contents(b"".join(records), "crawl.warc").records
    assert [str(one.path), str(other.path)] == [
        "crawl.warc/a.example/0/news.txt",
        "crawl.warc/a.example/1/news.txt",
    ]
    assert one.article.original.path == "crawl.warc/https://a.example/0/news"


@pytest.mark.slow
def test_what_is_too_large_once_unpacked_is_refused() -> None:
    bomb = record(
        "https://a.example/z", gzip.compress(bytes(129 << 20), 1), {"Content-Encoding": "gzip"}
    )
    with pytest.raises(InputError, match=r"^crawl\.warc: a web archive of more than 128 MB once"):
        contents(bomb, "crawl.warc")


@pytest.mark.parametrize(
    "data",
    [
        b"WARC/1.0\r\n",
        b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nx",
        b"WARC/1.0 " + bytes(100),
        record("https://a.example/", "", HTML),
        record("https://a.example/", TEXT, {"Content-Type": "text/plain"})[:-40],
    ],
)
def test_an_archive_without_an_article_is_an_error(data) -> None:
    with pytest.raises(InputError, match=r"^crawl\.warc: a web archive without an article"):
        contents(data, "crawl.warc")


def test_a_packed_archive_that_is_cut_off_is_read_as_far_as_it_is_whole() -> None:
    pytest.importorskip("warcio")
    plain = {"Content-Type": "text/plain"}
    pages = [record(f"https://a.example/{name}", TEXT, plain) for name in "pq"]
    cut = b"".join(gzip.compress(page, mtime=0) for page in pages)[:-30]
    known = contents(cut, "it.warc.gz")
    assert [one.where for one in known.records] == ["it.warc.gz/it.warc/https://a.example/p"]
    assert len(known.notes) == 1
