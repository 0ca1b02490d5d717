from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.errors import InputError
from summarizer.readers import read
from summarizer.readers.contents import File
from summarizer.readers.formats import read_file

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PROSE = "Rain flooded the harbour of Brest on Monday."


@pytest.mark.parametrize(
    ("content", "name", "kind", "cure"),
    [
        (b"\x89PNG\r\n\x1a\n", "a.txt", "a picture", "OCR"),
        (b"\xff\xd8\xff\xe0", "a.html", "a picture", "OCR"),
        (b"<svg xmlns='x'><text>Rain</text></svg>", "a.txt", "a drawing", "OCR"),
        (b"ID3\x04", None, "a recording", "whisper"),
        (b"\0\0\0\x20ftypisom", "a", "a recording", "whisper"),
        (OLD_OFFICE, "a.doc", "an office file", "libreoffice"),
        (OLD_OFFICE + "Workbook".encode("utf-16-le"), "a", "a spreadsheet of the old kind", "csv"),
        (OLD_OFFICE + "__substg1.0_".encode("utf-16-le"), "a", "a message of Outlook", "eml"),
        (
            b"bplist00\xd1_WebMainResource",
            "a",
            "a page that Safari saved",
            "textutil -convert html",
        ),
        (b"7z\xbc\xaf\x27\x1c", "a.txt", "an archive", "unpack"),
        (b"\x7fELF", "a.txt", "a program", ""),
        (b"bplist00\xd2", "a.webarchive", "a page that Safari saved", "textutil -convert html"),
        (b"%!PS-Adobe-3.0", "a.txt", "PostScript", "ps2ascii"),
        (b"\\documentclass{article}", "a.txt", "LaTeX", "pandoc"),
        (b"% by me\n\n%\n\\begin{document}", "a.txt", "LaTeX", "pandoc"),
        (b"\xef\xbb\xbfBEGIN:VCALENDAR\r\n", "a.txt", "a calendar", ""),
        (b"[Script Info]\n", "a.ass", "a file of subtitles", "ffmpeg"),
        (b"TY  - NEWS\nTI  - Rain\n", "a.txt", "a list of references", "the texts"),
        (b"@article{a,\n title={Rain}}", "a.txt", "a list of references", "the texts"),
        (b"2024-03-03 10:00:00 INFO Rain\n" * 12, "a.txt", "a log", ""),
        (b"'''Rain''' falls on [[a]], [[b]] and [[c]].", "a.txt", "wiki markup", "pandoc"),
        (b"* Rain\nIt falls.", "a.org", "Org markup", "pandoc"),
        (b"Rain [[a]] falls.", "a.wiki", "wiki markup", "pandoc"),
        (b"<mediawiki xmlns='x'><page/></mediawiki>", "a.xml", "XML with the root <mediawiki>", ""),
        (b"<?xml version='1.0'?><nitf><p>Rain</p></nitf>", "a.txt", "XML with the root <nitf>", ""),
        (b"<?xml version='1.0'?><urlset/>", "a.xml", "XML with the root <urlset>", "pandoc"),
    ],
)
def test_what_is_not_read_is_refused_by_its_name_with_what_makes_text_of_it(
    content, name, kind, cure
) -> None:
    with pytest.raises(InputError, match=rf"^it: is {kind}.*{cure}"):
        read_file(File(content, "it", name and Path(name)))


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (f'{{"words": "{PROSE}"}}', "a.txt"),
        (f'{{"id": "a"}}\n{{"words": "{PROSE}"}}\n', None),
        (f'{{\n  "words": "{PROSE}"\n}}\n', "a"),
        (f'[{{"words": "{PROSE}"}}]', "a.txt"),
        (PROSE, "a.json"),
        (PROSE, "a.jsonl"),
        (PROSE, "a.csv"),
        (PROSE, "a.rss"),
        (PROSE, "a.zip"),
        ("<html></html>", "a.txt"),
    ],
)
def test_data_without_an_article_are_no_plain_text(content, name) -> None:
    with pytest.raises(InputError, match=r"^it"):
        read_file(File(content.encode(), "it", name and Path(name)))


@pytest.mark.parametrize(
    "text",
    [
        "<3 Brest. " + PROSE,
        "< " + PROSE,
        "<Reuters> " + PROSE,
        "<pre-war> " + PROSE,
        "<p-47> " + PROSE,
        "<a few words> " + PROSE,
        "[1] " + PROSE,
        "[1]",
        "{ " + PROSE + " }",
        "RIFFLE FORD, Colo. " + PROSE,
        "ID3 Group said on Monday: " + PROSE,
        "OggS and fLaC are formats. " + PROSE,
        "[Update] " + PROSE + "]",
        "{" * 5000,
        "[" * 5000,
        "<p" * 5000,
        "<!--" * 5000,
        "From: Brest",
        "BREST: " + PROSE,
        "% " * 9 + PROSE,
        "@brest " + PROSE,
        "2024-03-03 10:00:00 " + PROSE,
        "'''Rain''' [[1]] " + PROSE,
    ],
)
def test_prose_that_begins_like_these_is_an_article(text) -> None:
    (record,) = read_file(File(text.encode(), "it", Path("a.txt"))).records
    assert record.article.text == text


@pytest.mark.parametrize("name", ["news.example.org", "example.wiki", "a.md"])
def test_a_suffix_or_a_link_alone_is_no_other_markup(name) -> None:
    text = PROSE if name != "a.md" else f"{PROSE} See [[a]], [[b]] and [[c]], '''today'''."
    (record,) = read_file(File(text.encode(), "it", Path(name))).records
    assert PROSE in record.article.text


def test_what_a_folder_holds_of_them_is_a_note(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("n").mkdir()
    Path("n/a.txt").write_text(PROSE)
    Path("n/b.txt").write_bytes(b"\x89PNG\r\n")
    reading = read(["n"])
    assert [article.id for article in reading.articles] == ["a"]
    assert [note[:23] for note in reading.notes] == ["n/b.txt: is a picture, "]


def test_lines_of_json_are_articles_under_any_name(tmp_path) -> None:
    for name in ("a.json", "a.txt", "a"):
        (tmp_path / name).write_text(f'{{"text": "{PROSE}", "id": "{name}"}}\n')
    found = [(article.id, article.text) for article in read(tmp_path / "a.json").articles]
    assert found == [("a.json", PROSE)]
    assert [article.id for article in read(tmp_path).articles] == ["a.json", "a.txt"]
