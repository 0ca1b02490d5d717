from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.readers.discovery.article_ids import name_files

NAMES = st.text("abc.", min_size=1, max_size=4).filter(lambda name: name.strip("."))
PATHS = st.lists(NAMES, min_size=1, max_size=4).map(lambda parts: Path("/", *parts))


@pytest.mark.parametrize(
    ("paths", "ids"),
    [
        (["/n/a.txt"], ["a"]),
        (["/n/a.tar.gz", "/n/.txt"], ["a.tar", ".txt"]),
        (["/n/a.txt", "/n/b.txt"], ["a", "b"]),
        (["/x/a.txt", "/y/a.txt", "/y/b.txt"], ["x/a", "y/a", "b"]),
        (["/p/x/a.txt", "/q/x/a.txt", "/y/a.txt"], ["p/x/a", "q/x/a", "y/a"]),
        (["/n/a.txt", "/n/a.text"], ["a.txt", "a.text"]),
        (["/n/a", "/n/a.txt"], ["a", "a.txt"]),
        (["/a.txt", "/n/a.txt", "/n/n/a.txt"], ["a", "n/a", "n/n/a"]),
    ],
)
def test_an_id_is_the_name_or_the_shortest_tail_that_tells_files_apart(paths, ids) -> None:
    named = name_files([Path(path) for path in paths])
    assert ids == [named[Path(path)] for path in paths]


def test_an_id_that_an_article_states_is_left_to_it() -> None:
    assert name_files([Path("/n/a.txt")], taken={"a"}) == {Path("/n/a.txt"): "n/a"}


def test_bytes_that_are_no_text_are_spelled_out() -> None:
    path = Path(os.fsdecode(b"/n/caf\xe9.txt"))
    assert name_files([path]) == {path: "caf\\xe9"}


@pytest.mark.slow
@given(st.lists(PATHS, unique=True, max_size=12), st.randoms())
def test_ids_are_unique_and_do_not_depend_on_the_order(paths, random) -> None:
    named = name_files(paths)
    random.shuffle(paths)
    assert named == name_files(paths)
    assert len(set(named.values())) == len(paths)
