"""Files of the formats that are read, made by hand, for the tests of readers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.readers.contents import File
from summarizer.readers.formats import read_file

if TYPE_CHECKING:
    from summarizer.articles import Article
    from summarizer.readers.contents import Contents

PAGE = """<!doctype html><html lang="en-GB"><head><title>Rain floods Brest - The Gazette</title>
<meta property="og:site_name" content="The Gazette">
<link rel="canonical" href="https://gazette.example/rain">
<meta property="article:published_time" content="2024-03-05T10:00:00Z"></head><body>
<nav><a href="/">Home</a> <a href="/w">World</a></nav><article><h1>Rain floods Brest</h1>
<p>Rain flooded the harbour of <a href="x">Brest</a> on Monday,
the <b>mayor</b> said.</p>
<blockquote><p>“We have never seen this,” she said.</p></blockquote>
<p>Ships could not leave.<br>Schools were closed on Tuesday.</p></article>
<div class="comments"><p>First! I saw it all from my window, friends.</p></div>
<footer>Copyright The Gazette, all rights reserved.</footer></body></html>"""
PARAGRAPHS = [
    "Rain flooded the harbour of Brest on Monday, the mayor said.",
    "“We have never seen this,” she said.",
    "Ships could not leave.",
    "Schools were closed on Tuesday.",
]


def contents(data: bytes | str, name: str | None = "it", **known: Any) -> Contents:
    """What a file of this name holds."""
    given = data.encode() if isinstance(data, str) else data
    return read_file(File(given, name or "standard input", Path(name) if name else None, **known))


def articles(data: bytes | str, name: str | None = "it", **known: Any) -> list[Article]:
    """The articles of a file of this name."""
    return [record.article for record in contents(data, name, **known).records]


def texts(data: bytes | str, name: str | None = "it", **known: Any) -> list[str]:
    """The texts of the articles of a file of this name."""
    return [article.text for article in articles(data, name, **known)]


def pdf(pages: list[list[str]], title: str = "", author: str = "") -> bytes:
    """A PDF file with these lines on its pages."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        font,
    ]
    for n, lines in enumerate(pages):
        shown = "".join(f"({line}) Tj T*\n" for line in lines)
        stream = f"BT /F1 11 Tf 72 760 Td 14 TL\n{shown}ET"
        objects += [
            (
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
                f"/Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * n} 0 R >>"
            ),
            f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream",
        ]
    objects.append(f"<< /Title ({title}) /Author ({author}) >>")
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = f"<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>"
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n{size}\n"
    return data + f"{end}startxref\n{len(data)}\n%%EOF\n".encode()
