from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.preparation.notices import is_own_notice

NOTICES = [
    "The Rosevik Echo is not responsible for the content of external sites.",
    "Accuracy and availability may vary.",
    "This release contains forward-looking statements about the port.",
    "Opinions in letters do not necessarily reflect those of the paper.",
    "Associated Press writers Jo Doe in Oslo and Ann Lee in Rosevik contributed to this report.",
    "Ann Lee in Oslo contributed reporting.",
    "We value your privacy.",
    "We and our 842 partners store information on your device.",
    "That's all for today.",
    "ANCHOR: Good evening.",
    "Last edited by seadog77 on Thu Jun 06, 2024 11:02 am, edited 2 times in total.",
    "Privacy Notice: Newsletters may contain online ads.",
]
NEWS = [
    "The captain said the port was not responsible for the content of external sites.",
    "Staff contributed to the report that cost the captain his post in Rosevik on Monday.",
    "We and our two sons lost the house, the captain wrote in a letter.",
    "Good morning trains were cancelled between Oslo and Rosevik.",
    "That's all for the better, the captain told reporters.",
    "The book was edited by Ann Lee and printed in Oslo.",
]


@pytest.mark.parametrize("text", NOTICES)
def test_an_outlet_declines_credits_and_takes_its_leave(text: str) -> None:
    assert is_own_notice(text, language_of("en"))


@pytest.mark.parametrize("text", NEWS)
def test_news_in_the_same_words_is_report(text: str) -> None:
    assert not is_own_notice(text, language_of("en"))
