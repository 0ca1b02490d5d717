"""Posts of social networks that a page shows: the words of somebody else than its author."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_QUOTES = etree.XPath(
    "descendant::blockquote | descendant::amp-twitter | descendant::amp-instagram"
)
# What networks and programs for embedding call a post in the markup that they hand out.
_POST = re.compile(
    r"(?<![\w-])(?:twitter|instagram|tiktok|bluesky|mastodon|threads|reddit|imgur|fb|facebook|tumblr"
    r"|telegram|linkedin|vk|weibo|text-post|embedly|iframely)-(?:tweet|video|media|embed|post|card)"
    r"(?![a-z])",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"[—–-]\s{0,9}[^()\n]{1,80}\(@[\w.@-]{1,80}\)[^()]{0,60}$")
"""The end of a post without its class: its author with the name of an account, and a day."""
_LONGEST_SIGNATURE = 250  # characters


def embedded_in(root: HtmlElement) -> list[HtmlElement]:
    """Return the posts that a page shows; none if they are all that it says."""
    posts = [one for one in _QUOTES(root) if _is_post(one)]
    if not posts:
        return []
    inside = {one for post in posts for one in post.iter("p")}
    return posts if any(one not in inside for one in root.iter("p")) else []


def _is_post(element: HtmlElement) -> bool:
    if element.tag != "blockquote" or _POST.search(element.get("class") or ""):
        return True
    text = "".join(element.itertext()).rstrip()
    return _SIGNED.search(text, max(0, len(text) - _LONGEST_SIGNATURE)) is not None
