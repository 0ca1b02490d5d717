from __future__ import annotations

import gzip
import os
import shutil
import ssl
import subprocess
import threading
import time

import pytest

from summarizer.errors import InputError, OutputError, UnreachableError
from summarizer.readers.fetching import Fetcher
from summarizer.readers.fetching.addresses import web_address
from summarizer.readers.fetching.connection import Response
from summarizer.readers.fetching.fetcher import Limits
from summarizer.readers.fetching.page_cache import PageCache
from tests.readers.fetching.made_web import PUBLIC, web

HOUR = 3600


def moved(place, status=302):
    return status, {"Location": place}, b""


def fetcher(made, cache=None, network=None, **limits):
    return Fetcher(cache, network=network or made.network(), limits=Limits(**limits))


def test_a_page_is_fetched_from_the_address_that_was_checked_by_a_robot_that_says_who_it_is() -> (
    None
):
    with web({"a.example/p?q=1": b"text"}) as made:
        page = fetcher(made).fetch("http://a.example/p?q=1#part")
    assert (str(page.address), page.response.body) == ("http://a.example/p?q=1", b"text")
    assert made.asked == ["a.example/robots.txt", "a.example/p?q=1"]
    assert made.dialled == [(PUBLIC, 80)] * 2
    assert made.headers[1]["user-agent"].startswith("multidoc-summarizer/")
    assert not made.headers[1].keys() & {"cookie", "referer", "authorization"}


@pytest.mark.parametrize("body", [b"", b"text " * 50_000])
def test_a_packed_page_is_unpacked(body) -> None:
    page = 200, {"Content-Encoding": "gzip"}, gzip.compress(body)
    with web({"a.example/": page}) as made:
        assert body == fetcher(made).fetch("http://a.example").response.body


def test_redirects_are_followed_up_to_a_limit() -> None:
    pages = {f"a.example/{n}": moved(f"/{n + 1}") for n in range(6)}
    pages["a.example/3"] = moved("http://b.example/ä ö".encode().decode("latin-1"), 301)
    pages["b.example/%C3%A4%20%C3%B6"] = b"there"
    with web(pages) as made:
        page = fetcher(made).fetch("http://a.example/0")
        assert str(page.address) == "http://b.example/%C3%A4%20%C3%B6"
        pages["a.example/3"] = moved("/4")
        with pytest.raises(UnreachableError, match="leads on to another address more than 5 times"):
            fetcher(made).fetch("http://a.example/0")


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ("http://127.0.0.1/", "leads to 127.0.0.1, which is no address of the public"),
        ("http://inside.example/", "leads to 10.0.0.1"),
        ("http://both.example/", "leads to ::ffff:192.168.0.1"),
        ("http://0x7f.1/", "four decimal numbers"),
        ("file:///etc/passwd", "only addresses that begin with http"),
        ("http://a.example:8080/", "port 8080"),
        ("http://u:p@a.example/", "names a user"),
        ("//[::1]/", "leads to ::1"),
    ],
)
def test_no_redirect_leads_to_what_may_not_be_fetched(place, message) -> None:
    with web({"a.example/": moved(place)}) as made:
        made.names = {
            "inside.example": ["10.0.0.1"],
            "both.example": [PUBLIC, "::ffff:192.168.0.1"],
            "127.0.0.1": ["127.0.0.1"],
            "::1": ["::1"],
        }
        with pytest.raises(InputError, match=message):
            fetcher(made).fetch("http://a.example/")
    assert made.dialled == [(PUBLIC, 80)] * 2


def test_a_name_that_leads_elsewhere_the_second_time_is_refused_then() -> None:
    with web({"a.example/": b"secret"}) as made:
        answers = iter([[PUBLIC], ["127.0.0.1"]])
        network = made.network(resolve=lambda *_: next(answers))
        with pytest.raises(InputError, match=r"leads to 127\.0\.0\.1"):
            fetcher(made, network=network).fetch("http://a.example/")
        assert made.dialled == [(PUBLIC, 80)]


def test_a_host_is_asked_once_a_second_and_as_slowly_as_it_wishes() -> None:
    robots = "User-agent: *\nCrawl-delay: {}\nDisallow: /private"
    pages = {f"{host}.example/{n}": b"text" for host in "abc" for n in range(2)}
    pages["b.example/robots.txt"] = robots.format(7).encode()
    pages["c.example/robots.txt"] = robots.format(1000).encode()
    for host, expected in {"a": [1, 1], "b": [1, 7], "c": [1, 30]}.items():
        with web(pages) as made:
            one = fetcher(made)
            for n in range(2):
                one.fetch(f"http://{host}.example/{n}")
        assert expected == pytest.approx(made.waits)


@pytest.mark.parametrize(
    ("robots", "message"),
    [
        ("User-agent: *\nDisallow: /p", "robots.txt of its site does not allow it"),
        ((503, {}, b""), "robots.txt: HTTP 503 Service Unavailable; without its robots.txt"),
        ((429, {}, b""), "HTTP 429"),
        (moved("/x"), "HTTP 500"),
        (moved("/r", 307), None),
        ((404, {}, b"User-agent: *\nDisallow: /"), None),
        ((401, {}, b""), None),
        (moved("/robots.txt"), None),
        (b"\x89PNG", None),
    ],
)
def test_what_a_site_does_not_allow_is_not_fetched(robots, message) -> None:
    pages = {"a.example/p": b"text", "a.example/robots.txt": robots, "a.example/x": (500, {}, b"")}
    pages["a.example/r"] = "User-agent: *\nDisallow: /q"
    with web(pages) as made:
        if message is None:
            assert fetcher(made).fetch("http://a.example/p").response.body == b"text"
            return
        with pytest.raises(InputError, match=message):
            fetcher(made).fetch("http://a.example/p")
    assert "a.example/p" not in made.asked


def drip(handler):
    """Send a header of one character every few milliseconds."""
    for _ in range(1000):
        handler.wfile.write(b"X")
        time.sleep(0.005)


def drip_body(handler):
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
    drip(handler)


def bomb(handler):
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n")
    handler.wfile.write(gzip.compress(bytes(4 << 20)))


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ((404, {}, b""), "^http://a.example/: HTTP 404 Not Found$"),
        ((799, {}, b""), "HTTP 799"),
        ((302, {}, b""), "HTTP 302 Found"),
        (drip, "no whole answer within 0.3 seconds"),
        (drip_body, "no whole answer within 0.3 seconds"),
        (b"x" * (1 << 20 | 1), "more than 1 MB"),
        (bomb, "more than 1 MB"),
        ((200, {"Content-Length": "9"}, b"text"), "cannot be fetched"),
        ((200, {"Content-Encoding": "br"}, b"text"), "packed as 'br'"),
        ((200, {"Content-Encoding": "gzip"}, b"text"), "cannot be fetched"),
        ((200, {"Content-Encoding": "gzip"}, gzip.compress(b"text" * 99)[:-9]), "before its end"),
        (lambda handler: handler.wfile.write(b"SSH-2.0-x\r\n"), "cannot be fetched"),
    ],
)
def test_what_is_no_whole_page_is_an_error(page, message) -> None:
    seconds = 0.3 if page in (drip, drip_body) else 20
    with web({"a.example/": page}) as made, pytest.raises(UnreachableError, match=message):
        fetcher(made, seconds=seconds, size=1 << 20).fetch("http://a.example/")


def test_name_servers_and_hosts_that_do_not_answer_are_an_error() -> None:
    def fails(*_):
        raise OSError(111, "Connection refused")

    hung = threading.Event()
    with web({}) as made:
        for network, message in [
            (made.network(dial=fails), "Connection refused; without its robots.txt"),
            (made.network(resolve=fails), "Connection refused"),
            (made.network(resolve=lambda *_: hung.wait(5)), "no whole answer within 0.2 seconds"),
        ]:
            with pytest.raises(UnreachableError, match=message):
                fetcher(made, network=network, seconds=0.2).fetch("http://a.example/")
    hung.set()


def test_a_kept_page_is_asked_for_only_once_it_may_have_changed(tmp_path) -> None:
    def page(handler):
        if handler.headers["If-None-Match"] == '"1"':
            return 304, {"ETag": '"1"'}, b""
        return 200, {"ETag": '"1"', "Last-Modified": "Mon, 04 Mar 2024 10:00:00 GMT"}, b"text"

    fresh = 200, {"Cache-Control": "public, max-age=60", "Age": "20"}, b"fresh"
    secret = 200, {"Cache-Control": "no-store"}, b"secret"
    pages = {"a.example/p": page, "a.example/f": fresh, "a.example/s": secret}
    with web(pages) as made:
        for seconds, expected in [
            (0, ["robots.txt", "p", "f", "s"]),
            (0, ["p", "s"]),
            (41, ["p", "f", "s"]),
            (25 * HOUR, ["robots.txt", "p", "f", "s"]),
        ]:
            made.clock += seconds
            made.asked.clear()
            one = fetcher(made, tmp_path)
            bodies = [one.fetch(f"http://a.example/{name}").response.body for name in "pfs"]
            assert bodies == [b"text", b"fresh", b"secret"]
            assert made.asked == [f"a.example/{name}" for name in expected]
        assert made.headers[-3]["if-modified-since"] == "Mon, 04 Mar 2024 10:00:00 GMT"
        assert not any(b"secret" in path.read_bytes() for path in tmp_path.rglob("*.page"))
        # A robots.txt that was known stays in force while its server is down.
        pages["a.example/robots.txt"] = (503, {}, b"")
        made.clock += 25 * HOUR
        assert fetcher(made, tmp_path).fetch("http://a.example/p").response.body == b"text"


def test_a_damaged_page_is_fetched_anew_and_a_cache_that_is_no_folder_is_an_error(tmp_path) -> None:
    fresh = 200, {"Cache-Control": "max-age=600"}, b"text"
    with web({"a.example/": fresh}) as made:
        fetcher(made, tmp_path).fetch("http://a.example/")
        for path in tmp_path.rglob("*.page"):
            path.write_bytes(path.read_bytes().replace(b"text", b"lies"))
        assert fetcher(made, tmp_path).fetch("http://a.example/").response.body == b"text"
        (tmp_path / "file").write_text("")
        with pytest.raises(OutputError, match=r"cache .*cannot be used"):
            fetcher(made, tmp_path / "file")


def test_of_too_many_pages_those_go_first_that_were_not_used_for_longest(tmp_path) -> None:
    cache = PageCache(tmp_path, most=2500)
    addresses = [web_address(f"http://a.example/{n}") for n in range(4)]
    for n, address in enumerate(addresses):
        before = set(tmp_path.rglob("*.page"))
        cache.keep(address, Response(200, {}, bytes(700)), 0)
        for path in set(tmp_path.rglob("*.page")) - before:
            os.utime(path, (n, n))
        assert cache.find(addresses[0]) is not None  # and so it was used last
    assert [cache.find(address) is not None for address in addresses] == [True, False, False, True]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate of a.example that signs itself, with its key."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificate")
    folder = tmp_path_factory.mktemp("certificate")
    asked = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
    made = "-keyout key.pem -out certificate.pem -subj /CN=a.example"
    names = ["-addext", "subjectAltName=DNS:a.example"]
    command = ["openssl", *asked.split(), *made.split(), *names]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return folder / "certificate.pem", folder / "key.pem"


@pytest.mark.slow
def test_a_host_shows_by_a_certificate_that_it_is_who_it_says(certificate) -> None:
    def encrypt(server):
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)

    known = ssl.create_default_context(cafile=certificate[0])
    with web({"a.example/": b"text"}, encrypt) as made:
        network = made.network(authorities=lambda: known)
        page = fetcher(made, network=network).fetch("https://a.example/")
        assert (page.response.body, made.dialled[-1]) == (b"text", (PUBLIC, 443))
        for host, trusting in [("b.example", network), ("a.example", made.network())]:
            with pytest.raises(UnreachableError, match="its certificate: "):
                fetcher(made, network=trusting).fetch(f"https://{host}/")
