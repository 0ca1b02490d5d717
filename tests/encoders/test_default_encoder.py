from __future__ import annotations

import hashlib
import json
import os
import re
import runpy
import shutil
import signal
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import numpy as np
import onnxruntime
import pytest

from summarizer.encoders import load_encoder, manifest
from summarizer.encoders.manifest import MULTILINGUAL, models_folder, shipped_models
from summarizer.encoders.onnx_encoder import OnnxEncoder
from summarizer.errors import ModelError, OptionsError
from summarizer.options import DEFAULT_ENCODER

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = [
    "Ukrainian President Volodymyr Zelensky spoke with Xi Jinping by phone on Wednesday.",
    "Zelensky and the Chinese leader Xi Jinping talked on the telephone for an hour.",
    "The central bank left interest rates unchanged.",
    "Rescuers pulled two children from the rubble.",
    "“We will not stop,” the minister said – in Kyiv, at 3.15pm.",
    "Rain.",
]
ODD = {
    "empty": "",
    "white space": " \t\n ",
    "NUL": "\0",
    "lone surrogate": "a \ud800 b",
    "emoji": "🙂👩‍👩‍👧‍👦",
    "combining marks": "\u0301" * 1_000_000,
    "one long token": "a" * 1_000_000,
    "a book": "word " * 200_000,
    "Han": "中" * 1_000_000,
}


@pytest.fixture(scope="module")
def encoder():
    return load_encoder(threads=2)


@pytest.fixture
def copied(tmp_path: Path):
    """A copy of the shipped models that a test may spoil, as a manifest entry."""
    others = shutil.ignore_patterns(MULTILINGUAL)
    shutil.copytree(models_folder(), tmp_path / "models", ignore=others)
    return shipped_models(tmp_path / "models")[DEFAULT_ENCODER]


def run_python(code, **environment):
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | environment,
    )


def test_it_names_itself_and_its_weights(encoder) -> None:
    model = shipped_models()[DEFAULT_ENCODER]
    expected = ("all-MiniLM-L6-v2", model.sha256["onnx/model_qint8.onnx"], 384)
    assert expected == (encoder.name, encoder.sha256, encoder.dimensions)


def test_rows_are_unit_float32(encoder) -> None:
    rows = encoder.encode(TEXTS)
    assert ((len(TEXTS), 384), np.float32) == (rows.shape, rows.dtype)
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-6)


def test_no_text_gives_no_row(encoder) -> None:
    assert encoder.encode([]).shape == (0, 384)


def test_sentences_that_say_the_same_are_nearest(encoder) -> None:
    rows = encoder.encode(TEXTS)
    similarities = rows[0] @ rows[1:].T
    assert int(np.argmax(similarities)) == 0
    assert similarities[0] > 0.7
    assert similarities[1] < 0.3


@pytest.mark.parametrize("threads", [1, 3])
def test_rows_are_the_same_bytes_for_any_number_of_threads(encoder, threads: int) -> None:
    texts = [f"{text} {number}" for number in range(8) for text in TEXTS]
    expected = encoder.encode(texts).tobytes()
    assert expected == load_encoder(threads=threads).encode(texts).tobytes()


def test_rows_are_the_same_bytes_in_any_order(encoder) -> None:
    order = [3, 0, 5, 1, 4, 2]
    expected = encoder.encode(TEXTS)[order].tobytes()
    assert expected == encoder.encode([TEXTS[row] for row in order]).tobytes()


def test_a_row_is_the_same_bytes_alone_as_in_company(encoder) -> None:
    together = encoder.encode(TEXTS)
    alone = np.concatenate([encoder.encode([text]) for text in TEXTS])
    assert together.tobytes() == alone.tobytes()


def test_the_graph_refuses_two_texts_at_once_which_would_share_a_scale() -> None:
    model = shipped_models()[DEFAULT_ENCODER]
    session = onnxruntime.InferenceSession(str(model.folder / model.graph))
    two = np.array([[101, 4458, 102], [101, 2665, 102]])
    with pytest.raises(Exception, match="index: 0 Got: 2 Expected: 1"):
        session.run(None, {"input_ids": two})


def test_equal_texts_have_equal_rows_and_are_encoded_once(encoder) -> None:
    """Progress is told after each text that is encoded, in the caller's thread."""
    told = []

    def progress(done: int) -> None:
        told.append((done, threading.current_thread()))

    rows = encoder.encode([TEXTS[0], TEXTS[1], TEXTS[0]], progress=progress)
    here = threading.current_thread()
    assert [(2, here), (3, here)] == told
    assert rows[0].tobytes() == rows[2].tobytes()


def test_only_the_first_256_tokens_count(encoder) -> None:
    long = "word " * 254
    rows = encoder.encode([long, long + "and a tail about something else", "word " * 250])
    assert rows[0].tobytes() == rows[1].tobytes()
    assert rows[0].tobytes() != rows[2].tobytes()


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_odd_text_gets_a_unit_row(encoder, text) -> None:
    row = encoder.encode([text])[0]
    assert float(np.linalg.norm(row)) == pytest.approx(1, abs=1e-6)


@pytest.mark.parametrize("threads", [0, -1])
def test_threads_below_one_are_an_error(threads: int) -> None:
    with pytest.raises(OptionsError, match=str(threads)):
        load_encoder(threads=threads)


def test_the_folder_of_a_shipped_model_is_that_model() -> None:
    assert isinstance(load_encoder(str(models_folder() / DEFAULT_ENCODER)), OnnxEncoder)


@pytest.mark.parametrize("file", sorted(shipped_models()[DEFAULT_ENCODER].sha256))
def test_a_file_with_one_byte_changed_is_refused(copied, file) -> None:
    path = copied.folder / file
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(ModelError, match=re.escape(str(path)) + ".*reinstall"):
        copied.check()


@pytest.mark.parametrize("file", ["onnx/model_qint8.onnx", "tokenizer.json"])
def test_a_missing_file_is_named(copied, file: str) -> None:
    (copied.folder / file).unlink()
    with pytest.raises(ModelError, match=re.escape(str(copied.folder / file)) + ".*reinstall"):
        copied.check()


def test_an_empty_file_is_refused(copied) -> None:
    (copied.folder / copied.graph).write_bytes(b"")
    with pytest.raises(ModelError, match="has sha256"):
        copied.check()


def test_a_missing_models_folder_is_a_model_error(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"manifest.toml.*reinstall"):
        shipped_models(tmp_path)


@pytest.mark.parametrize("text", ["models = 3", "[[models]]\nname = 'x'", "no toml", "", "\udcff"])
def test_a_malformed_manifest_is_a_model_error(tmp_path: Path, text: str) -> None:
    (tmp_path / "manifest.toml").write_text(text, encoding="utf-8", errors="surrogateescape")
    with pytest.raises(ModelError, match=r"malformed.*reinstall"):
        shipped_models(tmp_path)


def test_every_shipped_file_is_in_the_manifest() -> None:
    model = shipped_models()[DEFAULT_ENCODER]
    files = {path.relative_to(model.folder).as_posix() for path in model.folder.rglob("*.*")}
    assert files == set(model.sha256)


HEAVY = ["torch", "transformers", "sentence_transformers", "sklearn", "scipy", "huggingface_hub"]


@pytest.mark.slow
def test_in_any_process_the_bytes_are_the_same_without_heavy_packages_and_network(encoder) -> None:
    done = run_python(
        "import hashlib, json, socket, sys\n"
        "class Blocker:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        f"        if name.partition('.')[0] in {HEAVY}:\n"
        "            asked.append(name)\n"
        "            raise ImportError(name)\n"
        "def refuse(*arguments, **named): raise AssertionError('network')\n"
        "asked = []\n"
        "sys.meta_path.insert(0, Blocker())\n"
        "socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse\n"
        "from summarizer.encoders import load_encoder\n"
        f"rows = load_encoder().encode({TEXTS!r})\n"
        "print(json.dumps([hashlib.sha256(rows.tobytes()).hexdigest(), asked]))\n",
        PYTHONHASHSEED="1",
    )
    assert (done.returncode, done.stderr) == (0, "")
    expected = hashlib.sha256(encoder.encode(TEXTS).tobytes()).hexdigest()
    assert [expected, []] == json.loads(done.stdout)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent another way there")
def test_an_interrupt_ends_a_long_run_on_its_way() -> None:
    """To the end it would take half an hour."""
    code = (
        "from summarizer.encoders import load_encoder\n"
        "encoder = load_encoder(threads=2)\n"
        "print('ready', flush=True)\n"
        "encoder.encode([f'{number} ' + 'word ' * 250 for number in range(20_000)])\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdout.readline()
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
    assert process.returncode != 0


def test_models_are_found_beside_the_package_or_inside_it(tmp_path: Path) -> None:
    """A copy of the module, elsewhere, finds those of its own place."""
    copied = tmp_path / "summarizer" / "encoders" / "manifest.py"
    copied.parent.mkdir(parents=True)
    shutil.copy(manifest.__file__, copied)
    elsewhere = runpy.run_path(str(copied))
    assert tmp_path.resolve() / "models" == elsewhere["models_folder"]()
    inside = tmp_path / "summarizer" / "models"
    inside.mkdir()
    assert inside.resolve() == elsewhere["models_folder"]()


def test_a_graph_that_onnx_runtime_cannot_load_is_a_model_error(copied) -> None:
    junk = b"no graph"
    (copied.folder / copied.graph).write_bytes(junk)
    recorded = {**copied.sha256, copied.graph: hashlib.sha256(junk).hexdigest()}
    altered = copied._replace(sha256=recorded)
    altered.check()
    with pytest.raises(ModelError, match=r"ONNX Runtime .* cannot load .*model_qint8\.onnx"):
        OnnxEncoder(altered)


def test_a_file_that_goes_after_it_was_checked_is_a_model_error(copied) -> None:
    copied.check()
    (copied.folder / copied.tokenizer).unlink()
    with pytest.raises(ModelError, match=re.escape(copied.tokenizer) + ".*reinstall"):
        OnnxEncoder(copied)


@pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="names are Unicode there")
def test_a_folder_may_have_any_name(copied) -> None:
    folder = copied.folder.rename(copied.folder.with_name(os.fsdecode(b"m\xff")))
    moved = copied._replace(folder=folder)
    assert OnnxEncoder(moved).encode(TEXTS).tobytes() == load_encoder().encode(TEXTS).tobytes()


@pytest.mark.slow
def test_a_first_answer_does_without_what_numpy_has_for_masked_arrays() -> None:
    code = (
        "import sys\n"
        "from summarizer import Article, summarize\n"
        "texts = ['One ferry sank off Brest on Monday.', 'A ferry sank off Brest on Monday.']\n"
        "summarize([Article(text=t, title=t) for t in texts])\n"
        "sys.exit('numpy.ma' in sys.modules)\n"
    )
    done = run_python(code)
    assert (done.returncode, done.stderr) == (0, "")
