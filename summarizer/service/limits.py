"""How much a request may hold: each limit is a setting, and named in its error."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.errors import TooLargeError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.articles import Article

# A string to its end, or to the end of the text if nothing closes it: each character is read once.
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|[\[{]|[\]}]', re.DOTALL)


def too_large(name: str, limit: float, found: str, cure: str) -> TooLargeError:
    """The error that names the setting `name`, whose value is `limit`."""
    flag = f"--{name.replace('_', '-')}"
    return TooLargeError(
        f"{found}, and {name} is {limit}; {cure}, or start the service with a larger {flag}"
    )


def check_depth(text: str, limit: int) -> None:
    """Return if no value of the JSON text lies in more than `limit` objects and arrays.

    Raises:
        TooLargeError: one does. Text that is not JSON is left to the one who parses it.
    """
    depth = 0
    for token in _TOKEN.finditer(text):
        match token[0]:
            case "[" | "{":
                depth += 1
                if depth > limit:
                    raise too_large("max_depth", limit, "the body is nested deeper", "flatten it")
            case "]" | "}":
                depth -= 1


def check_count(count: int, limit: int) -> None:
    """Return if there are no more articles than `limit`.

    Raises:
        TooLargeError: there are.
    """
    if count > limit:
        raise too_large("max_articles", limit, f"there are {count} articles", "send fewer")


def check_lengths(articles: Iterable[Article], limit: int) -> None:
    """Return if no article is longer than `limit` code points.

    Raises:
        TooLargeError: one is.
    """
    for article in articles:
        if len(article.text) > limit:
            found = f"article {article.id!r} has {len(article.text)} characters"
            raise too_large("max_characters", limit, found, "send a part of it")


def check_sentences(count: int, limit: int) -> None:
    """Return if there are no more usable sentences than `limit`.

    Raises:
        TooLargeError: there are.
    """
    if count > limit:
        found = f"the articles have {count} usable sentences"
        raise too_large("max_sentences", limit, found, "send fewer or shorter articles")
