"""The elements of a page made plain, before its article is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Those that trafilatura takes out where they are empty, and what stands behind them with them.
_INLINE = ("b", "em", "i", "q", "span", "strong")
_BLOCKS_NAMES = "article blockquote dd div dt h1 h2 h3 h4 h5 h6 li main p pre section"
_CUT = frozenset((*_INLINE, *_BLOCKS_NAMES.split()))
# What holds no text of a line, with all that is in it.
_SILENT_NAMES = (
    "audio br button canvas embed figure hr iframe img input link map meta noscript object picture "
    "script select source style svg template textarea video wbr"
)
_SILENT = frozenset(_SILENT_NAMES.split())


def made_plain(root: HtmlElement) -> None:
    """Change a page's tree so that its text is what a reader sees."""
    _rename_empty(root)


def _rename_empty(root: HtmlElement) -> None:
    """Rename empty elements with text behind them: in a line to one of no meaning, else a break."""
    for element in reversed(list(root.iter(*_CUT))):
        if _is_blank(element.tail) or not _is_empty(element):
            continue
        name = "font" if element.tag in _INLINE else "br"
        for inner in list(element.iter(*_CUT)):  # the first of them is itself
            inner.attrib.clear()
            inner.tag = "font"
        element.tag = name


def _is_empty(element: HtmlElement) -> bool:
    """Whether no text is in an element; those in it that are empty are renamed already."""
    if not _is_blank(element.text):
        return False
    return all(_is_blank(child.tail) and _holds_nothing(child) for child in element)


def _holds_nothing(element: HtmlElement) -> bool:
    if not isinstance(element.tag, str) or element.tag in _SILENT:
        return True
    return _is_blank(element.text) and all(
        _is_blank(child.tail) and _holds_nothing(child) for child in element
    )


def _is_blank(text: str | None) -> bool:
    return not text or text.isspace()
