"""What cannot both be true, in languages of which few words are known: fates, verdicts, parts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.conflicts import clash
from summarizer.method.evidence.differences.vetoes import differs
from summarizer.method.evidence.statements import read_statement

ALIKE = 0.7
PAIRS = [
    json.loads(line)
    for line in (Path(__file__).parent / "opposites.jsonl").read_text(encoding="utf-8").splitlines()
]
"""Pairs of sentences in eight languages, with whether they contradict each other."""


def pairs(*, conflict):
    return [
        (pair["language"], pair["one"], pair["other"])
        for pair in PAIRS
        if pair["conflict"] == conflict
    ]


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


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("de", "Die Inflation lag im Juni über 4 Prozent.", "Sie lag im Juni unter 4 Prozent."),
        ("en", "Inflation exceeded 4 percent in June.", "Inflation was below 4 percent in June."),
        ("es", "La inflación superó el 4 % en junio.", "Quedó por debajo del 4 % en junio."),
        ("fr", "L'inflation a dépassé 4 % en juin.", "L'inflation était en dessous de 4 %."),
        ("it", "L'inflazione ha superato il 4 %.", "L'inflazione è rimasta sotto il 4 %."),
        ("pl", "Inflacja w czerwcu przekroczyła 4 procent.", "Inflacja była poniżej 4 procent."),
        ("pt", "A inflação ficou acima de 4 % em junho.", "A inflação ficou abaixo de 4 %."),
        ("nl", "De inflatie lag boven de 4 procent.", "De inflatie was minder dan 4 procent."),
        ("ru", "Инфляция превысила 4 процента.", "Инфляция была ниже 4 процентов."),
        ("zh", "6月通胀率高于4%。", "6月通胀率低于4%。"),
    ],
)
def test_a_bound_is_one_by_its_verb_too_in_any_language(code, one, other) -> None:
    own, another = (read_statement(text, language_of(code)) for text in (one, other))
    (more,), (less,) = ([x for x in each.values if x.kind == "percent"] for each in (own, another))
    assert (more.bound, more.low) == (True, 4)
    assert (less.bound, less.high) == (True, 4)


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        (
            "de",
            "Der Bergsteiger Max Lohr wurde am Montag lebend in einer Höhle gefunden.",
            "Der Bergsteiger Max Lohr wurde am Montag tot in einer Höhle gefunden.",
        ),
        (
            "es",
            "El montañero Juan Orbes fue hallado vivo el lunes en una cueva.",
            "Los equipos hallaron el lunes el cadáver del montañero Juan Orbes en una cueva.",
        ),
        (
            "fr",
            "L'alpiniste Jean Orbes a été retrouvé vivant lundi dans une grotte.",
            "L'alpiniste Jean Orbes a été retrouvé mort lundi dans une grotte.",
        ),
        (
            "it",
            "L'alpinista Gianni Orbes è stato trovato vivo lunedì in una grotta.",
            "L'alpinista Gianni Orbes è stato trovato morto lunedì in una grotta.",
        ),
        (
            "pt",
            "O alpinista João Orbes foi encontrado vivo na segunda-feira numa gruta.",
            "O alpinista João Orbes foi encontrado morto na segunda-feira numa gruta.",
        ),
        (
            "ru",
            "Альпиниста Ивана Орлова в понедельник нашли живым в пещере.",
            "Альпиниста Ивана Орлова в понедельник нашли мертвым в пещере.",
        ),
    ],
)
def test_who_is_found_alive_is_not_found_dead(code, one, other) -> None:
    assert clashing(code, one, other) is not None


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        (
            "de",
            "Der Verein hat den Vertrag mit Trainer Emil Sorg um ein Jahr verlängert.",
            "Der Verein hat den Vertrag mit Trainer Emil Sorg um ein Jahr verkürzt.",
        ),
        (
            "en",
            "The club has extended the contract of coach Emil Sorg by a year.",
            "The club has shortened the contract of coach Emil Sorg by a year.",
        ),
    ],
)
def test_what_is_extended_is_not_shortened(code, one, other) -> None:
    assert clashing(code, one, other) is not None


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        (
            "en",
            "The army of Tamora attacked a border post of Belcia on Tuesday.",
            "The army of Belcia attacked a border post of Tamora on Tuesday.",
        ),
        (
            "en",
            "Brewer Halden is buying its rival Kestrel for 900 million euros.",
            "Brewer Kestrel is buying its rival Halden for 900 million euros.",
        ),
        (
            "en",
            "On Monday the captain Ada Moss rescued the sailor Per Lund.",
            "On Monday the captain Per Lund rescued the sailor Ada Moss.",
        ),
        (
            "es",
            "El ejército de Tamora atacó el martes un puesto fronterizo de Belcia.",
            "El ejército de Belcia atacó el martes un puesto fronterizo de Tamora.",
        ),
        (
            "fr",
            "L'armée de Tamora a attaqué mardi un poste de Belcia.",
            "L'armée de Belcia a attaqué mardi un poste de Tamora.",
        ),
    ],
)
def test_who_did_it_and_to_whom_it_was_done_cannot_change_places(code, one, other) -> None:
    kind, *_ = clashing(code, one, other)
    assert kind == "name"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "President Ada Moss met Chancellor Per Lund on Tuesday.",
            "Chancellor Per Lund met President Ada Moss on Tuesday.",
        ),
        (
            "Belcia and Tamora attacked a border post on Tuesday.",
            "Tamora and Belcia attacked a border post on Tuesday.",
        ),
        (
            "The road from Belcia to Tamora has been closed since Tuesday.",
            "The road from Tamora to Belcia has been closed since Tuesday.",
        ),
        (
            "Talks of Belcia with Tamora begin on Tuesday.",
            "Talks of Tamora with Belcia begin on Tuesday.",
        ),
    ],
)
def test_what_two_do_together_is_the_same_the_other_way_round(one, other) -> None:
    assert clashing("en", one, other) is None


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("de", "Elise Tarn kam als Erste ins Ziel.", "Elise Tarn kam als Letzte ins Ziel."),
        ("es", "Elisa Tarn terminó primera ayer.", "Elisa Tarn terminó última ayer."),
        ("fr", "Élise Tarn a fini première hier.", "Élise Tarn a fini dernière hier."),
        ("it", "Elisa Tarn ha finito prima la gara.", "Elisa Tarn ha finito ultima la gara."),
        ("nl", "Elise Tarn werd eerste in de race.", "Elise Tarn werd laatste in de race."),
        ("pt", "Elisa Tarn ficou em primeiro lugar.", "Elisa Tarn ficou em último lugar."),
    ],
)
def test_who_came_first_did_not_come_last(code, one, other) -> None:
    own, another = (read_statement(text, language_of(code)) for text in (one, other))
    assert differs(own, another)


@pytest.mark.parametrize(("code", "one", "other"), pairs(conflict=True))
def test_what_newspapers_say_against_each_other_is_a_conflict(code, one, other) -> None:
    assert clashing(code, one, other) is not None


@pytest.mark.parametrize(("code", "one", "other"), pairs(conflict=False))
def test_what_newspapers_say_in_other_words_or_of_other_things_is_none(code, one, other) -> None:
    assert clashing(code, one, other) is None
