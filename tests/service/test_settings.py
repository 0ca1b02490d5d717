"""Settings come from flags, else the environment, else a file, and are checked once."""

import argparse

import pytest

from summarizer import OptionsError
from summarizer.cli import serve
from summarizer.service.settings import Settings, load_settings

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
        ({"max_sentences": "1.5"}, "max_sentences"),
        ({"request_timeout": "nan"}, "request_timeout"),
        ({"threads": "0"}, "threads"),
        ({"encoder": ""}, "encoder"),
    ],
)
def test_a_value_out_of_range_is_named(flags, reason):
    with pytest.raises(OptionsError, match=reason):
        load_settings(flags)


@pytest.mark.parametrize(
    ("content", "reason"),
    [("port = ", "TOML"), ("prot = 1", "unknown settings prot"), ("port = 'x'", "port")],
)
def test_a_file_that_is_not_of_settings_is_named(tmp_path, content, reason):
    path = tmp_path / "service.toml"
    path.write_text(content)
    with pytest.raises(OptionsError, match=reason):
        load_settings({}, str(path))


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
