"""Without free file descriptors the service waits, and says so once."""

import asyncio
import resource
import socket
import subprocess
import sys
import time
from contextlib import ExitStack
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest

from summarizer.service.listener import bind

LIMITED = """
import resource, sys
from summarizer.service.listener import connections_possible
soft, hard, wanted = map(int, sys.argv[1:])
resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
print(connections_possible(wanted), resource.getrlimit(resource.RLIMIT_NOFILE)[0])
"""


def lower(service, most):
    """Let the process have so many file descriptors, from now on."""
    limits = resource.prlimit(service.process.pid, resource.RLIMIT_NOFILE)
    resource.prlimit(service.process.pid, resource.RLIMIT_NOFILE, (most, limits[1]))
    return limits


def test_no_free_descriptor_is_told_once_and_waited_for(start_service) -> None:
    service = start_service()
    address = urlsplit(service.url)
    limits = lower(service, 40)
    with ExitStack() as stack:
        before = HTTPConnection(address.netloc, timeout=10)
        before.connect()
        for _ in range(150):
            connection = socket.create_connection((address.hostname, address.port))
            stack.enter_context(connection).sendall(b"GET / HTTP/1.1\r\nX: ")
        time.sleep(2.2)  # several attempts of the listener
        before.request("GET", "/health/live")  # other connections go on meanwhile
        assert before.getresponse().status == 200
        before.close()
    told = [line for line in service.log if line["event"] != "request"]
    assert [line["level"] for line in told if "descriptor" in line.get("detail", "")] == ["warning"]
    assert len(told) < 10
    resource.prlimit(service.process.pid, resource.RLIMIT_NOFILE, limits)
    assert service.ask("/health/live").status_code == 200


@pytest.mark.parametrize(
    ("soft", "hard", "wanted", "least", "most"),
    [
        (256, 4096, 1000, 1000, 1000),  # the limit is raised
        (256, 256, 1000, 150, 240),
        (4096, 4096, 1000, 1000, 1000),
        (18, 18, 1000, 1, 1),
    ],
)
def test_there_are_no_more_connections_than_descriptors(soft, hard, wanted, least, most) -> None:
    command = [sys.executable, "-c", LIMITED, *map(str, (soft, hard, wanted))]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    possible, limit = map(int, done.stdout.split())
    assert least <= possible <= most
    assert limit <= hard


def test_few_descriptors_are_told_at_the_start(start_service) -> None:
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    service = start_service(max_connections=limits[1])
    (told,) = [line["detail"] for line in service.log if line["event"] == "connections"]
    assert "fewer than --max-connections" in told


def test_each_address_of_a_host_is_bound_and_a_port_that_is_taken_is_an_error() -> None:
    (first,) = asyncio.run(bind("127.0.0.1", 0))
    with first:
        first.listen()
        with pytest.raises(OSError, match="in use"):
            asyncio.run(bind(*first.getsockname()))
