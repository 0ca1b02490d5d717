"""What stands before the first words of a line, and behind its last: dates, places, agencies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.articles import Dropped
from summarizer.method.preparation.lines.credits import agency_mark, signature
from summarizer.method.preparation.lines.datelines import dateline, dateline_of_lead
from summarizer.method.preparation.lines.imprints import imprint_before
from summarizer.method.preparation.lines.time_stamps import (
    glued_day,
    note_of_change,
    time_at_start,
)
from summarizer.text.marks import DATE_MARK

if TYPE_CHECKING:
    import re

    from summarizer.languages.language import Language
    from summarizer.text.line import Line

LONGEST_POST = 80
"""Words of a post: beyond, a signature closes a longer text and is only cut off."""

_LONGEST_DAY = 30  # code points: a day of the week, a month and a year


def without_marks(
    line: Line, language: Language, *, at_start: bool, is_lead: bool
) -> tuple[Line | None, list[Dropped]]:
    """Return the line less leading date and time stamp, and less a closing signature."""
    start, end = line.start, line.end
    dropped = []
    date = DATE_MARK.match(line.text) or _day_at_start(line.text, language) if at_start else None
    if date:
        dropped.append(Dropped(start, start + date.end(), "date"))
        start += date.end()
    stamp = time_at_start(line.text, language)
    if stamp and line.ends_sentence and stamp.end() < len(line.text):
        dropped.append(Dropped(start, start + stamp.end(), "time stamp"))
        start += stamp.end()
    rest = line.text[start - line.start :]
    opening = dateline_of_lead(rest, language) if is_lead else dateline(rest, language)
    if is_lead:
        opening = opening or imprint_before(rest, language)
    if opening and start + opening < end:
        dropped.append(Dropped(start, start + opening, "dateline"))
        start += opening
    changed = note_of_change(language).search(line.text) if line.text[-1] in "])" else None
    if changed and line.start + changed.start() > start:
        end = line.start + changed.start()
        dropped.append(Dropped(end, line.end, "time stamp"))
    signed = signature(line.text, language)
    if signed and line.words > LONGEST_POST:
        before = line.text[: signed.start()].rstrip()
        end = max(start, line.start + len(before))
        dropped.append(Dropped(end, line.end, "post signature"))
    agency = agency_mark(language).search(line.text) if line.text.endswith(")") else None
    if agency and line.start + agency.start() > start:
        end = line.start + agency.start()
        dropped.append(Dropped(end, line.end, "agency"))
    if start >= end:
        return None, dropped
    if not dropped:
        return line, dropped
    return line.part(start, end), dropped


def _day_at_start(text: str, language: Language) -> re.Match[str] | None:
    """Return the place of a day that opens a text and that its first word follows at once."""
    possible = any(map(str.isdigit, text[:_LONGEST_DAY]))
    return glued_day(language).match(text) if possible else None
