"""The stages of a task are traced."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from tests import forking

if TYPE_CHECKING:
    from pathlib import Path

SECRET = "Zanzibar"  # noqa: S105 - a word that is to stay out of logs and traces
RAIN = {"articles": [{"id": SECRET, "text": f"Rain flooded the harbour of {SECRET} on Monday."}]}


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
with TestClient(create_app(Service(Settings(), Path(sys.argv[2]))), "http://localhost") as client:
    assert client.post("/v1/summaries", json=json.loads(sys.argv[3])).status_code == 200
"""


def test_stages_are_traced_where_tracing_is_set_up(tmp_path: Path) -> None:
    spans, jobs = tmp_path / "spans.json", tmp_path / "jobs.sqlite3"
    done = forking.run("-c", TRACED, spans, jobs, json.dumps(RAIN))
    assert done.returncode == 0, done.stderr
    written = spans.read_text()
    found = [json.loads(one) for one in re.split(r"(?<=^})\n", written, flags=re.MULTILINE) if one]
    traces = {span["context"]["trace_id"]: span["name"] for span in found}
    (of_the_request,) = [trace for trace, name in traces.items() if name == "POST /v1/summaries"]
    names = {span["name"] for span in found if span["context"]["trace_id"] == of_the_request}
    assert {"read", "encode", "render"} < names
    assert SECRET not in written
