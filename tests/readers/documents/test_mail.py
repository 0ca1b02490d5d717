from __future__ import annotations

import pytest

from summarizer.errors import InputError
from summarizer.method.preparation import completed
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


PLAIN = "--x\nContent-Type: text/plain\n\n{}\n"
STORY = "<p>" + "</p><p>".join(f"Rain flooded the harbour of town {n} on Monday." for n in range(9))


@pytest.mark.parametrize(
    ("plain", "is_read"),
    [
        ("Please view as HTML", False),
        (
            "Read it in your browser: https://a.example\n\nYou get this letter since you are ours. "
            * 3,
            False,
        ),
        ("".join(f"Rain flooded the\nharbour of town {n} on Monday.\n" for n in range(3)), True),
        ("Rain fell on nine harbours of the coast, and on their towns. " * 8, True),
    ],
)
def test_html_is_read_where_the_plain_text_says_next_to_nothing_of_it(plain, is_read) -> None:
    both = BOTH.replace("--x\n", PLAIN.format(plain) + "--x\n", 1)
    (text,) = texts(both.replace("<p>Rain &amp; wind.", STORY))
    assert is_read == (text == plain.strip())
    assert is_read == ("town 8" not in text)


HEADS = [
    "-----Original Message-----\nFrom: Ann\nSent: Monday\nTo: Bob\nSubject: Rain\n",
    "From: Ann\nSent: Monday\nTo: Bob\nCc: Eve\nSubject: Rain\n",
    "________________________________\nVon: Ann\nGesendet: Montag\nAn: Bob\nBetreff: Rain\n",
    "De : Ann\nEnvoyé : lundi\nÀ : Bob\nObjet : Rain\n",
    "*De:* Ann\n*Enviado el:* lunes\n*Para:* Bob\n*Asunto:* Rain\n",
]
OTHER_HEADS = [
    "Od: Ann\nOdesláno: sobota 11. května 2024 14:30\nKomu: Bob\nPředmět: {0}\n",
    "Lähettäjä: Ann\nLähetetty: lauantai 11. toukokuuta 2024 14.30\nAihe: RE: {0}\n",
    "差出人: Ann\n送信日時: 2024年5月11日土曜日 14:30\n宛先: Bob\n件名: {0}\n",
    "发件人：Ann\n发送时间：2024年5月11日 14:30\n主题：{0}\n",
]


@pytest.mark.parametrize("head", HEADS)
def test_an_answer_ends_where_the_message_begins_that_it_quotes(head) -> None:
    body = f"I saw it: rain flooded the harbour.\n\n{head}\nRain fell on Sunday.\n"
    answer = MESSAGE.replace("Subject: ", "Subject: AW: ").split("\n\n")[0] + f"\n\n{body}"
    assert texts(answer) == ["I saw it: rain flooded the harbour."]
    assert "Sunday" in texts(answer.replace("AW: ", "Fwd: "))[0]
    assert "Sunday" in texts(answer.replace("I saw it: rain flooded the harbour.", ""))[0]
    no_head = "".join(head.splitlines(keepends=True)[:-1])
    assert "Sunday" in texts(answer.replace(head, no_head))[0]


@pytest.mark.parametrize("head", OTHER_HEADS)
def test_a_head_in_any_language_has_a_time_and_the_subject_of_the_message(head: str) -> None:
    whole = "From: Bob\nTo: Ann\nSubject: {0}Rain\nMIME-Version: 1.0\n\n{1}\n\n{2}\n"
    whole += "Rain fell on Sunday.\n"
    own = "I saw it: rain flooded the harbour."
    assert texts(whole.format("AW: ", own, head.format("Rain"))) == [own]
    (passed_on,) = articles(whole.format("Fwd: ", "For you.", head.format("Rain")))
    assert (passed_on.text, passed_on.source) == ("Rain fell on Sunday.", "Ann")
    assert completed(passed_on)[0].published == "2024-05-11"
    assert "Sunday" in texts(whole.format("AW: ", own, head.format("Snow")))[0]


FACTS = "Where: Kiel\nWhen: 3 May 2024, 10:00\nWhat: Port closed\n"


@pytest.mark.parametrize(
    ("subject", "facts"),
    [
        ("Re: ", FACTS),
        ("Fwd: ", FACTS),
        ("Kiel: ", FACTS.replace("Where: Kiel", "Contact: Bob")),
        ("Kiel: ", "Topic: Ice\nContact: Bob\nDate: 3 May 2024, 10:00\nSubject: Port closed\n"),
    ],
)
def test_a_list_of_facts_is_no_head(subject: str, facts: str) -> None:
    head = f"From: Bob <b@x.example>\nTo: Ann\nSubject: {subject}Port closed\nMIME-Version: 1.0\n"
    body = f"The programme of the day.\n\n{facts}\nWe hope to see you."
    assert texts(f"{head}\n{body}\n") == [body]
    ruled = body.replace("\n\n", f"\n\n{'_' * 30}\n", 1)
    answer = head.replace("Kiel: ", "Re: ").replace("Fwd: ", "Re: ")
    assert texts(f"{answer}\n{ruled}\n") == ["The programme of the day."]


def test_what_draws_the_marks_of_lists_is_no_text() -> None:
    mark = "<span style='mso-list:Ignore'>o<span>&nbsp;&nbsp;</span></span>"
    page = f"Content-Type: text/html\nMIME-Version: 1.0\n\n<p>Rain fell.<p>{mark}Ships stayed.\n"
    assert texts(page) == ["Rain fell.\nShips stayed."]
    assert texts("MIME-Version: 1.0\n\nRain fell.\no   Ships stayed.\n") == [
        "Rain fell.\nShips stayed."
    ]


def test_a_line_that_a_mailbox_marks_is_no_quotation() -> None:
    line = "From news@gazette.example Wed Apr 26 10:00:00 2023\n"
    message = HEAD + "\nRain fell.\n\n>From Monday on it is dry.\n"
    assert texts(line + message, "a.mbox") == ["Rain fell.\n\nFrom Monday on it is dry."]
    assert texts(message) == ["Rain fell."]


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1"])
def test_fields_that_are_not_encoded_are_read_in_the_charset_of_the_text(charset) -> None:
    message = MESSAGE.replace("The Gazette", "José").replace("charset=utf-8", f"charset={charset}")
    assert [one.source for one in articles(message.encode(charset))] == ["José"]


def test_what_of_a_message_is_not_read_is_a_note() -> None:
    attached = (
        "--x\nContent-Type: application/pdf\nContent-Disposition: attachment; "
        'filename="a.pdf"\n\nJVBERi0=\n'
    )
    whole = BOTH.replace("--x--\n", f"{attached}--x--\n")
    note = "it: what is attached is not read (a.pdf); save it, and name it"
    assert contents(whole).notes == (note,)
    cut = BOTH.replace("wind.</p>\n--x--\n", "wi")
    assert contents(cut).notes == ("it: ends before its end; it may hold only a beginning",)


def test_the_encoding_that_is_named_is_for_mail_that_states_none() -> None:
    message = "Subject: Rain\nMIME-Version: 1.0\n{}\nDer Wagen fährt nach Zürich.\n"
    expected = ["Der Wagen fährt nach Zürich."]
    assert texts(message.format("").encode("cp1252"), encoding="cp1252") == expected
    assert texts(message.format("").encode(), encoding="cp1252") == expected
    stated = "Content-Type: text/plain; charset=iso-8859-1\n"
    assert texts(message.format(stated).encode("latin-1"), encoding="cp1251") == expected


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("times", [1, 2])
def test_a_message_that_is_passed_on_is_the_article(head: str, times: int) -> None:
    above = "For you.\n\n" + head.replace("Rain", "WG: Rain") if times > 1 else "For you.\n\n"
    text = above + head.replace("Monday", "Monday, March 6, 2023 10:00 AM") + "\nRain fell.\n"
    whole = HEAD.replace("=?utf-8?q?R=C3=A9gates?=", "Fwd: Rain") + "\n" + text
    (article,) = articles(whole)
    assert (article.text, article.title, article.source) == ("Rain fell.", "Rain", "Ann")
    assert article.published == ("March 6, 2023" if "Monday" in head else "2023-04-26")
    long = whole.replace("For you.", "I saw it myself. " * 20)
    assert texts(long)[0].startswith("I saw it myself.")


def test_a_text_right_below_the_fields_costs_no_other_message() -> None:
    broken = f"{HEAD}Une ligne sans deux-points, à Brest.\nIl pleut.\n"
    line = "From news@gazette.example Wed Apr 26 10:00:00 2023\n"
    assert texts(f"{line}{broken}\n{line}{MESSAGE}", "a.mbox") == [
        "Une ligne sans deux-points, à Brest.\nIl pleut.",
        "Rain flooded the harbour.",
    ]


def test_a_message_that_cannot_be_decoded_is_left_out_and_the_others_are_read() -> None:
    broken = b"From: a@b.example\r\xcd\nSubject: x\n\nSnow f\xe9ll.\n\n"
    line = b"From a Mon Mar  4 10:00:00 2024\n"
    assert texts(line + broken + line + MESSAGE.encode(), "a.mbox") == texts(MESSAGE, "a.eml")
