from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text.marks import left_over, quotes_mail, without_marks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  One came. ", "One came."),
        ("• One came.", "One came."),
        ("* One came.", "One came."),
        ("- One came.", "One came."),
        ("2) One came.", "One came."),
        ("> One came.", "One came."),
        (">> > One came.", "One came."),
        ("## What came", "What came"),
        ("**One came.**", "One came."),
        ("<p>One came.</p>", "One came."),
        ('<a href="https://example.org/">One came.</a><br/>', "One came."),
        ("<v Anchor>One came.", "One came."),
        ("<!-- 1 -->One came.&nbsp;", "One came."),
        ("SPEAKER 1: One came.", "One came."),
        ("Speaker_12: One came.", "One came."),
        ("\ufeffOne came.\u200b", "One came."),
        ("One came.[1]", "One came."),
        ("One came.[12][13]", "One came."),
        ("One came [1]", "One came"),
        ("One came.[citation needed]", "One came."),
        ("“One came.”[note 2]", "“One came.”"),
        ("One came.¹", "One came."),
        ("One came.1", "One came."),
        ("One came.¹,²", "One came."),
        ("One came.⁽¹⁾", "One came."),
        ("One came.①", "One came."),
        ("One came.†", "One came."),
        ("One came.*", "One came."),
        ("One came.(3)", "One came."),
        ("One came.{3}", "One came."),
        ("One came.[4]:12", "One came."),
        ("One came.[15]: 33", "One came."),
        ("One came.[4]:S. 12–14", "One came."),
        ("One came.[4][5]: p. 3", "One came."),
        ("One came.[Anm. 1]:12 ff.", "One came."),
        ("One came.¹:12", "One came."),
        ("One came.[7], [8]", "One came."),
        ("One came.<sup>3</sup>", "One came."),
        ('One came.<sup><a href="#n3">3</a></sup>', "One came."),
        ("One came.&#91;3&#93;", "One came."),
        ("→ One came.", "One came."),
        ("(a) One came.", "One came."),
        ("b) One came.", "One came."),
        ("- [x] One came.", "One came."),
        ("| One came.", "One came."),
        ("Speaker A: One came.", "One came."),
        ("[00:12] One came.", "One came."),
        ("00:12:04.120 One came.", "One came."),
        ("[00:12:04] SPEAKER 2: One came.", "One came."),
        ("他来了。[3]", "他来了。"),
        ("* * *", ""),
        ("--- One came.", "One came."),
        ("— 14:05 One came.", "14:05 One came."),
        ("One came. ---", "One came."),
        ("One came.__", "One came."),
        ("<b></b>", ""),
    ],
)
def test_marks_at_the_ends_are_left_out(text: str, expected: str) -> None:
    start, end, _ = without_marks(text, 0, len(text))
    assert expected == text[start:end]


@pytest.mark.parametrize(
    "text",
    [
        "— One came.",
        "— 3.5 came.",
        "One came --- and left",
        "-5 degrees were measured.",
        "It rose by 3.5",
        "It was 5 m²",
        "18:45 is the hour.",
        "|a| is a number.",
        "He said [so].",
        "In 2019.",
        "He came [sic]: p. 3 to 9",
        "The list: p. 12",
        "#metoo went round the world.",
        "1. FC Kalden won.",
        "One came [and left].",
        "(One came.)",
        "a < b",
        "AT&T",
        "<3",
        "f*** it*",
    ],
)
def test_what_a_writer_wrote_stays(text: str) -> None:
    assert (0, len(text), False) == without_marks(text, 0, len(text))


@pytest.mark.parametrize(("text", "expected"), [("• a", True), ("> - a", True), ("> a", False)])
def test_a_sign_of_a_list_is_told(text: str, expected: bool) -> None:
    assert expected == without_marks(text, 0, len(text))[2]


@pytest.mark.parametrize(("text", "expected"), [("> a", 1), (">> > a", 3), ("a > b", 0)])
def test_signs_of_quoted_mail_are_counted(text: str, expected: int) -> None:
    assert expected == quotes_mail(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One <b>came</b>.", True),
        ("One &quot;came&quot;.", True),
        ("One &#39;came&#39; &amp; left.", True),
        ("One of AT&amp;T came.", False),
        ("One **came**.", True),
        ("One [came](https://example.org).", True),
        ("AT&T came; R&D; left.", False),
        ("It had 10[sup]6[/sup].", True),
        ("[quote=ann]One came.", True),
        ("One [quote] came to [/usr/bin].", False),
        ("One ~~came~~ left.", True),
        ("~~One came.", True),
        ("One costs ~5 or ~~6 euros.", False),
        ("One <came> and 3 < 5 > 2.", False),
        ("One * came [x] (y).", False),
    ],
)
def test_markup_that_a_reader_would_see_is_known(text: str, expected: bool) -> None:
    assert expected == bool(left_over().search(text))


@given(st.text(st.sampled_from("a.[]1<>p/ *•¹&nbs;>\n-“”"), max_size=60))
def test_a_place_never_grows_and_nothing_is_left_to_leave_out(text: str) -> None:
    start, end, _ = without_marks(text, 0, len(text))
    assert 0 <= start <= end <= len(text)
    assert text[start:end] == text[start:end].strip()
