"""Where keys are set, requests need one of them."""

RAIN = {"articles": [{"text": "Rain flooded the harbour of Brest on Monday."}]}
KEY = "0123456789abcdef0"
OTHER_KEY = "fedcba98765432100"


def test_keys_are_asked_for_where_they_are_set(start_service) -> None:
    service = start_service(api_keys=f"{KEY}, {OTHER_KEY}")
    for headers in (
        {"Authorization": f"Bearer {KEY}"},
        {"Authorization": f"bearer {OTHER_KEY}"},
        {"X-API-Key": OTHER_KEY},
    ):
        assert service.ask(body=RAIN, headers=headers).status_code == 200
    for headers in (  # type: ignore[assignment]
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
    assert shown["api_keys"] == ["**********"] * 2


def test_a_key_may_be_of_any_characters(start_service) -> None:
    key = "Schlüssel-für-das-Tor"
    service = start_service(api_keys=key)
    for headers in ({"X-API-Key": key.encode()}, {"Authorization": f"Bearer {key}".encode()}):
        assert service.ask("/v1/encoders", headers=headers).status_code == 200
