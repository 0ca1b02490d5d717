"""What the files around the package promise, and whether they agree with one another."""

from __future__ import annotations

import itertools
import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import summarizer
from summarizer.encoders.manifest import MULTILINGUAL_CURE
from summarizer.encoders.sentence_transformer import CURE
from summarizer.renderers import FORMS

ROOT = Path(__file__).parents[1]
PYPROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
SETTINGS = tomllib.loads(PYPROJECT)
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
PINS = [
    Requirement(line)
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
EXTRAS = SETTINGS["project"]["optional-dependencies"]
REQUIREMENTS = [
    Requirement(line)
    for line in (
        *SETTINGS["build-system"]["requires"],
        *SETTINGS["project"]["dependencies"],
        *itertools.chain(*EXTRAS.values()),
        *SETTINGS["dependency-groups"]["dev"],
        *SETTINGS["dependency-groups"]["load"],
    )
]


def exact(pin):
    """Return the version that a line of constraints.txt pins."""
    (specifier,) = pin.specifier
    assert specifier.operator == "=="
    return specifier.version


def test_the_installed_distribution_has_the_version_of_the_package() -> None:
    assert metadata.version("multidoc-summarizer") == summarizer.__version__


@pytest.mark.parametrize("requirement", REQUIREMENTS, ids=str)
def test_what_is_installed_for_the_checks_lies_within_the_bounds(requirement) -> None:
    versions = {canonicalize_name(pin.name): exact(pin) for pin in PINS}
    assert requirement.specifier.contains(versions[canonicalize_name(requirement.name)])


def test_each_package_is_pinned_once() -> None:
    names = [canonicalize_name(pin.name) for pin in PINS]
    assert sorted(set(names)) == sorted(names)


def test_no_pin_asks_for_one_build_of_a_version() -> None:
    """A local version such as +cpu would shut out every other build."""
    assert [str(pin) for pin in PINS if "+" in exact(pin)] == []


def test_the_readme_lists_every_extra() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    table = readme.partition("| extra | for | MB on disk |\n")[2].partition("\n\n")[0]
    assert sorted(EXTRAS) == sorted(re.findall(r"^\| `([\w-]+)` \|", table, flags=re.MULTILINE))


@pytest.mark.parametrize(
    "path",
    sorted(
        set(re.findall(r"(?<![\w/])(?:tests|benchmarks|models|docs|seeds)/[\w./*-]+", MAKEFILE))
    ),
)
def test_every_path_in_the_makefile_exists(path: str) -> None:
    assert list(ROOT.glob(path)) != []


@pytest.mark.parametrize("module", re.findall(r"-m (benchmarks[\w.]+)", MAKEFILE))
def test_every_module_that_the_makefile_runs_exists(module: str) -> None:
    assert (ROOT / module.replace(".", "/")).with_suffix(".py").is_file()


def test_every_extra_that_an_error_names_is_one() -> None:
    modules = [path.read_text(encoding="utf-8") for path in (ROOT / "summarizer").rglob("*.py")]
    named = {name for text in modules for name in re.findall(r"summarizer\[([\w-]+)\]", text)}
    named |= {package.extra for form in FORMS for package in form.needs}
    assert {"evaluate", "html", "service"} <= named <= EXTRAS.keys()
    assert CURE == "pip install 'multidoc-summarizer[sentence-transformers]'"
    assert "sentence-transformers" in EXTRAS


def test_each_extra_is_installed_for_the_tests_or_the_engines() -> None:
    (installed,) = re.findall(r"--editable '\.\[(.*service.*)\]'", MAKEFILE)
    (engines,) = re.findall(r"--editable '\.\[(.*spark.*)\]'", MAKEFILE)
    assert ["ray", "spark"] == engines.split(",")  # too large for every checkout
    in_the_checkout = ["multilingual"]
    assert sorted(EXTRAS) == sorted([*installed.split(","), *engines.split(","), *in_the_checkout])


def test_every_exception_to_a_lint_rule_has_its_reason() -> None:
    rules = re.findall(r'^    "[A-Z]+[0-9]*",.*$', PYPROJECT, flags=re.MULTILINE)
    assert rules
    assert [rule for rule in rules if not re.search(r",  # \w+", rule)] == []


def test_every_target_of_the_makefile_is_explained() -> None:
    (listed,) = re.findall(r"^\.PHONY: (.*)$", MAKEFILE, flags=re.MULTILINE)
    explained = re.findall(r"^([a-z-]+):.*## \S", MAKEFILE, flags=re.MULTILINE)
    assert sorted(explained) == sorted(listed.split())


def test_the_models_and_the_sample_have_a_place_in_the_wheel() -> None:
    wheel = SETTINGS["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["sources"] == {"models": "summarizer/models", "seeds": "summarizer/seeds"}
    assert {"/models", "/seeds"} < set(wheel["include"])


def test_the_multilingual_model_is_in_no_distribution_but_its_own() -> None:
    targets = SETTINGS["tool"]["hatch"]["build"]["targets"]
    for name in ("sdist", "wheel"):
        assert "/models/multilingual-e5-small" in targets[name]["exclude"]
    assert MULTILINGUAL_CURE == "pip install 'multidoc-summarizer[multilingual]'"


def test_the_seeds_are_the_five_articles_and_a_note_on_their_origin() -> None:
    files = sorted(file.name for file in (ROOT / "seeds").iterdir())
    assert [name[:4] for name in files] == ["000_", "001_", "002_", "003_", "004_", "READ"]
