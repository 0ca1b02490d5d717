from __future__ import annotations

import os
import sys
import threading
import time
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from summarizer.threads import at_most, available, importing, in_turn, limit, processors

if TYPE_CHECKING:
    from pathlib import Path

OLD_GROUP = {"sys/fs/cgroup/cpu/cpu.cfs_period_us": "100000\n"}


def test_there_is_a_processor_to_work_on() -> None:
    assert processors() >= 1


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({}, 4),
        ({"sys/fs/cgroup/cpu.max": "max 100000\n"}, 4),
        ({"sys/fs/cgroup/cpu.max": "200000 100000\n"}, 2),
        ({"sys/fs/cgroup/cpu.max": "150000 100000\n"}, 2),
        ({"sys/fs/cgroup/cpu.max": "1000 100000\n"}, 1),
        ({"sys/fs/cgroup/cpu.max": "900000 100000\n"}, 4),
        (OLD_GROUP | {"sys/fs/cgroup/cpu/cpu.cfs_quota_us": "-1\n"}, 4),
        (OLD_GROUP | {"sys/fs/cgroup/cpu/cpu.cfs_quota_us": "250000\n"}, 3),
        ({"proc/self/cgroup": "0::/a/b\n", "sys/fs/cgroup/a/b/cpu.max": "100000 100000"}, 1),
        ({"proc/self/cgroup": "0::/a/b\n", "sys/fs/cgroup/a/cpu.max": "300000 100000"}, 3),
        ({"proc/self/cgroup": "0::/a\n", "sys/fs/cgroup/b/cpu.max": "300000 100000"}, 4),
        (
            {
                "proc/self/cgroup": "3:cpu,cpuacct:/d/e\n2:memory:/f\n",
                "sys/fs/cgroup/cpu/d/e/cpu.cfs_quota_us": "100000",
                "sys/fs/cgroup/cpu/d/e/cpu.cfs_period_us": "50000",
                "sys/fs/cgroup/cpu/f/cpu.cfs_quota_us": "1",
                "sys/fs/cgroup/cpu/f/cpu.cfs_period_us": "1",
            },
            2,
        ),
    ],
)
def test_a_quota_of_processor_time_counts_as_processors(
    files, expected, tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2, 3}, raising=False)
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(content)
    assert expected == processors(tmp_path)


@pytest.mark.parametrize(("threads", "expected"), [(3, 3), (None, processors())])
def test_a_limit_holds_for_what_is_done_inside(threads: int | None, expected) -> None:
    with at_most(threads):
        assert (limit(), available()) == (threads, expected)
    assert (limit(), available()) == (None, processors())


def test_a_limit_is_none_of_other_threads() -> None:
    found = []
    with at_most(3):
        other = threading.Thread(target=lambda: found.append(limit()))
        other.start()
        other.join()
    assert found == [None]


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_results_come_in_the_order_of_the_items_however_long_each_takes(threads: int) -> None:
    def work(item):
        time.sleep(0.02 if item % 3 == 0 else 0)
        return item * item

    assert [n * n for n in range(12)] == list(in_turn(work, range(12), threads))


def test_several_items_are_worked_on_at_once() -> None:
    both = threading.Barrier(2)
    assert list(in_turn(lambda _: both.wait(timeout=30) in {0, 1}, range(4), 2)) == [True] * 4


@pytest.mark.parametrize(("threads", "most"), [(1, 1), (3, 4)])
def test_no_more_is_begun_than_may_be_held(threads: int, most: int) -> None:
    begun = []
    results = in_turn(lambda item: begun.append(item) or item, range(100), threads)
    assert [next(results) for _ in range(10)] == list(range(10))
    time.sleep(0.05)
    assert len(begun) <= 9 + most


def test_an_error_comes_out_where_its_result_would() -> None:
    results = in_turn(lambda item: 1 // (item - 2), range(5), 2)
    assert [next(results), next(results)] == [-1, -1]
    with pytest.raises(ZeroDivisionError):
        next(results)


def test_what_waits_when_it_is_ended_is_not_worked_on() -> None:
    begun, go = [], threading.Event()

    def work(item):
        begun.append(item)
        return item == 0 or go.wait(timeout=30)

    results = in_turn(work, range(100), 2)
    next(results)
    go.set()
    results.close()  # type: ignore[attr-defined] # a generator
    assert len(begun) <= 4


def test_a_module_is_imported_beside_a_block_and_its_error_is_left_to_its_import(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "sound_beside.py").write_text("WORD = 'here'\n", "utf-8")
    (tmp_path / "broken_beside.py").write_text("raise RuntimeError('broken')\n", "utf-8")
    for _ in range(2):
        with importing("broken_beside", "sound_beside"):
            pass
    assert "sound_beside" in sys.modules
    with pytest.raises(RuntimeError, match="broken"):
        import_module("broken_beside")
