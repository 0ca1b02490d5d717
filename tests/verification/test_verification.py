"""What `verify` says of honest summaries, and how it tells what is false."""

from __future__ import annotations

import copy
import io
import json
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summarizer import Article, Encoder, InputError, ModelError, Options, read, summarize
from summarizer.batch.topics import summarize_topics
from summarizer.readers.callers.topics import read_topics
from summarizer.text import dictionary
from summarizer.verification import Fault, to_dict, verify

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

FIRST = ("sentences", 0, "citations", 0)
ONE = "The ferry Astrid ran aground off Rosevik on Monday. All 212 passengers were brought ashore."
TWO = "The ferry Astrid ran aground off Rosevik on Monday. Divers search the wreck for oil."
ARTICLES = (Article(ONE, "a1", title="Ferry Astrid aground off Rosevik"), Article(TWO, "a2"))
LEANING = (
    "Officials of the port called Tove Harris the calmest captain of the fleet.",
    "She had the radar repaired on Sunday in the harbour of Rosevik.",
)
LANGUAGES = {
    "de": "Die Fähre Astrid lief am Montag vor Rosevik auf Grund. Alle 212 Passagiere leben.",
    "ja": "フェリーのアストリッド号が月曜日に座礁した。乗客212人は全員救助された。",
    "ar": "جنحت العبارة أستريد يوم الاثنين قبالة روزفيك. نقل جميع الركاب إلى الشاطئ.",
    "en": ONE,
}


def as_read(summary: Any, *, explain: bool = True) -> dict[str, Any]:
    """Return the summary's JSON as it is read back."""
    data: dict[str, Any] = json.loads(json.dumps(summary.to_dict(explain=explain)))
    return data


@pytest.fixture(scope="module")
def true_summary(word_encoder: Encoder) -> dict[str, Any]:
    """A true summary of the two articles."""
    return as_read(summarize(ARTICLES, encoder=word_encoder), explain=False)


def changed(summary: dict[str, Any], path: Sequence[str | int], value: object) -> dict[str, Any]:
    """Return the summary with one value changed."""
    data = copy.deepcopy(summary)
    target: Any = data
    for key in path[:-1]:
        target = target[key]
    target[path[-1]] = value
    return data


def faults(data: object, articles: Sequence[Article] = ARTICLES) -> list[str]:
    """Return what is false, without the encoder."""
    return [fault.what for fault in verify(data, articles, rerun=False).faults]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("order", "budget", "explain"),
    [
        ("story", {"words": 250}, True),
        ("story", {"percent": 9}, False),
        ("score", {"sentences": 7}, True),
        ("score", {"words": 25}, False),
        ("chronological", {"percent": 9}, True),
        ("chronological", {"words": 250}, False),
    ],
)
def test_an_honest_summary_is_true(
    order: Any, budget: Any, explain: bool, seeds: Sequence[Article], encoder: Encoder
) -> None:
    summary = summarize(seeds, Options(order=order, **budget), encoder=encoder)
    result = verify(as_read(summary, explain=explain), seeds, encoder=encoder)
    assert ((), ()) == (result.faults, result.unchecked)
    assert json.dumps(summary.to_dict()).count('"role": ') == result.checked


HONEST: dict[str, tuple[Sequence[Article], Options]] = {
    "one article": ([Article(ONE)], Options()),
    "articles without ids": ([Article(ONE), Article(TWO), Article(ONE)], Options(words=40)),
    "below every sentence": (ARTICLES, Options(words=1)),
    "context": (
        [Article(" ".join(LEANING), "a0"), Article(f"Tugs came. {LEANING[1]}", "a1")],
        Options(words=40),
    ),
    "a question with its answer": (
        [Article(f"{ONE} Was there a tug in the harbour? Nobody answered.", "a0"), *ARTICLES[1:]],
        Options(words=200),
    ),
    "an interview": (
        [Article(f"{ONE}\n\nQ: Why was the radar old?\n\nA: The price of parts has doubled.", "a")],
        Options(words=200),
    ),
    "languages": (
        [Article(text, name, language=name) for name, text in LANGUAGES.items()],
        Options(sentences=5),
    ),
    "a language that is no code": (
        [Article(ONE, "a", language="English"), Article(TWO, "b")],
        Options(language="fr"),
    ),
    "a menu alone": ([*ARTICLES, Article("To Top", "menu")], Options()),
    "a date not understood": (
        [Article(ONE, "a", published="Tuesday"), Article(TWO, "b")],
        Options(order="chronological"),
    ),
    "a query": (ARTICLES, Options(sentences=2, query="Who thanked the crews?")),
    "a query that matches nothing": (ARTICLES, Options(query="price of cocoa")),
    "what must be included": (ARTICLES, Options(sentences=1, must_include=("a1", "a2"))),
    "what is excluded": (ARTICLES, Options(words=8, exclude=("a2",))),
    "other thresholds": (ARTICLES, Options(same_fact=0.9, redundancy=0.9, support=0.2)),
}


@pytest.mark.parametrize("name", HONEST)
def test_a_summary_of_any_kind_is_true(name: str, word_encoder: Encoder) -> None:
    articles, options = HONEST[name]
    data = as_read(summarize(articles, options, encoder=word_encoder))
    result = verify(data, articles, encoder=word_encoder)
    assert ((), ()) == (result.faults, result.unchecked)


def test_a_sentence_that_leans_by_its_vector_may_need_the_one_before() -> None:
    """No words of Swedish openings are listed."""
    needed = "Elisabet Frykman, chef för sågverket i Lillhamra, höll en presskonferens i Lund."
    leaning = "Det beslutet tog hon redan samma kväll, trots hans protester."
    told = "Polisen grep på tisdagen tre män efter branden på sågverket i Lillhamra."
    text = f"{told} {needed} {leaning}"
    articles = [Article(text, "a"), Article(told, "b")]
    asked = f"a:{text.index(leaning)}-{len(text)}"
    summary = summarize(articles, Options(sentences=3, must_include=(asked,)))
    assert {s.text: s.place.role for s in summary.sentences}[needed] == "context"
    result = verify(as_read(summary), articles)
    assert ((), ()) == (result.faults, result.unchecked)


def test_context_is_among_what_was_tested(word_encoder: Encoder) -> None:
    articles, options = HONEST["context"]
    sentences = summarize(articles, options, encoder=word_encoder).sentences
    assert "context" in [sentence.place.role for sentence in sentences]


@pytest.mark.parametrize(
    "documents", [[], [{"text": "To Top"}], [{"id": "a", "text": ONE}, {"text": TWO}]]
)
def test_a_line_of_a_batch_is_true(documents: list[Any], word_encoder: Encoder) -> None:
    line = json.dumps({"id": "t", "documents": documents, "lang": "en"}).encode()
    (topic,) = read_topics(io.BytesIO(line), "t.jsonl")
    (outcome,) = summarize_topics([topic], Options(), word_encoder)
    articles, notes = topic.reading
    result = verify(json.loads(outcome.line), articles, encoder=word_encoder, notes=notes)
    assert () == result.faults
    assert [] == [what for what in result.unchecked if not what.startswith("encoder ")]


def test_the_shipped_encoder_is_found_by_its_name_and_checksum() -> None:
    result = verify(summarize(ARTICLES).to_dict(), ARTICLES)
    assert ((), ()) == (result.faults, result.unchecked)


def test_of_another_encoder_what_it_decides_is_unchecked(true_summary: dict[str, Any]) -> None:
    result = verify(true_summary, ARTICLES)
    assert result.true
    (unchecked,) = result.unchecked
    assert unchecked.startswith("choice, order, support, scores, clusters, conflicts, ")
    assert "(the encoder 'words by" in unchecked
    assert unchecked.endswith("with this checksum is not here)")


def test_an_encoder_that_is_asked_for_and_missing_is_an_error(true_summary: dict[str, Any]) -> None:
    with pytest.raises(ModelError, match="unknown encoder 'gone'"):
        verify(true_summary, ARTICLES, encoder="gone")


class OfAnotherProcessor:
    """An encoder whose vectors differ from another's in their last digits."""

    def __init__(self, encoder: Encoder) -> None:
        """Take the name and checksum of the other one."""
        self.name, self.sha256, self.dimensions = encoder.name, encoder.sha256, encoder.dimensions
        self._encoder = encoder

    def encode(
        self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None
    ) -> NDArray[np.float32]:
        """Return the other's rows, each turned a little."""
        rows = self._encoder.encode(texts, progress=progress)
        noise = np.random.default_rng(1).standard_normal(rows.shape) * 0.001
        turned = rows + noise
        unit: NDArray[np.float32] = turned / np.linalg.norm(turned, axis=1, keepdims=True)
        return unit.astype(np.float32)


@pytest.mark.slow
def test_what_another_processor_may_change_is_unchecked(
    seeds: Sequence[Article], encoder: Encoder
) -> None:
    summary = summarize(seeds, max_words=250, encoder=OfAnotherProcessor(encoder))
    result = verify(as_read(summary), seeds, encoder=encoder)
    assert () == result.faults
    (unchecked,) = result.unchecked
    assert unchecked.startswith("similarity")
    assert "another processor" in unchecked


@pytest.mark.slow
def test_what_no_processor_changes_is_a_fault(seeds: Sequence[Article], encoder: Encoder) -> None:
    data = as_read(summarize(seeds, max_words=250, encoder=OfAnotherProcessor(encoder)))
    support = next(s["citations"][1] for s in data["sentences"] if s["support"] == 1)
    support["similarity"] = 0.99
    assert "similarity" in [fault.what for fault in verify(data, seeds, encoder=encoder).faults]


def test_a_note_on_reading_is_true_if_reading_gives_it_again(
    word_encoder: Encoder, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(ONE)
    (tmp_path / "b.png").write_bytes(b"%PDF")
    reading = read([tmp_path])
    summary = summarize(reading.articles, encoder=word_encoder).with_notes(reading.notes)
    data = summary.to_dict()
    again = verify(data, reading.articles, encoder=word_encoder, notes=reading.notes)
    assert () == again.unchecked
    (unchecked,) = verify(data, reading.articles, encoder=word_encoder).unchecked
    assert "b.png: left out" in unchecked
    assert "(on how the articles were read)" in unchecked


def test_progress_is_told(true_summary: dict[str, Any], word_encoder: Encoder) -> None:
    told: list[tuple[str, int, int]] = []
    verify(
        true_summary,
        ARTICLES,
        encoder=word_encoder,
        progress=lambda stage, done, total: told.append((stage, done, total)),
    )
    assert ("encoding", 5, 5) in told


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ((*FIRST, "start"), 1, ["quote", "prefix"]),
        ((*FIRST, "start"), 51, ["place"]),
        ((*FIRST, "start"), 99, ["place"]),
        ((*FIRST, "start"), 0.0, []),
        ((*FIRST, "end"), 10**300, ["place"]),
        ((*FIRST, "end"), 1e300, ["place"]),
        ((*FIRST, "end"), 0, ["place"]),
        ((*FIRST, "quote"), "", ["text", "quote"]),
        ((*FIRST, "quote"), "half \ud800", ["text", "quote"]),
        ((*FIRST, "prefix"), "x", ["prefix"]),
        ((*FIRST, "suffix"), "", ["suffix"]),
        (("sentences", 0, "text"), "Nobody spoke.", ["text", "summary"]),
        (("sentences", 0, "support"), 3, ["support"]),
        (("sentences", 0, "score"), 10**400, []),
        (("articles", 0, "sha256"), "0" * 64, ["sha256"]),
        (("articles", 0, "characters"), 1, ["characters"]),
        (("summary",), "Nobody spoke.", ["summary", "words"]),
        (("words",), 1, ["words"]),
    ],
)
def test_each_false_statement_is_a_fault(
    path: Sequence[str | int], value: object, expected: list[str], true_summary: dict[str, Any]
) -> None:
    assert sorted(expected) == sorted(faults(changed(true_summary, path, value)))


def test_an_article_that_is_not_there_is_missed_in_the_text_and_in_the_list(
    true_summary: dict[str, Any],
) -> None:
    assert 2 == faults(changed(true_summary, (*FIRST, "article"), "gone")).count("article")


def test_a_number_beyond_any_float_is_false(
    true_summary: dict[str, Any], word_encoder: Encoder
) -> None:
    data = changed(true_summary, ("sentences", 0, "score"), 10**400)
    assert "score" in [f.what for f in verify(data, ARTICLES, encoder=word_encoder).faults]


def test_an_article_that_was_not_given_is_a_fault_wherever_it_is_named(
    true_summary: dict[str, Any],
) -> None:
    result = verify(true_summary, ARTICLES[1:])
    assert "article" in [fault.what for fault in result.faults]
    assert "not all articles are here as they were" in result.unchecked[0]
    assert verify(true_summary, []).faults[0] == Fault(
        "article", "article 'a1'", "no article", "'a1'"
    )


def test_an_article_that_has_changed_is_a_fault(true_summary: dict[str, Any]) -> None:
    articles = [Article(f"{ONE} And more.", "a1", title=ARTICLES[0].title), ARTICLES[1]]
    assert ["sha256", "characters"] == faults(true_summary, articles)[:2]


def test_two_articles_of_one_id_are_an_input_error(true_summary: dict[str, Any]) -> None:
    with pytest.raises(InputError, match="two articles have the id 'a1'"):
        verify(true_summary, [*ARTICLES, Article(TWO, "a1")])


def test_a_fault_tells_what_the_articles_hold_and_what_the_summary_says(
    true_summary: dict[str, Any],
) -> None:
    data = changed(true_summary, (*FIRST, "quote"), "x" * 500)
    fault = verify(data, ARTICLES, rerun=False).faults[1]
    assert fault.where == "sentence 1, citation 1 ('a1')"
    assert fault.expected == "'The ferry Astrid ran aground off Rosevik on Monday.'"
    assert fault.found == f"'{'x' * 120}'…"
    assert str(fault).startswith("sentence 1, citation 1 ('a1'): quote: expected 'The ferry")


def test_a_part_of_a_sentence_is_told_with_the_whole(word_encoder: Encoder) -> None:
    articles = [Article("Officials denied that the port was flooded.", "a"), Article(ONE, "b")]
    data = as_read(summarize(articles, encoder=word_encoder), explain=False)
    number = next(n for n, one in enumerate(data["sentences"]) if "denied" in one["text"])
    cited = data["sentences"][number]["citations"][0]
    cited |= {"start": 22, "quote": cited["quote"][22:], "prefix": cited["quote"][:22]}
    fault = next(f for f in verify(data, articles).faults if f.what == "place")
    assert fault.expected == "the whole sentence 'Officials denied that the port was flooded.'"
    assert fault.found == "'the port was flooded.'"


def test_a_difference_far_inside_is_shown_with_what_surrounds_it(
    true_summary: dict[str, Any],
) -> None:
    articles = [Article("a" * 500 + "b" + "a" * 500, "a1"), ARTICLES[1]]
    data = changed(true_summary, (*FIRST, "start"), 0)
    data["sentences"][0]["citations"][0] |= {"end": 1001, "quote": "a" * 500 + "c" + "a" * 500}
    found = next(f.found for f in verify(data, articles).faults if f.what == "quote")
    assert found == f"…'{'a' * 60}c{'a' * 59}'…"


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "another/1"),
        (("words",), "many"),
        ((*FIRST, "start"), -1),
        ((*FIRST, "start"), 1.5),
        ((*FIRST, "role"), "witness"),
        (("sentences", 0, "citations"), []),
        (("articles", 0, "sha256"), "short"),
    ],
)
def test_what_is_no_summary_is_an_input_error(
    path: Sequence[str | int], value: object, true_summary: dict[str, Any]
) -> None:
    for data in (None, [], {}, "summary", changed(true_summary, path, value)):
        with pytest.raises(InputError, match="not a summary"):
            verify(data, ARTICLES)


def test_the_answer_is_ready_for_json(true_summary: dict[str, Any]) -> None:
    data = changed(true_summary, (*FIRST, "quote"), "half \ud800")
    answer = to_dict(verify(data, ARTICLES))
    assert answer["true"] is False
    assert [fault["what"] for fault in answer["faults"]] == ["text", "quote"]
    assert [one.partition(",")[0] for one in answer["unchecked"]] == ["choice"]
    json.dumps(answer, ensure_ascii=False).encode()


@pytest.mark.slow
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.integers(0, 9),
    st.sampled_from(["start", "end", "quote", "prefix", "suffix", "article"]),
    st.integers(0, 10**20),
    st.text(max_size=30),
)
def test_no_changed_place_or_word_passes_for_true(
    true_summary: dict[str, Any], index: int, key: str, number: int, text: str
) -> None:
    places = [
        (i, j) for i, s in enumerate(true_summary["sentences"]) for j in range(len(s["citations"]))
    ]
    sentence, cited = places[index % len(places)]
    value = number if key in {"start", "end"} else text
    before = true_summary["sentences"][sentence]["citations"][cited][key]
    data = changed(true_summary, ("sentences", sentence, "citations", cited, key), value)
    assert verify(data, ARTICLES, rerun=False).true == (value == before)


STATUSES: dict[str, tuple[list[dict[str, str]], list[str]]] = {
    "all have one": ([{"status": "new"}, {"status": "changed", "was": "12"}], []),
    "one has none": ([{"status": "new"}, {}], ["status"]),
    "a change without what was": ([{"status": "new"}, {"status": "changed"}], ["was"]),
    "what was without a change": ([{"status": "new"}, {"status": "known", "was": "12"}], ["was"]),
    "what was alone": ([{"was": "12"}, {}], ["was"]),
}


@pytest.mark.parametrize("name", STATUSES)
def test_each_sentence_has_a_status_or_none_does(name: str, word_encoder: Encoder) -> None:
    stated, expected = STATUSES[name]
    data = as_read(summarize(ARTICLES, Options(sentences=2), encoder=word_encoder))
    for sentence, status in zip(data["sentences"], stated, strict=True):
        sentence.update(status)
    assert expected == faults(data)


def test_a_status_is_checked_with_the_earlier_summary_alone(word_encoder: Encoder) -> None:
    earlier = summarize(ARTICLES[:1], encoder=word_encoder)
    data = as_read(summarize(ARTICLES, since=earlier, encoder=word_encoder))
    checked = verify(data, ARTICLES, since=earlier, encoder=word_encoder)
    assert ((), ()) == (checked.faults, checked.unchecked)
    (unchecked,) = verify(data, ARTICLES, encoder=word_encoder).unchecked
    assert unchecked.endswith("status (the earlier summary is not given; --since names it)")
    other = summarize(ARTICLES[1:2], encoder=word_encoder)
    found = verify(data, ARTICLES, since=other, encoder=word_encoder).faults
    assert {"status", "choice and order"} & {fault.what for fault in found}


def test_a_summary_that_does_not_say_which_languages_were_found_is_no_false_one(
    true_summary: dict[str, Any],
) -> None:
    for article in true_summary["articles"]:
        article["language"] = None
    assert verify(true_summary, ARTICLES, rerun=False).true


@pytest.mark.slow
def test_a_summary_made_without_dictionaries_is_not_made_again_with_them(monkeypatch) -> None:
    text = "เรือเฟอร์รี่เกยตื้นใกล้เกาะสมุยเมื่อเช้าวันจันทร์ ผู้โดยสารทั้งหมดปลอดภัยดี"
    articles = [Article(text, "a"), Article(text + " กัปตันถูกควบคุมตัวไว้สอบสวน", "b")]
    with monkeypatch.context() as context:
        context.setattr(dictionary, "is_here", lambda: False)
        summary = summarize(articles)
    verification = verify(summary.to_dict(), articles)
    assert verification.faults == ()
    assert "without the dictionaries of the extra 'languages'" in str(verification.unchecked)
    assert verify(summarize(articles).to_dict(), articles).unchecked == ()
