"""Each client has so many requests a minute."""

RAIN = {"articles": [{"text": "Rain flooded the harbour of Brest on Monday."}]}


def test_each_client_has_so_many_requests_a_minute(start_service) -> None:
    service = start_service(rate_limit=2)
    assert [service.ask("/v1/encoders").status_code for _ in range(3)] == [200, 200, 429]
    refused = service.ask(body=RAIN)
    assert (refused.status_code, "--rate-limit" in refused.json()["detail"]) == (429, True)
    assert 1 <= int(refused.headers["retry-after"]) <= 60
    assert service.ask("/health/ready").status_code == 200
