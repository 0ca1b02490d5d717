from __future__ import annotations

import pytest

from benchmarks.quality.cleaning import Judged, f1, main, notices, openings, rows, share

HALF = "judge"  # no rule was written on it


def case(predicted, true, weight=1.0):
    return Judged("lines: a", HALF, predicted, true, weight, "")


@pytest.mark.parametrize(
    ("hits", "of", "expected"),
    [(9, 10, "90.0% (60%–98%)"), (10, 10, "100.0% (72%–100%)"), (0, 0, "–")],
)
def test_a_share_has_its_interval(hits, of, expected) -> None:
    assert expected == share(hits, of)


def test_the_f1_is_of_all_cases() -> None:
    cases = [case(True, True), case(True, False), case(False, True), case(False, False)]
    assert f1(cases).startswith("0.50 (")


def test_report_that_is_lost_weighs_as_much_as_lines_of_its_kind() -> None:
    cases = [case(True, True), case(True, False, 1.0), case(False, False, 9.0)]
    shown = list(rows(cases))
    assert [line.split(" | ")[-1] for line in shown] == ["10.0% |"] * 2


@pytest.mark.slow
def test_of_the_written_notices_most_go_and_little_report_with_them() -> None:
    judged = [one for one in notices() if one.half == HALF]
    hits = sum(one.predicted and one.true for one in judged)
    assert hits >= 0.88 * sum(one.true for one in judged)
    assert hits >= 0.95 * sum(one.predicted for one in judged)


def test_openings_of_other_languages_than_english_are_known() -> None:
    written = [one for one in openings() if one.half == HALF]
    others = [one for one in written if one.subject[-2:] in {"de", "es", "it", "nl", "pt", "ru"}]
    hits = sum(one.predicted and one.true for one in others)
    either = sum(one.predicted for one in others) + sum(one.true for one in others)
    assert 2 * hits >= 0.92 * either


def test_what_is_judged_wrongly_is_shown_for_a_half_that_is_named(capsys) -> None:
    main(["write"])
    assert "missed  notices, glued | " in capsys.readouterr().out
