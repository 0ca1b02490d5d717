import dataclasses

import pytest

from summarizer.evaluation import Answer, System, Topic, evaluate
from summarizer.evaluation.table import render_table

TOPICS = [Topic("rain", ("Rain fell in Brest.",)), Topic("calm", ("All is calm.",))]
NASTY = "[red]a\x1b[31m\nb\u202e:smile:"


@pytest.fixture(scope="module")
def evaluation():
    cited = {"sentences": [{"citations": [{"article": "x"}]}]}
    poor = {"rain": Answer("Rain.", {"options": {"words": 2}} | cited), "calm": Answer("Brest.")}
    good = {"rain": Answer("Rain fell in Paris."), "calm": Answer("", failed=True)}
    return evaluate([System("poor", poor), System("good", good)], TOPICS)


def test_systems_stand_in_the_order_of_their_rouge_2(evaluation) -> None:
    lines = render_table(evaluation).splitlines()
    first = [line.split()[0] for line in lines if line.strip()[:4] in {"good", "poor"}]
    assert ["good", "poor", "good", "poor", "poor"] == first


def test_the_figures_are_there(evaluation) -> None:
    table = render_table(evaluation)
    # ROUGE-2 on rain: 2 of 3 pairs both ways; on calm nothing.
    for part in ("33.33", "[0.0, 66.7]", "−33.33", "[−66.7, +0.0]", "p 1.000", "2 (1 failed)"):
        assert part in table
    for part in ("budget", "50.0%", "articles", "not checked"):
        assert part in table


def test_what_no_system_has_has_no_column() -> None:
    table = render_table(evaluate([System("s", {"rain": Answer("Rain.")})], TOPICS))
    for part in ("budget", "redundancy", "articles", "citations", "a − b"):
        assert part not in table


def test_the_signature_and_the_notes_stand_below_on_one_line_each(evaluation) -> None:
    lines = render_table(evaluation, width=60).splitlines()
    for line in (evaluation.signature, *(f"note: {note}" for note in evaluation.notes)):
        assert line in lines


def test_false_citations_are_listed(evaluation) -> None:
    faulty = dataclasses.replace(evaluation.systems[0], checked=3, faults=[("rain", "wrong\x1b")])
    table = render_table(dataclasses.replace(evaluation, systems=[faulty]))
    assert "1 false" in table
    assert table.endswith("false citation: poor, topic rain: wrong\ufffd\n")


def test_all_citations_may_be_true(evaluation) -> None:
    true = dataclasses.replace(evaluation.systems[0], checked=3)
    assert "all 3 true" in render_table(dataclasses.replace(evaluation, systems=[true]))


@pytest.mark.parametrize("width", [20, 60, 80, 100, 200])
def test_no_line_is_longer_than_the_terminal_but_those_to_be_copied(evaluation, width: int) -> None:
    lines = render_table(evaluation, width=width).split(evaluation.signature)[0].splitlines()
    assert max(map(len, lines)) <= width


def test_names_give_way_before_figures() -> None:
    answers = {"rain": Answer("Rain fell.\nIt rains.")}
    systems = [System(f"{letter} name of some length", answers) for letter in "ab"]
    lines = render_table(evaluate(systems, TOPICS), width=56).splitlines()
    assert 2 == sum(line.endswith("ROUGE-1  ROUGE-2  ROUGE-L  ROUGE-SU4") for line in lines)
    words = {word for line in lines for word in line.split()}
    assert {"redundancy", "dangling", "length", "50.00"} <= words


def test_colours_are_for_terminals(evaluation) -> None:
    assert "\x1b" not in render_table(evaluation)
    assert "\x1b[1m" in render_table(evaluation, colours=True)


def test_a_name_cannot_steer_the_terminal() -> None:
    table = render_table(evaluate([System(NASTY, {"rain": Answer("Rain.")})], TOPICS))
    assert "[red]a\ufffd[31m b:smile:" in table
