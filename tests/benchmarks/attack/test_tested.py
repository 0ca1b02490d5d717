from __future__ import annotations

import pytest

from benchmarks.attack import tested


@pytest.mark.slow
def test_tests_are_counted_as_passed_and_failed(tmp_path) -> None:
    (tmp_path / "test_it.py").write_text(
        "import os, pytest\n"
        "def test_one(): assert os.environ['MARK'] == 'set'\n"
        "def test_two(): assert True\n"
        "def test_three(): assert False\n"
        "def test_four(): pytest.skip('no reason')\n"
    )
    assert tested.tests(str(tmp_path), "--rootdir", str(tmp_path), MARK="set") == (2, 1)


@pytest.mark.slow
def test_what_cannot_be_collected_has_failed(tmp_path) -> None:
    assert tested.tests(str(tmp_path / "none.py")) == (0, 1)


def test_shapes_are_those_of_the_test() -> None:
    assert len(tested.shapes()) >= 200
