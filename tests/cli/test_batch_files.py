"""`summarizer batch` from and to files of any form and place: the lines are always the same."""

from __future__ import annotations

import bz2
import gzip
import json
import os
import signal
from pathlib import Path

import pytest

from summarizer.cli import main
from tests import forking
from tests.conftest import until

TOPICS = [
    {
        "id": f"t{n}",
        "documents": [
            {"id": "a", "text": f"Rain flooded the harbour of Brest in {n} hours on Monday."},
            {"id": "b", "text": f"On Monday the harbour of Brest was flooded in {n} hours."},
        ],
    }
    for n in range(5)
]
BAD = {"id": "bad", "documents": [{"id": "a", "text": "A."}, {"id": "a", "text": "B."}]}
OUTPUTS = ["out.jsonl", "out.jsonl.gz", "out.jsonl.bz2", "out.parquet", "out/", "out/*.jsonl.gz"]
OUTPUTS += ["out/*.parquet", "memory://out.jsonl", "memory://out/", "memory://out/*.parquet"]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Five topics and a bad one as `t.jsonl`."""
    monkeypatch.chdir(tmp_path)
    Path("t.jsonl").write_text("".join(json.dumps(one) + "\n" for one in (*TOPICS, BAD)))


@pytest.fixture
def batch(monkeypatch: pytest.MonkeyPatch, word_encoder):
    """Runs in this process with an encoder that is loaded at once."""
    monkeypatch.setattr("summarizer.encoders.load_encoder", lambda *_, **__: word_encoder)
    return lambda *args: main(["batch", *args, "--quiet"])


@pytest.fixture
def expected(batch) -> list[bytes]:
    """The lines of a plain run."""
    assert batch("t.jsonl", "-o", "plain") == 1
    return Path("plain").read_bytes().splitlines(keepends=True)


def names(place: str) -> list[str]:
    return sorted(one.name for one in Path(place).iterdir())


def written(output: str) -> list[bytes]:
    """The lines of an output, in whatever form."""
    from summarizer.batch.outputs import read_lines  # noqa: PLC0415 - slow to import
    from summarizer.files.places import find_files  # noqa: PLC0415

    return [
        line for path in find_files(output.rstrip("/")) or [output] for line in read_lines(path)
    ]


def needs(output: str) -> None:
    if "memory" in output:
        fsspec = pytest.importorskip("fsspec", reason="the extra remote is not installed")
        fsspec.filesystem("memory").store.clear()
    if "parquet" in output:
        pytest.importorskip("pyarrow", reason="the extra readers is not installed")


@pytest.mark.parametrize("output", OUTPUTS)
def test_each_form_of_output_has_the_lines_of_a_plain_file(batch, expected, output: str) -> None:
    needs(output)
    flags = ["--shard-topics", "4"] if "out/" in output else []
    assert batch("t.jsonl", "-o", output, *flags) == 1
    assert expected == written(output)
    if output.startswith("out/"):
        suffix = output.partition("*")[2] or ".jsonl"
        assert [f"part-00000{suffix}", f"part-00001{suffix}"] == names("out")


def test_a_table_has_the_summary_or_the_error_of_each_topic(batch, expected) -> None:
    needs("parquet")
    import pyarrow.parquet  # noqa: PLC0415 - an extra

    assert batch("t.jsonl", "-o", "out.parquet") == 1
    rows = pyarrow.parquet.read_table("out.parquet").to_pylist()
    lines = [json.loads(line) for line in expected]
    for row, line in zip(rows, lines, strict=True):
        assert {"id", "summary", "error", "json"} == row.keys()
        assert (line["id"], line.get("summary"), line.get("error")) == tuple(row.values())[:3]


def test_topics_from_shards_of_any_form_give_the_same_lines(batch, expected) -> None:
    needs("parquet")
    import pyarrow as pa  # noqa: PLC0415 - an extra
    import pyarrow.parquet  # noqa: PLC0415

    lines = Path("t.jsonl").read_bytes().splitlines(keepends=True)
    Path("in").mkdir()
    Path("in/0.jsonl.gz").write_bytes(gzip.compress(b"".join(lines[:2])))
    table = pa.Table.from_pylist([json.loads(line) for line in lines[2:4]])
    pyarrow.parquet.write_table(table, "in/1.parquet", compression="gzip")
    Path("in/2.jsonl.bz2").write_bytes(bz2.compress(b"".join(lines[4:])))
    for path in ("in", "in/*"):
        assert batch(path, "-o", "out") == 1
        assert expected == written("out")


@pytest.mark.parametrize("output", ["out/", "out/*.parquet", "out/*.jsonl.gz", "memory://out/"])
@pytest.mark.parametrize("left", [0, 1, 2, 3])
def test_shards_are_taken_up_again_to_the_same_bytes(batch, output: str, left: int) -> None:
    needs(output)
    flags = ["-o", output, "--shard-topics", "2", "--resume"]
    folder = output.partition("*")[0].rstrip("/")
    assert batch("t.jsonl", *flags) == 1
    whole = contents(folder)
    assert 3 == len(whole)
    for path in [*whole][left:]:
        remove(path)
    assert batch("t.jsonl", *flags) == 1
    assert whole == contents(folder)


def contents(folder: str) -> dict[str, bytes]:
    from summarizer.files.places import find_files, open_place  # noqa: PLC0415 - as in `written`

    return {path: open_place(path).read() for path in find_files(folder) or []}


def remove(path: str) -> None:
    if path.startswith("memory"):
        __import__("fsspec").filesystem("memory").rm(path)
    else:
        Path(path).unlink()


def test_the_last_shard_grows_with_the_topics(batch) -> None:
    Path("t.jsonl").write_text("".join(json.dumps(one) + "\n" for one in TOPICS[:3]))
    flags = ["-o", "out/", "--shard-topics", "2", "--resume"]
    assert batch("t.jsonl", *flags) == 0
    Path("t.jsonl").write_text("".join(json.dumps(one) + "\n" for one in TOPICS))
    assert batch("t.jsonl", *flags) == 0
    resumed = contents("out")
    for path in resumed:
        remove(path)
    assert batch("t.jsonl", *flags) == 0
    assert resumed == contents("out")


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        ([], "--output out/: holds shards of an earlier run; --resume goes on with them"),
        (["--resume", "--words", "20"], "--resume: out, line 1: was made with"),
        (["--resume", "--shard-topics", "1"], "part-00000.jsonl: holds 2 topics, and not 1"),
        (["--resume", "--shard-topics", "3"], "part-00000.jsonl: holds 2 topics, and not 3"),
    ],
)
def test_shards_of_another_run_are_left_alone(
    batch, capsys: pytest.CaptureFixture[str], flags, message: str
) -> None:
    assert batch("t.jsonl", "-o", "out/", "--shard-topics", "2") == 1
    before = contents("out")
    capsys.readouterr()
    flags = flags if "--shard-topics" in flags else [*flags, "--shard-topics", "2"]
    assert batch("t.jsonl", "-o", "out/", *flags) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert message in err
    assert before == contents("out")


@pytest.mark.parametrize(
    ("paths", "flags", "message"),
    [
        (("gone.jsonl", "out"), [], "gone.jsonl: no such file"),
        (("gone/*.jsonl", "out"), [], "gone/*.jsonl: holds no .jsonl or .parquet file"),
        (("nonsense://t", "out"), [], "nonsense://t: cannot be read: Protocol not known"),
        (("memory://gone.jsonl", "out"), [], "memory://gone.jsonl: no such file"),
        (
            ("t.jsonl", "nonsense://out"),
            [],
            "nonsense://out: cannot be written: Protocol not known",
        ),
        (("t.jsonl", "gone/out/"), [], "the folder to write it in does not exist"),
        (("t.jsonl", "t.jsonl/"), [], "t.jsonl: is a file; name a folder for the shards"),
        (("in", "in/"), [], "--output in/: is the folder of topics; write elsewhere"),
        (("in/*", "./in/"), [], "--output ./in/: is the folder of topics"),
        (("in/part-0.jsonl", "in/*.jsonl"), [], "--output in/*.jsonl: is the folder of"),
        (("t.jsonl", "out/"), ["--shard-topics", "0"], "--shard-topics: 0 is not a number from 1"),
        (
            ("t.jsonl", "out"),
            ["--shard-topics", "2"],
            "--shard-topics: needs an --output of shards",
        ),
        (("t.jsonl", "out.parquet"), ["--resume"], "--resume: needs an --output that is a file of"),
        (
            ("t.jsonl", "memory://out"),
            ["--resume"],
            "--resume: needs an --output that is a file of",
        ),
    ],
)
def test_a_place_that_cannot_be_is_told_and_nothing_is_written(
    batch, capsys: pytest.CaptureFixture[str], paths, flags, message: str
) -> None:
    needs("memory")
    topics, output = paths
    Path("in").mkdir()
    Path("in/part-0.jsonl").write_text(json.dumps(TOPICS[0]))
    assert batch(topics, "-o", output, *flags) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert message in err
    assert ["in", "t.jsonl"] == names(".")


@pytest.mark.slow
def test_after_a_kill_shards_are_taken_up_again_to_the_same_bytes() -> None:
    topics = [dict(TOPICS[0], id=f"t{n}") for n in range(100)]
    Path("t.jsonl").write_text("".join(json.dumps(one) + "\n" for one in topics))
    command = ["batch", "t.jsonl", "--shard-topics", "5"]
    assert forking.run(*command, "-o", "whole/*.jsonl.gz").returncode == 0
    process = forking.start([*command, "-o", "out/*.jsonl.gz"], [0, 1, 2], os.environ)
    until(lambda: Path("out").exists() and len(names("out")) >= 3)
    process.send_signal(signal.SIGKILL)
    process.wait()
    done = [name for name in names("out") if name.startswith("part")]
    assert 2 <= len(done) < 20
    assert forking.run(*command, "-o", "out/*.jsonl.gz", "--resume").returncode == 0
    whole = {Path(path).name: data for path, data in contents("whole").items()}
    assert whole == {Path(path).name: data for path, data in contents("out").items()}
