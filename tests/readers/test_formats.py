"""Which reader a file gets, and that none takes our own results for articles."""

from __future__ import annotations

import gzip
import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarizer.errors import InputError
from summarizer.readers import read
from summarizer.readers.callers.uploads import read_contents
from summarizer.readers.contents import File
from summarizer.readers.formats import READERS, read_file, reader_of
from summarizer.renderers import FORMS, render
from summarizer.summary import Summary
from tests.readers.made_files import contents

if TYPE_CHECKING:
    from summarizer.readers.reader import Reader
    from tests.conftest import PackageCopy

(
    TEXT,
    MARKDOWN,
    LINES,
    DOCUMENT,
    FEED,
    PAGE,
    PDF,
    OFFICE,
    RTF,
    SAVED,
    MAIL,
    TABLE,
    SHEET,
    SUBTITLES,
    PARQUET,
    WARC,
    ARCHIVE,
) = READERS
GOLDEN = Path(__file__).parents[1] / "renderers" / "golden"
SUMMARY = Summary.from_dict(json.loads((GOLDEN / "summary.json").read_bytes()))
RESULTS = {form.name: render(SUMMARY, form.name) for form in FORMS} | {
    "batch": json.dumps({"id": "t", **SUMMARY.to_dict()}) + "\n"
}
LINE = b'{"text": "One."}'
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><content>Rain.</content></entry></feed>'
RSS = "<rss><channel><item><description>Rain.</description></item></channel></rss>"
MAILBOX = "From a Mon Jan  1 00:00:00 2024\nFrom: a@b.example\nSubject: Rain\n\nRain fell.\n"


@pytest.mark.parametrize(
    ("data", "path", "expected"),
    [
        (b"One.", "a.txt", TEXT),
        (b"One.", "a.TEXT", TEXT),
        (b"One.", "a", TEXT),
        (b"One.", "a.md", MARKDOWN),
        (b"One.", "a.html", PAGE),
        (b"<!doctype html><p>One.", "a.txt", PAGE),
        (b"<p>One.</p>", None, PAGE),
        (b"<rss version='2.0'/>", "a.html", FEED),
        (b'<feed xmlns="http://www.w3.org/2005/Atom"/>', None, FEED),
        (b'[{"content": "One."}]', "a.txt", DOCUMENT),
        (b'{\n"articles": []}', None, DOCUMENT),
        (b'{"headline": "A"}\n{"headline": "B"}\n', None, LINES),
        (b"title,text\nA,One.\n", "a.txt", TABLE),
        (b"title\tbody\nA\tOne.\n", None, TABLE),
        (b"Paris, France\nOne, two.\n", None, TEXT),
        (b"From: a@b.example\nMIME-Version: 1.0\n\nOne.", "a.txt", MAIL),
        (b"From: <Saved by Blink>\nSnapshot-Content-Location: a\n\n", "a.eml", SAVED),
        (b"%PDF-1.4", "a.txt", PDF),
        (b"One.", "a.docx", OFFICE),
        (b"PAR1 PAR1", "a.txt", PARQUET),
        (b"WEBVTT\n", "a.txt", SUBTITLES),
        (b"1\n00:01.000 --> 00:02.000\nOne.", None, SUBTITLES),
        (b"BREST: rain\n", "a.txt", TEXT),
        (b"\x1f\x8b", "a.txt", ARCHIVE),
        (b"PK\x03\x04", None, ARCHIVE),
        (LINE, "a.JSONL", LINES),
        (b"One.", "a.jsonl", LINES),
        (LINE, "a.txt", LINES),
        (LINE, "a.json", LINES),
        (LINE, "a", LINES),
        (b'{"title": "One."}', "a.txt", DOCUMENT),
        (b"One.", None, TEXT),
        (LINE, None, LINES),
        (b"\n \t\r\n" + LINE, None, LINES),
        (b"\xef\xbb\xbf" + LINE, None, LINES),
        (LINE.decode().encode("utf-16"), None, LINES),
        (b"{ so it began.", None, TEXT),
        (b'"text"', None, TEXT),
        (b"", None, TEXT),
    ],
)
def test_content_decides_and_then_the_suffix(data, path, expected) -> None:
    assert expected is reader_of(File(data, "it", path and Path(path)))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [(LINE.decode(), LINES), ("[" + LINE.decode() + "]", DOCUMENT), ("<p>One.</p>", PAGE)],
)
def test_blanks_before_the_content_are_none_of_it(
    text: str, expected: Reader, encoding: str
) -> None:
    for blanks in (1, 63, 64, 65, 66, 9000, 70_001):
        mark = "\ufeff" if encoding == "utf-16-be" else ""
        data = f"{mark}{' ' * blanks}{text}".encode(encoding)
        assert expected is reader_of(File(data, "it", Path("a.txt")))


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.xml", ATOM, "application/atom+xml"),
        ("a.atom", RSS, "application/rss+xml"),
        ("a.tsv", "id\ttext\n1\tOne.\n", "text/tab-separated-values"),
        ("a.csv", "id,text\n1,One.\n", "text/csv"),
        ("a.mbox", MAILBOX, "application/mbox"),
        ("a.eml", MAILBOX.partition("\n")[2], "message/rfc822"),
    ],
)
def test_a_text_is_said_to_be_from_a_file_of_the_type_that_its_content_has(
    name, data, expected
) -> None:
    packed = contents(gzip.compress(data.encode(), mtime=0), f"{name}.gz")
    for found, path in ((contents(data, name), name), (packed, f"{name}.gz/{name}")):
        original = found.records[0].article.original
        digest = hashlib.sha256(data.encode()).hexdigest()
        assert original[:3] == (path, digest, expected)


@pytest.mark.parametrize("name", RESULTS)
def test_our_own_result_is_an_error_if_named_and_a_note_if_found(
    name, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("n").mkdir()
    Path("n/a.txt").write_text("Rain flooded the harbour.")
    result = Path("n", "r.jsonl" if name == "batch" else "r.txt")
    result.write_text(RESULTS[name], "utf-8")
    message = f"{result}: is a result that summarizer wrote"
    reading = read(["n"])
    assert [article.id for article in reading.articles] == ["a"]
    assert [note.partition(" (")[0] for note in reading.notes] == [message]
    with pytest.raises(InputError, match=message):
        read(["n/a.txt", result])
    with pytest.raises(InputError, match="is a result that summarizer wrote"):
        read_contents([("a.txt", b"One."), ("r", RESULTS[name].encode())])


def test_a_result_is_known_in_the_encoding_that_a_shell_may_give_it() -> None:
    data = RESULTS["text"].replace("\n", "\r\n").encode("utf-16")
    with pytest.raises(InputError, match="is a result"):
        read_file(File(data, "r.txt", Path("r.txt")))


def test_an_article_that_quotes_a_result_is_an_article() -> None:
    text = f"We tried it out.\n\nThis is what it printed:\n\n{RESULTS['text']}"
    assert read_file(File(text.encode(), "a.txt", Path("a.txt"))).records[0].article.text == text


def test_the_readers_that_no_file_needs_are_not_imported(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("{ One.")
    (tmp_path / "b.txt").write_text("Two.")
    code = (
        "import sys; from summarizer import read; read([sys.argv[1]])\n"
        "print(*(name for name in sys.modules if name.startswith('summarizer.readers.')\n"
        "        and name.endswith(('plaintext', 'jsonlines'))))"
    )

    def imported(name: str) -> str:
        path = str(tmp_path / name)
        return subprocess.run(
            [sys.executable, "-c", code, path], capture_output=True, text=True, check=True
        ).stdout

    assert imported("b.txt") == "summarizer.readers.texts.plaintext\n"


RECIPE = """
from summarizer.articles import Article
from summarizer.readers.contents import Contents, Record

def read(file):
    texts = file.data.removeprefix(b"LIST:").decode().split(";")
    records = (Record(Article(text), f"{file.shown}, {n}") for n, text in enumerate(texts))
    return Contents(tuple(records), (f"{file.shown}: a note",))

def recognizes(file):
    return True
"""
LINE_IN_THE_LIST = (
    '    Reader("a .lst file (an article a part)", (".lst",), ("text/x-list",), ".parts", '
    're.compile(b"LIST:")),\n'
)


@pytest.mark.slow
def test_a_new_reader_is_a_file_and_a_line(package_copy: PackageCopy) -> None:
    package_copy.write("readers/parts.py", RECIPE)
    line = "    PLAIN_TEXT,\n"
    package_copy.replace("readers/formats.py", line, line + LINE_IN_THE_LIST)
    folder = package_copy.folder / "n"
    folder.mkdir()
    (folder / "a.lst").write_text("One.;Two.")
    (folder / "b.txt").write_text("LIST:Three.")
    (folder / "c.png").write_text("LIST:Four.")
    code = (
        "from summarizer import read; r = read(['n'])\n"
        "print(sorted(a.text for a in r.articles), r.notes)"
    )
    assert package_copy.run("-c", code) == (
        "['One.', 'Three.', 'Two.'] ('n/a.lst: a note', 'n/b.txt: a note', "
        "'n/c.png: left out: not a file that is read')\n"
    )
    for command in ("summarize", "verify"):
        shown = " ".join(package_copy.run("-m", "summarizer", command, "--help").split())
        assert "a .lst file (an article a part)" in shown
