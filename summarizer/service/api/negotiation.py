"""Content negotiation: the media type of a summary that an Accept header likes best."""

from __future__ import annotations

from summarizer.renderers import FORMS
from summarizer.service.errors import NotAcceptableError

# Most clients are programs. One that accepts any text is served best by Markdown.
_PREFERRED = ("json", "markdown")
OFFERED = sorted(FORMS, key=lambda form: (*_PREFERRED, form.name).index(form.name))
"""The forms of a summary, the first of equally welcome ones first."""

MEDIA_TYPES = {form.media_type: form.name for form in OFFERED}
"""The form of each media type of a summary, in the same order."""


def negotiate(accept: str | None) -> str:
    """Return the media type of `MEDIA_TYPES` with the highest quality in the Accept header.

    Raises:
        NotAcceptableError: it accepts none of them.
    """
    ranges = [_media_range(part) for part in (accept or "*/*").split(",") if part.strip()]
    qualities = {media_type: _quality(media_type, ranges) for media_type in MEDIA_TYPES}
    best = max(qualities, key=qualities.__getitem__)
    if ranges and qualities[best] <= 0:
        raise NotAcceptableError(
            f"Accept: {accept!r} takes none of {', '.join(MEDIA_TYPES)}; ask for one of them"
        )
    return best


def _media_range(part: str) -> tuple[str, float]:
    """A media range with its quality, which is 1 if it is absent or malformed."""
    name, *parameters = (one.strip().lower() for one in part.split(";"))
    quality = next((p.removeprefix("q=") for p in parameters if p.startswith("q=")), "1")
    try:
        return name, min(max(float(quality), 0.0), 1.0)
    except ValueError:
        return name, 1.0


def _quality(media_type: str, ranges: list[tuple[str, float]]) -> float:
    """Return the quality of the most specific range that matches; 0 if none does."""
    for matching in (media_type, f"{media_type.partition('/')[0]}/*", "*/*"):
        found = [quality for name, quality in ranges if name == matching]
        if found:
            return max(found)
    return 0.0
