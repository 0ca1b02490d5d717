"""What those who run the service see of it."""

import pytest

from summarizer.encoders.manifest import shipped_models

SECRET = "Zanzibar"  # noqa: S105 - a word that is to stay out of logs and traces
RAIN = {"articles": [{"id": SECRET, "text": f"Rain flooded the harbour of {SECRET} on Monday."}]}
KEY = "0123456789abcdef0"
OTHER_KEY = "fedcba98765432100"


def test_it_lists_the_encoders_that_it_chooses_from(service) -> None:
    expected = [
        {
            "name": model.name,
            "sha256": model.sha256[model.graph],
            "dimensions": model.dimensions,
            "languages": list(model.languages),
        }
        for model in shipped_models().values()
    ]
    assert expected == service.ask("/v1/encoders").json()["encoders"]


def test_a_request_may_name_each_encoder_that_it_lists(service) -> None:
    articles = [{"text": "Rain flooded the harbour of Brest on Monday."}]
    for listed in service.ask("/v1/encoders").json()["encoders"]:
        body = {"articles": articles, "options": {"encoder": listed["name"]}}
        found = service.ask("/v1/summaries", body).json()["encoder"]
        assert found == {"name": listed["name"], "sha256": listed["sha256"]}


@pytest.mark.parametrize("path", ["/health/live", "/health/ready"])
def test_it_is_well(service, path: str) -> None:
    assert service.ask(path).json() == {"status": path.removeprefix("/health/")}


def test_metrics_tell_of_requests_stages_and_sentences(service) -> None:
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
