from __future__ import annotations

import pytest

from summarizer.errors import InputError
from summarizer.readers.documents.pdf import paragraphs, without_running_heads
from tests.readers.made_files import articles, contents, pdf, texts

PAGES = [
    [
        "Rain flooded the harbour of Brest on Monday, and no ship could",
        "leave, the mayor said. It was the worst in the life of the inter-",
        "national port.",
        "“We have never seen this,” she said.",
    ],
    ["The port is closed, and nobody knows when it may open again, for"],
    ["the water is still there."],
]
EXPECTED = [
    (
        "Rain flooded the harbour of Brest on Monday, and no ship could leave, the mayor said. "
        "It was the worst in the life of the international port."
    ),
    "“We have never seen this,” she said.",
    "The port is closed, and nobody knows when it may open again, for the water is still there.",
]


def test_lines_are_joined_to_paragraphs_also_over_pages() -> None:
    (article,) = articles(pdf(PAGES, "Rain floods Brest", "Ida Berg"), "a.txt")
    assert article.text.split("\n") == EXPECTED
    assert (article.title, article.original.authors) == ("Rain floods Brest", ("Ida Berg",))


def test_a_heading_and_a_dateline_are_no_part_of_the_sentence_below_them() -> None:
    head = ["Rain floods the harbour", "and the streets of Brest", "BREST, 4 March"]
    (found,) = texts(pdf([[*head, *PAGES[0]]]))
    assert found.split("\n") == [f"{head[0]} {head[1]}", head[2], *EXPECTED[:2]]


def test_the_map_tells_the_page_of_each_stretch() -> None:
    (record,) = contents(pdf(PAGES)).records
    text = record.article.text
    assert [(text[start:end], where) for start, end, where in record.article.original.map] == [
        ("\n".join(EXPECTED)[: text.index(" the water")].rstrip().split("\nThe port")[0], "page 1"),
        ("The port is closed, and nobody knows when it may open again, for", "page 2"),
        (" the water is still there.", "page 3"),
    ]


def test_running_heads_and_page_numbers_are_left_out() -> None:
    pages = [[f"The Gazette, page {n} of 3", "2023", *page, str(n)] for n, page in enumerate(PAGES)]
    assert texts(pdf(pages)) == ["\n".join(EXPECTED)]


def test_of_two_pages_a_head_stands_on_both_and_is_no_sentence() -> None:
    pages = [["Rain again.", "A."], ["Rain again.", "B."]]
    assert pages == without_running_heads(pages)
    heads = [["The Gazette, 1", "A."], ["The Gazette, 2", "B."]]
    assert without_running_heads(heads) == [["A."], ["B."]]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["the well-", "known port, a well-known one"], ["the well-known port, a well-known one"]),
        (["the North-", "South line"], ["the North- South line"]),
        (["the light¬", "house burned"], ["the lighthouse burned"]),
        (["one.", "", "two."], ["one.", "two."]),
        ([], []),
    ],
)
def test_words_that_are_parted_are_whole_again(lines, expected) -> None:
    assert expected == ["".join(piece for piece, _ in one) for one in paragraphs([lines])]


def test_of_a_long_file_the_first_pages_are_read_and_a_note_says_so() -> None:
    heavy = f"Rain fell.) Tj\n%{'x' * 1_500_000}\n("  # a comment that takes work, and no time here
    found = contents(pdf([[heavy], [heavy], [heavy], ["Gone."]]))
    assert [one.article.text for one in found.records] == ["Rain fell. Rain fell."]
    assert [note.partition(";")[0] for note in found.notes] == [
        "it: a long PDF file, of which the first 2 of 4 pages are read"
    ]


@pytest.mark.parametrize("title", ["Microsoft Word - a.docx", "rain.pdf", "untitled"])
def test_the_name_of_a_file_is_no_title(title) -> None:
    assert [article.title for article in articles(pdf(PAGES, title))] == [None]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (pdf([[]]), "a PDF file without text"),
        (b"%PDF-1.4 garbage", "a PDF file that is damaged"),
        (pdf(PAGES)[:400], "a PDF file"),
        (pdf(PAGES).replace(b"/Kids [4 0 R", b"/Kids [2 0 R"), "it: "),
    ],
)
def test_a_file_without_a_text_is_an_error(data, message) -> None:
    with pytest.raises(InputError, match=rf"^it: .*{message}" if message != "it: " else message):
        contents(data)


@pytest.mark.parametrize(
    ("whole", "damaged"),
    [
        (b"(Rain fell on day 2", b"(Rain fell (n day 2"),
        (b"/Contents 7 0 R", b"/Contents 77 0 R"),
        (b"BT /F1 11 Tf 72 760 Td 14 TL\n(Rain fell on day 2", b"BT /F1 <1 Tf (Rain fell on day 2"),
    ],
)
def test_a_damaged_page_is_a_note_and_the_others_are_read(whole, damaged) -> None:
    data = pdf([[f"Rain fell on day {day}"] for day in (1, 2, 3)])
    assert whole in data
    found = contents(data.replace(whole, damaged))
    (text,) = (one.article.text for one in found.records)
    assert text == "Rain fell on day 1\nRain fell on day 3"
    assert found.records[0].map[-1][2] == "page 3"
    (note,) = found.notes
    assert note.startswith("it: damaged, and not read: page 2; repair")


def test_what_browsers_print_beside_a_page_is_left_out_of_one_page_too() -> None:
    head, foot = "11/29/26, 9:03 AM Rain", "https://gazette.example/rain.html 1/1"
    story = ["Rain flooded the harbour on Monday and the ferries to", "the islands stopped."]
    expected = ["Rain flooded the harbour on Monday and the ferries to the islands stopped."]
    assert texts(pdf([[head, *story, foot]])) == expected
    assert texts(pdf([[*story, head, foot]])) == expected
    assert head in texts(pdf([[head, *story]]))[0]


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        (["Rain - Gazette", "https://gazette.example/rain"], ["1 of 1", "3/3/2024, 10:30 AM"]),
        (["Rain - Gazette https://gazette.example/rain"], ["1 of 1 3/3/2024, 10:30 AM"]),
        (["3/3/24, 10:30 AM Rain - Gazette", "https://gazette.example/rain 1/1"], []),
        ([], ["https://gazette.example/rain", "03.03.24, 10:30 Rain - Gazette"]),
    ],
)
def test_all_of_a_printed_head_is_left_out_with_its_title(head, foot) -> None:
    story = ["Rain flooded the harbour on Monday and the ferries to", "the islands stopped."]
    assert without_running_heads([[*head, *story, *foot]]) == [story]
    without_time = [["Rain floods the harbour", "https://gazette.example/rain", *story]]
    assert without_running_heads(without_time) == without_time


@pytest.mark.parametrize(
    "moved",
    [
        "Rain floods the harbour of Brest and its streets) Tj ET BT /F1 11 Tf 14 TL 72 740 Td (",
        "The harbour of Brest is closed for the whole of the next week) Tj 0 -8 Td T* (",
        "The harbour of Brest is closed for the whole of the next week.) Tj T* 12 0 Td (",
    ],
    ids=["smaller letters", "more room", "set in"],
)
def test_the_layout_parts_paragraphs_whose_last_line_is_full(moved) -> None:
    size = "" if "/F1" not in moved else ") Tj /F1 18 Tf ("
    opening, *rest = PAGES[0][:3]
    (found,) = texts(pdf([[f"{size}{moved}{opening}", *rest]]))
    assert found.split("\n") == [moved.partition(")")[0], EXPECTED[0]]


def test_letters_that_a_font_draws_as_one_are_these_letters() -> None:
    page = pdf([["The \xdere service \xdfew in."]])
    page = page.replace(b"/WinAnsiEncoding >>", b"/MacRomanEncoding>>")
    assert texts(page) == ["The fire service flew in."]


def test_a_page_that_is_a_picture_among_others_is_a_note() -> None:
    pages = pdf([["Rain flooded the harbour."], []])
    assert contents(pages).notes == ()
    head, _, rest = pages.rpartition(b"/Font << /F1 3 0 R >>")
    scan = (
        head + b"/XObject << /P 7 0 R >>" + rest.replace(b"<< /Len", b"<</Subtype /Image /Len", 1)
    )
    note = "it: without a text layer, and not read: page 2; add one with an OCR program such as"
    assert [f"{note} ocrmypdf"] == list(contents(scan).notes)


@pytest.mark.parametrize(
    "resources",
    [
        b"/XObject << /P 3 0 R /Q 99 0 R >> /Font << >>",
        b"/XObject << /Q 99 0 R /P 3 0 R >> /Font << /F1 3 0 R >>",
        b"/XObject << /P 3 0 R >> /Font << /F1 99 0 R >>",
    ],
)
def test_a_scan_that_refers_to_something_that_is_missing_is_still_a_scan(resources) -> None:
    scan = pdf([[]]).replace(b"/Font << /F1 3 0 R >>", resources)
    scan = scan.replace(b"/Type /Font /Subtype /Type1", b"/Type /XObject /Subtype /Image")
    with pytest.raises(InputError, match=r"^it: a scan, .* ocrmypdf"):
        contents(scan)
