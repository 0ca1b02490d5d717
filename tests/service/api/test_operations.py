"""What those who run the service see of it."""

import json
import re
import subprocess
import sys
import time
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests

from summarizer.encoders.manifest import shipped_models

SECRET = "Zanzibar"  # noqa: S105 - a word that is to stay out of logs and traces
RAIN = {"articles": [{"id": SECRET, "text": f"Rain flooded the harbour of {SECRET} on Monday."}]}
KEY = "0123456789abcdef0"
OTHER_KEY = "fedcba98765432100"


def test_it_lists_the_one_encoder_that_it_has(service):
    (model,) = shipped_models().values()
    (found,) = service.ask("/v1/encoders").json()["encoders"]
    assert (model.name, model.sha256[model.graph]) == (found["name"], found["sha256"])
    assert (model.dimensions, list(model.languages)) == (found["dimensions"], found["languages"])


@pytest.mark.parametrize("path", ["/health/live", "/health/ready"])
def test_it_is_well(service, path):
    assert service.ask(path).json() == {"status": path.removeprefix("/health/")}


@pytest.mark.parametrize("path", ["/health/live", "/health/ready", "/metrics", "/v1/encoders"])
def test_head_is_answered_like_get_without_the_body(service, path):
    with requests.Session() as session:
        expected = session.get(service.url + path, timeout=30)
        answer = session.head(service.url + path, timeout=30)
        assert session.get(service.url + path, timeout=30).status_code == 200
    assert (answer.status_code, answer.content) == (200, b"")
    assert expected.headers["content-type"] == answer.headers["content-type"]


def test_head_of_what_goes_on_ends_at_once(start_service):
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
):
    connection = HTTPConnection(urlsplit(service.url).netloc, timeout=30)
    for rest in (0, 6):  # uvicorn closes after 5 seconds, unless told otherwise
        time.sleep(rest)
        connection.request("GET", "/health/live")
        answer = connection.getresponse()
        assert (answer.status, bool(answer.read())) == (200, True)
    connection.close()


def test_the_methods_that_an_address_takes_include_head(service):
    assert service.ask("/v1/summaries", method="HEAD").headers["allow"] == "POST"
    assert service.ask("/health/live", method="PUT").headers["allow"] == "GET, HEAD"


def test_metrics_tell_of_requests_stages_and_sentences(service):
    counter = 'summarizer_requests_total{method="POST",route="/v1/summaries",status="200"}'
    stages = [
        f'summarizer_stage_seconds_count{{stage="{stage}"}}'
        for stage in ("read", "prepare", "encode", "consolidate", "render")
    ]
    samples = [counter, "summarizer_sentences_total", *stages]
    before = [service.metric(sample) for sample in samples]
    assert service.ask(body=RAIN).status_code == 200
    assert [value + 1 for value in before] == [service.metric(sample) for sample in samples]
    assert service.metric("summarizer_queue_limit") == 32
    assert service.ask("/metrics").headers["content-type"].startswith("text/plain")


def test_the_log_has_a_line_for_each_request_and_no_text_of_articles(start_service):
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


def test_an_id_that_is_none_is_replaced(service):
    answer = service.ask("/health/live", headers={"X-Request-ID": "a b\tc" * 30})
    assert re.fullmatch("[0-9a-f]{32}", answer.headers["x-request-id"])


def test_the_page_asks_nothing_of_other_servers(service):
    page = service.ask("/docs").text
    assets = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert len(assets) == 3
    for asset in assets:
        assert service.ask(asset).status_code == 200
    assert "://" not in page


def test_keys_are_asked_for_where_they_are_set(start_service):
    service = start_service(api_keys=f"{KEY}, {OTHER_KEY}")
    for headers in (
        {"Authorization": f"Bearer {KEY}"},
        {"Authorization": f"bearer {OTHER_KEY}"},
        {"X-API-Key": OTHER_KEY},
    ):
        assert service.ask(body=RAIN, headers=headers).status_code == 200
    for headers in (
        {},
        {"Authorization": f"Basic {KEY}"},
        {"X-API-Key": KEY[:-1]},
        {"Authorization": b"Bearer \xff\xfe"},
    ):
        refused = service.ask(body=RAIN, headers=headers)
        assert (refused.status_code, refused.headers["www-authenticate"]) == (401, "Bearer")
        assert "X-API-Key" in refused.json()["detail"]
    assert service.ask("/health/ready").status_code == 200
    schema = service.ask("/openapi.json").json()
    assert schema["paths"]["/v1/summaries"]["post"]["security"] == [{"bearer": []}, {"header": []}]
    shown = next(line for line in service.log if line["event"] == "listening")["settings"]
    assert shown["api_keys"] == ["**********"] * 2


def test_a_key_may_be_of_any_characters(start_service):
    key = "Schlüssel-für-das-Tor"
    service = start_service(api_keys=key)
    for headers in ({"X-API-Key": key.encode()}, {"Authorization": f"Bearer {key}".encode()}):
        assert service.ask("/v1/encoders", headers=headers).status_code == 200


def test_other_origins_are_let_in_only_where_they_are_named(start_service, service):
    origin = {"Origin": "https://news.example"}
    assert "access-control-allow-origin" not in service.ask("/v1/encoders", headers=origin).headers
    open_service = start_service(cors_origins="https://news.example")
    found = open_service.ask("/v1/encoders", headers=origin).headers
    assert found["access-control-allow-origin"] == "https://news.example"
    found = open_service.ask("/v1/encoders", headers={"Origin": "https://other.example"}).headers
    assert "access-control-allow-origin" not in found
    before = {"Access-Control-Request-Method": "POST"}
    allowed = open_service.ask("/v1/jobs", method="OPTIONS", headers=origin | before)
    assert (allowed.status_code, "POST" in allowed.headers["access-control-allow-methods"]) == (
        200,
        True,
    )
    before["Access-Control-Request-Method"] = "PUT"
    refused = open_service.ask("/v1/jobs", method="OPTIONS", headers=origin | before)
    assert (refused.status_code, refused.headers["content-type"]) == (
        400,
        "application/problem+json",
    )
    problem = refused.json()
    assert "method; --cors-origins" in problem["detail"]
    assert problem["request_id"] == refused.headers["x-request-id"]
    end = time.monotonic() + 30  # the answer may be here before its line in the log
    while problem["request_id"] not in {line.get("id") for line in open_service.log}:
        assert time.monotonic() < end
        time.sleep(0.05)


TRACED = """
import sys
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor
provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(ConsoleSpanExporter(out=open(sys.argv[1], "w"))))
trace.set_tracer_provider(provider)
import json
from starlette.testclient import TestClient
from summarizer.service.application import create_app
from summarizer.service.api.state import Service
from summarizer.service.settings import Settings
from pathlib import Path
with TestClient(create_app(Service(Settings(), Path(sys.argv[2])))) as client:
    assert client.post("/v1/summaries", json=json.loads(sys.argv[3])).status_code == 200
"""


def test_stages_are_traced_where_tracing_is_set_up(tmp_path):
    spans, jobs = tmp_path / "spans.json", tmp_path / "jobs.sqlite3"
    command = [sys.executable, "-c", TRACED, spans, jobs, json.dumps(RAIN)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    written = spans.read_text()
    found = [json.loads(one) for one in re.split(r"(?<=^})\n", written, flags=re.MULTILINE) if one]
    traces = {span["context"]["trace_id"]: span["name"] for span in found}
    (of_the_request,) = [trace for trace, name in traces.items() if name == "POST /v1/summaries"]
    names = {span["name"] for span in found if span["context"]["trace_id"] == of_the_request}
    assert {"read", "encode", "render"} < names
    assert SECRET not in written


def test_the_folder_of_jobs_is_in_the_users_folder_for_state(tmp_path, monkeypatch):
    from summarizer.service.server import jobs_file  # noqa: PLC0415
    from summarizer.service.settings import Settings  # noqa: PLC0415

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert jobs_file(Settings(port=81), "x") == tmp_path / "summarizer" / "jobs-81.sqlite3"
    monkeypatch.delenv("XDG_STATE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    expected = tmp_path / ".local" / "state" / "summarizer" / "jobs-81.sqlite3"
    assert jobs_file(Settings(port=81), "x") == expected
    assert jobs_file(Settings(port=0), "x") == Path("x/jobs.sqlite3")
    assert jobs_file(Settings(jobs_file="y"), "x") == Path("y")
