"""The service answers as its description says, whatever is sent."""

import subprocess
import sys
from pathlib import Path

# What the description cannot say: a text of any characters is valid and may hold no sentence; and a
# job that was cancelled is still there to say so.
LEFT_OUT = "positive_data_acceptance,use_after_free"


def test_schemathesis_finds_no_fault(service, tmp_path):
    command = [
        Path(sys.executable).with_name("st"),
        *("run", f"{service.url}/openapi.json", "--exclude-checks", LEFT_OUT),
        *("--max-examples", "15", "--generation-deterministic", "--workers", "2", "--no-color"),
    ]
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False, timeout=300
    )
    assert done.returncode == 0, done.stdout[-10_000:]
    assert [line for line in service.log if line["event"] == "bug"] == []


def test_every_example_is_accepted(service):
    schemas = service.ask("/openapi.json").json()["components"]["schemas"]
    answer = service.ask(body=schemas["Commission"]["example"])
    assert answer.json()["sentences"][0]["support"] == 1
