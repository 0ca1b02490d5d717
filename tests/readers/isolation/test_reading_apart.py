"""What a parser does to its process is no harm to ours."""

from __future__ import annotations

import os
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from summarizer.articles import Article
from summarizer.errors import InputError, MissingExtraError
from summarizer.readers.contents import File, Record
from summarizer.readers.isolation.reading_apart import Limits, read_apart

READER = """
import os
from summarizer.articles import Article
from summarizer.errors import MissingExtraError
from summarizer.readers.contents import Contents, Record

def read(file):
    if file.data == b"spin":
        while True: pass
    if file.data == b"memory":
        kept = [bytes(1 << 20) for n in range(10_000)]
    if file.data == b"fall":
        os.abort()
    if file.data == b"wait":
        import time; time.sleep(60)
    if file.data == b"raise":
        raise KeyError("of a parser")
    if file.data == b"missing":
        raise MissingExtraError("install it")
    print("noise")
    article = Article(file.data.decode(), id="a", title=file.encoding, language="en")
    return Contents((Record(article, file.shown, stated=True, path=file.path),), ("a note",))
"""
LIMITS = Limits(seconds=1, memory=256 << 20, patience=20)


@pytest.fixture(autouse=True)
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A reader that does to its process what files ask for."""
    (tmp_path / "obedient_reader.py").write_text(READER)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    return "obedient_reader"


def read(data: bytes, limits: Limits = LIMITS):
    return read_apart("obedient_reader", File(data, "it", Path("a"), encoding="cp1252"), limits)


@pytest.mark.slow
def test_what_is_read_apart_comes_back_whole() -> None:
    found = read("Café \U0001f600".encode())
    article = Article("Café \U0001f600", "a", "cp1252", language="en")
    assert found.records == (Record(article, "it", stated=True, path=Path("a")),)
    assert found.notes == ("a note",)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"spin", "takes more than 1 seconds of processor time"),
        (b"memory", "takes more than 256 MB of memory"),
        (b"fall", "broke down over it"),
        (b"raise", "cannot be read: KeyError: 'of a parser'"),
    ],
)
@pytest.mark.slow
def test_what_is_too_much_for_a_parser_is_an_error_and_the_next_file_is_read(data, message) -> None:
    with pytest.raises(InputError, match=f"^it: .*{message}"):
        read(data)
    assert read(b"One.").records[0].article.text == "One."


def test_what_waits_for_nothing_is_ended() -> None:
    with pytest.raises(InputError, match="broke down"):
        read(b"wait", Limits(seconds=1, memory=256 << 20, patience=1))


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc to find a process")
def test_a_process_that_was_ended_while_it_waited_costs_no_file() -> None:
    read(b"One.")
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split()
    for child in children:
        if b"isolated" in Path(f"/proc/{child}/cmdline").read_bytes():
            os.kill(int(child), signal.SIGKILL)
    assert read(b"Two.").records[0].article.text == "Two."


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc to find a process")
@pytest.mark.slow
def test_no_worker_is_left_behind_when_what_it_imports_changes_or_the_process_forks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(b"One.")
    before = workers()
    for n in range(3):
        monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path / str(n))])
        read(b"One.")
    assert len(workers()) <= len(before)
    pipes = set().union(*map(open_pipes, workers()))
    (theirs, ours), child = os.pipe(), os.fork()
    if child == 0:  # has no pipe to a worker of another process, and reads with one of its own
        shared = pipes & open_pipes("self")
        text = read(b"Two.").records[0].article.text
        os.write(ours, f"{text} {len(shared)}".encode())
        os._exit(0)
    os.waitpid(child, 0)
    assert os.read(theirs, 100) == b"Two. 0"
    assert read(b"Three.").records[0].article.text == "Three."


def workers() -> set[str]:
    """The processes of this one that read files."""
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split()
    return {one for one in children if b"isolated" in Path(f"/proc/{one}/cmdline").read_bytes()}


def open_pipes(process: str) -> set[str]:
    """The pipes of which a process holds an end."""
    files = Path(f"/proc/{process}/fd").iterdir()
    links = (os.readlink(one) for one in map(str, files) if os.path.lexists(one))  # noqa: PTH115
    return {link for link in links if link.startswith("pipe:")}


def test_nothing_is_imported_from_the_folder_that_files_lie_in(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path_factory.mktemp("downloads")
    (folder / "pypdf.py").write_text("from pathlib import Path; Path('ran').touch()")
    (folder / "json.py").write_text("from pathlib import Path; Path('ran').touch()")
    monkeypatch.chdir(folder)
    monkeypatch.setattr(sys, "path", [*sys.path, str(folder / "none")])  # a process of its own
    assert read(b"One.").records[0].article.text == "One."
    assert not Path("ran").exists()


def test_an_error_of_ours_keeps_its_kind() -> None:
    with pytest.raises(MissingExtraError, match=r"^install it$"):
        read(b"missing")


def test_files_may_be_read_at_once() -> None:
    with ThreadPoolExecutor(4) as pool:
        found = [
            one.records[0].article.text for one in pool.map(read, [b"%d." % n for n in range(40)])
        ]
    assert found == [f"{n}." for n in range(40)]
