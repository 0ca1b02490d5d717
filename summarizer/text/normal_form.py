"""Unicode's forms of one writing, in linear time."""

from __future__ import annotations

import re
import unicodedata

# Combining marks are among these. Python sorts a run of them in quadratic time; Unicode's
# stream-safe text has 30 at most (UAX #15), and then a mark that is sorted with none.
_LONG_RUN = re.compile(r"[^\w\s]{31,}")
_MARKS_IN_ORDER = 30  # as many are sorted among each other
_JOINER = "\u034f"


def nfkc(text: str) -> str:
    """Return a text in NFKC; a joiner parts each 30 of a run of marks."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFKC", _LONG_RUN.sub(_in_short_runs, text))


def _in_short_runs(run: re.Match[str]) -> str:
    starts = range(0, len(run[0]), _MARKS_IN_ORDER)
    return _JOINER.join(run[0][start : start + _MARKS_IN_ORDER] for start in starts)
