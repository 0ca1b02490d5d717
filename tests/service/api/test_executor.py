"""More than it can do: it refuses, drops what nobody waits for, and goes on."""

import json
import socket
import threading
from urllib.parse import urlsplit

import pytest

from tests.conftest import until

JSON = {"Content-Type": "application/json"}
RAIN = {"articles": [{"text": "Rain flooded the harbour of Brest on Monday."}]}
# Minutes of work, so that it is under way for as long as a test wants it to be.
LONG = {
    "articles": [
        {"id": f"{part}", "text": " ".join(f"Ship {part} {n} sank in a storm." for n in range(900))}
        for part in range(5)
    ]
}  # fmt: skip


def send(service, path="/v1/summaries", body=LONG):
    """A request whose answer nobody has waited for yet."""
    data = json.dumps(body).encode()
    address = urlsplit(service.url)
    connection = socket.create_connection((address.hostname, address.port), timeout=60)
    head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    connection.sendall(f"{head}Content-Length: {len(data)}\r\n\r\n".encode() + data)
    return connection


@pytest.fixture(scope="module")
def narrow(start_service):
    """A service with one place in its queue."""
    return start_service(queue=1, request_timeout=30)


def test_beyond_the_queue_requests_are_refused_and_work_of_a_client_that_left_is_dropped(
    narrow,
) -> None:
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
def test_the_page_of_a_job_takes_its_place_in_the_queue(narrow, ending: str) -> None:
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


def test_what_takes_too_long_is_given_up(start_service) -> None:
    service = start_service(request_timeout=0.5)
    answer = service.ask(body=LONG)
    assert (answer.status_code, "retry-after" in answer.headers) == (503, True)
    assert "--request-timeout" in answer.json()["detail"]
    assert service.metric('summarizer_dropped_total{reason="timeout"}') == 1
    until(lambda: service.metric("summarizer_queue") == 0)


def test_many_at_once_all_get_their_own_bytes(service) -> None:
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


def test_as_many_may_follow_jobs_as_may_ask_and_who_leaves_makes_room(narrow) -> None:
    job = narrow.ask("/v1/jobs", LONG).json()["id"]
    follower = narrow.ask(f"/v1/jobs/{job}/events", stream=True)
    lines = follower.iter_lines()  # kept: the connection would be closed with it
    next(lines)
    assert narrow.ask(f"/v1/jobs/{job}/events").status_code == 503
    follower.close()
    narrow.ask(f"/v1/jobs/{job}", method="DELETE")
    until(lambda: narrow.ask(f"/v1/jobs/{job}/events").status_code == 200)
    assert [line for line in narrow.log if line["event"] == "bug"] == []
