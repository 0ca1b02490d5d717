"""Words of closed classes that cannot both be true: colours, ranks, medals, directions."""

from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.differences.vetoes import differs
from summarizer.method.evidence.statements import read_statement


@pytest.mark.parametrize(
    ("code", "one", "other", "found"),
    [
        (
            "en",
            "The weather service issued a yellow flood warning for Tarn on Monday.",
            "A red flood warning was issued for Tarn by the weather service on Monday.",
            ("polarity", "yellow", "red"),
        ),
        (
            "en",
            "Ada Moss came third in the Orm rally on Sunday, a minute behind Per Lund.",
            "Ada Moss came fifth in the Orm rally on Sunday.",
            ("polarity", "third", "fifth"),
        ),
        (
            "en",
            "An eastbound tram hit a van near Tarn bridge on Friday.",
            "Near Tarn bridge a westbound tram hit a van on Friday.",
            ("place", "eastbound", "westbound"),
        ),
        (
            "en",
            "Ada Moss won a silver medal in the long jump in Orm.",
            "In Orm Ada Moss won a bronze medal in the long jump.",
            ("polarity", "silver", "bronze"),
        ),
        (
            "de",
            "Ada Moss wurde zum zweiten Mal Landesmeisterin im Weitsprung.",
            "Ada Moss ist zum vierten Mal Landesmeisterin im Weitsprung geworden.",
            ("polarity", "zweiten", "vierten"),
        ),
        (
            "fr",
            "Les voleurs ont fui dans une voiture grise, selon la police de Tarn.",
            "Selon la police de Tarn, les voleurs ont fui dans une voiture rouge.",
            ("polarity", "grise", "rouge"),
        ),
        (
            "es",
            "El bote verde encalló el lunes cerca de Orm.",
            "El bote azul encalló el lunes cerca de Orm.",
            ("polarity", "verde", "azul"),
        ),
        (
            "ru",
            "Марта Орлова во второй раз в карьере выиграла гонку в Тарне.",
            "Марта Орлова в четвёртый раз в карьере выиграла гонку в Тарне.",
            ("polarity", "второй", "четвёртый"),
        ),
    ],
)
def test_two_words_of_one_class_beside_the_same_clash(code, one, other, found, shown) -> None:
    assert found in shown(code, one, other)
    assert differs(*(read_statement(text, language_of(code)) for text in (one, other)))


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        # Two goals, two quarters, two fires: which of several is told, and not how it was.
        ("en", "Moss scored the first goal for Tarn.", "Moss scored the second goal for Tarn."),
        (
            "en",
            "Sales at Orm rose in the first quarter.",
            "Sales at Orm rose in the third quarter.",
        ),
        ("en", "A second fire broke out in Orm.", "A third fire broke out in Orm."),
        # Several of a class: which of them is meant is not known.
        (
            "en",
            "The red and the white boat sank near Tarn.",
            "The white boat sank near Tarn in the night.",
        ),
        # Names and other things of other colours.
        (
            "en",
            "The White Star line opened a route to Tarn.",
            "The Black Star line opened a route to Tarn.",
        ),
        (
            "en",
            "Police found a red jacket near the bridge in Orm.",
            "Police found a blue bicycle in the canal in Orm.",
        ),
    ],
)
def test_one_of_several_or_another_thing_is_no_conflict(code, one, other, shown) -> None:
    assert "polarity" not in {kind for kind, *_ in shown(code, one, other)}
