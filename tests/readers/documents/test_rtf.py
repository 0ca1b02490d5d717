from __future__ import annotations

import pytest

from summarizer.errors import InputError
from tests.readers.made_files import articles, contents

HEAD = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times;}}{\colortbl;\red0\green0\blue0;}"
INFO = r"{\info{\title Rain floods Br\'e9st}{\author Ren\'e9 Ek}}"
LINK = r'{\field{\*\fldinst{HYPERLINK "https://a.example/x"}}{\fldrslt{the harbour}}}'
BODY = (
    rf"\pard\b Rain\b0  flooded {LINK} of Brest.\par {{\footnote A note.}}"
    r"Caf\'e9s were \u8220?closed\u8221?, \u-10179?\u-8704? and h\-ow.\line So were schools.\par"
    r"{\pict\pngblip 89504e470d0a}"
)
DOCUMENT = f"{HEAD}{INFO}{BODY}}}"

pytest.importorskip("striprtf")


def test_a_document_is_its_paragraphs_under_its_title() -> None:
    (article,) = articles(DOCUMENT, "a.rtf")
    assert (article.title, article.original.authors) == ("Rain floods Brést", ("René Ek",))
    assert article.text.split("\n") == [
        "Rain flooded the harbour of Brest.",
        "Cafés were “closed”, \U0001f600 and how.",
        "So were schools.",
    ]


def test_the_code_page_of_a_document_counts() -> None:
    stated = rb"{\rtf1\ansi\ansicpg1251 " + "Дождь".encode("cp1251") + rb"\par \'c4\'ee}"
    assert [article.text for article in articles(stated)] == ["Дождь\nДо"]


@pytest.mark.parametrize(
    "data", [HEAD + "}", r"{\rtf1", r"{\rtf1}}}}", r"{\rtf1\u99999999 }", r"{\rtf1\ansicpg99999}"]
)
def test_a_document_without_text_is_an_error(data) -> None:
    with pytest.raises(InputError, match=r"^a\.rtf: "):
        contents(data, "a.rtf")


def test_a_document_that_is_cut_off_is_a_note() -> None:
    assert contents(DOCUMENT).notes == ()
    note = "a.rtf: ends before its end; it may hold only a beginning"
    assert contents(DOCUMENT.rpartition("{")[0], "a.rtf").notes == (note,)


def test_a_number_beyond_all_characters_is_damage() -> None:
    with pytest.raises(InputError, match=r"^it: an RTF file that is damaged"):
        contents(HEAD + r"Rain \u99999999999999999999 fell.}")


ROW = r"\trowd\cellx3000\cellx6000 {} \cell {} \cell\row "


def test_a_table_is_left_out_unless_it_lays_out_the_text() -> None:
    text = "Rain flooded the harbour of Brest and all of its streets."
    beside = HEAD + text + r"\par " + ROW.format("Dead", "12") + r"\pard The end | is near.\par}"
    assert [one.text for one in articles(beside)] == [f"{text}\nThe end | is near."]
    around = HEAD + r"News\par " + ROW.format("Menu", text) + "}"
    assert [one.text for one in articles(around)] == [f"News\nMenu\n{text}"]
