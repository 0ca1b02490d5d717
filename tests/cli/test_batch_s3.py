"""`summarizer batch` from and to S3, as a server on this machine has it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from summarizer.cli import main

if TYPE_CHECKING:
    from pathlib import Path

server = pytest.importorskip("moto.server", reason="moto, a server of S3, is not installed")
s3fs = pytest.importorskip("s3fs", reason="s3fs is not installed")

TOPICS = [
    {"id": f"t{n}", "documents": [{"id": "a", "text": f"Rain flooded {n} harbours on Monday."}]}
    for n in range(5)
]


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest):
    """The name of an empty bucket, and a file system that has it."""
    running = server.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    running.start()
    host, port = running.get_host_and_port()
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "anyone")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "anything")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    s3fs.S3FileSystem.clear_instance_cache()
    system = s3fs.S3FileSystem()
    name = request.node.name.replace("_", "-")[:40]
    system.mkdir(name)
    yield name, system
    s3fs.S3FileSystem.clear_instance_cache()
    running.stop()


@pytest.fixture
def batch(monkeypatch: pytest.MonkeyPatch, word_encoder):
    """Runs in this process with an encoder that is loaded at once."""
    monkeypatch.setattr("summarizer.encoders.load_encoder", lambda *_, **__: word_encoder)
    return lambda *args: main(["batch", *args, "--quiet"])


def test_shards_there_are_read_written_and_taken_up_again(bucket, batch, tmp_path: Path) -> None:
    name, system = bucket
    lines = [json.dumps(one) + "\n" for one in TOPICS]
    for number, part in enumerate((lines[:2], lines[2:])):
        system.pipe_file(f"{name}/in/{number}.jsonl", "".join(part).encode())
    (tmp_path / "t.jsonl").write_text("".join(lines))
    assert batch(str(tmp_path / "t.jsonl"), "-o", str(tmp_path / "out")) == 0
    flags = ["-o", f"s3://{name}/out/", "--shard-topics", "2", "--resume"]
    assert batch(f"s3://{name}/in/*.jsonl", *flags) == 0
    whole = {path: system.cat_file(path) for path in sorted(system.find(f"{name}/out"))}
    assert [f"{name}/out/part-0000{n}.jsonl" for n in range(3)] == list(whole)
    assert (tmp_path / "out").read_bytes() == b"".join(whole.values())
    system.rm(f"{name}/out/part-00002.jsonl")
    assert batch(f"s3://{name}/in", *flags) == 0
    assert whole == {path: system.cat_file(path) for path in sorted(system.find(f"{name}/out"))}


def test_one_file_there_is_read_and_written(bucket, batch) -> None:
    name, system = bucket
    system.pipe_file(f"{name}/t.jsonl", json.dumps(TOPICS[0]).encode())
    assert batch(f"s3://{name}/t.jsonl", "-o", f"s3://{name}/out.jsonl") == 0
    assert json.loads(system.cat_file(f"{name}/out.jsonl"))["id"] == "t0"


def test_what_is_not_there_is_told(bucket, batch, capsys: pytest.CaptureFixture[str]) -> None:
    name, _ = bucket
    assert batch(f"s3://{name}/gone.jsonl", "-o", "-") == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert f"s3://{name}/gone.jsonl: no such file" in err
