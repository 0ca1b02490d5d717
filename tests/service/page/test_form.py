"""The form of the page: pasted articles and files, and what is wrong with them."""

import re

import pytest
import requests

from summarizer.readers.formats import SUFFIXES
from summarizer.renderers import FORMS

BROWSER = {"Accept": "text/html,application/xhtml+xml"}
RAIN = "Rain flooded the harbour of Brest on Monday."
PORT = "The harbour of Brest was flooded by rain on Monday."


@pytest.mark.parametrize(
    ("articles", "others", "expected"),
    [
        ([("", "", ""), ("  \n", "x", "")], {}, (422, "paste two or more")),
        ([(RAIN, "", "")], {"words": "many"}, (422, "&#39;many&#39; is not a whole number")),
        ([(RAIN, "", "")], {"words": "0"}, (422, "words")),
        ([(RAIN, "", "")], {"order": "up"}, (422, "order")),
        ([(RAIN, "", "")], {"form": "pdf"}, (422, "form")),
        ([("x" * 20_001, "", "")], {}, (413, "max_characters")),
        ([(f"{RAIN} {n}", "", "") for n in range(21)], {}, (413, "max_articles")),
    ],
    ids=str,
)
def test_what_is_wrong_is_said_beside_what_was_entered(
    page, service, articles, others, expected
) -> None:
    status, cure = expected
    answer = page.submit(service, *articles, **others)
    assert answer.status_code == status
    assert cure in re.search(r'<p class="problem">(.*?)</p>', answer.text)[1]
    for text, source, _ in articles:
        assert text.strip() in answer.text
        assert source in answer.text


def test_the_same_article_twice_is_no_error(page, service) -> None:
    assert page.submit(service, (RAIN, "", ""), (RAIN, "", "")).status_code == 303


def test_a_note_counts_what_was_pasted_twice(page, service) -> None:
    same = (RAIN, "", "")
    answer = page.done(service, page.made(service, ("", "", ""), same, (PORT, "", ""), same))
    note = "pasted articles: 1 left out, the same as another"
    assert f"<li><bdi>{note}</bdi></li>" in answer.text


def test_pasted_articles_without_an_outlet_are_called_by_their_numbers_on_the_page(
    page, service
) -> None:
    articles = [("", "", ""), (RAIN, "", ""), (PORT, "The Gazette", ""), (RAIN, "", "")]
    third = "Rain stood in the harbour of Brest until Tuesday."
    address = page.made(service, *articles, (third, " ", ""), words="100")
    text = page.done(service, address).text
    headings = re.findall(r"<h3[^>]*>(.*?)</h3>", text)
    assert sorted(headings) == ["Pasted article 2", "Pasted article 5", "The Gazette"]
    assert '<span class="whose"><bdi>Pasted article 2</bdi></span>' in text
    told = service.ask(f"{address}/summary.json").json()["articles"]
    assert {one["source"] for one in told} == {None, "The Gazette"}
    assert {one["title"] for one in told} == {None}
    for one in told:
        assert f'<span class="id"><bdi>{one["id"]}</bdi>' in text


def test_what_was_entered_is_text_when_it_is_shown_again(page, service) -> None:
    bad = '</textarea><script>alert(1)</script>"onfocus="alert(2)'
    answer = page.submit(service, (bad, bad, bad), words=bad)
    assert answer.status_code == 422
    assert "<script>" not in answer.text
    assert '"onfocus' not in answer.text


@pytest.mark.parametrize(
    ("files", "status"),
    [
        ([("text", (None, RAIN)), ("source", (None, "")), ("source", (None, ""))], 400),
        ([("mood", (None, "wet"))], 422),
        ([("text", (None, "x" * 700_000))], 413),
    ],
    ids=["uneven", "unknown", "large"],
)
def test_another_form_is_refused(service, files, status: int) -> None:
    answer = service.ask("/jobs", files=files, headers=BROWSER)
    assert (answer.status_code, "This did not work" in answer.text) == (status, True)


def test_a_form_that_is_none_is_refused(service) -> None:
    headers = BROWSER | {"Content-Type": "multipart/form-data; boundary=x"}
    answer = service.ask("/jobs", method="POST", data=b"no form", headers=headers)
    assert (answer.status_code, "malformed" in answer.text) == (400, True)


def test_a_form_that_was_cut_in_the_middle_of_a_file_makes_no_job(page, service) -> None:
    files = [*page.form((RAIN, "", ""))[:-1], ("files", ("b.txt", PORT.encode()))]
    sent = requests.Request("POST", service.url, files=files).prepare()
    headers = BROWSER | {"Content-Type": sent.headers["content-type"]}
    cut = sent.body[: sent.body.index(PORT.encode()) + 20]
    answer = service.ask("/jobs", method="POST", data=cut, headers=headers)
    assert (answer.status_code, "cut short" in answer.text) == (400, True)


@pytest.mark.parametrize("number", [21, 22, 23, 60, 400])
def test_more_pasted_articles_than_articles_are_too_many(page, service, number: int) -> None:
    answer = page.submit(service, *[(f"{RAIN} {n}", "", "") for n in range(number)])
    assert (answer.status_code, "max_articles" in answer.text) == (413, True)


def test_more_files_than_articles_are_too_many(page, service) -> None:
    for number in (21, 22, 40):
        files = [("files", (f"{n}.txt", f"{RAIN} {n}".encode())) for n in range(number)]
        answer = service.ask(
            "/jobs", files=[*page.form((" ", "", ""))[:-1], *files], headers=BROWSER
        )
        assert (answer.status_code, "max_articles" in answer.text) == (413, True)


def test_the_page_offers_the_files_and_the_forms_of_the_lists(service) -> None:
    text = service.ask("/").text
    for suffix in SUFFIXES:
        assert f"{suffix}," in text
    for form in FORMS:
        assert (f'<option value="{form.name}"' in text) == (form.name != "html")
