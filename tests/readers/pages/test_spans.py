"""The bytes that a map names hold the words: checked by taking the tags off again."""

from __future__ import annotations

import html
import re

import pytest

from summarizer.readers.pages.spans import byte_map
from tests.readers.made_files import PAGE, contents


def words_at(data: bytes, where: str, encoding: str = "utf-8") -> list[str]:
    """The words in a span of bytes, found without the code that made the map."""
    start, end = map(int, re.fullmatch(r"bytes (\d+)-(\d+)", where).groups())
    return html.unescape(re.sub(r"<[^>]*>", "", data[start:end].decode(encoding))).split()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_each_line_of_a_page_is_found_in_its_bytes(encoding, end) -> None:
    data = PAGE.replace("\n", end).encode(encoding)
    (record,) = contents(data).records
    text, known = record.article.text, record.article.original.map
    assert [text[start:stop] for start, stop, _ in known] == text.split("\n")
    plain = "utf-16-le" if encoding == "utf-16" else encoding
    for start, stop, where in known:
        assert text[start:stop].split() == words_at(data, where, plain)


@pytest.mark.parametrize(
    ("page", "text", "expected"),
    [
        ("<p>One &amp; two.</p>", "One & two.", ["One &amp; two."]),
        ("<p>A <b>b</b> c.</p>", "A b c.", ["A <b>b</b> c."]),
        ("<p>Twice.<p>Other.<p>Twice.", "Other.\nTwice.", ["Other.", "Twice."]),
        ("<ul><li>One.<li>Two.</ul>", "- One.\n- Two.", ["One.", "Two."]),
        ("<!-- One. --><script>One.</script><p>One.", "One.", ["One."]),
        ("<p>A<script>B</script > c<rt>d</rt>.", "A c.", ["A<script>B</script > c<rt>d</rt>."]),
        ("<p>Caf&#233; 1.<p>Été.", "Café 1.\nÉté.", ["Caf&#233; 1.", "Été."]),
        (
            "<p>Vil&shy;lage of vil\u200blages.",
            "Village of villages.",
            ["Vil&shy;lage of vil\u200blages."],
        ),
        ("<p>He: <q>we</q> go.", "He: “we” go.", ["He: <q>we</q> go."]),
        (
            "<p>The first part of it is <del>old</del>new now.",
            "The first part of it is new now.",
            ["The first part of it is", "new now."],
        ),
        ("<p>The first part of it is here.", "The first part of it is gone.", []),
        ("<p>One.", "Gone.", []),
        ("<p>One.", "", []),
        ("<p>One.<script>", "One.", ["One."]),
    ],
)
def test_a_line_is_located_with_the_markup_inside_of_it(page, text, expected) -> None:
    found = byte_map(page, text, "utf-8", 3)
    spans = [re.findall(r"\d+", where) for _, _, where in found]
    data = b"xyz" + page.encode()
    assert expected == [data[int(start) : int(end)].decode() for start, end in spans]


def test_of_two_places_the_next_one_counts() -> None:
    page = "<p>Same.</p><p>Between.</p><p>Same.</p>"
    starts = [
        int(where[6:].partition("-")[0])
        for *_, where in byte_map(page, "Between.\nSame.", "utf-8", 0)
    ]
    assert starts == [page.index("Between"), page.rindex("Same")]


@pytest.mark.parametrize(
    "page", ["<" * 200_000, "<!--" * 50_000, "<script>" * 50_000, "<pre>" + "a\n" * 50_000]
)
def test_a_page_of_any_shape_has_a_map(page) -> None:
    assert len(byte_map(page, "a\n" * 5_000, "utf-8", 0)) <= 5_000
