"""Formats that are not read: text in them is markup or data, and no article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from summarizer.errors import InputError

if TYPE_CHECKING:
    from summarizer.readers.reader import File

_PAGES = {".htm", ".html", ".shtml", ".xhtml", ".xml"}
_TAGS = (
    "html|head|body|rss|feed|svg|div|p|article|section|span|h[1-6]|table|ul|ol|script|style|meta"
)
# Attributes of a first tag beyond so many characters are no longer looked for: a search has an end.
_MARKUP = re.compile(
    rf"\s*(?:<\?xml\b|<!doctype\b|<!--|<(?:{_TAGS})(?=[\s/>])[^<>]{{0,2000}}>)", re.IGNORECASE
)
_SIGNATURES = {"{\\rtf": "RTF", "%PDF-": "a PDF file"}


def refuse_other_formats(file: File) -> None:
    """Return if the text of the file may be an article.

    Raises:
        InputError: it is markup or data; its tags and braces would stand in the summary.
    """
    kind = _markup(file)
    if kind is not None:
        raise InputError(
            f"{file.shown}: is {kind}, which is not read; save its text as a text file"
        )
    if file.suffix == ".json" or _is_json(file.text):
        raise InputError(
            f"{file.shown}: is JSON, but no article stands on its first line; give an article a "
            'line, {"text": …}, as in .jsonl'
        )


def _markup(file: File) -> str | None:
    """Return what the file is written in, in words, or None if it is not markup."""
    if file.suffix in _PAGES or _MARKUP.match(file.text):
        return "a web page or other markup"
    return next((kind for sign, kind in _SIGNATURES.items() if file.text.startswith(sign)), None)


def _is_json(text: str) -> bool:
    """Whether the text is an object, or an array of objects, or begins with a line that is one."""
    bare = text.strip()
    if not bare.startswith(("{", "[")):
        return False
    return any(_holds_objects(_value(part)) for part in (bare.partition("\n")[0], bare))


def _holds_objects(value: object) -> bool:
    return isinstance(value, dict) or (
        isinstance(value, list) and bool(value) and isinstance(value[0], dict)
    )


def _value(text: str) -> Any:  # noqa: ANN401 - any JSON value
    """Return the value of the JSON text, or None if it is none."""
    from summarizer.readers.json_articles import parse_json  # noqa: PLC0415 - few texts need it

    try:
        return parse_json(text, "")
    except InputError:
        return None
