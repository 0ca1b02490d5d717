"""How the service starts, and how it ends without losing what it has accepted."""

from __future__ import annotations

import math
import os
import signal
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import uvicorn

from summarizer import __version__
from summarizer.errors import OutputError
from summarizer.service import logs
from summarizer.service.api.state import Service
from summarizer.service.application import create_app
from summarizer.service.settings import strangers

if TYPE_CHECKING:
    import socket
    from types import FrameType

    from summarizer.service.settings import Settings

_INTERRUPTED = 130
_OPEN = (
    "no API keys: anyone who can reach the service may use it; "
    "SUMMARIZER_API_KEYS names those that it asks for"
)
# Seconds beyond the times for a body and a request, before the end stops being graceful.
_LAST_MOMENT = 5.0
_KEPT_ALIVE = 75  # seconds: longer than proxies and clients use a connection that rests


def serve(settings: Settings) -> int:
    """Serve until a signal says to end; the exit code.

    On SIGTERM readiness turns first; after `drain` seconds no connection is taken any more, and
    what was accepted is finished. An interrupt ends the same way, without the wait.

    Raises:
        ModelError: the encoder is missing or not what its checksum says.
        OutputError: the jobs cannot be kept, or the address cannot be had.
    """
    logs.start_log()
    # What is loaded later reads this; what was loaded before is held by the workshop.
    os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"
    with tempfile.TemporaryDirectory(prefix="summarizer-") as folder:
        service = Service(settings, jobs_file(settings, folder))
        server = _Server(service)
        server.run()
        lasting = Path(folder) not in service.store.file.path.parents
        logs.event("ended", jobs=_fate(service.jobs_left, lasting=lasting))
    return _INTERRUPTED if server.interrupted else 0


class _Server(uvicorn.Server):
    """A server that says that it is about to end before it does."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self.interrupted = False
        settings = service.settings
        super().__init__(
            uvicorn.Config(
                create_app(service),
                host=settings.host,
                port=settings.port,
                access_log=False,
                log_config=None,
                server_header=False,
                timeout_keep_alive=_KEPT_ALIVE,
                timeout_graceful_shutdown=int(
                    settings.body_timeout + settings.request_timeout + _LAST_MOMENT
                ),
            )
        )

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Begin to end; a second signal does not wait any longer."""
        del frame
        self.interrupted = self.interrupted or sig == signal.SIGINT
        if self._service.draining:
            self.force_exit = self.should_exit and sig == signal.SIGINT
            self.should_exit = True
            return
        # Not in the handler itself: what it interrupts may hold the lock that this takes.
        threading.Thread(target=self._drain, args=(sig,), daemon=True).start()

    def _drain(self, sig: int) -> None:
        self._service.drain()
        logs.event("ending", signal=signal.Signals(sig).name)
        if sig == signal.SIGTERM:
            threading.Event().wait(self._service.settings.drain)
        self.should_exit = True

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen, and say where."""
        try:
            await super().startup(sockets)
        except SystemExit as error:
            where = f"{self.config.host}:{self.config.port}"
            raise OutputError(
                f"{where}: cannot be listened to: is it taken? Name another --port or --host"
            ) from error
        for remark in strangers(os.environ):
            logs.warning("settings", detail=remark)
        if not self._service.settings.api_keys:
            logs.warning("open", detail=_OPEN)
        listening = [one.getsockname()[:2] for server in self.servers for one in server.sockets]
        logs.event(
            "listening",
            version=__version__,
            addresses=[
                f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
                for host, port in listening
            ],
            settings=self._service.settings.shown(),
            jobs_file=str(self._service.store.file.path),
            encoder=self._service.workshop.encoder.name,
        )


def _fate(left: float, *, lasting: bool) -> str:
    """What becomes of so many jobs that are not done; NaN is an unknown number."""
    jobs = "those that are not done" if math.isnan(left) else f"{left:g}"
    if not lasting:
        return f"{jobs} end with the process; with a --jobs-file they would go on"
    return f"{jobs} go on at the next start"


def jobs_file(settings: Settings, folder: str) -> Path:
    """Where the jobs are kept: where they are told to be, else a file for each port.

    With port 0, which is another at each start, they end with the process.
    """
    if settings.jobs_file is not None:
        return settings.jobs_file
    if settings.port == 0:
        return Path(folder, "jobs.sqlite3")
    state = os.environ.get("XDG_STATE_HOME") or Path("~/.local/state").expanduser()
    return Path(state, "summarizer", f"jobs-{settings.port}.sqlite3")
