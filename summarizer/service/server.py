"""Run the service: start it, and shut it down without losing what it has accepted."""

from __future__ import annotations

import math
import os
import signal
import tempfile
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

import uvicorn

from summarizer import __version__
from summarizer.errors import OutputError
from summarizer.service import logs
from summarizer.service.api.browsers import is_loopback
from summarizer.service.api.state import Service
from summarizer.service.application import create_app
from summarizer.service.connections import Connection, Connections, Patience
from summarizer.service.listener import Listener, bind, connections_possible
from summarizer.service.settings import unknown_variables

if TYPE_CHECKING:
    import asyncio
    import socket
    from types import FrameType

    from summarizer.service.settings import Settings

_INTERRUPTED = 130  # the exit code of a command that Ctrl-C ended
_NO_KEYS = (
    "no API keys: anyone who can reach the service may use it; "
    "SUMMARIZER_API_KEYS names those that it asks for"
)
_ANY_HOST = (
    "no --hosts: a web page whose name was made to point here may use the service through the "
    "browser of anyone who can reach it; --hosts lists the names by which browsers may reach it"
)
_FEW_DESCRIPTORS = (
    "there are file descriptors for {} connections, which is fewer than --max-connections; raise "
    "the limit of the process (ulimit -n), or lower the setting"
)
_SPARE = 5.0  # seconds after the timeouts of a body and a request, for the response to be sent
_KEEP_ALIVE = 75  # seconds: longer than proxies and clients reuse an idle connection


def serve(settings: Settings) -> int:
    """Serve until a signal; return the exit code.

    On SIGTERM readiness turns off. After `drain` seconds the port closes, and accepted requests are
    finished. SIGINT does the same without the delay.

    Raises:
        ModelError: the encoder is missing or not what its checksum says.
        OutputError: the jobs cannot be kept, or the address is not available.
    """
    logs.start_log()
    # For libraries that are loaded later; the summarizer limits those that are loaded.
    os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"
    with tempfile.TemporaryDirectory(prefix="summarizer-") as folder:
        path = jobs_file(settings, folder)
        service = Service(settings, path)
        server = _Server(service)
        server.run()
        durable = Path(folder) not in path.parents
        logs.event("ended", jobs=unfinished_jobs(service.jobs_left, durable=durable))
    return _INTERRUPTED if server.interrupted else 0


class _Server(uvicorn.Server):
    """A uvicorn server that drains before it shuts down."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self.interrupted = False
        settings = service.settings
        super().__init__(
            uvicorn.Config(
                create_app(service),
                host=settings.host,
                port=settings.port,
                http="h11",  # connections are ours, on top of this parser
                ws="none",
                access_log=False,
                log_config=None,
                server_header=False,
                timeout_keep_alive=_KEEP_ALIVE,
                timeout_graceful_shutdown=int(
                    settings.body_timeout + settings.request_timeout + _SPARE
                ),
            )
        )

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Start draining; a second signal skips the delay."""
        del frame
        self.interrupted = self.interrupted or sig == signal.SIGINT
        if self._service.draining:
            self.force_exit = self.should_exit and sig == signal.SIGINT
            self.should_exit = True
            return
        # In a thread, for the interrupted code may hold a lock that draining needs.
        threading.Thread(target=self._drain, args=(sig,), daemon=True).start()

    def _drain(self, sig: int) -> None:
        self._service.drain()
        logs.event("ending", signal=signal.Signals(sig).name)
        if sig == signal.SIGTERM:
            threading.Event().wait(self._service.settings.drain)
        self.should_exit = True

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, and log the addresses and the settings."""
        del sockets
        await super().startup([])  # all but listening, which a server of asyncio would do
        try:
            bound = await bind(self.config.host, self.config.port)
        except OSError as error:
            await self.lifespan.shutdown()
            where = f"{self.config.host}:{self.config.port}"
            raise OutputError(
                f"{where}: cannot be listened to: is it taken? Name another --port or --host"
            ) from error
        self._listen(bound)
        self._warn()
        listening = [one.getsockname()[:2] for one in bound]
        logs.event(
            "listening",
            version=__version__,
            addresses=[
                f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
                for host, port in listening
            ],
            settings=self._service.settings.shown(),
            jobs_file=str(self._service.store.database.path),
            encoder=self._service.summarizer.encoder.name,
        )

    def _listen(self, sockets: list[socket.socket]) -> None:
        settings, metrics = self._service.settings, self._service.metrics
        limit = connections_possible(settings.max_connections)
        if limit < settings.max_connections:
            logs.warning("connections", detail=_FEW_DESCRIPTORS.format(limit))
        patience = Patience(headers=settings.header_timeout, reading=settings.body_timeout)
        connections = Connections(
            limit, patience, lambda reason: metrics.connections_closed.labels(reason).inc()
        )
        metrics.watch("summarizer_connections", "Open connections.", lambda: connections.size)
        metrics.watch(
            "summarizer_connections_limit", "Connections that may be open.", lambda: limit
        )
        make = partial(
            Connection,
            connections,
            config=self.config,
            server_state=self.server_state,
            app_state=self.lifespan.state,
        )
        # uvicorn asks of its servers what a listener has, too.
        self.servers = [cast("asyncio.Server", Listener(sockets, connections, make))]

    def _warn(self) -> None:
        """Log what nobody may have meant."""
        settings = self._service.settings
        for remark in unknown_variables(os.environ):
            logs.warning("settings", detail=remark)
        if not settings.api_keys:
            logs.warning("open", detail=_NO_KEYS)
        if not settings.hosts and not is_loopback(settings.host):
            logs.warning("open", detail=_ANY_HOST)


def unfinished_jobs(number: float, *, durable: bool) -> str:
    """What the last line of the log says of unfinished jobs; NaN is an unknown number."""
    jobs = "those that are not done" if math.isnan(number) else f"{number:g}"
    if not durable:
        return f"{jobs} end with the process; with a --jobs-file they would go on"
    return f"{jobs} go on at the next start"


def jobs_file(settings: Settings, temporary: str) -> Path:
    """Return the file of the jobs: as set, else one for each port in the user's folder for state.

    With port 0, which is another at each start, it is in the `temporary` folder.
    """
    if settings.jobs_file is not None:
        return settings.jobs_file
    if settings.port == 0:
        return Path(temporary, "jobs.sqlite3")
    state = os.environ.get("XDG_STATE_HOME") or Path("~/.local/state").expanduser()
    return Path(state, "summarizer", f"jobs-{settings.port}.sqlite3")
