"""Exports of press databases: the articles in a text, where labels say what is what.

Known is the structure, not how one database orders it: a body below a label, beside labels of
other fields, or below a number of words and a copyright. Several articles are parted by a border
("Document 2 of 3", "End of Document", a rule), or by a block of labels that comes again.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from summarizer.readers.contents import Contents, Record, author_names
from summarizer.readers.texts.export_labels import RIGHTS, Line, ends_body, is_prose, labelled_lines
from summarizer.readers.texts.export_pieces import HEAD, head_of, pieces_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORDS = re.compile(r"\d[\d.,]{0,7} (?:words|wörter|mots|palabras)", re.IGNORECASE)
_DAY = re.compile(
    r"(?:[^\W\d_]{3,12},? )?([^\W\d_]{3,12}\.? \d{1,2}, \d{4}|\d{1,2}\.? [^\W\d_]{3,12}\.? \d{4}"
    r"|\d{4}-\d\d-\d\d|\d\d?[./]\d\d?[./]\d{4})"
)
_HOUR = re.compile(r"\d\d?:\d\d\b.{0,20}")
_WRITTEN_BY = re.compile(r"(?:by|von|par|por)[ \t]+", re.IGNORECASE)
_FEWEST = 3  # different labels of a text that is an export, one of them that of its body
_FEW_WORDS = 5  # of a body that says that there is none
_SHOWN = 60  # characters of what is left out, in a note
_OPENING = {"title", "source", "published", "url", "author"}


class _Found(NamedTuple):
    """Where the body of an article stands, and what its labels say."""

    start: int
    end: int
    stated: dict[str, str]


def split_export(contents: Contents) -> Contents:
    """Return the articles of an export, each its body; any other contents as they are.

    Where only labels stand above one article, it keeps its text, and is what they say. Prose
    without labels between borders is an article, too; what else is in none is a note.
    """
    if len(contents.records) != 1:
        return contents
    (record,) = contents.records
    text = record.article.text
    lines = labelled_lines(text)
    found, left_out = _articles(lines)
    found = found or _headed(lines, len(text))
    if not found:
        return contents
    titles = {one.stated.get("title") for one in found}  # which a page of contents lists, too
    untold = [one for one in left_out if any(line.text not in titles for line in one)]
    notes = (*contents.notes, *(_note(record, one) for one in untold))
    if len(found) == 1:
        return replace(contents, records=(_part(record, found[0]),), notes=notes)
    parts = (_part(record, one, number) for number, one in enumerate(found, start=1))
    return replace(contents, records=tuple(parts), notes=notes)


def _articles(lines: Sequence[Line]) -> tuple[list[_Found], list[list[Line]]]:
    """Return the articles that labels and borders show, and the lines that are in none.

    Prose without the labels of an article is one by itself between borders; without borders the
    text is then no export.
    """
    pieces = [piece for piece in pieces_of(lines) if piece]
    is_bordered = sum(map(len, pieces)) < len(lines)
    known = [_article(piece, is_bordered=is_bordered) for piece in pieces]
    others = [piece for piece, one in zip(pieces, known, strict=True) if one is None]
    if len(others) == len(pieces) or (not is_bordered and any(map(is_prose, others))):
        return [], []
    found: list[_Found] = []
    left_out: list[list[Line]] = []
    for piece, one in zip(pieces, known, strict=True):
        if one is not None:
            above = [line for line in _above_labels(piece) if line.start < one.start]
            left_out.append(above if is_prose(above) else [])
            found.append(one)
        elif is_prose(piece):
            found.append(_Found(piece[0].start, piece[-1].end, _labelled(piece)))
        else:
            left_out.append([line for line in piece if line.field is None])
    return found, [lines for lines in left_out if lines]


def _note(record: Record, lines: Sequence[Line]) -> str:
    return f"{record.where}: no article of an export: {lines[0].text[:_SHOWN]!r} … (left out)"


def _part(record: Record, found: _Found, number: int = 0) -> Record:
    """Return an article of a record; by number if it has several."""
    start, end = found.start, found.end
    stated = dict(found.stated)
    authors = author_names(_WRITTEN_BY.sub("", stated.pop("author", ""), count=1)) or record.authors
    places = tuple(
        (max(first, start) - start, min(last, end) - start, where)
        for first, last, where in record.map
        if first < end and last > start
    )
    stated |= {"text": record.article.text[start:end]} | ({"id": ""} if number else {})
    article = replace(record.article, **cast("dict[str, Any]", stated))
    changed = replace(record, article=article, map=places, authors=authors)
    if not number:
        return changed
    return replace(changed, where=f"{record.where}, article {number}", stated=False, path=None)


def _article(lines: Sequence[Line], *, is_bordered: bool) -> _Found | None:
    """Return the article of these lines if its labels show one."""
    if found := _below_rights(lines):
        return found
    body = _body(lines)
    if body is None and is_bordered:
        body = _below_labels(lines)
    if body is None:
        return None
    end = _end(lines, body)
    others = [*lines[:body], *lines[end:]]
    labels = {line.label.lower() for line in lines if line.label}
    inside = sum(len(line.text.split()) for line in lines[body:end])
    beside = sum(len(line.text.split()) for line in lines[end:] if line.field is None)
    above_labels = _above_labels(lines[:body])
    if is_prose(above_labels):
        beside = max(beside, sum(len(line.text.split()) for line in above_labels))
    rights = any(RIGHTS.fullmatch(line.text) for line in others)
    fewest = _FEWEST + (lines[body].field is None)
    if len(labels) + rights < fewest or beside > inside:
        return None
    head = lines[head_of(lines, -1, body) : body]
    above = [line for line in head if line.field is None and not RIGHTS.fullmatch(line.text)]
    return _between(lines, body, end, _unlabelled(above) | _labelled(others))


def _above_labels(lines: Sequence[Line]) -> Sequence[Line]:
    first = next((n for n, line in enumerate(lines) if line.field is not None), 0)
    return lines[:first]


def _body(lines: Sequence[Line]) -> int | None:
    """Return where the body begins: at its label, or at the abstract where a body is missing."""
    body = next((n for n, line in enumerate(lines) if line.field == "body"), None)
    if body is None or not 0 < len(lines[body].value.split()) < _FEW_WORDS:
        return body
    following = lines[body + 1 : body + 2]
    if following and following[0].field is None:
        return body
    abstracts = (n for n, line in enumerate(lines) if line.label.lower() == "abstract")
    return next((n for n in abstracts if lines[n].value), body)


def _below_labels(lines: Sequence[Line]) -> int | None:
    """Return the first line below a block of two labels or more."""
    first = next((n for n, line in enumerate(lines) if line.label), len(lines))
    below = next((n for n in range(first, len(lines)) if lines[n].field is None), len(lines))
    return below if first + 1 < below < len(lines) else None


def _end(lines: Sequence[Line], body: int) -> int:
    """Return where labels follow a body: of the lines from there on at least half have one."""
    end = len(lines)
    labels, ends = 0, False
    own = {None, "body"} if lines[body].field == "body" else {None}
    for n in range(len(lines) - 1, body, -1):
        labels += lines[n].field is not None
        ends = ends_body(lines[n], below=ends)
        is_most = 2 * labels >= len(lines) - n
        if lines[n].field not in own and is_most and ends:
            end = n
    while end > body + 1 and RIGHTS.fullmatch(lines[end - 1].text):
        end -= 1
    return end


def _between(lines: Sequence[Line], body: int, end: int, stated: dict[str, str]) -> _Found | None:
    """Return the article whose body begins with a line, or below it where that is a mere label."""
    first = lines[body]
    if first.field == "body" and not first.value:
        if end <= body + 1:
            return None
        start = lines[body + 1].start
    else:
        start = first.end - len(first.value or first.text)
    return _Found(start, lines[end - 1].end, stated)


def _below_rights(lines: Sequence[Line]) -> _Found | None:
    """Return the article below a number of words and, some lines further down, a copyright."""
    top = lines[:HEAD]
    words = next((n for n, line in enumerate(top) if _WORDS.fullmatch(line.text)), None)
    rights = next((n for n, line in enumerate(top) if RIGHTS.fullmatch(line.text)), None)
    if words is None or rights is None or not 0 < words < rights < len(lines) - 1:
        return None
    above = [line.text for line in top[:words]]
    by = [text for text in above if _WRITTEN_BY.match(text)]
    below = [line.text for line in top[words + 1 : rights] if not _HOUR.fullmatch(line.text)]
    day = next((n for n, text in enumerate(below) if _DAY.match(text)), len(below))
    stated = {
        "title": max((text for text in above if text not in by), key=len, default=""),
        "author": "".join(by[:1]),
        "published": day_in("".join(below[day : day + 1])),
        "source": "".join(below[day + 1 : day + 2]),
    }
    known = {name: value for name, value in stated.items() if value}
    return _between(lines, rights + 1, len(lines), known | _labelled(top))


def _unlabelled(above: Sequence[Line]) -> dict[str, str]:
    """Return the title, outlet and date that stand without labels above the labels.

    The title stands above the outlet and the date, or below both.
    """
    day = next((n for n, line in reversed([*enumerate(above)]) if _DAY.match(line.text)), None)
    if day is None:
        return {"title": above[-1].text} if above else {}
    stated = {"published": day_in(above[day].text)}
    if day:
        stated["source"] = above[day - 1].text
    if day > 1:
        stated["title"] = above[day - 2].text
    elif len(above) > day + 1:
        stated["title"] = above[-1].text
    return stated


def _labelled(lines: Sequence[Line]) -> dict[str, str]:
    """Return what labels say; a title may go on below, and a value stand there."""
    stated: dict[str, str] = {}
    for n, line in enumerate(lines):
        if line.field not in _OPENING or line.field in stated:
            continue
        below = lines[n + 1 : n + 2]
        goes_on = below and below[0].field is None and below[0].number == line.number + 1
        more = below[0].text if goes_on and (line.field == "title" or not line.value) else ""
        if value := f"{line.value} {more}".strip():
            stated[line.field] = _cleared(value, line.field)
    return stated


def _cleared(value: str, field: str) -> str:
    """Return what a label says of a field: the date alone, and the outlet without its place."""
    if field == "published":
        return day_in(value)
    return value.partition(";")[0].strip() or value if field == "source" else value


def day_in(text: str) -> str:
    """Return the first date in a text, without weekday and hour; the text where it has none."""
    found = _DAY.search(text)
    return found[1] if found else text


def _headed(lines: Sequence[Line], length: int) -> list[_Found]:
    """Return the articles below blocks of labels that begin with the same one, a title in each."""
    if not lines or lines[0].field not in _OPENING:
        return []
    heads = [n for n, line in enumerate(lines) if line.label == lines[0].label]
    found: list[_Found] = []
    for start, end in pairwise([*heads, len(lines)]):
        body = next((n for n in range(start, end) if lines[n].field is None), end)
        stated = _labelled(lines[start:body])
        if "title" not in stated or body - start < _FEWEST - 1 or body == end:
            return []
        found.append(_Found(lines[body].start, lines[end - 1].end, stated))
    return found if len(found) > 1 else [one._replace(start=0, end=length) for one in found]
