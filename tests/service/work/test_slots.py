"""Large work is done one piece at a time, and leaves a worker slot to the others."""

import threading
from contextlib import ExitStack

import pytest

from summarizer.service.errors import CancelledError
from summarizer.service.work.slots import LARGE, WorkerSlots
from summarizer.service.work.tasks import Task

TASK = Task("a test")


def test_large_work_leaves_a_slot_to_the_others() -> None:
    slots = WorkerSlots(1)
    inside = []

    def enter():
        with slots.acquired(LARGE, TASK):
            inside.append("large")

    with slots.acquired(LARGE, TASK) as slot:
        second = threading.Thread(target=enter, daemon=True)
        second.start()
        with slots.acquired(LARGE - 1, TASK):
            assert inside == []
        with slot.released():
            second.join(10)
            assert inside == ["large"]


def enter(slots, size, task):
    with slots.acquired(size, task):
        pass


@pytest.mark.parametrize("size", [LARGE, LARGE - 1])
def test_a_task_that_is_cancelled_waits_for_no_slot_and_holds_none(size) -> None:
    slots, task = WorkerSlots(1), Task("cancelled")
    with slots.acquired(LARGE, TASK), slots.acquired(0, TASK):
        threading.Timer(0.1, task.cancel).start()
        with pytest.raises(CancelledError):
            enter(slots, size, task)
    with slots.acquired(LARGE, TASK), slots.acquired(0, TASK):
        pass


def leave_and_return(slots, task, meanwhile):
    with slots.acquired(LARGE, task) as slot, slot.released():
        meanwhile()
        task.cancel()


def test_a_task_that_is_cancelled_outside_its_slot_does_not_wait_for_it_again() -> None:
    slots, others = WorkerSlots(1), ExitStack()

    def fill():
        for size in (LARGE, 0):
            others.enter_context(slots.acquired(size, TASK))

    with others, pytest.raises(CancelledError):
        leave_and_return(slots, Task("cancelled"), fill)
    with slots.acquired(LARGE, TASK), slots.acquired(0, TASK):
        pass
