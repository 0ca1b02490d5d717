"""A true summary with one statement changed: every change is found."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest

from summarizer import Article, Encoder, InputError, Options, summarize, verify

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

ARTICLES = (
    Article(
        id="a1",
        title="Storm tears ferry Astrid from its moorings",
        source="The Gazette",
        url="https://gazette.example/1",
        published="2024-03-04",
        language="en",
        text="Officials denied on Monday that the harbour of Rosevik was flooded by the storm. The "
        "ferry Astrid ran aground off Rosevik on Monday. She had left the port with a cracked "
        "rudder. All 212 passengers were brought ashore by helicopters.",
    ),
    Article(
        id="a2",
        title="Ferry Astrid aground off Rosevik",
        source="The Herald",
        published="2024-03-05",
        text="Share this page\n\nThe ferry Astrid ran aground off Rosevik on Monday morning. "
        "Divers search the wreck for oil that may leak from its tanks. The 212 passengers were "
        "brought ashore by helicopters.",
    ),
    Article(
        id="a3",
        published="one day in spring",
        text="All 212 passengers were brought ashore by helicopters on Monday. The mayor of "
        "Rosevik thanked the crews for their work.\n\nTo Top\n",
    ),
    Article(id="menu", text="To Top"),
)
TEXTS = {article.id: article.text for article in ARTICLES}

# Sentences of the true summary, by their places in it.
FLOODED, ASHORE, MAYOR, AGROUND = range(4)


def cited(article: str, quote: str, role: str, similarity: float = 1.0) -> dict[str, Any]:
    """Return a citation whose place and words are true."""
    text = TEXTS[article]
    start = text.index(quote)
    end = start + len(quote)
    return {
        "article": article,
        "start": start,
        "end": end,
        "quote": quote,
        "prefix": text[max(0, start - 32) : start],
        "suffix": text[end : end + 32],
        "role": role,
        "similarity": similarity,
    }


@pytest.fixture(scope="module")
def true_summary(word_encoder: Encoder) -> dict[str, Any]:
    """A summary with all that summaries have, as JSON gives it back."""
    summary = summarize(ARTICLES, Options(words=45), encoder=word_encoder)
    data: dict[str, Any] = json.loads(json.dumps(summary.to_dict(explain=True)))
    return data


def test_the_true_summary_is_true(true_summary: dict[str, Any], word_encoder: Encoder) -> None:
    result = verify(true_summary, ARTICLES, encoder=word_encoder)
    assert (7, (), ()) == (result.checked, result.faults, result.unchecked)


def test_a_summary_itself_and_articles_as_they_were_given_to_summarize_will_do(
    word_encoder: Encoder,
) -> None:
    rows = [
        {name: value for name, value in one.to_json().items() if name != "original"}
        for one in ARTICLES
    ]
    summary = summarize(rows, Options(words=45), encoder=word_encoder)
    result = verify(summary, rows, encoder=word_encoder)
    assert (7, (), ()) == (result.checked, result.faults, result.unchecked)


def put(*path: str | int, value: object) -> Callable[[dict[str, Any]], None]:
    """Return a forgery that changes one value."""

    def forge(data: Any) -> None:
        for key in path[:-1]:
            data = data[key]
        data[path[-1]] = value

    return forge


def sentence(number: int, key: str, value: object) -> Callable[[dict[str, Any]], None]:
    """Return a forgery of one value of a sentence."""
    return put("sentences", number, key, value=value)


def citation(number: int, index: int, key: str, value: object) -> Callable[[dict[str, Any]], None]:
    """Return a forgery of one value of a citation."""
    return put("sentences", number, "citations", index, key, value=value)


def explained(rank: int, key: str, value: object) -> Callable[[dict[str, Any]], None]:
    """Return a forgery of one value of the explanation."""
    return put("explain", "clusters", rank - 1, key, value=value)


def retold(data: dict[str, Any]) -> None:
    """Make the text, the words and the counts follow from the sentences again."""
    for item in data["sentences"]:
        item["text"] = " ".join(item["citations"][0]["quote"].split())
        item["support"] = len(item["citations"]) - 1
        item["independent_sources"] = len(item["citations"])
    data["summary"] = "\n".join(item["text"] for item in data["sentences"])
    data["words"] = len(data["summary"].split())


def place(
    number: int, article: str, quote: str, role: str = "representative"
) -> Callable[[dict[str, Any]], None]:
    """Return a forgery that puts another place under a sentence, all else consistent."""

    def forge(data: dict[str, Any]) -> None:
        data["sentences"][number]["citations"][0] = cited(article, quote, role)
        retold(data)

    return forge


def supported(number: int, *support: dict[str, Any]) -> Callable[[dict[str, Any]], None]:
    """Return a forgery that gives a sentence other support, all else consistent."""

    def forge(data: dict[str, Any]) -> None:
        data["sentences"][number]["citations"][1:] = support
        retold(data)

    return forge


def swap_sentences(data: dict[str, Any]) -> None:
    """Change the order."""
    data["sentences"][2:] = data["sentences"][:1:-1]
    retold(data)


def leave_out_a_sentence(data: dict[str, Any]) -> None:
    """Change the choice."""
    del data["sentences"][MAYOR]
    retold(data)


def leave_out_all(data: dict[str, Any]) -> None:
    """Empty the summary."""
    data.update(sentences=[], summary="", words=0, title=None)


def repeat_a_sentence(data: dict[str, Any]) -> None:
    """Tell a sentence twice."""
    data["sentences"][MAYOR] = copy.deepcopy(data["sentences"][ASHORE])
    retold(data)


def leave_out_an_article(data: dict[str, Any]) -> None:
    """Hide an article that no sentence cites."""
    del data["articles"][3]


def invent_an_article(data: dict[str, Any]) -> None:
    """List an article that nobody gave."""
    data["articles"].append({**data["articles"][3], "id": "more"})


def repeat_an_article(data: dict[str, Any]) -> None:
    """List an article twice."""
    data["articles"].insert(0, data["articles"][0])


def swap_clusters(data: dict[str, Any]) -> None:
    """Exchange the last two ranks, numbers included."""
    clusters = data["explain"]["clusters"]
    clusters[4], clusters[5] = {**clusters[5], "rank": 5}, {**clusters[4], "rank": 6}


def merge_clusters(data: dict[str, Any]) -> None:
    """Put the sentence of one cluster into another too."""
    clusters = data["explain"]["clusters"]
    clusters[0]["sentences"].append({**clusters[5]["sentences"][0], "role": "member"})


def leave_out_a_cluster(data: dict[str, Any]) -> None:
    """Hide the last rank."""
    data["explain"]["clusters"].pop()


def leave_out_a_dropped_span(data: dict[str, Any]) -> None:
    """Hide that a line was dropped."""
    data["explain"]["dropped"].pop()


DIVERS = "Divers search the wreck for oil that may leak from its tanks."
RUDDER = "She had left the port with a cracked rudder."

CONFLICT = {
    "kind": "number",
    "values": [
        {
            "value": said,
            "articles": [article],
            "published": published,
            "citations": [cited(article, quote, "conflict", 0.9)],
        }
        for said, article, published, quote in [
            ("helicopters", "a3", None, TEXTS["a3"].partition(" The mayor")[0]),
            ("oil", "a2", "2024-03-05", DIVERS),
        ]
    ],
}
OMITTED = {
    "text": DIVERS,
    "independent_sources": 2,
    "citations": [cited("a2", DIVERS, "representative"), cited("a1", RUDDER, "support", 0.5)],
}


def invent_a_lineage(data: dict[str, Any]) -> None:
    """Say that two articles are one text, all else consistent."""
    data["lineages"].append({"articles": ["a1", "menu"], "kind": "copy"})


FORGERIES: dict[str, tuple[Callable[[dict[str, Any]], None], str]] = {
    "text": (put("summary", value="The port was destroyed."), "summary"),
    "a line break": (lambda data: data.update(summary=data["summary"] + "\n"), "summary"),
    "words": (put("words", value=40), "words"),
    "title invented": (put("title", value="Port of Rosevik destroyed, 40 dead"), "title"),
    "title of an outlet": (put("title", value="The Gazette"), "title"),
    "another headline": (put("title", value=ARTICLES[0].title), "title"),
    "no title": (put("title", value=None), "title"),
    "budget raised": (put("options", "words", value=150), "choice and order"),
    "budget lowered": (put("options", "words", value=20), "budget"),
    "no budget": (put("options", "words", value=None), "words"),
    "two budgets": (put("options", "sentences", value=4), "options"),
    "order": (put("options", "order", value="chronological"), "notes"),
    "order unknown": (put("options", "order", value="random"), "options"),
    "same_fact": (put("options", "same_fact", value=1), "clusters"),
    "same_fact out of range": (put("options", "same_fact", value=7), "options"),
    "no redundancy": (put("options", "redundancy", value=None), "redundancy"),
    "a query": (put("options", "query", value="Who thanked the crews?"), "choice and order"),
    "an article excluded": (put("options", "exclude", value=["a2"]), "choice and order"),
    "an excluded article that is not there": (put("options", "exclude", value=["a9"]), "options"),
    "a note on a query": (
        lambda data: data["notes"].append("query 'a' matches nothing: this is …"),
        "notes",
    ),
    "redundancy": (put("options", "redundancy", value=0.01), "score"),
    "threshold of support": (put("options", "support", value=1), "support"),
    "id": (put("articles", 0, "id", value="a0"), "article"),
    "id of another": (put("articles", 0, "id", value="a2"), "id"),
    "title of an article": (put("articles", 0, "title", value="Port destroyed"), "title"),
    "title given to none": (put("articles", 2, "title", value="Port destroyed"), "title"),
    "outlet": (put("articles", 0, "source", value="Reuters"), "source"),
    "outlet left out": (put("articles", 0, "source", value=None), "source"),
    "link": (put("articles", 0, "url", value="https://elsewhere.example/"), "url"),
    "link added": (put("articles", 1, "url", value="https://elsewhere.example/"), "url"),
    "date": (put("articles", 0, "published", value="2023-03-04"), "published"),
    "date added": (put("articles", 2, "published", value="2024-03-21"), "published"),
    "language": (put("articles", 0, "language", value="de"), "language"),
    "length": (put("articles", 0, "characters", value=9), "characters"),
    "checksum": (put("articles", 0, "sha256", value="0" * 64), "sha256"),
    "article left out": (leave_out_an_article, "notes"),
    "article invented": (invent_an_article, "article"),
    "article twice": (repeat_an_article, "id"),
    "order of articles": (lambda data: data["articles"].reverse(), "order"),
    "sentence text": (sentence(AGROUND, "text", "The ferry sank."), "text"),
    "score": (sentence(AGROUND, "score", 9.0), "score"),
    "score, a little": (sentence(AGROUND, "score", 0.1385), "score"),
    "cluster": (sentence(AGROUND, "cluster", 4), "cluster"),
    "cluster of another": (sentence(AGROUND, "cluster", 3), "cluster"),
    "support raised": (sentence(ASHORE, "support", 7), "support"),
    "support lowered": (sentence(ASHORE, "support", 1), "support"),
    "independent sources raised": (
        sentence(ASHORE, "independent_sources", 7),
        "independent_sources",
    ),
    "independent sources lowered": (
        sentence(ASHORE, "independent_sources", 1),
        "independent_sources",
    ),
    "conflict invented": (sentence(ASHORE, "conflicts", [CONFLICT]), "conflicts"),
    "lineage invented": (invent_a_lineage, "lineages"),
    "fact invented": (put("omitted", value=[OMITTED]), "omitted"),
    "half a sentence": (place(FLOODED, "a1", "the harbour of Rosevik was flooded"), "place"),
    "half a sentence with its stop": (
        place(FLOODED, "a1", "the harbour of Rosevik was flooded by the storm."),
        "place",
    ),
    "two sentences": (place(MAYOR, "a2", f"{DIVERS} The 212 passengers"), "place"),
    "a dropped line": (place(FLOODED, "a2", "Share this page"), "place"),
    "another sentence": (place(MAYOR, "a2", DIVERS), "choice and order"),
    "context": (place(FLOODED, "a1", TEXTS["a1"][:80], "context"), "role"),
    "sentence twice": (repeat_a_sentence, "place"),
    "order of sentences": (swap_sentences, "choice and order"),
    "sentence left out": (leave_out_a_sentence, "choice and order"),
    "all left out": (leave_out_all, "sentences"),
    "own place as support": (citation(MAYOR, 0, "role", "support"), "role"),
    "support as representative": (citation(ASHORE, 1, "role", "representative"), "role"),
    "support as context": (citation(ASHORE, 1, "role", "context"), "role"),
    "article of a citation": (citation(ASHORE, 1, "article", "a2"), "place"),
    "article that is not there": (citation(ASHORE, 1, "article", "gone"), "article"),
    "start": (citation(MAYOR, 0, "start", 66), "quote"),
    "end": (citation(MAYOR, 0, "end", 70), "quote"),
    "end beyond the text": (citation(MAYOR, 0, "end", 10**30), "place"),
    "quote": (citation(MAYOR, 0, "quote", "The mayor resigned."), "quote"),
    "prefix": (citation(MAYOR, 0, "prefix", ""), "prefix"),
    "suffix": (citation(MAYOR, 0, "suffix", ""), "suffix"),
    "own similarity": (citation(MAYOR, 0, "similarity", 0.9), "similarity"),
    "similarity": (citation(ASHORE, 1, "similarity", 0.99), "similarity"),
    "similarity, a little": (citation(ASHORE, 1, "similarity", 0.8611), "similarity"),
    "similarity below the threshold": (citation(ASHORE, 2, "similarity", 0.3), "similarity"),
    "nearest last": (citation(ASHORE, 2, "similarity", 0.95), "similarity"),
    "support added": (supported(MAYOR, cited("a2", DIVERS, "support", 0.6)), "support"),
    "support by a half sentence": (
        supported(FLOODED, cited("a2", "on Monday", "support", 0.6)),
        "place",
    ),
    "support left out": (supported(ASHORE), "support"),
    "support of its own article": (supported(MAYOR, cited("a3", "All", "support", 0.6)), "article"),
    "support twice": (
        supported(MAYOR, cited("a2", DIVERS, "support", 0.6), cited("a2", DIVERS, "support", 0.6)),
        "article",
    ),
    "another place as support": (
        supported(AGROUND, cited("a1", RUDDER, "support", 0.8634)),
        "support",
    ),
    "note left out": (lambda data: data["notes"].pop(), "notes"),
    "note of ours": (lambda data: data["notes"].append("only one article: nothing"), "notes"),
    "order of notes": (lambda data: data["notes"].reverse(), "notes"),
    "a word of a note": (put("notes", 1, value="article 'a1' has no usable sentence: …"), "notes"),
    "explained quote": (
        put("explain", "clusters", 0, "sentences", 0, "quote", value="The port was destroyed."),
        "quote",
    ),
    "explained prefix": (
        put("explain", "clusters", 0, "sentences", 1, "prefix", value="Wrongly: "),
        "prefix",
    ),
    "explained role": (
        put("explain", "clusters", 0, "sentences", 1, "role", value="representative"),
        "role",
    ),
    "member called support": (
        put("explain", "clusters", 0, "sentences", 1, "role", value="support"),
        "role",
    ),
    "explained similarity": (
        put("explain", "clusters", 0, "sentences", 1, "similarity", value=0.2),
        "similarity",
    ),
    "explained score": (explained(6, "score", 0.9311), "score"),
    "explained cluster": (explained(6, "cluster", 9), "cluster"),
    "rank": (explained(6, "rank", 1), "rank"),
    "articles of a cluster": (explained(1, "articles", 30), "articles"),
    "outcome": (explained(6, "outcome", "redundant"), "outcome"),
    "outcome unknown": (explained(6, "outcome", "censored"), "outcome"),
    "outcome of another": (explained(6, "outcome", "selected"), "outcome"),
    "outcome of a sentence": (explained(1, "outcome", "redundant"), "outcome"),
    "order of clusters": (swap_clusters, "score"),
    "sentence in two clusters": (merge_clusters, "clusters"),
    "cluster left out": (leave_out_a_cluster, "clusters"),
    "no cluster": (put("explain", "clusters", value=[]), "clusters"),
    "reason": (put("explain", "dropped", 0, "reason", value="secret"), "dropped"),
    "dropped place": (put("explain", "dropped", 0, "end", value=80), "dropped"),
    "dropped article": (put("explain", "dropped", 0, "article", value="a1"), "dropped"),
    "dropped left out": (leave_out_a_dropped_span, "dropped"),
    "order of dropped spans": (lambda data: data["explain"]["dropped"].reverse(), "dropped"),
}


def forged(summary: dict[str, Any], name: str) -> dict[str, Any]:
    data = copy.deepcopy(summary)
    FORGERIES[name][0](data)
    assert data != summary
    return data


@pytest.mark.parametrize("name", FORGERIES)
def test_each_forgery_is_found(
    name: str, true_summary: dict[str, Any], word_encoder: Encoder
) -> None:
    result = verify(forged(true_summary, name), ARTICLES, encoder=word_encoder)
    assert FORGERIES[name][1] in [fault.what for fault in result.faults]


BY_ENCODER = {
    "a note on a query",
    "a query",
    "another headline",
    "budget raised",
    "conflict invented",
    "fact invented",
    "lineage invented",
    "no title",
    "order of sentences",
    "outcome",
    "redundancy",
    "same_fact",
    "support added",
    "support left out",
    "threshold of support",
    "another place as support",
}
"""What only a summary made again can show."""


@pytest.mark.slow
def test_without_the_encoder_what_it_decides_is_named_and_the_rest_is_found(
    true_summary: dict[str, Any],
) -> None:
    results = {name: verify(forged(true_summary, name), ARTICLES) for name in FORGERIES}
    assert {name for name, result in results.items() if result.true} == BY_ENCODER
    assert all("choice, order, support" in result.unchecked[-1] for result in results.values())


@pytest.mark.parametrize(
    ("forge", "unchecked"),
    [
        (put("encoder", "name", value="another"), "the encoder given is not 'another'"),
        (put("encoder", "sha256", value="0" * 64), "the encoder given is not 'words by hash'"),
        (put("more", value=1), "key 'more'"),
        (put("options", "colour", value="red"), "key 'options.colour'"),
        (sentence(MAYOR, "stance", []), "key 'sentences.stance'"),
        (citation(MAYOR, 0, "page", 7), "key 'sentences.citations.page'"),
        (explained(1, "names", []), "key 'explain.clusters.names'"),
        (lambda data: data["options"].pop("support"), "options support (not stated)"),
        (lambda data: data["notes"].append("x.md: left out"), "note 'x.md: left out'"),
    ],
)
def test_what_nothing_can_show_is_named(
    forge: Callable[[dict[str, Any]], None],
    unchecked: str,
    true_summary: dict[str, Any],
    word_encoder: Encoder,
) -> None:
    data = copy.deepcopy(true_summary)
    forge(data)
    result = verify(data, ARTICLES, encoder=word_encoder)
    assert result.true
    assert unchecked in "; ".join(result.unchecked)


def leaves(data: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the path of each value in JSON that holds no others."""
    if isinstance(data, dict | list):
        items = data.items() if isinstance(data, dict) else enumerate(data)
        for key, value in items:
            yield from leaves(value, (*path, key))
    else:
        yield path


def first_and_last(paths: Iterable[tuple[str | int, ...]]) -> set[tuple[str | int, ...]]:
    """Return two paths at most of those that differ in the places of lists alone."""
    kinds: dict[tuple[str, ...], list[tuple[str | int, ...]]] = {}
    for path in paths:
        kinds.setdefault(tuple(one for one in path if isinstance(one, str)), []).append(path)
    return {path for alike in kinds.values() for path in (alike[0], alike[-1])}


def another(value: object) -> object:
    """Return a value of the same kind, and not the same."""
    if isinstance(value, float) and abs(value) <= 1:
        return value - 0.1
    if isinstance(value, int | float):
        return value + 1
    return "forged" if value is None else f"{value[1:]}?"


@pytest.mark.slow
@pytest.mark.no_cover  # many summaries are verified
def test_no_value_can_be_changed_unseen(
    true_summary: dict[str, Any], word_encoder: Encoder
) -> None:
    """Options that give the same summary are no false statement: here, one word more."""
    unseen = []
    for path in first_and_last(leaves(true_summary)):
        data = copy.deepcopy(true_summary)
        target: Any = data
        for key in path[:-1]:
            target = target[key]
        put(*path, value=another(target[path[-1]]))(data)
        try:
            result = verify(data, ARTICLES, encoder=word_encoder)
        except InputError:
            continue  # it is no summary any more
        if result.true and not result.unchecked:
            unseen.append(path)
    assert {"options"} == {path[0] for path in unseen}
