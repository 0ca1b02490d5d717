"""Days in words: when an article was published, or the articles of a story were."""

from __future__ import annotations

from datetime import date

from summarizer.renderers.wording import visible

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def day_of(published: str | None) -> date | None:
    """Return the day that an ISO date names, or None where it names none."""
    try:
        return date.fromisoformat(published or "")
    except ValueError:
        return None


def day_in_words(published: str, *, with_year: bool = True) -> str:
    """Return a day as `3 March 2024`, or what was said of it where that is no ISO date."""
    day = day_of(published)
    if day is None:
        return visible(published)
    return f"{day.day} {MONTHS[day.month - 1]}{f' {day.year}' if with_year else ''}"


def period(first: str, last: str) -> str:
    """Return the days from the first to the last: `3 March 2024`, `28 February – 3 March 2024`."""
    start, end = day_of(first), day_of(last)
    if start is None or end is None or start == end:
        return " – ".join(map(day_in_words, dict.fromkeys([first, last])))
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{day_in_words(last)}"
    opening = day_in_words(first, with_year=start.year != end.year)
    return f"{opening} – {day_in_words(last)}"
