"""The files that articles are read from, and where in them a text stands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import Any, NamedTuple

from summarizer.text.patterns import on_demand

_TEXTS = frozenset({"text/plain", "application/jsonl", "application/json"})
_STATED = ("path", "sha256", "media_type", "map")
_HALF = on_demand(r"[\ud800-\udfff]")  # of a character
_DIGEST = on_demand(r"[0-9a-f]{64}")


class Original(NamedTuple):
    """The file that an article was read from.

    `map` has `(start, end, where)` for stretches of the article's text, in code points, end
    exclusive, in order: `bytes 10-52` of the file, end exclusive, `page 3`, `row 4`, `item 2`. What
    no entry holds was not found there. `is_stated` says that this was not read from the file, but
    stands beside the text.
    """

    path: str
    sha256: str
    media_type: str
    map: tuple[tuple[int, int, str], ...]
    authors: tuple[str, ...] = ()
    is_stated: bool = False

    @property
    def holds_text_as_is(self) -> bool:
        """Whether the article's text is what such a file states, and nothing was taken out of."""
        return self.media_type in _TEXTS

    def places(self, start: int, end: int) -> tuple[str, ...]:
        """Return where a stretch of the text stands, from its first entry of the map to its last.

        It is empty where the text is the file's own: there the stretch is a place already.
        """
        if self.holds_text_as_is:
            return ()
        first = bisect_right(self.map, start, key=lambda entry: entry[1])
        last = bisect_left(self.map, end, key=lambda entry: entry[0])
        return tuple(where for _, _, where in self.map[first:last])

    @classmethod
    def from_json(cls, value: object) -> Original | None:
        """Return what a field `original` states, as `summarizer read` writes it; else None.

        It is no field of ours in what others write, and so nothing of it is an error.
        """
        if not isinstance(value, dict):
            return None
        path, sha256, media_type, places = map(value.get, _STATED)
        if not (_is_text(path) and _is_line(media_type) and _DIGEST.fullmatch(str(sha256))):
            return None
        if not isinstance(places, list) or not all(map(_is_entry, places)):
            return None
        if any(before[1] > after[0] for before, after in pairwise(places)):
            return None
        known = tuple((start, end, where) for start, end, where in places)
        return cls(str(path), str(sha256), str(media_type), known, is_stated=True)

    def to_json(self) -> dict[str, Any]:
        """Return what `from_json` reads."""
        return {name: getattr(self, name) for name in _STATED}


def _is_entry(value: object) -> bool:
    """Whether a value is a stretch and a place, without what no text may hold."""
    if not isinstance(value, list) or [type(part) for part in value] != [int, int, str]:
        return False
    start, end, where = value
    return 0 <= start < end and _is_line(where)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and (value.isascii() or not _HALF.search(value))


def _is_line(value: object) -> bool:
    return isinstance(value, str) and value.isprintable()
