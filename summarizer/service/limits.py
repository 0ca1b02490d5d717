"""Size limits of a request: each is a setting, and its error names it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.service.errors import TooLargeError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.articles import Article
    from summarizer.service.settings import Settings

# A string, closed or not, or a bracket. Possessive quantifiers read each character once.
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|[\[{]|[\]}]', re.DOTALL)


def too_large(name: str, limit: float, found: str, cure: str) -> TooLargeError:
    """Return the error for a value beyond the setting `name`, which is `limit`."""
    flag = f"--{name.replace('_', '-')}"
    return TooLargeError(
        f"{found}, and {name} is {limit}; {cure}, or start the service with a larger {flag}"
    )


def check_depth(text: str, limit: int) -> None:
    """Check how deep a JSON text is nested, before it is parsed.

    Raises:
        TooLargeError: a value lies in more than `limit` objects and arrays. Text that is not JSON
            is left to the parser.
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
    """Check the number of articles.

    Raises:
        TooLargeError: there are more than `limit`.
    """
    if count > limit:
        raise too_large("max_articles", limit, f"there are {count} articles", "send fewer")


def check_claims(claims: Sequence[object], settings: Settings) -> None:
    """Check the number of claims, and the length of those that are texts.

    Raises:
        TooLargeError: there are too many, or one is longer than an article may be.
    """
    if len(claims) > settings.max_claims:
        found = f"there are {len(claims)} claims"
        raise too_large("max_claims", settings.max_claims, found, "send fewer")
    longest = max((len(claim) for claim in claims if isinstance(claim, str)), default=0)
    if longest > settings.max_characters:
        found = f"a claim has {longest} characters"
        raise too_large("max_characters", settings.max_characters, found, "send a sentence of it")


def check_lengths(articles: Iterable[Article], limit: int) -> None:
    """Check the length of each article.

    Raises:
        TooLargeError: one has more than `limit` code points.
    """
    for article in articles:
        if len(article.text) > limit:
            found = f"article {article.id!r} has {len(article.text)} characters"
            raise too_large("max_characters", limit, found, "send a part of it")


def check_sentences(count: int, limit: int, *, earlier: bool = False) -> None:
    """Check the number of usable sentences of articles, or of sentences of an earlier summary.

    Raises:
        TooLargeError: there are more than `limit`.
    """
    if count <= limit:
        return
    if earlier:
        found, cure = f"the earlier summary has {count} sentences", "send a shorter one"
    else:
        found = f"the articles have {count} usable sentences"
        cure = "send fewer or shorter articles"
    raise too_large("max_sentences", limit, found, cure)
