"""The page of the service as a browser without scripts gets it, and what keeps it to itself."""

import json
import re
import time

import pytest
import requests

BROWSER = {"Accept": "text/html,application/xhtml+xml"}
KEY = "0123456789abcdef0"
RAIN = "Rain flooded the harbour of Brest on Monday."
PORT = "The harbour of Brest was flooded by rain on Monday."


def form(*articles, **others):
    """What the form sends for articles that are text, source and url."""
    columns = zip(*articles, strict=True)
    fields = dict(zip(("text", "source", "url"), map(list, columns), strict=True))
    fields |= {"words": "40", "order": "story", "form": "page"} | others
    parts = [
        (name, (None, value))
        for name, values in fields.items()
        for value in (values if isinstance(values, list) else [values])
    ]
    return [*parts, ("files", ("", b""))]  # what a browser sends where no file is chosen


def bring(service, *articles, headers=BROWSER, **others):
    return service.ask(
        "/jobs", files=form(*articles, **others), headers=headers, allow_redirects=False
    )


def done(service, address, **how):
    """The page at the address, once it does not say any more that it waits."""
    deadline = time.monotonic() + 120
    while "job.js" in (answer := service.ask(address, headers=BROWSER, **how)).text:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return answer


def made(service, *articles, **others):
    answer = bring(service, *articles, **others)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


@pytest.fixture(scope="module")
def job(service):
    return made(service, (RAIN, "The Gazette", "https://gazette.example/1"), (PORT, "", ""))


def test_a_form_leads_to_a_page_with_the_summary_and_its_sources(service, job):
    answer = done(service, job)
    assert answer.status_code == 200
    assert f'>{RAIN}</mark><span class="back">' in answer.text
    assert f">{PORT}</mark>" in answer.text
    assert "not at hand" not in answer.text
    assert 'href="https://gazette.example/1#:~:text=Rain%20flooded' in answer.text
    assert "<script>" not in answer.text


@pytest.mark.parametrize("path", ["/", "JOB", "/jobs/none"])
def test_a_page_runs_and_loads_nothing_but_its_own_files(service, job, path):
    answer = done(service, job if path == "JOB" else path)
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
def test_the_forms_of_a_job_have_the_bytes_of_a_request(service, job, ending, kind):
    done(service, job)
    articles = [{"text": RAIN, "source": "The Gazette", "url": "https://gazette.example/1"}]
    body = {"articles": [*articles, {"text": PORT}], "options": {"words": 40}}
    for media_type, name in ((kind, ending), ("text/html", "html")):
        expected = service.ask(body=body, headers={"Accept": media_type})
        found = service.ask(f"{job}/summary.{name}")
        assert (expected.status_code, found.status_code) == (200, 200)
        assert expected.content == found.content
        assert found.headers["content-type"].startswith(media_type)


@pytest.mark.parametrize("path", ["/summary.pdf", "/summary.json"])
def test_what_a_job_does_not_have_is_not_there(service, path):
    answer = service.ask(f"/jobs/none{path}", headers=BROWSER)
    assert (answer.status_code, "This did not work" in answer.text) == (404, True)


def test_the_chosen_form_is_where_the_job_leads(service):
    address = made(service, (RAIN, "", ""), form="markdown")
    assert address.endswith("?form=markdown")
    answer = done(service, address)
    assert answer.url.endswith("/summary.md")
    assert answer.text.startswith(RAIN)


def test_files_pasted_texts_and_the_sample_come_together_as_articles(service, start_service):
    files = [*form((RAIN, "", "")), ("files", ("b.txt", PORT.encode()))]
    answer = service.ask("/jobs", files=files, headers=BROWSER)
    job = done(service, answer.url.removeprefix(service.url))
    assert len(re.findall("<article", job.text)) == 2
    large = start_service()
    sample = done(large, made(large, ("", "", ""), sample="yes", words="150"))
    assert len(re.findall("<article", sample.text)) == 5
    assert "also" in sample.text


@pytest.mark.parametrize(
    ("articles", "others", "status", "cure"),
    [
        ([("", "", ""), ("  \n", "x", "")], {}, 422, "paste two or more"),
        ([(RAIN, "", "")], {"words": "many"}, 422, "&#39;many&#39; is not a whole number"),
        ([(RAIN, "", "")], {"words": "0"}, 422, "words"),
        ([(RAIN, "", "")], {"order": "up"}, 422, "order"),
        ([(RAIN, "", "")], {"form": "pdf"}, 422, "form"),
        ([("x" * 20_001, "", "")], {}, 413, "max_characters"),
        ([(f"{RAIN} {n}", "", "") for n in range(21)], {}, 413, "max_articles"),
        ([(RAIN, "", ""), (RAIN, "", "")], {}, 200, ""),
    ],
    ids=str,
)
def test_what_is_wrong_is_said_beside_what_was_entered(service, articles, others, status, cure):
    answer = bring(service, *articles, **others)
    if status == 200:
        assert answer.status_code == 303
        return
    assert answer.status_code == status
    assert cure in re.search(r'<p class="problem">(.*?)</p>', answer.text)[1]
    for text, source, _ in articles:
        assert text.strip() in answer.text
        assert source in answer.text


def test_notes_call_pasted_articles_by_their_numbers_on_the_page(service):
    same = (RAIN, "", "")
    answer = done(service, made(service, ("", "", ""), same, (PORT, "", ""), same))
    note = "pasted article 4: left out: the same article as pasted article 2"
    assert f"<li><bdi>{note}</bdi></li>" in answer.text


def test_pasted_articles_without_an_outlet_are_called_by_their_numbers_on_the_page(service):
    articles = [("", "", ""), (RAIN, "", ""), (PORT, "The Gazette", ""), (RAIN, "", "")]
    third = "Rain stood in the harbour of Brest until Tuesday."
    address = made(service, *articles, (third, " ", ""), words="100")
    page = done(service, address).text
    headings = re.findall(r"<h3[^>]*>(.*?)</h3>", page)
    assert sorted(headings) == ["Pasted article 2", "Pasted article 5", "The Gazette"]
    assert '<span class="whose"><bdi>Pasted article 2</bdi></span>' in page
    told = service.ask(f"{address}/summary.json").json()["articles"]
    assert {one["source"] for one in told} == {None, "The Gazette"}
    assert {one["title"] for one in told} == {None}
    for one in told:
        assert f'<span class="id"><bdi>{one["id"]}</bdi>' in page


def test_what_was_entered_is_text_when_it_is_shown_again(service):
    bad = '</textarea><script>alert(1)</script>"onfocus="alert(2)'
    answer = bring(service, (bad, bad, bad), words=bad)
    assert answer.status_code == 422
    assert "<script>" not in answer.text
    assert '"onfocus' not in answer.text


def test_a_script_gets_the_address_or_the_problem(service):
    answer = bring(service, (RAIN, "", ""), headers={"Accept": "application/problem+json"})
    assert (answer.status_code, answer.headers["location"][:6]) == (201, "/jobs/")
    answer = bring(service, ("", "", ""), headers={"Accept": "application/problem+json"})
    assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json")


@pytest.mark.parametrize(
    ("files", "status"),
    [
        ([("text", (None, RAIN)), ("source", (None, "")), ("source", (None, ""))], 400),
        ([("mood", (None, "wet"))], 422),
        ([("text", (None, "x" * 700_000))], 413),
    ],
    ids=["uneven", "unknown", "large"],
)
def test_another_form_is_refused(service, files, status):
    answer = service.ask("/jobs", files=files, headers=BROWSER)
    assert (answer.status_code, "This did not work" in answer.text) == (status, True)


def test_a_form_that_is_none_is_refused(service):
    headers = BROWSER | {"Content-Type": "multipart/form-data; boundary=x"}
    answer = service.ask("/jobs", method="POST", data=b"no form", headers=headers)
    assert (answer.status_code, "malformed" in answer.text) == (400, True)


def test_a_form_that_was_cut_in_the_middle_of_a_file_makes_no_job(service):
    files = [*form((RAIN, "", ""))[:-1], ("files", ("b.txt", PORT.encode()))]
    sent = requests.Request("POST", service.url, files=files).prepare()
    headers = BROWSER | {"Content-Type": sent.headers["content-type"]}
    cut = sent.body[: sent.body.index(PORT.encode()) + 20]
    answer = service.ask("/jobs", method="POST", data=cut, headers=headers)
    assert (answer.status_code, "cut short" in answer.text) == (400, True)


@pytest.mark.parametrize("number", [21, 22, 23, 60, 400])
def test_more_pasted_articles_than_articles_are_too_many(service, number):
    answer = bring(service, *[(f"{RAIN} {n}", "", "") for n in range(number)])
    assert (answer.status_code, "max_articles" in answer.text) == (413, True)


def test_more_files_than_articles_are_too_many(service):
    for number in (21, 22, 40):
        files = [("files", (f"{n}.txt", f"{RAIN} {n}".encode())) for n in range(number)]
        answer = service.ask("/jobs", files=[*form((" ", "", ""))[:-1], *files], headers=BROWSER)
        assert (answer.status_code, "max_articles" in answer.text) == (413, True)


@pytest.mark.parametrize(("site", "status"), [("cross-site", 403), ("same-origin", 303)])
def test_other_sites_cannot_send_the_form(service, site, status):
    answer = bring(service, (RAIN, "", ""), headers=BROWSER | {"Sec-Fetch-Site": site})
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
def test_where_a_browser_names_no_site_its_origin_must_be_ours(service, origin, host, status):
    headers = BROWSER | {"Origin": origin, "Host": host}
    assert bring(service, (RAIN, "", ""), headers=headers).status_code == status
    key = service.ask("/key", method="POST", data={"key": KEY}, headers=headers)
    assert (key.status_code == 403) is (status == 403)


def test_an_unknown_job_is_a_page_for_people_and_a_problem_for_programs(service):
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
def test_where_there_is_nothing_people_are_led_home(service, method, path, status):
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
    service, path, status
):
    answer = service.ask(path, headers=BROWSER)
    assert (status, "application/problem+json") == (
        answer.status_code,
        answer.headers["content-type"],
    )


def test_a_job_of_the_interface_is_shown_with_its_quotes(service):
    body = {"articles": [{"text": RAIN}, {"text": PORT}], "options": {"words": 40}}
    job = service.ask("/v1/jobs", body).json()["id"]
    answer = done(service, f"/jobs/{job}")
    assert "not at hand here" in answer.text
    assert f">{RAIN}</mark>" in answer.text


def test_a_job_that_failed_says_why(service):
    answer = done(service, made(service, ("Home » Menu » Search", "", "")))
    assert "There is no summary" in answer.text
    assert "no usable sentence" in answer.text


def test_a_job_can_be_cancelled_and_then_holds_nothing(service):
    address = made(service, (RAIN, "", ""))
    done(service, address)
    answer = service.ask(f"{address}/cancel", method="POST", headers=BROWSER)
    assert answer.url == f"{service.url}/"
    answer = service.ask(address, headers=BROWSER)
    assert ("Cancelled" in answer.text, RAIN in answer.text) == (True, False)
    assert service.ask(f"{address}/summary.txt").status_code == 404


def test_a_job_can_be_followed(service):
    address = made(service, (RAIN, "", ""))
    lines = service.ask(f"{address}/events").text.splitlines()
    last = [line for line in lines if line.startswith("data: ")][-1]
    assert json.loads(last.removeprefix("data: "))["status"] == "done"


def test_where_keys_are_set_a_key_opens_the_page(start_service):
    service = start_service(api_keys=KEY)
    asked = service.ask("/", headers=BROWSER)
    assert (asked.status_code, 'type="password"' in asked.text) == (200, True)
    assert service.ask("/jobs/none", headers=BROWSER).status_code == 401
    assert bring(service, (RAIN, "", "")).status_code == 401

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
    assert bring(service, (RAIN, "", ""), headers=within).status_code == 303


def enter(service, key, back="/"):
    """The answer to the form for a key."""
    how = {"method": "POST", "data": {"key": key, "back": back}, "headers": BROWSER}
    return service.ask("/key", allow_redirects=False, **how)


@pytest.mark.parametrize(
    "key", ["schlüssel-für-alle-hà", "ключ-от-всех-дверей", 'a;b"c%41=d and so on']
)
def test_a_key_of_any_letters_opens_the_page_as_it_opens_the_interface(start_service, key):
    service = start_service(api_keys=key)
    assert enter(service, "ключ").status_code == 401
    answer = enter(service, f" {key}\n")
    cookie = answer.headers["set-cookie"].partition(";")[0]
    assert (answer.status_code, cookie.isascii()) == (303, True)
    assert 'name="text"' in service.ask("/", headers={"Cookie": cookie} | BROWSER).text
    bearer = {"Authorization": f"Bearer {key}".encode()}
    assert service.ask("/v1/encoders", headers=bearer).status_code == 200


def test_who_is_not_let_in_is_told_how_to_as_a_program_would_be(start_service):
    service = start_service(api_keys=KEY)
    expected = service.ask("/v1/encoders").headers["www-authenticate"]
    refused = (service.ask("/jobs/none", headers=BROWSER), enter(service, "wrong"))
    for answer in refused:
        assert (answer.status_code, expected) == (401, answer.headers.get("www-authenticate"))


def test_a_job_asks_for_the_key_at_its_own_address_and_is_shown_then(start_service):
    service = start_service(api_keys=KEY)
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


def test_no_cure_is_named_that_the_page_does_not_have(service, start_service):
    files = [*form((" ", "", ""))[:-1], ("files", ("a.txt", b"caf\xe9"))]
    answer = service.ask("/jobs", files=files, headers=BROWSER)
    assert (answer.status_code, "UTF-8" in answer.text, "the field" in answer.text) == (
        400,
        True,
        False,
    )
    for accept in (BROWSER, {"Accept": "application/problem+json"}):
        answer = bring(start_service(api_keys=KEY), (RAIN, "", ""), headers=accept)
        assert (answer.status_code, "Bearer" in answer.text) == (401, False)


def test_a_form_that_is_refused_for_now_says_when_to_come_back(start_service):
    service = start_service(max_jobs=1, max_characters=10_000_000, max_sentences=10_000_000)
    long = " ".join(f"Ship {n} sank in a storm on day {n} of the year." for n in range(5000))
    first = made(service, (long, "", ""))
    answer = bring(service, (RAIN, "", ""))
    assert (answer.status_code, RAIN in answer.text) == (503, True)
    assert int(answer.headers["retry-after"]) > 0
    service.ask(f"{first}/cancel", method="POST")


def test_too_many_requests_are_told_when_to_come_back(start_service):
    service = start_service(rate_limit=1)
    service.ask("/", headers=BROWSER)
    answer = service.ask("/", headers=BROWSER)
    assert (answer.status_code, "This did not work" in answer.text) == (429, True)
    assert int(answer.headers["retry-after"]) > 0
