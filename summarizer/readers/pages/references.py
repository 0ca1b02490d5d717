"""Character references of HTML, such as `&amp;`, in what states titles, outlets and authors."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.readers.contents import Record

_NAMES = (
    "amp lt gt quot apos nbsp ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo laquo raquo hellip "
    "euro pound cent copy reg trade deg shy middot bull thinsp ensp emsp "
    "[a-z](?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash) [ao]elig szlig"
)
_REFERENCE = re.compile(
    rf"&(?:{'|'.join(_NAMES.split())}|#[0-9]{{1,7}}|#x[0-9a-f]{{1,6}});", re.IGNORECASE
)
_BARE = re.compile(r"&(?!#?[0-9a-z]{2,31};)", re.IGNORECASE)  # an ampersand of the text itself
_NO_TAG = re.compile(r"<(?![a-z/!])", re.IGNORECASE)
_IN_LINE = re.compile(
    r"</?(?:a|b|big|em|font|i|mark|small|span|strong|sub|sup|u)(?:\s[^<>]{0,2000})?>", re.IGNORECASE
)


def without_references(record: Record) -> Record:
    """Return the record with characters in place of references in title, outlet and authors.

    Its text stays: readers of a sentence are shown it without. What `read` itself wrote, which
    states an original, stays as it is.
    """
    article = record.article
    if article.original is not None:
        return record
    title, source = (value and decoded(value) for value in (article.title, article.source))
    authors = tuple(map(decoded, record.authors))
    if (title, source, authors) == (article.title, article.source, record.authors):
        return record
    return replace(record, article=replace(article, title=title, source=source), authors=authors)


def decoded(text: str) -> str:
    """Return a text that was written as HTML has it, less its tags within lines, else as it is.

    References say that it was, unless it has as many ampersands, or a `<`, that HTML would have
    written as one: then it may speak of them. A blank that no line may end at becomes a blank, and
    a soft hyphen nothing.
    """
    references = _REFERENCE.findall(text)
    if not references or len(_BARE.findall(text)) >= len(references) or _NO_TAG.search(text):
        return text
    return _REFERENCE.sub(_character, _IN_LINE.sub("", text))


def _character(reference: re.Match[str]) -> str:
    found = unescape(reference[0])
    return {"\xa0": " ", "\xad": ""}.get(found, found)
