from __future__ import annotations

import pytest

from summarizer import Article, Encoder, Options
from summarizer.consolidation import consolidate, rehearse
from summarizer.method.encoding import encode
from summarizer.method.preparation import prepare

ONE = "The ferry Astrid ran aground off Rosevik on Monday. All 212 passengers were brought ashore."
TWO = "The ferry Astrid ran aground off Rosevik on Monday. Divers search the wreck for 12 men."
GERMAN = "Die Fähre Astrid lief am Montag vor Rosevik auf Grund. Alle 212 Passagiere sind an Land."


@pytest.mark.parametrize("texts", [(ONE,), (ONE, TWO), (TWO, GERMAN, ONE), (ONE, ONE, ONE)])
@pytest.mark.filterwarnings("error")
def test_a_rehearsal_works_for_any_pile_and_leaves_the_summary_as_it_is(
    texts: tuple[str, ...], word_encoder: Encoder
) -> None:
    articles = [Article(text=text, title="A title", id=f"a{n}") for n, text in enumerate(texts)]
    options = Options(words=30, query="Who was brought ashore?", must_include=("a0",))
    encoded = encode(prepare(articles, options), word_encoder)
    before = consolidate(encoded, options)
    rehearse(encoded.draft, options)
    assert before == consolidate(encoded, options)
