"""`summarizer batch` as people run it: as a process, and some end suddenly."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from itertools import islice, product
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarizer.cli import main
from summarizer.readers.callers.topics import Topic
from tests import forking

if TYPE_CHECKING:
    from summarizer import Encoder

PEOPLE = ("president of France", "chancellor of Germany", "mayor of Brest", "king of Norway")
DEEDS = (
    "spoke by telephone for almost two hours",
    "signed a contract on the harvest of wheat",
    "opened the new bridge over the river",
)
DAYS = ("Monday", "Tuesday", "Friday")
ROUNDS = int(os.environ.get("SUMMARIZER_KILLS", "2"))  # `make crashes` wants twenty


def story(number, who, what, day):
    return {
        "id": f"t{number}",
        "documents": [
            {"id": "a", "text": f"The {who} {what} on {day}. Markets in Paris hardly moved."},
            {"id": "b", "text": f"On {day} the {who} {what}. Envoys “will” travel to Łódź soon."},
        ],
    }


STORIES = [
    story(number, *words) for number, words in enumerate(islice(product(PEOPLE, DEEDS, DAYS), 12))
]
BAD = {"id": "bad", "documents": [{"id": "a", "text": "A."}, {"id": "a", "text": "B."}]}
NUL = {"id": "nul", "documents": [{"text": "a\0b"}]}
NONE = {"id": "none", "documents": [{"text": "Home\n\nSubscribe\n"}]}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Twelve topics as `t.jsonl`."""
    monkeypatch.chdir(tmp_path)
    write("t.jsonl", STORIES)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch, word_encoder: Encoder):
    """Runs in this process with an encoder that is loaded at once."""
    monkeypatch.setattr("summarizer.encoders.load_encoder", lambda *_, **__: word_encoder)
    return lambda *args: main(["batch", *args])


def write(path, topics):
    lines = [json.dumps(topic, ensure_ascii=False) + "\n" for topic in topics]
    Path(path).write_text("".join(lines), "utf-8")


def lines(path="out"):
    return [json.loads(line) for line in Path(path).read_bytes().splitlines()]


def names():
    return sorted(path.name for path in Path().iterdir())


def command(*args):
    return [sys.executable, "-m", "summarizer", *args]


def run(*args, **how):
    return forking.run("batch", *args, **how)


def assert_refused(result, code, message):
    assert (result.returncode, result.stdout) == (code, b"")
    error = result.stderr.decode()
    assert error.startswith("summarizer: error: ")
    assert error.count("\n") == 1
    assert message in error


def test_each_topic_is_a_line_in_the_order_of_the_input() -> None:
    result = run("t.jsonl", "--output", "out", "--words", "20", afresh=True)
    assert (result.returncode, result.stdout, result.stderr) == (0, b"", b"")
    assert [topic["id"] for topic in STORIES] == [line["id"] for line in lines()]
    assert names() == ["out", "t.jsonl"]


def test_a_line_is_the_json_that_summarize_prints_for_the_same_articles() -> None:
    flags = ["--sentences", "2", "--order", "score", "--threads", "1"]
    write("articles.jsonl", STORIES[0]["documents"])
    alone = forking.run("summarize", "articles.jsonl", "-f", "json", *flags)
    result = run("-", "-o", "-", *flags, stdin=Path("t.jsonl").read_bytes())
    first = json.loads(result.stdout.splitlines()[0])
    assert next(iter(first)) == "id"
    assert first.pop("id") == "t0"
    assert alone.stdout.decode() == json.dumps(first, ensure_ascii=False, indent=2) + "\n"


def test_a_topic_that_fails_does_not_stop_the_others(
    quick, capsys: pytest.CaptureFixture[str]
) -> None:
    write("t.jsonl", [STORIES[0], BAD, NONE, NUL, STORIES[1]])
    assert quick("t.jsonl", "-o", "out") == 1
    error = "document 1: an article: text holds a NUL character at offset 1"
    out, err = capsys.readouterr()
    assert out == ""
    assert ["summary", "error", "summary", "error", "summary"] == [
        "error" if "error" in line else "summary" for line in lines()
    ]
    assert err.splitlines()[1].startswith(
        f"summarizer: note: t.jsonl, line 4, topic 'nul': {error}"
    )
    assert err.splitlines()[2].startswith("summarizer: error: 2 of 5 topics failed")
    assert quick("t.jsonl", "-o", "-", "--quiet") == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == (Path("out").read_text("utf-8"), 1)


@pytest.mark.parametrize("output", ["out", "-"])
def test_with_strict_the_first_topic_that_fails_stops_the_run(
    quick, capsys: pytest.CaptureFixture[str], output: str
) -> None:
    write("t.jsonl", [STORIES[0], BAD, STORIES[1]])
    assert quick("t.jsonl", "-o", output, "--strict", "--quiet") == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "error: --strict: t.jsonl, line 2, topic 'bad': document 2: the id 'a'" in err
    assert names() == (["out.partial", "t.jsonl"] if output == "out" else ["t.jsonl"])


def test_what_strict_stopped_can_be_resumed_without_it_or_mended(quick) -> None:
    write("t.jsonl", [STORIES[0], BAD, STORIES[1]])
    quick("t.jsonl", "-o", "out", "--strict")
    assert quick("t.jsonl", "-o", "out", "--resume", "--strict") == 1
    assert quick("t.jsonl", "-o", "mended", "--strict") == 1
    assert quick("t.jsonl", "-o", "out", "--resume") == 1
    assert [line["id"] for line in lines()] == ["t0", "bad", "t1"]
    write("t.jsonl", [STORIES[0], {**BAD, "documents": []}, STORIES[1]])
    assert quick("t.jsonl", "-o", "mended", "--resume", "--strict") == 0


def test_a_failure_that_was_written_down_is_still_one_when_resumed(
    quick, capsys: pytest.CaptureFixture[str]
) -> None:
    write("t.jsonl", [BAD, STORIES[0]])
    quick("t.jsonl", "-o", "out")
    Path("out").rename("out.partial")
    assert quick("t.jsonl", "-o", "out", "--resume", "--strict") == 1
    assert "--strict: t.jsonl, line 1, topic 'bad'" in capsys.readouterr().err
    assert quick("t.jsonl", "-o", "out", "--resume") == 1
    assert names() == ["out", "t.jsonl"]


@pytest.mark.parametrize(
    ("line", "args", "message"),
    [
        ("{", [], "t.jsonl, line 13: not valid JSON"),
        ('{"id": "t3", "documents": []}', [], "t.jsonl, line 13: the id 't3' is already that of"),
        ('{"id": "x"}', [], 't.jsonl, line 13: the topic has no "documents"'),
        ("", ["-w", "0"], "words: 0"),
        ("", ["-o", "gone/out"], "gone/out: the folder"),
        ("", ["-o", "."], ".: is a folder"),
        ("", ["-o", "t.jsonl"], "--output t.jsonl: is the file of topics"),
        ("", ["--resume"], "--resume: out.partial, line 1: not valid JSON"),
    ],
)
def test_bad_input_is_one_line_and_leaves_everything_as_it_was(
    quick, capsys: pytest.CaptureFixture[str], line: str, args, message: str
) -> None:
    with Path("t.jsonl").open("a") as file:
        file.write(line)
    for name in ("out", "out.partial"):
        Path(name).write_text("old\n")
    assert quick("t.jsonl", "-o", "out", *args) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert message in err
    assert names() == ["out", "out.partial", "t.jsonl"]
    assert [Path(name).read_text() for name in ("out", "out.partial")] == ["old\n"] * 2


def test_an_output_whose_partial_file_is_the_input_is_refused(
    quick, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("t.jsonl").rename("out.partial")
    assert quick("out.partial", "-o", "out") == 2
    assert "is the file of topics" in capsys.readouterr().err
    assert len(lines("out.partial")) == len(STORIES)


@pytest.mark.parametrize(
    ("args", "stdin", "code", "message"),
    [
        (["-"], b"", 2, "standard input: is empty: no line holds a topic"),
        (["-"], b'{"id": "a", "documents": []}\n{', 2, "standard input, line 2: not valid JSON"),
        (["t.jsonl", "--encoder", "no-such-model"], b"", 3, "no-such-model"),
    ],
)
def test_where_there_is_nothing_to_do_nothing_is_printed(
    args, stdin, code: int, message: str
) -> None:
    assert_refused(run(*args, "-o", "-", stdin=stdin, HF_HUB_OFFLINE="1"), code, message)


@pytest.mark.parametrize(
    ("flags", "told"),
    [([], "note: out.partial of an earlier run is begun anew"), (["--quiet"], "")],
)
def test_without_resume_it_starts_anew_and_says_so(
    flags, told: str, quick, capsys: pytest.CaptureFixture[str]
) -> None:
    assert quick("t.jsonl", "-o", "out", "-w", "9") == 0
    assert "anew" not in capsys.readouterr().err
    Path("out").rename("out.partial")
    assert quick("t.jsonl", "-o", "out", "-w", "20", *flags) == 0
    assert {line["options"]["words"] for line in lines()} == {20}
    error = capsys.readouterr().err
    assert told in error
    assert ("anew" in error) == bool(told)


def test_resume_needs_the_same_options(quick, capsys: pytest.CaptureFixture[str]) -> None:
    assert quick("t.jsonl", "-o", "out", "-w", "9") == 0
    Path("out").rename("out.partial")
    assert quick("t.jsonl", "-o", "out", "-w", "20", "--resume") == 2
    assert "--resume: out.partial, line 1: was made with" in capsys.readouterr().err
    assert names() == ["out.partial", "t.jsonl"]
    assert quick("t.jsonl", "-o", "out", "-w", "9", "--resume", "--threads", "2") == 0


def test_with_nothing_to_resume_it_starts_anew(quick) -> None:
    assert quick("t.jsonl", "-o", "out", "--resume") == 0
    assert len(lines()) == len(STORIES)


def test_wherever_a_run_was_cut_resuming_it_gives_the_same_bytes(quick) -> None:
    write("t.jsonl", [STORIES[0], BAD, NONE, STORIES[1]])
    quick("t.jsonl", "-o", "out")
    expected = Path("out").read_bytes()
    for end in random.Random(5).sample(range(len(expected) + 1), 20):
        Path("out.partial").write_bytes(expected[:end])
        assert quick("t.jsonl", "-o", "out", "--resume", "--quiet") == 1
        assert Path("out").read_bytes() == expected
        assert names() == ["out", "t.jsonl"]


@pytest.mark.parametrize("flags", [[], ["--workers", "2"]], ids=["alone", "workers"])
def test_killed_at_any_moment_and_resumed_it_gives_the_same_bytes(flags) -> None:
    write("t.jsonl", many(ROUNDS * 10))
    assert run("t.jsonl", "-o", "whole").returncode == 0
    chance = random.Random(8)
    cut = []
    for kill in range(ROUNDS):
        process = subprocess.Popen(command("batch", "t.jsonl", "-o", "out", "--resume", *flags))
        if kill:  # the first anywhere, the others while lines are written
            wait_for_lines(process, already=cut[-1])
        time.sleep(chance.uniform(0, 0.03))
        process.kill()
        process.wait()
        partial = Path("out.partial")
        cut.append(partial.stat().st_size if partial.exists() else 0)
    result = run("t.jsonl", "-o", "out", "--resume", *flags)
    assert (result.returncode, result.stderr) == (0, b"")
    assert Path("out").read_bytes() == Path("whole").read_bytes()
    assert names() == ["out", "t.jsonl", "whole"]
    assert any(0 < size < Path("whole").stat().st_size for size in cut)


def many(topics):
    """Thousands of topics if need be, no two alike."""
    return [{**STORIES[n % len(STORIES)], "id": f"{n}", "lang": "en"} for n in range(topics)]


def wait_for_lines(process, already):
    partial = Path("out.partial")
    while process.poll() is None:
        if partial.exists() and partial.stat().st_size > already:
            return
        time.sleep(0.002)


@pytest.mark.parametrize("flags", [[], ["--workers", "2"]], ids=["alone", "workers"])
def test_an_interrupted_run_says_how_to_go_on(flags) -> None:
    Path("out").write_text("old")
    write("t.jsonl", many(400))
    process = subprocess.Popen(
        command("batch", "t.jsonl", "-o", "out", *flags),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    wait_for_lines(process, already=0)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the workers, too
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, b"")
    assert err.decode().splitlines() == [
        "summarizer: what is done is in out.partial; --resume goes on from there",
        "summarizer: interrupted",
    ]
    assert Path("out").read_text() == "old"
    assert Path("out.partial").stat().st_size > 0


@pytest.mark.parametrize("workers", ["0", "257", "two"])
def test_a_number_of_workers_that_cannot_be_is_refused(
    quick, capsys: pytest.CaptureFixture[str], workers: str
) -> None:
    assert quick("t.jsonl", "-o", "out", "--workers", workers) == 2
    assert "--workers: " in capsys.readouterr().err


def test_a_topic_too_large_for_the_memory_is_named_and_the_lines_before_it_are_kept() -> None:
    huge = {"id": "huge", "documents": [{"id": "a", "text": "a " * 4_000_000}]}
    write("t.jsonl", [*many(5), huge])
    code = (
        "import resource, sys; from summarizer.cli import main\n"
        "if __name__ == '__main__':\n"
        "    limit = resource.getrlimit(resource.RLIMIT_DATA)[1]\n"
        "    resource.setrlimit(resource.RLIMIT_DATA, (250 << 20, limit))\n"
        "    sys.exit(main(sys.argv[1:]))"
    )
    flags = ["--workers", "1", "--threads", "1"]
    result = subprocess.run(
        [sys.executable, "-c", code, "batch", "t.jsonl", "-o", "out", "--quiet", *flags],
        capture_output=True,
        check=False,
        env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},  # many cores would take it all
    )
    error = result.stderr.decode().splitlines()[-1]
    assert (result.returncode, result.stdout) == (2, b"")
    assert re.search(r"error: t\.jsonl, line 6, topic 'huge': .*; give the run more memory", error)
    assert names() == ["out.partial", "t.jsonl"]
    assert [line["id"] for line in lines("out.partial")] == [f"{n}" for n in range(5)]
    write("t.jsonl", [*many(5), {**huge, "documents": STORIES[0]["documents"]}])
    assert run("t.jsonl", "-o", "out", "--resume").returncode == 0
    assert len(lines()) == 6


@pytest.mark.skipif("SUMMARIZER_KILLS" not in os.environ, reason="takes minutes: `make crashes`")
def test_a_topic_of_fifty_thousand_sentences_is_a_line_like_others() -> None:
    random_ = random.Random(1)

    def report():
        who, deed, day = (random_.choice(some) for some in (PEOPLE, DEEDS, DAYS))
        return f"The {who} {deed} {random_.randrange(5000)} near Brest on {day}."

    texts = [" ".join(report() for _ in range(100)) for _ in range(500)]
    documents = [{"id": f"{n}", "text": text} for n, text in enumerate(texts)]
    write("t.jsonl", [*STORIES[:2], {"id": "huge", "documents": documents}, STORIES[2]])
    result = run("t.jsonl", "-o", "out", "--workers", "2", "--quiet")
    assert (result.returncode, result.stderr) == (0, b"")
    assert [line["id"] for line in lines()] == ["t0", "t1", "huge", "t2"]
    assert 50 < lines()[2]["words"] <= 150  # four people with three deeds: the others repeat these
    for sentence in lines()[2]["sentences"]:
        place = sentence["citations"][0]
        assert texts[int(place["article"])][place["start"] : place["end"]] == place["quote"]


@pytest.mark.parametrize(
    "end", [(KeyboardInterrupt(), 130), (MemoryError(), 2), (KeyError("x"), 70)]
)
@pytest.mark.parametrize("output", ["out", "-"])
def test_what_stops_a_run_leaves_stdout_and_the_file_alone(
    quick, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], end, output: str
) -> None:
    error, code = end
    real = Topic.reading.func  # type: ignore[attr-defined] # a cached property

    def fail(topic):
        if topic.id == "t2":
            raise error
        return real(topic)

    monkeypatch.setattr(Topic, "reading", property(fail))
    assert quick("t.jsonl", "-o", output, "--quiet") == code
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert code != 2 or "t.jsonl, line 3, topic 't2': not enough memory; " in err
    assert not Path("out").exists()
    if output == "out" and code != 130:
        assert [line["id"] for line in lines("out.partial")] == ["t0", "t1"]


def test_a_file_that_cannot_be_put_in_place_is_one_line(
    quick, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_):
        raise OSError(28, "No space left on device")

    Path("out").write_text("old")
    monkeypatch.setattr("os.fsync", refuse)
    assert quick("t.jsonl", "-o", "out") == 2
    assert "out: cannot be written: No space left on device" in capsys.readouterr().err
    assert Path("out").read_text() == "old"


def test_a_full_disk_on_the_way_is_one_line_and_can_be_resumed(quick) -> None:
    quick("t.jsonl", "-o", "whole")
    code = (
        "import resource, signal, sys; sys.dont_write_bytecode = True; "  # nor half of a module
        "from summarizer.cli import main; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "limits = resource.getrlimit(resource.RLIMIT_FSIZE); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (9000, limits[1])); "
        "code = main(sys.argv[1:]); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, limits); sys.exit(code)"
    )
    result = forking.run("-c", code, "batch", "t.jsonl", "-o", "out", "--quiet")
    assert_refused(result, 2, "out.partial: cannot be written: File too large")
    assert names() == ["out.partial", "t.jsonl", "whole"]
    assert run("t.jsonl", "-o", "out", "--resume").returncode == 0
    assert [line["id"] for line in lines()] == [line["id"] for line in lines("whole")]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full device")
def test_a_device_is_written_to_at_the_end(quick, capsys: pytest.CaptureFixture[str]) -> None:
    assert quick("t.jsonl", "-o", "/dev/null") == 0
    assert quick("t.jsonl", "-o", "/dev/full") == 2
    assert "/dev/full: cannot be written: No space left on device" in capsys.readouterr().err
    assert quick("t.jsonl", "-o", "/dev/null", "--resume") == 2
    assert names() == ["t.jsonl"]


def test_a_full_disk_for_temporary_files_is_one_line(
    quick, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Full:
        def write(self, _):
            raise OSError(28, "No space left on device")

        def close(self):
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("summarizer.cli.spool.tempfile.TemporaryFile", Full)
    assert quick("t.jsonl", "-o", "-") == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "the temporary file: cannot be written: No space left on device" in err


def test_a_system_without_room_for_temporary_files_is_one_line(
    quick, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tempfile.tempdir", "gone")
    assert quick("t.jsonl", "-o", "-") == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "the temporary file: the folder to write it in does not exist" in err


def test_a_closed_stdout_is_told_before_the_work(
    quick, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdout", None)
    assert quick("t.jsonl", "-o", "-") == 2
    assert "standard output is closed" in capsys.readouterr().err


def test_a_folder_without_permission_is_told_before_the_work(
    quick, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    assert quick("t.jsonl", "-o", "out") == 2
    assert "out: no permission to write in its folder" in capsys.readouterr().err


@pytest.fixture
def small_disk(tmp_path: Path, request: pytest.FixtureRequest):
    """A folder on a disk of the size that the test names."""
    yield mounted(tmp_path / "disk", f"size={request.param}")
    subprocess.run(["umount", str(tmp_path / "disk")], check=True)  # noqa: S607 - wherever it is


@pytest.fixture
def read_only(tmp_path: Path):
    """A folder that not even root can write to."""
    yield mounted(tmp_path / "disk", "size=32k,ro")
    subprocess.run(["umount", str(tmp_path / "disk")], check=True)  # noqa: S607 - wherever it is


def mounted(disk, options):
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(disk)]
    if shutil.which("mount") is None or subprocess.run(command, check=False).returncode:
        pytest.skip("a disk can only be mounted by root")
    return disk


@pytest.mark.parametrize("flags", [[], ["--resume"], ["--workers", "2"]])
def test_a_read_only_folder_is_told_before_the_work(read_only, flags) -> None:
    result = run("t.jsonl", "-o", f"{read_only}/out", *flags)
    assert_refused(result, 2, "out: no permission to write in its folder")
    assert list(read_only.iterdir()) == []


def test_a_cache_in_a_read_only_folder_is_named(read_only) -> None:
    result = run("t.jsonl", "-o", "out", "--cache", f"{read_only}/cache")
    assert_refused(result, 2, f"cache {read_only}/cache: cannot be used: Read-only file system")
    assert names() == ["disk", "t.jsonl"]


@pytest.mark.parametrize("small_disk", ["32k"], indirect=True)
def test_a_full_disk_is_named_leaves_whole_lines_and_can_be_resumed(
    small_disk, quick, capsys: pytest.CaptureFixture[str]
) -> None:
    write("t.jsonl", many(24))
    quick("t.jsonl", "-o", "whole")
    assert quick("t.jsonl", "-o", f"{small_disk}/out", "--quiet") == 2
    assert "out.partial: cannot be written: No space left" in capsys.readouterr().err
    assert [path.name for path in small_disk.iterdir()] == ["out.partial"]
    Path("out.partial").write_bytes((small_disk / "out.partial").read_bytes())
    assert quick("t.jsonl", "-o", "out", "--resume") == 0
    assert Path("out").read_bytes() == Path("whole").read_bytes()


@pytest.mark.parametrize("small_disk", ["96k"], indirect=True)
def test_a_full_disk_under_the_cache_changes_nothing(small_disk) -> None:
    assert run("t.jsonl", "-o", "out", "--cache", f"{small_disk}/cache").returncode == 0
    assert run("t.jsonl", "-o", "whole").returncode == 0
    assert Path("out").read_bytes() == Path("whole").read_bytes()
