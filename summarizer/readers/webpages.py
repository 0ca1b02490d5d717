"""Web pages: the article of a page, without what stands around it, and what the page says of it."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.languages.codes import macrolanguage
from summarizer.languages.recognition import recognised
from summarizer.readers.charsets import Decoded, decoded
from summarizer.readers.contents import Contents, File, Record
from summarizer.readers.markup import PAGE, kind_of_markup
from summarizer.readers.page_addresses import stated_address, stated_text
from summarizer.readers.page_chunks import join_frames
from summarizer.readers.page_dates import published_on
from summarizer.readers.page_elements import made_plain
from summarizer.readers.page_ends import ends_early
from summarizer.readers.page_headings import with_headings
from summarizer.readers.page_lengths import beginning
from summarizer.readers.page_spans import byte_map
from summarizer.readers.page_tables import without_layout_tables
from summarizer.readers.page_text import is_marked_up, legible, page_text, parsed
from summarizer.readers.page_titles import headline_and_outlet
from summarizer.readers.proofs import proven, without_tags, words_in
from summarizer.readers.references import decoded as unescaped

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d+\)(https?://\S+) -->")
_NOT_FREE = re.compile(
    r'"isAccessibleForFree"\s*:\s*"?false|itemprop=["\']?isAccessibleForFree["\']?[^<>]{0,99}false'
    r'|content_tier["\']?\s+content=["\']?(?:locked|metered)',
    re.IGNORECASE,
)
_CODE = re.compile(r"[a-z]{2}(?=$|[-_])", re.IGNORECASE)
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+")  # what stands for an outlet where none is named
_DATES = {"original_date": True, "extensive_search": False}
_AROUND_ALL = frozenset({"article", "body", "div", "html", "main"})
_LONGEST_NAME = 7  # words of an author's name, such as that of a ministry
_SHORT_NAME = 3  # words that may all be small: "dpa", "the press office"
_STATED = ("title", "author", "sitename", "url", "date")
_LONGEST_BRIEF = 500_000  # characters of a page that is searched again for what it states


def read(file: File) -> Contents:
    """Return the article of the page, a paragraph a line.

    Raises:
        InputError: there is no text in it.
    """
    whole = decoded(file.data, file.shown, file.encoding, file.charset)
    source = whole._replace(text=beginning(whole.text))
    page = legible(source.text)
    found = extracted(page)
    text = found["text"].strip()
    if not text:
        raise InputError(
            f"{file.shown}: a web page without text; if a script draws it, save it from a browser"
        )
    article = Article(text=text, id=file.id, **_described(page, found, text))
    notes = [source.note] if source.note else []
    if len(source.text) < len(whole.text):
        share = 100 * len(source.text) // len(whole.text)
        notes.append(
            f"{file.shown}: a very long page, of which the first {share}% are read; split it"
        )
    if ends_early(whole.text):
        notes.append(f"{file.shown}: ends before its end; it may be cut off")
    if _NOT_FREE.search(page):
        notes.append(f"{file.shown}: says that it is not free; it may hold only a beginning")
    record = Record(
        article,
        file.shown,
        stated=bool(file.id),
        path=file.path,
        map=_map(source, text, file.data),
        authors=_authors(found.get("author") or ""),
    )
    return Contents((record,), tuple(notes))


def recognizes(file: File) -> bool:
    """Whether the first element is one of a page."""
    found = kind_of_markup(file.beginning)
    return found is not None and found[0] == PAGE


def extracted(page: str) -> dict[str, Any]:
    """Return the `text` of the article in a page, and its `title`, `author`, `sitename` and so on.

    Tables are left out, unless they lay out the page: then their cells are read as blocks. Where no
    article is found, it is all text, and without any what the page states for programs.
    """
    found = _extracted(without_layout_tables(legible(page)))
    if not found.get("text"):
        found["text"] = _as_a_whole(page)
    return found


def _as_a_whole(page: str) -> str:
    """Return all text of a page; of one that shows none, what it states."""
    root = parsed(page)
    text = page_text(page)
    if not text and root is not None:
        said = unescaped(stated_text(root))
        lines = (page_text(said) if is_marked_up(said) else said).splitlines()
        text = "\n".join(" ".join(line.split()) for line in lines if line.strip())
    return text


def _extracted(page: str) -> dict[str, Any]:
    from trafilatura import bare_extraction, extract_metadata  # noqa: PLC0415 - slow

    tree = _tree(page)
    if tree is None:
        return {}
    made_plain(tree)
    extract = partial(
        bare_extraction,
        include_tables=False,
        include_comments=False,
        favor_precision=True,
        with_metadata=True,
        date_extraction_params=_DATES,
    )
    found: Any = extract(tree)
    if found is not None and found.text and join_frames(tree, found.text):
        found = extract(tree) or found
    text = with_headings(tree, found.text) if found is not None and found.text else ""
    known = found
    if known is None and len(page) <= _LONGEST_BRIEF:
        known = extract_metadata(_tree(page), date_config=_DATES)
    return {"text": text} | {name: getattr(known, name, None) for name in _STATED}


def _tree(page: str) -> HtmlElement | None:
    """Return the root element of a page, or None; what is around all of it is a mere frame.

    The search for a date takes out elements such as `math`, and fails where it is the root.
    """
    from trafilatura import load_html  # noqa: PLC0415 - slow

    tree: HtmlElement | None = load_html(page)
    if tree is not None and tree.tag not in _AROUND_ALL:
        tree.tag = "div"
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

    return proven(
        text, places, lambda where: without_tags(at(where)), lambda where: words_in(at(where))
    )


def _stated_title(root: HtmlElement | None) -> str:
    """Return what the element `title` of a page says, or nothing."""
    return "" if root is None else " ".join((root.findtext(".//title") or "").split())


def _described(page: str, found: dict[str, Any], text: str) -> dict[str, Any]:
    root = parsed(page)
    saved = _SAVED_FROM.search(page)
    title, outlet = _titles(root, found.get("title") or "")
    stated = found.get("sitename") or None
    if stated == title:  # what is searched for a dot, as in "Dec.14", takes the headline for a host
        stated = None
    is_address = stated is not None and _HOST.fullmatch(stated) is not None
    return {
        "title": title or None,
        "source": (outlet or stated) if stated is None or is_address else stated,
        "url": found.get("url") or _address(root, title) or (saved[1] if saved else None),
        "published": published_on(root, title, found.get("date") or None),
        "language": _language(root, text),
    }


def _authors(stated: str) -> tuple[str, ...]:
    """Return the names of authors; none where what was found is a sentence on one."""
    names = tuple(filter(None, stated.split("; ")))
    return names if all(map(_is_name, names)) else ()


def _is_name(text: str) -> bool:
    words = text.split()
    small = sum(word[0].islower() for word in words)
    is_phrase = len(words) > _SHORT_NAME and 2 * small > len(words)
    return len(words) <= _LONGEST_NAME and not is_phrase


def _address(root: HtmlElement | None, title: str) -> str | None:
    return None if root is None else stated_address(root, title)


def _titles(root: HtmlElement | None, found: str) -> tuple[str, str | None]:
    """Return the headline of the page, and the outlet that its title names, or None."""
    if root is None:
        return found, None
    stated = _stated_title(root)
    headings = [heading.text_content() for heading in root.iter("h1", "h2")]
    headline, outlet = headline_and_outlet(stated, [*headings, found])
    return (headline if found == stated else found), outlet


def _language(root: HtmlElement | None, text: str) -> str | None:
    """Return the language that a page states, unless its text is in another one."""
    stated = (
        _CODE.match(root.get("lang") or root.get("xml:lang") or "") if root is not None else None
    )
    if stated is None:
        return None
    found = recognised(text)
    code = stated[0].lower()
    return code if found is None or macrolanguage(found) == macrolanguage(code) else None
