from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.languages import language_of
from summarizer.method.evidence.statements import read_statement


def stated(text, code="en", **details):
    return read_statement(text, language_of(code), **details)


def told(text, code="en"):
    """The numbers of a sentence: kind, middle of what is possible, the words."""
    values = stated(text, code).values
    return [
        (
            value.kind,
            round((value.low + value.high) / 2, 1),
            text[value.span.start : value.span.end],
        )
        for value in values
        if value.day is None
    ]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Seventeen cows drowned.", [("count", 17, "Seventeen")]),
        ("en", "They counted two hundred and six boats.", [("count", 206, "two hundred and six")]),
        (
            "en",
            "Two thousand three hundred fans came.",
            [("count", 2300, "Two thousand three hundred")],
        ),
        ("en", "It sold 1,250 tickets.", [("count", 1250, "1,250")]),
        ("en", "The fund holds £4.5bn.", [("money", 4.5e9, "£4.5bn")]),
        ("en", "It cost 30 million euros.", [("money", 3e7, "30 million euros")]),
        ("en", "Sales grew 6 percent.", [("percent", 6, "6 percent")]),
        ("en", "A quarter of the crop is lost.", [("percent", 25, "A quarter")]),
        ("en", "Two in five pupils stayed at home.", [("percent", 40, "Two in five")]),
        ("en", "The hole is 3 km deep.", [("length", 3000, "3 km")]),
        ("en", "It took 1 hour and 20 minutes.", [("time", 4800, "1 hour and 20 minutes")]),
        ("en", "Half a million people left.", [("count", 500000, "Half a million")]),
        (
            "en",
            "A quarter of a million people left.",
            [("count", 250000, "A quarter of a million")],
        ),
        ("en", "It took four and a half hours.", [("time", 16200, "four and a half hours")]),
        (
            "en",
            "It rose a quarter of a percentage point.",
            [("percent", 0.2, "a quarter of a percentage point")],
        ),
        ("en", "It pays 12 pounds an hour.", [("money", 12, "12 pounds")]),
        ("en", "It hit with a magnitude of 6.4.", [("magnitude", 6.4, "6.4")]),
        ("en", "He is held on second-degree charges.", []),
        ("en", "A 71-year-old sailor won.", [("age", 71, "71-year-old")]),
        ("en", "Ada Moss, 44, resigned.", [("age", 44, "44")]),
        ("en", "Kiel won 4-2.", [("score", 4002, "4-2")]),
        ("en", "The doors open at 7.30 p.m. daily.", [("clock", 1170, "7.30 p.m.")]),
        ("en", "The mill closed in 1932.", [("year", 1932, "1932")]),
        ("en", "They met at 7:30 a.m yesterday.", [("clock", 450, "7:30 a.m")]),
        ("en", "She came 3rd.", []),
        ("de", "Es kamen zweiunddreißig Gäste.", [("count", 32, "zweiunddreißig")]),
        ("de", "Rund 1.250 Boote sanken.", [("count", 1250, "1.250")]),
        ("de", "Das kostet 2,5 Millionen Euro.", [("money", 2.5e6, "2,5 Millionen Euro")]),
        ("de", "Kiel siegte mit 4:2.", [("score", 4002, "4:2")]),
        ("de", "Ein 71-jähriger Segler gewann.", [("age", 71, "71-jähriger")]),
        ("de", "Die Türen öffnen um 19.30 Uhr.", [("clock", 1170, "19.30 Uhr")]),
        ("es", "Llegaron treinta y dos barcos.", [("count", 32, "treinta y dos")]),
        ("es", "Costó 2,5 millones de euros.", [("money", 2.5e6, "2,5 millones de euros")]),
        ("es", "El paro subió un 6 por ciento.", [("percent", 6, "6 por ciento")]),
    ],
)
def test_numbers_are_read_with_their_kind_and_unit(code: str, text: str, expected) -> None:
    assert expected == told(text, code)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Flight 447 vanished.", [("label", 447)]),
        ("en", "She won stage 13 of the tour.", [("label", 13)]),
        ("en", "Apollo 11 landed on the moon.", [("label", 11)]),
        ("de", "Sie lag in Zimmer 12 des Hotels.", [("label", 12)]),
        ("es", "El vuelo 302 despegó.", [("label", 302)]),
        ("fr", "L'article 49 a été invoqué.", [("label", 49)]),
        ("en", "The A330-200 vanished.", []),
        ("en", "COVID-19 killed 40 people.", [("count", 40)]),
        ("en", "The mid-2020 survey began.", []),
        ("en", "In Kiel 40 people met.", [("count", 40)]),
        ("en", "In Kiel 40 houses burned.", [("count", 40)]),
        ("en", "In the building 40 families lived.", [("count", 40)]),
    ],
)
def test_a_number_that_names_a_thing_counts_nothing(code, text, expected) -> None:
    assert expected == [(value.kind, value.low) for value in stated(text, code).values]


@pytest.mark.parametrize(
    ("text", "kind", "low", "high"),
    [
        ("The bill passed 104 to 98.", "score", 104_098, 104_098),
        ("It passed by 112 votes to 98 late on Monday.", "score", 112_098, 112_098),
        ("Pay will go up to 15 dollars.", "money", 14.9, 15.1),
        ("Pay of up to 15 dollars is rare.", "money", 0, 15),
        ("One child in four is poor.", "percent", 24.5, 25.5),
    ],
)
def test_what_stands_around_a_number_tells_what_it_is(text, kind, low, high) -> None:
    value = stated(text).values[0]
    assert kind == value.kind
    assert (low, high) == (pytest.approx(value.low, rel=0.01), pytest.approx(value.high, rel=0.01))


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("fr", "Plus de 5 000 personnes", 5000),
        ("ru", "12 000 человек", 12000),
        ("ru", "две с половиной тысячи человек", 2500),
        ("ru", "полторы тысячи человек", 1500),
        ("it", "ventidue persone", 22),
        ("nl", "tweeëntwintig mensen", 22),
        ("pt", "trinta e duas pessoas", 32),
        ("fr", "vingt-deux personnes", 22),
        ("es", "dos mil millones de euros", 2e9),
        ("es", "dos millones quinientos mil", 2.5e6),
    ],
)
def test_numbers_of_other_languages_are_read(code, text, expected) -> None:
    value = stated(text, code).values[0]
    assert value.low <= expected <= value.high


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ru", "на 63-й минуте"),
        ("fr", "la 13e étape"),
        ("fr", "le 1er juin"),
        ("fr", "le vol Air France 447"),
        ("zh", "2019年由修路工人发现"),
        ("zh", "10月交付"),
    ],
)
def test_what_tells_which_one_a_thing_is_counts_nothing(code: str, text: str) -> None:
    assert "count" not in {value.kind for value in stated(text, code).values}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The plane was an Airbus A330.", []),
        ("The leaders of the G20 met.", []),
        ("Rebels shot down MH17.", []),
        ("It cost US$12 million.", ["money"]),
        ("It cost Rs500.", ["count"]),
    ],
)
def test_digits_behind_capitals_are_a_name(text: str, expected) -> None:
    assert expected == [value.kind for value in stated(text).values]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Some 80 goats escaped.", 72, 88),
        ("At least 80 goats escaped.", 80, 120),
        ("At least three goats escaped.", 3, 5),
        ("Eighty goats or more escaped.", 80, 120),
        ("Up to 80 goats escaped.", 0, 80),
        ("Dozens of goats escaped.", 24, 150),
        ("A total of 80 goats escaped.", 80, 80),
    ],
)
def test_what_is_told_roughly_leaves_a_range(text: str, low: float, high: float) -> None:
    (value,) = stated(text).values
    assert (low, high) == pytest.approx((value.low, value.high), abs=0.01)


@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [
        ("ru", "Пострадавших, по уточненным данным, 11.", "count"),
        ("en", "Per Strand, a driver from Rosevik, 34, was killed.", "age"),
        ("en", "Killed was Per Strand, a driver, 34.", "age"),
    ],
)
def test_a_number_behind_an_aside_counts_those_before_it(code: str, text: str, kind: str) -> None:
    assert [kind] == [value.kind for value in read_statement(text, language_of(code)).values]


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("ru", "Число жертв выросло до шести.", 6),
        ("es", "El número de muertos subió hasta seis.", 6),
        ("it", "Il numero dei morti è salito fino a sei.", 6),
    ],
)
def test_a_limit_behind_a_rise_is_what_it_came_to(code: str, text: str, value: int) -> None:
    (found,) = read_statement(text, language_of(code)).values
    assert (value, value, False) == (found.low, found.high, found.bound)


@pytest.mark.parametrize(
    ("code", "text", "least"),
    [
        ("ar", "قتل 80 شخصا على الأقل.", 80),
        ("zh", "80多人受伤。", 80),
        ("zh", "80人以上受伤。", 80),
    ],
)
def test_a_lower_limit_may_stand_behind_what_is_counted(code: str, text: str, least: int) -> None:
    (found,) = read_statement(text, language_of(code)).values
    assert (least, True) == (found.low, found.bound)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Between 3 and 5 million euros are needed.", [("money", 3e6), ("money", 5e6)]),
        ("es", "Eran un matrimonio de 78 y 74 años.", [("time", 78), ("time", 74)]),
        ("ru", "Выплатят от 400 до 800 тыс. руб.", [("money", 4e5), ("money", 8e5)]),
        ("de", "Es kostet 400 bis 800 Euro.", [("money", 400), ("money", 800)]),
        ("en", "It killed 3 and hurt 5 people.", [("count", 3), ("count", 5)]),
        ("en", "It killed 3 and ran 5 miles.", [("count", 3), ("length", 8046.7)]),
    ],
)
def test_a_number_has_the_unit_of_the_one_that_it_is_joined_to(code, text, expected) -> None:
    year = 3.15576e7
    found = [
        (value.kind, value.high / (year if value.kind == "time" else 1))
        for value in read_statement(text, language_of(code)).values
    ]
    assert [kind for kind, _ in expected] == [kind for kind, _ in found]
    assert [each for _, each in expected] == pytest.approx([each for _, each in found], rel=0.05)


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("The dam burst on Sunday.", "2024-05-08", (2024, 5, 5)),
        ("The vote will be held on Sunday.", "2024-05-08", (2024, 5, 12)),
        ("The dam burst yesterday.", "2024-05-08", (2024, 5, 7)),
        ("The dam burst on May 3.", "2024-05-08", (2024, 5, 3)),
        ("The dam burst on 30 December.", "2024-01-02", (2023, 12, 30)),
        ("The dam burst on May 3, 1961.", None, (1961, 5, 3)),
    ],
)
def test_days_are_found_by_the_date_of_the_article(text, published, expected) -> None:
    from datetime import date  # noqa: PLC0415 - the value is compared with its ordinal

    (value,) = stated(text, published=published).values
    assert date(*expected).toordinal() == value.day.ordinal


def test_without_a_date_a_weekday_is_no_more_than_that() -> None:
    (value,) = stated("The dam burst on Sunday.").values
    assert (None, 6) == (value.day.ordinal, value.day.weekday)


def test_the_time_of_a_speech_is_marked_as_such() -> None:
    happened, said = stated("The dam burst on Sunday, the mayor said on Monday.").values
    assert (False, True) == (happened.said, said.said)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Police questioned Ada Moss in Kiel.", [(("ada", "moss"), ""), (("kiel",), "in")]),
        ("en", "Judge Ada Moss ruled.", [(("ada", "moss"), "")]),
        ("en", "The bus left from Banco de Quito.", [(("banco", "de", "quito"), "from")]),
        ("de", "Die Richterin Ada Moss sprach.", [(("ada", "moss"), "")]),
    ],
)
def test_names_are_read_without_titles_and_with_their_place(code: str, text: str, expected) -> None:
    names = [name for name in stated(text, code).names if name.sure]
    assert expected == [(name.words, name.place) for name in names]


def test_a_name_knows_the_office_of_its_bearer() -> None:
    (name,) = stated("The pilot was identified as Ada Moss.").names
    assert frozenset({"pilot"}) == name.offices


@pytest.mark.parametrize(
    ("code", "text", "term", "expected"),
    [
        ("en", "The mine was inspected.", "inspect", 1),
        ("en", "The mine was not inspected.", "inspect", -1),
        ("en", "The mine wasn’t inspected.", "inspect", -1),
        ("en", "The mine received no warning.", "warn", -1),
        ("en", "The visitors were uninsured.", "insure", -1),
        ("en", "Prices fell.", "rise", -1),
        ("en", "Prices did not fall.", "rise", 1),
        ("en", "No fewer than six boats sank.", "sink", 1),
        ("de", "Die Preise fielen.", "rise", -1),
        ("de", "Der Zeuge wurde nicht gewarnt.", "warn", -1),
        ("es", "Los precios bajaron.", "rise", -1),
        ("es", "El testigo no fue detenido.", "arrest", -1),
    ],
)
def test_a_word_is_said_or_denied(code: str, text: str, term: str, expected: int) -> None:
    assert expected == stated(text, code).signs[term]


@settings(deadline=None, max_examples=200)
@given(st.text(max_size=80), st.sampled_from(["en", "de", "es"]))
def test_any_text_can_be_read_and_spans_stay_inside(text: str, code: str) -> None:
    statement = stated(text, code, published="2024-05-08")
    spans = [part.span for part in (*statement.values, *statement.names)] + [*statement.spans]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


@pytest.mark.parametrize(
    "text",
    [
        "9" * 5000,
        "9" * 400 + " people",
        "million " * 400,
        "hundred " * 400,
        "1-" * 3000,
        "12:" * 2000,
        "Ada and " * 2000,
        "not " * 3000,
        "at least 5 " * 2000,
        "Sunday, " * 2000,
        "a.m. " * 2000,
    ],
)
@pytest.mark.parametrize("code", ["en", "de", "es"])
def test_long_and_odd_sentences_take_no_more_than_their_beginning(text: str, code: str) -> None:
    statement = stated(text, code, published="0001-01-01")
    assert len(statement.folded) <= 250
