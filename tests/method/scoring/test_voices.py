from __future__ import annotations

import numpy as np
import pytest

from summarizer.languages import language_of
from summarizer.method.constants import CONSTANTS
from summarizer.method.scoring.voices import voices

ENGLISH = language_of("en")
PLAIN, QUOTED, HALF = "The ferry sank on Sunday.", "“It sank,” he said.", "It was dark, and"


def factors(room, quoted=(False, False, False)):
    texts = [PLAIN, QUOTED, HALF]
    return voices(texts, [ENGLISH] * 3, np.array(quoted), room, CONSTANTS).tolist()


@pytest.mark.parametrize("room", [0.1, 2, 3, 4, 100])
def test_a_sentence_without_a_quotation_is_worth_what_it_is(room: float) -> None:
    assert factors(room)[0] == 1


def test_a_quotation_is_worth_less_where_there_is_little_room_and_more_where_there_is_much() -> (
    None
):
    scarce, some, ample = (factors(room)[1] for room in (2, 3, 4))
    assert scarce < 1 < ample
    assert scarce < some < ample


@pytest.mark.parametrize(("room", "same_as"), [(0.5, 2), (50, 4)])
def test_beyond_little_and_ample_room_nothing_changes(room: float, same_as: float) -> None:
    assert factors(room) == factors(same_as)


def test_a_sentence_inside_a_longer_quotation_counts_as_one_without_its_marks() -> None:
    ample = factors(4, (False, False, True))
    assert ample[2] > ample[0] == 1


def test_marks_that_open_as_well_as_close_in_a_language_are_marks_there() -> None:
    texts = ["»Das Schiff musste wenden«, sagte er."]
    german, english = (
        voices(texts, [language_of(code)], np.array([False]), 4, CONSTANTS)[0]
        for code in ("de", "en")
    )
    assert german > english == 1
