from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.articles import Article
from summarizer.citations import Citation
from summarizer.renderers.wording import (
    describe,
    fragment,
    listing,
    place,
    place_link,
    printable,
    quoted,
    short_names,
    visible,
    web_address,
)
from summarizer.summary import ArticleRecord

LONG = "A title that goes on and on until there is nobody left who would follow it"


def record(name, **fields):
    return ArticleRecord.of(Article("Text.", name, **fields))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("as it is, 日本 🇨🇳 é", "as it is, 日本 🇨🇳 é"),
        (" one\r\n\ttwo\u2028three\xa0four ", "one two three four"),
        ("\x1b[2Jclear", "\ufffd[2Jclear"),
        ("c1 \x9b31m, bell \x07, delete \x7f", "c1 \ufffd31m, bell \ufffd, delete \ufffd"),
        ("a\u202eb\u202dc\u2066d\u2069e\u202cf", "abcdef"),
        ("می\u200cخواهم \u200fא", "می\u200cخواهم \u200fא"),
        ("👩\u200d🚀", "👩\u200d🚀"),
        ("half \ud800", "half \ufffd"),
    ],
)
def test_what_steers_a_terminal_is_not_shown_and_what_spells_a_word_is(
    text: str, shown: str
) -> None:
    assert shown == visible(text)


@given(st.text())
def test_nothing_shown_moves_a_cursor_or_breaks_a_line(text) -> None:
    shown = visible(text)
    assert len(shown.splitlines()) <= 1
    assert all(char.isprintable() or char not in "\x1b\x9b\x07\x08\x7f\r\n" for char in shown)


@pytest.mark.parametrize(
    ("records", "names"),
    [
        ([record("a")], ["a"]),
        ([record("a", title="T")], ["“T”"]),
        ([record("a", title="T", source="S")], ["S"]),
        ([record("a", title=" ", source="\u202e")], ["a"]),
        ([record("a", title="The “T”")], ['"The “T”"']),
        (
            [record("a", title=LONG)],
            ["“A title that goes on and on until there is nobody left who…”"],
        ),
        ([record("a", title="x" * 99)], [f"“{'x' * 60}…”"]),
        ([record("a", source="S", title="T"), record("b", source="S")], ["S “T”", "S (b)"]),
        (
            [record("a", source="S", title="T"), record("b", source="S", title="T"), record("c")],
            ["S (a)", "S (b)", "c"],
        ),
        ([record("a", title="T"), record("b", title="T")], ["“T” (a)", "“T” (b)"]),
        ([record("b", source="a"), record("a")], ["a (b)", "a"]),
        ([record("\u202e")], ["'\\u202e'"]),
        ([record("a", language="nn"), record("b", language="no"), record("c")], ["a", "b", "c"]),
        (
            [record("a", language="en"), record("b", source="S", language="ru"), record("c")],
            ["a [en]", "S [ru]", "c"],
        ),
    ],
)
def test_an_article_is_called_by_what_tells_it_from_the_others(records, names) -> None:
    assert names == list(short_names(records).values())


@pytest.mark.parametrize(
    ("article", "description"),
    [
        (record("a"), "a"),
        (record("a", published="2023-04-26"), "a, 2023-04-26"),
        (record("a", title="T\n1", source="S", published="2023"), "“T 1”, S, 2023 (a)"),
        (record("a", source="S"), "S (a)"),
    ],
)
def test_a_description_holds_all_that_is_known(article, description: str) -> None:
    assert description == describe(article)


@pytest.mark.parametrize(
    ("url", "address"),
    [
        (None, None),
        ("https://a.example/b?c=1&d=%20#e", "https://a.example/b?c=1&d=%20#e"),
        (" HTTP://a.example ", "HTTP://a.example"),
        ("https://a.example/ü (1)'\"<>", "https://a.example/%C3%BC%20%281%29%27%22%3C%3E"),
        ("https://[::1]:80/", "https://[::1]:80/"),
        ("javascript:alert(1)", None),
        ("java\nscript:alert(1)", None),
        ("data:text/html,x", None),
        ("//a.example", None),
        ("https://", None),
        ("https://[", None),
        ("a.example", None),
        ("", None),
    ],
)
def test_only_an_address_on_the_web_is_linked_to(url: str | None, address: str | None) -> None:
    assert address == web_address(url)


@pytest.mark.parametrize(
    ("items", "text"),
    [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")],
)
def test_items_are_listed_as_in_a_sentence(items, text: str) -> None:
    assert text == listing(items)


def test_curly_marks_are_not_doubled() -> None:
    assert [quoted("a"), quoted("“a” b")] == ["“a”", '"“a” b"']


@pytest.mark.parametrize(
    ("address", "quote", "link"),
    [
        ("https://a.example/", "It rained.", "https://a.example/#:~:text=It%20rained."),
        (
            "https://a.example/#b",
            "a-b, c & d",
            "https://a.example/#b:~:text=a%2Db%2C%20c%20%26%20d",
        ),
        (
            "https://a.example/",
            "1 2 3\n4 5 6 7 8 9 10 11",
            "https://a.example/#:~:text=1%202%203%204%205,7%208%209%2010%2011",
        ),
    ],
)
def test_a_link_leads_to_the_quote_on_its_page(address: str, quote: str, link: str) -> None:
    assert link == fragment(address, quote)


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://a.example/x", "https://a.example/x#:~:text=It%20rained."),
        ("https://a.example/x#:~:text=It", "https://a.example/x#:~:text=It%20rained."),
        ("https://a.example/pages", "https://a.example/pages#page=3"),
        ("https://a.example/pages#b", "https://a.example/pages#page=3"),
        ("https://a.example/x.PDF?y", "https://a.example/x.PDF?y"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("file:///etc/passwd", None),
        ("//a.example/x", None),
        (None, None),
    ],
)
def test_a_place_is_linked_where_it_stands_on_the_web(url, link) -> None:
    pages = [(0, 10, "page 2"), (10, 40, "page 3"), (40, 60, "page 4")]
    places = pages if url and "pages" in url else [(0, 60, "bytes 4-99")]
    cited = Citation("a", 12, 22, "It rained.", "", "", "representative", 1.0)
    assert link == place_link(url, cited, places)


@pytest.mark.parametrize(
    ("original", "expected"),
    [
        ((), "characters 5–9"),
        (("bytes 3-90",), "characters 5–9"),
        (("page 3",), "page 3, characters 5–9"),
        (("page 3", "page 4", "page 5"), "page 3 to page 5, characters 5–9"),
        (("lines 3-4",), "lines 3-4, characters 5–9"),
        (("a](x) 1",), "characters 5–9"),
    ],
)
def test_a_place_is_told_with_the_page_or_row_of_its_file(original, expected) -> None:
    citation = Citation("a", 5, 9, "Rain", "", "", "representative", 1.0, original)
    assert expected == place(citation)


def test_printable_text_keeps_its_white_space_and_its_length_but_for_directions() -> None:
    assert printable("a\r\n\tb\x1b\x85\u202ec d") == "a\r\n\tb\ufffd\ufffdc d"
