from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import pickle
import shutil
import socket
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np
import pytest

from summarizer.encoders import load_encoder
from summarizer.encoders.manifest import models_folder
from summarizer.errors import MissingEncoderError, MissingExtraError, ModelError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow  # to import torch takes seconds

TEXTS = ["One sentence.", "Another sentence, somewhat longer than the first.", "One sentence.", ""]
UNKNOWN = ["no-such-model", "owner/no-such-model", "./no/folder", "", "a:b", "a\0b", "a" * 999]
PACKAGE = "sentence_transformers.models"


@contextmanager
def overheard(path: Path) -> Iterator[None]:
    """Write what this process prints into a file, and let it connect to nothing."""

    def refuse(*arguments, **named):
        raise AssertionError(f"asked the network: {arguments} {named}")

    own = [os.dup(number) for number in (1, 2)]
    with path.open("a", 1) as file, pytest.MonkeyPatch.context() as patch:
        for name in ("create_connection", "getaddrinfo"):
            patch.setattr(socket, name, refuse)
        patch.setattr(socket.socket, "connect", refuse)
        for number, name in enumerate(("stdout", "stderr"), start=1):
            patch.setattr(sys, name, file)
            os.dup2(file.fileno(), number)
        try:
            yield
        finally:
            for number, before in enumerate(own, start=1):
                os.dup2(before, number)
                os.close(before)


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of what the library says, which begins with what it says when it is imported."""
    path = tmp_path_factory.mktemp("heard") / "said"
    with overheard(path):
        import sentence_transformers  # noqa: F401, PLC0415 - slow to import: once in these tests
    return path


@pytest.fixture(scope="module")
def tiny(heard: Path, tmp_path_factory: pytest.TempPathFactory):  # noqa: ARG001 - imported there
    """The folder of a random model with 32 dimensions: what a model is, without what it knows."""
    import torch  # noqa: PLC0415 - slow to import
    import transformers  # noqa: PLC0415

    folder = tmp_path_factory.mktemp("tiny")
    torch.manual_seed(3)
    config = transformers.BertConfig(
        hidden_size=32, num_hidden_layers=1, num_attention_heads=2, intermediate_size=64
    )
    transformers.BertModel(config).save_pretrained(folder)
    source = models_folder() / "all-MiniLM-L6-v2"
    for name in ["tokenizer.json", "tokenizer_config.json", "sentence_bert_config.json"]:
        shutil.copyfile(source / name, folder / name)
    write_modules(folder, [("", f"{PACKAGE}.Transformer"), ("1_Pooling", f"{PACKAGE}.Pooling")])
    (folder / "1_Pooling").mkdir()
    pooling = {"word_embedding_dimension": 32, "pooling_mode_mean_tokens": True}
    (folder / "1_Pooling" / "config.json").write_text(json.dumps(pooling))
    return folder


def write_modules(folder, modules):
    content = [
        {"idx": index, "name": str(index), "path": path, "type": kind}
        for index, (path, kind) in enumerate(modules)
    ]
    (folder / "modules.json").write_text(json.dumps(content))


@pytest.fixture(scope="module")
def encoder(tiny):
    return load_encoder(str(tiny))


def test_it_cannot_be_sent_to_another_process(encoder) -> None:
    with pytest.raises(ModelError, match="cannot be pickled"):
        pickle.dumps(encoder)


def test_a_folder_is_an_encoder_by_its_own_name_wherever_it_lies(encoder, tiny) -> None:
    weights = hashlib.sha256((tiny / "model.safetensors").read_bytes()).hexdigest()
    assert (tiny.name, weights, 32) == (encoder.name, encoder.sha256, encoder.dimensions)


def test_rows_are_unit_float32(encoder) -> None:
    rows = encoder.encode(TEXTS)
    assert ((len(TEXTS), 32), np.float32) == (rows.shape, rows.dtype)
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-6)


def test_no_text_gives_no_row(encoder) -> None:
    assert encoder.encode([]).shape == (0, 32)


def test_rows_are_the_same_bytes_alone_in_company_and_in_any_order(encoder) -> None:
    together = encoder.encode(TEXTS)
    assert together[::-1].tobytes() == encoder.encode(TEXTS[::-1]).tobytes()
    assert together[1:2].tobytes() == encoder.encode(TEXTS[1:2]).tobytes()


def test_progress_counts_every_text(encoder) -> None:
    counts = []
    encoder.encode(TEXTS, progress=counts.append)
    assert counts == [2, 3, 4]


def test_a_lone_surrogate_is_no_failure(encoder) -> None:
    assert encoder.encode(["a \ud800 b"]).shape == (1, 32)


def test_it_agrees_with_the_library(encoder, tiny) -> None:
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - slow to import

    model = SentenceTransformer(str(tiny), device="cpu", local_files_only=True)
    expected = model.encode(TEXTS, normalize_embeddings=True, show_progress_bar=False)
    np.testing.assert_allclose(encoder.encode(TEXTS), expected, atol=1e-5)


def test_weights_in_several_files_have_one_digest(tiny, tmp_path: Path) -> None:
    shutil.copytree(tiny, tmp_path / "model")
    shutil.copyfile(tiny / "model.safetensors", tmp_path / "model" / "other.safetensors")
    weights = hashlib.sha256((tiny / "model.safetensors").read_bytes()).hexdigest()
    listing = f"{weights}  model.safetensors\n{weights}  other.safetensors\n"
    expected = hashlib.sha256(listing.encode()).hexdigest()
    assert expected == load_encoder(str(tmp_path / "model")).sha256


@pytest.mark.parametrize("name", ["pytorch_model.bin", "model.pt", "weights.pkl"])
@pytest.mark.parametrize("prefix", ["", "torch:"])
def test_a_folder_with_pickled_weights_only_is_refused(
    tmp_path: Path, prefix: str, name: str
) -> None:
    (tmp_path / name).write_bytes(b"\x80\x04.")
    with pytest.raises(ModelError, match=rf"{name} is pickled.*safetensors"):
        load_encoder(f"{prefix}{tmp_path}")


def test_a_part_with_pickled_weights_only_is_refused(tiny, tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(tiny, folder)
    write_modules(folder, [("", f"{PACKAGE}.Transformer"), ("2_Dense", f"{PACKAGE}.Dense")])
    (folder / "2_Dense").mkdir()
    (folder / "2_Dense" / "pytorch_model.bin").write_bytes(b"\x80\x04.")
    with pytest.raises(ModelError, match=r"2_Dense.*is pickled"):
        load_encoder(str(folder))


def test_a_folder_with_code_of_its_own_is_refused(tiny, tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(tiny, folder)
    write_modules(folder, [("", "custom.Encoder")])
    (folder / "custom.py").write_text("raise SystemExit('run')")
    with pytest.raises(ModelError, match=r"its own code \(custom.Encoder\)"):
        load_encoder(str(folder))


@pytest.mark.parametrize("content", ["{", "3", "[3]", '[{"path": ""}]'])
def test_malformed_modules_are_a_model_error(tiny, tmp_path: Path, content: str) -> None:
    folder = tmp_path / "model"
    shutil.copytree(tiny, folder)
    (folder / "modules.json").write_text(content)
    with pytest.raises(ModelError, match=r"modules.json is not a list of modules"):
        load_encoder(str(folder))


def test_an_empty_folder_is_a_model_error(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="holds no"):
        load_encoder(str(tmp_path))


def test_broken_weights_are_a_model_error(tiny, tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(tiny, folder)
    (folder / "model.safetensors").write_bytes(b"not weights")
    with pytest.raises(ModelError, match="cannot load encoder folder"):
        load_encoder(str(folder))


@pytest.mark.parametrize("name", UNKNOWN, ids=repr)
def test_an_unknown_name_says_what_there_is(
    name, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    with pytest.raises(ModelError, match=r"unknown encoder.*all-MiniLM-L6-v2.*--download"):
        load_encoder(name)


def cache(tiny, cache_folder, repository):
    """Put the tiny model into a Hugging Face cache as if it had been downloaded."""
    root = cache_folder / f"models--{repository.replace('/', '--')}"
    (root / "refs").mkdir(parents=True)
    (root / "refs" / "main").write_text("0" * 40)
    shutil.copytree(tiny, root / "snapshots" / ("0" * 40))


@pytest.mark.parametrize("name", ["sentence-transformers/tiny", "tiny", "torch:tiny"])
def test_a_model_in_the_local_cache_is_found(
    tiny, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    cache(tiny, tmp_path, "sentence-transformers/tiny")
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    assert load_encoder(name).dimensions == 32


def test_a_model_in_the_local_cache_needs_no_network_and_prints_nothing(
    heard: Path, tiny, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache(tiny, tmp_path, "owner/tiny")
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    with overheard(heard):
        assert load_encoder("owner/tiny").encode(["A sentence."]).shape == (1, 32)
    assert heard.read_text() == ""


def test_a_download_happens_only_when_asked_for_and_takes_no_pickle(
    tiny, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []

    def snapshot_download(name, *, local_files_only=False, ignore_patterns=()):
        calls.append((name, local_files_only, "*.bin" in ignore_patterns))
        if local_files_only:
            raise FileNotFoundError(name)
        return str(tiny)

    monkeypatch.setattr("huggingface_hub.snapshot_download", snapshot_download)
    with pytest.raises(ModelError, match="unknown encoder"):
        load_encoder("owner/model")
    assert calls == [("owner/model", True, False)]
    assert load_encoder("owner/model", download=True).dimensions == 32
    assert calls[1:] == [("owner/model", True, False), ("owner/model", False, True)]


def test_a_failed_download_is_a_model_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def snapshot_download(name, *, local_files_only=False, ignore_patterns=()):
        raise FileNotFoundError(f"{name} {local_files_only} {ignore_patterns}")

    monkeypatch.setattr("huggingface_hub.snapshot_download", snapshot_download)
    with pytest.raises(ModelError, match="cannot download encoder 'owner/model'"):
        load_encoder("owner/model", download=True)


@pytest.mark.parametrize("backend", ["onnx", "openvino"])
def test_a_back_end_that_is_not_installed_names_its_cure(
    backend: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "model.onnx").touch()
    (tmp_path / "openvino_model.xml").touch()
    monkeypatch.setattr(
        "importlib.util.find_spec", lambda name: None if name == "optimum" else name
    )
    with pytest.raises(MissingEncoderError, match=rf"pip install .*{backend}"):
        load_encoder(f"{backend}:{tmp_path}")


EXTRA = r"pip install 'multidoc-summarizer\[sentence-transformers\]'"


def test_without_the_library_a_folder_names_the_extra(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "model.safetensors").touch()
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(MissingEncoderError, match=EXTRA):
        load_encoder(str(tmp_path))


def test_without_the_library_an_unknown_name_is_a_model_error_that_names_the_extra(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(ModelError, match=f"unknown encoder.*{EXTRA}"):
        load_encoder("no-such-model")


def test_without_the_library_nothing_is_downloaded(monkeypatch: pytest.MonkeyPatch) -> None:
    def snapshot_download(name, **how):
        raise AssertionError(f"{name} was asked for: {how}")

    find = importlib.util.find_spec
    monkeypatch.setattr("huggingface_hub.snapshot_download", snapshot_download)
    monkeypatch.setattr(
        "importlib.util.find_spec",
        lambda name: None if name == "sentence_transformers" else find(name),
    )
    with pytest.raises(MissingEncoderError, match=EXTRA):
        load_encoder("owner/model", download=True)


def test_a_missing_encoder_is_a_missing_extra_with_the_exit_code_of_a_missing_model() -> None:
    assert issubclass(MissingEncoderError, MissingExtraError)
    codes = {MissingExtraError: 2, MissingEncoderError: 3, ModelError: 3}
    assert codes == {error: error.exit_code for error in codes}


def test_the_shipped_model_runs_on_the_librarys_onnx_back_end_too() -> None:
    pytest.importorskip("optimum.onnxruntime")
    theirs = load_encoder("onnx:all-MiniLM-L6-v2").encode(TEXTS)
    np.testing.assert_allclose(theirs, load_encoder().encode(TEXTS), atol=1e-4)
