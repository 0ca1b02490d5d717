"""What stands at the top of a Markdown file about it: YAML between `---`, or TOML between `+++`."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_YAML = re.compile(r"---[^\S\n]*\n(?P<fields>(?:.*\n)*?)(?:---|\.\.\.)[^\S\n]*(?:\n|\Z)")
_TOML = re.compile(r"\+\+\+[^\S\n]*\n(?P<fields>(?:.*\n)*?)\+\+\+[^\S\n]*(?:\n|\Z)")
_KEY = re.compile(r"(?P<name>[\w-]{1,60}):(?:[^\S\n]+(?P<value>.*))?")
_ITEM = re.compile(r"-(?:\s+(?P<value>.*))?")
_BLOCK = re.compile(r"[|>][+-]?\d?[+-]?")  # what opens a text on the lines below
_COMMENT = re.compile(r"\s#.*")
_IN_LIST = re.compile(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'|[^,]+')


def front_matter(text: str) -> tuple[dict[str, Any], int]:
    """Return the fields that a file states at its top, and where its text begins.

    A field is a text, a list, or a mapping of more fields; its name is in lower case. What stands
    between two rules, and is no list of fields, is text.
    """
    for pattern, parsed in ((_YAML, _of_yaml), (_TOML, _of_toml)):
        found = pattern.match(text)
        fields = parsed(found["fields"]) if found else {}
        if found and fields:
            return {name.lower(): value for name, value in fields.items()}, found.end()
    return {}, 0


def _of_toml(stated: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - few files need it

    try:
        fields = tomllib.loads(stated)
    except (ValueError, RecursionError):  # also of a number of too many digits
        return {}
    more = fields.get("params")
    fields |= more if isinstance(more, dict) else {}
    return {name: _plain(value) for name, value in fields.items()}


def _plain(value: Any) -> Any:  # noqa: ANN401 - any value of TOML
    """Return a date as text, and others as they are."""
    return value.isoformat() if hasattr(value, "isoformat") else value


def _of_yaml(stated: str) -> dict[str, Any]:
    """Return the fields of what is written as most front matter is; nothing if a line is none."""
    fields: dict[str, list[str]] = {}
    last: list[str] | None = None
    for line in stated.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        key = _KEY.fullmatch(line)
        if key:
            last = fields.setdefault(key["name"], [])
            last.append((key["value"] or "").strip())
        elif last is not None and line.startswith((" ", "\t", "- ", "-\n")):
            last.append(line.strip())
        else:
            return {}
    return {name: _value(*lines) for name, lines in fields.items()}


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
        return str(json.loads(written[: end + 1]))
    except ValueError:
        return written[1:end]
