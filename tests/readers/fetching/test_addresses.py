from __future__ import annotations

import ipaddress

import pytest

from summarizer.errors import InputError
from summarizer.readers.fetching.addresses import check_public, is_public, web_address


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://News.Example/a b".replace(" ", "%20"), "https://news.example/a%20b"),
        ("http://news.example", "http://news.example/"),
        ("http://news.example:80/a?b=c&d#e", "http://news.example/a?b=c&d"),
        ("https://news.example:443/à?é=1", "https://news.example/%C3%A0?%C3%A9=1"),
        ("https://bücher.example./", "https://xn--bcher-kva.example/"),
        ("https://[2606:2800:21f::1]/a", "https://[2606:2800:21f::1]/a"),
        ("http://93.184.215.14/", "http://93.184.215.14/"),
    ],
)
def test_an_address_is_written_in_one_way(url, expected) -> None:
    assert expected == str(web_address(url))


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("file:///etc/passwd", "only addresses that begin with http"),
        ("gopher://news.example/", "only addresses that begin with http"),
        ("http://user:secret@news.example/", "names a user"),
        ("http://user@news.example@127.0.0.1/", "names a user"),
        ("http://news.example:22/", "port 22"),
        ("https://news.example:80/", "port 80"),
        ("http://news.example:99999/", "not an address"),
        ("http://news.example\\@127.0.0.1/", "backslash"),
        ("http://news.example/a b", "a blank"),
        ("http://news.example/a\r\nHost: x", "a blank"),
        ("http:///a", "not the name of a host"),
        ("http://-a-/", "not the name of a host"),
        ("http://[::1%25lo]/", "not an IPv6 address|leads to|not an address"),
        ("http://[1.2.3.4]/", "not an (IPv6 )?address"),
        ("http://2130706433/", "four decimal numbers"),
        ("http://0x7f.1/", "four decimal numbers"),
        ("http://0x7f000001/", "four decimal numbers"),
        ("http://0177.0.0.1/", "four decimal numbers"),
        ("http://127.1/", "four decimal numbers"),
        ("http://example.0/", "four decimal numbers"),
        ("http://" + "a" * 2000, "more than 2000 characters"),
    ],
)
def test_what_programs_read_differently_is_no_address(url, message) -> None:
    with pytest.raises(InputError, match=message) as caught:
        web_address(url)
    assert "secret" not in str(caught.value)


PRIVATE = """
0.0.0.0 127.0.0.1 127.255.255.254 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1
192.0.0.1 192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1 192.88.99.1 224.0.0.1 240.0.0.1
255.255.255.255 :: ::1 ::7f00:1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 64:ff9b::7f00:1 64:ff9b:1::1
2002:7f00:1:: 2002:a00:1:: 2001::1 2001:db8::1 3fff::1 5f00::1 fe80::1 fec0::1 fc00::1 fd00::1
ff02::1 100::1 fe80::1%lo 2130706433 127.1 localhost 1.2.3
"""


@pytest.mark.parametrize("address", PRIVATE.split())
def test_no_address_of_this_machine_or_its_network_is_public(address) -> None:
    assert is_public(address) is False


@pytest.mark.parametrize(
    "address",
    ["93.184.215.14", "8.8.8.8", "2606:2800:21f::1", "::ffff:8.8.8.8", "64:ff9b::808:808"],
)
def test_the_others_are(address) -> None:
    assert is_public(address) is True


@pytest.mark.parametrize("address", ["10.1.2.3", "127.0.0.1", "224.0.0.1", "8.8.8.8", "1.1.1.1"])
def test_an_address_of_ipv4_is_public_in_every_dress_or_in_none(address) -> None:
    inner = int(ipaddress.IPv4Address(address))
    dresses = [0xFFFF << 32 | inner, 0x64FF9B << 96 | inner, 0x2002 << 112 | inner << 80]
    wrapped = [is_public(str(ipaddress.IPv6Address(dress))) for dress in dresses]
    assert [is_public(address)] * 3 == wrapped


def test_a_host_with_one_private_address_is_refused() -> None:
    with pytest.raises(InputError, match=r"^a: leads to 10\.0\.0\.1, which is no address of"):
        check_public("a", ["8.8.8.8", "10.0.0.1"])
    with pytest.raises(InputError, match="no such host"):
        check_public("a", [])
    assert check_public("a", ["8.8.8.8", "8.8.8.8"]) == ["8.8.8.8"]
