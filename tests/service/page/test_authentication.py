"""Where keys are set, the page asks for one and keeps it in a cookie."""

import re

import pytest

from tests.conftest import KEYS

BROWSER = {"Accept": "text/html,application/xhtml+xml"}
KEY = KEYS[0]
RAIN = "Rain flooded the harbour of Brest on Monday."


def test_where_keys_are_set_a_key_opens_the_page(page, locked_service) -> None:
    service = locked_service
    asked = service.ask("/", headers=BROWSER)
    assert (asked.status_code, 'type="password"' in asked.text) == (200, True)
    assert service.ask("/jobs/none", headers=BROWSER).status_code == 401
    assert page.submit(service, (RAIN, "", "")).status_code == 401

    def give(key):
        how = {"method": "POST", "data": {"key": key}, "headers": BROWSER}
        return service.ask("/key", allow_redirects=False, **how)

    assert (give("wrong").status_code, give("x" * 5000).status_code) == (401, 413)
    answer = give(KEY)
    cookie = answer.headers["set-cookie"]
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert all(word in cookie for word in ("HttpOnly", "SameSite=lax", "Path=/"))
    within = {"Cookie": cookie.partition(";")[0]} | BROWSER
    assert 'name="text"' in service.ask("/", headers=within).text
    assert page.submit(service, (RAIN, "", ""), headers=within).status_code == 303


def enter(service, key, back="/"):
    """The answer to the form for a key."""
    how = {"method": "POST", "data": {"key": key, "back": back}, "headers": BROWSER}
    return service.ask("/key", allow_redirects=False, **how)


@pytest.mark.parametrize("key", KEYS)
def test_a_key_of_any_letters_opens_the_page_as_it_opens_the_interface(
    locked_service, key: str
) -> None:
    service = locked_service
    assert enter(service, "ключ").status_code == 401
    answer = enter(service, f" {key}\n")
    cookie = answer.headers["set-cookie"].partition(";")[0]
    assert (answer.status_code, cookie.isascii()) == (303, True)
    assert 'name="text"' in service.ask("/", headers={"Cookie": cookie} | BROWSER).text
    bearer = {"Authorization": f"Bearer {key}".encode()}
    assert service.ask("/v1/encoders", headers=bearer).status_code == 200


def test_who_is_not_let_in_is_told_how_to_as_a_program_would_be(locked_service) -> None:
    service = locked_service
    expected = service.ask("/v1/encoders").headers["www-authenticate"]
    refused = (service.ask("/jobs/none", headers=BROWSER), enter(service, "wrong"))
    for answer in refused:
        assert (answer.status_code, expected) == (401, answer.headers.get("www-authenticate"))


def test_a_job_asks_for_the_key_at_its_own_address_and_is_shown_then(locked_service) -> None:
    service = locked_service
    for address in ("/jobs/none", "/jobs/none?form=text", "/jobs/none/summary.md"):
        asked = service.ask(address, headers=BROWSER)
        assert (asked.status_code, 'type="password"' in asked.text) == (401, True)
        back = re.search(r'name="back" value="([^"]*)"', asked.text)[1]
        assert enter(service, KEY, back).headers["location"] == address
        assert f'value="{back}"' in enter(service, "wrong", back).text
    for elsewhere in (
        "//evil.example",
        "https://evil.example/jobs/1",
        "/jobs/../../x",
        "/jobs/a\n",
    ):
        assert enter(service, KEY, elsewhere).headers["location"] == "/"
