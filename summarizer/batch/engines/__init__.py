"""Workers that others manage: an engine a file, each of which starts or joins one.

The module of an engine has `PACKAGE`, the name of what it imports, and `start`, a function of
`Engine`. Its extra has the name of the engine.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Protocol, cast

from summarizer.errors import MissingExtraError

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from summarizer.batch.tasks import Pool

LOCAL = "local"
"""The engine that is none: this process, or worker processes of its own."""

ENGINES = ("dask", "ray", "spark")
"""The names of the engines, and of their modules and extras."""


class Engine(Protocol):
    """What the module of an engine defines."""

    PACKAGE: str

    def start(self, scheduler: str | None, workers: int) -> AbstractContextManager[Pool]:
        """Start so many workers on this machine, or join those of the scheduler at an address.

        Raises:
            SchedulerError: the scheduler does not answer within `joining.PATIENCE`, or has no
                worker.
        """


def load_engine(name: str) -> Engine:
    """Return the engine with the name.

    Raises:
        MissingExtraError: its package is not installed.
    """
    engine = cast("Engine", import_module(f"{__name__}.{name}"))
    if find_spec(engine.PACKAGE) is None:
        raise MissingExtraError(
            f"--engine {name}: needs {engine.PACKAGE}; install it with "
            f"pip install 'multidoc-summarizer[{name}]'"
        )
    return engine
