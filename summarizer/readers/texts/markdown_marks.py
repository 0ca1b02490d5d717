"""Marks of Markdown beyond the common core, which stand beside words and are none."""

from __future__ import annotations

import re

from summarizer.text.inline_marks import WIKI_LINK

# An id, a class, a setting or a dash within the braces behind what they are about.
_SETTING = r'(?:[#.][\w:.-]{1,60}|[\w:-]{1,40}=(?:"[^"\n]{0,200}"|[^\s"{}]{1,200})|-)'
_ATTRIBUTES = re.compile(
    rf"(?:\[(?P<span>[^\[\]\n]{{1,400}})\])?[ \t]?\{{:?[ \t]{{0,3}}{_SETTING}"
    rf"(?:[ \t]{{1,3}}{_SETTING}){{0,9}}[ \t]{{0,3}}\}}"
)
_PAIRS = tuple(
    re.compile(
        rf"(?<![\w{one}]){one}{{2}}(?=[^\s{one}])([^{one}\n]{{1,300}})(?<=[^\s{one}]){one}{{2}}(?![\w{one}])"
    )
    for one in ("=", r"\+")
)
_STRUCK = re.compile(r"(?<![\w~])~(?=[^\s~])[^~\n]{1,300}(?<=[^\s~])~(?![\w~])")
_SUNK = re.compile(r"(?<=\w)~([^\s~]{1,30})~")
_RAISED = re.compile(r"(?<=\w)\^([^\s^]{1,30})\^")
_BOX = re.compile(r"\A\[[ xX]\] ")
# On lines of their own: the borders of a box, the label of a notice, what an abbreviation stands
# for, a place for the table of contents.
_LINES = re.compile(
    r"^ {0,3}(?:>[ \t]?)?(?::{3,}[^\n]*|\[![A-Za-z]{3,20}\][^\n]*|\*\[[^\]\n]{1,60}\]:[^\n]*"
    r"|\{:[^\n}]{1,200}\}[ \t]*|\[\[?_?TOC_?\]?\][ \t]*)$",
    re.MULTILINE,
)
_TEMPLATE = re.compile(r"\{\{[<%][^\n{}]{0,400}[%>]\}\}|\{%[^\n{}]{0,400}%\}")
_NOTE = re.compile(
    r"\^\[[^\[\]\n]{1,400}\]|[ \t]?\[-?@[\w:.-]{1,80}(?:[,;][^\[\]\n]{0,200})?\](?![(\[:])"
)
_DEFINED = re.compile(r"^:(?=[ \t]{1,3}\S)", re.MULTILINE)


def without_lines_of_marks(text: str) -> str:
    """Return a whole text, line for line, without what its renderer would not show as words.

    Left out are borders of boxes (`:::`), instructions of templates, notes within a line and what
    abbreviations stand for. The definition of a term becomes an item of a list.
    """
    text = _LINES.sub("", _DEFINED.sub("-", text))
    if "{" in text:
        text = _TEMPLATE.sub("", text)
    if "[" in text:
        text = without_links(_NOTE.sub("", text))
    return text


def without_marks(line: str) -> str:
    """Return a line of text without attributes, and without the marks around words."""
    if "{" in line:
        line = _ATTRIBUTES.sub(lambda found: found["span"] or "", line)
    if "~" in line:
        line = _STRUCK.sub("", _SUNK.sub(r"\1", line))
    if "^" in line:
        line = _RAISED.sub(r"\1", line)
    for pair in _PAIRS:
        line = pair.sub(r"\1", line)
    return line


def without_links(line: str) -> str:
    """Return a line with the words of links as notebooks write them: `[[Page|words]]`."""
    return WIKI_LINK.sub(lambda link: "" if link[1] else link[2], line) if "[[" in line else line


def without_box(line: str) -> str:
    """Return an item of a list without the box that shows whether it is done."""
    return _BOX.sub("", line, count=1)
