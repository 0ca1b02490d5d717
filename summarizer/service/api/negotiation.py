"""The form of an answer, as the Accept header asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.errors import NotAcceptableError

if TYPE_CHECKING:
    from summarizer.renderers import Format

MEDIA_TYPES: dict[str, Format] = {
    "application/json": "json",
    "text/markdown": "markdown",
    "text/plain": "text",
    "text/html": "html",
}
"""What is offered, the first where all are equally welcome."""


def accepted(header: str | None) -> str:
    """The media type of `MEDIA_TYPES` that the header likes best.

    Raises:
        NotAcceptableError: it takes none of them.
    """
    ranges = [_range(part) for part in (header or "*/*").split(",") if part.strip()]
    likings = {media_type: _liking(media_type, ranges) for media_type in MEDIA_TYPES}
    best = max(likings, key=likings.__getitem__)
    if ranges and likings[best] <= 0:
        raise NotAcceptableError(
            f"Accept: {header!r} takes none of {', '.join(MEDIA_TYPES)}; ask for one of them"
        )
    return best


def _range(part: str) -> tuple[str, float]:
    """A range of media types, with how much it is liked."""
    name, *parameters = (one.strip().lower() for one in part.split(";"))
    quality = next((p.removeprefix("q=") for p in parameters if p.startswith("q=")), "1")
    try:
        return name, min(max(float(quality), 0.0), 1.0)
    except ValueError:
        return name, 1.0


def _liking(media_type: str, ranges: list[tuple[str, float]]) -> float:
    """How much the nearest range that fits is liked; 0 where none does."""
    for fitting in (media_type, f"{media_type.partition('/')[0]}/*", "*/*"):
        liked = [quality for name, quality in ranges if name == fitting]
        if liked:
            return max(liked)
    return 0.0
