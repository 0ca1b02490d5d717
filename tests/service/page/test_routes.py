"""The page as a browser without scripts gets it: a form leads to a summary beside its sources."""

import json
import re

import pytest

BROWSER = {"Accept": "text/html,application/xhtml+xml"}
RAIN = "Rain flooded the harbour of Brest on Monday."
PORT = "The harbour of Brest was flooded by rain on Monday."


@pytest.fixture(scope="module")
def job(page, service):
    return page.made(service, (RAIN, "The Gazette", "https://gazette.example/1"), (PORT, "", ""))


def test_a_form_leads_to_a_page_with_the_summary_and_its_sources(page, service, job) -> None:
    answer = page.done(service, job)
    assert answer.status_code == 200
    assert f'>{RAIN}</mark><span class="back">' in answer.text
    assert f">{PORT}</mark>" in answer.text
    assert "not at hand" not in answer.text
    assert 'href="https://gazette.example/1#:~:text=Rain%20flooded' in answer.text
    assert "<script>" not in answer.text


@pytest.mark.parametrize("path", ["/", "JOB", "/jobs/none"])
def test_a_page_runs_and_loads_nothing_but_its_own_files(page, service, job, path: str) -> None:
    answer = page.done(service, job if path == "JOB" else path)
    policy = dict(
        part.strip().partition(" ")[::2]
        for part in answer.headers["content-security-policy"].split(";")
    )
    assert (policy["default-src"], policy["script-src"]) == ("'none'", "'self'")
    assert (policy["style-src"], policy["form-action"]) == ("'self'", "'self'")
    assert (policy["frame-ancestors"], policy["base-uri"]) == ("'none'", "'none'")
    assert (answer.headers["referrer-policy"], answer.headers["cache-control"]) == (
        "no-referrer",
        "no-store",
    )
    files = re.findall(r'(?:src|href)="(/page/[^"]+)"', answer.text)
    assert len(files) >= 3
    for file in files:
        found = service.ask(file)
        assert (found.status_code, "immutable" in found.headers["cache-control"]) == (200, True)
    assert not re.search(
        r"<script(?! type=\"module\" src=\"/page/)|<style| style=| on\w+=", answer.text
    )


@pytest.mark.parametrize(
    ("ending", "kind"),
    [("json", "application/json"), ("md", "text/markdown"), ("txt", "text/plain")],
)
def test_the_forms_of_a_job_have_the_bytes_of_a_request(
    page, service, job, ending: str, kind: str
) -> None:
    page.done(service, job)
    articles = [{"text": RAIN, "source": "The Gazette", "url": "https://gazette.example/1"}]
    body = {"articles": [*articles, {"text": PORT}], "options": {"words": 40}}
    for media_type, name in ((kind, ending), ("text/html", "html")):
        expected = service.ask(body=body, headers={"Accept": media_type})
        found = service.ask(f"{job}/summary.{name}")
        assert (expected.status_code, found.status_code) == (200, 200)
        assert expected.content == found.content
        assert found.headers["content-type"].startswith(media_type)


def test_the_chosen_form_is_where_the_job_leads(page, service) -> None:
    address = page.made(service, (RAIN, "", ""), form="markdown")
    assert address.endswith("?form=markdown")
    answer = page.done(service, address)
    assert answer.url.endswith("/summary.md")
    assert answer.text.startswith(RAIN)


def test_files_pasted_texts_and_the_sample_come_together_as_articles(
    page, service, start_service
) -> None:
    files = [*page.form((RAIN, "", "")), ("files", ("b.txt", PORT.encode()))]
    answer = service.ask("/jobs", files=files, headers=BROWSER)
    job = page.done(service, answer.url.removeprefix(service.url))
    assert len(re.findall("<article", job.text)) == 2
    large = start_service()
    sample = page.done(large, page.made(large, ("", "", ""), sample="yes", words="150"))
    assert len(re.findall("<article", sample.text)) == 5
    assert "also" in sample.text


def test_a_script_gets_the_address_or_the_problem(page, service) -> None:
    answer = page.submit(service, (RAIN, "", ""), headers={"Accept": "application/problem+json"})
    assert (answer.status_code, answer.headers["location"][:6]) == (201, "/jobs/")
    answer = page.submit(service, ("", "", ""), headers={"Accept": "application/problem+json"})
    assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json")


def test_a_job_of_the_interface_is_shown_with_its_quotes(page, service) -> None:
    body = {"articles": [{"text": RAIN}, {"text": PORT}], "options": {"words": 40}}
    job = service.ask("/v1/jobs", body).json()["id"]
    answer = page.done(service, f"/jobs/{job}")
    assert "not at hand here" in answer.text
    assert f">{RAIN}</mark>" in answer.text


def test_a_job_that_failed_says_why(page, service) -> None:
    answer = page.done(service, page.made(service, ("Home » Menu » Search", "", "")))
    assert "There is no summary" in answer.text
    assert "no usable sentence" in answer.text


def test_a_job_can_be_cancelled_and_then_holds_nothing(page, service) -> None:
    address = page.made(service, (RAIN, "", ""))
    page.done(service, address)
    answer = service.ask(f"{address}/cancel", method="POST", headers=BROWSER)
    assert answer.url == f"{service.url}/"
    answer = service.ask(address, headers=BROWSER)
    assert ("Cancelled" in answer.text, RAIN in answer.text) == (True, False)
    assert service.ask(f"{address}/summary.txt").status_code == 404


def test_a_job_can_be_followed(page, service) -> None:
    address = page.made(service, (RAIN, "", ""))
    lines = service.ask(f"{address}/events").text.splitlines()
    last = [line for line in lines if line.startswith("data: ")][-1]
    assert json.loads(last.removeprefix("data: "))["status"] == "done"
