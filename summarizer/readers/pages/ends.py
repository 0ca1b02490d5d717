"""Whether a page was cut off: a download that broke, or a file that was copied in part."""

from __future__ import annotations

import re
from collections import Counter

# What no page leaves open, and paragraphs, which a page closes all or none of.
_ELEMENT = re.compile(
    r"<(?:(!--)|(script|style|textarea|title)(?=[\s/>])|(/?)"
    r"(p|div|article|section|main|header|footer|aside|nav|ul|ol|table|blockquote|h[1-6]|a)(?=[\s/>]))",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"<(?:html|body)(?=[\s>])", re.IGNORECASE)
_ENDS = re.compile(r"</(?:html|body)\s*>", re.IGNORECASE)
_TAG = re.compile(r"<[a-z/!][^<>]*\Z", re.IGNORECASE)
_END = 8192  # characters in which a page ends, and what programs write behind it
_LONGEST_TAG = 2000  # characters


def ends_early(page: str) -> bool:
    """Whether a page has a beginning without an end, and something in it is left open."""
    if _ENDS.search(page, max(0, len(page) - _END)) or not _WHOLE.search(page):
        return False
    if _ENDS.search(page):
        return False
    if _TAG.search(page, max(0, len(page) - _LONGEST_TAG)):
        return True
    left: Counter[str] = Counter()
    closed: set[str] = set()
    place = 0
    while element := _ELEMENT.search(page, place):
        place = element.end()
        comment, silent, slash, name = element.groups()
        if name:
            left[name.lower()] += -1 if slash else 1
            closed |= {name.lower()} if slash else set()
            continue
        end = "-->" if comment else f"</{silent}"
        place = _found(page, end, place)
        if place < 0:
            return True
    return any(number > 0 and (name != "p" or name in closed) for name, number in left.items())


def _found(page: str, end: str, place: int) -> int:
    found = re.compile(re.escape(end), re.IGNORECASE).search(page, place)
    return found.end() if found else -1
