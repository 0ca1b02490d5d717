"""Settings come from flags, else the environment, else a file, and are checked once."""

from __future__ import annotations

import argparse
import os
import re
from pathlib import Path

import pytest

from summarizer import OptionsError
from summarizer.cli import serve
from summarizer.service.settings import (
    SETTINGS,
    Settings,
    default_of,
    flag_of,
    load_settings,
    unknown_variables,
    variable_of,
)

README = Path(__file__).parents[2] / "README.md"

KEY = "0123456789abcdef"


def test_a_flag_counts_before_the_environment_and_that_before_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "service.toml"
    path.write_text('port = 1\nqueue = 1\nmax_jobs = 1\ncors_origins = ["https://a.example"]\n')
    monkeypatch.setenv("SUMMARIZER_PORT", "2")
    monkeypatch.setenv("SUMMARIZER_QUEUE", "2")
    settings = load_settings({"port": "3", "host": None}, str(path))
    assert (settings.port, settings.queue, settings.max_jobs) == (3, 2, 1)
    assert (settings.host, settings.cors_origins) == ("127.0.0.1", ("https://a.example",))
    monkeypatch.setenv("SUMMARIZER_CONFIG", str(path))
    assert load_settings({}).max_jobs == 1


def parser():
    made = argparse.ArgumentParser()
    serve.add_parser(made.add_subparsers())
    return made


def test_flags_are_the_settings_but_for_secrets() -> None:
    flags = vars(parser().parse_args(["serve"])).keys() - {"run", "config"}
    assert flags == SETTINGS.keys() - {"api_keys"}


@pytest.mark.parametrize("name", sorted(SETTINGS))
def test_a_default_is_told_as_it_is(name) -> None:
    default = getattr(Settings(), name)
    if default not in (None, ()):
        shown = f"{default:g}" if isinstance(default, float) else str(default)
        assert default_of(name).startswith(shown)
    else:
        assert default_of(name) not in {"", "None", "()"}


def test_a_setting_of_each_kind_is_read_from_each_source(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = Settings(
        port=0,
        body_timeout=1.5,
        encoder="x",
        api_keys=(KEY, KEY),
        cors_origins=("a", "b"),
        jobs_file=Path("y"),
    )
    path = tmp_path / "service.toml"
    path.write_text(
        f"port = 0\nbody_timeout = 1.5\nencoder = 'x'\napi_keys = ['{KEY}', '{KEY}']\n"
        "cors_origins = 'a, b'\njobs_file = 'y'\n"
    )
    assert expected == load_settings({}, str(path))
    texts = {"port": "0", "body_timeout": "1.5", "encoder": "x", "cors_origins": "a,b"}
    texts |= {"jobs_file": "y"}
    monkeypatch.setenv("SUMMARIZER_API_KEYS", f"{KEY},{KEY}")
    assert expected == load_settings(texts)
    for name, value in texts.items():
        monkeypatch.setenv(f"summarizer_{name}", value)
    assert expected == load_settings({})


def documented() -> str:
    """The table of the settings as the README has it, made anew."""
    rows = ["| setting | what it is | default |", "|---|---|---|"]
    for name, setting in SETTINGS.items():
        shown = f"`{variable_of(name)}`" if setting.secret else f"`{flag_of(name)}`"
        rows.append(f"| {shown} | {setting.help} | {default_of(name)} |")
    return "\n".join(rows) + "\n"


def test_the_readme_has_every_setting() -> None:
    block = re.compile(r"(<!-- settings -->\n\n)(.*?\n)(?=\n)", re.DOTALL)
    text = README.read_text("utf-8")
    if os.environ.get("SUMMARIZER_UPDATE_GOLDEN"):
        text = block.sub(lambda found: found[1] + documented(), text)
        README.write_text(text, "utf-8")
    found = block.search(text)
    assert found
    assert documented() == found[2]


@pytest.mark.parametrize(
    ("flags", "reason"),
    [
        ({"port": "-1"}, "port"),
        ({"queue": "0"}, "queue"),
        ({"max_sentences": "1.5"}, "--max-sentences"),
        ({"request_timeout": "nan"}, "--request-timeout"),
        ({"threads": "0"}, "threads"),
        ({"encoder": ""}, "encoder"),
        ({"port": "65536"}, "--port: must be a whole number of at least 0 and at most 65535"),
        ({"queue": True}, "--queue"),
        ({"host": 3}, "--host: must be text, not 3"),
        ({"jobs_file": 3}, "--jobs-file"),
        ({"cors_origins": 3}, "--cors-origins: must be a list"),
        ({"body_timeout": "inf"}, "more than 0 and at most 86400, not 'inf'"),
        ({"drain": "-1"}, "--drain: must be a number of seconds, at least 0"),
        ({"queue": "0", "port": "x"}, "--queue.*; --port"),
    ],
)
def test_a_value_out_of_range_is_named(flags, reason: str) -> None:
    with pytest.raises(OptionsError, match=reason):
        load_settings(flags)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("port = ", "TOML"),
        ("prot = 1", "unknown settings prot"),
        ("port = 'x'", "service.toml, port: "),
    ],
)
def test_a_file_that_is_not_of_settings_is_named(tmp_path: Path, content: str, reason: str) -> None:
    path = tmp_path / "service.toml"
    path.write_text(content)
    with pytest.raises(OptionsError, match=reason):
        load_settings({}, str(path))


def test_a_variable_that_holds_a_bad_value_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUMMARIZER_QUEUE", "many")
    with pytest.raises(OptionsError, match=r"^SUMMARIZER_QUEUE: "):
        load_settings({})
    monkeypatch.delenv("SUMMARIZER_QUEUE")
    monkeypatch.setenv("SUMMARIZER_PORT", "tcp://10.0.0.1:8000")
    with pytest.raises(OptionsError, match=r"^SUMMARIZER_PORT: .*enableServiceLinks"):
        load_settings({})


def test_a_value_in_python_is_checked_too() -> None:
    with pytest.raises(OptionsError, match="queue: must be a whole number"):
        Settings(queue=0)


def test_variables_that_are_no_settings_are_told_with_the_nearest_one() -> None:
    assert (
        unknown_variables(["SUMMARIZER_PORT", "summarizer_queue", "SUMMARIZER_CACHE", "HOME"]) == []
    )
    near, far = unknown_variables(["SUMMARIZER_X", "SUMMARIZER_MAX_ARTICEL"])
    assert near == (
        "SUMMARIZER_MAX_ARTICEL is no setting, and is passed over; SUMMARIZER_MAX_ARTICLES is"
    )
    assert "--help" in far


def test_the_start_warns_of_what_nobody_may_have_meant(start_service) -> None:
    service = start_service(max_article=3, api_keys="")
    warnings = [line["detail"] for line in service.log if line["level"] == "warning"]
    assert any("SUMMARIZER_MAX_ARTICLES" in warning for warning in warnings)
    assert any("no API keys: anyone who can reach" in warning for warning in warnings)
    service = start_service(api_keys=KEY)
    assert [line for line in service.log if line["level"] == "warning"] == []


def test_keys_are_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUMMARIZER_API_KEYS", f"{KEY},{KEY}2")
    settings = load_settings({})
    assert settings.api_keys == (KEY, f"{KEY}2")
    assert KEY not in f"{settings.shown()}{settings!r}"
    monkeypatch.setenv("SUMMARIZER_API_KEYS", "short-secret")
    with pytest.raises(OptionsError) as error:
        load_settings({})
    assert "16 characters" in str(error.value)
    assert "short-secret" not in str(error.value)
