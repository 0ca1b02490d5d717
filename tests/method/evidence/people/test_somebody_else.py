from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.people.names_in_articles import Around
from summarizer.method.evidence.people.somebody_else import tells_of_somebody_else
from summarizer.method.evidence.statements import read_statement


def is_of_another(code: str, claim: str, other: str, before: str = "", behind: str = "") -> bool:
    both = ((claim, code[:2]), (other, code[-2:]))
    own, another = (read_statement(text, language_of(each)) for text, each in both)
    return tells_of_somebody_else(own, another, Around(before, behind))


@pytest.mark.parametrize(
    ("code", "claim", "other"),
    [
        ("cs", "Petr Novák byl propuštěn.", "Mladý muž byl propuštěn v pátek."),
        ("de", "Jan Ostwald wurde freigelassen.", "Ein Fahrer wurde am Freitag freigelassen."),
        ("el", "Ο Νίκος Βάρδας αθωώθηκε.", "Ένας οδηγός αθωώθηκε την Παρασκευή."),
        ("en", "Ada Strand was freed.", "A 40-year-old diver was freed on Friday."),
        ("es", "Nuria Vidal fue liberada.", "Una mujer fue liberada el viernes."),
        ("fi", "Aino Lehto vapautettiin.", "40-vuotias nainen vapautettiin perjantaina."),
        ("hu", "Tóth Ágnes kiszabadult.", "Egy nő pénteken kiszabadult."),
        ("fr", "Anne Duval a été libérée.", "Anne Perrin a été libérée vendredi."),
        ("it", "Carla Bassi è stata liberata.", "Una donna è stata liberata venerdì."),
        ("ru", "Нина Орлова освобождена.", "40-летняя женщина освобождена в пятницу."),
        ("sv", "Ada Strand släpptes.", "En 40-årig kvinna släpptes på fredagen."),
        ("vi", "Bà Lê Thu Hoa được thả.", "Một phụ nữ được thả hôm thứ Sáu."),
        ("bn", "করিম চৌধুরীকে শুক্রবার মুক্তি দেওয়া হয়।", "এক ব্যক্তিকে শুক্রবার মুক্তি দেওয়া হয়।"),
        ("es", "El juez absolvió a Inés Torres.", "El juez absolvió a una mujer."),
        ("ar", "أطلقت الشرطة سراح نورا الخطيب.", "أطلقت الشرطة سراح امرأة يوم الجمعة."),
        ("he", "נועה ברק שוחררה ביום שישי.", "אישה בת 40 שוחררה ביום שישי."),
        ("hi", "मीना कपूर को शुक्रवार को रिहा किया गया।", "एक महिला को शुक्रवार को रिहा किया गया।"),
        ("ja", "中村葵さんが金曜日に釈放された。", "40歳の女性が金曜日に釈放された。"),
        ("ka", "ნინო ლომიძე პარასკევს გაათავისუფლეს.", "40 წლის ქალი პარასკევს გაათავისუფლეს."),
        ("ko", "최유나 대표가 금요일 석방됐다.", "40대 여성이 금요일 석방됐다."),
        ("zh", "刘敏周五获释。", "一名40岁女子周五获释。"),
    ],
)
def test_somebody_unnamed_is_not_who_is_named(code, claim, other) -> None:
    assert is_of_another(code, claim, other)


@pytest.mark.parametrize(
    ("code", "claim", "other", "before"),
    [
        ("de", "Jan Ostwald wurde freigelassen.", "Der Fahrer wurde freigelassen.", "Jan Ostwald."),
        ("en", "Ada Strand was freed.", "She was freed on Friday.", "Ada Strand dived alone."),
        ("en", "Mayor Ada Strand was freed.", "The mayor was freed on Friday.", "It is over."),
        ("en", "Finance minister Ada Strand quit.", "The finance minister quit.", "It is over."),
        ("en", "Sven Gaddal was freed.", "He was freed on Friday.", "Sven Gadhal dived alone."),
        ("en", "Ada Strand was freed.", "A jury freed her on Friday.", "Ada Strand dived alone."),
        ("sv", "Dykaren Ada Strand släpptes.", "En dykare släpptes.", "Ada Strand dök ensam."),
        ("en", "Raiders freed Ada Strand.", "Strand was freed on Friday.", ""),
        ("en", "Raiders freed Ada Strand.", "Raiders freed her for a price.", "Ada Strand dived."),
        ("fi", "Aino Lehto vapautettiin.", "Poliisi vapautti Lehdon perjantaina.", ""),
        ("pl", "Policja zwolniła Annę Zielińską.", "Zwolniono ją w piątek.", "Anna Zielińska wie."),
        ("ru", "Нина Орлова освобождена.", "Суд освободил Орлову в пятницу.", ""),
        ("sv", "Ada Strand släpptes.", "Hon släpptes på fredagen.", "Ada Strand dök ensam."),
        ("tr", "Ayşe Kaya serbest bırakıldı.", "Polis Kaya'yı serbest bıraktı.", ""),
        ("ja", "中村葵さんが釈放された。", "女性は釈放された。", "中村葵さんは否認した。"),
    ],
)
def test_who_is_named_before_or_by_a_part_of_the_name_is_told_of(
    code, claim, other, before
) -> None:
    assert not is_of_another(code, claim, other, before=before)


@pytest.mark.parametrize(
    ("code", "claim", "other", "before"),
    [
        ("en", "Ada Strand was freed.", "A diver was freed on Friday.", "Ada Strand swims."),
        ("en", "Raiders freed Ada Strand.", "Raiders freed a diver.", "Ada Strand swims."),
        ("en", "Raiders freed Ada Strand.", "Raiders freed two divers.", "Ada Strand swims."),
        ("es", "Nuria Vidal fue liberada.", "Una joven fue liberada.", "Nuria Vidal nada."),
        ("sv", "Strand släpptes.", "En dykare släpptes.", "Ada Strand simmar."),
        ("sv", "Ada Strand släpptes.", "Hennes bror släpptes.", "Ada Strand simmar."),
    ],
)
def test_whom_a_sentence_introduces_is_not_who_was_named_before(code, claim, other, before) -> None:
    assert is_of_another(code, claim, other, before=before)


def test_who_is_introduced_with_an_age_behind_a_sentence_is_told_of() -> None:
    claim, other = "Ada Strand was freed.", "A diver was freed on Friday."
    assert not is_of_another("en", claim, other, behind=" Ada Strand, 40, was well.")
    assert is_of_another("en", claim, other, behind=" Ada Strand thanked the police.")


@pytest.mark.parametrize(
    ("code", "claim", "other"),
    [
        ("de", "Jan Ostwald wurde freigelassen.", "Die Frau von Jan Ostwald wurde freigelassen."),
        ("en", "Ada Strand was freed.", "Ada Strand's brother was freed."),
        ("en", "The abbot resigned.", "The chief adviser to the abbot resigned."),
        ("fr", "Anne Duval a été libérée.", "Le frère d'Anne Duval a été libéré."),
        ("fi", "Aino Lehto vapautettiin.", "Aino Lehdon veli vapautettiin."),
        ("ru", "Нина Орлова освобождена.", "Брат Нины Орловой освобождён."),
        ("tr", "Ayşe Kaya serbest bırakıldı.", "Ayşe Kaya'nın kardeşi serbest bırakıldı."),
        ("fa", "مریم احمدی آزاد شد.", "برادر مریم احمدی آزاد شد."),
        ("zh", "刘敏周五获释。", "刘敏的弟弟周五获释。"),
    ],
)
def test_a_relative_of_who_is_named_is_another_one(code, claim, other) -> None:
    assert is_of_another(code, claim, other)


@pytest.mark.parametrize(
    ("code", "claim", "other"),
    [
        (
            "de",
            "Jan Ostwald wurde freigelassen.",
            "Jan Ostwald und seine Frau wurden freigelassen.",
        ),
        ("en", "Ada Strand was freed.", "Ada Strand and her brother were freed."),
        ("en", "The abbot's brother resigned.", "The brother of the abbot resigned."),
        ("sv", "Ada Strand släpptes.", "Ada Strand släpptes med sin bror."),
    ],
)
def test_who_is_told_of_beside_a_relative_is_told_of(code, claim, other) -> None:
    assert not is_of_another(code, claim, other)


def test_in_another_language_somebody_else_is_named_or_nobody() -> None:
    claim = "Ada Strand was freed."
    assert is_of_another("en-es", claim, "Nuria Vidal fue liberada.")
    assert is_of_another("en-es", claim, "Una mujer fue liberada.")
    assert not is_of_another("en-es", claim, "Ada Strand fue liberada.")
    assert not is_of_another("en-es", claim, "Fue liberada el viernes.")


def test_a_day_behind_a_verb_is_nobody_unnamed() -> None:
    claim = "Ada Strand, 43, won 51 percent of the vote."
    assert not is_of_another("en", claim, "The 43-year-old won Tuesday's vote.", "Ada Strand.")
    freed = "Raiders freed Ada Strand.", "Raiders freed 43-year-old divers."
    assert is_of_another("en", *freed, "Ada Strand.")


def test_who_did_it_may_be_left_out() -> None:
    assert not is_of_another("en", "Nora Finch acquitted Ian Wells.", "Ian Wells was acquitted.")
    assert is_of_another("en", "Nora Finch acquitted Ian Wells.", "Nora Finch acquitted a nurse.")


@pytest.mark.parametrize(
    ("code", "claim", "other"),
    [
        ("en", "Typhoon Orsa killed nine people in Lunde.", "The typhoon killed nine people."),
        ("en", "The barge Marlena sank off Lunde.", "A barge sank off Lunde on Friday."),
        ("en", "Boeing cut 500 jobs.", "The plane maker cut 500 jobs on Friday."),
        ("en", "MPs abolished the fee for the bridge.", "Parliament abolished the bridge's fee."),
        ("de", "Kanzler Jan Ostwald besuchte Kiew.", "Der Kanzler besuchte Kiew."),
        ("fr", "Anne Duval a visité Kiev vendredi.", "La présidente a visité Kiev vendredi."),
        ("en", "Ada Strand was freed in Lunde.", "Strand's lawyer said she was freed in Lunde."),
    ],
)
def test_a_noun_or_an_office_stands_for_a_name(code, claim, other) -> None:
    assert not is_of_another(code, claim, other)


@pytest.mark.parametrize(
    ("code", "claim", "other"),
    [
        ("en", "Typhoon Orsa killed nine people in Lunde.", "Typhoon Brek killed nine people."),
        ("en", "The barge Marlena sank off Lunde.", "The barge Idun sank off Lunde."),
        ("en", "Boeing cut 500 jobs.", "A bakery cut 500 jobs on Friday."),
        ("de", "Kanzler Jan Ostwald besuchte Kiew.", "Der Berater des Kanzlers besuchte Kiew."),
        ("de", "Jan Ostwald wurde freigelassen.", "Ein 40-Jähriger wurde freigelassen."),
        ("es", "Detuvieron a Nuria Vidal.", "Detuvieron a una mujer."),
        ("en", "Ada Strand was freed.", "Strand's lawyer said his brother was freed."),
    ],
)
def test_a_noun_of_another_does_not_stand_for_a_name(code, claim, other) -> None:
    assert is_of_another(code, claim, other)


def test_who_is_said_behind_a_sentence_to_be_the_one_is_told_of() -> None:
    claim, other = "Ada Strand was freed.", "A woman was freed on Friday."
    assert not is_of_another("en", claim, other, behind=" She was named as Ada Strand.")
    assert not is_of_another("en", claim, other, behind=" Police identified her as Ada Strand.")
    assert not is_of_another("en", claim, other, behind=" Ada Strand pleaded guilty to fraud.")
    assert is_of_another("en", claim, other, behind=" She was not named as Ada Strand.")
    assert is_of_another("en", claim, other, behind=" Judge Ada Strand said it was fraud.")


@pytest.mark.parametrize(
    ("code", "a", "b", "expected"),
    [
        ("ja", "賞は作家の森川由美さんに贈られた。", "賞は学生の北村蓮さんに贈られた。", True),
        ("ja", "賞は作家の森川由美さんに贈られた。", "森川さんが賞を受けた。", False),
        ("ja", "会社員佐藤翔容疑者を逮捕した。", "佐藤容疑者を逮捕した。", False),
        ("ja", "作家の森川由美さんが賞を受けた。", "賞は作家に贈られた。", False),
        ("ko", "김민수 씨가 당선됐다.", "박지훈 씨가 당선됐다.", True),
        ("ko", "김민수 씨가 당선됐다.", "김민수 씨의 당선이 확정됐다.", False),
    ],
)
def test_a_form_of_address_shows_a_name(code: str, a: str, b: str, expected: bool) -> None:
    assert (expected, expected) == (is_of_another(code, a, b), is_of_another(code, b, a))
