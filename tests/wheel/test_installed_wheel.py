"""What the installed wheel holds and does, installed without extras and away from the checkout."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
import tomllib
from importlib import metadata, resources
from pathlib import Path

import pytest

DISTRIBUTION = "multidoc-summarizer"
COMMAND = Path(sys.executable).with_name("summarizer")
SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))


def run(*arguments, folder):
    """Return the finished process, run in a folder that has nothing to do with the project."""
    return subprocess.run(
        [str(argument) for argument in arguments],
        cwd=folder,
        env={**os.environ, "HF_HUB_OFFLINE": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def packed():
    """Return the paths of everything that the wheel installed."""
    return {path.as_posix() for path in metadata.files(DISTRIBUTION)}


@pytest.fixture(scope="module")
def models():
    """Return the folder of the models, and what the manifest says of each by name."""
    folder = resources.files("summarizer") / "models"
    manifest = tomllib.loads((folder / "manifest.toml").read_text(encoding="utf-8"))
    return folder, {model["name"]: model for model in manifest["models"]}


@pytest.fixture(scope="module")
def summary_file(tmp_path_factory: pytest.TempPathFactory):
    folder = tmp_path_factory.mktemp("elsewhere")
    file = folder / "summary.json"
    arguments = ("summarize", *SEEDS, "--format", "json", "--output", file)
    done = run(COMMAND, *arguments, folder=folder)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    return file


@pytest.mark.parametrize("package", ["torch", "sentence_transformers"])
def test_it_installs_without(package: str) -> None:
    assert importlib.util.find_spec(package) is None


def test_what_it_brings_takes_at_most_350_megabytes() -> None:
    """Every file in the room, but for pip, pytest and the byte code that pip compiles."""
    tools = {"pip", "setuptools", "pytest", "pluggy", "iniconfig"}
    sizes = [
        file.size or 0  # the byte code is listed without a size
        for distribution in metadata.distributions()
        if distribution.name not in tools
        for file in distribution.files
    ]
    assert 200 < sum(sizes) / 2**20 <= 450


def test_an_encoder_of_the_extra_is_refused_by_naming_the_extra(tmp_path: Path) -> None:
    (tmp_path / "model.safetensors").touch()
    done = run(COMMAND, "summarize", *SEEDS, "--encoder", tmp_path, folder=tmp_path)
    assert (done.returncode, done.stdout) == (3, "")
    assert "pip install 'multidoc-summarizer[sentence-transformers]'" in done.stderr


def test_the_metadata_name_an_author_and_no_address_that_leads_nowhere() -> None:
    """There is no public repository yet: see docs/decisions/dependencies.md."""
    told = metadata.metadata(DISTRIBUTION)
    assert told["Author"] == "The contributors of multidoc-summarizer"
    assert told.get_all("Project-URL") is None


def test_it_is_the_installed_package_that_is_tested() -> None:
    origin = importlib.util.find_spec("summarizer").origin
    assert Path(origin or "").is_relative_to(sys.prefix)


@pytest.mark.parametrize("caller", [[COMMAND], [sys.executable, "-m", "summarizer"]])
def test_the_command_states_the_version_of_the_distribution(caller, tmp_path: Path) -> None:
    done = run(*caller, "--version", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert metadata.version(DISTRIBUTION) in done.stdout.split()


@pytest.mark.parametrize("name", ["LICENSE", "NOTICE"])
def test_the_licence_comes_along(name: str) -> None:
    distribution = metadata.distribution(DISTRIBUTION)
    assert distribution.metadata["License-Expression"] == "Apache-2.0"
    assert name in (distribution.metadata.get_all("License-File") or [])
    assert distribution.read_text(f"licenses/{name}").strip()


@pytest.mark.parametrize(
    "path",
    [
        "py.typed",
        "summary.schema.json",
        "evaluation/evaluation.schema.json",
        "evaluation/report.html.jinja",
        "renderers/frame.html.jinja",
        "renderers/reading.js",
        "renderers/stories/story.html.jinja",
        "renderers/taking.js",
        "renderers/webpage.css",
        "renderers/webpage.html.jinja",
        "service/api/openapi.json",
        "service/page/form.html.jinja",
        "service/page/form.js",
        "service/page/icon.svg",
        "service/page/page.css",
        "models/manifest.toml",
        "models/README.md",
    ],
)
def test_the_wheel_holds(path: str) -> None:
    assert f"summarizer/{path}" in packed()


def test_nothing_of_the_workshop_is_packed() -> None:
    """No tests or build scripts: the package and its metadata are all there is."""
    tops = {path.split("/")[0] for path in packed() if not path.startswith("..")}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"summarizer"}
    assert not [path for path in packed() if Path(path).match("summarizer/models/*.py")]


def test_the_sample_comes_along_byte_by_byte_with_the_note_on_its_origin() -> None:
    folder = resources.files("summarizer") / "seeds"
    packed = {file.name: file.read_bytes() for file in folder.iterdir()}
    assert packed.pop("README.md")
    assert {seed.name: seed.read_bytes() for seed in SEEDS} == packed


def test_every_file_of_the_manifest_is_packed_as_it_was_hashed(models) -> None:
    folder, manifest = models
    for model in manifest.values():
        packed_hashes = {
            name: hashlib.sha256((folder / model["folder"] / name).read_bytes()).hexdigest()
            for name in model["sha256"]
        }
        assert packed_hashes == model["sha256"]


def test_the_summary_states_the_model_and_its_checksum_from_the_manifest(
    summary_file, models
) -> None:
    encoder = json.loads(summary_file.read_text(encoding="utf-8"))["encoder"]
    _, manifest = models
    model = manifest[encoder["name"]]
    assert encoder["sha256"] == model["sha256"][model["graph"]]


def test_the_summary_has_cited_sentences_from_several_articles(summary_file) -> None:
    summary = json.loads(summary_file.read_text(encoding="utf-8"))
    assert summary["schema"] == "multidoc-summarizer/summary/1"
    assert 0 < summary["words"] <= 150
    cited = {
        citation["article"]
        for sentence in summary["sentences"]
        for citation in sentence["citations"]
    }
    assert len(cited) > 1


def test_every_citation_of_the_summary_is_true(summary_file) -> None:
    done = run(COMMAND, "verify", summary_file, *SEEDS, folder=summary_file.parent)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_python_call_gives_the_text_of_the_command(summary_file, tmp_path: Path) -> None:
    program = """
import sys
from pathlib import Path
from summarizer import Article, summarize

files = [Path(name) for name in sys.argv[1:]]
articles = [Article(id=file.stem, text=file.read_bytes().decode("utf-8")) for file in files]
sys.stdout.write(summarize(articles).text)
"""
    done = run(sys.executable, "-X", "utf8", "-c", program, *SEEDS, folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout == json.loads(summary_file.read_text(encoding="utf-8"))["summary"]
