from __future__ import annotations

import pytest

from summarizer.errors import InputError
from tests.readers.made_files import articles, contents, texts

HEAD = (
    'From: "The Gazette" <news@gazette.example>\nSubject: =?utf-8?q?R=C3=A9gates?=\n'
    "Date: Wed, 26 Apr 2023 10:00:00 +0000\nMIME-Version: 1.0\n"
)
MESSAGE = HEAD + (
    "Content-Type: text/plain; charset=utf-8\n\nRain flooded the harbour.\n\n"
    "On Monday, 24 Apr 2023 at 10:00, Bob <bob@b.example> wrote:\n> old text\n> more\n\n-- \nBob\n"
)
BOTH = HEAD + (
    "Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/html\n\n"
    "<p>Rain &amp; wind.</p>\n--x--\n"
)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_message_is_what_it_says_itself(end) -> None:
    (article,) = articles(MESSAGE.replace("\n", end))
    assert (article.text, article.title) == ("Rain flooded the harbour.", "Régates")
    assert (article.source, article.published) == ("The Gazette", "2023-04-26")


def test_html_is_read_where_no_plain_text_is() -> None:
    assert texts(BOTH) == ["Rain & wind."]


def test_a_mailbox_holds_a_message_each_and_one_without_text_is_a_note() -> None:
    line = "From news@gazette.example Wed Apr 26 10:00:00 2023\n"
    found = contents(f"{line}{MESSAGE}\n{line}{HEAD}\n{line}{BOTH}", "a.mbox")
    assert [r.article.text for r in found.records] == ["Rain flooded the harbour.", "Rain & wind."]
    assert [r.where for r in found.records] == ["a.mbox, message 1", "a.mbox, message 3"]
    assert found.notes == ("a.mbox, message 2: a message without a text (left out)",)


def test_a_text_in_a_charset_that_nobody_knows_is_read_all_the_same() -> None:
    message = MESSAGE.replace("charset=utf-8", "charset=klingon")
    assert texts(message) == ["Rain flooded the harbour."]


def test_mail_without_a_text_is_an_error() -> None:
    with pytest.raises(InputError, match=r"^it: mail without a message"):
        contents(HEAD + "\n")
