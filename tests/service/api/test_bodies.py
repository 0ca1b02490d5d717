"""Bodies that arrive slowly keep nobody from working, and are limited themselves."""

import socket
from urllib.parse import urlsplit

import pytest

from tests.conftest import until

JSON = {"Content-Type": "application/json"}
RAIN = {"articles": [{"text": "Rain flooded the harbour of Brest on Monday."}]}


@pytest.fixture(scope="module")
def narrow(start_service):
    """A service with one place in its queue."""
    return start_service(queue=1, request_timeout=30)


def half_sent(service, size=1, of=100):
    """A request of which so many bytes of its body have arrived, and no more will."""
    address = urlsplit(service.url)
    connection = socket.create_connection((address.hostname, address.port), timeout=60)
    head = "POST /v1/summaries HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    connection.sendall(f"{head}Content-Length: {of}\r\n\r\n".encode() + b" " * size)
    return connection


def test_bodies_that_are_half_sent_keep_nobody_from_working(narrow) -> None:
    slow = [half_sent(narrow) for _ in range(20)]
    until(lambda: narrow.metric("summarizer_receiving_bytes") == 20)
    assert narrow.metric("summarizer_queue") == 0
    assert narrow.ask(body=RAIN).status_code == 200
    for connection in slow:
        connection.close()
    until(lambda: narrow.metric("summarizer_receiving_bytes") == 0)


def test_a_body_that_does_not_arrive_in_time_is_given_up(start_service) -> None:
    service = start_service(body_timeout=0.5)
    with half_sent(service) as connection:
        answer = b""
        while b"--body-timeout" not in answer and (chunk := connection.recv(4096)):
            answer += chunk
        assert (b" 408 " in answer, b"--body-timeout" in answer) == (True, True)
    assert service.metric("summarizer_receiving_bytes") == 0


def test_bodies_that_are_being_received_hold_so_much_and_no_more(start_service) -> None:
    service = start_service(queue=1, max_body_bytes=1000)
    with half_sent(service, 900, of=1000):
        until(lambda: service.metric("summarizer_receiving_bytes") == 900)
        refused = service.ask(method="POST", data=b" " * 200, headers=JSON)
        assert (refused.status_code, "--max-body-bytes" in refused.json()["detail"]) == (503, True)
        assert int(refused.headers["retry-after"]) >= 1
        assert service.ask(body=RAIN).status_code == 200
    until(lambda: service.metric("summarizer_receiving_bytes") == 0)
    assert service.ask(method="POST", data=b" " * 200, headers=JSON).status_code == 400


def test_a_client_that_leaves_while_it_sends_is_no_error(narrow) -> None:
    address = urlsplit(narrow.url)
    with socket.create_connection((address.hostname, address.port), timeout=30) as connection:
        connection.sendall(
            b"POST /v1/summaries HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            b"X-Request-ID: leaver\r\nContent-Length: 100\r\n\r\n{"
        )
    until(lambda: any(line.get("id") == "leaver" for line in narrow.log))
    assert [line["status"] for line in narrow.log if line.get("id") == "leaver"] == [499]
    assert [line for line in narrow.log if line["event"] == "bug"] == []
