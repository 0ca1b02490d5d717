"""The evidence of a summary written by hand: every lie about it is found.

What the articles can show is found without the encoder, all else beside the summary made again.
"""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest

from summarizer import Article, Options, Summary, verify
from summarizer.articles import Sentence
from summarizer.citations import Citation, Conflict, ConflictValue, Lineage, Omitted
from summarizer.summary import ArticleRecord, EncoderRecord, SummarySentence, TitleCitation
from summarizer.verification.repetition import check_by_repetition

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.citations import Role
    from summarizer.summary import Used

    Forgery = Callable[[Any], object]

TITLE = "Ferry Astrid sinks off Zanzora"
MANY = "The ferry Astrid sank off Zanzora on Sunday, killing 41 people."
FEW = "The ferry Astrid sank off Zanzora on Sunday, killing 12 people."
NONE = "Nobody was killed when the ferry Astrid sank off Zanzora, its owner said."
FIRE = "The captain had reported a fire in the engine room."
DIVERS = "Divers found the wreck on Tuesday morning."
EGGS = "Beat three eggs with a little sugar until the mixture is white."
TEXTS = {
    "coast": f"{FEW} {DIVERS}",
    "globe": f"{MANY} {FIRE}",
    "herald": f"{TITLE}\n\n{MANY} {FIRE}",
    "laurel": f"{NONE} {DIVERS}",
    "recipes": EGGS,
}
DATES = {"coast": "2024-03-03", "globe": "2024-03-04", "herald": "2024-03-04"}
ARTICLES = {
    name: Article(text, name, published=DATES.get(name), title=TITLE if name == "herald" else None)
    for name, text in TEXTS.items()
}


def cited(article: str, quote: str, role: Role = "conflict", similarity: float = 1.0) -> Citation:
    """Return the citation of a quote in an article."""
    start = TEXTS[article].index(quote)
    return Citation.of(Sentence(ARTICLES[article], start, start + len(quote)), role, similarity)


def value(said: str, quote: str, *articles: str, published: str | None = None) -> ConflictValue:
    """Return a value of a conflict, which these articles state with these words."""
    places = tuple(cited(article, quote, similarity=0.75) for article in articles)
    return ConflictValue(said, articles, published, places)


def true_summary() -> Summary:
    """Return a summary with all that can be said of evidence, true as far as articles show."""
    values = (
        value("41", MANY, "globe", "herald", published="2024-03-04"),
        value("12", FEW, "coast", published="2024-03-03"),
        value("Nobody", NONE, "laurel"),
    )
    sentences = tuple(
        SummarySentence(
            quote,
            0.5,
            number,
            1,
            (cited("globe", quote, "representative"), cited("herald", quote, "support", 0.95)),
            independent_sources=1,
            conflicts=conflicts,
        )
        for number, (quote, conflicts) in enumerate(
            [(MANY, (Conflict("number", values),)), (FIRE, ())]
        )
    )
    uses: tuple[Used, ...] = ("cited", "cited", "support", "cited", "aside")
    begin = TEXTS["herald"].index(TITLE)
    divers = cited("coast", DIVERS, "representative"), cited("laurel", DIVERS, "support", 0.9)
    return Summary(
        sentences,
        tuple(
            ArticleRecord.of(article, used)
            for article, used in zip(ARTICLES.values(), uses, strict=True)
        ),
        Options(words=30).to_dict(),
        EncoderRecord("none", "0" * 64),
        notes=("article 'recipes' is about something else than the others",),
        title=TITLE,
        title_citation=TitleCitation("herald", begin, begin + len(TITLE), TITLE),
        lineages=(Lineage(("globe", "herald"), "copy"),),
        omitted=(Omitted(DIVERS, 2, divers),),
    )


@pytest.fixture
def stated() -> Any:
    """The true summary as JSON gives it back, to be forged."""
    return json.loads(json.dumps(true_summary().to_dict()))


def shown_by_articles(data: Any) -> list[str]:
    """Return what is false, without the encoder."""
    result = verify(data, list(ARTICLES.values()), rerun=False)
    return [fault.what for fault in result.faults]


def shown_by_repetition(data: Any) -> list[str]:
    """Return what differs from the true summary, as if that had been made again."""
    found = check_by_repetition(Summary.from_dict(data), true_summary())
    return [one.what for one in found]


def test_the_true_summary_is_true(stated: Any) -> None:
    assert ([], []) == (shown_by_articles(stated), shown_by_repetition(stated))
    result = verify(stated, list(ARTICLES.values()), rerun=False)
    assert (10, ["note", "choice,"]) == (
        result.checked,
        [one.split()[0] for one in result.unchecked],
    )


def put(*path: str | int, value: object) -> Forgery:
    """Return a forgery that changes one value."""

    def forge(data: Any) -> None:
        for key in path[:-1]:
            data = data[key]
        data[path[-1]] = value

    return forge


CONFLICT = ("sentences", 0, "conflicts", 0)


def in_value(number: int, *path: str | int, value: object) -> Forgery:
    """Return a forgery in one value of the conflict."""
    return put(*CONFLICT, "values", number, *path, value=value)


def attribute_to_another(data: Any) -> None:
    """Put the value of one article into the mouth of another, whose words do not hold it."""
    stated = data["sentences"][0]["conflicts"][0]["values"][1]
    stated.update(articles=["laurel"], published=None)
    stated["citations"] = [cited("laurel", NONE).to_dict()]


def turn_support_into_conflict(data: Any) -> None:
    """Let an article that reports the same differ."""
    stated = data["sentences"][0]["conflicts"][0]["values"]
    stated[0].update(articles=["globe"], citations=stated[0]["citations"][:1])
    stated[1].update(
        value="41 people",
        articles=["herald"],
        published="2024-03-04",
        citations=[cited("herald", MANY).to_dict()],
    )


def state_two_values_at_once(data: Any) -> None:
    """Give a value the place of another."""
    stated = data["sentences"][0]["conflicts"][0]["values"]
    stated[2] = {**stated[1], "value": "The ferry"}


def hide_the_value_of_an_article(data: Any) -> None:
    """Leave one of three values out, and say that its article has nothing new."""
    data["sentences"][0]["conflicts"][0]["values"].pop()
    data["articles"][3]["used"] = "nothing new"


def hide_a_conflict(data: Any) -> None:
    """Leave a conflict out, and say that its articles have nothing new."""
    data["sentences"][0]["conflicts"] = []
    for number in (0, 3):
        data["articles"][number]["used"] = "nothing new"


def count_a_source_twice(data: Any) -> None:
    """Count the two articles of one text as two sources."""
    data["sentences"][0]["independent_sources"] = 2


def split_the_lineage(data: Any) -> None:
    """Hide that two articles are one text, the counts consistent."""
    data["lineages"] = []
    for sentence in data["sentences"]:
        sentence["independent_sources"] = 2


def merge_two_sources(data: Any) -> None:
    """Invent that two articles are one text, the counts consistent."""
    data["lineages"].insert(0, {"articles": ["coast", "laurel"], "kind": "rewrite"})
    data["omitted"] = []


def invent_a_fact(data: Any) -> None:
    """Say that the summary leaves out what it says."""
    places = [cited("globe", FIRE, "representative"), cited("coast", FEW, "support", 0.5)]
    data["omitted"].append(
        {
            "text": FIRE,
            "independent_sources": 2,
            "citations": [place.to_dict() for place in places],
        }
    )


def repeat_a_fact(data: Any) -> None:
    """Say a fact twice."""
    data["omitted"] *= 2


def say_only_that_it_is_the_same(data: Any) -> None:
    """Add a second article to a fact, which it does not report."""
    data["omitted"][0]["citations"][1] = cited("herald", FIRE, "support", 0.9).to_dict()


OMITTED = ("omitted", 0)
BY_ARTICLES: dict[str, tuple[Forgery, str]] = {
    "independent sources raised": (count_a_source_twice, "independent_sources"),
    "independent sources of a fact raised": (
        put(*OMITTED, "independent_sources", value=3),
        "independent_sources",
    ),
    "support counted twice": (put("sentences", 0, "support", value=2), "support"),
    "value that nobody states": (in_value(1, "value", value="90"), "conflicts"),
    "no value": (in_value(1, "value", value=" "), "conflicts"),
    "value twice": (in_value(1, "value", value="41"), "conflicts"),
    "place twice": (state_two_values_at_once, "conflicts"),
    "value of another article": (attribute_to_another, "conflicts"),
    "another article named": (in_value(1, "articles", value=["recipes"]), "conflicts"),
    "an article more": (in_value(1, "articles", value=["coast", "recipes"]), "conflicts"),
    "articles unsorted": (in_value(0, "articles", value=["herald", "globe"]), "conflicts"),
    "own value last": (
        lambda data: data["sentences"][0]["conflicts"][0]["values"].reverse(),
        "conflicts",
    ),
    "support as conflict": (turn_support_into_conflict, "conflicts"),
    "quote of a conflict": (in_value(1, "citations", 0, "quote", value="12 dogs"), "quote"),
    "place of a conflict": (in_value(1, "citations", 0, "start", value=4), "quote"),
    "half a sentence": (
        in_value(1, "citations", 0, value=cited("coast", "killing 12 people.").to_dict()),
        "place",
    ),
    "role of a conflict": (in_value(1, "citations", 0, "role", value="support"), "role"),
    "newer than it is": (in_value(1, "published", value="2024-03-05"), "published"),
    "date hidden": (in_value(1, "published", value=None), "published"),
    "date for none": (in_value(2, "published", value="2024-03-05"), "published"),
    "lineage with nobody": (
        put("lineages", 0, "articles", value=["globe", "gone", "herald"]),
        "lineages",
    ),
    "lineage removed": (put("lineages", value=[]), "independent_sources"),
    "lineage invented": (
        lambda data: data["lineages"].append({"articles": ["coast", "laurel"], "kind": "copy"}),
        "independent_sources",
    ),
    "part of a lineage that is none": (
        put("lineages", 0, "closer", value=[{"articles": ["coast", "globe"], "kind": "copy"}]),
        "lineages",
    ),
    "part of a lineage with other bytes": (
        put("lineages", 0, "closer", value=[{"articles": ["globe", "herald"], "kind": "same"}]),
        "lineages",
    ),
    "lineage unsorted": (
        put("lineages", 0, "articles", value=["herald", "globe"]),
        "lineages",
    ),
    "lineage twice": (lambda data: data["lineages"].append(data["lineages"][0]), "lineages"),
    "article twice": (put("lineages", 0, "articles", value=["globe", "globe"]), "lineages"),
    "same, but not the same": (put("lineages", 0, "kind", value="same"), "lineages"),
    "fact that is told": (invent_a_fact, "omitted"),
    "fact twice": (repeat_a_fact, "omitted"),
    "fact in other words": (put(*OMITTED, "text", value="Divers found gold."), "text"),
    "quote of a fact": (put(*OMITTED, "citations", 1, "quote", value=FIRE), "quote"),
    "role in a fact": (put(*OMITTED, "citations", 1, "role", value="conflict"), "role"),
    "article of a fact twice": (
        put(*OMITTED, "citations", 1, value=cited("coast", FEW, "support", 0.9).to_dict()),
        "article",
    ),
    "cited article not used": (put("articles", 1, "used", value="nothing new"), "used"),
    "support aside": (put("articles", 2, "used", value="aside"), "used"),
    "what differs as aside": (put("articles", 0, "used", value="aside"), "used"),
    "what differs as nothing new": (put("articles", 0, "used", value="nothing new"), "used"),
    "other article cited": (put("articles", 4, "used", value="cited"), "used"),
    "title of another place": (put("title_citation", "start", value=4), "title_citation"),
    "title of another article": (
        put("title_citation", "article", value="globe"),
        "title_citation",
    ),
    "title of no article": (put("title_citation", "article", value="gone"), "title_citation"),
    "title from within the text": (
        put(
            "title_citation",
            value={
                "article": "herald",
                "start": len(TITLE) + 2,
                "end": len(TITLE) + 11,
                "quote": "The ferry",
            },
        ),
        "title_citation",
    ),
    "title without its place": (put("title", value=None), "title_citation"),
}


@pytest.mark.parametrize("name", BY_ARTICLES)
def test_the_articles_and_the_summary_itself_show(name: str, stated: Any) -> None:
    forge, what = BY_ARTICLES[name]
    forge(stated)
    assert what in shown_by_articles(stated)


BY_REPETITION: dict[str, tuple[Forgery, str]] = {
    "conflict removed": (hide_a_conflict, "conflicts"),
    "conflict invented": (
        lambda data: data["sentences"][1]["conflicts"].append(
            {
                "kind": "number",
                "values": [
                    {
                        "value": said,
                        "articles": [article],
                        "published": DATES[article],
                        "citations": [cited(article, quote).to_dict()],
                    }
                    for said, article, quote in [
                        ("fire", "globe", FIRE),
                        ("Divers", "coast", DIVERS),
                    ]
                ],
            }
        ),
        "conflicts",
    ),
    "conflict of another kind": (put(*CONFLICT, "kind", value="name"), "conflicts"),
    "conflict as update": (put(*CONFLICT, "update", value=True), "conflicts"),
    "value left out": (hide_the_value_of_an_article, "conflicts"),
    "more than the value": (in_value(1, "value", value="killing 12"), "conflicts"),
    "similarity of a conflict": (
        in_value(1, "citations", 0, "similarity", value=0.2),
        "similarity",
    ),
    "lineage hidden": (split_the_lineage, "lineages"),
    "lineage of two sources": (merge_two_sources, "lineages"),
    "lineage with one more": (
        put("lineages", 0, "articles", value=["coast", "globe", "herald"]),
        "lineages",
    ),
    "lineage of another kind": (put("lineages", 0, "kind", value="rewrite"), "lineages"),
    "fact left out": (put("omitted", value=[]), "omitted"),
    "reporter of a fact": (say_only_that_it_is_the_same, "omitted"),
    "similarity in a fact": (put(*OMITTED, "citations", 1, "similarity", value=0.1), "similarity"),
    "aside as nothing new": (put("articles", 4, "used", value="nothing new"), "used"),
    "use not stated": (put("articles", 4, "used", value=None), "used"),
    "title without a place": (put("title_citation", value=None), "title_citation"),
    "note left out": (put("notes", value=[]), "notes"),
    "note on another": (
        put("notes", value=["article 'coast' is about something else than the others"]),
        "notes",
    ),
}


@pytest.mark.parametrize("name", BY_REPETITION)
def test_the_summary_made_again_shows(name: str, stated: Any) -> None:
    forge, what = BY_REPETITION[name]
    before = copy.deepcopy(stated)
    forge(stated)
    assert before != stated
    assert what in shown_by_repetition(stated)
    assert [] == shown_by_articles(stated)


def test_who_states_a_value_stands_by_independent_sources(stated: Any) -> None:
    """Two articles of one text do not go before one other article; two sources do."""
    values = stated["sentences"][0]["conflicts"][0]["values"]
    values[1:] = values[:0:-1]
    assert [] == shown_by_articles(stated)
    stated["articles"][4]["used"] = "cited"
    values[1]["articles"], values[1]["citations"] = (
        ["laurel", "recipes"],
        [*values[1]["citations"], cited("recipes", EGGS).to_dict()],
    )
    assert [] == shown_by_articles(stated)
    values[1:] = values[:0:-1]
    assert ["conflicts"] == shown_by_articles(stated)


def test_of_several_dates_the_newest_counts(stated: Any) -> None:
    value = stated["sentences"][0]["conflicts"][0]["values"][2]
    value["articles"] = ["coast", "laurel"]
    value["citations"].insert(0, cited("coast", DIVERS).to_dict())
    value["value"] = "Divers"
    value["published"] = "2024-03-03"
    assert "published" not in shown_by_articles(stated)
    value["published"] = None
    assert "published" in shown_by_articles(stated)


def test_of_what_is_so_and_what_is_not_the_words_may_be_the_same(stated: Any) -> None:
    """Insured, and not insured."""
    conflict = stated["sentences"][0]["conflicts"][0]
    del conflict["values"][2]
    for value in conflict["values"]:
        value["value"] = "killing"
    assert "conflicts" in shown_by_articles(stated)
    conflict["kind"] = "polarity"
    assert "conflicts" not in shown_by_articles(stated)


def test_what_another_processor_may_change_is_unchecked(stated: Any) -> None:
    stated["sentences"][0]["citations"][1]["similarity"] = 0.9489
    stated["sentences"][0]["conflicts"] = []
    stated["omitted"] = []
    (unchecked,) = check_by_repetition(Summary.from_dict(stated), true_summary())
    assert unchecked.what == "similarity, conflicts, omitted"
