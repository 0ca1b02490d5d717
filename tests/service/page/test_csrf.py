"""What another site makes a browser send is refused."""

import pytest

BROWSER = {"Accept": "text/html,application/xhtml+xml"}
KEY = "0123456789abcdef0"
RAIN = "Rain flooded the harbour of Brest on Monday."


@pytest.mark.parametrize(("site", "status"), [("cross-site", 403), ("same-origin", 303)])
def test_other_sites_cannot_send_the_form(page, service, site: str, status: int) -> None:
    answer = page.submit(service, (RAIN, "", ""), headers=BROWSER | {"Sec-Fetch-Site": site})
    assert answer.status_code == status


@pytest.mark.parametrize(
    ("origin", "host", "status"),
    [
        ("http://localhost:8000", "localhost:8000", 303),
        ("http://LOCALHOST", "localhost:80", 303),
        ("https://summaries.example", "summaries.example", 303),
        ("http://localhost:8001", "localhost:8000", 403),
        ("http://evil.example:8000", "localhost:8000", 403),
        ("http://localhost", "", 403),
        ("http://localhost:many", "localhost", 403),
        ("null", "localhost:8000", 403),
        ("null", "null", 403),
    ],
)
def test_where_a_browser_names_no_site_its_origin_must_be_ours(
    page, service, origin: str, host: str, status: int
) -> None:
    headers = BROWSER | {"Origin": origin, "Host": host}
    assert page.submit(service, (RAIN, "", ""), headers=headers).status_code == status
    key = service.ask("/key", method="POST", data={"key": KEY}, headers=headers)
    assert (key.status_code == 403) is (status == 403)
