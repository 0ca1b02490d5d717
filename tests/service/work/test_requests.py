"""A request for a summary is stored as JSON, and read again by later versions."""

import dataclasses
import json

from summarizer import Article, Encoder, Options, summarize
from summarizer.service.work.requests import SummaryRequest

REQUEST = SummaryRequest(
    articles=(Article(text="Rain fell.", id="a", title="Rain", published="2026-01-02"),),
    options=Options(sentences=3, order="score"),
    explain=True,
    notes=("one", "two"),
    shown=True,
    names={"a": "Pasted article 1"},
)


def test_what_is_stored_is_what_is_read() -> None:
    assert SummaryRequest.from_json(REQUEST.to_json()) == REQUEST
    assert REQUEST.size == len("Rain fell.")


def test_an_earlier_summary_is_stored_with_its_request(word_encoder: Encoder) -> None:
    since = summarize(REQUEST.articles, encoder=word_encoder)
    request = dataclasses.replace(REQUEST, since=dataclasses.replace(since, explanation=None))
    assert request == SummaryRequest.from_json(request.to_json())


def test_options_that_are_gone_are_passed_over() -> None:
    stored = json.loads(REQUEST.to_json())
    stored["options"]["threads"] = 4
    assert SummaryRequest.from_json(json.dumps(stored)) == REQUEST


def test_a_request_of_an_earlier_version_is_for_no_page() -> None:
    stored = json.loads(REQUEST.to_json())
    del stored["shown"], stored["names"], stored["since"]
    found = SummaryRequest.from_json(json.dumps(stored))
    assert (found.shown, found.names, found.since) == (False, {}, None)
