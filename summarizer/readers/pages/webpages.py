"""Web pages: the article of a page, without what stands around it, and what the page says of it."""

from __future__ import annotations

import re
from copy import copy
from functools import partial
from typing import TYPE_CHECKING, Any

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.readers.bytes_to_text.charsets import Decoded, decoded
from summarizer.readers.contents import Contents, File, Record
from summarizer.readers.pages.addresses import stated_text
from summarizer.readers.pages.chunks import join_frames
from summarizer.readers.pages.elements import made_plain
from summarizer.readers.pages.ends import ends_early
from summarizer.readers.pages.headings import with_headings
from summarizer.readers.pages.lengths import beginning
from summarizer.readers.pages.map_verification import verified, without_tags, words_in
from summarizer.readers.pages.markup import PAGE, kind_of_markup
from summarizer.readers.pages.metadata import described
from summarizer.readers.pages.references import decoded as unescaped
from summarizer.readers.pages.spans import byte_map
from summarizer.readers.pages.tables import without_layout_tables
from summarizer.readers.pages.text import is_marked_up, legible, page_text, parsed

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d+\)(https?://\S+) -->")
_NOT_FREE = re.compile(
    r'"isAccessibleForFree"\s*:\s*"?false|itemprop=["\']?isAccessibleForFree["\']?[^<>]{0,99}false'
    r'|content_tier["\']?\s+content=["\']?(?:locked|metered)',
    re.IGNORECASE,
)
_MAY_NOT_BE_FREE = ("isaccessibleforfree", "content_tier")
_AROUND_ALL = frozenset({"article", "body", "div", "html", "main"})


def read(file: File) -> Contents:
    """Return the article of the page, a paragraph a line.

    Raises:
        InputError: there is no text in it.
    """
    whole = decoded(file.data, file.shown, file.encoding, file.charset)
    source = whole._replace(text=beginning(whole.text))
    page = legible(source.text)
    tree = _tree(without_layout_tables(page))
    root = parsed(page) if tree is None else copy(tree.getroottree().getroot())
    text = _text(tree, page).strip()
    if not text:
        raise InputError(
            f"{file.shown}: a web page without text; if a script draws it, save it from a browser"
        )
    known = described(page, root, tree, text)
    if known.fields["url"] is None and (saved := _SAVED_FROM.search(page)):
        known.fields["url"] = saved[1]
    article = Article(text=text, id=file.id, **known.fields)
    notes = _notes(file.shown, whole.text, source)
    if not known.knows_month:
        notes.append(
            f"{file.shown}: its date is left out, since its numbers may stand for two days"
        )
    record = Record(
        article,
        file.shown,
        stated=bool(file.id),
        path=file.path,
        map=_map(source, text, file.data),
        authors=known.authors,
    )
    return Contents((record,), tuple(notes))


def _notes(shown: str, whole: str, source: Decoded) -> list[str]:
    """Return what a reader should know of how a page was read, and of what it says is not there."""
    notes = [source.note] if source.note else []
    if len(source.text) < len(whole):
        share = 100 * len(source.text) // len(whole)
        notes.append(f"{shown}: a very long page, of which the first {share}% are read; split it")
    elif ends_early(whole):
        notes.append(f"{shown}: ends before its end; it may be cut off")
    if _is_not_free(source.text):
        notes.append(f"{shown}: says that it is not free; it may hold only a beginning")
    return notes


def _is_not_free(page: str) -> bool:
    """Whether a page says that its article is for subscribers."""
    small = page.lower()
    return any(one in small for one in _MAY_NOT_BE_FREE) and _NOT_FREE.search(page) is not None


def recognizes(file: File) -> bool:
    """Whether the first element is one of a page."""
    found = kind_of_markup(file.beginning)
    return found is not None and found[0] == PAGE


def article_text(page: str) -> str:
    """Return the text of the article in a page.

    Tables are left out, unless they lay out the page: then their cells are read as blocks. Where no
    article is found, it is all text, and without any what the page states for programs.
    """
    page = legible(page)
    return _text(_tree(without_layout_tables(page)), page)


def _text(tree: HtmlElement | None, page: str) -> str:
    """Return the text of a page, whose tree is made plain."""
    return (_extracted(tree) if tree is not None else "") or _as_a_whole(page)


def _as_a_whole(page: str) -> str:
    """Return all text of a page; of one that shows none, what it states."""
    root = parsed(page)
    text = page_text(page)
    if not text and root is not None:
        said = unescaped(stated_text(root))
        lines = (page_text(said) if is_marked_up(said) else said).splitlines()
        text = "\n".join(" ".join(line.split()) for line in lines if line.strip())
    return text


def _extracted(tree: HtmlElement) -> str:
    from trafilatura import bare_extraction  # noqa: PLC0415 - slow

    if tree.tag not in _AROUND_ALL:
        tree.tag = "div"
    made_plain(tree)
    extract = partial(
        bare_extraction,
        include_tables=False,
        include_comments=False,
        favor_precision=True,
    )
    found: Any = extract(tree)
    if found is not None and found.text and join_frames(tree, found.text):
        found = extract(tree) or found
    return with_headings(tree, found.text) if found is not None and found.text else ""


def _tree(page: str) -> HtmlElement | None:
    """Return the root element of a page, or that of its one block; None where there is none."""
    from trafilatura import load_html  # noqa: PLC0415 - slow

    tree: HtmlElement | None = load_html(page)
    return tree


def _map(source: Decoded, text: str, data: bytes) -> tuple[tuple[int, int, str], ...]:
    """Return where the lines stand in the bytes; nowhere if these are not just the text's."""
    try:
        is_exact = data.startswith(source.text.encode(source.encoding), source.skip)
    except UnicodeError:
        return ()
    if not is_exact:
        return ()
    places = byte_map(source.text, text, source.encoding, source.skip)

    def at(where: str) -> str:
        start, end = map(int, where.removeprefix("bytes ").split("-"))
        return data[start:end].decode(source.encoding)

    return verified(
        text, places, lambda where: without_tags(at(where)), lambda where: words_in(at(where))
    )
