"""Kinds of sentences, as the vectors of the encoders that ship tell them."""

from __future__ import annotations

import json

import numpy as np
import pytest

from summarizer import Article, Options, load_encoder, summarize
from summarizer.encoders.manifest import MULTILINGUAL, shipped_models
from summarizer.languages import language_of
from summarizer.method.constants import CONSTANTS
from summarizer.method.encoding import encode
from summarizer.method.preparation import prepare
from summarizer.method.scoring.readability import readability
from summarizer.method.scoring.sentence_kinds import FILE, Kinds, Probe, kinds_of
from summarizer.options import DEFAULT_ENCODER

LEANS = {
    "tr": "Bunu dün akşam öğrendiğini söyledi ve başka bir şey eklemek istemedi.",
    "sv": "Det beslutet tog han redan samma kväll, trots hennes protester.",
    "ja": "彼はその日のうちにそれを撤回し、彼女には何も言わなかった。",
    "pl": "Tego samego wieczoru odwołał ją i nic więcej nie powiedział.",
}
STANDS = {
    "tr": "İzmir Belediyesi, limandaki yangında iki itfaiyecinin yaralandığını açıkladı.",
    "sv": "Polisen i Malmö grep på tisdagen tre män efter rånet mot Handelsbanken i Lund.",
    "ja": "大阪府警は火曜日、銀行から3億円を盗んだ疑いで3人の男を逮捕したと発表した。",
    "pl": "Policja w Gdańsku zatrzymała we wtorek trzech mężczyzn po napadzie na bank PKO.",
}
SCENES = {
    "de": "Der Regen tropft von den Planen, irgendwo bellt ein Hund, und niemand sagt ein Wort.",
    "ro": "Ploaia bătea încet în geamuri, iar pe stradă mirosea a pâine caldă.",
    "pl": "Deszcz bębni o blaszany dach, w kuchni pachnie kawą, a zegar stoi od lat.",
}
GERMAN_SCENES = (
    SCENES["de"],
    "Über dem Hof liegt Nebel, und aus der Küche riecht es nach Zimt und altem Holz.",
    "Ein alter Mann sitzt auf der Bank, raucht und schaut den Möwen über dem Wasser zu.",
    "Im Flur tickt die Uhr, draußen fällt leise Schnee auf die leeren Bänke am Kanal.",
)
NEWS = {
    "de": "Das Landgericht Kiel verurteilte den Kapitän am Montag zu zwei Jahren Haft.",
    "ro": "Tribunalul din Cluj l-a condamnat luni pe primar la doi ani de închisoare.",
    "pl": "Sąd w Łodzi skazał w poniedziałek burmistrza na dwa lata więzienia.",
}


@pytest.fixture(scope="module")
def encoders():
    return {name: load_encoder(name, threads=1) for name in (DEFAULT_ENCODER, MULTILINGUAL)}


def kinds(texts, encoder, code=None, newer=0.0):
    """The kinds of sentences, each an article of its own, in the order of the texts.

    `newer` is the share of articles that are newer than any of them.
    """
    articles = [Article(text=text, id=str(n), language=code) for n, text in enumerate(texts)]
    encoded = encode(prepare(articles), encoder)
    assert [sentence.quote for sentence in encoded.draft.sentences] == list(texts)
    return kinds_of(encoded, np.full(len(texts), newer))


@pytest.mark.parametrize("code", LEANS)
def test_a_sentence_leans_by_its_vector_where_no_words_are_listed(encoders, code) -> None:
    found = kinds([LEANS[code], STANDS[code]], encoders[MULTILINGUAL], code)
    assert found.leaning.tolist() == [True, False]


@pytest.mark.parametrize("code", SCENES)
def test_a_scene_is_told_from_news_in_any_language(encoders, code) -> None:
    scene, news = kinds([SCENES[code], NEWS[code]], encoders[MULTILINGUAL], code).scenes
    assert scene > 0.5 > news


def test_the_encoder_for_english_tells_what_leans(encoders) -> None:
    texts = [
        "He later told her that it had been his own idea from the start.",
        "Police in Leeds arrested three men on Tuesday after a robbery at a bank in York.",
    ]
    assert kinds(texts, encoders[DEFAULT_ENCODER]).leaning.tolist() == [True, False]


def test_of_the_vectors_of_another_encoder_nothing_is_told(word_encoder) -> None:
    texts = ["He took it back on the same day.", "Nobody said a word."]
    found = kinds(texts, word_encoder, newer=0.8)
    assert not any(values.any() for values in found)


def test_probes_are_of_the_encoders_that_ship() -> None:
    """After another build of a model its probes must be fitted again."""
    shipped = shipped_models()
    fitted = {name: numbers["encoder"] for name, numbers in json.loads(FILE.read_text()).items()}
    assert fitted == {name: shipped[name].sha256[shipped[name].graph] for name in fitted}
    assert set(fitted) == {DEFAULT_ENCODER, MULTILINGUAL}


def test_the_other_rows_change_no_bit_of_a_probability() -> None:
    draws = np.random.default_rng(1)
    vectors = draws.standard_normal((3000, 384)).astype(np.float32)
    probe = Probe(draws.standard_normal(384) / 10, 0.1, 0.2)
    together, order = probe.probabilities(vectors), draws.permutation(3000)
    assert together[order].tobytes() == probe.probabilities(vectors[order]).tobytes()
    alone = np.concatenate([probe.probabilities(vectors[row : row + 1]) for row in range(50)])
    assert together[:50].tobytes() == alone.tobytes()


def test_a_summary_tells_the_news_and_not_the_scene() -> None:
    """A feature and two reports in Romanian, of which no openings are listed."""
    scene = "Ploaia bătea încet în geamurile tribunalului, iar pe stradă mirosea a pâine caldă."
    feature = f"{scene} Primarul Ion Marin a fost condamnat luni la Cluj pentru luare de mită."
    report = (
        "Tribunalul din Cluj l-a condamnat luni pe primarul Ion Marin la doi ani de închisoare. "
        "Tribunalul a decis și confiscarea a 80.000 de euro de la Ion Marin."
    )
    other = (
        "Primarul Ion Marin a primit doi ani de închisoare la Tribunalul din Cluj. "
        "Firma de construcții din Turda a primit contracte de 3 milioane de lei."
    )
    texts = {"a": feature, "b": report, "c": other}
    articles = [Article(text, id=name) for name, text in texts.items()]
    summary = summarize(articles, Options(sentences=3))
    assert scene not in [sentence.text for sentence in summary]


def test_a_pile_of_scenes_still_has_a_summary() -> None:
    articles = [Article(f"{scene} {scene[:-1]}, wie jeden Abend.") for scene in GERMAN_SCENES]
    summary = summarize(articles, Options(words=60))
    assert len(summary.sentences) > 1


def test_the_encoder_for_english_tells_scenes_of_which_it_is_sure(encoders) -> None:
    scene = (
        "It was ten past two in the morning and the vending machine had just eaten her last dollar."
    )
    news = "Police in Leeds arrested three men on Tuesday after a robbery at a bank in York."
    found = kinds([scene, news], encoders[DEFAULT_ENCODER]).scenes
    assert found[0] > 0.5 > found[1]
    assert found[1] == 0


TEXTS = [
    "The plan was dropped.",
    "Police in Leeds arrested three men on Tuesday.",
    "But the council of Leeds dropped the plan for a bridge.",
]


def read(leaning, scenes, superseded=(0.0, 0.0, 0.0)):
    reading = readability(TEXTS, [5, 8, 10], [language_of("en")] * 3, CONSTANTS)
    kinds = Kinds(np.array(leaning), np.array(scenes), np.array(superseded))
    return reading, reading.by_meaning(kinds, CONSTANTS)


def test_what_leans_by_its_vector_leans_and_not_lightly() -> None:
    by_wording, read_so = read([True, True, False], [0.0, 0.0, 0.0])
    assert by_wording.leaning.tolist() == [True, False, True]
    assert read_so.leaning.tolist() == [True, True, True]
    assert (by_wording.lightly.tolist(), read_so.lightly.tolist()) == (
        [True, False, True],
        [False, False, True],
    )
    lowest = CONSTANTS.leaning_fitness
    assert read_so.alone.tolist() == [lowest, lowest, by_wording.alone[2]]


def test_the_vector_of_a_part_of_a_quotation_does_not_tell_that_it_leans() -> None:
    texts = ["“We saw nothing.", "It was dark,” said Ann Lind.", "“We saw it,” said Ann Lind."]
    reading = readability(texts, [3, 6, 6], [language_of("en")] * 3, CONSTANTS)
    kinds = Kinds(np.array([True, True, True]), np.zeros(3), np.zeros(3))
    assert reading.by_meaning(kinds, CONSTANTS).leaning.tolist() == [False, False, True]


def test_the_surer_it_is_a_scene_the_less_fit_it_is() -> None:
    sound, read_so = read([False] * 3, [0.0, 0.5, 1.0])
    factors = (read_so.soundness / sound.soundness).tolist()
    assert factors == pytest.approx([1, 0.5**CONSTANTS.scene_exponent, CONSTANTS.scene_fitness])


def test_the_surer_it_is_superseded_the_less_fit_it_is() -> None:
    sound, read_so = read([False] * 3, [0.0] * 3, [0.0, 0.5, 1.0])
    factors = (read_so.soundness / sound.soundness).tolist()
    assert factors == pytest.approx([1, 0.5**CONSTANTS.superseded_exponent, 0])


PASSES = {
    "en": "The bridge remains closed, and divers will go on with the search on Wednesday.",
    "de": "Die Brücke bleibt gesperrt, und die Suche soll am Mittwoch fortgesetzt werden.",
    "es": "El puente sigue cerrado y los buzos continuarán la búsqueda el miércoles.",
    "pl": "Most pozostaje zamknięty, a nurkowie będą kontynuować poszukiwania w środę.",
}
LASTS = {
    "en": "A court in Leeds convicted the mayor of fraud and fined him 9,000 pounds.",
    "de": "Das Gericht in Kiel verurteilte den Bürgermeister wegen Betrugs zu 9000 Euro.",
    "es": "El tribunal de Lugo condenó al alcalde por fraude y le impuso una multa.",
    "pl": "Sąd w Łodzi skazał burmistrza za oszustwo i ukarał go grzywną.",
}


@pytest.mark.parametrize("code", PASSES)
def test_what_held_on_its_day_is_superseded_where_others_are_newer(encoders, code) -> None:
    encoder = encoders[DEFAULT_ENCODER if code == "en" else MULTILINGUAL]
    texts = [PASSES[code], LASTS[code]]
    passes, lasts = kinds(texts, encoder, code, newer=0.8).superseded
    assert passes > 0.12 > lasts
    assert kinds(texts, encoder, code).superseded.tolist() == [0, 0]


def test_a_plan_is_told_where_no_article_is_newer_and_else_what_came_of_it() -> None:
    plan = "The council of Lund will vote on the new bridge over the Marl on Thursday."
    more = "The bridge over the Marl in Lund is to cost 9 million euros, engineers said."
    result = "The council of Lund rejected the new bridge over the Marl by 21 votes to 20."
    days = ("2026-03-02", "2026-03-02", "2026-03-06")
    early = [
        Article(text, id=str(n), published=day)
        for n, (text, day) in enumerate(zip((plan, more, result), days, strict=True))
    ]
    assert plan in [sentence.text for sentence in summarize(early[:2], Options(sentences=2))]
    assert plan not in [sentence.text for sentence in summarize(early, Options(sentences=2))]


def test_where_most_are_scenes_each_is_as_fit_as_it_was() -> None:
    sound, read_so = read([False] * 3, [0.0, 0.7, 0.9])
    assert read_so.soundness.tolist() == sound.soundness.tolist()
