from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
import zlib
from pathlib import Path

import pytest

from summarizer.errors import InputError
from summarizer.readers import read
from tests.readers.documents.test_office import docx
from tests.readers.made_files import PAGE, articles, contents

FILES = {
    "n/a.html": PAGE.encode(),
    "n/b.txt": b"Plain.",
    "n/pile.jsonl": b'{"text": "One.", "id": "x"}\n{"text": "Two.", "id": "y"}\n',
    "n/.hidden.txt": b"Hidden.",
    "__MACOSX/n/b.txt": b"Of a system.",
    "n/c.png": b"\x89PNG",
    "n/a_files/frame.html": PAGE.encode(),
    "README.md": b"About the pile.",
    "n/empty.txt": b"",
    "../outside.txt": b"Outside.",
    "/etc/absolute.txt": b"Absolute.",
}
IDS = ["a", "b", "x", "y"]
PICTURE = b"\x89PNG\r\n"  # is not looked at for long, however large it is


def zipped(files) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


def tarred(files) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        link = tarfile.TarInfo("n/link.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    return stream.getvalue()


def tarred_and_gzipped(files) -> bytes:
    return gzip.compress(tarred(files))


@pytest.mark.parametrize(
    ("pack", "suffix"), [(zipped, "zip"), (tarred, "tar"), (tarred_and_gzipped, "tar.gz")]
)
def test_the_files_of_an_archive_are_read_as_those_of_a_folder(
    pack, suffix, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    name = f"pile.{suffix}"
    Path(name).write_bytes(pack(FILES))
    reading = read(name)
    assert [article.id for article in reading.articles] == IDS
    out = "its name leads out of the archive; pack it without that (left out)"
    link = f"{name}/n/link.txt: a link or a device, and no file (left out)"
    assert reading.notes == (
        f"{name}/../outside.txt: {out}",
        f"{name}//etc/absolute.txt: {out}",
        f"{name}/n/c.png: not a file that is read (left out)",
        f"{name}/n/empty.txt: is empty; there is nothing to summarize in it (left out)",
        *([link] if pack is not zipped else []),
    )
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_member_outside_of_the_archive_is_a_note_and_a_hidden_one_is_not() -> None:
    names = ("a.txt", "../b.txt", "/c.txt", "d/../../e.txt", ".f.txt", "../.g.txt")
    for pack in (zipped, tarred):
        found = contents(pack(dict.fromkeys(names, b"One.")), "pile.zip")
        assert [record.where for record in found.records] == ["pile.zip/a.txt"]
        out = "its name leads out of the archive; pack it without that (left out)"
        told = [note.rpartition(": ")[2] for note in found.notes if "link.txt" not in note]
        assert told == [out] * 3


def test_archives_are_known_by_their_content() -> None:
    for data in (
        zipped({"a.txt": b"One."}),
        tarred({"a.txt": b"One."}),
        gzip.compress(b"One.", mtime=0),
    ):
        for name in ("a.txt", None):
            assert [r.article.text for r in contents(data, name).records] == ["One."]


def test_a_compressed_file_is_what_it_holds(tmp_path: Path) -> None:
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(PAGE.encode()))
    assert [(one.id, one.title) for one in read(tmp_path).articles] == [("a", "Rain floods Brest")]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"PK\x03\x04garbage", "cannot be read"),
        (gzip.compress(b"One.", mtime=0)[:11], "cannot be read"),
        (zipped({"a.png": b"x"}), "an archive without an article; it/a.png"),
        (zipped({}), "an archive without an article"),
        (gzip.compress(b"\x89PNG\r\n", mtime=0), "is a picture"),
        (zipped({"[Content_Types].xml": b"", "xl/workbook.bin": b"x"}), "is a spreadsheet.*csv"),
        (zipped({"Index/Document.iwa": b"x"}), "is a document of Pages.*docx"),
    ],
)
def test_an_archive_without_an_article_is_an_error(data, message) -> None:
    with pytest.raises(InputError, match=f"^it(/it)?: .*{message}"):
        contents(data)


def test_what_is_only_named_as_an_archive_is_said_to_be_none() -> None:
    with pytest.raises(InputError, match=r"^a\.zip: is no archive of the kinds that are read"):
        contents(b"One.", "a.zip")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("made", "message"),
    [
        (lambda: gzip.compress(bytes(129 << 20), 1), "more than 128 MB once unpacked"),
        (
            lambda: zipped({f"{n}.txt": PICTURE.ljust(65 << 20) for n in range(2)}),
            "more than 128 MB",
        ),
        (lambda: zipped({f"{n}.png": b"" for n in range(10_001)}), "more than 10000 files"),
    ],
    ids=["gzip", "zip", "many"],
)
def test_an_archive_that_is_too_large_is_refused(made, message) -> None:
    with pytest.raises(InputError, match=message):
        contents(made())


def test_archives_in_archives_end() -> None:
    inner = zipped({"a.txt": b"One."})
    assert len(contents(zipped({"b.zip": inner})).records) == 1
    with pytest.raises(InputError, match="an archive in an archive"):
        contents(zipped({"d.zip": zipped({"c.zip": zipped({"b.zip": inner})})}))


def test_gzip_in_gzip_ends() -> None:
    data = b"One."
    for _ in range(100):
        data = gzip.compress(data)
    with pytest.raises(InputError, match="an archive in an archive"):
        contents(data)


@pytest.mark.parametrize("folder", ["", "in/some/folders/"])
def test_a_document_in_an_archive_is_no_archive(folder: str, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({f"{folder}one.docx": docx()}))
    assert ["one"] == [article.id for article in read(path).articles]


def test_a_name_that_stands_twice_is_told() -> None:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz") as archive:
        for data in (b"One.", b"Two."):
            info = tarfile.TarInfo("a.txt")
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    found = contents(stream.getvalue())
    assert ["One."] == [record.article.text for record in found.records]
    assert ("it/a.txt: stands twice in the archive (the second left out)",) == found.notes


def test_a_sparse_file_is_as_large_as_it_says() -> None:
    info = tarfile.TarInfo("a.txt")
    info.type, size = tarfile.GNUTYPE_SPARSE, 300 << 20
    header = bytearray(info.tobuf(tarfile.GNU_FORMAT))
    header[483:495] = b"%011o\0" % size
    header[148:156] = b" " * 8
    header[148:156] = b"%06o\0 " % sum(header)
    with pytest.raises(InputError, match="more than 128 MB once unpacked"):
        contents(gzip.compress(bytes(header) + bytes(1024)))


def test_an_archive_with_a_nameless_file_is_an_error() -> None:
    data = bytearray(zipped({"x": b"One."}))
    entry = data.index(b"PK\x01\x02")
    data[entry + 28], data[entry + 30] = 0, 1  # the name becomes a field of one byte
    with pytest.raises(InputError, match=r"^it: an archive"):
        contents(bytes(data))


def test_a_damaged_member_is_a_note_and_the_others_are_read() -> None:
    files = {"a.txt": b"One and one.", "b.txt": b"Two and two.", "c.txt": b"Six and six."}
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    found = contents(stream.getvalue().replace(b"Two and", b"Too and"), "it.zip")
    assert [record.article.text for record in found.records] == ["One and one.", "Six and six."]
    note = "it.zip/b.txt: is damaged: Bad CRC-32 for file 'b.txt' (left out)"
    assert found.notes == (note,)

    cut = contents(gzip.compress(tarred(files)[:1540], mtime=0)[:-9], "it.tar.gz")
    assert [record.article.text for record in cut.records] == ["One and one."]
    assert "damaged" in "".join(cut.notes)


def test_what_has_a_password_says_so() -> None:
    data = bytearray(zipped({"a.txt": b"One."}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(InputError, match=r"article; it/a\.txt: has a password; unpack it$"):
        contents(bytes(data))


def test_a_text_that_is_cut_off_is_its_beginning_and_a_note() -> None:
    packed = gzip.compress("".join(f"Réglages of town {n}.\n" for n in range(900)).encode())
    for length in range(1000, 1008):  # within characters, too
        cut = contents(packed[:length], "it.txt.gz")
        (record,) = cut.records
        assert record.article.text.startswith("Réglages of town 0.\nRéglages of town 1.")
        assert cut.notes == ("it.txt.gz/it.txt: ends before its end; it may hold only a beginning",)


@pytest.mark.parametrize(("encoding", "width"), [("utf-16", 2), ("latin-1", 1)])
def test_a_text_that_is_cut_off_is_read_in_any_encoding(encoding: str, width: int) -> None:
    text = "".join(f"Réglages of town {n}.\n" for n in range(900))
    whole = text.encode(encoding)
    for length in range(4000, 4020):
        packer = zlib.compressobj(wbits=31)
        packed = packer.compress(whole[:length]) + packer.flush(zlib.Z_SYNC_FLUSH)
        (article,) = articles(packed, "it.txt.gz", encoding="latin-1")
        assert len(article.text) > length // width - 8
        assert text.startswith(article.text)
