"""The multilingual encoder that lies in the checkout."""

from __future__ import annotations

import tomllib

import numpy as np
import pytest

from summarizer.encoders import load_encoder
from summarizer.encoders.language_means import OTHERS, LanguageMeans, means_for, without_level
from summarizer.encoders.manifest import (
    MULTILINGUAL,
    MULTILINGUAL_CROSS_ENCODER,
    cross_encoder,
    shipped_models,
)

TEXTS = {
    "en": "The ferry sank on Sunday, killing 41 people.",
    "fr": "Le ferry a coulé dimanche, faisant 41 morts.",
    "ar": "غرقت العبارة يوم الأحد مما أدى إلى مقتل 41 شخصا.",
    "hi": "रविवार को नौका डूब गई, जिसमें 41 लोगों की मौत हो गई।",
    "de": "Die Fähre sank am Sonntag, 41 Menschen starben.",
}
OTHER = {
    "en": "The central bank left interest rates unchanged.",
    "fr": "La banque centrale a laissé ses taux inchangés.",
    "ar": "ترك البنك المركزي أسعار الفائدة دون تغيير.",
    "hi": "केंद्रीय बैंक ने ब्याज दरों में कोई बदलाव नहीं किया।",
    "de": "Die Zentralbank ließ die Zinsen unverändert.",
}
ALL = [*TEXTS.values(), *OTHER.values()]


@pytest.fixture(scope="module")
def encoder():
    return load_encoder(MULTILINGUAL, threads=2)


def test_it_names_itself_and_its_weights(encoder) -> None:
    model = shipped_models()[MULTILINGUAL]
    expected = (MULTILINGUAL, model.sha256[model.graph], 384)
    assert expected == (encoder.name, encoder.sha256, encoder.dimensions)


def test_its_files_are_those_of_the_manifest_and_all_are_in_its_wheel() -> None:
    model = shipped_models()[MULTILINGUAL]
    model.check()
    settings = tomllib.loads((model.folder / "pyproject.toml").read_text(encoding="utf-8"))
    packed = settings["tool"]["hatch"]["build"]["targets"]["wheel"]["only-include"]
    beside = cross_encoder(MULTILINGUAL_CROSS_ENCODER)
    beside.check()
    of_pairs = {f"cross-encoder/{name}" for name in ("README.md", "manifest.toml", beside.graph)}
    assert {"__init__.py", "manifest.toml", *model.sha256, *of_pairs} == set(packed)


def test_rows_are_unit_float32(encoder) -> None:
    rows = encoder.encode(ALL)
    assert ((len(ALL), 384), np.float32) == (rows.shape, rows.dtype)
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-6)


@pytest.mark.parametrize("threads", [1, 3])
def test_rows_are_the_same_bytes_for_any_number_of_threads(encoder, threads: int) -> None:
    expected = encoder.encode(ALL).tobytes()
    assert expected == load_encoder(MULTILINGUAL, threads=threads).encode(ALL).tobytes()


def test_rows_are_the_same_bytes_alone_and_in_any_order(encoder) -> None:
    expected = encoder.encode(ALL).tobytes()
    alone = np.concatenate([encoder.encode([text]) for text in ALL])
    backwards = encoder.encode(ALL[::-1])[::-1]
    assert (expected, expected) == (alone.tobytes(), backwards.tobytes())


def test_without_the_means_of_languages_a_translation_is_near_and_another_fact_is_not(
    encoder,
) -> None:
    means = means_for(encoder)
    assert means is not None
    codes = [*TEXTS, *OTHER]
    rows = means.centred(encoder.encode(ALL), codes)
    cosines = rows @ rows.T
    facts = np.repeat([0, 1], len(TEXTS))
    same = facts[:, None] == facts
    assert without_level(cosines)[same].min() > 0.5
    assert without_level(cosines)[~same].max() < 0.35


def test_the_english_encoder_has_no_means() -> None:
    assert means_for(load_encoder()) is None


def test_a_mean_is_taken_off_by_language_and_the_rest_is_of_length_1() -> None:
    means = LanguageMeans({"fr": np.array([0.0, 1.0]), OTHERS: np.array([1.0, 0.0])})
    rows = np.array([[0.6, 0.8], [0.6, 0.8]], dtype=np.float32)
    found = means.centred(rows, ["fr", "xx"])
    expected = np.array([[0.6, -0.2], [-0.4, 0.8]])
    expected /= np.linalg.norm(expected, axis=1, keepdims=True)
    np.testing.assert_allclose(without_level(found @ found.T), expected @ expected.T, atol=1e-6)
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), 1, atol=1e-6)


def test_a_row_that_is_its_mean_stays_without_a_direction() -> None:
    means = LanguageMeans({OTHERS: np.array([1.0, 0.0])})
    rows = np.array([[1.0, 0.0]], dtype=np.float32)
    assert [0.0, 0.0] == means.centred(rows, ["en"])[0, :2].tolist()
