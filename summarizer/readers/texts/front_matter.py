"""What stands at the top of a Markdown file about it: YAML between `---`, or TOML between `+++`."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_YAML = re.compile(r"---[^\S\n]*\n(?P<fields>(?:.*\n)*?)(?:---|\.\.\.)[^\S\n]*(?:\n|\Z)")
_TOML = re.compile(r"\+\+\+[^\S\n]*\n(?P<fields>(?:.*\n)*?)\+\+\+[^\S\n]*(?:\n|\Z)")
_KEY = re.compile(r"(?P<name>[\w-]{1,60}):(?:[^\S\n]+(?P<value>.*))?")
_FIELD = re.compile(
    r"(?P<quote>[\"']?)(?P<name>[\w-]{1,60}(?: [\w-]{1,60}){0,3})(?P=quote) ?:"
    r"(?:[^\S\n]+(?P<value>.*))?"
)
_NO_CHARACTER = re.compile("[\0\ud800-\udfff]")  # which escapes may stand for, and no text holds
_ITEM = re.compile(r"-(?:\s+(?P<value>.*))?")
_BLOCK = re.compile(r"[|>][+-]?\d?[+-]?")  # what opens a text on the lines below
_COMMENT = re.compile(r"\s#.*")
_IN_LIST = re.compile(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'|[^,]+')


def front_matter(text: str) -> tuple[dict[str, Any], int]:
    """Return the fields that a file states at its top, and where its text begins.

    A field is a text, a list, or a mapping of more fields; its name is in lower case, with `_` for
    blanks. What stands between two rules is text where no more lines of it are fields than not.
    """
    for pattern, parsed in ((_YAML, _of_yaml), (_TOML, _of_toml)):
        found = pattern.match(text)
        fields = parsed(found["fields"]) if found else {}
        if found and fields:
            named = {name.lower().replace(" ", "_"): value for name, value in fields.items()}
            return named, found.end()
    return {}, 0


def _of_toml(stated: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - few files need it

    try:
        fields = tomllib.loads(stated)
        more = fields.get("params")
        fields |= more if isinstance(more, dict) else {}
        return {name: _plain(value) for name, value in fields.items()}
    except (ValueError, RecursionError):  # also of numbers of thousands of digits
        return {}


def _plain(value: Any) -> Any:  # noqa: ANN401 - any value of TOML
    """Return what is no list or mapping as text: a date in ISO form, a text that can be one."""
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return _legible(value.isoformat() if hasattr(value, "isoformat") else str(value))


def _legible(text: str) -> str:
    return _NO_CHARACTER.sub("\ufffd", text)


def _of_yaml(stated: str) -> dict[str, Any]:
    """Return the fields of what is written as most front matter is, without lines that are none.

    Where no more lines are fields than are none, it is prose, and has no field.
    """
    fields: dict[str, list[str]] = {}
    last: list[str] = []
    lines = [one for one in stated.splitlines() if one.strip() and not one.startswith("#")]
    unknown = 0
    for line in lines:
        if key := _FIELD.fullmatch(line):
            last = fields.setdefault(key["name"], [])
            last.append((key["value"] or "").strip())
        elif last and _goes_on(line, last):
            last.append(line.strip())
        else:
            unknown += 1
    if 2 * unknown >= len(lines):
        return {}
    return {name: _value(*lines) for name, lines in fields.items()}


def _goes_on(line: str, before: Sequence[str]) -> bool:
    """Whether a line belongs to the field before it: set in, an item, or within brackets."""
    is_open = before[0].startswith("[") and not before[-1].endswith("]")
    return is_open or line == "-" or line.startswith((" ", "\t", "- "))


def _value(first: str, *below: str) -> Any:  # noqa: ANN401 - a text, a list or a mapping
    """Return what stands behind a key and on the lines that are set in below it."""
    if _BLOCK.fullmatch(first):
        return " ".join(below)
    if first or not below:
        whole = " ".join((first, *below))
        return list(_listed(whole[1:-1])) if whole[:1] + whole[-1:] == "[]" else _scalar(whole)
    if below[0].startswith("-"):
        return list(_items(below))
    return _mapping(below)


def _listed(inside: str) -> Iterator[str]:
    return (_scalar(one[0].strip()) for one in _IN_LIST.finditer(inside) if one[0].strip())


def _items(lines: Iterable[str]) -> Iterator[Any]:
    """Yield the items of a list, a line each or several for a mapping."""
    item: list[str] = []
    for line in lines:
        opened = _ITEM.fullmatch(line)
        if opened and item:
            yield _item(item)
        item = [(opened["value"] or "").strip()] if opened else [*item, line]
    yield _item(item)


def _item(lines: list[str]) -> Any:  # noqa: ANN401 - a text or a mapping
    is_mapping = _KEY.fullmatch(lines[0]) or not lines[0]
    return _mapping(lines) if is_mapping else _scalar(" ".join(lines))


def _mapping(lines: Iterable[str]) -> dict[str, str]:
    found = filter(None, map(_KEY.fullmatch, lines))
    return {one["name"].lower(): _scalar((one["value"] or "").strip()) for one in found}


def _scalar(written: str) -> str:
    """Return a value without its quotation marks, or without the comment behind it."""
    quote = written[:1]
    end = written.rfind(quote) if quote in {'"', "'"} else 0
    if not end:
        return _COMMENT.sub("", written).strip()
    if quote == "'":
        return written[1:end].replace("''", "'")
    try:
        return _legible(str(json.loads(written[: end + 1])))
    except ValueError:
        return written[1:end]
