"""Who did it, and to whom, in languages in which the order of names does not tell it."""

from __future__ import annotations

import pytest

from summarizer import Article, summarize
from summarizer.languages import language_of
from summarizer.method.evidence.differences.vetoes import differs
from summarizer.method.evidence.statements import read_statement
from summarizer.method.evidence.who_did_what.opposites import opposed


def statements(code, *texts):
    return [read_statement(text, language_of(code)) for text in texts]


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("ar", "تغلب الأهلي على الوحدة 3-0.", "تغلب الوحدة على الأهلي 3-0."),
        ("ar", "هزم الزمالك الإسماعيلي 2-0.", "هزم الإسماعيلي الزمالك 2-0."),
        ("de", "Ida Rehm hat den Verlag Olm verklagt.", "Der Verlag Olm hat Ida Rehm verklagt."),
        ("ja", "準決勝で函館が室蘭に3対0で勝った。", "準決勝で室蘭が函館に3対0で勝った。"),
        ("ja", "南川社が北見社を買収した。", "北見社が南川社を買収した。"),
        ("pl", "Legia pokonała Polonię 3:0.", "Polonia pokonała Legię 3:0."),
        ("pl", "Wisła pokonała ŁKS 3:0.", "ŁKS pokonał Wisłę 3:0."),
        ("pl", "Odra pokonała Wartę w Opolu.", "Warta pokonała Odrę w Opolu."),
        ("pl", "Huta została kupiona przez Odrę.", "Odra została kupiona przez Hutę."),
        ("pl", "Odra pokonała Wartę 2:0.", "Odra przegrała z Wartą 0:2."),
        ("sv", "Umeå slog Luleå i finalen.", "Luleå slog Umeå i finalen."),
        ("tr", "Altay, Tuzla'yı 2-0 yendi.", "Tuzla, Altay'ı 2-0 yendi."),
        ("tr", "Kayaspor Bursaspor'u yendi.", "Bursaspor Kayaspor'u yendi."),
        ("tr", "Aras Çelik, Toros Maden'i satın aldı.", "Toros Maden, Aras Çelik'i satın aldı."),
        ("zh", "东山队3比0战胜西岭队。", "西岭队3比0战胜东山队。"),
    ],
)
def test_who_did_it_to_whom_is_told_by_cases_particles_and_verbs(code, one, other) -> None:
    own, another = statements(code, one, other)
    assert differs(own, another)
    assert differs(another, own)


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("ar", "تغلب الأهلي على الوحدة 3-0.", "فاز الأهلي على الوحدة 3-0."),
        ("de", "Ida Rehm hat den Verlag Olm verklagt.", "Den Verlag Olm hat Ida Rehm verklagt."),
        (
            "de",
            "Die Firma Olm hat den Maler Jost Rehm verklagt.",
            "Der Maler Jost Rehm ist von der Firma Olm verklagt worden.",
        ),
        ("ja", "函館が室蘭を破った。", "室蘭は函館に敗れた。"),
        ("ja", "南川社が北見社を買収した。", "北見社は南川社に買収された。"),
        (
            "de",
            "Der Verlag Brehm kaufte den Verlag Olm.",
            "Der Verlag Olm ging im Mai an den Verlag Brehm.",
        ),
        (
            "de",
            "Der Verlag Brehm verklagte im Mai den Verlag Olm.",
            "Der Verlag Olm wehrt sich gegen den Verlag Brehm, der ihn im Mai verklagte.",
        ),
        ("pl", "Legia pokonała Polonię 3:0.", "Polonię 3:0 pokonała Legia."),
        ("pl", "Odra pokonała Wartę 2:0.", "Warta przegrała z Odrą 0:2."),
        ("pl", "Odra pokonała Wartę.", "Warta uległa Odrze."),
        ("pl", "Odra kupiła Hutę.", "Huta została kupiona przez Odrę."),
        ("pl", "Odra pozwała Hutę.", "Huta została pozwana przez Odrę."),
        ("tr", "Kayaspor Bursaspor'u yendi.", "Bursaspor'u Kayaspor yendi."),
        ("sv", "Umeå slog Luleå i finalen.", "I finalen slog Umeå Luleå."),
        ("tr", "Altay, Tuzla'yı 2-0 yendi.", "Tuzla'yı 2-0 yenen Altay oldu."),
        ("zh", "东山队3比0战胜西岭队。", "西岭队0比3负于东山队。"),
    ],
)
def test_another_order_of_the_same_parts_is_no_difference(code, one, other) -> None:
    own, another = statements(code, one, other)
    assert not differs(own, another)
    assert not differs(another, own)
    assert [] == opposed(own, another)


def test_an_article_whose_language_nothing_tells_is_read_as_those_beside_it(encoder) -> None:
    texts = (
        "Gävle slog Kalmar med 2-1 i finalen.",
        "Kalmar slog Gävle med 2-1 i finalen.",  # short, and of no word that tells Swedish
        "Kören ger två konserter i december. Biljetter säljs i stadshuset.",
    )
    articles = [Article(text, id=str(number)) for number, text in enumerate(texts)]
    summary = summarize(articles, encoder=encoder)
    assert {0} == {sentence.support for sentence in summary.sentences}


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        (
            "es",
            "La fiscal entregó los informes al juez.",
            "El juez Luis Mora entregó a la fiscal los informes.",
        ),
        (
            "fr",
            "Le maire a demandé un audit au préfet.",
            "Le préfet Alain Mercier a demandé au maire un audit.",
        ),
        (
            "it",
            "Il sindaco ha chiesto un rinvio al giudice.",
            "Il giudice ha chiesto al sindaco un rinvio.",
        ),
        ("pt", "O juiz pediu um parecer ao banco.", "O banco pediu ao juiz um parecer."),
    ],
)
def test_who_asked_is_not_whom_the_other_sentence_says_was_asked(code, one, other) -> None:
    own, another = statements(code, one, other)
    assert differs(own, another)
    assert differs(another, own)


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        (
            "es",
            "El juez entregó los informes a la fiscal.",
            "El juez Luis Mora entregó a la fiscal los informes.",
        ),
        (
            "fr",
            "Le préfet a demandé un audit au maire.",
            "Le préfet Alain Mercier a demandé au maire un audit.",
        ),
    ],
)
def test_whom_something_is_said_to_may_stand_anywhere(code, one, other) -> None:
    own, another = statements(code, one, other)
    assert not differs(own, another)
    assert not differs(another, own)
