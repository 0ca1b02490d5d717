"""Large work is done one piece at a time, and leaves a worker slot to the others."""

import threading

from summarizer.service.work.slots import LARGE, WorkerSlots


def test_large_work_leaves_a_slot_to_the_others() -> None:
    slots = WorkerSlots(1)
    inside = []

    def enter():
        with slots.acquired(LARGE):
            inside.append("large")

    with slots.acquired(LARGE) as slot:
        second = threading.Thread(target=enter, daemon=True)
        second.start()
        with slots.acquired(LARGE - 1):
            assert inside == []
        with slot.released():
            second.join(10)
            assert inside == ["large"]
