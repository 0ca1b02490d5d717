"""Do the maps lead back? Quotes of citations, looked for at their places in the original files.

Nothing of the package that makes maps is used: tags are taken off by `html.parser`, and what stands
on the pages of a PDF and in the paragraphs of a DOCX the makers of these files know.
"""

from __future__ import annotations

import random
import re
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.readers.documents import docx, docx_paragraphs, pdf, pdf_pages
from benchmarks.readers.layouts import pages
from benchmarks.readers.stories import stories
from summarizer import Options, read, summarize

if TYPE_CHECKING:
    from summarizer import Citation
    from summarizer.originals import Original

QUOTES = 200
"""How many quotes are looked for, drawn from all citations with a fixed seed."""

_NUMBER = re.compile(r"\d+")

Source = bytes | list[str]
"""The bytes of a page, or what stands on each page of a PDF or in each paragraph of a DOCX."""


def misplaced(quotes: int = QUOTES) -> tuple[int, list[str]]:
    """Return how many quotes were looked for, and those that are not where their map says."""
    with TemporaryDirectory() as folder:
        sources = _written(Path(folder))
        reading = read(folder)
        summary = summarize(reading.articles, Options(percent=100, language="en"))
    cited = [one for sentence in summary for one in sentence.citations]
    drawn = random.Random(0).sample(cited, min(quotes, len(cited)))  # noqa: S311 - no secret
    wrong = []
    for one in drawn:
        original = reading.originals[one.article]
        if not is_there(one, original, sources[Path(original.path).name]):
            wrong.append(f"{one.article}: {one.quote}")
    return len(drawn), wrong


def is_there(cited: Citation, original: Original, source: Source) -> bool:
    """Whether the stretches of the original that a quote is mapped to hold its words."""
    mapped = [
        where for start, end, where in original.map if start < cited.end and end > cited.start
    ]
    found = "".join(_text_at(where, source) for where in mapped)
    return "".join(cited.quote.split()) in "".join(found.split())


def _text_at(where: str, source: Source) -> str:
    """Return what stands at a place such as `bytes 10-52`, `page 3` or `paragraph 4`."""
    first, *last = map(int, _NUMBER.findall(where))
    if isinstance(source, list):
        return source[first - 1]
    collector = _Text()
    collector.feed(source[first : last[0]].decode("utf-8", "replace"))
    collector.close()
    return "".join(collector.pieces)


class _Text(HTMLParser):
    """What stands between the tags of a stretch of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)


def _written(folder: Path) -> dict[str, Source]:
    """Write the files in English, and return what is known of each by its name."""
    sources: dict[str, Source] = {}
    for number, page in enumerate(pages()):
        if page.language == "en":
            name = f"page-{number}.html"
            (folder / name).write_bytes(page.data)
            sources[name] = page.data
    for number, story in enumerate(stories()):
        if story.language == "en":
            lines, paragraphs = pdf_pages(story), docx_paragraphs(story)
            (folder / f"a{number}.pdf").write_bytes(pdf(lines))
            (folder / f"b{number}.docx").write_bytes(docx(paragraphs))
            sources[f"a{number}.pdf"] = [" ".join(one) for one in lines]
            sources[f"b{number}.docx"] = paragraphs
    return sources
