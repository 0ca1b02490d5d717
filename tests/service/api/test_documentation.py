"""The service answers as its description says, whatever is sent."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import get_args

import pytest
from fastapi.routing import APIRoute
from starlette.requests import Request

from summarizer.options import Options, Order
from summarizer.service.api.documentation import openapi, openapi_document
from summarizer.service.api.operations import OPERATIONS
from summarizer.service.api.routes import API
from summarizer.service.settings import Settings

(CONFIG,) = (Path(__file__).parents[3] / "benchmarks").rglob("schemathesis.toml")
READ_AS_SUMMARIES_ARE = """
[[operations]]
include-path = ["/v1/jobs", "/v1/stories"]
phases.coverage.enabled = false
"""
"""Each value of a body is tried where summaries are asked for; `make fuzz` tries it everywhere."""


@pytest.mark.slow
def test_schemathesis_finds_no_fault(service, tmp_path: Path) -> None:
    config = tmp_path / "schemathesis.toml"
    config.write_text(CONFIG.read_text("utf-8") + READ_AS_SUMMARIES_ARE, "utf-8")
    command = [
        str(Path(sys.executable).with_name("st")),
        *("--config-file", str(config), "run", f"{service.url}/openapi.json"),
        *("--max-examples", "2", "--generation-deterministic", "--workers", "1", "--no-color"),
    ]
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False, timeout=300
    )
    assert done.returncode == 0, "\n".join(line[:500] for line in done.stdout.splitlines())
    assert [line for line in service.log if line["event"] == "bug"] == []


def test_every_example_is_accepted(service) -> None:
    schemas = service.ask("/openapi.json").json()["components"]["schemas"]
    answer = service.ask(body=schemas["Commission"]["example"])
    assert answer.json()["sentences"][0]["support"] == 1


def test_the_page_asks_nothing_of_other_servers(service) -> None:
    page = service.ask("/docs").text
    assets = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert len(assets) == 3
    for asset in assets:
        assert service.ask(asset).status_code == 200
    assert "://" not in page


def test_the_document_has_the_routes_that_there_are() -> None:
    described = {
        (path, method.upper())
        for path, operations in openapi_document(Settings())["paths"].items()
        for method in operations
    }
    routes = {
        (route.path, method)
        for router in (API, OPERATIONS)
        for route in router.routes
        if isinstance(route, APIRoute)
        for method in route.methods
    }
    assert described == routes


def test_the_document_has_the_options_that_there_are() -> None:
    shown = openapi_document(Settings())["components"]["schemas"]["Options"]["properties"]
    defaults = dataclasses.asdict(Options())
    assert shown.keys() == defaults.keys()
    found = {name: one["default"] for name, one in shown.items() if "default" in one}
    assert found == {name: defaults[name] for name in found}
    assert shown["order"]["enum"] == list(get_args(Order))
    names = ["all-MiniLM-L6-v2", "multilingual-e5-small"]
    assert shown["encoder"] == {"enum": [defaults["encoder"], *names]}


def test_every_reference_of_the_document_leads_somewhere() -> None:
    document = openapi_document(Settings(api_keys=("0123456789abcdef",)))
    references = set(re.findall(r'"#/([^"]+)"', json.dumps(document)))
    assert len(references) > 10
    for reference in references:
        found = document
        for name in reference.split("/"):
            found = found[name]
        assert found


def test_below_a_proxy_the_document_names_its_prefix() -> None:
    app = SimpleNamespace(state=SimpleNamespace(openapi={"openapi": "3.1.0"}))
    request = Request({"type": "http", "app": app, "root_path": "/below/"})
    body = json.loads(bytes(asyncio.run(openapi(request)).body))
    assert body == {"openapi": "3.1.0", "servers": [{"url": "/below"}]}
