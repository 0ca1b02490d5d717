"""The cache of vectors: nothing is encoded twice, and nothing depends on it."""

from __future__ import annotations

import multiprocessing
import sqlite3
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import numpy as np
import pytest

from summarizer.encoders import load_encoder
from summarizer.encoders.cache import CachedEncoder
from summarizer.encoders.vector_file import FILE, clear, contents
from summarizer.errors import OutputError

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer import Encoder

TEXTS = [f"Ship {number} left the harbour of Brest." for number in range(40)]


class Counting:
    """The given encoder under any checksum, which counts what it encodes."""

    def __init__(self, encoder, sha256="0", runtime="1"):
        self.name, self.sha256, self.dimensions = encoder.name, sha256, encoder.dimensions
        self.runtime = runtime
        self._encoder = encoder
        self.encoded = []

    def encode(self, texts, *, progress=None):
        self.encoded += texts
        return self._encoder.encode(texts, progress=progress)


@pytest.fixture
def counting(word_encoder: Encoder):
    """A quick encoder that counts."""
    return Counting(word_encoder)


def test_the_rows_are_the_same_bytes_with_and_without(encoder: Encoder, tmp_path: Path) -> None:
    texts = [TEXTS[0], "Łódź “will” 🚢", TEXTS[1], TEXTS[0], ""]
    expected = encoder.encode(texts).tobytes()
    for _ in range(2):
        assert expected == CachedEncoder(encoder, tmp_path).encode(texts).tobytes()


def test_no_text_is_encoded_twice(counting, tmp_path: Path) -> None:
    CachedEncoder(counting, tmp_path).encode([*TEXTS[:30], *TEXTS[:5]])
    assert counting.encoded == TEXTS[:30]
    CachedEncoder(counting, tmp_path).encode(TEXTS)
    assert counting.encoded == TEXTS


def test_a_lone_surrogate_is_a_text_too(encoder: Encoder, tmp_path: Path) -> None:
    texts = ["a \ud800 b", "a \ud801 b"]
    expected = encoder.encode(texts).tobytes()
    cached = CachedEncoder(encoder, tmp_path)
    assert expected == cached.encode(texts).tobytes() == cached.encode(texts).tobytes()


@pytest.mark.parametrize("other", [{"sha256": "1"}, {"runtime": "2"}])
def test_another_encoder_and_another_version_have_vectors_of_their_own(
    counting, word_encoder: Encoder, other, tmp_path: Path
) -> None:
    CachedEncoder(counting, tmp_path).encode(TEXTS)
    another = Counting(word_encoder, **other)
    CachedEncoder(another, tmp_path).encode(TEXTS)
    assert another.encoded == TEXTS


def test_progress_counts_what_was_there_too(counting, tmp_path: Path) -> None:
    cached = CachedEncoder(counting, tmp_path)
    cached.encode(TEXTS[:30])
    done = []
    cached.encode(TEXTS, progress=done.append)
    assert sorted(done) == done
    assert done[-1] == 40


def test_it_holds_no_more_than_it_may_and_forgets_what_was_used_longest_ago(
    counting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = [f"{number}" for number in range(1500)]
    for day, some in enumerate((texts[:700], texts[:100], texts[700:])):
        monkeypatch.setattr("time.time", lambda day=day: 86_400.0 * (20_000 + day))
        CachedEncoder(counting, tmp_path, most_bytes=400_000).encode(some)
    assert contents(tmp_path).size <= 400_000
    counting.encoded.clear()
    CachedEncoder(counting, tmp_path).encode([*texts[:100], *texts[1400:]])
    assert counting.encoded == []
    CachedEncoder(counting, tmp_path).encode(texts[100:700])
    assert len(counting.encoded) > 300


def test_what_it_holds_is_told_and_forgotten(counting, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    assert (0, 0) == (contents(folder).vectors, contents(folder).size)
    clear(folder)
    CachedEncoder(counting, folder).encode(TEXTS)
    assert contents(folder).vectors == 40
    assert contents(folder).size > 40 * 64 * 4
    clear(folder)
    assert contents(folder).vectors == 0
    CachedEncoder(counting, folder).encode(TEXTS)
    assert counting.encoded == TEXTS * 2


def test_a_damaged_cache_is_named_and_can_be_cleared(counting, tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"no database at all" * 100)
    for use in (lambda: CachedEncoder(counting, tmp_path), lambda: contents(tmp_path)):
        with pytest.raises(OutputError, match=r"cannot be used: .*summarizer cache --clear"):
            use()
    clear(tmp_path)
    CachedEncoder(counting, tmp_path).encode(TEXTS)
    assert contents(tmp_path).vectors == 40


def test_a_folder_that_cannot_be_made_is_named(counting, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match=r"file: cannot be used"):
        CachedEncoder(counting, tmp_path / "file")


def test_a_cache_that_is_locked_meanwhile_cannot_be_cleared(counting, tmp_path: Path) -> None:
    CachedEncoder(counting, tmp_path).encode(TEXTS)
    other = sqlite3.connect(tmp_path / FILE, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(OutputError, match="locked"):
        clear(tmp_path, lock_seconds=0.05)
    other.close()


def test_a_cache_that_fails_on_the_way_changes_no_vector(counting, tmp_path: Path) -> None:
    expected = counting.encode(TEXTS).tobytes()
    cached = CachedEncoder(counting, tmp_path, lock_seconds=0.05)
    other = sqlite3.connect(tmp_path / FILE, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")  # nobody else can write
    assert expected == cached.encode(TEXTS).tobytes()
    other.execute("INSERT INTO vectors SELECT zeroblob(16), 0, zeroblob(9), zeroblob(16)")
    other.execute("ROLLBACK")
    other.execute("DROP TABLE vectors")  # nobody can read
    assert expected == cached.encode(TEXTS).tobytes()
    other.close()


def changed(folder: Path, *statements: str) -> None:
    """Change a cache behind its back."""
    database = sqlite3.connect(folder / FILE, isolation_level=None)
    for statement in statements:
        database.execute(statement)
    database.close()


OF_THE_NEXT_ROW = (
    "UPDATE vectors SET (vector, digest) = "
    "(SELECT vector, digest FROM vectors AS other WHERE other.rowid = 1 + vectors.rowid % 40)"
)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE vectors SET vector = zeroblob(9)",
        "UPDATE vectors SET vector = zeroblob(length(vector))",
        "UPDATE vectors SET vector = randomblob(length(vector))",
        "UPDATE vectors SET vector = substr(vector, 1, 100)",
        "UPDATE vectors SET vector = vector || x'00'",
        "UPDATE vectors SET vector = ''",
        "UPDATE vectors SET vector = 'text'",
        "UPDATE vectors SET vector = 7",
        "UPDATE vectors SET digest = zeroblob(16)",
        "UPDATE vectors SET digest = 'text'",
        OF_THE_NEXT_ROW,
    ],
)
def test_a_damaged_vector_is_encoded_anew_and_counted(
    damage: str, counting: Counting, tmp_path: Path
) -> None:
    cached = CachedEncoder(counting, tmp_path)
    expected = cached.encode(TEXTS).tobytes()
    changed(tmp_path, damage)
    assert expected == cached.encode(TEXTS).tobytes() == cached.encode(TEXTS).tobytes()
    assert counting.encoded == TEXTS * 2
    assert (40, 40) == (contents(tmp_path).vectors, contents(tmp_path).damaged)
    clear(tmp_path)
    assert (0, 0) == (contents(tmp_path).vectors, contents(tmp_path).damaged)


def test_only_what_is_damaged_is_encoded_anew(counting: Counting, tmp_path: Path) -> None:
    expected = CachedEncoder(counting, tmp_path).encode(TEXTS).tobytes()
    changed(tmp_path, "UPDATE vectors SET vector = zeroblob(length(vector)) WHERE rowid % 4 = 0")
    assert expected == CachedEncoder(counting, tmp_path).encode(TEXTS).tobytes()
    assert len(counting.encoded) == 50
    assert contents(tmp_path).damaged == 10


@pytest.mark.parametrize("used", ["'yesterday'", "x'00'", "-1", "9000000000000000000"])
def test_a_damaged_day_of_use_costs_nothing(used: str, counting: Counting, tmp_path: Path) -> None:
    expected = CachedEncoder(counting, tmp_path).encode(TEXTS).tobytes()
    changed(tmp_path, f"UPDATE vectors SET used = {used}")  # noqa: S608 - one of the four above
    assert expected == CachedEncoder(counting, tmp_path).encode(TEXTS).tobytes()
    assert counting.encoded == TEXTS


def test_a_cache_without_digests_is_begun_anew(counting: Counting, tmp_path: Path) -> None:
    columns = "(key BLOB PRIMARY KEY, used INTEGER NOT NULL, vector BLOB NOT NULL)"
    changed(
        tmp_path,
        f"CREATE TABLE vectors {columns}",
        "CREATE INDEX by_use ON vectors (used)",
        "INSERT INTO vectors VALUES (x'00', 1, x'00')",
        "PRAGMA user_version = 1",
    )
    CachedEncoder(counting, tmp_path).encode(TEXTS)
    assert contents(tmp_path).vectors == 40


@pytest.mark.parametrize("version", [0, 1, 2, 3])
@pytest.mark.parametrize("columns", ["name TEXT", "key BLOB, used INTEGER, vector BLOB, digest"])
def test_a_table_of_another_program_is_named_and_kept(
    version: int, columns: str, counting: Counting, tmp_path: Path
) -> None:
    changed(tmp_path, f"CREATE TABLE vectors ({columns})", f"PRAGMA user_version = {version}")
    for use in (lambda: CachedEncoder(counting, tmp_path), lambda: contents(tmp_path)):
        with pytest.raises(OutputError, match=r"cannot be used: .* tables of another program"):
            use()


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.9])
def test_a_file_that_is_cut_off_or_overwritten_changes_no_vector(
    share: float, counting: Counting, tmp_path: Path
) -> None:
    expected = CachedEncoder(counting, tmp_path).encode(TEXTS).tobytes()
    content = (tmp_path / FILE).read_bytes()
    place = int(len(content) * share)
    for damaged in (content[:place], content[:place] + b"\xa5" * 4096 + content[place + 4096 :]):
        (tmp_path / FILE).write_bytes(damaged)
        with suppress(OutputError):  # which names the cache, as a test above shows
            assert expected == CachedEncoder(counting, tmp_path).encode(TEXTS).tobytes()


def test_a_table_of_another_version_is_made_anew(counting, tmp_path: Path) -> None:
    CachedEncoder(counting, tmp_path).encode(TEXTS)
    other = sqlite3.connect(tmp_path / FILE, isolation_level=None)
    other.execute("PRAGMA user_version = 99")
    other.close()
    assert contents(tmp_path).vectors == 0


def encode_all(folder, start):
    """Encode and keep texts with the default encoder, some of them those of other processes."""
    encoder = CachedEncoder(load_encoder(threads=1), folder)
    for place in range(start, start + 40):
        encoder.encode([TEXTS[place % 40]])


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="the log needs shared memory")
def test_several_processes_may_share_it(tmp_path: Path, encoder: Encoder) -> None:
    context = multiprocessing.get_context("spawn")
    crew = [context.Process(target=encode_all, args=(tmp_path, 13 * n)) for n in range(3)]
    for process in crew:
        process.start()
    for process in crew:
        process.join()
    assert [process.exitcode for process in crew] == [0, 0, 0]
    assert contents(tmp_path).vectors == 40
    cached = CachedEncoder(encoder, tmp_path)
    assert np.array_equal(encoder.encode(TEXTS), cached.encode(TEXTS))
