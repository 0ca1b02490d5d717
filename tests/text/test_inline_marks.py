from __future__ import annotations

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.articles import Article
from summarizer.method.preparation import prepare
from summarizer.text.inline_marks import shown, without_inline_marks
from tests.effort import takes_linear_time


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fire took **eleven farms**.", "Fire took eleven farms."),
        ("Eleven farms** burned", "Eleven farms burned"),
        ("***Nobody*** was hurt.", "Nobody was hurt."),
        ("Nobody*** was hurt.", "Nobody was hurt."),
        ("They __give back__ the __money__.", "They give back the money."),
        ("__Eleven farms burned.", "Eleven farms burned."),
        (
            "On `Thursday` at ``noon``, run `make a_b` (`x = 1`).",
            "On Thursday at noon, run make a_b (x = 1).",
        ),
        ("The ==mayor== left.", "The mayor left."),
        ("A *single* barn, _half_ empty.", "A single barn, half empty."),
        ("[the guard said](https://a.example/x_(1)).", "the guard said."),
        ('He will [build](/plan "Plan") it.', "He will build it."),
        ("'''Brunn''' lies on [[Ost]].", "Brunn lies on Ost."),
        ("[[Ann Holt|the mayor]] said so", "the mayor said so"),
        ("Hall &amp; Sons, Hall &amp;amp; Sons", "Hall & Sons, Hall & Sons"),
        ("&amp;quot;Too late&amp;quot;, &#8220;no&#x201d;", '"Too late", “no”'),
        ("Stra&szlig;e", "Straße"),
        ("The <b>mayor</b> of <em class='x'>Brest</em>", "The mayor of Brest"),
        ('<a href="/a?b=1&amp;c">The mayor</a> left', "The mayor left"),
        ("CO<sub>2</sub> rose. <i>It", "CO2 rose. It"),
        ('<img src="a.png">The mayor', "The mayor"),
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
        "The files a__b and my__c, __main__ and __post_init__",
        "`_a`, `make test` and *it*",
        "O`ahu and Hawai`i",
        "``We ran,'' he said, `and fell,' `so.'",
        "x == y and y == z, a==b==c",
        "____ is left out",
        "files _a.txt and b_, *.txt and *.bak*",
        "x[[1]], a[i](https://x), if [[ -f x ]] then",
        "¯\\_(ツ)_/¯",
        "x **2 + y** 3",
        "&amp;amp;lt;b&amp;gt;",
        "10<sup>6</sup> of <s>12</s> 14 ships, <del>two</del>",
        "Inco <I> said <b > 3 < 5 > 2 and <mayor>",
        "`<b>`",
    ],
)
def test_what_marks_no_words_stays(text: str) -> None:
    assert text == without_inline_marks(text)


@pytest.mark.parametrize(
    ("text", "told", "quote"),
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
        (
            "The <b>guard</b> lost <a href='/a'>a barn</a> on Sunday.</i> It rained on Monday.",
            "The guard lost a barn on Sunday.",
            "The <b>guard</b> lost <a href='/a'>a barn</a> on Sunday.",
        ),
    ],
)
def test_a_sentence_with_marks_is_told_without_them_and_cited_with_them(
    text: str, told: str, quote: str
) -> None:
    draft = prepare([Article(text, id="a")])
    assert (told, quote) == (draft.texts[0], draft.sentences[0].quote)


QUOTED = """Ann &amp; Bob&#8217;s <b>farm</b> burned.&nbsp;&quot;We ran.&quot; <i>It rained.</i>"""


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("Ann & Bob’s farm", "Ann &amp; Bob&#8217;s <b>farm"),
        ("burned.", "burned."),
        ('"We ran."', "&quot;We ran.&quot;"),
        ("It rained.", "It rained."),
    ],
)
def test_a_place_in_what_is_shown_leads_to_the_text_without_tags_at_its_ends(
    words: str, quote: str
) -> None:
    read = shown(QUOTED)
    assert read is not None
    start = read.text.index(words)
    assert quote == QUOTED[slice(*read.place(start, start + len(words)))]


@pytest.mark.parametrize(
    "text", ["Tom & Jerry; 3 < 5", "AT&T;", "`&amp;`", "&lt;b&gt;", "Inco <I> x"]
)
def test_a_text_without_any_is_shown_as_it_is(text: str) -> None:
    assert shown(text) is None


@given(st.text("&amp;<b>/q#39 .", max_size=40))
def test_every_place_leads_back_to_what_is_shown_there(text: str) -> None:
    read = shown(text)
    if read is not None:
        for place, character in enumerate(read.text):
            written = text[slice(*read.place(place, place + 1))]
            assert character == (written if len(written) == 1 else unescape_twice(written))


def unescape_twice(text: str) -> str:
    return unescape(unescape(unescape(text)))


@given(st.lists(st.sampled_from(["a", "b", " ", "**", "*", "_", "[[", "|", "]]", "](/", "'''"])))
def test_what_is_shown_stands_in_the_text_in_this_order(pieces: list[str]) -> None:
    rest = iter("".join(pieces))
    assert all(character in rest for character in without_inline_marks("".join(pieces)))


@pytest.mark.parametrize(
    "bomb", ["*a ", "_a ", "**a", "[a](", "[[a|", "'''a ", "&amp;", "[a](/(", "<a ", "<b>", "</a"]
)
def test_no_text_takes_more_than_linear_time(bomb: str) -> None:
    assert takes_linear_time(without_inline_marks, bomb)
