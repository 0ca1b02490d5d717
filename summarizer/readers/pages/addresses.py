"""The address and the text that a page states of its article beside what it shows."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lxml.html import HtmlElement

_ARTICLE = re.compile(r"(?:^|/)\w*(?:Article|Posting|Report)$")  # the kinds of schema.org
_STATES = ("mainEntityOfPage", "url", "@id")
_META = ("og:url", "dc.identifier", "dcterms.identifier", "dc.identifier.uri")
_DEEPEST = 8  # values around the description of an article
_SCOPES = etree.XPath("//*[@itemscope][@itemtype]")
_PROPERTY = etree.XPath(".//*[@itemprop=$name]")


def stated_address(root: HtmlElement, title: str) -> str | None:
    """Return the one address that JSON-LD, microdata or `meta` state for the article, or None.

    Pages describe other articles, too: of several addresses that of the article with the page's
    title counts, and else none.
    """
    addresses = stated_under([*_of_json(root), *_of_microdata(root)], title)
    if len(addresses) == 1:
        return addresses.pop()
    return None if addresses else _of_meta(root)


def stated_under(found: Sequence[tuple[str, str]], title: str) -> set[str]:
    """Return the values of articles: if there are several, those of the headline `title`.

    `found` has each value with the headline of its article.
    """
    values = {value for value, _ in found}
    return values if len(values) == 1 else {value for value, name in found if name == title}


def stated_text(root: HtmlElement) -> str:
    """Return the longest text of an article that JSON-LD states, or nothing."""
    texts = [one.get("articleBody") for one in articles_in_json(root)]
    return max((text for text in texts if isinstance(text, str)), key=len, default="")


def _of_json(root: HtmlElement) -> Iterator[tuple[str, str]]:
    """Yield the address and the headline of each article that a script in JSON-LD describes."""
    for article in articles_in_json(root):
        address = next(_addresses(article.get(name) for name in _STATES), None)
        if address is not None:
            yield address, " ".join(str(article.get("headline") or "").split())


def articles_in_json(root: HtmlElement) -> Iterator[dict[str, Any]]:
    """Yield each article that a script in JSON-LD describes."""
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            try:
                value = json.loads(script.text or "", strict=False)
            except (ValueError, RecursionError):
                continue
            yield from _described(value, _DEEPEST)


def _described(value: object, depth: int) -> Iterator[dict[str, Any]]:
    if isinstance(value, list) and depth:
        for one in value:
            yield from _described(one, depth - 1)
    if not isinstance(value, dict) or not depth:
        return
    kinds = value.get("@type")
    named = kinds if isinstance(kinds, list) else [kinds]
    if any(isinstance(kind, str) and _ARTICLE.search(kind) for kind in named):
        yield value
    yield from _described([*value.values()], depth - 1)


def _addresses(values: Iterable[Any]) -> Iterator[str]:
    for value in values:
        inner = value.get("@id") or value.get("url") if isinstance(value, dict) else value
        if isinstance(inner, str) and _is_address(inner):
            yield _with_scheme(inner)


def _of_microdata(root: HtmlElement) -> Iterator[tuple[str, str]]:
    for scope in articles_in_microdata(root):
        stated = (property_of(scope, name) for name in _STATES[:2])
        address = next(filter(_is_address, stated), None)
        if address is not None:
            yield _with_scheme(address), property_of(scope, "headline")


def articles_in_microdata(root: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the element of each article that microdata describe."""
    for scope in _SCOPES(root):
        if _ARTICLE.search(scope.get("itemtype").strip()):
            yield scope


def property_of(scope: HtmlElement, name: str) -> str:
    """Return what the first element of an item says that states a property, and no inner item."""
    for element in _PROPERTY(scope, name=name):
        outer = (one for one in element.iterancestors() if one.get("itemscope") is not None)
        if next(outer, scope) is scope:
            stated = element.get("content") or element.get("href") or element.get("itemid")
            return " ".join((stated or element.text_content()).split())
    return ""


def _of_meta(root: HtmlElement) -> str | None:
    stated = (
        meta.get("content") or ""
        for meta in root.iter("meta")
        if (meta.get("property") or meta.get("name") or "").lower() in _META
    )
    return next(map(_with_scheme, filter(_is_address, stated)), None)


def _is_address(stated: str) -> bool:
    return stated.startswith(("http://", "https://", "//")) and stated.isprintable()


def _with_scheme(address: str) -> str:
    """Return an address with a scheme, which may be missing where pages come over either one."""
    return f"https:{address}" if address.startswith("//") else address
