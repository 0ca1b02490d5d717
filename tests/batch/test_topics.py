from __future__ import annotations

import json

import pytest

from summarizer import Article, Encoder, InputError, Options, OptionsError, Summary, summarize
from summarizer.batch.topics import skip_finished, summarize_topics
from summarizer.errors import ResourcesError
from summarizer.readers.callers.topics import Topic
from summarizer.summary import EncoderRecord

OPTIONS = Options(words=40)
RAIN = {"id": "a", "text": "Rain flooded the harbour of Brest on Monday morning."}
PORT = {"id": "b", "text": "The harbour of Brest was flooded by rain on Monday. Ships stayed away."}
BAD = {"id": "a", "text": "Another story, on the wheat that fell in price in Chicago."}


def topic(name, *documents, line=1):
    return Topic(name, documents=documents, where=f"t.jsonl, line {line}")


TOPICS = (
    topic("one", RAIN, PORT, line=1),
    topic("bad", RAIN, BAD, line=2),
    topic("none", {"text": "Home\n\nSubscribe\n"}, line=4),
)


@pytest.fixture
def outcomes(word_encoder: Encoder):
    """What becomes of the three topics."""
    return list(summarize_topics(TOPICS, OPTIONS, word_encoder))


def resume(lines, topics, encoder, options=OPTIONS):
    rest = iter(topics)
    record = EncoderRecord(encoder.name, encoder.sha256)
    return list(skip_finished([line.encode() for line in lines], rest, options, [record])), list(
        rest
    )


def test_a_line_is_the_summary_with_the_id_first(outcomes, word_encoder: Encoder) -> None:
    articles = [Article(document["text"], document["id"]) for document in (RAIN, PORT)]
    expected = {"id": "one"} | summarize(articles, OPTIONS, encoder=word_encoder).to_dict()
    line = outcomes[0].line
    assert list(expected.items()) == list(json.loads(line).items())
    assert (line.index("\n"), outcomes[0].error) == (len(line) - 1, None)


def test_a_topic_that_fails_has_its_reason_in_its_line(outcomes) -> None:
    error = (
        "document 2: the id 'a' is already that of document 1; give each article an id of its own"
    )
    assert json.loads(outcomes[1].line) == {"id": "bad", "error": error}
    assert outcomes[1].error == error


@pytest.mark.parametrize(
    ("documents", "articles", "note"),
    [
        ([], 0, "the summary is empty: no article"),
        ([{"text": ""}], 0, "documents: 1 left out, without a text"),
        ([{"text": "Home\n\nSubscribe\n", "date": "soon"}], 1, "the summary is empty: no usable"),
    ],
)
def test_a_topic_without_a_sentence_is_an_empty_summary(
    documents, articles: int, note: str, word_encoder: Encoder
) -> None:
    [outcome] = summarize_topics([topic("t", *documents)], OPTIONS, word_encoder)
    found = json.loads(outcome.line)
    assert (outcome.error, found["summary"], found["words"]) == (None, "", 0)
    assert len(found["articles"]) == articles
    assert any(remark.startswith(note) for remark in found["notes"])
    assert Summary.from_dict(found).sentences == ()


def test_notes_on_dates_are_kept_where_there_is_no_summary(word_encoder: Encoder) -> None:
    undated = topic("t", {"text": "Home", "date": "soon"})
    [outcome] = summarize_topics([undated], OPTIONS, word_encoder)
    assert any("the date 'soon'" in note for note in json.loads(outcome.line)["notes"])


def test_no_character_of_a_text_ends_the_line(word_encoder: Encoder) -> None:
    title = "a\u2028b\x85c\u2029d\r\ne"
    titled = topic(title, {**RAIN, "title": title})
    [line] = (outcome.line for outcome in summarize_topics([titled], OPTIONS, word_encoder))
    assert line.splitlines() == [line[:-1]]
    assert (json.loads(line)["id"], json.loads(line)["articles"][0]["title"]) == (title, title)


class CountingEncoder:
    """Another encoder that remembers how many texts it was given at a time."""

    def __init__(self, encoder):
        self.name, self.sha256, self.dimensions = encoder.name, encoder.sha256, encoder.dimensions
        self._encoder = encoder
        self.calls = []

    def encode(self, texts, *, progress=None):
        self.calls.append(len(texts))
        return self._encoder.encode(texts, progress=progress)


def many(topics, sentences):
    text = " ".join(f"Ship {n} left the harbour of Brest on Monday." for n in range(sentences))
    return [topic(f"t{n}", {"text": text}, line=n + 1) for n in range(topics)]


def test_small_topics_are_encoded_together_and_few_are_taken_at_a_time(
    word_encoder: Encoder,
) -> None:
    encoder = CountingEncoder(word_encoder)
    taken = []
    topics = (taken.append(t.id) or t for t in many(20, 10))
    results = summarize_topics(topics, OPTIONS, encoder)
    assert taken == []
    next(results)
    assert taken == [f"t{n}" for n in range(7)]
    assert len(list(results)) == 19
    assert encoder.calls == [70, 70, 60]


def test_company_changes_no_line(encoder: Encoder) -> None:
    titled = [RAIN | {"title": "Rain floods the harbour"}, PORT | {"title": "Ships stay away"}]
    topics = [*many(3, 10), topic("titled", *titled), *TOPICS]
    alone = [
        outcome.line for each in topics for outcome in summarize_topics([each], OPTIONS, encoder)
    ]
    assert alone == [outcome.line for outcome in summarize_topics(topics, OPTIONS, encoder)]
    articles = [Article(each["text"], each["id"], title=each["title"]) for each in titled]
    expected = summarize(articles, OPTIONS, encoder=encoder)
    assert expected.title == json.loads(alone[3])["title"] == "Rain floods the harbour"


def test_nothing_to_encode_is_not_encoded(word_encoder: Encoder) -> None:
    encoder = CountingEncoder(word_encoder)
    assert len(list(summarize_topics(TOPICS[1:], OPTIONS, encoder))) == 2
    assert encoder.calls == []


def test_what_came_before_a_failure_of_ours_is_not_lost(word_encoder: Encoder) -> None:
    def topics():
        yield TOPICS[0]
        yield Topic("t", documents=5, where="t.jsonl, line 2")  # type: ignore[arg-type]

    results = summarize_topics(topics(), OPTIONS, word_encoder)
    assert next(results).topic.id == "one"
    with pytest.raises(TypeError):
        next(results)


def test_topics_that_the_memory_does_not_suffice_for_are_named(word_encoder: Encoder) -> None:
    class Greedy(CountingEncoder):
        def encode(self, _texts, *, progress=None):
            del progress
            raise MemoryError

    topics = many(2, 3)
    with pytest.raises(ResourcesError, match=r"^t\.jsonl, line 1, topic 't0' to 't1': not enough"):
        list(summarize_topics(topics, OPTIONS, Greedy(word_encoder)))
    with pytest.raises(ResourcesError, match=r"^t\.jsonl, line 1, topic 't0': not enough memory"):
        list(summarize_topics(topics[:1], OPTIONS, Greedy(word_encoder)))


@pytest.mark.parametrize("done", range(4))
def test_what_has_a_line_is_not_done_again(done, outcomes, word_encoder: Encoder) -> None:
    lines = [outcome.line for outcome in outcomes]
    known, rest = resume(lines[:done], TOPICS, word_encoder)
    assert [(o.topic, o.error) for o in outcomes[:done]] == [(o.topic, o.error) for o in known]
    assert [outcome.line for outcome in known] == [""] * done
    assert rest == list(TOPICS[done:])


def test_lines_made_with_other_options_are_refused(outcomes, word_encoder: Encoder) -> None:
    with pytest.raises(OptionsError, match=r'with \{"words": 40\} and not with \{"words": 41\};'):
        resume([outcomes[0].line], TOPICS, word_encoder, Options(words=41))


def test_lines_made_with_another_encoder_are_refused(outcomes, word_encoder: Encoder) -> None:
    class Other(type(word_encoder)):  # type: ignore[misc] # a class that a fixture hands over
        sha256 = "0"

    with pytest.raises(OptionsError, match=r'^line 1: was made with \{"encoder": '):
        resume([outcomes[0].line], TOPICS, Other())


def test_lines_that_do_not_say_what_they_were_made_with_are_refused(
    outcomes, word_encoder: Encoder
) -> None:
    line = json.dumps(json.loads(outcomes[0].line) | {"options": None})
    with pytest.raises(OptionsError, match=r'^line 1: was made with .*"words": null'):
        resume([line], TOPICS, word_encoder)


@pytest.mark.parametrize(
    "topics",
    [
        (topic("other", RAIN, PORT), *TOPICS[1:]),
        (topic("one", RAIN), *TOPICS[1:]),
        (topic("one", RAIN, {**PORT, "text": "Ships stayed away from Brest."}), *TOPICS[1:]),
        (topic("one", RAIN, BAD), *TOPICS[1:]),
        (TOPICS[0], topic("bad", RAIN, PORT), TOPICS[2]),
        TOPICS[1:],
        TOPICS[:1],
        (),
    ],
)
def test_lines_about_other_topics_are_refused(topics, outcomes, word_encoder: Encoder) -> None:
    with pytest.raises(InputError, match=r"^line \d: is (not about t\.jsonl|about a topic that)"):
        resume([outcome.line for outcome in outcomes], topics, word_encoder)


@pytest.mark.parametrize(
    "line", ["{\n", "\n", "\0\0\n", "[]\n", "5\n", '{"id": "one"}\n', '"error"\n']
)
def test_lines_that_are_not_ours_are_refused(line: str, word_encoder: Encoder) -> None:
    with pytest.raises(InputError, match=r"^line 1: "):
        resume([line], TOPICS, word_encoder)
