from __future__ import annotations

import subprocess
import sys

import pytest

from summarizer import Article, summarize
from summarizer.text import dictionary
from summarizer.text.dictionary import LANGUAGES, needs_dictionary, with_blanks, words_of
from summarizer.text.tokens import tokens, written_tokens

THAI = "ตำรวจกำลังตามหาคนขับรถ"  # the police are looking for the driver
UNSPACED = [
    ("th", THAI, ["ตำรวจ", "กำลัง", "ตาม", "หา", "คน", "ขับ", "รถ"]),
    ("lo", "ຕຳຫຼວດກຳລັງຊອກຫາ", ["ຕຳຫຼວດ", "ກຳລັງ", "ຊອກຫາ"]),
    ("km", "រដ្ឋាភិបាលបានប្រកាសបិទស្ពាន", ["រដ្ឋាភិបាល", "បាន", "ប្រកាស", "បិទ", "ស្ពាន"]),
    ("my", "တံတားနှစ်စင်းကို", ["တံတား", "နှစ်", "စင်း", "ကို"]),
]


@pytest.mark.parametrize(("code", "text", "words"), UNSPACED)
def test_words_without_blanks_are_told_apart(code: str, text: str, words) -> None:
    assert code in LANGUAGES
    assert words == with_blanks(text).split()
    assert words_of(text).end_at(sum(map(len, words)))
    assert (len(words), True) == (words_of(text).number, words_of(text).end_at(len(words[0])))


@pytest.mark.parametrize("text", ["The ferry sank.", "“Déjà vu”", "船は沈んだ", "사고가 났다", ""])
def test_other_scripts_stay_as_they_are(text: str) -> None:
    assert not needs_dictionary(text)
    assert text == with_blanks(text)
    assert 1 == words_of(text).number


def test_two_sentences_share_the_words_that_both_have() -> None:
    shared = set(tokens(THAI)) & set(tokens("คนขับรถถูกตำรวจจับ"))
    assert {*written_tokens("ตำรวจ คน ขับ รถ")} == shared


def test_what_rouge_counts_takes_no_dictionary() -> None:
    assert 1 == len(written_tokens(THAI))


def test_a_mark_behind_a_letter_of_another_script_stays_with_it() -> None:
    assert ["x\u0e34y"] == tokens("x\u0e34y")


SHIP = "เรือเฟอร์รี่เกยตื้นใกล้เกาะสมุยเมื่อเช้าวันจันทร์ ผู้โดยสารทั้งหมดปลอดภัยดี"


@pytest.mark.slow
def test_without_the_dictionaries_a_note_says_what_brings_them(monkeypatch) -> None:
    monkeypatch.setattr(dictionary, "is_here", lambda: False)
    (note,) = [note for note in summarize([Article(SHIP)]).notes if "dictionary" in note]
    assert "no dictionary for th" in note
    assert note.endswith("pip install 'multidoc-summarizer[languages]' brings one")
    assert [THAI] == with_blanks(THAI).split()


def test_with_them_there_is_no_such_note() -> None:
    assert [note for note in summarize([Article(SHIP)]).notes if "dictionary" in note] == []


@pytest.mark.slow
def test_english_text_imports_no_dictionary() -> None:
    code = (
        "import sys; from summarizer import Article, summarize; "
        "summarize([Article('The ferry sank off Brest on Sunday. All 41 were saved.')]); "
        "sys.exit('icu4py' in sys.modules)"
    )
    assert 0 == subprocess.run([sys.executable, "-c", code], check=False).returncode
