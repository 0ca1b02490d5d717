"""The elements of a page made plain, so that its text is what a reader of the page sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.readers.pages.embeds import embedded_in
from summarizer.readers.pages.hiding import hidden_in
from summarizer.readers.pages.loose_text import in_paragraphs
from summarizer.readers.pages.map_verification import QUOTE_MARKS
from summarizer.readers.pages.notes import notes_in
from summarizer.readers.pages.other_articles import other_articles

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
_WORDS = ("button", "label", "span", "time")
"""What may be part of a sentence, and is left out elsewhere by its name or its class."""
_AROUND_WORDS = frozenset(("a", "b", "em", "font", "i", "p", "span", "strong"))
_STRUCK = ("del", "s", "strike")
_WORDS_OF_A_SENTENCE = 8  # of a caption: one with fewer names a picture
_A_GALLERY = 3  # captions that tell something


def made_plain(root: HtmlElement) -> None:
    """Take out of a page's tree what is hidden or struck, and what loses the text beside it."""
    for template in list(root.iter("template")):
        _take_out(template)
    for hidden in hidden_in(root):
        _take_out(hidden)
    for struck in list(root.iter(*_STRUCK)):
        if struck is not root and struck.find(".//p") is None:
            _take_out(struck)
    for beside in [*root.iter("rp", "rt"), *notes_in(root)]:
        _take_out(beside)
    for other in [*embedded_in(root), *other_articles(root)]:
        _take_out(other)
    in_paragraphs(root)
    _mark_quotes(root)
    _read_captions(root)
    _keep_words(root)
    _rename_empty(root)


def _take_out(element: HtmlElement) -> None:
    """Take an element out of its tree, and leave what stands behind it."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        parent.text = (parent.text or "") + element.tail
    element.tail = None
    parent.remove(element)


def _read_captions(root: HtmlElement) -> None:
    """Make paragraphs of the captions of pictures where they tell more than the paragraphs do."""
    captions = [
        one
        for one in root.iter("figcaption")
        if len(_text(one).split()) >= _WORDS_OF_A_SENTENCE
        and next(one.iterancestors("a"), None) is None
        and next(one.iterdescendants("a", "h2", "h3", "h4", "p"), None) is None
    ]
    if len(captions) < _A_GALLERY:
        return
    told = sum(len(_text(one)) for one in root.iter("p"))
    if not 0 < told < sum(len(_text(one)) for one in captions):
        return
    for caption in captions:
        caption.tag = "p"
        for around in caption.iterancestors("figure"):
            around.tag = "div"


def _text(element: HtmlElement) -> str:
    return "".join(element.itertext()).strip()


def _mark_quotes(root: HtmlElement) -> None:
    """Write the marks of quotations that a browser draws."""
    for quote in list(root.iter("q")):
        quote.text = f"{QUOTE_MARKS[0]}{quote.text or ''}"
        if len(quote):
            quote[-1].tail = f"{quote[-1].tail or ''}{QUOTE_MARKS[1]}"
        else:
            quote.text += QUOTE_MARKS[1]
        quote.attrib.clear()
        quote.tag = "font"


def _keep_words(root: HtmlElement) -> None:
    """Make words in the midst of a sentence plain: a name of class "author" is no by-line there."""
    for element in list(root.iter(*_WORDS)):
        parent, before = element.getparent(), element.getprevious()
        if parent is None or parent.tag not in _AROUND_WORDS:
            continue
        text = parent.text if before is None else before.tail
        if not _is_blank(text) and not _is_blank(element.tail):
            is_author = "author" in (element.get("itemprop") or "").split()
            element.attrib.clear()
            if is_author and element.tag == "span":  # which says so to programs alone
                element.set("itemprop", "author")
            else:
                element.tag = "font"


def _rename_empty(root: HtmlElement) -> None:
    """Rename empty elements: in a line to one of no meaning, others before a text to a break."""
    filled: set[HtmlElement | None] = set()  # parents of what is not empty, which comes before them
    for element in reversed(list(root.iter(*_CUT))):
        if element in filled or not _is_empty(element):
            filled.add(element.getparent())
            continue
        if _is_blank(element.tail) and element.tag not in _INLINE:
            continue
        name = "font" if element.tag in _INLINE else "br"
        for inner in list(element.iter(*_CUT)):  # the first of them is itself
            inner.attrib.clear()
            inner.tag = "font"
        element.tag = name


def _is_empty(element: HtmlElement) -> bool:
    """Whether an element holds no text."""
    return _is_blank(element.text) and all(
        _is_blank(child.tail) and _holds_nothing(child) for child in element
    )


def _holds_nothing(element: HtmlElement) -> bool:
    return not isinstance(element.tag, str) or element.tag in _SILENT or _is_empty(element)


def _is_blank(text: str | None) -> bool:
    return not text or text.isspace()
