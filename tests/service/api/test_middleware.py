"""Around every request: its id, its line in the log, HEAD, and connections that rest."""

import json
import re
import time
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest
import requests

SECRET = "Zanzibar"  # noqa: S105 - a word that is to stay out of logs and traces
RAIN = {"articles": [{"id": SECRET, "text": f"Rain flooded the harbour of {SECRET} on Monday."}]}
KEY = "0123456789abcdef0"


@pytest.mark.parametrize("path", ["/health/live", "/health/ready", "/metrics", "/v1/encoders"])
def test_head_is_answered_like_get_without_the_body(service, path: str) -> None:
    with requests.Session() as session:
        expected = session.get(service.url + path, timeout=30)
        answer = session.head(service.url + path, timeout=30)
        assert session.get(service.url + path, timeout=30).status_code == 200
    assert (answer.status_code, answer.content) == (200, b"")
    assert expected.headers["content-type"] == answer.headers["content-type"]


def test_head_of_what_goes_on_ends_at_once(start_service) -> None:
    service = start_service(queue=1)
    many = " ".join(f"Ship {n} sank near Brest in storm {n}." for n in range(900))
    job = service.ask("/v1/jobs", {"articles": [{"text": many}]}).json()["id"]
    for _ in range(3):  # none of them takes the place of one who follows the job
        answer = service.ask(f"/v1/jobs/{job}/events", method="HEAD")
        assert (answer.status_code, answer.headers["content-type"].split(";")[0]) == (
            200,
            "text/event-stream",
        )
    service.ask(f"/v1/jobs/{job}", method="DELETE")
    requested = [line for line in service.log if line.get("method") == "HEAD"]
    assert {line["route"] for line in requested} == {"/v1/jobs/{job_id}/events"}
    assert [line for line in service.log if line["event"] == "bug"] == []


def test_a_connection_that_rests_longer_than_the_server_of_http_would_keep_it_is_still_there(
    service,
) -> None:
    connection = HTTPConnection(urlsplit(service.url).netloc, timeout=30)
    for rest in (0, 6):  # uvicorn closes after 5 seconds, unless told otherwise
        time.sleep(rest)
        connection.request("GET", "/health/live")
        answer = connection.getresponse()
        assert (answer.status, bool(answer.read())) == (200, True)
    connection.close()


def test_the_log_has_a_line_for_each_request_and_no_text_of_articles(start_service) -> None:
    service = start_service(api_keys=KEY, max_sentences=1)
    allowed = {"Authorization": f"Bearer {KEY}", "X-Request-ID": "mine-1"}
    two = {"articles": [{"text": f"Rain fell in {SECRET} today. The {SECRET} harbour flooded."}]}
    for body in (RAIN, two, {SECRET: 1}, {"articles": [{"text": SECRET + "\0"}]}):
        service.ask(body=body, headers=allowed)
    service.ask("/v1/jobs", RAIN, headers=allowed)
    service.ask(f"/{SECRET}")
    assert service.end() == 0
    text = "\n".join(map(json.dumps, service.log))
    assert SECRET not in text
    assert KEY not in text
    first = next(line for line in service.log if line.get("id") == "mine-1")
    assert (first["level"], first["event"], first["method"], first["route"], first["status"]) == (
        "info",
        "request",
        "POST",
        "/v1/summaries",
        200,
    )
    assert {"time", "seconds", "articles", "sentences", "stages"} < first.keys()


def test_an_id_that_is_none_is_replaced(service) -> None:
    answer = service.ask("/health/live", headers={"X-Request-ID": "a b\tc" * 30})
    assert re.fullmatch("[0-9a-f]{32}", answer.headers["x-request-id"])
