"""Of articles of several days, one that tells how matters stand now is told, and told first."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from summarizer import Article, summarize
from summarizer.languages import language_of
from summarizer.method.constants import CONSTANTS
from summarizer.method.evidence.topic_statements import Statements
from summarizer.method.selection.newest_state import goes_first, newest_state

TEXTS = ["Fire", "It burns", "Fire out", "All is well", "Man charged", "He denies it"]
FIRST, SECOND, LATE = "2026-03-01", "2026-03-02", "2026-03-09"


def dated(rows, dates):
    """The rows of three articles of two sentences each, with the dates of the articles."""
    of_rows = np.repeat(np.array(dates, dtype=object), 2).tolist()
    told = Statements(TEXTS, [language_of("en")] * 6, of_rows)
    return replace(rows, evidence=replace(rows.evidence, statements=told))


@pytest.mark.parametrize(
    ("dates", "fields", "expected"),
    [
        ((FIRST, SECOND, LATE), {}, 4),
        ((SECOND, LATE, FIRST), {}, 2),
        ((FIRST, LATE, LATE), {}, 2),
        ((FIRST, LATE, LATE), {"nearness": [0.3, 0.3, 0.3, 0.3, 0.4, 0.3]}, 4),
        # What came a day later is hardly newer; what is nearer to the event is, after a while.
        ((FIRST, SECOND, LATE), {"nearness": [0.9, 0.3, 0.9, 0.3, 0.4, 0.3]}, 4),
        ((FIRST, "2026-03-08", LATE), {"nearness": [0.9, 0.3, 0.9, 0.3, 0.4, 0.3]}, 2),
        # Beside the event, or to be read alone by nobody.
        ((FIRST, SECOND, LATE), {"nearness": [0.3, 0.3, 0.3, 0.3, 0.2, 0.3]}, 2),
        ((FIRST, SECOND, LATE), {"leaning": [0, 0, 0, 0, 1, 0]}, 2),
        ((FIRST, SECOND, LATE), {"fitness": [1, 1, 1, 1, 0.1, 1]}, 2),
        ((FIRST, SECOND, LATE), {"foreign": [0, 0, 0, 0, 1, 0]}, 2),
        # The representative of a cluster speaks for it, if it is as new.
        ((FIRST, LATE, LATE), {"labels": [0, 1, 2, 3, 2, 4]}, 4),
        ((FIRST, SECOND, LATE), {"labels": [0, 1, 2, 3, 2, 4], "spoken": 2}, 4),
        ((FIRST, FIRST, FIRST), {}, None),
        ((None, None, LATE), {}, None),
        ((None, FIRST, LATE), {}, 4),
    ],
)
def test_a_later_opening_near_to_the_event_tells_how_matters_stand(
    dates, fields, expected, rows_of
) -> None:
    spoken = fields.pop("spoken", 4)
    flags = {name: np.array(fields.pop(name), bool) for name in ("foreign",) if name in fields}
    rows = dated(rows_of(TEXTS, articles=[0, 0, 1, 1, 2, 2], **fields, **flags), dates)
    representatives = np.array([np.flatnonzero(rows.labels == n)[0] for n in set(rows.labels)])
    representatives[rows.labels[spoken]] = spoken
    assert expected == newest_state(rows, representatives, CONSTANTS)


@pytest.mark.parametrize(
    ("nearness", "expected"),
    [
        ([0.5, 0.3, 0.3, 0.3, 0.35, 0.3], False),  # the repairs, and no news of the fire
        ([0.5, 0.3, 0.3, 0.3, 0.42, 0.3], True),  # the fire is out
        ([0.5, 0.3, 0.9, 0.3, 0.42, 0.3], False),
        ([0.3, 0.9, 0.3, 0.3, 0.35, 0.3], True),  # what opens no article opens no summary
    ],
)
def test_a_later_opening_goes_first_if_it_is_near_to_the_event(nearness, expected, rows_of) -> None:
    rows = dated(
        rows_of(TEXTS, articles=[0, 0, 1, 1, 2, 2], nearness=nearness), (FIRST, SECOND, LATE)
    )
    assert goes_first(4, rows, CONSTANTS) is expected
    assert not goes_first(None, rows, CONSTANTS)


def test_the_news_of_the_first_day_does_not_shut_out_what_came_of_it(word_encoder) -> None:
    stolen = "Thieves stole a painting by Cranach from the Hallweg museum in Basel on Monday night."
    found = "The painting by Cranach that thieves stole from the Hallweg museum in Basel was found."
    guards = "The alarm rang at two o'clock, but the guards came too late to stop anybody."
    articles = [
        Article(f"{stolen} {guards}", "a", published=FIRST),
        Article(f"{stolen} The work is insured for six million francs.", "b", published=FIRST),
        Article(f"{found} A dealer was arrested in a garage.", "c", published=LATE),
    ]
    told = summarize(articles, words=30, encoder=word_encoder)
    assert found == told.sentences[0].text
    undated = [replace(article, published=None) for article in articles]
    assert stolen == summarize(undated, words=30, encoder=word_encoder).sentences[0].text
