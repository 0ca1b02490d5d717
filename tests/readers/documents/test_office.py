from __future__ import annotations

import io
import zipfile
from contextlib import suppress

import pytest

from summarizer.errors import InputError
from summarizer.readers.contents import author_names
from tests.readers.made_files import articles, contents

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
WORD = f"""<?xml version="1.0"?><w:document {W}><w:body>
<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Rain floods Brest</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">Rain flooded </w:t></w:r><w:r><w:t>the harbour.</w:t></w:r>
<w:del><w:r><w:delText>Never.</w:delText></w:r></w:del></w:p>
<w:p/>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:r><w:t>Ships</w:t><w:br/><w:t>stayed.</w:t></w:r></w:p></w:body></w:document>"""
NS = "urn:oasis:names:tc:opendocument:xmlns"
OPEN = f"""<?xml version="1.0"?><o:document-content xmlns:o="{NS}:office:1.0"
xmlns:t="{NS}:text:1.0" xmlns:b="{NS}:table:1.0"><o:body><o:text>
<t:h>Rain floods Brest</t:h><t:p>Rain <t:span>flooded</t:span><t:s/>the harbour.<t:note>
<t:note-body><t:p>A note.</t:p></t:note-body></t:note></t:p>
<b:table><b:table-row><b:table-cell><t:p>Cell</t:p></b:table-cell></b:table-row></b:table>
<t:p>Ships<t:line-break/>stayed.</t:p></o:text></o:body></o:document-content>"""
TEXT = "Rain floods Brest\nRain flooded the harbour.\nShips stayed."


def packed(files: dict[str, str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            kind = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(name, text, kind)
    return stream.getvalue()


def docx(body: str = WORD) -> bytes:
    core = f"<c {DC}><dc:title>The flood</dc:title><dc:creator>Ida Berg; Jo Ek</dc:creator></c>"
    parts = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": body,
        "docProps/core.xml": core,
    }
    return packed(parts)


def odt(kind: str = "text") -> bytes:
    name = f"application/vnd.oasis.opendocument.{kind}"
    names = "<m:initial-creator>Ida Berg;Jo Ek</m:initial-creator><dc:creator>Al</dc:creator>"
    about = f'<m:meta xmlns:m="{NS}:meta:1.0" {DC}>{names}</m:meta>'
    return packed({"mimetype": name, "content.xml": OPEN, "meta.xml": about})


@pytest.mark.parametrize("data", [docx(), odt()], ids=["docx", "odt"])
def test_a_document_is_its_paragraphs_without_tables_and_notes(data) -> None:
    for name in ("a.txt", None):
        assert [article.text for article in articles(data, name)] == [TEXT]
    (record,) = contents(data).records
    assert record.article.original.authors == ("Ida Berg", "Jo Ek")
    assert [(TEXT[start:end], where) for start, end, where in record.article.original.map] == [
        (line, f"paragraph {n}") for n, line in enumerate(TEXT.split("\n"), start=1)
    ]


def test_the_title_that_a_document_states_is_its_title() -> None:
    assert [article.title for article in articles(docx())] == ["The flood"]
    unnamed = {
        "word/document.xml": WORD,
        "docProps/core.xml": f"<c {DC}><dc:title>a.dot</dc:title></c>",
    }
    leveled = OPEN.replace("<t:h>", '<t:h t:outline-level="1">')
    kind = "application/vnd.oasis.opendocument.text"
    for files in (unnamed, {"mimetype": kind, "content.xml": leveled}):
        assert [one.title for one in articles(packed(files))] == ["Rain floods Brest"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (docx(f"<w:document {W}/>"), "an office file without text"),
        (docx("<w:document"), "an office file that cannot be read"),
        (odt("spreadsheet"), "is a spreadsheet, which is not read"),
        (odt("presentation"), "is a file of slides, which is not read; save it as PDF"),
        (packed({"[Content_Types].xml": "", "xl/workbook.xml": ""}), "a spreadsheet that cannot"),
    ],
    ids=["empty", "damaged", "table", "slides", "sheet"],
)
def test_what_holds_no_text_is_an_error(data, message) -> None:
    with pytest.raises(InputError, match=rf"^it: .*{message}"):
        contents(data)


@pytest.mark.slow
def test_what_is_too_large_once_unpacked_is_refused() -> None:
    bomb = docx(f"<w:document {W}>{' ' * (65 << 20)}</w:document>")
    with pytest.raises(InputError, match=r"^it: .*more than 64 MB once unpacked"):
        contents(bomb)


@pytest.mark.parametrize("data", [docx(), odt()], ids=["docx", "odt"])
def test_a_document_that_is_damaged_anywhere_is_read_or_an_error(data) -> None:
    for place in range(0, len(data), 7):
        damaged = data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :]
        with suppress(InputError):
            assert contents(damaged).records


def paragraph(inside: str) -> str:
    return f"<w:p><w:r>{inside}</w:r></w:p>"


def test_a_text_box_is_read_once_and_hyphens_stay() -> None:
    box = f"<w:txbxContent>{paragraph('<w:t>In a box.</w:t>')}</w:txbxContent>"
    both = f"<w:A><w:Choice>{box}</w:Choice><w:Fallback>{box}</w:Fallback></w:A>"
    inside = f"<w:t>Rain</w:t><w:noBreakHyphen/><w:t>soaked. </w:t>{both}<w:t>Snow.</w:t>"
    body = f"<w:document {W}><w:body>{paragraph(inside)}</w:body></w:document>"
    (article,) = articles(docx(body))
    assert article.text == "Rain\u2011soaked. Snow.\nIn a box."


def test_tables_are_read_where_they_lay_out_the_document() -> None:
    lines = [f"Rain flooded the harbour of town {n} on Monday." for n in range(4)]
    cells = "".join(f"<w:tc>{paragraph(f'<w:t>{line}</w:t>')}</w:tc>" for line in lines)
    table = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    title, text = (paragraph(f"<w:t>{line}</w:t>") for line in ("Rain", " ".join(lines)))
    for above, expected in [(title, ["Rain", *lines]), (text, [" ".join(lines)])]:
        body = f"<w:document {W}><w:body>{above}{table}</w:body></w:document>"
        assert "\n".join(expected) == articles(docx(body))[0].text


@pytest.mark.parametrize(
    ("stated", "names"),
    [
        ("Ida Berg", ("Ida Berg",)),
        (" Berg, Ida;  Ek, Jo ; ", ("Berg, Ida", "Ek, Jo")),
        ("新華社", ("新華社",)),
        ("python-docx", ()),
        ("Microsoft Office User", ()),
        ("(anonymous)", ()),
        ("Administrator", ()),
        ("jberg", ()),
        (None, ()),
    ],
)
def test_authors_of_a_document_are_people_and_no_programs(stated, names) -> None:
    assert author_names(stated) == names
