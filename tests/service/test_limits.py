"""What is too deep, or too many, is known before the work begins."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.service.errors import TooLargeError
from summarizer.service.limits import check_depth, check_sentences

TEXT = st.text('[]{}"\\ab')
JSON = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
)


def depth(value):
    if not isinstance(value, list | dict):
        return 0
    return 1 + max(map(depth, value.values() if isinstance(value, dict) else value), default=0)


@given(JSON)
def test_brackets_in_strings_do_not_count(value) -> None:
    text = json.dumps(value)
    deepest = depth(value)
    check_depth(text, deepest)
    if deepest:
        with pytest.raises(TooLargeError, match="max_depth"):
            check_depth(text, deepest - 1)


@pytest.mark.parametrize("text", ['"' + '\\"' * 100_000, '"' * 100_001, '"[[[', "]]]", '"\\', ""])
def test_what_is_not_json_is_left_to_the_parser(text) -> None:
    check_depth(text, 1)


@pytest.mark.parametrize(
    ("earlier", "expected"),
    [
        (False, "the articles have 3 usable sentences, .* send fewer or shorter articles"),
        (True, "the earlier summary has 3 sentences, .* send a shorter one"),
    ],
)
def test_what_has_too_many_sentences_is_named(earlier: bool, expected: str) -> None:
    check_sentences(3, 3, earlier=earlier)
    with pytest.raises(TooLargeError, match=expected):
        check_sentences(3, 2, earlier=earlier)
