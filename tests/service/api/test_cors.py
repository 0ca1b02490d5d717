"""Pages of other origins may ask only where their origin is named."""

from tests.conftest import until


def test_other_origins_are_let_in_only_where_they_are_named(start_service, service) -> None:
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
    # The answer may be here before its line in the log.
    until(lambda: problem["request_id"] in {line.get("id") for line in open_service.log})
