"""Patterns on demand: they are made at their first use, and do what other patterns do."""

from __future__ import annotations

import re

import pytest

from summarizer.text.patterns import on_demand


def test_a_pattern_does_what_others_do() -> None:
    pattern = on_demand(r"(?P<day>\d+)\.", re.IGNORECASE)
    assert pattern.pattern == r"(?P<day>\d+)\."
    found = pattern.search("on 12. May")
    assert found is not None
    assert found["day"] == "12"
    assert pattern.sub("", "1. 2. 3") == "  3"
    assert pattern.groups == 1


def test_a_pattern_is_made_when_it_is_used() -> None:
    broken = on_demand("(")
    with pytest.raises(re.error, match="unterminated"):
        broken.search("")
