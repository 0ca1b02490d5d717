"""Other articles on the page of one: what one reads on to, and cards that lead elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_HEADINGS = ("h1", "h2", "h3", "h4")


def other_articles(root: HtmlElement) -> list[HtmlElement]:
    """Return the elements of other articles, beside the one whose headline is the page's title.

    They have a headline of the first rank, or one that leads to another page: entries of one text,
    such as those of a live blog, have neither.
    """
    articles = list(root.iter("article"))
    if len(articles) <= 1:
        return []
    title = _text(root.find(".//title"))
    own = next((one for one in articles if _is_called(one, title)), None)
    if own is None:
        return []
    around = {own, *own.iterancestors(), *own.iter("article")}
    return [one for one in articles if one not in around and _is_another(one)]


def _is_called(article: HtmlElement, title: str) -> bool:
    """Whether the headline of an article is the page's title, or a part of it."""
    headline = _text(next(article.iter("h1"), None))
    return bool(headline) and headline in title


def _is_another(article: HtmlElement) -> bool:
    heading = next(article.iter(*_HEADINGS), None)
    if heading is None:
        return False
    links = [*heading.iter("a"), *heading.iterancestors("a")]
    return heading.tag == "h1" or any("#" not in (link.get("href") or "#") for link in links)


def _text(element: HtmlElement | None) -> str:
    return "" if element is None else " ".join("".join(element.itertext()).split())
