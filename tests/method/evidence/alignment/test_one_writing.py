from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.alignment.one_writing import in_one_writing
from summarizer.method.evidence.statements import read_statement


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("It burned about 5,000 acres.", "Some 2,000 hectares burned.", "Some 5,000 acres burned."),
        ("It cost $1.2 billion.", "It paid 1,200 million dollars.", "It paid $1.2 billion."),
        (
            "Rates rose by a quarter of a percentage point.",
            "It added 25 basis points.",
            "It added a quarter of a percentage point.",
        ),
        ("It burned 5,000 acres.", "Some 5,000 hectares burned.", "Some 5,000 hectares burned."),
        ("It burned for two days.", "Fourteen people died.", "Fourteen people died."),
        ("Fourteen people died.", "It killed 14.", "It killed 14."),
        ("2 km, or 2,000 metres.", "It is 2 kilometres long.", "It is 2 kilometres long."),
    ],
)
def test_a_value_that_both_have_is_written_as_in_the_first(a: str, b: str, expected: str) -> None:
    one, other = (read_statement(text, language_of("en")) for text in (a, b))
    assert expected == in_one_writing(one, other)
