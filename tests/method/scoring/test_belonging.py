"""Comments and looks back of the last days are no newer state of the event."""

from __future__ import annotations

import numpy as np
import pytest

from summarizer import Article, summarize
from summarizer.method.constants import CONSTANTS
from summarizer.method.scoring.belonging import belonging, of_event
from summarizer.method.scoring.company import Company

FAR = CONSTANTS.one_story / 2


def belonging_of(usual, nearness):
    """How far articles belong, of which each has three sentences of one nearness."""
    near = np.array(usual)
    company = Company(near, near, np.full(len(near), 3))
    rows = np.repeat(np.arange(len(near)), 3)
    return belonging(company, np.repeat(nearness, 3), rows, CONSTANTS)[::3].tolist()


def test_what_leads_with_something_else_and_is_far_from_what_is_told_belongs_less() -> None:
    found = belonging_of([0.5, 0.5, FAR, 0.0], [0.2, 0.2, 0.1, 0.1])
    assert pytest.approx([1, 1, 1 / 8, 1 / 64]) == found


def test_a_new_turn_is_far_from_what_others_lead_with_and_near_to_what_is_told() -> None:
    assert belonging_of([0.5, 0.5, FAR], [0.2, 0.2, 0.2]) == [1, 1, 1]


def test_an_aspect_of_which_nobody_else_tells_is_near_by_its_lead() -> None:
    assert belonging_of([0.5, 0.5, 0.4], [0.2, 0.2, 0.1]) == [1, 1, 1]


def test_what_does_not_belong_to_the_event_is_no_newer_state_of_it() -> None:
    newness, belongs = np.array([0.25, 0.5, 1.0, 1.0]), np.array([1.0, 1.0, 1.0, 0.5])
    assert of_event(newness, belongs).tolist() == [0.25, 0.5, 1.0, 0.125]


LOOK_BACK = (
    "On a wet day in August 1997 a goalkeeper called Emil Rask walked down the steps of a plane,"
    " and a brass band played. He had cost more than the new stand. Rask kept a clean sheet on his"
    " debut and sat on the bench by Christmas. My father still has the scarf. What a club pays for"
    " a young man it pays for its dreams, and those seldom play well in the rain."
)
SIGNED = (
    "Norvik Rovers have signed the winger Dario Castel for 51 million euros. Castel passed a"
    " medical on {day} and signed a contract of five years. Rovers paid a club record for the"
    " winger. The coach Lena Holm said that Castel would make the team quicker."
)
JOINED = (
    "The winger Dario Castel has joined Norvik Rovers in a deal of 51 million euros. It is a"
    " record for the club. Castel signed for five years after a medical on {day}. He could play on"
    " Saturday against Lund."
)
COMPLETED = (
    "Norvik Rovers completed the signing of Dario Castel on {day}. The club paid 51 million euros"
    " for the winger, more than for any player before. Castel will wear the number 11. The coach"
    " Lena Holm wants him to play on the left."
)


def test_a_summary_tells_the_event_and_not_what_a_look_back_of_a_later_day_tells(encoder) -> None:
    reports = [
        Article(text=text.format(day="Monday"), id=f"r{number}", published="2026-07-20")
        for number, text in enumerate((SIGNED, JOINED, COMPLETED))
    ]
    back = Article(
        text=LOOK_BACK, id="back", title="What a club pays for its dreams", published="2026-07-25"
    )
    late = Article(
        text=SIGNED.replace("have signed", "presented").format(day="Tuesday"),
        id="late",
        title="Rovers present winger Castel to their fans",
        published="2026-07-24",
    )
    summary = summarize([*reports, late, back], words=45, encoder=encoder)
    assert summary.title == late.title
    assert "back" not in {one.citations[0].article for one in summary.sentences}
