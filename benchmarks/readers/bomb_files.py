"""The files themselves: a few kilobytes or megabytes each, made here."""

from __future__ import annotations

import gzip
import io
import os
import tarfile
import zipfile
from typing import TYPE_CHECKING

from benchmarks.readers.documents import pdf

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_ZEROS = 600 << 20  # bytes that are packed to a thousandth
_ENTITIES = b"".join(
    b'<!ENTITY a%d "%s">' % (n, (b"&a%d;" % (n - 1) if n else b"aaaaaaaaaa") * 10)
    for n in range(12)
)
_WORD = b'<w:document xmlns:w="urn:w"><w:body>%b</w:body></w:document>'


def bombs() -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of each file."""
    yield from _pages()
    yield from _markup()
    yield from _records()
    yield from _archives()
    yield from _documents()
    yield from _messages()


def plant(folder: Path) -> set[str]:
    """Put into a folder what is no file, or leads out of it, and return the names of these."""
    outside = folder.parent / f"{folder.name}.outside.txt"
    (folder / "out.txt").symlink_to(outside)
    (folder / "loop.txt").symlink_to("loop.txt")
    (folder / "up").symlink_to(folder)
    (folder / "zero.txt").symlink_to("/dev/zero")
    (folder / "passwd.txt").symlink_to("/etc/passwd")
    os.mkfifo(folder / "pipe.txt")
    (folder / "endless.txt").touch()
    os.truncate(folder / "endless.txt", 1 << 40)
    return {"out.txt", "loop.txt", "zero.txt", "passwd.txt", "pipe.txt", "endless.txt"}


def _pages() -> Iterator[tuple[str, bytes]]:
    yield "divs.html", b"<html>" + b"<div>" * 200_000 + b"Rain."
    attributes = b" ".join(b"a%d=1" % n for n in range(100_000))
    yield "attributes.html", b"<html><p " + attributes + b">Rain fell in Brest.</p>"
    yield (
        "paragraphs.html",
        b"<html>" + b"<p>Rain fell on the harbour of Brest, again.</p>" * 110_000,
    )
    yield "pointed.html", b"<html>" + b"<" * 1_000_000
    yield "comments.html", b"<html>" + b"<!--" * 300_000
    yield "references.html", b"<html>" + b"&amp" * 1_000_000
    yield "rows.html", b"<html><table>" + b"<tr><td>a</td>" * 100_000
    yield "tables.html", b"<html>" + b"<table><tr><td>" * 5_000 + b"Rain."
    yield "links.html", b"<html><body>" + b"<a href=x>" * 100_000 + b"Rain."
    yield "script.html", b'<html><script type="application/ld+json">' + b"[" * 1_000_000
    yield "title.html", b"<html><title>" + b"Rain - " * 300_000 + b"</title><p>Rain fell."


def _markup() -> Iterator[tuple[str, bytes]]:
    dtd = b'<?xml version="1.0"?><!DOCTYPE rss [' + _ENTITIES + b"]>"
    item = b"<rss><channel><item><description>%b</description></item></channel></rss>"
    yield "entities.rss", dtd + item % b"&a11;"
    outside = b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    yield "outside.rss", outside + item % b"&x;"
    yield "deep.rss", b"<rss>" + b"<item>" * 200_000
    yield "quotes.md", b">" * 100_000 + b" Rain."
    yield "brackets.md", b"[" * 100_000 + b" Rain."
    yield "stars.md", b"*a **a " * 50_000
    yield "list.md", b"".join(b" " * n + b"- a\n" for n in range(2_000))


def _records() -> Iterator[tuple[str, bytes]]:
    yield "tags.json", b'[{"text":"' + b"<p>" * 1_000_000 + b'"}]'
    yield "deep.json", b"[" * 1_000_000
    yield "digits.json", b'[{"text": "a", "id": ' + b"9" * 1_000_000 + b"}]"
    yield "pages.jsonl", (b'{"text": "<html>' + b"<div>" * 50_000 + b'"}\n') * 20
    yield "cell.csv", b'title,text\n"' + b"a," * 3_000_000
    yield "marks.csv", b"title,text\n" + b'""' * 2_000_000
    yield "rows.csv", b"text,id\n" + b"".join(b"a,%d\n" % n for n in range(30_000))
    yield "many.csv", b"text,id\n" + b"a,\n" * 1_000_000
    yield "blank.csv", b"text,id\n" + b"\n" * 40_000_000
    yield "many.jsonl", b'{"text": "a"}\n' * 1_000_000
    yield "lists.json", b"[" + b"[]," * 8_000_000 + b"[]]"
    yield "lines.txt", b"A b.\n" * 2_000_000
    yield "names.csv", b"text," + b"a," * 1_000_000 + b"\nRain.\n"


def _archives() -> Iterator[tuple[str, bytes]]:
    zeros = gzip.compress(bytes(_ZEROS), 9)
    yield "zeros.gz", zeros
    yield "zeros.warc.gz", zeros
    yield "zeros.zip", _zipped(("a.txt", bytes(_ZEROS)))
    yield "blanks.zip", _zipped(("a.json", b" " * 100_000_000), ("b.csv", b" " * 20_000_000))
    yield "nested.zip", _zipped(("a.zip", _zipped(("b.zip", _zipped(("c.zip", b"PK"))))))
    yield "names.zip", _zipped(("../../out.txt", b"Rain."), ("/etc/out.txt", b"Rain."))
    yield "many.zip", _zipped(*((f"{n}.txt", b"") for n in range(100_000)))
    yield "links.tar.gz", gzip.compress(_tar())


def _zipped(*files: tuple[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return stream.getvalue()


def _tar() -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for name, kind in (
            ("link.txt", tarfile.SYMTYPE),
            ("hard.txt", tarfile.LNKTYPE),
            ("zero.txt", tarfile.CHRTYPE),
            ("disk.txt", tarfile.BLKTYPE),
            ("pipe.txt", tarfile.FIFOTYPE),
        ):
            member = tarfile.TarInfo(name)
            member.type, member.linkname = kind, "/etc/passwd"
            archive.addfile(member)
    return stream.getvalue()


def _documents() -> Iterator[tuple[str, bytes]]:
    whole = pdf([["Rain fell."], ["Ships stayed."]])
    yield "cut.pdf", whole[: len(whole) // 2]
    yield "circle.pdf", whole.replace(b"/Kids [4 0 R", b"/Kids [2 0 R")
    yield "locked.pdf", _locked(whole)
    yield "deep.pdf", whole.replace(b"/Kids [", b"/Kids " + b"[" * 100_000)
    yield "zeros.docx", _zipped(("[Content_Types].xml", b""), ("word/document.xml", bytes(_ZEROS)))
    deep = _WORD % (b"<w:p>" * 100_000)
    yield "deep.docx", _zipped(("[Content_Types].xml", b""), ("word/document.xml", deep))
    dtd = b"<!DOCTYPE w [" + _ENTITIES + b"]>"
    lol = dtd + _WORD % b"<w:p><w:t>&a11;</w:t></w:p>"
    yield "entities.docx", _zipped(("[Content_Types].xml", b""), ("word/document.xml", lol))
    yield "groups.rtf", b"{\\rtf1 " + b"{" * 1_000_000
    yield "fields.rtf", b"{\\rtf1 " + b'{\\field{\\*\\fldinst HYPERLINK "a"}}' * 50_000 + b"}"
    yield "lines.vtt", b"WEBVTT\n\n00:01.000 --> 00:02.000\n" + b"a\n" * 20_000_000
    yield "cut.parquet", b"PAR1" + b"\xff" * 1_000 + b"PAR1"


def _locked(data: bytes) -> bytes:
    from pypdf import PdfReader, PdfWriter  # noqa: PLC0415 - for one file

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    writer.encrypt("secret", algorithm="RC4-128")
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def _messages() -> Iterator[tuple[str, bytes]]:
    head = b"From: a\nMIME-Version: 1.0\n"
    yield "subject.eml", head + b"Subject: " + b"=?utf-8?q?a?= " * 50_000 + b"\n\nRain fell."
    part = b"--a\nContent-Type: multipart/mixed; boundary=a\n\n"
    yield "parts.eml", head + b"Content-Type: multipart/mixed; boundary=a\n\n" + part * 20_000
    yield "fields.eml", b"A: b\n" * 500_000
    yield "lines.mbox", b"From a Mon Mar  4 10:00:00 2024\nA: b\n\n" * 50_000
