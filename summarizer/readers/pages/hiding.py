"""What no browser shows of a page, by the style of an element or by the page's own style sheets."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from lxml import etree

from summarizer.readers.pages.styles import Styles

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from summarizer.readers.pages.styles import Declarations

_SPOKEN = re.compile(
    r"(?<!not-)(?<![a-z])sr-?only(?![a-z])|visually-?hidden|screen-?reader-?(?:text|only)"
    r"|(?<![\w-])(?:element-invisible|show-for-sr|a11y-hidden)(?![\w-])",
    re.IGNORECASE,
)
"""The classes that frameworks give to what is only read out: it repeats what others see."""
_NOTHING = re.compile(r"[+-]?(?:0+(?:\.0*)?|\.0+)(?:%|[a-z]{1,4})?")
_FAR = re.compile(r"-(?:(?:\d{4,}|999)(?:\.\d+)?px|(?:\d{3,}|[6-9]\d)(?:\.\d+)?r?em)")
_PLACES = ("left", "right", "top", "margin-left", "margin-top", "text-indent")
_CORNERS = re.compile(r"-?\d+(?:\.\d+)?")
_MOVES = ("transition", "animation", "transform", "will-change")
_MOST_HIDDEN = 3  # times what is shown: a page with more waits for its script to show it
_STATED = etree.XPath("descendant::*[not(self::body)][@style or @hidden or self::dialog]")
_NAMED = etree.XPath("descendant::*[not(self::body)][@class or @id]")
_CLASSES = etree.XPath("descendant::*/@class", smart_strings=False)
_SILENT = frozenset({"script", "style", "template", "noscript", "title", "textarea"})
_HALF = 50  # percent from each side, which leaves nothing


def hidden_in(root: HtmlElement) -> list[HtmlElement]:
    """Return the elements that no browser shows, each without those in it.

    They are none that hold nearly all that the page has to read: it waits for its script. Nor are
    several paragraphs, half as long as all that is shown: they unfold.
    """
    styles = Styles(root, _hides)
    hiding = dict.fromkeys(one for one in _styled(root, styles) if _is_hidden(one, styles))
    found = [one for one in hiding if hiding.keys().isdisjoint(one.iterancestors())]
    if not found:
        return []
    prose = "p" if root.find(".//p") is not None else "*"
    lengths = {element: _length(element, prose) for element in found}
    hidden = sum(lengths.values())
    shown = _length(root, prose) - hidden
    if hidden > _MOST_HIDDEN * shown:
        return [one for one in found if not lengths[one]]
    unfolding = _unfolding(found, root, shown, styles)
    return [
        one
        for one in found
        if not lengths[one] or (one.find(".//h1") is None and one not in unfolding)
    ]


def _unfolding(
    found: list[HtmlElement], root: HtmlElement, shown: int, styles: Styles
) -> set[HtmlElement]:
    """Return the hidden elements that hold the rest of a text, which buttons show."""
    alike: dict[str, list[HtmlElement]] = defaultdict(list)
    for one in found:
        if one.get("hidden") is not None or styles.of(one).get("display") == "none":
            alike[f"{one.tag}.{one.get('class')}"].append(one)
    told = Counter("".join(one.itertext()) for one in root.iter("p")) if alike else Counter()
    unfolding: set[HtmlElement] = set()
    for elements in alike.values():
        inside = ["".join(one.itertext()) for element in elements for one in element.iter("p")]
        new = sum(told[text] == 1 for text in inside)
        is_long = 2 * sum(map(len, inside)) > shown
        if is_long and len(inside) > 1 and 2 * new > len(inside):
            unfolding.update(elements)
    return unfolding


def _styled(root: HtmlElement, styles: Styles) -> list[HtmlElement]:
    """Return the elements that may be hidden, but for the page as a whole."""
    stated: list[HtmlElement] = _STATED(root)
    if not styles.hide_some and not _SPOKEN.search("\n".join(_CLASSES(root))):
        return stated
    named: list[HtmlElement] = _NAMED(root)
    if styles.hide_some:
        return [*named, *stated]
    return [*(one for one in named if _SPOKEN.search(one.get("class") or "")), *stated]


def _is_hidden(element: HtmlElement, styles: Styles) -> bool:
    if _SPOKEN.search(element.get("class") or "") or element.get("hidden") is not None:
        return True
    if element.tag == "dialog" and element.get("open") is None:
        return True
    said = styles.of(element)
    return _hides(said) or (_is_nothing(said, "font-size") and _is_all_one_size(element))


def _hides(said: Declarations) -> bool:
    """Whether an element with such declarations is not seen."""
    if not said:
        return False
    if said.get("display") == "none" or said.get("visibility") in {"hidden", "collapse"}:
        return True
    if said.get("mso-list") == "ignore":  # what Word draws as the mark of a list, such as "o"
        return True
    if _is_nothing(said, "opacity"):
        return not any(move in name for name in said for move in _MOVES)  # else it will appear
    if any(_FAR.fullmatch(said.get(name, "")) for name in _PLACES):
        return True
    return said.get("position") in {"absolute", "fixed"} and _is_clipped(said)


def _is_clipped(said: Declarations) -> bool:
    """Whether nothing or a point is left of an element."""
    sides = [said.get(name, "") for name in ("width", "height")]
    if all(side == "1px" or _NOTHING.fullmatch(side) for side in sides):
        return "overflow" in said or "clip" in said
    kind, _, stated = said.get("clip", "").partition("(")
    corners = [float(one) for one in _CORNERS.findall(stated)]
    if kind == "rect" and corners:
        return all(0 <= one <= 1 for one in corners)
    kind, _, stated = said.get("clip-path", "").partition("(")
    corners = [float(one) for one in _CORNERS.findall(stated)]
    return kind == "inset" and bool(corners) and all(one >= _HALF for one in corners)


def _is_nothing(said: Declarations, name: str) -> bool:
    return _NOTHING.fullmatch(said.get(name, "")) is not None


def _is_all_one_size(element: HtmlElement) -> bool:
    """Whether nothing in an element may have letters of another size."""
    inner = element.iterdescendants()
    return not any(one.get("style") or one.get("class") or one.tag == "font" for one in inner)


def _length(element: HtmlElement, prose: str) -> int:
    """Return the number of characters of an element's paragraphs, or of all that it holds."""
    if prose == "p":
        return sum(len("".join(one.itertext())) for one in element.iter("p"))
    texts = (
        (one.text or "") + ("" if one is element else one.tail or "")
        for one in element.iter()
        if one.tag not in _SILENT
    )
    return sum(len(text.strip()) for text in texts)
