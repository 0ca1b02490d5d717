"""The service answers as its description says, whatever is sent."""

import subprocess
import sys
from pathlib import Path

CONFIG = Path(__file__).parents[3] / "benchmarks" / "schemathesis.toml"


def test_schemathesis_finds_no_fault(service, tmp_path):
    command = [
        Path(sys.executable).with_name("st"),
        *("--config-file", str(CONFIG), "run", f"{service.url}/openapi.json"),
        *("--max-examples", "15", "--generation-deterministic", "--workers", "2", "--no-color"),
    ]
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False, timeout=300
    )
    assert done.returncode == 0, "\n".join(line[:500] for line in done.stdout.splitlines())
    assert [line for line in service.log if line["event"] == "bug"] == []


def test_every_example_is_accepted(service):
    schemas = service.ask("/openapi.json").json()["components"]["schemas"]
    answer = service.ask(body=schemas["Commission"]["example"])
    assert answer.json()["sentences"][0]["support"] == 1
