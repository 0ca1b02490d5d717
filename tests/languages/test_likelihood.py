from __future__ import annotations

import pytest

from summarizer.languages.likelihood import NO_LANGUAGE, likelihoods


def test_probabilities_of_all_languages_sum_to_one() -> None:
    found = likelihoods("Adar hedfan mae'r llong yn y porthladd.")
    assert pytest.approx(1) == sum(found.values())
    assert max(found, key=found.__getitem__) == "cy"


def test_only_the_given_languages_are_likely() -> None:
    found = likelihoods("Порт закрит от понеделник, каза полицията.", ("bg", "ru"))
    assert {"bg", "ru", NO_LANGUAGE} == set(found)
    assert found["bg"] > found["ru"]
