"""Strays: articles that tell another story, in a pile whose other articles tell one.

An aspect that one article alone tells is a part of the story; what was put into the pile by
mistake is not, and no room that is left makes it one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.arrays import distinct

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from summarizer.method.constants import Constants
    from summarizer.method.rows import Rows

_FEWEST_TELLINGS = 2  # of a story: what one alone tells may be the stray
_FEWEST_LEADS = 3  # of a stray: less says too little of what it is about


def strays(rows: Rows, constants: Constants) -> NDArray[np.bool_]:
    """Return which rows are of an article that tells another story, shape (n,).

    Nothing of the other articles is near to what it leads with, while most of those are near to one
    another. Copies count as one, and articles in other languages than the summary not at all.
    """
    company = rows.company
    far = (company.usual < constants.stray) & (company.nearest < constants.stray_lead)
    far &= company.leads >= _FEWEST_LEADS
    counted = ~rows.foreign
    of_story = counted & (company.usual >= constants.one_story)[rows.articles]
    telling = len(distinct(rows.tellings[of_story]))
    others = len(distinct(rows.tellings[counted])) - 1
    is_one = telling >= _FEWEST_TELLINGS and 2 * telling > others
    return counted & far[rows.articles] & is_one
