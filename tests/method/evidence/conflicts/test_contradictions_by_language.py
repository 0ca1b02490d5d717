"""What cannot both be true, in languages of which few words are known: fates, verdicts, parts."""

from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.conflicts import clash
from summarizer.method.evidence.statements import read_statement

ALIKE = 0.7


def clashing(code, one, other):
    own, another = (read_statement(text, language_of(code)) for text in (one, other))
    there, back = clash(own, another, ALIKE), clash(another, own, ALIKE)
    assert (there is None) == (back is None)
    return there and (there.kind, one[slice(*there.a)], other[slice(*there.b)])


@pytest.mark.parametrize(
    ("code", "one", "other", "shown"),
    [
        (
            "ar",
            "قتل أربعة عمال في انهيار منجم.",
            "أصيب أربعة عمال في انهيار منجم.",
            ("قتل", "أصيب"),
        ),
        (
            "de",
            "Bei dem Einsturz in Orm starben vier Bergleute.",
            "Bei dem Einsturz in Orm wurden vier Bergleute verletzt.",
            ("starben", "verletzt"),
        ),
        (
            "en",
            "Four miners were killed in a collapse in Tarn.",
            "Four miners were injured in a collapse in Tarn.",
            ("killed", "injured"),
        ),
        (
            "es",
            "Cuatro mineros murieron en un derrumbe en Tarna.",
            "Cuatro mineros resultaron heridos en un derrumbe en Tarna.",
            ("murieron", "heridos"),
        ),
        (
            "fr",
            "Quatre mineurs sont morts dans un éboulement à Tarne.",
            "Quatre mineurs ont été blessés dans un éboulement à Tarne.",
            ("morts", "blessés"),
        ),
        (
            "ja",
            "鉱山の崩落で作業員4人が死亡した。",
            "鉱山の崩落で作業員4人が負傷した。",
            ("死", "負"),
        ),
        (
            "pl",
            "Czterech górników zginęło w kopalni w Rybniku.",
            "Czterech górników zostało rannych w kopalni w Rybniku.",
            ("zginęło", "rannych"),
        ),
        (
            "ru",
            "Четверо шахтёров погибли при обвале в Воркуте.",
            "Четверо шахтёров пострадали при обвале в Воркуте.",
            ("погибли", "пострадали"),
        ),
        (
            "sv",
            "Fyra gruvarbetare dog i ett ras i Kiruna.",
            "Fyra gruvarbetare skadades i ett ras i Kiruna.",
            ("dog", "skadades"),
        ),
        (
            "tr",
            "Soma'daki göçükte dört madenci öldü.",
            "Soma'daki göçükte dört madenci yaralandı.",
            ("öldü", "yaralandı"),
        ),
        ("zh", "矿井坍塌，造成4名矿工死亡。", "矿井坍塌，造成4名矿工受伤。", ("死", "受")),
    ],
)
def test_as_many_of_the_same_people_were_killed_or_hurt(code, one, other, shown) -> None:
    assert ("polarity", *shown) == clashing(code, one, other)


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("de", "Vier starben in Orm, vier wurden verletzt.", "Vier wurden in Orm verletzt."),
        ("en", "Four miners were killed in Tarn.", "Four other miners were injured in Tarn."),
        ("en", "Four were killed and nine hurt in Tarn.", "Nine people were hurt in Tarn."),
        ("en", "Four men were killed in Tarn on May 3.", "Four men were hurt in Tarn on May 9."),
        ("en", "Six people were missing in Tarn.", "Six people were killed in Tarn."),
        ("en", "Four men were killed by the flood.", "Four men were hurt, Ada Moss among them."),
        ("sv", "Fyra dog och fyra skadades i Kiruna.", "Fyra skadades i Kiruna."),
        ("zh", "矿井坍塌，4名矿工死亡，4名矿工受伤。", "矿井坍塌，造成4名矿工受伤。"),
    ],
)
def test_others_and_those_counted_beside_them_are_no_conflict(code, one, other) -> None:
    assert clashing(code, one, other) is None


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("ar", "أدانت محكمة أسيوط المصرفي سمير حداد.", "برأت محكمة أسيوط المصرفي سمير حداد."),
        ("ar", "وافق البرلمان على قانون الضرائب.", "لم يوافق البرلمان على قانون الضرائب."),
        ("en", "The bishop of Tarn has resigned.", "The bishop of Tarn has refused to resign."),
        ("ja", "地裁は銀行員に有罪を言い渡した。", "地裁は銀行員に無罪を言い渡した。"),
        ("ja", "10月の物価は上昇した。", "10月の物価は低下した。"),
        ("pl", "Sąd w Opolu skazał Jana Króla.", "Sąd w Opolu uniewinnił Jana Króla."),
        ("pl", "Inflacja wzrosła w październiku.", "Inflacja spadła w październiku."),
        ("pt", "O tribunal condenou Rui Melo.", "O tribunal absolveu Rui Melo."),
        ("sv", "Tingsrätten dömde Jan Kroon.", "Tingsrätten friade Jan Kroon."),
        ("sv", "Räntan steg i oktober.", "Räntan sjönk i oktober."),
        ("tr", "Yazar Ece Tan beraat etti.", "Yazar Ece Tan mahkûm oldu."),
        ("tr", "Enflasyon ekimde yükseldi.", "Enflasyon ekimde geriledi."),
        ("zh", "法院判银行家李明有罪。", "法院判银行家李明无罪。"),
    ],
)
def test_verdicts_and_movements_are_opposites_in_any_language(code, one, other) -> None:
    kind, *_ = clashing(code, one, other)
    assert kind == "polarity"


@pytest.mark.parametrize(
    ("code", "text", "weekday"),
    [
        ("nl", "De inbraak in Assen was maandagavond.", 0),
        ("nl", "De inbraak in Assen was op woensdagochtend.", 2),
        ("sv", "Inbrottet i Falun skedde på måndagskvällen.", 0),
        ("sv", "Inbrottet i Falun skedde på onsdagen.", 2),
    ],
)
def test_a_weekday_is_read_with_the_part_of_the_day_that_is_written_behind_it(
    code, text, weekday
) -> None:
    (value,) = read_statement(text, language_of(code)).values
    assert weekday == value.day.weekday


@pytest.mark.parametrize(
    ("code", "one", "other", "shown"),
    [
        (
            "de",
            "Die Stadt schließt eines der drei Bäder.",
            "Die Stadt schließt alle drei Bäder.",
            ("eines der drei", "alle drei"),
        ),
        (
            "en",
            "The city will close one of its three pools.",
            "The city will close all three pools.",
            ("one of its three", "all three"),
        ),
        (
            "fr",
            "La ville ferme une des trois piscines.",
            "La ville ferme toutes les trois piscines.",
            ("une des trois", "toutes les trois"),
        ),
        (
            "es",
            "La ciudad cierra una de las tres piscinas.",
            "La ciudad cierra todas las tres piscinas.",
            ("una de las tres", "todas las tres"),
        ),
    ],
)
def test_some_of_a_number_and_all_of_it_are_a_conflict(code, one, other, shown) -> None:
    assert ("number", *shown) == clashing(code, one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The city will close one of its three pools.", "The city will close a pool."),
        ("Half of the 80 pools are shut.", "50 percent of the 80 pools are shut."),
        ("The city will close all three pools.", "The city will close its three pools."),
        ("All three pools of the city were tested.", "One of the three pools of Tarn was shut."),
    ],
)
def test_a_whole_beside_no_part_of_it_is_no_conflict(one, other) -> None:
    assert clashing("en", one, other) is None
