from __future__ import annotations

import pytest

from summarizer.articles import Article
from summarizer.method.preparation import prepare

# Three outlets on one event, in words of their own.
REPORTS = {
    "a": "A ferry with 212 passengers ran aground off Rosevik on Monday. Tugs pulled her free.",
    "b": "The ferry Astrid ran aground near Rosevik, and 212 passengers were brought ashore.",
    "c": "Passengers of a ferry spent a night at Rosevik after she hit a sandbank.",
}
CZECH = {
    "a": "Trajekt s 212 cestujícími najel v pondělí u Rosviku na mělčinu.",
    "b": "U Rosviku uvázl trajekt a 212 cestujících muselo na břeh.",
    "c": "Cestující trajektu strávili noc v Rosviku poté, co najel na mělčinu.",
}


def kept(lines, reports=None, language=None):
    """The sentences of the reports, each followed by its line, that are worth reading."""
    reports = reports or REPORTS
    articles = [
        Article(f"{reports[name]}\n\n{line}", id=name, language=language)
        for name, line in lines.items()
    ]
    return prepare(articles).texts


GRATITUDE = "Gratitude goes out from everybody here to subscribers."


def test_a_line_of_outlets_that_unrelated_articles_share_is_no_report() -> None:
    assert GRATITUDE not in kept(dict.fromkeys("abc", GRATITUDE))


def test_names_of_outlets_and_figures_may_differ_in_it() -> None:
    lines = {"a": "Gratitude goes out from the Rosvick Courier to subscribers.", "c": ""}
    lines |= {"b": lines["a"].replace("Rosvick Courier", "Norland Times")}
    assert not [text for text in kept(lines) if text.startswith("Gratitude")]


BRIEF = (
    "Meteorologists expect calmer weather and mild nights. Schools open again on Thursday. "
    "Nobody could explain what happened. A memorial is planned for the autumn."
)


@pytest.mark.parametrize("own", [REPORTS, dict.fromkeys("abc", "")], ids=["own lead", "copies"])
def test_a_brief_that_three_carry_is_the_news(own) -> None:
    articles = [Article(f"{text} {BRIEF}".strip(), id=name) for name, text in own.items()]
    told = [text for text in prepare(articles).texts if text in BRIEF]
    assert 12 == len(told)


@pytest.mark.parametrize("figures", [(31, 31, 31), (31, 28, 30)])
def test_the_figures_of_a_poll_are_the_news(figures: tuple[int, ...]) -> None:
    line = "The Liberals stand at {} percent in a poll by Votum."
    lines = {name: line.format(figure) for name, figure in zip("abc", figures, strict=True)}
    assert 3 == len([text for text in kept(lines) if text.startswith("The Liberals")])


def test_the_last_sentence_of_three_reports_is_the_news() -> None:
    line = "Meteorologists expect calmer weather and falling temperatures towards the weekend."
    assert 3 == kept(dict.fromkeys("abc", line)).count(line)


def test_one_outlet_alone_may_say_what_it_likes() -> None:
    line = "Zprávy každé ráno přímo ve schránce."
    assert line in kept({"a": line, "b": "Potápěči hledali do úsvitu.", "c": ""}, CZECH, "cs")


def test_of_two_outlets_it_must_speak_of_outlets_or_to_readers() -> None:
    plain = "Schools stay closed until Thursday morning."
    assert plain in kept({"a": plain, "b": plain})
    assert GRATITUDE not in kept({"a": GRATITUDE, "b": GRATITUDE})


def test_a_sentence_with_a_word_of_the_topic_is_an_agency_s() -> None:
    line = "The passengers were given blankets by neighbours."
    assert 3 == kept(dict.fromkeys("abc", line)).count(line)


def test_copies_of_one_text_share_more_than_a_notice() -> None:
    copied = (
        "Divers searched until dawn. Nobody could explain what happened. Schools stayed closed."
    )
    texts = [Article(f"{REPORTS['a']} {copied}", id=name) for name in ("a", "b", "c")]
    assert "Schools stayed closed." in prepare(texts).texts


def test_a_lead_and_a_short_sentence_are_news_however_many_have_them() -> None:
    lead = "Trajekt Astrid se v noci potopil u Rosviku."
    articles = [Article(f"{lead} {text}", id=name) for name, text in CZECH.items()]
    assert 3 == prepare(articles).texts.count(lead)
    short = "Nobody was hurt aboard."
    assert 3 == kept(dict.fromkeys("abc", short)).count(short)


def test_the_order_of_the_articles_changes_nothing() -> None:
    lines = dict.fromkeys("abc", "Zprávy každé ráno přímo ve schránce.")
    assert kept(lines, CZECH, "cs") == kept(dict(reversed(lines.items())), CZECH, "cs")


def test_the_line_is_told_among_what_was_left_out() -> None:
    articles = [Article(f"{text}\n\n{GRATITUDE}", id=name) for name, text in REPORTS.items()]
    dropped = prepare(articles).dropped
    assert [("a", "line of several outlets")] == [
        (name, span.reason) for name, span in dropped if name == "a"
    ]


MAIL = "The boiler failed on Monday night and the archive was flooded."
ANSWER = "The assessor came early. He found that a valve had rusted through."


def test_what_a_mail_quotes_of_the_one_that_it_answers_is_no_line_of_outlets() -> None:
    quoted = f"On Tue, 4 Jun 2024 at 10:12, Jo <jo@example.org> wrote:\n> {MAIL}\n\n{ANSWER}"
    articles = [
        Article(f"{MAIL} The insurer will send an assessor on Thursday.", id="mail"),
        Article(quoted, id="answer"),
    ]
    told = prepare(articles).texts
    assert 2 == told.count(MAIL)
    assert not [text for text in told if "wrote" in text]
