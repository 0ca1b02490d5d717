"""Places: paths of this machine, and addresses that fsspec knows."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest

from summarizer.errors import InputError, MissingExtraError, OutputError
from summarizer.files import places

if TYPE_CHECKING:
    from pathlib import Path

fsspec = pytest.importorskip("fsspec", reason="the extra remote is not installed")
memory: Any = pytest.importorskip("fsspec.implementations.memory")


@pytest.fixture(params=["{}", "file://{}", "memory://{}", "store://{}", "hdfs://{}"])
def root(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A folder, as each kind of file system names it."""
    if request.param.startswith("hdfs"):
        register_hdfs()
    fsspec.register_implementation("store", Store, clobber=True)
    fsspec.filesystem("memory").store.clear()
    return str(request.param.format(tmp_path))


class Store(memory.MemoryFileSystem):  # type: ignore[misc]
    """Memory as a file system that is not known to show files only once they are whole."""

    protocol = "store"
    renamed: list[str] = []  # noqa: RUF012 - as fsspec makes one object for all

    @classmethod
    def _strip_protocol(cls, path):
        return super()._strip_protocol(path.removeprefix("store://"))

    def mv(self, path1, path2, **kwargs) -> None:
        """Rename, and remember it."""
        self.renamed.append(path2)
        super().mv(path1, path2, **kwargs)


def register_hdfs() -> None:
    """Serve `hdfs://` from the disk, through the class that serves it from Hadoop."""
    arrow = pytest.importorskip("pyarrow.fs", reason="the extra readers is not installed")
    hadoop: Any = pytest.importorskip("fsspec.implementations.arrow")

    class Hdfs(hadoop.HadoopFileSystem):  # type: ignore[misc]
        def __init__(self, **_: object) -> None:
            hadoop.ArrowFSWrapper.__init__(self, arrow.LocalFileSystem())

    fsspec.register_implementation("hdfs", Hdfs, clobber=True)


def write(path: str, data: bytes) -> None:
    with places.write_place(path) as file:
        file.write(data)


def read(path: str) -> bytes:
    with places.open_place(path) as file:
        return file.read()


def test_what_is_written_is_found_and_read(root: str) -> None:
    places.make_folder(f"{root}/out")
    places.make_folder(f"{root}/out")
    for name in ("b.jsonl", "a.jsonl", "_SUCCESS", ".a.crc"):
        write(f"{root}/out/{name}", name.encode())
    places.make_folder(f"{root}/out/deep")
    write(f"{root}/out/deep/c.jsonl", b"c")
    expected = [f"{root}/out/{name}" for name in ("a.jsonl", "b.jsonl", "deep/c.jsonl")]
    assert expected == places.find_files(f"{root}/out")
    assert expected[:2] == places.find_files(f"{root}/out/*.jsonl")
    assert [b"a.jsonl", b"b.jsonl", b"c"] == [read(one) for one in expected]
    assert places.find_files(expected[0]) is None


def test_a_file_that_failed_half_way_is_not_there(root: str) -> None:
    places.make_folder(root)
    write(f"{root}/out", b"old")
    with pytest.raises(TypeError), places.write_place(f"{root}/out") as file:
        file.writelines([b"new", None])  # type: ignore[list-item]
    assert (b"old", [f"{root}/out"]) == (read(f"{root}/out"), places.find_files(root))


def test_where_a_growing_file_can_be_seen_it_is_renamed() -> None:
    fsspec.register_implementation("store", Store, clobber=True)
    Store.renamed.clear()
    write("store://there/out", b"new")
    assert (b"new", ["/there/out"]) == (read("store://there/out"), Store.renamed)
    assert ["store:///there/out"] == places.find_files("store://there/*")


def test_what_is_not_there_is_told(root: str) -> None:
    with pytest.raises(InputError, match=r"gone: no such file; check the spelling"):
        places.open_place(f"{root}/gone")


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("nonsense://x", "nonsense://x: cannot be read: Protocol not known: nonsense"),
        ("memory://*[", "cannot be read|no such file"),
    ],
)
def test_an_address_that_means_nothing_is_told(path: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        places.find_files(path) or places.open_place(path)
    if "nonsense" in path:
        with pytest.raises(OutputError, match="Protocol not known"):
            places.check_place(path)


def test_what_reads_addresses_is_told_where_it_is_missing(monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "fsspec", None)
    with pytest.raises(MissingExtraError, match=r"s3://a: needs fsspec; .*\[remote\]"):
        places.open_place("s3://a")


def test_the_package_of_one_kind_of_addresses_is_told(monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "adlfs", None)
    with pytest.raises(MissingExtraError, match="adlfs"):
        places.open_place("abfs://a/b")


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("s3://a", True),
        ("simplecache::s3://a", True),
        ("a/b", False),
        ("a:b", False),
        ("C:/a", False),
    ],
)
def test_only_an_address_is_one(path: str, *, address: bool) -> None:
    assert address == places.is_address(path)


def test_a_file_named_like_a_pattern_is_that_file(tmp_path: Path) -> None:
    odd = tmp_path / "a[1].jsonl"
    assert places.is_pattern(str(odd))
    odd.touch()
    assert not places.is_pattern(str(odd))
