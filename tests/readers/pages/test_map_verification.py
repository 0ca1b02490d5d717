from __future__ import annotations

import pytest

from summarizer.readers.pages.map_verification import verified, words_in


@pytest.mark.parametrize(
    ("said", "expected"),
    [("It was the inter-\nnational  port.", True), ("It was no port.", False), ("", False)],
)
def test_an_entry_stays_if_its_words_stand_at_its_place(said, expected) -> None:
    places = ((3, 33, "page 1"),)
    found = verified("Oh It was the international port.", places, {"page 1": said}.__getitem__)
    assert found == (places if expected else ())


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("a <b>b</b> &amp; c", "a b & c"),
        ("a<script>if (a < b) x</script> b<!-- c -->", "a b"),
        ("a<style>p{}</style><noscript>n</noscript>b", "ab"),
        ("plain", "plain"),
    ],
)
def test_the_words_of_a_page_are_those_between_its_tags(markup, expected) -> None:
    assert expected == words_in(markup)
