"""Where keys are set, requests need one of them."""

from tests.conftest import KEYS

RAIN = {"articles": [{"text": "Rain flooded the harbour of Brest on Monday."}]}
KEY = KEYS[0]


def test_keys_are_asked_for_where_they_are_set(locked_service) -> None:
    service = locked_service
    assert service.ask(body=RAIN, headers={"X-API-Key": KEY}).status_code == 200
    for headers in (
        *({"Authorization": f"Bearer {key}".encode()} for key in KEYS),
        *({"X-API-Key": key.encode()} for key in KEYS),
        {"Authorization": f"bearer {KEY}"},
    ):
        assert service.ask("/v1/encoders", headers=headers).status_code == 200
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
    assert shown["api_keys"] == ["**********"] * len(KEYS)
