"""Engines for real: the bytes of the local run, also where a worker is killed.

CI has the quickest, Dask; the others run where they are installed, and `make engines` runs all.
"""

from __future__ import annotations

import json
import os
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from summarizer.batch.engines import ENGINES, load_engine
from summarizer.batch.tasks import Pool, summarize_in_pool
from summarizer.batch.topics import KILLED, summarize_topics
from summarizer.encoders import load_encoder
from summarizer.errors import SummarizerError
from summarizer.options import Options
from summarizer.readers.callers.topics import to_topic

pytestmark = pytest.mark.slow  # an engine starts

OPTIONS = Options(words=20)
PLACES = ("Brest", "Oslo", "Riga", "Graz")


def row(number: int) -> dict:
    text = " ".join(f"Ship {n} left {PLACES[n % 4]} on Monday morning." for n in range(3))
    documents = [{"id": "a", "text": text}, {"id": "b", "text": f"In {number} days it rains."}]
    return {"id": f"t{number}", "documents": documents}


ROWS = [
    *(row(number) for number in range(4)),
    {"id": "bad", "documents": [{"id": "a", "text": "A."}, {"id": "a", "text": "B."}]},
    {"id": "none", "documents": []},
    row(6),
]
TOPICS = [to_topic(one, "the row") for one in ROWS]


def installed(name: str, scheduler: str | None = None):
    """The engine as a parameter, skipped where it is not installed."""
    missing = find_spec(import_module(f"summarizer.batch.engines.{name}").PACKAGE) is None
    reason = f"the extra {name} is not installed"
    skip = pytest.mark.skipif(missing, reason=reason)
    return pytest.param((name, scheduler), id=scheduler or name, marks=skip)


# Spark's name for a master and two executors of one processor and 1,024 MB, each its own process.
CLUSTER = installed("spark", "local-cluster[2,1,1024]")


@pytest.fixture(scope="module", params=[*map(installed, ENGINES), CLUSTER])
def engine(request: pytest.FixtureRequest):
    """The name of an engine that runs on two workers, and its pool."""
    name, scheduler = request.param
    paths = [str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", os.pathsep.join(paths))  # workers find `deadly`
        patch.syspath_prepend(paths[0])
        with load_engine(name).start(scheduler, 2) as pool:
            yield name, pool


def lines(outcomes) -> list[str]:
    return [one.line for one in outcomes]


@pytest.fixture(scope="module")
def expected() -> list[str]:
    """The lines of a run without an engine."""
    return lines(summarize_topics(TOPICS, OPTIONS, load_encoder(threads=1)))


def test_the_lines_are_those_of_the_local_run(engine, expected) -> None:
    _, pool = engine
    assert expected == lines(summarize_in_pool(TOPICS, OPTIONS, pool, task_characters=1))


def test_a_worker_that_is_killed_costs_time_and_nothing_else(
    engine, expected, tmp_path: Path
) -> None:
    _, pool = engine
    killed = deadly(pool, "t3", tmp_path, times=1)
    assert expected == lines(summarize_in_pool(TOPICS, OPTIONS, killed, task_characters=200))


def test_a_topic_that_kills_its_workers_has_an_error_and_stops_no_other(
    engine, expected, tmp_path: Path
) -> None:
    _, pool = engine
    killed = deadly(pool, "t3", tmp_path, times=9)
    expected = [*expected]
    expected[3] = json.dumps({"id": "t3", "error": KILLED}) + "\n"
    assert expected == lines(summarize_in_pool(TOPICS, OPTIONS, killed))


def test_what_a_worker_raises_is_raised_here(engine) -> None:
    _, pool = engine
    options = OPTIONS.replace(encoder="no-such-model")
    with pytest.raises(SummarizerError, match="no-such-model") as caught:
        list(summarize_in_pool(TOPICS, options, pool))
    assert 3 == caught.value.exit_code


def deadly(pool: Pool, name: str, folder: Path, times: int) -> Pool:
    """The pool with workers that die so often when they meet the topic."""
    from killing import Killing  # noqa: PLC0415 - found beside this file, as workers find it

    def submit(work, rows):
        return pool.submit(Killing(work, name, str(folder), times), rows)

    return Pool(submit, pool.slots, pool.deaths)
