"""The JSON Schema that ships, and data that do not follow it."""

from __future__ import annotations

import pytest
from jsonschema import Draft202012Validator

from summarizer.errors import InputError
from summarizer.summary_schema import SCHEMA, json_schema, validated


@pytest.mark.parametrize("result", ["summary", "corroboration", "stories"])
def test_the_schema_ships_and_is_one(result) -> None:
    Draft202012Validator.check_schema(json_schema(result))


def test_what_is_wrong_is_told_with_its_place_and_not_at_length() -> None:
    with pytest.raises(InputError, match=rf"^not a summary of {SCHEMA}: \$: ") as caught:
        validated(["x" * 10_000])
    assert len(str(caught.value)) < 300
