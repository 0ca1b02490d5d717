"""What a page says of its article: title, authors, outlet, address, day and language."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from summarizer.languages.codes import macrolanguage
from summarizer.languages.recognition import recognised
from summarizer.readers.page_addresses import stated_address
from summarizer.readers.page_dates import day_read, day_stated
from summarizer.readers.page_titles import headline_and_outlet

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CODE = re.compile(r"[a-z]{2}(?=$|[-_])", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://(?:www\.|w[0-9]+\.)?([^/]+)")
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+")  # what stands for an outlet where none is named
_LONGEST_NAME = 7  # words of an author's name, such as that of a ministry
_SHORT_NAME = 3  # words that may all be small: "dpa", "the press office"


def described(
    root: HtmlElement | None, tree: HtmlElement | None, text: str
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return the fields of an article but its text, and its authors.

    `root` is the page as it was parsed, and `tree` that in which the text was found.
    """
    found = _found(tree) if tree is not None else None
    known: dict[str, str | None] = {
        name: getattr(found, name, None) or None for name in ("title", "author", "sitename", "url")
    }
    title, outlet = _titles(root, known["title"] or "")
    stated = known["sitename"]
    if stated == title:  # what is searched for a dot, as in "Dec.14", takes the headline for a host
        stated = None
    is_address = stated is not None and _HOST.fullmatch(stated) is not None
    day = None if root is None else day_stated(root, title)
    if day is None and root is not None and tree is not None:
        day = day_read(root, tree, known["url"])
    fields = {
        "title": title or None,
        "source": (outlet or stated) if stated is None or is_address else stated,
        "url": known["url"] or (None if root is None else stated_address(root, title)),
        "published": day,
        "language": _language(root, text),
    }
    return fields, _authors(known["author"] or "")


def _found(tree: HtmlElement) -> Any:  # noqa: ANN401 - a document of trafilatura
    """Return what trafilatura's `extract_metadata` finds, without what nobody asks for.

    Of its day, categories, tags and licence, each takes as long as all the rest.
    """
    from trafilatura import metadata as pages  # noqa: PLC0415 - slow

    found = pages.examine_meta(tree)
    if found.author and " " not in found.author:
        found.author = None
    with suppress(Exception):  # its parser fails on what it does not expect
        found = pages.extract_meta_json(tree, found)
    found.title = found.title or pages.extract_title(tree)
    found.author = found.author or pages.extract_author(tree)
    found.url = found.url or pages.extract_url(tree)
    found.sitename = _outlet(found.sitename or pages.extract_sitename(tree), found.url)
    found.clean_and_trim()
    return found


def _outlet(stated: str | None, address: str | None) -> str | None:
    """Return the name of an outlet as trafilatura writes it, else the host of the address."""
    name = (stated or "").lstrip("@")
    if name and "." not in name and not name[0].isupper():
        return name.title()
    host = _ADDRESS.match(address) if address and not stated else None
    return name or (host[1] if host else None)


def _authors(stated: str) -> tuple[str, ...]:
    """Return the names of authors; none where what was found is a sentence on one."""
    names = tuple(filter(None, stated.split("; ")))
    return names if all(map(_is_name, names)) else ()


def _is_name(text: str) -> bool:
    words = text.split()
    small = sum(word[0].islower() for word in words)
    is_phrase = len(words) > _SHORT_NAME and 2 * small > len(words)
    return len(words) <= _LONGEST_NAME and not is_phrase


def _titles(root: HtmlElement | None, found: str) -> tuple[str, str | None]:
    """Return the headline of the page, and the outlet that its title names, or None."""
    if root is None:
        return found, None
    stated = " ".join((root.findtext(".//title") or "").split())
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
