"""A stream of articles: new ones join or found stories, and what is old is let go."""

from __future__ import annotations

import dataclasses

import pytest
from jsonschema import Draft202012Validator

from summarizer import Article, Encoder, InputError, Options, summarize
from summarizer.stories.adding import Telling, add
from summarizer.stories.kept import Kept, KeptArticle
from summarizer.stories.window import closed_on
from summarizer.story import Days
from summarizer.summary_schema import json_schema
from tests.method.evidence.lineages.test_lineages import FERRY as AGROUND
from tests.method.evidence.lineages.test_lineages import REWRITTEN

TELLING = Telling(options=Options(words=80), window_days=3)


def article(name: str, day: int, text: str, source: str = "") -> Article:
    published = f"2024-03-{day:02}"
    return Article(text, name, source=source or name.title(), published=published, title=text[:40])


SANK = "The ferry Astrid sank off Zanzora on Sunday, killing 12 people, the coast guard said."
FERRY = [
    article("globe", 3, f"{SANK} Divers searched the wreck of the ferry Astrid."),
    article("post", 3, f"On Sunday the ferry Astrid sank near Zanzora and 12 people died. {SANK}"),
]
COPY = article("wire", 4, FERRY[0].text)
MORE = article("herald", 4, f"The ferry Astrid sank off Zanzora on Sunday, killing 12. {SANK}")
NEWS = article(
    "tide",
    5,
    f"{SANK} Police arrested the captain of the ferry Astrid in Zanzora on Tuesday and charged him "
    "with negligence over the 12 deaths.",
)
TOLL = article(
    "mercury",
    4,
    "The number of dead from the ferry Astrid rose to 19 on Monday, the coast guard in Zanzora "
    "said. The ferry Astrid sank off Zanzora on Sunday.",
)
WHEAT = article("wheat", 3, "Prices of winter wheat fell in Chicago as rain reached Kansas farms.")
LATER = article("rain", 12, "Voters in Ellmoor chose Ada Lund as their new mayor on Monday.")


def run(kept: Kept, articles: list[Article], encoder: Encoder, **how):
    """A run whose next one starts from what was written."""
    added = add(kept, articles, dataclasses.replace(TELLING, **how), encoder)
    read = Kept.from_lines(list(added.kept.lines()), "state")
    assert list(read.lines()) == list(added.kept.lines())
    return added._replace(kept=read)


@pytest.fixture(scope="module")
def first(encoder: Encoder):
    """Two reports of an accident, and an article about something else."""
    return run(Kept(), [*FERRY, WHEAT], encoder)


def said(added) -> list[tuple[str, int, str | None, tuple[str, ...]]]:
    return [(one.id, len(one.articles), one.status, one.merged) for one in added.stories.stories]


def test_a_stream_begins_with_new_stories(first) -> None:
    (story,) = first.stories.stories
    assert (story.status, story.articles, first.stories.alone) == (
        "new",
        ("globe", "post"),
        ("wheat",),
    )
    assert (first.kept.day, first.kept.runs, first.unchanged) == ("2024-03-03", 1, frozenset())


@pytest.mark.parametrize(
    ("joining", "status"),
    [
        ([], "known"),
        ([COPY], "known"),
        ([MORE], "more sources"),
        ([NEWS], "changed"),
        ([TOLL], "changed"),
    ],
    ids=["nothing", "a copy", "the same", "news", "a toll"],
)
def test_a_story_says_what_new_articles_did_to_it(first, joining, status, encoder) -> None:
    added = run(first.kept, joining, encoder)
    (before,), (story,) = first.stories.stories, added.stories.stories
    assert (story.id, story.status) == (before.id, status)
    assert story.articles == tuple(sorted([*before.articles, *(one.id for one in joining)]))
    assert added.unchanged == (frozenset() if joining else {story.id})
    Draft202012Validator(json_schema("stories")).validate(added.stories.to_dict())
    assert bool(story.news) == (status == "changed")
    assert all("Police" in one.text or "rose to 19" in one.text for one in story.news)
    members = [one for one in [*FERRY, *joining] if one.id in story.articles]
    assert summarize(members, TELLING.options, encoder=encoder).to_dict() == story.summary.to_dict()


BOUGHT = [
    article(
        "kiosk",
        3,
        "The museum of Kiel has bought a painting by Ilse Marant for three million "
        "crowns at an auction in Lisbon. The director Petra Holm called it a stroke of luck.",
    ),
    article(
        "radio",
        3,
        "Petra Holm, director of the museum of Kiel, has bought a painting by Ilse "
        "Marant at a Lisbon auction. The price was three million crowns.",
    ),
]
ARRIVED = article(
    "dusk",
    4,
    "The painting by Ilse Marant that the museum of Kiel bought for three "
    "million crowns at an auction in Lisbon has arrived in Kiel. Director Petra Holm unpacked it "
    "on Tuesday before the press.",
)


def test_what_older_articles_did_not_get_told_takes_no_room_from_news(encoder) -> None:
    """The director's word on luck was not in the summary, and stood in the place of the arrival."""
    started = run(Kept(), BOUGHT, encoder)
    (story,) = run(started.kept, [ARRIVED], encoder).stories.stories
    assert (story.status, story.articles) == ("changed", ("dusk", "kiosk", "radio"))
    assert ["dusk"] == [one.place.article for one in story.news[-1:]]


def test_who_says_in_other_words_what_an_older_article_says_brings_no_news(encoder) -> None:
    other = AGROUND.replace("Eleven of them", "Nearly a dozen") + " A buoy was lost."
    started = run(Kept(), [article("globe", 3, AGROUND), article("post", 3, other)], encoder)
    (story,) = run(started.kept, [article("tide", 4, REWRITTEN)], encoder).stories.stories
    assert (story.status, story.articles, story.news) == ("known", ("globe", "post", "tide"), ())


def test_what_is_known_already_changes_nothing(first, encoder: Encoder) -> None:
    again = run(first.kept, [*FERRY, WHEAT], encoder)
    assert [one.status for one in again.stories.stories] == ["known"]
    assert again.stories.notes == ("articles that are known already: 3",)
    assert list(again.kept.lines())[1:] == list(first.kept.lines())[1:]


def test_another_article_of_the_same_name_gets_its_own(first, encoder: Encoder) -> None:
    other = dataclasses.replace(MORE, id="globe")
    (story,) = run(first.kept, [other], encoder).stories.stories
    assert story.articles == ("globe", f"globe-{other.sha256[:12]}", "post")


def test_what_the_window_has_left_behind_is_closed_and_stays_as_it_was(first, encoder) -> None:
    added = run(first.kept, [LATER], encoder)
    assert added.stories.alone == ("rain",)
    assert added.closed.stories == first.kept.stories
    assert added.closed.alone == ("wheat",)
    assert [one.article.id for one in added.kept.articles] == ["rain"]


@pytest.mark.parametrize(("day", "is_closed"), [("2024-04-02", False), ("2024-04-03", True)])
def test_a_story_that_goes_on_every_day_is_told_anew_after_a_month(first, day, is_closed) -> None:
    (story,), today = first.kept.stories, dataclasses.replace(MORE, published=day)
    going_on = dataclasses.replace(
        first.kept,
        articles=(*first.kept.articles, KeptArticle(today, None, day, 30)),
        stories=(dataclasses.replace(story, articles=(*story.articles, today.id)),),
    )
    kept, closed = closed_on(going_on, day, TELLING.window_days)
    assert [is_closed, not is_closed] == [bool(one.stories) for one in (closed, kept)]
    assert is_closed == ("globe" not in {one.article.id for one in kept.articles})


def test_what_tells_a_closed_story_and_an_open_one_stays(first) -> None:
    (story,), day = first.kept.stories, "2024-03-12"
    other = dataclasses.replace(story, id="0" * 12, articles=("globe", LATER.id))
    going_on = dataclasses.replace(
        first.kept,
        articles=(*first.kept.articles, KeptArticle(LATER, None, day, 1)),
        stories=(story, other),
    )
    kept, closed = closed_on(going_on, day, TELLING.window_days)
    assert [(story,), (other,)] == [closed.stories, kept.stories]
    assert ["globe", "rain"] == [one.article.id for one in kept.articles]
    assert ["globe", "post", "wheat"] == [one.id for one in closed.articles]


def test_one_wrong_date_closes_nothing(first, encoder: Encoder) -> None:
    wrong = dataclasses.replace(LATER, published="2099-01-01")
    added = run(first.kept, [wrong, MORE, NEWS], encoder)
    assert (added.kept.day, added.closed.stories) == ("2024-03-05", ())


def test_stories_that_become_one_keep_the_name_of_the_older(encoder: Encoder) -> None:
    """Two stories that were told apart, and that new articles show to be one."""
    halves = [run(Kept(), [one], encoder, min_articles=1) for one in FERRY]
    older, younger = (one.kept.stories[0] for one in halves)
    younger = dataclasses.replace(younger, published=Days("2024-03-04", "2024-03-04"))
    both = dataclasses.replace(
        halves[0].kept,
        articles=tuple(one.kept.articles[0] for one in halves),
        stories=(older, younger),
    )
    added = run(both, [MORE], encoder)
    assert [(one.id, one.merged) for one in added.stories.stories] == [(older.id, (younger.id,))]
    (known,) = run(added.kept, [], encoder).stories.stories
    assert (known.status, known.merged) == ("known", ())


def test_a_story_whose_articles_another_one_has_already_is_named_by_it(encoder: Encoder) -> None:
    """Each of them tells it in a passage, until all is one event: nothing joins, and it is said."""
    both = run(Kept(), FERRY, encoder)
    (older,) = both.kept.stories
    younger = dataclasses.replace(older, id="f" * 12, published=Days("2024-03-04", "2024-03-04"))
    kept = dataclasses.replace(both.kept, stories=(older, younger))
    (known,) = run(kept, [], encoder).stories.stories
    assert (known.id, known.status, known.merged) == (older.id, "known", (younger.id,))


def test_without_summaries_stories_are_told_by_their_sources_alone(encoder: Encoder) -> None:
    first = run(Kept(), FERRY, encoder, summaries=False)
    added = run(first.kept, [NEWS], encoder, summaries=False)
    assert [(one.status, one.summary) for one in added.stories.stories] == [("more sources", None)]


def test_articles_without_a_usable_sentence_found_no_story(encoder: Encoder) -> None:
    added = run(Kept(), [Article("Share", "a")], encoder, min_articles=1)
    assert (added.stories.stories, added.stories.alone) == ((), ("a",))
    assert added.stories.notes[0].startswith("no story of 'a' and what is like it: ")


def test_a_stream_without_dates_is_let_go_by_its_runs(encoder: Encoder) -> None:
    texts = [FERRY[0].text, WHEAT.text, LATER.text, "A comet was seen.", "Chess is slow.", "Oh!"]
    kept = Kept()
    for number, text in enumerate(texts):
        kept = run(kept, [Article(text, str(number))], encoder, summaries=False).kept
    assert [one.article.id for one in kept.articles] == ["2", "3", "4", "5"]


@pytest.mark.parametrize("lines", [[], ["no JSON"], ['{"schema": "other/9"}'], ["{}"], ["[]"]])
def test_what_was_not_kept_by_a_stream_is_refused(lines: list[str]) -> None:
    with pytest.raises(InputError, match="state: "):
        Kept.from_lines(lines, "state")
