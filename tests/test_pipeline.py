from __future__ import annotations

import json

import numpy as np
import pytest

from summarizer import (
    Article,
    Encoder,
    InputError,
    ModelError,
    NothingToSummarizeError,
    Options,
    OptionsError,
    corroborate,
    find_stories,
    summarize,
)
from summarizer.method.selection.budget import Budget
from summarizer.verification import verify

ONE = "The ferry Astrid ran aground off Rosevik on Monday. All 212 passengers were brought ashore."
TWO = "The ferry Astrid ran aground off Rosevik on Monday. Divers search the wreck for oil."
SHORT = "Tugs came."
CHINESE = """北京市政府周一宣布，将在未来三年内投资四百亿元改善公共交通。\
新建的地铁线路总长一百二十公里。市长表示，票价不会上涨。专家认为，这项计划将减少空气污染。"""


def topic(*texts):
    return [Article(text=text, id=f"a{n}") for n, text in enumerate(texts)]


def test_what_two_articles_report_is_told_once_with_both_places(word_encoder: Encoder) -> None:
    summary = summarize(topic(ONE, TWO), encoder=word_encoder)
    first = summary.sentences[0]
    assert first.text == "The ferry Astrid ran aground off Rosevik on Monday."
    assert sorted((c.article, c.role) for c in first.citations) == [
        ("a0", "representative"),
        ("a1", "support"),
    ]
    assert (first.support, len(summary.sentences)) == (1, 3)


@pytest.mark.parametrize(
    ("budget", "expected"),
    [
        ({"max_words": 9}, 1),
        ({"words": 9}, 1),
        ({"sentences": 2}, 2),
        ({"max_sentences": 2}, 2),
        ({"percent": 40}, 1),
        ({}, 3),
    ],
)
def test_budgets_may_be_given_as_shortcuts(budget, expected: int, word_encoder: Encoder) -> None:
    summary = summarize(topic(ONE, TWO), encoder=word_encoder, **budget)
    assert expected == len(summary.sentences)


@pytest.mark.parametrize(
    ("percent", "words", "limit"),
    [(2.3, 1000, 23), (29, 100, 29), (99.99999999999999, 9, 8), (100, 9, 9), (1, 99, 0)],
)
def test_a_percentage_counts_as_it_is_written(percent: float, words: int, limit: int) -> None:
    """Floats fall short of 2.3% of 1,000, and rounding made 100% of what was less."""
    assert Budget.of(np.array([words]), Options(percent=percent)).limit == limit


@pytest.mark.parametrize(("words", "told"), [(33, 29), (34, 34), (35, 34)])
def test_a_budget_takes_the_summary_of_its_length_in_a_script_without_blanks(
    words: int, told: int, word_encoder: Encoder
) -> None:
    """Four sentences, two of them with an odd code point: 34 words, and 35 if each is rounded."""
    found = summarize(CHINESE, words=words, encoder=word_encoder)
    assert told == found.words
    assert verify(found, CHINESE, encoder=word_encoder).faults == ()


def test_a_budget_may_stand_beside_options_without_one(word_encoder: Encoder) -> None:
    options = Options(order="score")
    summary = summarize(topic(ONE, TWO), options, max_sentences=1, encoder=word_encoder)
    assert (summary.options["sentences"], summary.options["words"]) == (1, None)
    assert (summary.options["order"], len(summary)) == ("score", 1)


@pytest.mark.parametrize(
    ("options", "budgets", "named"),
    [
        ({}, {"max_words": 10, "max_sentences": 1}, "max_words and max_sentences"),
        ({}, {"words": 10, "max_words": 10}, "words and max_words"),
        ({"words": 80}, {"max_sentences": 1}, "words of options and max_sentences"),
        ({"percent": 5}, {"words": 9}, "percent of options and words"),
    ],
)
def test_two_budgets_of_a_call_are_an_error_that_names_both(
    options, budgets, named: str, word_encoder: Encoder
) -> None:
    with pytest.raises(OptionsError, match=f"^two budgets: {named}; give one"):
        summarize(topic(ONE), Options(**options), encoder=word_encoder, **budgets)


@pytest.mark.parametrize("options", [None, {"words": 80}])
@pytest.mark.parametrize("call", [summarize, find_stories, lambda a, o: corroborate(a, [], o)])
def test_options_that_are_none_are_refused_by_every_call(call, options) -> None:
    with pytest.raises(OptionsError, match=r"^options: .* is no Options; give"):
        call(topic(ONE), options)


@pytest.mark.parametrize(("opening", "told"), [("They", False), ("Sailors", True)])
def test_an_article_may_open_on_somebody_without_a_name_and_a_summary_not(
    opening: str, told: bool, word_encoder: Encoder
) -> None:
    first = f"{opening} rowed to the pier of Brest in two small boats before midnight."
    rest = "The ferry Astrid had run aground off Rosevik on Monday. Divers search for oil."
    summary = summarize(topic(ONE, TWO, f"{first} {rest}"), encoder=word_encoder)
    assert told == (first in summary.text)


def test_a_lone_article_is_summarised_with_a_note(word_encoder: Encoder) -> None:
    summary = summarize(topic(ONE), encoder=word_encoder)
    assert len(summary.sentences) == 2
    assert summary.notes == ("only one article: nothing to consolidate, no support from others",)


def test_a_budget_below_the_shortest_sentence_gives_an_empty_summary_with_a_note(
    word_encoder: Encoder,
) -> None:
    summary = summarize(topic(ONE, TWO), max_words=1, encoder=word_encoder)
    assert (summary.text, summary.words, summary.sentences) == ("", 0, ())
    assert any("fits in the budget" in note for note in summary.notes)


@pytest.mark.parametrize(
    "texts",
    [[], [""], [" \n\t "], ["Home » News\nTo Top"], ["...", "“ ”"], ["Read more here."], ["🙂🙂"]],
)
def test_nothing_to_summarise_is_an_error(texts, word_encoder: Encoder) -> None:
    with pytest.raises(NothingToSummarizeError, match=r"no (article|usable sentence)"):
        summarize(topic(*texts), encoder=word_encoder)


def test_an_article_of_boilerplate_does_not_keep_others_from_being_summarised(
    word_encoder: Encoder,
) -> None:
    summary = summarize(topic("To Top", ONE), encoder=word_encoder)
    assert [article.id for article in summary.articles] == ["a0", "a1"]
    assert {"a1"} == {c.article for s in summary.sentences for c in s.citations}


def test_two_articles_of_one_id_are_an_error(word_encoder: Encoder) -> None:
    with pytest.raises(InputError, match="'a0'"):
        summarize([*topic(ONE), *topic(TWO)], encoder=word_encoder)


def test_articles_may_come_from_any_iterable(word_encoder: Encoder) -> None:
    expected = summarize(topic(ONE, TWO), encoder=word_encoder)
    assert expected == summarize(iter(topic(ONE, TWO)), encoder=word_encoder)


def test_a_date_that_is_not_understood_is_a_note(word_encoder: Encoder) -> None:
    article = Article(text=ONE, id="a", published="some day")
    summary = summarize([article], encoder=word_encoder)
    assert summary.notes[0] == "article 'a': the date 'some day' is not understood and left out"
    assert summary.articles[0].published is None


def test_the_summary_names_the_encoder_and_the_options(word_encoder: Encoder) -> None:
    options = Options(sentences=1, order="score", same_fact=0.5)
    summary = summarize(topic(ONE, TWO), options, encoder=word_encoder)
    assert options.to_dict() == summary.options
    assert (word_encoder.name, word_encoder.sha256) == (
        summary.encoder.name,
        summary.encoder.sha256,
    )


@pytest.mark.slow
def test_an_unknown_encoder_is_an_error() -> None:
    with pytest.raises(ModelError, match="no-such-encoder"):
        summarize(topic(ONE), encoder="no-such-encoder")


def test_progress_is_told_with_the_stage(word_encoder: Encoder) -> None:
    told = []
    summarize(topic(ONE, TWO), encoder=word_encoder, progress=lambda *step: told.append(step))
    assert told[-1] == ("encoding", 4, 4)


def test_every_cluster_and_every_dropped_span_is_explained(word_encoder: Encoder) -> None:
    summary = summarize(topic("To Top\n" + ONE, TWO), max_words=30, encoder=word_encoder)
    assert summary.explanation is not None
    assert [cluster.rank for cluster in summary.explanation.clusters] == [1, 2, 3]
    selected = {c.cluster for c in summary.explanation.clusters if c.outcome == "selected"}
    assert selected == {sentence.cluster for sentence in summary.sentences}
    assert [(a, d.start, d.end) for a, d in summary.explanation.dropped] == [("a0", 0, 6)]


RADAR = "He said that the radar of the ferry Astrid had failed in thick fog off Rosevik on Monday."
HARRIS = "Captain Tom Harris met the reporters at noon."
LINDQVIST = "Anna Lindqvist called a conference in the harbour."


@pytest.mark.parametrize("order", ["story", "score", "chronological"])
@pytest.mark.parametrize("name", ["word_encoder", "encoder"])
def test_a_sentence_that_leans_on_another_is_told_with_it(
    name: str, order, request: pytest.FixtureRequest
) -> None:
    articles = topic(f"{HARRIS} {RADAR}", f"{LINDQVIST} {RADAR} Tugs came.")
    encoder = request.getfixturevalue(name)
    summary = summarize(articles, Options(words=40, order=order), encoder=encoder)
    told = [sentence.text for sentence in summary.sentences]
    place = told.index(RADAR)
    before, leaning = summary.sentences[place - 1 : place + 1]
    role = before.place.role  # chosen as well where there is room, or for the next one's sake
    assert (before.text, role in {"context", "representative"}) == (HARRIS, True)
    assert (leaning.place.article, leaning.place.role) == ("a0", "representative")
    assert leaning.support == 1
    assert summary.words <= 40
    outcomes = {cluster.cluster: cluster.outcome for cluster in summary.explanation.clusters}
    expected = {"context": "context", "representative": "selected"}[role]
    assert (outcomes[before.cluster], outcomes[leaning.cluster]) == (expected, "selected")
    result = verify(json.loads(json.dumps(summary.to_dict())), articles)
    assert (result.true, result.checked) == (True, len(told) + 1)


@pytest.mark.parametrize("order", ["story", "score", "chronological"])
def test_the_order_changes_no_sentence(order, word_encoder: Encoder) -> None:
    summary = summarize(topic(ONE, TWO), Options(order=order), encoder=word_encoder)
    expected = summarize(topic(ONE, TWO), encoder=word_encoder)
    assert sorted(s.text for s in expected.sentences) == sorted(s.text for s in summary.sentences)


def test_an_article_without_a_usable_sentence_is_noted(word_encoder: Encoder) -> None:
    summary = summarize([*topic(ONE, TWO), Article(text="To Top", id="menu")], encoder=word_encoder)
    assert summary.notes == (
        "article 'menu' has no usable sentence: only empty or boilerplate lines",
    )


def test_undated_articles_are_noted_where_dates_order_the_summary(word_encoder: Encoder) -> None:
    dated = Article(text=ONE, id="a", published="2024-03-12")
    options = Options(order="chronological")
    summary = summarize([dated, Article(text=TWO, id="b")], options, encoder=word_encoder)
    assert summary.notes == ("1 of 2 articles have no date and come last",)


def test_what_is_no_article_is_an_error_that_says_which() -> None:
    with pytest.raises(InputError, match=r"articles\[1\] is a int; make an Article"):
        summarize([Article(text=ONE), 5])


BRIDGE = "Eleven cars fell into the river when a bridge collapsed in Tarnfield on Saturday."
JUDGE = "Judge Ilse Moran will lead the inquiry, the ministry said."
GERMAN = "In Tarnfield ist eine Brücke eingestürzt, elf Autos fielen in den Fluss."
RUSSIAN = "В Тарнфилде рухнул мост, одиннадцать машин упали в реку."


@pytest.mark.parametrize(
    ("language", "expected"),
    [(None, {"a0", "a1"}), ("de", {"a2"}), ("ru-RU", {"a3"}), ("fr", {"a0", "a1"})],
)
def test_a_pile_in_several_languages_is_told_in_one(
    language, expected, word_encoder: Encoder
) -> None:
    pile = topic(f"{BRIDGE} {JUDGE}", BRIDGE, GERMAN, RUSSIAN)
    summary = summarize(pile, language=language, encoder=word_encoder)
    assert {sentence.place.article for sentence in summary.sentences} <= expected
    assert ["en", "en", "de", "ru"] == [article.language for article in summary.articles]
    assert [] == [article for article in summary.articles if article.used == "aside"]
    several = "articles in several languages: en (2), de (1), ru (1); the summary is in "
    assert several in "".join(summary.notes)
    assert ("no article is in fr" in summary.notes[0]) == (language == "fr")
    assert () == verify(summary.to_dict(), pile, encoder=word_encoder).faults


def test_a_fact_is_told_in_the_language_asked_for_and_cited_in_all(word_encoder: Encoder) -> None:
    pile = [Article(text=BRIDGE, id=name, language=name) for name in ("de", "en", "fr")]
    for name in ("de", "en", "fr"):
        (sentence,) = summarize(pile, Options(language=name), encoder=word_encoder).sentences
        assert (name, 2) == (sentence.place.article, sentence.support)


def test_an_article_whose_language_is_not_told_is_read_by_everybody(word_encoder: Encoder) -> None:
    pile = topic(f"{BRIDGE} {JUDGE}", "Tarnfield 2026: Moran, Keller, Ito.", GERMAN)
    summary = summarize(pile, Options(percent=100), encoder=word_encoder)
    assert {"a0", "a1"} == {sentence.place.article for sentence in summary.sentences}


def test_only_a_summary_in_a_language_that_was_asked_for_records_one(word_encoder: Encoder) -> None:
    assert "language" not in summarize(topic(ONE), encoder=word_encoder).options
    made = summarize(topic(ONE), language="en_GB", encoder=word_encoder)
    assert made.options["language"] == "en"


FERRIES = tuple(
    " ".join(told)
    for told in (
        (
            "A ferry with 300 people on board sank off Zanzora in a storm on Sunday.",
            "All passengers were brought ashore by fishing boats.",
            "The captain had reported a fire in the engine room an hour before.",
        ),
        (
            "The ferry Astrid sank near Zanzora on Sunday after a fire in its engine room.",
            "Fishermen saved everybody on board.",
            "The ship had passed its last inspection in May.",
        ),
        (
            "Everyone aboard a ferry that sank off Zanzora in Sunday's storm has been rescued.",
            "A fire broke out in the engine room, the captain told the coast guard.",
        ),
    )
)


@pytest.mark.parametrize(
    "notice",
    [
        "The crossword of the week is on page nine of the Saturday paper.",
        "The winner of the photo contest will be named on this page in June.",
        "A guided tour of the printing house starts every Thursday at noon.",
    ],
)
@pytest.mark.parametrize("outlets", [2, 3])
def test_a_notice_that_outlets_share_is_no_fact_of_the_event(
    notice: str, outlets: int, encoder: Encoder
) -> None:
    texts = [f"{text} {notice}" if n < outlets else text for n, text in enumerate(FERRIES)]
    summary = summarize(topic(*texts), max_words=50, encoder=encoder)
    assert notice not in [sentence.text for sentence in summary.sentences]
    assert "fire" in summary.text


@pytest.mark.parametrize(
    ("language", "lead", "quotation"),
    [
        (
            "en",
            "A dam burst above Kellwick on Sunday night.",
            "“Nobody told us. The water came through the windows,” said Rob Tanner.",
        ),
        (
            "es",
            "La presa de Kell reventó el domingo.",
            "«Nadie nos avisó. El agua entró por las ventanas», dijo Juan Pérez.",
        ),
        (
            "de",
            "Der Damm über Kellwick brach am Sonntag.",
            "»Der Damm wird neu gebaut. Das kostet zehn Millionen Euro«, sagte Karl Rees.",
        ),
        ("zh", "北山村发生山体滑坡，两座房屋被埋。", "“声音很大。我们马上跑了出去。”村民李明说。"),
        (
            "ja",
            "バスが横転し、八人が負傷した。",
            "「ブレーキが効かなかった。怖かった。」と乗客は話した。",
        ),
    ],
)
def test_a_quotation_of_several_sentences_is_told_whole_with_its_speaker(
    language: str, lead: str, quotation: str
) -> None:
    between = "" if language in {"zh", "ja"} else " "
    article = Article(f"{lead}{between}{quotation}", id="a", language=language)
    told = between.join(one.text for one in summarize([article], max_words=300).sentences)
    assert f"{lead}{between}{quotation}" == told
    short = summarize([article], max_words=9).text
    assert (quotation[:4] in short) == (quotation[-6:] in short)
