"""The files for running the service elsewhere agree with the service, as far as can be seen here.

No image is built: that takes an engine and a registry.
"""

from __future__ import annotations

import configparser
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from summarizer.service.settings import SETTINGS, Settings

ROOT = Path(__file__).resolve().parent.parent
DEPLOY = ROOT / "docs" / "deploy"
DOCKERFILE = (DEPLOY / "Dockerfile").read_text("utf-8")
UNIT = DEPLOY / "summarizer.service"


def unit():
    parser = configparser.RawConfigParser(strict=False)
    parser.optionxform = str  # type: ignore[method-assign, assignment]
    parser.read(UNIT, "utf-8")
    return parser["Service"]


def test_hadolint_finds_nothing() -> None:
    hadolint = Path(sys.executable).with_name("hadolint")
    command = [hadolint if hadolint.exists() else "hadolint", DEPLOY / "Dockerfile"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_what_is_copied_into_the_image_is_there_and_not_ignored() -> None:
    sources = [
        name
        for line in re.findall(r"^COPY (?!--from)(.+)$", DOCKERFILE, re.MULTILINE)
        for name in line.split()[:-1]
    ]
    ignored = (DEPLOY / "Dockerfile.dockerignore").read_text("utf-8").split()
    assert [name for name in sources if not (ROOT / name).exists()] == []
    assert [name for name in sources if f"!{name}" not in ignored] == []


def test_the_image_runs_as_nobody_in_particular_() -> None:
    assert re.findall(r"^USER (.+)$", DOCKERFILE, re.MULTILINE) == ["10001:10001"]


@pytest.mark.slow
def test_the_health_check_of_the_image_tells_a_service_that_is_well(start_service) -> None:
    (line,) = re.findall(r"HEALTHCHECK .*\n\s+CMD (.+)$", DOCKERFILE, re.MULTILINE)
    command = [sys.executable, *json.loads(line)[1:]]
    service = start_service()
    env = os.environ | {"SUMMARIZER_PORT": service.url.rpartition(":")[2]}
    assert subprocess.run(command, env=env, check=False).returncode == 0
    service.end()
    assert subprocess.run(command, env=env, check=False, capture_output=True).returncode == 1


def test_the_container_can_write_only_what_it_must() -> None:
    service = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))["services"]["summarizer"]
    assert (service["read_only"], service["cap_drop"]) == (True, ["ALL"])
    assert service["volumes"] == ["jobs:/var/lib/summarizer"]
    assert (DEPLOY / service["build"]["context"] / service["build"]["dockerfile"]).exists()


@pytest.mark.parametrize("name", ["Dockerfile", "compose.yaml", "summarizer.service"])
def test_every_setting_that_is_named_is_one(name: str) -> None:
    named = set(re.findall(r"\bSUMMARIZER_([A-Z_]+)\b", (DEPLOY / name).read_text("utf-8")))
    assert named - {"NAME"}
    assert {one.lower() for one in named - {"NAME"}} <= SETTINGS.keys()


def test_accepted_work_has_the_time_to_finish() -> None:
    times = ("drain", "body_timeout", "request_timeout")
    longest = sum(getattr(Settings(), name) for name in times)
    service = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))["services"]["summarizer"]
    assert int(service["stop_grace_period"].removesuffix("s")) > longest
    assert int(unit()["TimeoutStopSec"]) > longest


def test_the_unit_is_one(tmp_path: Path) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("systemd-analyze is not installed")
    copy = tmp_path / UNIT.name
    copy.write_text(
        UNIT.read_text("utf-8").replace("/opt/summarizer/bin/summarizer", sys.executable)
    )
    done = subprocess.run(
        [analyze, "verify", copy], capture_output=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
