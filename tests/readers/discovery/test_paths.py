from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.readers.discovery.paths import article_beside, find, folder_of


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A folder `n` with files and links, and one beside it."""
    monkeypatch.chdir(tmp_path)
    for name in ("n/a.txt", "n/.hidden/b.txt", "n/in/c.txt", "out/d.txt"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(name)
    Path("n/leads-out.txt").symlink_to(Path("out/d.txt").resolve())
    Path("n/leads-in.txt").symlink_to(Path("n/.hidden/b.txt").resolve())
    Path("into.txt").symlink_to("n/a.txt")
    return tmp_path


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        ("n/a.txt", "n"),
        ("n/new.txt", "n"),
        ("n/new.md", "n"),
        ("n/in/new.txt", "n"),
        ("out/../n/new.txt", "n"),
        ("into.txt", "n"),
        ("n/leads-in.txt", "n"),
        ("n/leads-out.txt", None),
        ("n/.new.txt", None),
        ("n/.hidden/new.txt", None),
        ("n/README.md", None),
        ("new.txt", None),
        ("out/new.txt", None),
        ("n.txt", None),
    ],
)
def test_an_output_is_in_a_folder_if_a_run_would_find_it_there(
    output: str, expected: str | None
) -> None:
    assert expected == folder_of(output, ["-", "out/d.txt", "n"])
    found = {file.path.resolve() for file in find(["n"]).files}
    if Path(output).exists():
        assert (Path(output).resolve() in found) == (expected is not None)


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        ("n/new.txt", "n/a.txt"),
        ("n/new.TXT", "n/a.txt"),
        ("out/../n/new.txt", "n/a.txt"),
        ("n/leads-out.txt", "n/a.txt"),
        ("new.txt", "into.txt"),
        ("n/new.html", None),
        ("n/new.jsonl", None),
        ("n/new", None),
        ("n/.new.txt", None),
        ("n/in/new.txt", None),
        ("out/new.txt", None),
    ],
)
def test_an_output_is_beside_a_named_article_if_it_could_pass_for_one(
    output: str, expected: str | None
) -> None:
    assert expected == article_beside(output, ["-", "out", "n/a.txt", "into.txt"])


def test_a_hidden_folder_that_is_named_is_searched() -> None:
    assert folder_of("n/.hidden/new.txt", ["n/.hidden"]) == "n/.hidden"
    assert folder_of(str(Path("n/new.txt").resolve()), ["./n/"]) == "./n/"
