"""Articles that tell several events: told in each story by their own passages."""

from __future__ import annotations

from summarizer import Article, Encoder, find_stories
from summarizer.stories.adding import Telling, add
from summarizer.stories.kept import Kept

MAYOR = [
    (
        "Ada Lund resigned as mayor of Ellmoor on Monday after the council refused her budget. "
        "The deputy, Tom Rask, takes over until an election in Ellmoor in May."
    ),
    (
        "The mayor of Ellmoor, Ada Lund, has resigned. The council of Ellmoor had voted down her "
        "budget by 9 to 4. Her deputy Tom Rask said he would not stand in May."
    ),
    (
        "In Ellmoor the deputy mayor Tom Rask took over on Monday. Ada Lund had resigned when the "
        "council of Ellmoor refused her budget by 9 to 4."
    ),
]
SANK = [
    (
        "The ferry Astrid sank off Zanzora on Sunday, killing 12 people. The coast guard said its "
        "captain, Jon Beck, had reported a fire in the engine room."
    ),
    (
        "Twelve people died when the ferry Astrid sank off Zanzora on Sunday. Captain Jon Beck had "
        "called the coast guard about a fire, and divers found the wreck."
    ),
    (
        "Divers have found the wreck of the ferry Astrid off Zanzora. It sank on Sunday after fire "
        "in the engine room, said the coast guard; captain Jon Beck survived."
    ),
]
BOTH = (
    "The mayor of Ellmoor, Ada Lund, resigned on Monday. The council of Ellmoor had refused her "
    "budget by 9 to 4, and her deputy Tom Rask took office until May.\n\n"
    "Off Zanzora divers found the wreck of the ferry Astrid, which sank on Sunday. The coast guard "
    "said that its captain Jon Beck had reported a fire in the engine room."
)
PILE = [
    *(Article(text, f"mayor-{n}") for n, text in enumerate(MAYOR)),
    *(Article(text, f"ferry-{n}") for n, text in enumerate(SANK)),
    Article(BOTH, "both"),
]
WHEAT = Article("Prices of winter wheat fell in Chicago as rain reached Kansas.", "wheat")
TELLING = Telling(summaries=False)


def test_what_tells_two_events_is_in_both_stories_with_a_note(encoder: Encoder) -> None:
    found = find_stories(PILE, encoder=encoder)
    assert {
        ("both", "ferry-0", "ferry-1", "ferry-2"),
        ("both", "mayor-0", "mayor-1", "mayor-2"),
    } == {story.articles for story in found.stories}
    (note,) = found.notes
    assert note.startswith("article 'both' tells several events and is in several stories: ")
    middle = BOTH.index("Off Zanzora")
    for story in found.stories:  # each is told from its own half
        cited = [place for sentence in story.summary.sentences for place in sentence.citations]
        starts = [place.start for place in cited if place.article == "both"]
        is_first = "mayor-0" in story.articles
        assert all((start < middle) == is_first for start in starts)


def test_what_tells_two_events_joins_both_stories_and_stays_in_both(encoder: Encoder) -> None:
    reports = [one for one in PILE if one.id != "both"]
    first = add(Kept(), reports, TELLING, encoder)
    both = add(first.kept, [Article(BOTH, "both")], TELLING, encoder)
    again = add(both.kept, [WHEAT], TELLING, encoder)
    for added in (both, again):
        assert [4, 4] == [len(story.articles) for story in added.stories.stories]
        assert all("both" in story.articles for story in added.stories.stories)
        assert {one.id for one in first.stories.stories} == {
            one.id for one in added.stories.stories
        }
    assert {"known"} == {story.status for story in again.stories.stories}
