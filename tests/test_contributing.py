"""CONTRIBUTING tells the truth: the tree that it draws is the one on the disk."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def drawn() -> dict[str, list[str]]:
    """The entries of each folder in the drawing that has some below it."""
    lines = TEXT.partition("\n    summarizer/\n")[2].partition("\n\n")[0].splitlines()
    folders: dict[str, list[str]] = {"summarizer": []}
    path: list[str] = ["summarizer"]
    for line in lines:
        depth = (len(line) - len(line.lstrip()) - 4) // 2
        name = line.split()[0]
        path = [*path[:depth], name.rstrip("/")]
        folders.setdefault("/".join(path[:-1]), []).append(name)
    return folders


def on_disk(folder: str) -> list[str]:
    """The modules of a folder and its rooms, which are folders with an `__init__`."""
    found = (ROOT / folder).iterdir()
    names = [f"{one.name}/" if (one / "__init__.py").exists() else one.name for one in found]
    return sorted(name for name in names if name.endswith(("/", ".py")) and name[0] != "_")


def test_the_tree_is_the_one_on_the_disk() -> None:
    told = {folder: sorted(n for n in names if n[0] != "_") for folder, names in drawn().items()}
    assert told == {folder: on_disk(folder) for folder in told}


def test_the_tree_opens_the_method() -> None:
    assert {"summarizer", "summarizer/method"} <= drawn().keys()


def test_each_line_of_the_tree_says_what_the_room_is_for() -> None:
    lines = TEXT.partition("\n    summarizer/\n")[2].partition("\n\n")[0].splitlines()
    assert [line for line in lines if len(line.split()) < 3] == []
