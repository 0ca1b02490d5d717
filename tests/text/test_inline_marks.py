from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.articles import Article
from summarizer.method.preparation import prepare
from summarizer.text.inline_marks import without_inline_marks
from tests.effort import takes_linear_time


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fire took **eleven farms**.", "Fire took eleven farms."),
        ("Eleven farms** burned", "Eleven farms burned"),
        ("A *single* barn, _half_ empty.", "A single barn, half empty."),
        ("[the guard said](https://a.example/x_(1)).", "the guard said."),
        ('He will [build](/plan "Plan") it.', "He will build it."),
        ("'''Brunn''' lies on [[Ost]].", "Brunn lies on Ost."),
        ("[[Ann Holt|the mayor]] said so", "the mayor said so"),
        ("Hall &amp; Sons, Hall &amp;amp; Sons", "Hall & Sons, Hall & Sons"),
        ("&amp;quot;Too late&amp;quot;, &#8220;no&#x201d;", '"Too late", “no”'),
        ("Stra&szlig;e", "Straße"),
    ],
)
def test_words_are_shown_without_the_marks_around_them(text: str, expected: str) -> None:
    assert expected == without_inline_marks(text)


@pytest.mark.parametrize(
    "text",
    [
        "5 * 3 * 2 is 30",
        "The price* rose.*",
        "What the f*** is this s**t?",
        "The names a_b_c and __init__ are Python's.",
        "''We ran,'' a farmer said.",
        "He said [sic](see above) no.",
        "They [the farmers] ran.",
        "Q&A; R&D; AT&T; Tom &notaname; Jerry",
        "[[File:barn.jpg|thumb|A barn]] The barn",
        "![a barn](https://a.example/barn.png)",
        "https://a.example/_static_/plan_b.pdf and docs/_static/_images_/b.png",
        "@_holt_ wrote it.",
        "Pass *args and **kwargs",
        "SELECT *, count(*) FROM farms; SUM(*)",
        "(*p)*(*q)",
        "`char *name*` and `_id_`",
        "files _a.txt and b_, *.txt and *.bak*",
        "x[[1]], a[i](https://x), if [[ -f x ]] then",
        "¯\\_(ツ)_/¯",
        "x **2 + y** 3",
        "&amp;amp;lt;b&amp;gt;",
    ],
)
def test_what_marks_no_words_stays(text: str) -> None:
    assert text == without_inline_marks(text)


@pytest.mark.parametrize(
    ("text", "shown", "quote"),
    [
        (
            "The fire took **eleven farms** on Sunday. It rained on Monday night.",
            "The fire took eleven farms on Sunday.",
            "The fire took **eleven farms** on Sunday.",
        ),
        (
            "**Eleven farms** were lost, [the guard said](https://a.example/fire).",
            "Eleven farms were lost, the guard said.",
            "Eleven farms** were lost, [the guard said](https://a.example/fire).",
        ),
        (
            "**The fire began on Sunday.** The farmers ran _in time_.",
            "The fire began on Sunday.",
            "The fire began on Sunday.",
        ),
        (
            "'''Brunn''' is a village on [[Ost|the island]] that burned on Sunday.",
            "Brunn is a village on the island that burned on Sunday.",
            "'''Brunn''' is a village on [[Ost|the island]] that burned on Sunday.",
        ),
        (
            "Hall &amp;amp; Sons lost &quot;every barn&quot; on Sunday.",
            'Hall & Sons lost "every barn" on Sunday.',
            "Hall &amp;amp; Sons lost &quot;every barn&quot; on Sunday.",
        ),
    ],
)
def test_a_sentence_with_marks_is_told_without_them_and_cited_with_them(
    text: str, shown: str, quote: str
) -> None:
    draft = prepare([Article(text, id="a")])
    assert (shown, quote) == (draft.texts[0], draft.sentences[0].quote)


@given(st.lists(st.sampled_from(["a", "b", " ", "**", "*", "_", "[[", "|", "]]", "](/", "'''"])))
def test_what_is_shown_stands_in_the_text_in_this_order(pieces: list[str]) -> None:
    rest = iter("".join(pieces))
    assert all(character in rest for character in without_inline_marks("".join(pieces)))


@pytest.mark.parametrize("bomb", ["*a ", "_a ", "**a", "[a](", "[[a|", "'''a ", "&amp;", "[a](/("])
def test_no_text_takes_more_than_linear_time(bomb: str) -> None:
    assert takes_linear_time(without_inline_marks, bomb)
