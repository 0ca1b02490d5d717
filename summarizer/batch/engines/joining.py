"""The schedulers of engines: whether one answers."""

from __future__ import annotations

import re
import socket
import threading
from typing import TYPE_CHECKING, TypeVar

from summarizer.errors import SchedulerError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

PATIENCE = 20.0
"""Seconds in which a scheduler must answer: a busy one takes some, a dead one all there are."""

_PLACE = re.compile(r"(?:[a-z-]+://)?(?:\[(?P<ipv6>[^\]]+)\]|(?P<host>[^:/\[]+)):(?P<port>\d+)/?")


def join(scheduler: str, connect: Callable[[], T]) -> T:
    """Return what `connect` returns, which joins the scheduler at the address.

    Raises:
        SchedulerError: nobody listens there, or `connect` fails or takes longer than `PATIENCE`.
    """
    _knock(scheduler)
    done: list[T] = []
    failed: list[BaseException] = []

    def work() -> None:
        try:
            done.append(connect())
        except BaseException as error:  # noqa: BLE001 - told by the other thread
            failed.append(error)

    # Some engines wait for minutes and take no limit; the thread ends with the process.
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(PATIENCE)
    if done:
        return done[0]
    raise _silent(scheduler, failed[0] if failed else None)


def _knock(scheduler: str) -> None:
    """Raise SchedulerError unless something listens at the host and port of the address."""
    found = _PLACE.fullmatch(scheduler)
    if found is None:
        raise SchedulerError(f"--scheduler {scheduler}: is no address; write it as HOST:PORT")
    try:
        place = found["ipv6"] or found["host"], int(found["port"])
        socket.create_connection(place, timeout=PATIENCE).close()
    except (OSError, OverflowError) as error:
        raise _silent(scheduler, error, waited=isinstance(error, TimeoutError)) from error


def _silent(scheduler: str, error: BaseException | None, *, waited: bool = True) -> SchedulerError:
    """Return the error for a scheduler that does not answer: in time, or that refuses at once."""
    time = f" within {PATIENCE:g} s" if waited else ""
    reason = f" ({str(error).splitlines()[0]})" if error is not None and str(error) else ""
    return SchedulerError(
        f"--scheduler {scheduler}: does not answer{time}{reason}; check that it runs, and that "
        "this machine may reach it"
    )
