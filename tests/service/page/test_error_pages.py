"""Errors are pages for people and problems for programs."""

import pytest

BROWSER = {"Accept": "text/html,application/xhtml+xml"}
RAIN = "Rain flooded the harbour of Brest on Monday."


@pytest.mark.parametrize("path", ["/summary.pdf", "/summary.json"])
def test_what_a_job_does_not_have_is_not_there(service, path: str) -> None:
    answer = service.ask(f"/jobs/none{path}", headers=BROWSER)
    assert (answer.status_code, "This did not work" in answer.text) == (404, True)


def test_an_unknown_job_is_a_page_for_people_and_a_problem_for_programs(service) -> None:
    answer = service.ask("/jobs/none", headers=BROWSER)
    assert (answer.status_code, "Bring articles" in answer.text) == (404, True)
    assert service.ask("/jobs/none").json()["status"] == 404
    assert service.ask("/page/none.js").status_code == 404


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nothing", 404),
        ("GET", "/jobs/", 404),
        ("GET", "/docs/assets/none.js", 404),
        ("GET", "/key", 405),
        ("GET", "/v1", 404),
        ("POST", "/", 405),
    ],
)
def test_where_there_is_nothing_people_are_led_home(
    service, method: str, path: str, status: int
) -> None:
    answer = service.ask(path, method=method, headers=BROWSER)
    assert (status, "text/html") == (answer.status_code, answer.headers["content-type"][:9])
    assert "This did not work" in answer.text
    assert 'href="/"' in answer.text
    assert "/docs lists" not in answer.text
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    problem = service.ask(path, method=method)
    assert (status, "application/problem+json") == (
        problem.status_code,
        problem.headers["content-type"],
    )
    assert problem.headers.get("allow") == answer.headers.get("allow")


@pytest.mark.parametrize(("path", "status"), [("/v1/nothing", 404), ("/v1/summaries", 405)])
def test_where_the_interface_has_nothing_it_says_so_to_everybody_as_a_problem(
    service, path: str, status: int
) -> None:
    answer = service.ask(path, headers=BROWSER)
    assert (status, "application/problem+json") == (
        answer.status_code,
        answer.headers["content-type"],
    )


def test_no_cure_is_named_that_the_page_does_not_have(page, service, locked_service) -> None:
    files = [*page.form((" ", "", ""))[:-1], ("files", ("a.txt", b"caf\xe9"))]
    answer = service.ask("/jobs", files=files, headers=BROWSER)
    assert (answer.status_code, "UTF-8" in answer.text, "the field" in answer.text) == (
        400,
        True,
        False,
    )
    for accept in (BROWSER, {"Accept": "application/problem+json"}):
        answer = page.submit(locked_service, (RAIN, "", ""), headers=accept)
        assert (answer.status_code, "Bearer" in answer.text) == (401, False)


def test_a_form_that_is_refused_for_now_says_when_to_come_back(page, start_service) -> None:
    service = start_service(max_jobs=1, max_characters=10_000_000, max_sentences=10_000_000)
    long = " ".join(f"Ship {n} sank in a storm on day {n} of the year." for n in range(5000))
    first = page.made(service, (long, "", ""))
    answer = page.submit(service, (RAIN, "", ""))
    assert (answer.status_code, RAIN in answer.text) == (503, True)
    assert int(answer.headers["retry-after"]) > 0
    service.ask(f"{first}/cancel", method="POST")


def test_too_many_requests_are_told_when_to_come_back(start_service) -> None:
    service = start_service(rate_limit=1)
    service.ask("/", headers=BROWSER)
    answer = service.ask("/", headers=BROWSER)
    assert (answer.status_code, "This did not work" in answer.text) == (429, True)
    assert int(answer.headers["retry-after"]) > 0
