"""A job is followed until it is over, with signs of life in between."""

import asyncio

from summarizer.service.api.events import Intervals, job_events
from summarizer.service.errors import NotFoundError

RUNNING = {"id": "a", "status": "running"}
DONE = {"id": "a", "status": "done"}
QUICK = Intervals(look=0.001, keep_alive=0.003)


def followed(*views, ending=lambda: False):
    """The events of a job that looks like each of the views, one after the other."""
    left = iter(views)

    def view():
        found = next(left)
        if isinstance(found, Exception):
            raise found
        return found

    async def follow():
        return [event async for event in job_events(RUNNING, view, ending, QUICK)]

    return asyncio.run(follow())


def test_a_job_without_news_is_followed_with_signs_of_life() -> None:
    sent = followed(*[RUNNING] * 8, DONE)
    assert sent[0].startswith(b"event: job\ndata: ")
    assert b": still here\n\n" in sent[1:-1]
    assert b'"done"' in sent[-1]


def test_each_change_is_one_event() -> None:
    changed = RUNNING | {"progress": 0.5}
    assert len(followed(RUNNING, changed, changed, DONE)) == 3


def test_a_job_that_is_deleted_meanwhile_ends_the_stream() -> None:
    assert len(followed(RUNNING, NotFoundError("deleted"))) == 1


def test_the_end_of_the_service_ends_the_stream() -> None:
    assert len(followed(RUNNING, ending=lambda: True)) == 1
