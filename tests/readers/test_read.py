from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.articles import Article
from summarizer.errors import InputError, NothingToSummarizeError, OptionsError, RefusedError
from summarizer.readers import read, read_document


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The files of a table are made in here, and named from here."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def make(files):
    for name, content in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())


def ids(*paths, **settings):
    return [article.id for article in read(paths, **settings).articles]


def test_a_named_file_is_an_article_whatever_its_suffix() -> None:
    make({"a.txt": "One.\r\n", "b.md": "Two.", "c": "Three."})
    expected = (Article("One.\r\n", "a"), Article("Two.", "b"), Article("Three.", "c"))
    assert expected == read(["c", "b.md", "a.txt"]).articles


def test_a_folder_is_searched_for_text_and_each_other_file_is_a_note() -> None:
    make(
        {
            "n/a.txt": "A",
            "n/b.TEXT": "B",
            "n/in/c.jsonl": '{"text": "C", "id": "c"}',
            "n/d.png": "D",
        }
    )
    reading = read(["n"])
    assert [article.id for article in reading.articles] == ["a", "b", "c"]
    assert reading.notes == ("n/d.png: left out: not a file that is read",)


def test_many_files_of_one_kind_share_a_note_and_each_counts_if_strict() -> None:
    pictures = {f"n/{n:03}.png": "P" for n in range(200)}
    make({"n/a.txt": "A", "n/empty.txt": ""} | pictures)
    (Path("n") / "b.XLS").write_text("X")
    of_others, of_empty = read(["n"]).notes
    assert of_others == (
        "201 files left out, of formats that are not read: 200 .png, 1 .xls; name one, such as "
        "n/000.png, to see what makes text of it"
    )
    assert of_empty == "n/empty.txt: is empty; there is nothing to summarize in it (left out)"
    with pytest.raises(RefusedError, match=r"^--strict: 202 left out: 201 files") as refused:
        read(["n"], strict=True)
    assert len(str(refused.value)) < 500


def test_of_what_an_archive_holds_none_is_named_to_see_more() -> None:
    Path("n").mkdir()
    with zipfile.ZipFile("n/a.zip", "w") as packed:
        packed.writestr("a.txt", "A")
        for n in range(9):
            packed.writestr(f"{n}.png", "P")
    told = "9 files left out, of formats that are not read: 9 .png"
    assert read(["n/a.zip"]).notes == (told,)
    make({"n/b.png": "P"})
    assert read(["n"]).notes[0].partition("; ")[2].startswith("name one, such as n/b.png")


def test_one_path_needs_no_list() -> None:
    make({"n/a.txt": "A", "n/b.txt": "B"})
    assert read("n").articles == read(["n"]).articles == read(Path("n")).articles


def test_what_is_hidden_is_passed_over_in_silence() -> None:
    make({"n/a.txt": "A", "n/.b.txt": "B", "n/.git/c.txt": "C"})
    assert read(["n"], strict=True).notes == ()
    assert ids("n") == ["a"]
    assert ids("n/.b.txt", "n/.git") == [".b", "c"]


def test_links_out_of_a_folder_are_passed_over_in_silence_and_others_followed() -> None:
    make({"n/a.txt": "A", "out/b.txt": "B", "n/.hidden/c.txt": "C"})
    Path("n/b.txt").symlink_to(Path("out/b.txt").resolve())
    Path("n/out").symlink_to(Path("out").resolve())
    Path("n/up.txt").symlink_to("../out/b.txt")
    Path("n/c.txt").symlink_to(".hidden/c.txt")
    Path("n/loop").symlink_to(".")
    assert ids("n", strict=True) == ["a", "c"]


def test_a_link_that_leads_nowhere_is_a_note() -> None:
    make({"n/a.txt": "A"})
    Path("n/b.txt").symlink_to("gone.txt")
    assert read(["n"]).notes == ("n/b.txt: left out: not a regular file",)


def test_a_pipe_in_a_folder_is_not_waited_for() -> None:
    make({"n/a.txt": "A"})
    os.mkfifo("n/b.txt")
    assert read(["n"]).notes == ("n/b.txt: left out: not a regular file",)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("bad.txt", b"caf\xe9"),
        ("bad.txt", b"a\0b"),
        ("bad.txt", b""),
        ("bad.txt", b" \n"),
        ("bad.jsonl", b"{"),
        ("bad.jsonl", b"\n"),
    ],
)
def test_what_cannot_be_read_is_an_error_if_named_a_note_if_found_and_refused_if_strict(
    name: str, content
) -> None:
    make({"n/a.txt": "A", f"n/{name}": content})
    with pytest.raises(InputError, match=rf"^n/{name}"):
        read([f"n/{name}"])
    reading = read(["n"])
    assert [article.id for article in reading.articles] == ["a"]
    assert [note.partition(name)[0] for note in reading.notes] == ["n/"]
    with pytest.raises(RefusedError, match=name):
        read(["n"], strict=True)
    with pytest.raises(InputError, match=rf"^n/{name}"):
        read(["n", f"n/{name}"])


def test_a_device_and_a_file_without_an_end_are_refused() -> None:
    make({"n/a.txt": "A", "n/b.txt": ""})
    os.truncate("n/b.txt", 1 << 40)
    with pytest.raises(InputError, match=r"^n/b.txt: is larger than 128 MB; split it$"):
        read(["n/b.txt"])
    assert read(["n"]).notes == ("n/b.txt: is larger than 128 MB; split it (left out)",)
    for device in ("/dev/zero", "/dev/null"):
        with pytest.raises(InputError, match=rf"^{device}: is a device"):
            read([device])
    with Path("/dev/zero").open("rb") as stdin, pytest.raises(InputError, match=r"^standard input"):
        read(["-"], stdin=stdin)


@pytest.mark.parametrize("path", ["gone.txt", "a.txt/b", "", "x" * 5000, "a\0b"])
def test_a_path_that_is_not_there_is_an_error(path) -> None:
    make({"a.txt": "A"})
    with pytest.raises(InputError):
        read(["a.txt", path])


def refuse(monkeypatch, function, name):
    """Refuse one path, also to root, whom no permissions bind."""
    module, _, attribute = function.rpartition(".")
    real = getattr({"os": os, "Path": Path}[module], attribute)

    def refusing(path, *rest):
        if os.fspath(path) == name:
            raise PermissionError(13, "Permission denied", name)
        return real(path, *rest)

    monkeypatch.setattr({"os": os, "Path": Path}[module], attribute, refusing)


def test_a_file_without_permission_is_an_error_if_named_and_a_note_if_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    make({"n/a.txt": "A", "n/b.txt": "B"})
    refuse(monkeypatch, "Path.open", "n/b.txt")
    with pytest.raises(InputError, match=r"^n/b\.txt: cannot be read: Permission denied"):
        read(["n/b.txt"])
    assert read(["n"]).notes == ("n/b.txt: cannot be read: Permission denied (left out)",)


def test_a_folder_without_permission_is_an_error_if_named_and_a_note_if_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    make({"n/a.txt": "A", "n/in/b.txt": "B"})
    refuse(monkeypatch, "os.scandir", "n/in")
    with pytest.raises(InputError, match=r"^n/in: cannot be read: Permission denied"):
        read(["n/in"])
    assert read(["n"]).notes == ("n/in: left out: Permission denied",)


@pytest.mark.parametrize("files", [{}, {"n/a.png": "A"}, {"n/a.txt": ""}, {"n/.a.txt": "A"}])
def test_a_folder_without_an_article_is_a_note_beside_articles_and_an_error_alone(files) -> None:
    make({"b.txt": "B"} | files)
    Path("n").mkdir(exist_ok=True)
    noted = "n: no readable article in this folder (left out)"
    for spelled in ("n", "n/", Path("n").resolve()):
        found = read([spelled, "b.txt"])
        assert (["b"], 1) == ([one.id for one in found.articles], found.notes.count(noted))
        with pytest.raises(NothingToSummarizeError, match=r"n/?: no readable article"):
            read([spelled])
    with pytest.raises(RefusedError, match=r"^--strict: 1 left out: n[:/]"):
        read(["n", "b.txt"], strict=True)


def test_two_folders_without_an_article_are_an_error() -> None:
    make({"n/a.png": "A", "m/b.png": "B"})
    with pytest.raises(NothingToSummarizeError, match=r"^n: no readable article.*a\.png.*b\.png"):
        read(["n", "m"])


def test_what_was_tried_in_a_folder_without_an_article_is_told_first() -> None:
    make({f"n/{number}.png": "A" for number in range(5)} | {"n/z.zip": b"PK\x03\x04garbage"})
    with pytest.raises(
        NothingToSummarizeError, match=r"files; n/z\.zip: an archive that cannot be"
    ):
        read(["n"])


def test_nothing_named_is_an_error() -> None:
    with pytest.raises(NothingToSummarizeError):
        read([])


def test_one_file_is_read_once_however_it_is_spelled() -> None:
    make({"n/a.txt": "A", "n/b.jsonl": '{"text": "B", "id": "b"}'})
    Path("z.txt").symlink_to("n/a.txt")
    spellings = [
        "n",
        "n/a.txt",
        "./n/../n/a.txt",
        str(Path("n/a.txt").resolve()),
        "n/b.jsonl",
        "n/",
    ]
    assert ids(*spellings, "z.txt", strict=True) == ["a", "b"]
    assert ids("z.txt", *spellings, strict=True) == ["a", "b"]
    assert ids("z.txt") == ["z"]


def test_files_of_one_name_are_told_apart_by_their_folders() -> None:
    make({"x/a.txt": "1", "y/a.txt": "2", "s.jsonl": '{"text": "3", "id": "b"}', "x/b.txt": "4"})
    assert ids("y", "x", "s.jsonl") == ["b", "x/a", "x/b", "y/a"]


def test_an_id_stated_in_two_files_is_an_error_that_names_both() -> None:
    make({"a.jsonl": '{"text": "1", "id": "x"}', "b.jsonl": '\n{"text": "2", "id": "x"}'})
    with pytest.raises(InputError, match=r"^b\.jsonl, line 2: .* a\.jsonl, line 1"):
        read(["b.jsonl", "a.jsonl"])


def test_standard_input_is_an_article_of_that_name() -> None:
    make({"n/stdin.txt": "B"})
    reading = read(["-", "n", "-"], stdin=io.BytesIO(b"A\r\n"))
    expected = [("n/stdin", "B"), ("stdin", "A\r\n")]
    assert expected == [(article.id, article.text) for article in reading.articles]


@pytest.mark.parametrize("data", [b"", b" \n", b"\xff", b"a\0"])
def test_standard_input_without_text_is_an_error(data) -> None:
    with pytest.raises(InputError, match=r"^standard input: "):
        read(["-"], stdin=io.BytesIO(data))


class Broken(io.BytesIO):
    def read(self, *_):
        raise IsADirectoryError(21, "Is a directory")


def test_standard_input_that_fails_is_an_error() -> None:
    with pytest.raises(InputError, match=r"^standard input: cannot be read: Is a directory"):
        read(["-"], stdin=Broken())


def test_closed_standard_input_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(InputError, match="closed"):
        read(["-"])


def test_the_encoding_is_checked_before_anything_is_read() -> None:
    with pytest.raises(OptionsError, match="'klingon'"):
        read(["gone.txt"], encoding="klingon")


def test_notes_do_not_tell_where_an_absolute_folder_lies(folder) -> None:
    make({"n/a.txt": "A", "n/b.png": "B"})
    assert read([folder / "n"]).notes == ("n/b.png: left out: not a file that is read",)


def test_names_that_are_no_text_become_text() -> None:
    Path(os.fsdecode(b"caf\xe9.txt")).write_text("A")
    Path("n").mkdir()
    Path(os.fsdecode(b"n/caf\xe9.png")).write_text("A")
    make({"n/b.txt": "B"})
    reading = read([os.fsdecode(b"caf\xe9.txt"), "n"])
    assert [article.id for article in reading.articles] == ["b", "caf\\xe9"]
    assert reading.notes[0].startswith("n/caf\\xe9.png: ")


def test_the_files_that_were_read_are_known_by_their_real_paths() -> None:
    make({"n/a.txt": "A"})
    Path("z.txt").symlink_to("n/a.txt")
    assert read(["z.txt"]).files == (Path("n/a.txt").resolve(),)


def test_a_document_is_read_by_name_or_from_standard_input() -> None:
    make({"s.json": "{}"})
    assert read_document("s.json") == "{}"
    assert read_document("-", stdin=io.BytesIO(b"[]")) == "[]"
    assert read_document("-", stdin=io.BytesIO()) == ""  # for whoever parses it to judge


def test_a_document_that_is_no_utf_8_is_not_told_of_the_encoding_of_articles() -> None:
    make({"s.json": b"\xe9"})
    for path in ("s.json", "-"):
        with pytest.raises(InputError, match=r"not utf-8: byte 0xe9 at offset 0; send it as UTF-8"):
            read_document(path, stdin=io.BytesIO(b"\xe9"))


@pytest.mark.slow
@given(order=st.permutations(["n", "m", "a.txt", "c.jsonl", "-"]))
def test_the_order_of_the_paths_changes_nothing(order) -> None:
    make(
        {
            "n/a.txt": "1",
            "m/a.txt": "2",
            "a.txt": "3",
            "n/b.png": "",
            "m/b.png": "",
            "c.jsonl": '{"text": "4"}\n{"text": "4"}\n{"text": "5", "id": "a"}',
        }
    )
    first = read(["n", "m", "a.txt", "c.jsonl", "-"], stdin=io.BytesIO(b"6"))
    assert first == read(order, stdin=io.BytesIO(b"6"))


def test_standard_input_may_hold_an_article_a_line() -> None:
    data = b'\n{"id": "a", "text": "One."}\n{"id": "b", "text": "Two."}\n'
    expected = (Article("One.", "a"), Article("Two.", "b"))
    assert expected == read(["-"], stdin=io.BytesIO(data)).articles


@pytest.mark.parametrize(
    "data", [b'{"text": ', b"{ so it began.", b"[1]", b"<3 Brest", b"From: Brest"]
)
def test_standard_input_that_begins_otherwise_is_one_article(data) -> None:
    assert (Article(data.decode(), "stdin"),) == read(["-"], stdin=io.BytesIO(data)).articles


def test_a_readme_in_a_folder_is_passed_over_in_silence() -> None:
    make({"n/a.txt": "A", "n/README.md": "About.", "n/readme": "About."})
    assert ([article.id for article in read(["n"]).articles], read(["n"]).notes) == (["a"], ())


def test_a_folder_with_nothing_readable_says_why() -> None:
    make({"n/a.txt": b"caf\xe9 ferm\xe9"})
    with pytest.raises(NothingToSummarizeError, match=r"n/a\.txt: not utf-8.*--encoding"):
        read(["n"])
