from __future__ import annotations

import pytest

from summarizer.articles import Article
from summarizer.languages import has_file, language_of
from summarizer.method.preparation import prepare
from summarizer.method.preparation.lines.dates import parse_date
from summarizer.method.scoring.readability import stands_alone


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("da", "I Danmark sank en færge i mandags."),  # "in Denmark", no "I"
        ("da", "Her sank færgen Astrid."),  # "here"
        ("sv", "So det gick till."),
        ("cs", "I ministr Novák trajekt navštívil."),  # "also"
        ("vi", "Theo công ty Rosevik, phà đã chìm."),
        ("ca", "It va enfonsar el transbordador."),
        ("da", "“Radaren var slukket,” sagde kaptajn Tom Harris."),
        ("id", "“Radar mati,” kata kapten Tom Harris."),
    ],
)
def test_words_of_english_are_none_of_another_language(code: str, text: str) -> None:
    assert not has_file(code)
    assert stands_alone(text, language_of(code))


@pytest.mark.parametrize("code", ["en", None, ""])
def test_english_and_what_tells_no_language_are_read_as_english(code) -> None:
    assert not stands_alone("I sank the ferry.", language_of(code))


def test_a_quotation_with_nobody_beside_it_leans_in_every_language() -> None:
    assert not stands_alone("“Radaren var slukket, og tågen var tæt.”", language_of("da"))


def test_dates_of_pages_are_read_in_their_language_and_in_english() -> None:
    danish = language_of("da")
    assert parse_date("3 maj 2023", danish) == parse_date("3 May 2023", danish) is not None


def test_what_pages_borrow_from_english_is_left_out() -> None:
    text = "Færgen Astrid sank i mandags ud for Rosevik. Alle 41 blev reddet af fiskere.\n\n"
    draft = prepare([Article(text + "Photo by Tom Harris", language="da")])
    assert 2 == len(draft.texts)


@pytest.mark.parametrize(
    ("code", "leans", "stands"),
    [
        ("ca", "Tanmateix, el pont continua tancat.", "Aquest dilluns reobre el pont de Reus."),
        ("ca", "I la pluja no va parar.", "I. Puig va guanyar la cursa."),
        ("sr", "Dodao je da neće biti pomoći.", "Onlajn prodavnica Kupi je otpustila radnike."),
        ("sr", "Међутим, мост је и даље затворен.", "Градоначелница Ниша поднела је оставку."),
    ],
)
def test_openings_that_lean_are_known_of_languages_that_list_them(code, leans, stands) -> None:
    assert not stands_alone(leans, language_of(code))
    assert stands_alone(stands, language_of(code))


@pytest.mark.parametrize(
    ("code", "notice"),
    [
        ("ca", "Segueix-nos a Instagram."),
        ("ca", "Subscribe to our newsletter."),
        ("sr", "Pretplatite se na naš bilten."),
        ("hr", "Follow us on Instagram."),
    ],
)
def test_notices_of_a_language_stand_beside_the_english_ones(code, notice) -> None:
    text = "Most u Tarnfildu srušio se u subotu. Policija je zatvorila put do ponedeljka.\n\n"
    draft = prepare([Article(text + notice, language=code)])
    assert 2 == len(draft.texts)
