"""A mixed pile on the page: an index of its stories, and each beside its sources."""

from __future__ import annotations

import json
import re

import pytest

from tests.conftest import command_line

RAIN = "Rain flooded the harbour of Brest on Monday."
PORT = "The harbour of Brest was flooded by rain on Monday."
WHEAT = "Prices of winter wheat fell in Chicago."


@pytest.fixture(scope="module")
def job(page, service):
    articles = ((RAIN, "The Gazette", ""), (PORT, "", ""), (WHEAT, "", ""))
    return page.made(service, *articles, pile="many")


def test_an_index_leads_to_a_story_beside_its_sources_and_back(page, service, job) -> None:
    index = page.done(service, job).text
    assert "1 story of 3 articles; 1 article in none" in index
    assert "Pasted article 3" in index
    (address,) = set(re.findall(r'href="(/jobs/[^"]+/stories/[0-9a-f]{12})"', index))
    story = service.ask(address)
    assert story.status_code == 200
    assert f">{RAIN}</mark>" in story.text
    assert f'<a href="{job}">All stories</a>' in story.text
    assert "Pasted article 2" in story.text
    files = re.findall(r'(?:src|href)="(/page/[^"]+)"', index + story.text)
    assert {service.ask(file).status_code for file in files} == {200}


def test_downloads_have_the_bytes_of_the_command_line(page, service, job, tmp_path) -> None:
    index = page.done(service, job).text
    pile = tmp_path / "pile.jsonl"
    articles = ({"text": RAIN, "source": "The Gazette"}, {"text": PORT}, {"text": WHEAT})
    pile.write_text("".join(f"{json.dumps(one)}\n" for one in articles), "utf-8")
    for name, ending in (("json", "json"), ("markdown", "md"), ("text", "txt"), ("html", "html")):
        printed = command_line("stories", pile, "-w", "40", "-f", name).stdout
        assert printed == service.ask(f"{job}/summary.{ending}").content
        assert (f'href="{job}/summary.{ending}"' in index) == (ending != "html")
    (address,) = set(re.findall(r'href="(/jobs/[^"]+/stories/[0-9a-f]{12})"', index))
    summary = service.ask(f"{address}/summary.json").json()
    assert summary == service.ask(f"{job}/summary.json").json()["stories"][0]["summary"]


@pytest.mark.parametrize("rest", ["stories/000000000000", "stories/x/summary.json"])
def test_a_story_that_is_not_there_is_said_to_be_none(page, service, job, rest: str) -> None:
    page.done(service, job)
    assert service.ask(f"{job}/{rest}").status_code == 404


def test_what_is_no_choice_is_refused(page, service) -> None:
    answer = page.submit(service, (RAIN, "", ""), pile="some")
    assert answer.status_code == 422
    assert "&#39;some&#39; is not one of one, many" in answer.text
