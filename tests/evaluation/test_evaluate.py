import json
from importlib import resources

import jsonschema
import pytest

from summarizer.errors import InputError
from summarizer.evaluation import Answer, RougeOptions, System, Topic, evaluate
from summarizer.evaluation.rouge import MEASURES, rouge
from tests.effort import calls_of

TOPICS = [
    Topic("rain", ("Rain fell in Brest.",)),
    Topic("wind", ("A wind blew.", "Wind blew hard.")),
    Topic("calm", ("All is calm.",)),
]
GOOD = System(
    "good",
    {
        "rain": Answer("Rain fell.\nIn Brest."),
        "wind": Answer("A wind blew."),
        "calm": Answer("All was calm."),
    },
)
POOR = System(
    "poor", {"rain": Answer("Snow fell."), "wind": Answer(""), "calm": Answer("Nothing.")}
)


def schema():
    text = resources.files("summarizer.evaluation").joinpath("evaluation.schema.json")
    return json.loads(text.read_text("utf-8"))


def result(evaluation, name):
    return next(system for system in evaluation.systems if system.name == name)


def test_means_are_over_topics() -> None:
    found = result(evaluate([GOOD], TOPICS), "good")
    scores = [rouge(GOOD.answers[topic.id].summary, topic.references)["rouge2"] for topic in TOPICS]
    for part in ("precision", "recall", "f1"):
        expected = sum(getattr(score, part) for score in scores) / 3
        assert expected == pytest.approx(found.rouge["rouge2"][part].mean)
    assert (4 + 3 + 3) / 3 == pytest.approx(found.qualities["words"].mean)


def test_a_quality_is_averaged_over_the_summaries_that_have_it() -> None:
    found = result(evaluate([GOOD], TOPICS), "good").qualities
    assert (0.0, None, None) == (
        found["redundancy"].mean,
        found["redundancy"].low,
        found["redundancy"].high,
    )
    assert found["fill"] is None


def test_every_pair_is_compared_by_every_measure() -> None:
    third = System("third", POOR.answers)
    pairs = evaluate([GOOD, POOR, third], TOPICS).pairs
    names = [("good", "poor"), ("good", "third"), ("poor", "third")]
    assert [(a, b, one) for a, b in names for one in MEASURES] == [
        (pair.a, pair.b, pair.measure) for pair in pairs
    ]
    first = pairs[0]
    assert first.difference == pytest.approx(
        result(evaluate([GOOD], TOPICS), "good").f1("rouge1").mean
        - result(evaluate([POOR], TOPICS), "poor").f1("rouge1").mean
    )
    assert (0.0, 0.0, 0.0, 1.0) == (
        pairs[-1].difference,
        pairs[-1].low,
        pairs[-1].high,
        pairs[-1].p,
    )


def test_all_are_compared_with_the_one_that_is_named() -> None:
    third = System("third", GOOD.answers)
    pairs = evaluate([GOOD, POOR, third], TOPICS, against="poor").pairs
    assert [("poor", "good", one) for one in MEASURES] == [
        (pair.a, pair.b, pair.measure) for pair in pairs[:4]
    ]
    assert {("poor", "good"), ("poor", "third")} == {(pair.a, pair.b) for pair in pairs}
    everything = evaluate([GOOD, POOR], TOPICS).pairs
    assert [-pair.difference for pair in everything] == [pair.difference for pair in pairs[:4]]


def test_a_topic_of_several_runs_has_the_mean_of_their_figures() -> None:
    system = System("drawn", GOOD.answers, [POOR.answers, {"rain": Answer("Rain fell in Brest.")}])
    found = evaluate([system, GOOD, POOR], TOPICS).measured
    runs = [found[name]["wind"] for name in ("good", "poor")]
    for measure in MEASURES:
        f1, recall = found["drawn"]["wind"].rouge[measure].f1, runs[0].rouge[measure].recall
        assert sum(run.rouge[measure].f1 for run in runs) / 2 == pytest.approx(f1)
        assert recall / 2 == pytest.approx(found["drawn"]["wind"].rouge[measure].recall)
    assert (4 + 2 + 4) / 3 == found["drawn"]["rain"].qualities["words"]
    assert 0.0 == found["drawn"]["rain"].qualities["redundancy"]  # of the one with two sentences


def test_the_citations_of_all_runs_are_checked() -> None:
    record = {"sentences": [{"citations": [{"article": "x"}]}]}
    system = System("s", {"rain": Answer("Rain.")}, [{"rain": Answer("Rain.", record)}])
    found = evaluate([system], TOPICS)
    assert result(found, "s").cited
    assert 1 == found.measured["s"]["rain"].qualities["articles"]


def test_a_topic_on_which_a_run_failed_counts_as_failed() -> None:
    system = System("s", GOOD.answers, [{"wind": Answer("", failed=True)}])
    assert 1 == result(evaluate([system], TOPICS), "s").failed


def test_a_reference_is_scored_against_the_others() -> None:
    first, second = TOPICS[1].references
    topic = Topic("wind", (first, second))
    people = System("people", {"wind": Answer(first, reference=0)}, [{"wind": Answer(second)}])
    found = evaluate([people], [topic]).measured["people"]["wind"].rouge["rouge1"].f1
    expected = rouge(first, [second])["rouge1"].f1 + rouge(second, [first, second])["rouge1"].f1
    assert expected / 2 == pytest.approx(found)


def test_a_topic_without_references_is_left_out_with_a_note() -> None:
    found = evaluate(
        [System("s", {"none": Answer("x"), "rain": Answer("Rain.")})],
        [Topic("none", ()), *TOPICS[:2]],
    )
    assert found.topics == 2
    assert list(found.measured["s"]) == ["rain"]
    assert "1 topic without references left out: none" in found.notes


def test_systems_with_different_topics_are_compared_on_those_they_share() -> None:
    part = System("part", {"wind": Answer("A wind blew."), "rain": Answer("Rain.")})
    other = System("other", {"calm": Answer("All is calm."), "rain": Answer("Rain.")})
    found = evaluate([GOOD, part, other], TOPICS)
    assert {("good", "part"): 2, ("good", "other"): 2, ("part", "other"): 1} == {
        (pair.a, pair.b): pair.topics for pair in found.pairs
    }
    assert result(found, "part").topics == 2
    assert (
        "part: no summary of 1 topic: calm; its means are over the others, and pairs are compared "
        "on the topics that both have"
    ) in found.notes
    lonely = [pair for pair in found.pairs if pair.topics == 1]
    assert {(None, None, None)} == {(pair.low, pair.high, pair.p) for pair in lonely}


def test_systems_that_share_no_topic_are_not_compared() -> None:
    systems = [System("a", {"rain": Answer("Rain.")}), System("b", {"calm": Answer("Calm.")})]
    assert [] == evaluate(systems, TOPICS).pairs


def test_a_failure_counts_as_an_empty_summary_and_is_told() -> None:
    failing = System("failing", {**GOOD.answers, "wind": Answer("", failed=True)})
    found = evaluate([failing], TOPICS)
    assert (3, 1) == (result(found, "failing").topics, result(found, "failing").failed)
    assert 0 == found.measured["failing"]["wind"].rouge["rouge1"].f1
    assert "failing: failed on 1 topic, scored as empty: wind" in found.notes


def test_one_topic_has_no_interval_and_says_so() -> None:
    found = evaluate([GOOD, POOR], [*TOPICS[:1], Topic("wind", ()), Topic("calm", ())])
    assert result(found, "good").f1("rouge1").low is None
    assert "one topic only: there are no intervals and no tests" in found.notes


def test_few_topics_are_told_of() -> None:
    few = "with 3 topics the intervals come out too narrow; go by the p values"
    assert few in evaluate([GOOD], TOPICS).notes
    many = [Topic(str(i), ("r",)) for i in range(20)]
    answers = {topic.id: Answer("r") for topic in many}
    assert [] == evaluate([System("s", answers)], many).notes


def test_texts_in_one_long_line_are_told_of() -> None:
    found = evaluate([System("s", {"rain": Answer("word " * 90), "calm": Answer("")})], TOPICS)
    assert [note for note in found.notes if note.startswith("s: its summaries are one long line")]


def test_a_cited_topic_whose_document_is_no_article_is_named() -> None:
    topic = Topic("rain", ("Rain.",), ({"text": "x"}, {"text": 2}), where="t.jsonl, line 7")
    record = {"sentences": [{"citations": []}]}
    with pytest.raises(InputError, match=r'^t\.jsonl, line 7, document 2: "text" must be a string'):
        evaluate([System("s", {"rain": Answer("Rain.", record)})], [topic])


def test_citations_without_documents_are_told_of() -> None:
    record = {"sentences": [{"citations": []}]}
    found = evaluate([System("s", {"rain": Answer("Rain.", record)})], TOPICS)
    assert "s: citations not checked, for want of documents: rain" in found.notes
    assert found.faults == []


def test_of_many_topics_in_a_note_a_few_are_named() -> None:
    topics = [*TOPICS, *(Topic(str(i), ()) for i in range(5))]
    expected = "5 topics without references left out: 0, 1, 2 and 2 more"
    assert expected == evaluate([GOOD], topics).notes[0]


@pytest.mark.parametrize(
    ("systems", "topics", "message"),
    [
        ([GOOD], [], "topics: none has a reference"),
        ([GOOD], [Topic("rain", ())], "topics: none has a reference"),
        ([], TOPICS, "systems: none was given"),
        ([GOOD, GOOD], TOPICS, "two have one name"),
        ([System("s", {"x": Answer("y")})], TOPICS, "^s: no topic has the id 'x'"),
        (
            [System("s", {"x": Answer("y", {}, "s.jsonl, line 9")})],
            TOPICS,
            "^s.jsonl, line 9: no topic has the id 'x'",
        ),
        (
            [System("s", {"none": Answer("y")})],
            [*TOPICS, Topic("none", ())],
            "^s: no summary of a topic that has references",
        ),
        (
            [System("s", {"rain": Answer("y")}, [{"calm": Answer("y")}])],
            TOPICS,
            "^s: a further run has topic 'calm', and the first none",
        ),
        (
            [System("s", {"rain": Answer("y", reference=0)})],
            TOPICS,
            "^references: a single one cannot be scored against others",
        ),
    ],
)
def test_what_does_not_fit_together_is_refused(systems, topics, message: str) -> None:
    with pytest.raises(InputError, match=message):
        evaluate(systems, topics)


def test_a_name_of_no_system_has_nothing_to_be_compared_with() -> None:
    with pytest.raises(InputError, match=r"^against: no system has the name 'gone'$"):
        evaluate([GOOD], TOPICS, against="gone")


def test_the_signature_states_the_settings_and_what_was_compared_with() -> None:
    options = RougeOptions(stem=True, truncate=100, tokenizer="ascii")
    signature = evaluate([GOOD], TOPICS, options).signature
    for part in ("tok:ascii", "stem:porter-nltk", "trunc:100", "resamples:9999", "topics:3"):
        assert part in signature.split("|")
    assert signature == evaluate([POOR], TOPICS[::-1], options).signature
    changed = [Topic("rain", ("Rain fell.",)), *TOPICS[1:]]
    assert signature != evaluate([GOOD], changed, options).signature


@pytest.mark.parametrize("topics", [TOPICS, [*TOPICS[:1], Topic("wind", ()), Topic("calm", ())]])
def test_the_json_has_its_shape(topics) -> None:
    data = evaluate([GOOD, POOR], topics).to_dict()
    jsonschema.validate(data, schema())
    assert schema()["properties"].keys() == data.keys()
    assert json.loads(json.dumps(data)) == data
    assert list(data["systems"]) == ["good", "poor"]


def test_the_json_has_each_topic_by_system_and_five_decimals() -> None:
    data = evaluate([GOOD, POOR], TOPICS).to_dict()
    assert ["rain", "wind", "calm"] == list(data["per_topic"])
    assert {"precision": 0.5, "recall": 0.25, "f1": 0.33333} == (
        data["per_topic"]["rain"]["poor"]["rouge1"]
    )
    assert (2, None) == (
        data["per_topic"]["rain"]["poor"]["words"],
        data["per_topic"]["rain"]["poor"]["fill"],
    )


def test_progress_is_told_topic_by_topic() -> None:
    calls = []
    evaluate([GOOD], TOPICS, progress=lambda *call: calls.append(call))
    assert [("scoring", 0, 3), ("scoring", 1, 3), ("scoring", 2, 3)] == calls


@pytest.mark.slow
def test_twice_as_many_topics_are_twice_the_work() -> None:
    words = [f"w{i % 97}" for i in range(230)]
    text = "\n".join(" ".join(words[i : i + 23]) for i in range(0, 230, 23))

    def calls(number):
        topics = [Topic(str(i), (text,)) for i in range(number)]
        answers = {topic.id: Answer(text) for topic in topics}
        systems = [System(name, answers) for name in "abc"]
        return calls_of(lambda: evaluate(systems, topics)).made

    calls(1)  # what is done once a process
    assert calls(20) < 2.2 * calls(10)
