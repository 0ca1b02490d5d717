from __future__ import annotations

import pytest

from summarizer.languages import written_in
from summarizer.method.preparation.sentences.clauses import clause_ends
from summarizer.text import dictionary

THAI = written_in("th", "")


def clauses(text):
    ends = [*clause_ends(text, 0, len(text), THAI), len(text)]
    return [text[left:right].strip() for left, right in zip([0, *ends], ends, strict=False)]


@pytest.mark.parametrize(
    "expected",
    [
        ["เรือเฟอร์รี่เกยตื้นใกล้เกาะสมุยเมื่อเช้าวันจันทร์", "ผู้โดยสารทั้งหมดปลอดภัยดี"],
        ["กัปตันแจ้งว่าเรดาร์ขัดข้อง ซึ่งเกิดขึ้นก่อนเหตุการณ์ไม่นาน"],
        ["นายมานะ ชูใจ กับ นางปิติ วีระ เดินทางมาถึง"],
        ["ค่าเสียหายรวมทั้งสิ้นประมาณ 3.5 ล้านบาท"],
        ['"เราทำดีที่สุดแล้ว" แกนนำผู้ชุมนุมพูดบนเวทีกลางเมือง'],
        ['ภาพยนตร์เรื่อง "บ้านผีปอบ" ทำรายได้ 50 ล้านบาทในสัปดาห์แรก'],
        ['เขากล่าวว่า "เราทำดีที่สุดแล้ว"', "ผู้ต้องสงสัย 3 คนถูกควบคุมตัวที่สถานีตำรวจ"],
        ["รายงานมีข้อสรุปสองข้อ", "1. เรดาร์ของเรือชำรุด", "2. ไม่มีใครตรวจสอบ"],
    ],
)
def test_a_blank_ends_a_clause_if_both_sides_may_be_one(expected) -> None:
    assert expected == clauses(" ".join(expected))


def test_a_blank_inside_of_a_quotation_ends_nothing() -> None:
    text = "ผู้โดยสารคนหนึ่งเล่าว่า “เราได้ยินเสียงดังมากตอนเช้ามืด ทุกคนวิ่งขึ้นไปบนดาดฟ้า”"
    assert [text] == clauses(text)


def test_no_other_language_is_cut_at_blanks() -> None:
    assert [] == list(
        clause_ends("The ferry ran aground and all were saved", 0, 40, written_in("en", ""))
    )


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("th", ["ไฟไหม้โรงงานพลาสติก", "คนงานหนีออกมาได้ทุกคน"]),  # four words, and seven
        ("th", ["มาเลเซียประกาศปิดชายแดนทางเหนือ", "มาตรการนี้มีผลทันที"]),  # มา goes on, but as a word
        ("th", ["นายธีรศิลป์ แดงดา ยิงประตูชัยในนาทีสุดท้าย"]),  # a name parts no clause from its verb
        ("lo", ["ລັດຖະບານລາວປະກາດປິດຂົວມິດຕະພາບເປັນເວລາສອງອາທິດ", "ຕຳຫຼວດກຳລັງຊອກຫາຄົນຂັບລົດທີ່ຫາຍໄປ"]),
    ],
)
def test_the_words_of_a_dictionary_tell_how_long_a_clause_is(code, expected) -> None:
    text, language = " ".join(expected), written_in(code, "")
    ends = [*clause_ends(text, 0, len(text), language), len(text)]
    assert expected == [text[a:b].strip() for a, b in zip([0, *ends], ends, strict=False)]


def test_without_a_dictionary_lengths_are_estimated(monkeypatch) -> None:
    monkeypatch.setattr(dictionary, "is_here", lambda: False)
    parted = ["เรือเฟอร์รี่เกยตื้นใกล้เกาะสมุยเมื่อเช้าวันจันทร์", "ผู้โดยสารทั้งหมดปลอดภัยดี"]
    assert parted == clauses(" ".join(parted))
