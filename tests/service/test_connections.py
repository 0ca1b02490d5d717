"""Clients that only connect, or are slow, keep nobody out and hold nothing for long."""

import socket
import threading
import time
from contextlib import ExitStack, suppress
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest

from tests.conftest import until

RAIN = {"articles": [{"text": "Rain flooded the harbour of Brest on Monday."}]}
LIVE = b"GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"
JOB = b"GET /v1/jobs/%s/events HTTP/1.1\r\nHost: localhost\r\n\r\n"


def connect(service, sent=b""):
    """A connection to the service, on which something was sent."""
    address = urlsplit(service.url)
    connection = socket.create_connection((address.hostname, address.port), timeout=30)
    connection.sendall(sent)
    return connection


def drip(connection):
    """Send headers byte by byte, until the service has closed the connection."""
    with suppress(OSError):
        for byte in b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"x" * 1000:
            connection.sendall(bytes([byte]))
            time.sleep(0.05)


def closed(connection):
    """The seconds until the service has closed the connection; if it does not, the test fails."""
    began = time.monotonic()
    connection.settimeout(60)
    with suppress(ConnectionError):
        while connection.recv(65536):
            pass
    return time.monotonic() - began


def warnings(service, word):
    """How many lines of the log have the word; one is waited for."""

    def found():
        return [line for line in service.log if word in line.get("detail", "")]

    until(found)
    return len(found())


@pytest.fixture(scope="module")
def impatient(start_service):
    return start_service(header_timeout=1, body_timeout=2, max_connections=30)


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"GET / HT",
        b"GET /health/live HTTP/1.1\r\nHost: localhost\r\nX: ",
        LIVE + b"GET /health",  # a second request on the same connection
    ],
)
def test_who_does_not_send_headers_in_time_is_let_go(impatient, sent) -> None:
    before = impatient.metric('summarizer_connections_closed_total{reason="headers"}')
    with connect(impatient, sent) as connection:
        assert closed(connection) > 0.5
    after = impatient.metric('summarizer_connections_closed_total{reason="headers"}')
    assert after == before + 1
    assert warnings(impatient, "--header-timeout") == 1


def test_headers_that_come_byte_by_byte_have_no_more_time(impatient) -> None:
    with connect(impatient) as connection:
        sender = threading.Thread(target=drip, args=(connection,), daemon=True)
        sender.start()
        assert closed(connection) < 25  # half of what it takes to send them
        sender.join()


def test_a_connection_may_rest_after_a_request_and_be_used_again(impatient) -> None:
    connection = HTTPConnection(urlsplit(impatient.url).netloc, timeout=30)
    for rest in (0, 1.5):  # longer than it may take to send headers
        time.sleep(rest)
        connection.request("GET", "/health/live")
        answer = connection.getresponse()
        assert (answer.status, bool(answer.read())) == (200, True)
    connection.close()


def test_a_slow_body_has_the_time_of_a_body_not_of_headers(start_service) -> None:
    service = start_service(header_timeout=0.5)
    body = b'{"articles": [{"text": "Rain flooded the harbour of Brest on Monday."}]}'
    head = b"POST /v1/summaries HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    with connect(service, head + b"Content-Length: %d\r\n\r\n" % len(body)) as connection:
        for part in (body[:20], body[20:]):
            time.sleep(0.75)  # each longer than headers may take
            connection.sendall(part)
        assert connection.recv(65536).startswith(b"HTTP/1.1 200 ")


def test_who_does_not_read_its_response_is_let_go(start_service) -> None:
    service = start_service(body_timeout=1)
    address = urlsplit(service.url)
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        connection.connect((address.hostname, address.port))
        asset = b"GET /docs/assets/swagger-ui-bundle.js HTTP/1.1\r\nHost: localhost\r\n\r\n"
        connection.sendall(asset * 20)  # more than the buffers of the system
        closing = 'summarizer_connections_closed_total{reason="reading"}'
        until(lambda: service.metric(closing) == 1)
        assert warnings(service, "--body-timeout") == 1


def test_beyond_the_limit_those_make_room_that_were_idle_for_longest(start_service) -> None:
    service = start_service(max_connections=5)
    with ExitStack() as stack:
        busy = stack.enter_context(connect(service))
        for _ in range(100):
            stack.enter_context(connect(service, b"GET /health/live HTTP/1.1\r\nX: "))
            assert service.metric("summarizer_connections ") <= 5
        assert service.ask(body=RAIN).status_code == 200
        closed(busy)
    assert service.metric("summarizer_connections_limit") == 5
    assert service.metric('summarizer_connections_closed_total{reason="full"}') > 90
    assert warnings(service, "--max-connections") == 1


def test_no_request_under_way_makes_room_and_a_new_one_waits(start_service) -> None:
    service = start_service(max_connections=2)
    many = " ".join(f"Ship {n} sank near Brest in storm {n}." for n in range(3000))
    job = service.ask("/v1/jobs", {"articles": [{"text": many}]}).json()["id"]
    with ExitStack() as stack:
        followers = [stack.enter_context(connect(service, JOB % job.encode())) for _ in range(2)]
        for follower in followers:
            assert follower.recv(65536).startswith(b"HTTP/1.1 200 ")
        answers = []
        waiting = threading.Thread(
            target=lambda: answers.append(service.ask("/health/live").status_code)
        )
        waiting.start()
        waiting.join(1)
        assert answers == []
        followers[0].close()
        waiting.join(30)
        assert answers == [200]
        assert followers[1].recv(65536)
    service.ask(f"/v1/jobs/{job}", method="DELETE")
    assert service.end() == 0
