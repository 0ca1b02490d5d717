"""More than it can do: it refuses, drops what nobody waits for, and goes on."""

import json
import socket
import threading
import time
from urllib.parse import urlsplit

import pytest

JSON = {"Content-Type": "application/json"}
RAIN = {"articles": [{"text": "Rain flooded the harbour of Brest on Monday."}]}
# Minutes of work, so that it is under way for as long as a test wants it to be.
LONG = {
    "articles": [
        {"id": f"{part}", "text": " ".join(f"Ship {part} {n} sank in a storm." for n in range(900))}
        for part in range(5)
    ]
}  # fmt: skip


def until(condition):
    """Wait until something is so: for a minute, by when it is not going to be."""
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def send(service, path="/v1/summaries", body=LONG):
    """A request whose answer nobody has waited for yet."""
    data = json.dumps(body).encode()
    address = urlsplit(service.url)
    connection = socket.create_connection((address.hostname, address.port), timeout=60)
    head = f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
    connection.sendall(f"{head}Content-Length: {len(data)}\r\n\r\n".encode() + data)
    return connection


@pytest.fixture(scope="module")
def narrow(start_service):
    """A service with one place in its queue."""
    return start_service(queue=1, request_timeout=30)


def test_beyond_the_queue_requests_are_refused_and_work_of_a_client_that_left_is_dropped(narrow):
    client = send(narrow)
    until(lambda: narrow.metric("summarizer_sentences_waiting") > 0)
    refused = narrow.ask(body=RAIN)
    assert (refused.status_code, refused.headers["content-type"]) == (
        503,
        "application/problem+json",
    )
    assert int(refused.headers["retry-after"]) >= 1
    assert "--queue" in refused.json()["detail"]
    assert narrow.metric('summarizer_refusals_total{status="503"}') == 1
    assert narrow.ask("/health/ready").status_code == 200
    client.close()
    until(lambda: narrow.metric('summarizer_dropped_total{reason="client_left"}') == 1)
    until(lambda: narrow.metric("summarizer_queue") == 0)
    assert narrow.metric("summarizer_sentences_waiting") == 0
    assert narrow.ask(body=RAIN).status_code == 200


@pytest.mark.parametrize("ending", ["", "/summary.html"])
def test_the_page_of_a_job_takes_its_place_in_the_queue(narrow, ending):
    job = narrow.ask("/v1/jobs", RAIN).json()["id"]
    until(lambda: narrow.ask(f"/v1/jobs/{job}").json()["status"] == "done")
    with send(narrow):
        until(lambda: narrow.metric("summarizer_sentences_waiting") > 0)
        refused = narrow.ask(f"/jobs/{job}{ending}", headers={"Accept": "text/html"})
        assert (refused.status_code, "This did not work" in refused.text) == (503, True)
        assert int(refused.headers["retry-after"]) >= 1
        assert "/v1/jobs" not in refused.text
    until(lambda: narrow.metric("summarizer_queue") == 0)
    assert narrow.ask(f"/jobs/{job}{ending}").status_code == 200


def test_what_takes_too_long_is_given_up(start_service):
    service = start_service(request_timeout=0.5)
    answer = service.ask(body=LONG)
    assert (answer.status_code, "retry-after" in answer.headers) == (503, True)
    assert "--request-timeout" in answer.json()["detail"]
    assert service.metric('summarizer_dropped_total{reason="timeout"}') == 1
    until(lambda: service.metric("summarizer_queue") == 0)


def half_sent(service, size=1, of=100):
    """A request of which so many bytes of its body have arrived, and no more will."""
    address = urlsplit(service.url)
    connection = socket.create_connection((address.hostname, address.port), timeout=60)
    head = "POST /v1/summaries HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
    connection.sendall(f"{head}Content-Length: {of}\r\n\r\n".encode() + b" " * size)
    return connection


def test_bodies_that_are_half_sent_keep_nobody_from_working(narrow):
    slow = [half_sent(narrow) for _ in range(20)]
    until(lambda: narrow.metric("summarizer_receiving_bytes") == 20)
    assert narrow.metric("summarizer_queue") == 0
    assert narrow.ask(body=RAIN).status_code == 200
    for connection in slow:
        connection.close()
    until(lambda: narrow.metric("summarizer_receiving_bytes") == 0)


def test_a_body_that_does_not_arrive_in_time_is_given_up(start_service):
    service = start_service(body_timeout=0.5)
    with half_sent(service) as connection:
        answer = b""
        while b"--body-timeout" not in answer and (chunk := connection.recv(4096)):
            answer += chunk
        assert (b" 408 " in answer, b"--body-timeout" in answer) == (True, True)
    assert service.metric("summarizer_receiving_bytes") == 0


def test_bodies_that_are_being_received_hold_so_much_and_no_more(start_service):
    service = start_service(queue=1, max_body_bytes=1000)
    with half_sent(service, 900, of=1000):
        until(lambda: service.metric("summarizer_receiving_bytes") == 900)
        refused = service.ask(method="POST", data=b" " * 200, headers=JSON)
        assert (refused.status_code, "--max-body-bytes" in refused.json()["detail"]) == (503, True)
        assert int(refused.headers["retry-after"]) >= 1
        assert service.ask(body=RAIN).status_code == 200
    until(lambda: service.metric("summarizer_receiving_bytes") == 0)
    assert service.ask(method="POST", data=b" " * 200, headers=JSON).status_code == 400


def test_a_client_that_leaves_while_it_sends_is_no_error(narrow):
    address = urlsplit(narrow.url)
    with socket.create_connection((address.hostname, address.port), timeout=30) as connection:
        connection.sendall(
            b"POST /v1/summaries HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            b"X-Request-ID: leaver\r\nContent-Length: 100\r\n\r\n{"
        )
    until(lambda: any(line.get("id") == "leaver" for line in narrow.log))
    assert [line["status"] for line in narrow.log if line.get("id") == "leaver"] == [499]
    assert [line for line in narrow.log if line["event"] == "bug"] == []


def test_many_at_once_all_get_their_own_bytes(service):
    bodies = [
        {"articles": [{"text": f"Ship {n} sank near Brest. The storm took {n} lives."}]}
        for n in range(12)
    ]
    expected = [service.ask(body=body).content for body in bodies]
    found = [b""] * len(bodies)

    def ask(place):
        found[place] = service.ask(body=bodies[place]).content

    threads = [threading.Thread(target=ask, args=(place,)) for place in range(len(bodies))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert expected == found


def test_each_client_has_so_many_requests_a_minute(start_service):
    service = start_service(rate_limit=2)
    assert [service.ask("/v1/encoders").status_code for _ in range(3)] == [200, 200, 429]
    refused = service.ask(body=RAIN)
    assert (refused.status_code, "--rate-limit" in refused.json()["detail"]) == (429, True)
    assert 1 <= int(refused.headers["retry-after"]) <= 60
    assert service.ask("/health/ready").status_code == 200


def test_as_many_may_follow_jobs_as_may_ask_and_who_leaves_makes_room(narrow):
    job = narrow.ask("/v1/jobs", LONG).json()["id"]
    follower = narrow.ask(f"/v1/jobs/{job}/events", stream=True)
    lines = follower.iter_lines()  # kept: the connection would be closed with it
    next(lines)
    assert narrow.ask(f"/v1/jobs/{job}/events").status_code == 503
    follower.close()
    narrow.ask(f"/v1/jobs/{job}", method="DELETE")
    until(lambda: narrow.ask(f"/v1/jobs/{job}/events").status_code == 200)
    assert [line for line in narrow.log if line["event"] == "bug"] == []
