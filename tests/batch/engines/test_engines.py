"""The list of engines: what is missing is told, and so is a scheduler that does not answer."""

from __future__ import annotations

import importlib.util
import socket
import threading
import tomllib
from pathlib import Path

import pytest

from summarizer.batch.engines import ENGINES, joining, load_engine
from summarizer.cli import main
from summarizer.errors import MissingExtraError, SchedulerError

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize("name", ENGINES)
def test_each_engine_has_an_extra_with_its_package(name: str) -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extra = settings["project"]["optional-dependencies"][name]
    package = importlib.import_module(f"summarizer.batch.engines.{name}").PACKAGE
    assert any(need.startswith(package) for need in extra)


@pytest.mark.parametrize("name", ENGINES)
def test_an_engine_that_is_not_installed_is_told_with_its_extra(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("summarizer.batch.engines.find_spec", lambda _: None)
    with pytest.raises(MissingExtraError, match=rf"--engine {name}: needs .*\[{name}\]"):
        load_engine(name)


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("nonsense", "is no address"),
        ("tcp://host", "is no address"),
        ("tcp://127.0.0.1:{free}", "does not answer (.*refused.*); check that it runs"),
        ("127.0.0.1:{free}", "does not answer"),
        ("tcp://127.0.0.1:99999", "does not answer"),
        ("tcp://no-such-host.invalid:1", "does not answer"),
    ],
)
def test_where_nobody_listens_nobody_is_waited_for(address: str, message: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        free = server.getsockname()[1]
    with pytest.raises(SchedulerError, match=message.replace("(", r"\(").replace(")", r"\)")):
        joining.join(address.format(free=free), lambda: None)


def test_what_listens_and_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joining, "PATIENCE", 0.2)
    never = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"ray://127.0.0.1:{server.getsockname()[1]}"
        with pytest.raises(SchedulerError, match=f"{address}: does not answer within 0.2 s; check"):
            joining.join(address, never.wait)
        assert 1 == joining.join(address, lambda: 1)
    never.set()


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        (["--engine", "hadoop"], "--engine: invalid choice: 'hadoop'"),
        (["--scheduler", "tcp://127.0.0.1:1"], "--scheduler: is that of an engine; name it"),
        (
            ["--engine", "dask", "--scheduler", "tcp://127.0.0.1:1", "--workers", "2"],
            "--workers: the engine at --scheduler has workers of its own",
        ),
        (["--engine", "dask", "--workers", "0"], "--workers: 0 is not a number from 1 to 256"),
    ],
)
def test_flags_that_make_no_sense_are_an_error_of_usage(
    flags, message: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "t.jsonl").write_text('{"id": "t", "documents": []}\n')
    assert main(["batch", str(tmp_path / "t.jsonl"), "-o", str(tmp_path / "out"), *flags]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert message in err
    assert ["t.jsonl"] == [one.name for one in tmp_path.iterdir()]
