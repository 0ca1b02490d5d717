"""Which encoder a pile is given, by its languages."""

from __future__ import annotations

import shutil

import numpy as np
import pytest

import summarizer.encoders.by_language as module
from summarizer import Article, summarize
from summarizer.encoders import load_encoder, load_in_background, manifest
from summarizer.encoders.by_language import ByLanguage, possible, suited
from summarizer.encoders.manifest import MULTILINGUAL, shipped_models
from summarizer.errors import ModelError
from summarizer.options import DEFAULT_ENCODER
from summarizer.summary import EncoderRecord


class Named:
    """An encoder that has a name."""

    sha256 = "0"
    dimensions = 2

    def __init__(self, name) -> None:
        self.name = name

    def encode(self, texts, *, progress=None):  # noqa: ARG002 - as the protocol has it
        return np.zeros((len(texts), self.dimensions), dtype=np.float32)


@pytest.fixture
def loaded():
    """The names that were loaded, and a choice that loads them."""
    names = []
    return names, ByLanguage(Named("english"), lambda name: names.append(name) or Named(name))


@pytest.mark.parametrize(("codes", "expected"), [(["en", "fr"], [MULTILINGUAL]), (["en"], [])])
def test_what_is_foreseen_is_loaded_once_and_changes_no_choice(loaded, codes, expected) -> None:
    names, choice = loaded
    choice.foresee(codes)
    choice.foresee(codes)
    assert "english" == suited(choice, ["en"]).name
    assert (1, 2) == suited(choice, codes).encode(["One."]).shape
    assert expected == names


def test_english_never_loads_the_multilingual_one(loaded) -> None:
    names, choice = loaded
    assert "english" == suited(choice, ["en", "en"]).name
    assert [] == names


@pytest.mark.parametrize("codes", [["fr"], ["en", "ar"], ["xx"]])
def test_any_other_language_loads_it_once(loaded, codes) -> None:
    names, choice = loaded
    assert MULTILINGUAL == suited(choice, codes).name
    assert suited(choice, codes) is suited(choice, codes)
    assert [MULTILINGUAL] == names


def test_where_it_is_not_installed_the_english_one_serves_all(loaded, monkeypatch) -> None:
    monkeypatch.setattr(module, "shipped_models", dict)
    names, choice = loaded
    assert "english" == suited(choice, ["fr"]).name
    assert [] == names


def test_another_encoder_serves_whatever_the_language() -> None:
    encoder = Named("mine")
    assert suited(encoder, ["fr"]) is encoder


@pytest.mark.parametrize("load", [load_encoder, load_in_background])
def test_by_itself_it_is_the_english_one(load) -> None:
    model = shipped_models()[DEFAULT_ENCODER]
    encoder = load()
    expected = (DEFAULT_ENCODER, model.sha256[model.graph], 384)
    assert expected == (encoder.name, encoder.sha256, encoder.dimensions)
    assert (1, 384) == encoder.encode(["One."]).shape


def test_a_summary_may_name_both_of_a_choice_and_itself_of_another() -> None:
    names = [record.name for record in possible(load_encoder())]
    assert [DEFAULT_ENCODER, MULTILINGUAL] == names
    assert (EncoderRecord("mine", "0"),) == possible(Named("mine"))


def test_a_choice_cannot_be_pickled(loaded) -> None:
    with pytest.raises(ModelError, match="cannot be pickled"):
        loaded[1].__reduce__()


FRENCH = "Le ferry a coulé dimanche dans le port de Brest. Il y a 41 morts, selon la police."


@pytest.mark.slow
def test_the_summary_records_which_was_used() -> None:
    english = Article("The ferry sank in the harbour of Brest on Sunday. It had left at noon.")
    assert DEFAULT_ENCODER == summarize([english]).encoder.name
    assert MULTILINGUAL == summarize([english, Article(FRENCH)]).encoder.name


def test_without_it_a_note_says_how_to_get_it(monkeypatch) -> None:
    monkeypatch.setattr(module, "shipped_models", dict)
    summary = summarize([Article(FRENCH)])
    assert DEFAULT_ENCODER == summary.encoder.name
    (note,) = [note for note in summary.notes if "not in English" in note]
    assert "pip install 'multidoc-summarizer[multilingual]'" in note


def test_a_broken_one_stops_only_what_needs_it(monkeypatch, tmp_path) -> None:
    models = tmp_path / "models"
    shutil.copytree(manifest.models_folder(), models, ignore=shutil.ignore_patterns(MULTILINGUAL))
    (models / MULTILINGUAL).mkdir()
    (models / MULTILINGUAL / "manifest.toml").write_text("broken")
    monkeypatch.setattr(manifest, "models_folder", lambda: models)
    assert DEFAULT_ENCODER == summarize([Article("The ferry sank on Sunday.")]).encoder.name
    with pytest.raises(ModelError, match="is malformed"):
        summarize([Article(FRENCH)])


def test_the_note_on_an_encoder_that_was_asked_for_says_which_one_knows_more() -> None:
    summary = summarize([Article(FRENCH)], encoder=DEFAULT_ENCODER)
    (note,) = [note for note in summary.notes if "not in English" in note]
    assert note.endswith("the encoder 'auto' chooses one that knows more")
