"""A mixed pile in, its stories out."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from summarizer import Article, Encoder, Options, OptionsError, find_stories, read
from summarizer.summary_schema import json_schema
from tests.conftest import command_line

ROOT = Path(__file__).parents[2]
FERRY = ROOT / "docs" / "example" / "ferry.jsonl"
OTHERS = [
    Article("The mayor of Ellmoor, Ada Lund, resigned after a vote in the council.", id="mayor-1"),
    Article("Ada Lund has resigned as mayor of Ellmoor; the council had voted.", id="mayor-2"),
    Article("Prices of winter wheat fell in Chicago as rain reached Kansas.", id="wheat"),
    Article("", id="nothing"),
]


@pytest.fixture(scope="module")
def pile() -> list[Article]:
    """Four reports of one accident, two of a resignation, one of wheat, and an empty page."""
    return [*read([FERRY]).articles, *OTHERS]


def test_a_pile_is_told_story_by_story(pile, encoder: Encoder) -> None:
    found = find_stories(pile, encoder=encoder)
    assert [story.articles for story in found.stories] == [
        ("coast-post", "globe", "herald", "laurel-news"),
        ("mayor-1", "mayor-2"),
    ]
    assert ("nothing", "wheat") == found.alone
    ferry, mayor = found.stories
    assert (4, 3) == (ferry.sources, ferry.independent_sources)  # two are one agency's text
    assert ("2024-03-03", "2024-03-05") == ferry.published
    assert mayor.published is None
    assert "Ellmoor" in mayor.summary.text
    Draft202012Validator(json_schema("stories")).validate(found.to_dict())


def test_the_order_of_the_articles_changes_nothing(pile, encoder: Encoder) -> None:
    shuffled = [random.Random(seed).sample(pile, len(pile)) for seed in range(5)]
    told = {json.dumps(find_stories(one, encoder=encoder).to_dict()) for one in [pile, *shuffled]}
    assert 1 == len(told)


def test_a_story_may_need_more_articles_or_one(pile, encoder: Encoder) -> None:
    few = find_stories(pile, min_articles=3, summaries=False, encoder=encoder)
    assert [4] == [len(story.articles) for story in few.stories]
    assert all(story.summary is None for story in few.stories)
    assert [3] == [story.independent_sources for story in few.stories]
    every = find_stories(pile, min_articles=1, encoder=encoder)
    assert ("nothing",) == every.alone
    assert len(pile) - 1 == sum(len(story.articles) for story in every.stories)
    assert any(note.startswith("no story of 'nothing'") for note in every.notes)


def test_nothing_has_no_stories(encoder: Encoder) -> None:
    assert ((), ()) == (find_stories([], encoder=encoder).stories, find_stories([]).alone)


def test_what_cannot_be_is_refused(pile) -> None:
    with pytest.raises(OptionsError, match="min_articles: 0 is not a whole number of at least 1"):
        find_stories(pile, min_articles=0)
    with pytest.raises(OptionsError, match="window_days: 0 is not a whole number of at least 1"):
        find_stories(pile, window_days=0)
    with pytest.raises(OptionsError, match="must_include and exclude are for one summary"):
        find_stories(pile, Options(exclude=("wheat",)))


def test_the_command_prints_the_stories() -> None:
    done = command_line("stories", str(FERRY), "--no-summaries", "--format", "json")
    assert (0, b"") == (done.returncode, done.stderr)
    (story,) = json.loads(done.stdout)["stories"]
    assert (4, None) == (len(story["articles"]), story["summary"])
