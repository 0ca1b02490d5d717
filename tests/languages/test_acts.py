"""Words for what is done: which of them tell one act."""

from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.languages.acts import acts_of

LISTED = ("de", "en", "es", "fr", "it", "nl", "pt", "ru", "zh")


@pytest.mark.parametrize("code", LISTED)
def test_each_listed_language_has_the_commonest_acts_and_its_words_around_them(code) -> None:
    acts = acts_of(code)
    assert acts is not None
    assert {"approve", "arrest", "criticise", "die", "meet"} <= acts.acts.keys()
    assert acts.doubts
    assert language_of(code).code == code


def test_a_language_without_a_list_has_no_acts() -> None:
    assert acts_of("fi") is None


def test_a_word_tells_an_act_in_whatever_form() -> None:
    german = acts_of("de")
    assert german is not None
    assert german.share_an_act("kritisierte", ("kritisierte",), ("die", "kritik"))
    assert not german.share_an_act("kritisierte", ("kritisierte",), ("das", "lob"))


def test_both_words_of_a_phrase_must_be_there() -> None:
    english = acts_of("en")
    assert english is not None
    assert english.share_an_act("rejected", ("rejected",), ("they", "turned", "it", "down"))
    assert not english.share_an_act("rejected", ("rejected",), ("they", "turned", "up"))
    assert not english.share_an_act("turned", ("turned", "up"), ("they", "rejected", "it"))


@pytest.mark.parametrize(("code", "word"), [("de", "traf"), ("en", "met"), ("ru", "встретился")])
def test_what_two_do_together_is_mutual(code, word) -> None:
    acts = acts_of(code)
    assert acts is not None
    assert acts.is_mutual(word)
