"""RSS, Atom and RDF feeds: an item is an article."""

from __future__ import annotations

import codecs
import re
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from lxml import etree

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.readers.contents import Contents, File, Record
from summarizer.readers.pages.markup import FEED, kind_of_markup
from summarizer.readers.pages.text import page_text, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_CUT = re.compile(r"(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;)\]|\[\+\d+ chars\])\s*$")
# Where an item has its text, the whole one before its beginning, and so with the other fields.
_ATOM = "application/atom+xml"
_TEXTS = ("encoded", "content", "description", "summary")
_IN_BRACKETS = re.compile(r"@[^\s()]{1,100} \(([^()]{1,200})\)$")
_STATED = re.compile(rb"\s*<\?xml[^>]{0,200}encoding", re.IGNORECASE)
_CREDIT = 8  # words of the last line that programs add, besides the two names in it
_HOST = re.compile(r"www\d{0,2}\.", re.IGNORECASE)  # the beginning of one, and of no path
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]{0,20}:", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_END = 4096  # bytes in which a feed ends, and what programs write behind it
_DATES = ("pubDate", "published", "date", "issued", "updated", "modified")


def read(file: File) -> Contents:
    """Return an article for each item that has a text, and a note for each other.

    Raises:
        InputError: it is damaged beyond reading, or no item has a text.
    """
    root = _root(file)
    about = next((one for one in _children(root, "channel")), root)
    items = [*_children(root, "item", "entry"), *_children(about, "item")]
    items = list(dict.fromkeys(items))
    records: list[Record] = []
    notes: list[str] = []
    for number, item in enumerate(items, start=1):
        where = f"{file.shown}, item {number}"
        article = _article(item, about)
        if article is None:
            notes.append(f"{where}: has no text (left out)")
            continue
        authors = _authors(item) or _authors(about)
        records.append(Record(article, where, authors=authors))
        if _CUT.search(article.text):
            notes.append(f"{where}: holds only the beginning of its text")
    if not records:
        raise InputError(f"{file.shown}: a feed without an item that has a text")
    if _ends_early(file.data, root):
        notes.append(f"{file.shown}: ends before its end; what stood behind it is not read")
    is_atom = _local_name(root) == "feed"
    return Contents(tuple(records), tuple(notes), _ATOM if is_atom else "")


def recognizes(file: File) -> bool:
    """Whether the first element is that of a feed."""
    found = kind_of_markup(file.beginning)
    return found is not None and found[0] == FEED


def _root(file: File) -> etree._Element:
    """Return the root of the feed, whose entities beyond those of XML are not looked up."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        recover=True,
        huge_tree=False,
        encoding=_needed_encoding(file),
    )
    try:
        root = etree.fromstring(file.data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise InputError(f"{file.shown}: a feed that is damaged: {error}") from error
    if root is None:
        raise InputError(f"{file.shown}: a feed that is damaged: it holds nothing")
    return root


def _ends_early(data: bytes, root: etree._Element) -> bool:
    """Whether the end of the first element is missing: its name stands in none of the last tags."""
    name = _local_name(root).encode()
    end = data[-_END:].replace(b"\0", b"")  # of UTF-16
    return re.search(rb"</(?:[\w.-]{1,40}:)?%b\s{0,9}>" % re.escape(name), end) is None


def _needed_encoding(file: File) -> str | None:
    """Return what the sender states, if that is needed: what the feed states may be wrong then.

    The encoding that a caller names is for a feed that states none.
    """
    try:
        file.data.decode("utf-8")
    except UnicodeError:
        has_mark = file.data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        stated = _STATED.match(file.data)
        return None if has_mark else file.charset or (None if stated else file.encoding)
    return None


def _article(item: etree._Element, about: etree._Element) -> Article | None:
    text = next(filter(None, (_text(item, name) for name in _TEXTS)), "").strip()
    if not text:
        return None
    origin = next(_children(item, "source"), None)
    outlet = None if origin is None else _first(origin, "title") or _first(item, "source")
    title, feed = _first(item, "title"), _first(about, "title")
    return Article(
        text=_without_credit(text, title, feed),
        title=title,
        source=outlet or feed,
        url=_address(_link(item), about),
        published=next(filter(None, (_date(_first(item, name)) for name in _DATES)), None),
        language=_language(item, about),
    )


def _without_credit(text: str, title: str | None, feed: str | None) -> str:
    """Return a text without a last line that does no more than name its title and the feed's.

    Programs put it there in any language: "The post … appeared first on …".
    """
    rest, _, last = text.rpartition("\n")
    words, names = _words(last), [_words(name or "") for name in (title, feed)]
    if not rest.strip() or not all(name and name in words for name in names):
        return text
    others = len(words.split()) - sum(len(name.split()) for name in names)
    return rest.rstrip() if others <= _CREDIT else text


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


def _authors(element: etree._Element) -> tuple[str, ...]:
    """Return who wrote an item or a whole feed; RSS has the name in brackets behind an address."""
    for kind in ("creator", "author"):
        stated = (
            _first(one, "name") or " ".join("".join(one.itertext()).split())
            for one in _children(element, kind)
        )
        if names := tuple(
            (_IN_BRACKETS.search(name) or [name, name])[1] for name in stated if name
        ):
            return names
    return ()


def _text(item: etree._Element, name: str) -> str:
    element = next(_children(item, name), None)
    if element is None:
        return ""
    if next(element.iterchildren("*"), None) is not None:  # XHTML, as elements of the feed
        return page_text(etree.tostring(element, encoding="unicode", with_tail=False))
    # An entity of the feed's own is left out: some are made to take all memory.
    return text_of((element.text or "") + "".join(child.tail or "" for child in element))


def _first(element: etree._Element, name: str) -> str | None:
    return " ".join(_text(element, name).split()) or None


def _link(item: etree._Element) -> str | None:
    for link in _children(item, "link", "origLink"):
        address = link.get("href") if link.get("rel", "alternate") == "alternate" else None
        address = (address or link.text or "").strip()
        if address:
            return address
    guid = _first(item, "guid") or _first(item, "id") or ""
    return guid if guid.startswith(("http://", "https://")) else None


def _address(stated: str | None, about: etree._Element) -> str | None:
    """Return an address with the scheme, and the host of the feed's own, if it states none.

    What cannot be joined to that of the feed is returned as it is stated.
    """
    if stated is None or (_SCHEME.match(stated) and not _HOST.match(stated)):
        return stated
    own = _link(about) or ""
    base = own if _SCHEME.match(own) else "https:"
    relative = f"//{stated}" if _HOST.match(stated) else stated
    if base != own and not relative.startswith("//"):
        return stated
    try:
        return urljoin(base, relative)
    except ValueError:
        return stated


def _date(stated: str | None) -> str | None:
    """Return an ISO date for one as mail has them, and any other as it is written."""
    if not stated:
        return None
    try:
        return parsedate_to_datetime(stated).date().isoformat()
    except (ValueError, OverflowError):
        return stated


def _language(item: etree._Element, about: etree._Element) -> str | None:
    for element in (item, about):
        for stated in (
            element.get("{http://www.w3.org/XML/1998/namespace}lang"),
            _first(element, "language"),
        ):
            if stated:
                return stated.partition("-")[0].lower()
    return None


def _children(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    """Yield the children with one of the names, in any namespace, in the order of the names."""
    for name in names:
        for child in element.iterchildren("*"):
            if _local_name(child) == name:
                yield child


def _local_name(element: etree._Element) -> str:
    """Return the name of an element without its namespace, or the prefix of one not declared."""
    return str(element.tag).rpartition("}")[2].rpartition(":")[2]
