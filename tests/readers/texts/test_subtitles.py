from __future__ import annotations

import pytest

from summarizer.errors import InputError
from tests.readers.made_files import articles, contents

SRT = """\
1
00:00:01,000 --> 00:00:03,500
A fire destroyed the <i>town hall</i>
of Milford on Tuesday,

2
00:00:03,600 --> 00:00:05,000
the mayor said.

3
00:00:05,200 --> 00:00:06,000
[SIRENS]

4
00:00:06,100 --> 00:00:08,000
- Was anybody hurt?
- {\\an8}Nobody was.

5
00:01:10,000 --> 00:01:12,000
In other news, rain fell.
"""
VTT = """\
WEBVTT - News at ten

NOTE Made by hand.

STYLE
::cue { color: red }

intro
00:01.000 --> 00:04.000 align:start position:10%
<v Anchor>The bridge fell on Monday.

00:04.000 --> 00:06.000
<v.loud Jane Roe>We heard <00:05.000>a <c>bang</c>.

00:06.000 --> 00:08.000
<v.loud Jane Roe>We heard a bang.
<v.loud Jane Roe>Then it fell.
"""


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_turn_is_a_line_and_what_is_not_said_is_left_out(ends: str) -> None:
    (article,) = articles("\ufeff" + SRT.replace("\n", ends), "a.srt")
    assert article.text.split("\n") == [
        "A fire destroyed the town hall of Milford on Tuesday, the mayor said.",
        "Was anybody hurt?",
        "Nobody was.",
        "In other news, rain fell.",
    ]


def test_a_speaker_is_a_turn_and_a_line_that_rolls_on_is_said_once() -> None:
    (article,) = articles(VTT, "a.txt")
    assert article.text.split("\n") == [
        "The bridge fell on Monday.",
        "We heard a bang. Then it fell.",
    ]


def test_words_lead_back_to_their_time() -> None:
    (article,) = articles(SRT, "a.srt")
    assert article.original is not None
    assert article.original.media_type == "application/x-subrip"
    start = article.text.index("the mayor")
    assert article.original.places(start, start + 9) == ("at 00:00:03",)


@pytest.mark.parametrize("name", ["a.srt", "a.txt", "a.vtt", None])
def test_the_content_tells(name: str | None) -> None:
    found = contents(VTT, name)
    assert found.media_type == "text/vtt"


@pytest.mark.parametrize(
    "text",
    [
        "WEBVTT\n",
        "WEBVTT\n\n00:01.000 --> 00:02.000\n",
        "1\n00:00:01,000 --> 00:00:02,000\n[MUSIC]\n♪ La la ♪\n",
        "1\n00:00:01,000 --> 00:00:02,000",
        "WEBVTT \n\n00:01.000 --> x\nWords without a time.\n",
    ],
)
def test_subtitles_without_words_are_an_error(text: str) -> None:
    with pytest.raises(InputError, match=r"^a\.vtt: subtitles without words$"):
        contents(text, "a.vtt")


@pytest.mark.parametrize("text", ["12:30 --> lunch.", "WEBVTTX is a format.", "1\nIt rained.\n"])
def test_what_only_looks_like_subtitles_is_text(text: str) -> None:
    assert [article.text for article in articles(text, "a.txt")] == [text]


def test_subtitles_of_months_are_an_error() -> None:
    with pytest.raises(InputError, match=r"^a\.vtt: subtitles of more than 16 MB; split the file$"):
        contents(VTT + "\n" * (16 << 20), "a.vtt")


@pytest.mark.parametrize(
    ("end", "is_cut"),
    [
        ("", False),
        ("\n6\n00:01:13,000 --> 00:01:14,000\n42\n", False),
        ("\n6\n00:01:13,000 --> 00:01:14,000\n", False),
        ("\n6", True),
        ("\n6\n00:01:1", True),
        ("\n6\n00:01:13,000 --> 00:01", True),
        ("\n6\n00:01:13,000 --> 00:01:14,000", True),
    ],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_subtitles_that_end_within_a_cue_are_a_note(end: str, is_cut: bool, ends: str) -> None:
    notes = contents((SRT + end).replace("\n", ends), "a.srt").notes
    assert [note.partition(";")[0] for note in notes] == ["a.srt: ends before its end"] * is_cut
