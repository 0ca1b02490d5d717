"""Stories over HTTP: a job whose result is the JSON of the command line for the same articles."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from summarizer.summary_schema import json_schema
from tests.conftest import command_line

EXAMPLE = Path(__file__).parents[3] / "docs" / "example" / "ferry.jsonl"
ARTICLES = [json.loads(line) for line in EXAMPLE.read_text("utf-8").splitlines()]
LONE = {"id": "wheat", "text": "Prices of winter wheat fell in Chicago."}
PATH = "/v1/stories"


def done(service, body: dict[str, Any]) -> dict[str, Any]:
    """The job with this body, once it is over."""
    answer = service.ask(PATH, body=body)
    assert answer.status_code == 202
    for _ in range(600):
        job: dict[str, Any] = service.ask(answer.headers["Location"]).json()
        if job["status"] not in {"queued", "running"}:
            return job
        time.sleep(0.1)
    raise AssertionError(job)


@pytest.mark.parametrize(
    ("asked", "flags"),
    [
        ({"options": {"words": 40}}, ["-w", "40"]),
        ({"summaries": False, "min_articles": 1, "top": 1}, ["--no-summaries", "--min-articles=1"]),
        ({"summaries": None, "window_days": 1, "options": None}, ["--window", "1"]),
    ],
    ids=["words", "no summaries", "window"],
)
def test_the_result_is_the_json_of_the_command_line(service, tmp_path, asked, flags) -> None:
    articles = [*ARTICLES[::-1], LONE]
    pile = tmp_path / "pile.jsonl"
    pile.write_text("".join(f"{json.dumps(one)}\n" for one in articles), "utf-8")
    top = ["--top", "1"] if "top" in asked else []
    job = done(service, {"articles": articles, **asked})
    assert (job["status"], job["progress"], job["error"]) == ("done", 1.0, None)
    printed = command_line("stories", pile, *flags, *top, "-f", "json").stdout
    assert json.dumps(json.loads(printed)) == json.dumps(job["result"])


def test_the_example_of_the_document_is_answered_as_its_schema_says(service) -> None:
    document = service.ask("/openapi.json").json()
    found = done(service, document["components"]["schemas"]["Pile"]["example"])["result"]
    Draft202012Validator(json_schema("stories")).validate(found)
    assert (len(found["stories"]), len(found["alone"])) == (1, 1)


@pytest.mark.parametrize(
    ("what", "status", "said"),
    [
        ({"articles": []}, 422, "no article"),
        ({"articles": {}}, 422, '"articles" must be an array'),
        ({"min_articles": 0}, 422, "min_articles: 0 is not a whole number"),
        ({"top": True}, 422, "top: True is not a whole number"),
        ({"window_days": 1.5}, 422, "window_days: 1.5 is not a whole number"),
        ({"summaries": 1}, 422, '"summaries" must be true or false'),
        ({"options": {"exclude": ["globe"]}}, 422, "must_include and exclude are for one summary"),
        ({"claims": []}, 422, "unknown 'claims'"),
    ],
)
def test_what_is_no_pile_is_refused_at_once(service, what, status, said) -> None:
    answer = service.ask(PATH, body={"articles": ARTICLES} | what)
    assert answer.status_code == status
    assert said in answer.json()["detail"]


def test_a_form_is_refused(service) -> None:
    answer = service.ask(PATH, files=[("files", ("a.txt", b"Rain.", "text/plain"))])
    assert answer.status_code == 415
