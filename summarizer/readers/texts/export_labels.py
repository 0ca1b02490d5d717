"""The labels in exports of press databases, and lines with what they state.

A label is a line of its own (`Body`), or stands before a colon (`Load-Date: …`); some exports have
codes of two or three letters in its place. Known are the fields that databases state, in English,
German, French and Spanish.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

# By field; labels under "" are known, but are no field of an article.
_NAMES = {
    "title": "title|headline|headlines|titel|überschrift|schlagzeile|titre|título|hd",
    "source": "source|publication|publication title|publication name|newspaper|journal|quelle"
    "|zeitung|fuente|publicación|sn",
    "published": "date|publication date|published|published time|datum|erscheinungsdatum"
    "|date de publication|fecha|fecha de publicación|pd",
    "url": "url|url source|link|document url",
    "author": "byline|author|authors|credit|autor|autoren|auteur|auteurs|by",
    "body": "body|full text|text|volltext|haupttext|texte|texte intégral|cuerpo|texto completo"
    "|markdown content|lp|td",
    "": "abstract|abstract (english)|classification|city|company|copyright|correction-date|country"
    "|country of publication|database|dateline|details|document id|document type"
    "|first page|geographic|geographic location|graphic|industry|isbn|issn|issue|journal code"
    "|language|language of publication|last updated|length"
    "|links|load-date|location|locations|notes|organization|page|pages|people|person"
    "|place of publication|proquest document id|proquest document link|publication info"
    "|publication information|publication subject|publication type|publication-type"
    "|publication year|publisher|section|source type|state|subject|subject terms|subjects|ticker"
    "|update|volume"
    "|ladedatum|länge|ressort|rubrik|seite|sprache|langue|longueur|rubrique|section|idioma|longitud"
    "|sección|an|co|ct|cy|ed|et|in|ipc|ipd|la|ns|pg|pub|re|rf|sc|se|wc",
}
_FIELDS = {name: field for field, names in _NAMES.items() for name in names.split("|")}
_LABEL = re.compile(r"(?P<label>[^\W\d_][\w /.'-]{1,30}?)[ \t]?:(?:[ \t]+(?P<value>\S.*))?")
_CODE = re.compile(r"(?P<label>[A-Z]{2,3})(?:[ \t]+(?P<value>\S.*))?")
_ALONE = re.compile(r"[^\W\d_][\w ()]{1,30}")
_LONGEST_CODE = 3  # letters of a label that is a code, as the pattern for them has it
_HEADINGS = frozenset({"details"})  # labels that never have a value beside them
_AMONG = frozenset({"credit", "details", "first page", "source type"})  # words of any text, too
_ENDS = re.compile(r"[^\W\d_]{2}[.?!]+[\"”’)»]?(?!\S)|[。！？]")
_NUMBERED = re.compile(r"\d{1,5}[.)]\s.*")
_LEAST_PROSE = 80  # characters
_MOST_LINES = 3  # of one sentence in a wrapped text; in a list of titles few have an end
RIGHTS = re.compile(r"(?:copyright\b|©|\(c\)).{0,200}", re.IGNORECASE)
"""Matches a line that says who owns a text."""
_CODES = frozenset({"HD", "LP"})  # in all exports that have codes


class Line(NamedTuple):
    """A line that is not blank, without the blanks around it: its place, number, and label.

    `field` is what its label states, as `Article` calls it, `author`, `body` or nothing that an
    article has; None without a label. A heading that may stand in any text has a field alone.
    """

    text: str
    start: int
    number: int
    label: str = ""
    field: str | None = None
    value: str = ""

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + len(self.text)


def labelled_lines(text: str) -> list[Line]:
    """Return the lines of a text, with the labels that are known."""
    lines: list[Line] = []
    start = 0
    for number, whole in enumerate(text.splitlines(keepends=True)):
        if bare := whole.strip():
            lines.append(Line(bare, start + whole.index(bare[0]), number))
        start += len(whole)
    coded = [_with_label(line, _CODE) for line in lines]
    if {line.label for line in coded} >= _CODES:
        return coded
    return [_with_label(line, _LABEL) for line in lines]


def _with_label(line: Line, pattern: re.Pattern[str]) -> Line:
    found = pattern.fullmatch(line.text)
    if found is None:
        return _as_heading(line) if _ALONE.fullmatch(line.text) else line
    label = found["label"].lower()
    is_code = len(label) <= _LONGEST_CODE and label != "url"
    is_said = label in _HEADINGS and found["value"]
    if label not in _FIELDS or is_code != (pattern is _CODE) or is_said:
        return line
    return line._replace(label=found["label"], field=_FIELDS[label], value=found["value"] or "")


def _as_heading(line: Line) -> Line:
    """Return a line that may be a label without a colon: that of a body, or one of what follows."""
    field = _FIELDS.get(line.text.lower()) if len(line.text) > _LONGEST_CODE else None
    if field == "body":
        return line._replace(label=line.text, field=field)
    return line._replace(field="") if field == "" else line


def ends_body(line: Line, *, below: bool) -> bool:
    """Whether a body may end above a line with a label: some labels do so if one `below` does."""
    if line.field is not None and (line.label or line.text).lower() in _AMONG:
        return below
    return line.field is not None


def is_prose(lines: Sequence[Line]) -> bool:
    """Whether lines without labels hold some sentences, and more than those with labels do."""
    bare = [line.text for line in lines if line.field is None]
    told = [one for one in bare if not (RIGHTS.fullmatch(one) or _NUMBERED.fullmatch(one))]
    ends = sum(len(_ENDS.findall(one)) for one in told)
    length = sum(map(len, told))
    labelled = sum(len(line.text) for line in lines if line.field is not None)
    is_told = ends > 1 and ends * _MOST_LINES >= len(told)
    return is_told and length >= _LEAST_PROSE and length > labelled
