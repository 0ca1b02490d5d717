"""Kinds of sentences, as the vectors of the encoders that ship tell them."""

from __future__ import annotations

import json

import numpy as np
import pytest

from summarizer import Article, Options, load_encoder, summarize
from summarizer.encoders.manifest import MULTILINGUAL, shipped_models
from summarizer.method.encoding import encode
from summarizer.method.preparation import prepare
from summarizer.method.scoring.sentence_kinds import FILE, Probe, kinds_of
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
NEWS = {
    "de": "Das Landgericht Kiel verurteilte den Kapitän am Montag zu zwei Jahren Haft.",
    "ro": "Tribunalul din Cluj l-a condamnat luni pe primar la doi ani de închisoare.",
    "pl": "Sąd w Łodzi skazał w poniedziałek burmistrza na dwa lata więzienia.",
}


@pytest.fixture(scope="module")
def encoders():
    return {name: load_encoder(name, threads=1) for name in (DEFAULT_ENCODER, MULTILINGUAL)}


def kinds(texts, encoder, code=None):
    """The kinds of sentences, each an article of its own, in the order of the texts."""
    articles = [Article(text=text, id=str(n), language=code) for n, text in enumerate(texts)]
    encoded = encode(prepare(articles), encoder)
    assert [sentence.quote for sentence in encoded.draft.sentences] == list(texts)
    return kinds_of(encoded)


@pytest.mark.parametrize("code", LEANS)
def test_a_sentence_leans_by_its_vector_where_no_words_are_listed(encoders, code) -> None:
    found = kinds([LEANS[code], STANDS[code]], encoders[MULTILINGUAL], code)
    assert found.leaning.tolist() == [True, False]


@pytest.mark.parametrize("code", SCENES)
def test_a_scene_is_told_from_news_in_any_language(encoders, code) -> None:
    scene, news = kinds([SCENES[code], NEWS[code]], encoders[MULTILINGUAL], code).scenes
    assert scene > 0.5 > news


def test_the_encoder_for_english_tells_what_leans_and_no_scenes(encoders) -> None:
    texts = [
        "He later told her that it had been his own idea from the start.",
        "Police in Leeds arrested three men on Tuesday after a robbery at a bank in York.",
        "Rain dripped from the awnings, somewhere a dog barked, and nobody said a word.",
    ]
    found = kinds(texts, encoders[DEFAULT_ENCODER])
    assert found.leaning[:2].tolist() == [True, False]
    assert found.scenes.tolist() == [0, 0, 0]


def test_of_the_vectors_of_another_encoder_nothing_is_told(word_encoder) -> None:
    found = kinds(["He took it back on the same day.", "Nobody said a word."], word_encoder)
    assert (found.leaning.any(), found.scenes.any()) == (False, False)


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
