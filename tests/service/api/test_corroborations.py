"""Corroborations over HTTP have the bytes of the command line for the same articles and claims."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from summarizer.summary_schema import json_schema
from tests.conftest import command_line

EXAMPLE = Path(__file__).parents[3] / "docs" / "example" / "ferry.jsonl"
ARTICLES = [json.loads(line) for line in EXAMPLE.read_text("utf-8").splitlines()]
SANK = "The ferry Astrid sank off Zanzora on Sunday, killing 41 people."
WHEAT = "Prices of winter wheat fell in Chicago."
GLOBE = {"article": "globe", "start": 0, "end": 76}
PATH = "/v1/corroborations"


def printed(*arguments: str) -> bytes:
    return command_line("corroborate", EXAMPLE, "-f", "json", *arguments).stdout


@pytest.mark.parametrize(
    ("asked", "flags"),
    [
        ({}, []),
        ({"every_place": True, "options": {"words": 20}}, ["--every-place"]),
        ({"every_place": None, "options": None}, []),
    ],
    ids=["as it is", "every place", "null"],
)
def test_the_answer_has_the_bytes_of_the_command_line(service, asked, flags) -> None:
    body = {"articles": ARTICLES[::-1], "claims": [SANK, GLOBE, WHEAT], **asked}
    answer = service.ask(PATH, body=body)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json")
    claims = ("--claim", SANK, "--place", "globe:0-76", "--claim", WHEAT)
    assert printed(*claims, *flags) == answer.content


def test_the_example_of_the_document_is_answered_as_its_schema_says(service) -> None:
    document = service.ask("/openapi.json").json()
    example = document["components"]["schemas"]["Inquiry"]["example"]
    answer = service.ask(PATH, body=example).json()
    Draft202012Validator(json_schema("corroboration")).validate(answer)
    assert [claim["independent_sources"] for claim in answer["claims"]] == [2, 2]


def test_an_article_without_an_id_is_named_by_its_text(service) -> None:
    texts = [{"text": "Rain flooded Brest on Monday."}, {"text": "On Monday rain flooded Brest."}]
    first = service.ask(PATH, body={"articles": texts, "claims": [texts[0]["text"]]}).json()
    name = first["claims"][0]["support"][0]["article"]
    place = {"article": name, "start": 0, "end": 29}
    assert service.ask(PATH, body={"articles": texts, "claims": [place]}).status_code == 200


def asking(**what: object) -> str:
    return json.dumps({"articles": ARTICLES, "claims": [SANK]} | what)


BODIES = {
    "not JSON": ("{", 400, "not valid JSON"),
    "a key twice": ('{"claims": [], "claims": []}', 400, "'claims' stands twice"),
    "an array": ("[]", 422, "an object"),
    "no articles": ('{"claims": ["It rained."]}', 422, '"articles" must be an array'),
    "no claims": (json.dumps({"articles": ARTICLES}), 422, '"claims" must be an array'),
    "one text": (asking(claims=SANK), 422, '"claims" must be an array of texts and places'),
    "an empty array": (asking(claims=[]), 422, "no claim"),
    "a number": (asking(claims=[SANK, 7]), 422, "claims[1]: a claim is a string, or an object"),
    "an empty claim": (asking(claims=[" "]), 422, "an empty claim"),
    "a NUL": (asking(claims=["a\0b"]), 422, "NUL"),
    "half a place": (asking(claims=[{"article": "globe"}]), 422, 'claims[0]: the place has no "s'),
    "no such article": (asking(claims=[GLOBE | {"article": "a"}]), 422, "no article 'a'"),
    "no such place": (asking(claims=[GLOBE | {"end": 900}]), 422, "'globe:0-900' is no place"),
    "an unknown key": (asking(explain=True), 422, "unknown 'explain'"),
    "no boolean": (asking(every_place="yes"), 422, '"every_place" must be true or false'),
    "a bad option": (asking(options={"support": 7}), 422, "support"),
    "another encoder": (asking(options={"encoder": "other"}), 422, "/v1/encoders"),
    "too many claims": (asking(claims=[SANK] * 101), 413, "101 claims, and max_claims is 100"),
    "a long claim": (asking(claims=["a" * 20_001]), 413, "max_characters"),
    "too many articles": (asking(articles=ARTICLES[:1] * 21), 413, "max_articles"),
    "too many sentences": (
        asking(articles=[{"text": " ".join(f"Ship {n} sank in a storm." for n in range(201))}]),
        413,
        "max_sentences",
    ),
    "only boilerplate": (asking(articles=[{"text": "Menu\n\nLogin\n"}]), 422, "no usable sentence"),
}  # fmt: skip


@pytest.mark.parametrize("case", BODIES)
def test_a_bad_body_is_a_problem_that_says_why(service, case) -> None:
    body, status, reason = BODIES[case]
    headers = {"Content-Type": "application/json"}
    answer = service.ask(PATH, method="POST", data=body, headers=headers)
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert reason in answer.json()["detail"]


def test_a_form_is_refused(service) -> None:
    answer = service.ask(PATH, files=[("files", ("a.txt", b"It rained."))])
    assert (answer.status_code, answer.headers["content-type"]) == (
        415,
        "application/problem+json",
    )


def test_a_key_is_asked_for_where_keys_are_set(start_service) -> None:
    service = start_service(api_keys="0123456789abcdef", max_claims=1)
    body = {"articles": ARTICLES, "claims": [SANK, WHEAT]}
    assert service.ask(PATH, body=body).status_code == 401
    answer = service.ask(PATH, body=body, headers={"X-API-Key": "0123456789abcdef"})
    assert answer.status_code == 413
    assert "there are 2 claims, and max_claims is 1" in answer.json()["detail"]
