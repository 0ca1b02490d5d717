"""Settings come from flags, else the environment, else a file, and are checked once."""

import argparse

import pytest

from summarizer import OptionsError
from summarizer.cli import serve
from summarizer.service.settings import Settings, load_settings, strangers

KEY = "0123456789abcdef"


def test_a_flag_counts_before_the_environment_and_that_before_the_file(tmp_path, monkeypatch):
    path = tmp_path / "service.toml"
    path.write_text('port = 1\nqueue = 1\nmax_jobs = 1\ncors_origins = ["https://a.example"]\n')
    monkeypatch.setenv("SUMMARIZER_PORT", "2")
    monkeypatch.setenv("SUMMARIZER_QUEUE", "2")
    settings = load_settings({"port": "3", "host": None}, str(path))
    assert (settings.port, settings.queue, settings.max_jobs) == (3, 2, 1)
    assert (settings.host, settings.cors_origins) == ("127.0.0.1", ("https://a.example",))
    monkeypatch.setenv("SUMMARIZER_CONFIG", str(path))
    assert load_settings({}).max_jobs == 1


def test_flags_are_the_settings_but_for_secrets():
    parser = argparse.ArgumentParser()
    serve.add_parser(parser.add_subparsers())
    flags = vars(parser.parse_args(["serve"])).keys() - {"run", "config"}
    assert flags == Settings.model_fields.keys() - {"api_keys"}


@pytest.mark.parametrize("name", sorted(Settings.model_fields.keys() - {"api_keys"}))
def test_the_help_states_the_default(name):
    texts = {
        flag: text
        for group in (serve._GENERAL, serve._LIMITS, serve._JOBS)
        for flag, _, text in group
    } | {"--cors-origins": serve._ORIGINS}
    default = Settings.model_fields[name].default
    shown = f"{default:g}" if isinstance(default, float) else str(default)
    if default is None or default == ():
        shown = "default: "
    assert shown in texts[f"--{name.replace('_', '-')}"]


@pytest.mark.parametrize(
    ("flags", "reason"),
    [
        ({"port": "-1"}, "port"),
        ({"queue": "0"}, "queue"),
        ({"max_sentences": "1.5"}, "--max-sentences"),
        ({"request_timeout": "nan"}, "--request-timeout"),
        ({"threads": "0"}, "threads"),
        ({"encoder": ""}, "encoder"),
    ],
)
def test_a_value_out_of_range_is_named(flags, reason):
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
def test_a_file_that_is_not_of_settings_is_named(tmp_path, content, reason):
    path = tmp_path / "service.toml"
    path.write_text(content)
    with pytest.raises(OptionsError, match=reason):
        load_settings({}, str(path))


def test_a_variable_that_holds_a_bad_value_is_named(monkeypatch):
    monkeypatch.setenv("SUMMARIZER_QUEUE", "many")
    with pytest.raises(OptionsError, match=r"^SUMMARIZER_QUEUE: "):
        load_settings({})
    monkeypatch.delenv("SUMMARIZER_QUEUE")
    monkeypatch.setenv("SUMMARIZER_PORT", "tcp://10.0.0.1:8000")
    with pytest.raises(OptionsError, match=r"^SUMMARIZER_PORT: .*enableServiceLinks"):
        load_settings({})


def test_variables_that_are_no_settings_are_told_with_the_nearest_one():
    assert strangers(["SUMMARIZER_PORT", "summarizer_queue", "SUMMARIZER_CACHE", "HOME"]) == []
    near, far = strangers(["SUMMARIZER_X", "SUMMARIZER_MAX_ARTICEL"])
    assert near == (
        "SUMMARIZER_MAX_ARTICEL is no setting, and is passed over; SUMMARIZER_MAX_ARTICLES is"
    )
    assert "--help" in far


def test_the_start_warns_of_what_nobody_may_have_meant(start_service):
    service = start_service(max_article=3, api_keys="")
    warnings = [line["detail"] for line in service.log if line["level"] == "warning"]
    assert any("SUMMARIZER_MAX_ARTICLES" in warning for warning in warnings)
    assert any("no API keys: anyone who can reach" in warning for warning in warnings)
    service = start_service(api_keys=KEY)
    assert [line for line in service.log if line["level"] == "warning"] == []


def test_keys_are_never_shown(monkeypatch):
    monkeypatch.setenv("SUMMARIZER_API_KEYS", f"{KEY},{KEY}2")
    settings = load_settings({})
    assert [key.get_secret_value() for key in settings.api_keys] == [KEY, f"{KEY}2"]
    assert KEY not in f"{settings.shown()}{settings!r}"
    monkeypatch.setenv("SUMMARIZER_API_KEYS", "short-secret")
    with pytest.raises(OptionsError) as error:
        load_settings({})
    assert "16 characters" in str(error.value)
    assert "short-secret" not in str(error.value)


def test_as_many_threads_as_processors_unless_told(monkeypatch):
    assert Settings(threads=3).worker_threads == 3
    assert Settings().worker_threads >= 1
    monkeypatch.delattr("os.sched_getaffinity", raising=False)
    assert Settings().worker_threads >= 1
