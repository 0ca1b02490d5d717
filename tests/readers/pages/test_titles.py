from __future__ import annotations

import pytest

from summarizer.readers.pages.titles import headline_and_outlet


@pytest.mark.parametrize(
    ("title", "headings", "expected"),
    [
        ("Rain floods Brest | The Gazette", ["Rain floods Brest"], "The Gazette"),
        ("Rain floods Brest - World - Coast Post", ["Rain  floods Brest"], "Coast Post"),
        ("Rain floods Brest :: Post", ["More", "Rain floods Brest"], "Post"),
        ("Coast Post: Rain floods Brest", ["Rain floods Brest"], "Coast Post"),
        ("Print: Rain floods Brest - Coast Post", ["Rain floods Brest"], "Coast Post"),
        ("港口大火-港口网", ["港口大火"], "港口网"),
        ("港口大火_国内_港口网", ["港口大火"], "港口网"),
        ("Regen flutet Brest – Küstenblatt", ["Regen flutet Brest"], "Küstenblatt"),
    ],
)
def test_what_stands_beside_the_headline_is_the_outlet(title, headings, expected) -> None:
    assert headline_and_outlet(title, headings) == (" ".join(headings[-1].split()), expected)


@pytest.mark.parametrize(
    ("title", "headings"),
    [
        ("Rain floods Brest", ["Rain floods Brest"]),
        ("Rain - and wind - in Brest", []),
        ("Rain - and wind - in Brest", ["Rain - and wind - in Brest"]),
        ("Rain floods Brest-Guipavas", ["Rain floods Brest"]),
        ("", ["Rain"]),
    ],
)
def test_a_title_without_an_outlet_is_the_headline(title, headings) -> None:
    assert headline_and_outlet(title, headings) == (title, None)


def test_a_long_part_is_no_name() -> None:
    title = "Rain floods Brest | and here is all that we know of it"
    assert headline_and_outlet(title, ["Rain floods Brest"]) == ("Rain floods Brest", None)
