from __future__ import annotations

import io
import zipfile

import pytest

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.readers.fields.columns import Columns
from tests.readers.made_files import articles, contents, texts

SHEETS = ["<worksheet><sheetData>", "</sheetData></worksheet>"]
HEAD = (
    '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>Date</t></is></c></row>'
)
STYLES = r"""<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[Red]dd.mm.yyyy"/>
<numFmt numFmtId="165" formatCode="0 &quot;days&quot;"/>
<numFmt numFmtId="166" formatCode="_-* #,##0.00\ _D_M_-\y"/></numFmts><cellXfs><xf numFmtId="0"/>
<xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/>
<xf numFmtId="166"/></cellXfs></styleSheet>"""
TEXTS = """<sst><si><t>Title</t></si><si><t>Text</t></si><si><r><t>Rain fell</t></r>
<r><t xml:space="preserve"> hard._x000D_</t></r><rPh><t>x</t></rPh></si></sst>"""


def xlsx(*sheets: str, properties: str = "") -> bytes:
    """A workbook with these rows on its sheets."""
    named = "".join(
        f'<sheet name="S{n}" r:id="r{n}" xmlns:r="urn:r"/>' for n, _ in enumerate(sheets)
    )
    targets = "".join(
        f'<Relationship Id="r{n}" Target="worksheets/s{n}.xml"/>' for n, _ in enumerate(sheets)
    )
    parts = {
        "[Content_Types].xml": "<Types/>",
        "xl/workbook.xml": f"<workbook>{properties}<sheets>{named}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f"<Relationships>{targets}</Relationships>",
        "xl/sharedStrings.xml": TEXTS,
        "xl/styles.xml": STYLES,
    }
    parts |= {f"xl/worksheets/s{n}.xml": rows.join(SHEETS) for n, rows in enumerate(sheets)}
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in parts.items():
            packed.writestr(name, text)
    return stream.getvalue()


def test_a_row_is_an_article_as_in_other_tables() -> None:
    row = '<row><c r="B3" t="s"><v>2</v></c><c r="C3" s="{}"><v>{}</v></c></row>'
    found = contents(
        xlsx(HEAD + "<row/>" + row.format(1, "45391.5") + "<row><c><v>7</v></c></row>")
    )
    assert [one.article for one in found.records] == [
        Article("Rain fell hard.\r", published="2024-04-09")
    ]
    assert found.records[0].article.original is not None
    assert found.records[0].article.original.map == ((0, 16, "row 1"),)
    assert found.notes == ('it, row 2: the article has no "text" (left out)',)


@pytest.mark.parametrize(
    ("style", "value", "properties", "expected"),
    [
        (2, "45391", "", "2024-04-09"),
        (2, "43929", '<workbookPr date1904="1"/>', "2024-04-09"),
        (0, "20240409", "", "20240409"),
        (3, "5", "", "5"),
        (1, "1e99", "", "1e99"),
        (1, "2958465", '<workbookPr date1904="1"/>', "2958465"),
        (1, "soon", "", "soon"),
        (1, "nan", "", "nan"),
        (1, "-1", "", "-1"),
        (1, "0.5", "", None),
        (4, "45391", "", "45391"),
    ],
)
def test_a_number_is_a_day_if_it_is_shown_as_one(style, value, properties, expected) -> None:
    row = f'<row><c r="B2" t="s"><v>2</v></c><c s="{style}"><v>{value}</v></c></row>'
    (article,) = articles(xlsx(HEAD + row, properties=properties))
    assert article.published == expected


def test_an_escape_that_is_no_character_stays_as_it_is_written() -> None:
    row = '<row><c r="B2" t="inlineStr"><is><t>Rain{}fell.</t></is></c></row>'
    given = ["_x0000_", "_xD83D_", "_x0009_", "_x005F_x0009_"]
    found = texts(xlsx(HEAD + "".join(map(row.format, given))))
    assert found == [f"Rain{one}fell." for one in ("_x0000_", "_xD83D_", "\t", "_x0009_")]


def test_a_sheet_without_texts_is_a_note_and_the_place_names_the_sheet() -> None:
    other = '<row><c t="str"><v>a</v></c></row><row><c><v>1</v></c></row>'
    found = contents(xlsx(other, HEAD + '<row><c r="B2" t="s"><v>2</v></c></row>'))
    assert [one.where for one in found.records] == ["it, sheet 'S1', row 1"]
    assert [note[:35] for note in found.notes] == ["it, sheet 'S0': no column is known "]
    assert texts(xlsx(other), columns=Columns(text="a")) == ["1"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (xlsx(), "has no cells"),
        (xlsx("<row><c><v>1</v></c></row>"), "no column is known as that of the text"),
        (xlsx(HEAD), "no article in it"),
        (xlsx("<row>"), "a spreadsheet that cannot be read"),
    ],
)
def test_a_workbook_without_an_article_is_an_error(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=rf"^it: {message}"):
        contents(data)
