from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.articles import Article
from summarizer.method.preparation import prepare
from summarizer.text.forum_codes import without_codes
from summarizer.text.inline_marks import shown, without_inline_marks
from tests.effort import takes_linear_time


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The [b]mayor[/b] left.", "The mayor left."),
        ("The [B]mayor[/B] left.", "The mayor left."),
        ("The [b:1a2b]mayor[/b:1a2b] left.", "The mayor left."),
        ("Of [url=https://a.example/x?y=1]Brest[/url] he spoke.", "Of Brest he spoke."),
        ("[color=#ff0000][i]All[/i][/color] left.", "All left."),
        ("He left. [img]https://a.example/a.jpg[/img]", "He left. "),
        ("[attachment=0]a.jpg[/attachment]He left.", "He left."),
        ("The mayor[/b] left [color=red]at once", "The mayor left at once"),
    ],
)
def test_codes_around_words_are_not_shown(text: str, expected: str) -> None:
    assert expected == without_inline_marks(text)


@pytest.mark.parametrize(
    "text",
    [
        "“[t]he mill [b]urned,” he said of [i]t.",
        "He wrote [sic], and a[b] is c[i].",
        "See [note] or [list] or [quote].",
        "The path is [/usr/bin].",
        "It costs 10[sup]6[/sup] euros, and [s]12[/s] 14 came.",
        "if [[ -f a ]] then b[/c]",
        "The vote was 12[/]14.",
    ],
)
def test_words_of_a_writer_in_brackets_are_no_codes(text: str) -> None:
    assert text == without_codes(text)


FORUM = """[b]The brewery of Orr will close in June after all.[/b] [i]Sixty people work in it.[/i]

[quote="bergfex"]The union wants to talk of it.[/quote]
[list][*]The brand will be sold.[*]The house is protected.[/list]
[B]The mill[/B] will go to [url=https://a.example/b]Brest[/url]. [img]https://a.example/a.jpg[/img]
It costs 10[sup]6[/sup] euros. The [b]owner spoke. Nobody asked[/b] him why."""


def test_sentences_of_a_forum_are_told_without_its_codes() -> None:
    draft = prepare([Article(FORUM, id="a")])
    assert draft.texts == [
        "The brewery of Orr will close in June after all.",
        "Sixty people work in it.",
        "The union wants to talk of it.",
        "The brand will be sold.",
        "The house is protected.",
        "The mill will go to Brest.",
        "Nobody asked him why.",
    ]
    assert all(
        sentence.text == text for sentence, text in zip(draft.sentences, draft.texts, strict=True)
    )
    quote = "The mill[/B] will go to [url=https://a.example/b]Brest[/url]."
    assert quote in [sentence.quote for sentence in draft.sentences]


def test_a_sentence_with_codes_that_say_something_or_half_a_pair_is_left_out() -> None:
    draft = prepare([Article(FORUM, id="a")])
    left_out = [
        FORUM[span.start : span.end] for _, span in draft.dropped if "markup" in span.reason
    ]
    assert ["It costs 10[sup]6[/sup] euros.", "The [b]owner spoke."] == left_out


PIECES = [
    "[b]",
    "[/b]",
    "[quote]",
    "[/quote]",
    "[img]",
    "[/img]",
    "[*]",
    "a",
    " ",
    ".",
    "/",
    "&lt;",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30))
def test_every_letter_of_what_is_shown_leads_back_to_itself(pieces: list[str]) -> None:
    text = "".join(pieces)
    read = shown(text)
    for place, character in enumerate(read.text if read else ""):
        if read and not character.isspace() and character != "<":
            assert character == text[slice(*read.place(place, place + 1))]


@pytest.mark.parametrize(
    "bomb", ["[b]", "[/b]", "[b]a[/b]", "[a=", "[img]a", "[x]", "[b][i][/b]", "[url=a]"]
)
def test_no_text_takes_more_than_linear_time(bomb: str) -> None:
    assert takes_linear_time(without_codes, bomb)


def test_deep_pairs_take_linear_time() -> None:
    assert takes_linear_time(lambda text: without_codes(text + text.replace("[", "[/")), "[x]")
