"""What a page says of its article: title, authors, outlet, address, day and language."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING, Any, NamedTuple
from unicodedata import category

from summarizer.languages.codes import ENGLISH, macrolanguage
from summarizer.languages.recognition import recognised
from summarizer.readers.pages.addresses import stated_address
from summarizer.readers.pages.dates import day_read, day_stated, sure
from summarizer.readers.pages.titles import (
    headline_and_outlet,
    is_view,
    name_of,
    parted,
    without_view,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

_CODE = re.compile(r"[a-z]{2}(?=$|[-_])", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://(?:www\.|w[0-9]+\.)?([^/]+)")
# What an address for networks has, to tell from where readers come.
_TRACKED = re.compile(
    r"[?&](?:(?:at|mc|mtm|ns|pk|utm)_\w+|cmp(?:id)?|fbclid|gclid|ito|ocid|smid|xtor)=",
    re.IGNORECASE,
)
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+")  # what stands for an outlet where none is named
_FOOTER = 2000  # characters at the end of what a page says
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|\bcopyright)(?:[\s©,;:–-]|\(c\)|copyright|by|\d){0,20}(\w[^\n]{0,80})",
    re.IGNORECASE,
)
_ESCAPED = re.compile(r"(?:\\u[0-9a-f]{4}){1,4}")  # by which JSON writes letters beyond ASCII
_MOST_MARKS = 4  # on one letter
_MONTH_FIRST = frozenset({"us", "ph", "fm", "mh", "pw"})
_DAY_FIRST_NAMES = "uk gb ie au nz in za ng ke gh ug tz zm zw pk bd lk sg hk my mt jm tt"
_DAY_FIRST = frozenset(_DAY_FIRST_NAMES.split())
_BOTH_ORDERS = frozenset({"ca"})
_LONGEST_NAME = 7  # words of an author's name, such as that of a ministry
_SHORT_NAME = 3  # words that may all be small: "dpa", "the press office"


class Description(NamedTuple):
    """The fields of an article, its authors, and whether the month of its day is known."""

    fields: dict[str, Any]
    authors: tuple[str, ...]
    knows_month: bool


def described(
    page: str, root: HtmlElement | None, tree: HtmlElement | None, text: str
) -> Description:
    """Return the fields of an article but its text, and its authors.

    `root` is the `page` as it was parsed, and `tree` that in which the text was found.
    """
    found = _found(tree) if tree is not None else None
    known: dict[str, str | None] = {
        name: getattr(found, name, None) or None for name in ("title", "author", "sitename", "url")
    }
    stated = known["sitename"]
    names = [stated, known["url"]]
    title, outlet = _of_print(root, names, text) or _titles(root, known["title"] or "", names)
    if stated == title:  # what is searched for a dot, as in "Dec.14", takes the headline for a host
        stated = None
    is_address = stated is not None and _HOST.fullmatch(stated) is not None
    day = None if root is None else day_stated(root, title)
    is_known = True
    if day is None and root is not None and tree is not None:
        day = day_read(root, tree, known["url"])
        if day is not None:
            is_day_first = _is_day_first(root, text, known["url"])
            day = sure(root, tree, day, known["url"], is_day_first=is_day_first)
            is_known = day is not None
    fields = {
        "title": title or None,
        "source": (outlet or stated) if stated is None or is_address else stated,
        "url": known["url"] or (None if root is None else stated_address(root, title)),
        "published": day,
        "language": _language(root, text),
    }
    return Description(fields, _authors(known["author"] or "", page), is_known)


def _found(tree: HtmlElement) -> Any:  # noqa: ANN401 - a document of trafilatura
    """Return what trafilatura's `extract_metadata` finds, without what nobody asks for.

    Of its day, categories, tags and licence, each takes as long as all the rest.
    """
    from trafilatura import metadata as pages  # noqa: PLC0415 - slow

    found = pages.examine_meta(tree)
    if found.author and " " not in found.author and not _has_no_case(found.author):
        found.author = None
    with suppress(Exception):  # its parser fails on what it does not expect
        found = pages.extract_meta_json(tree, found)
    found.title = found.title or pages.extract_title(tree)
    found.author = found.author or pages.extract_author(tree)
    is_shared = found.url is not None and _TRACKED.search(found.url) is not None
    if is_shared and tree.find(".//head//link[@rel='canonical']") is not None:
        found.url = pages.extract_url(tree, found.url)
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


def _authors(stated: str, page: str) -> tuple[str, ...]:
    """Return the names of authors; none where what was found is a sentence on one."""
    names = tuple(filter(None, stated.split("; ")))
    if not all(map(_is_name, names)):
        return ()
    return tuple(name if name.isascii() else _whole(name, page) for name in names)


def _whole(name: str, page: str) -> str:
    """Return a name with the marks on its last letter, such as vowel signs, as the page has it."""
    place = page.find(name)
    behind = page[place + len(name) :][:_MOST_MARKS] if place >= 0 else _behind_escaped(name, page)
    return name + "".join(takewhile(lambda sign: category(sign).startswith("M"), behind))


def _behind_escaped(name: str, page: str) -> str:
    """Return the characters behind a name in JSON that has no letters beyond ASCII."""
    written = json.dumps(name)[1:-1]
    place = page.find(written)
    found = _ESCAPED.match(page, place + len(written)) if place >= 0 else None
    return str(json.loads(f'"{found[0]}"')) if found else ""


def _has_no_case(name: str) -> bool:
    """Whether a name is in a script without capitals, which may write it without a blank."""
    return name.lower() == name.upper() and not any(map(str.isascii, name))


def _is_name(text: str) -> bool:
    words = text.split()
    small = sum(word[0].islower() for word in words)
    is_phrase = len(words) > _SHORT_NAME and 2 * small > len(words)
    return len(words) <= _LONGEST_NAME and not is_phrase


def _is_day_first(root: HtmlElement, text: str, address: str | None) -> bool | None:
    """Return whether the day stands before the month where a page is from; None if not known.

    That tell the country beside the stated language, another language than English, or the host.
    """
    locales = [
        one.get("content") for one in root.iter("meta") if one.get("property") == "og:locale"
    ]
    for stated in filter(None, (root.get("lang"), *locales)):
        language, _, country = stated.replace("_", "-").lower().partition("-")
        if language != ENGLISH or country:
            return None if country in _BOTH_ORDERS else country not in _MONTH_FIRST
    if (found := recognised(text)) is not None and found != ENGLISH:
        return True
    host = _ADDRESS.match(address or "")
    country = host[1].partition(":")[0].rpartition(".")[2].lower() if host else ""
    return False if country in _MONTH_FIRST else (country in _DAY_FIRST or None)


def _titles(
    root: HtmlElement | None, found: str, names: Sequence[str | None]
) -> tuple[str, str | None]:
    """Return the headline of the page, and the outlet that its title names, or None.

    A part of the title that is no heading may have been `found` at its wrong end: the outlet is
    the one that `names`, a name or an address, or the page's notice of copyright state.
    """
    if root is None:
        return found, None
    stated = " ".join((root.findtext(".//title") or "").split())
    headings = [heading.text_content() for heading in root.iter("h1", "h2")]
    if stated.startswith(found) or stated.endswith(found):
        told = {" ".join(heading.split()) for heading in headings}
        known = None if found in told else parted(stated, partial(_is_outlet, root, names))
        if known is not None and found in {stated, *known}:
            return known
    headline, outlet = headline_and_outlet(stated, [*headings, found])
    return (headline if found == stated else found), outlet


def _of_print(
    root: HtmlElement | None, names: Sequence[str | None], text: str
) -> tuple[str, str | None] | None:
    """Return the headline and the outlet of a page whose title names its view, or None.

    The headline is then a heading before the text that is not the outlet.
    """
    title = " ".join((root.findtext(".//title") or "").split()) if root is not None else ""
    rest = without_view(title)
    if root is None or rest == title:
        return None
    body = root.find(".//body")
    shown = " ".join((root if body is None else body).text_content().split())
    start = shown.find(" ".join(text.partition("\n")[0].split()))
    for one in root.iter("h1", "h2"):
        heading = " ".join(one.text_content().split())
        is_before = 0 <= shown.find(heading) <= start
        if is_before and heading and not is_view(heading) and not _is_outlet(root, names, heading):
            outlet = headline_and_outlet(rest, [heading])[1]
            return heading, outlet or (None if heading in rest else name_of(rest))
    return None


def _is_outlet(root: HtmlElement, names: Sequence[str | None], name: str) -> bool:
    """Whether a name is one of those of the page's outlet, or that of its notice of copyright."""
    wanted = _letters(name)
    hosts = (_ADDRESS.match(one) for one in names if one)
    parts = {part for host in hosts if host for part in host[1].split(".")[:-1]}
    if not wanted or wanted in map(_letters, (*filter(None, names), *parts)):
        return bool(wanted)
    shown = root.text_content()[-_FOOTER:]
    length = len(name.split())
    told = (notice[1].split()[:length] for notice in _COPYRIGHT.finditer(shown))
    return any(_letters("".join(words)) == wanted for words in told)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


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
