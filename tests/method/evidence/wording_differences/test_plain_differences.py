"""What two sentences in any languages say against each other."""

from __future__ import annotations

import pytest

from summarizer import Article, summarize
from summarizer.method.evidence.wording_differences.plain_differences import (
    counts,
    denies,
    differ_plainly,
)

RESIGNED = {
    "de": ("Die Ministerin ist zurückgetreten.", "Die Ministerin tritt nicht zurück."),
    "el": ("Η υπουργός παραιτήθηκε.", "Η υπουργός δεν παραιτήθηκε."),
    "en": ("The minister has resigned.", "The minister hasn’t resigned."),
    "es": ("La ministra dimitió.", "La ministra negó haber dimitido."),
    "fr": ("La ministre a démissionné.", "La ministre n’a pas démissionné."),
    "ja": ("大臣は辞任した。", "大臣は辞任しなかった。"),
    "nn": ("Statsråden gjekk av.", "Statsråden gjekk ikkje av, og går ikke av."),
    "pl": ("Minister podała się do dymisji.", "Minister nie podała się do dymisji."),
    "ru": ("Министр ушла в отставку.", "Министр не ушла в отставку."),
}
"""In each language what is said, and what denies it."""


@pytest.mark.parametrize("one", RESIGNED)
@pytest.mark.parametrize("other", RESIGNED)
def test_a_denial_is_no_report_in_any_language(one: str, other: str) -> None:
    said, denied = RESIGNED[one]
    also_said, also_denied = RESIGNED[other]
    assert (False, True) == (denies(said, one), denies(denied, one))
    assert not differ_plainly(said, one, also_said, other)
    assert not differ_plainly(denied, one, also_denied, other)
    assert differ_plainly(said, one, also_denied, other)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ولا يزال اثنان من أفراد العصابة في حالة فرار.", "ar"),
        ("В тушении участвовали не менее 96 человек.", "ru"),
        ("Non seulement la ministre, mais aussi son adjoint ont démissionné.", "fr"),
        ("现场不少于30人获救。", "zh"),
    ],
)
def test_a_denying_word_within_another_phrase_denies_nothing(text, language) -> None:
    assert denies(text, language) is False


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Three of 12 workers died.", "en", {3, 12}),
        ("Trois ouvriers sur douze sont morts.", "fr", {3, 12}),
        ("Δέκα από τους τρεις", "el", {3, 10}),
        ("قتل ٤١ شخصا", "ar", {41}),
        ("Un homme neuf et une femme", "fr", set()),
    ],
)
def test_numbers_are_read_in_words_and_in_digits_of_any_script(text, language, expected) -> None:
    assert expected == counts(text, language)


@pytest.mark.parametrize(
    ("a", "language_a", "b", "language_b", "expected"),
    [
        ("Cinq ouvriers sont morts.", "fr", "Trois ouvriers sont morts.", "fr", True),
        ("Five workers died.", "en", "Trois ouvriers sont morts.", "fr", True),
        ("Five workers died.", "en", "Cinq ouvriers sont morts.", "fr", False),
        ("Five workers died.", "en", "Plusieurs ouvriers sont morts.", "fr", False),
        ("La digue a tenu.", "fr", "La digue a cédé.", "fr", True),
        ("The dam held.", "en", "La digue a cédé.", "fr", True),
        ("The dam held.", "en", "La digue a tenu.", "fr", False),
        ("Die Schulen öffnen am Montag.", "de", "The schools stay closed on Monday.", "en", True),
        ("قتل 3 أشخاص وأصيب 9.", "ar", "قتل 5 أشخاص وأصيب 9.", "ar", True),
        ("裁减2000个岗位，占12%。", "zh", "裁员2000人，关闭60家门店。", "zh", False),
        ("裁减2000个岗位，占12%。", "zh", "裁员3000人，关闭60家门店。", "zh", True),
        ("九人遇难。", "zh", "11人死亡。", "zh", True),
        ("组长由王建国教授担任。", "zh", "组长由陈立新教授担任。", "zh", True),
        ("市政府今天召开新闻发布会。", "zh", "市政府22日召开新闻发布会。", "zh", False),
        ("市政府19日召开新闻发布会。", "zh", "市政府22日召开新闻发布会。", "zh", True),
        ("警方已将该厂负责人控制。", "zh", "工厂负责人已被警方控制。", "zh", False),
        ("Cijfers stegen en daalden.", "nl", "Prices rose.", "en", False),  # it says both
    ],
)
def test_other_numbers_and_opposites_are_differences(
    a, language_a, b, language_b, expected: bool
) -> None:
    assert expected is differ_plainly(a, language_a, b, language_b)
    assert expected is differ_plainly(b, language_b, a, language_a)


def test_of_a_language_whose_denials_are_not_known_nothing_is_reported_in_another() -> None:
    assert denies("Waziri alijiuzulu.", "sw") is None
    assert differ_plainly("Waziri alijiuzulu.", "sw", "The minister has resigned.", "en")
    assert not differ_plainly("Waziri alijiuzulu.", "sw", "Waziri alijiuzulu leo.", "sw")


@pytest.mark.parametrize(
    ("told", "denied"),
    [
        ("La ministre a démissionné vendredi soir.", "La ministre n'a pas démissionné vendredi."),
        ("Trois ouvriers sont morts à Bâle.", "Douze ouvriers sont morts à Bâle."),
        ("Minister podała się do dymisji w piątek.", "Minister nie podała się do dymisji."),
    ],
)
def test_a_contradiction_is_no_support_in_a_language_without_a_vocabulary(
    told: str, denied: str, encoder
) -> None:
    summary = summarize([Article(told, id="a"), Article(denied, id="b")], encoder=encoder)
    assert [0] * len(summary.sentences) == [sentence.support for sentence in summary.sentences]


def test_what_is_called_the_greatest_is_reported_by_who_says_so_alone() -> None:
    largest, plain = "这是今年金额最大的一笔并购。", "澜海汽车宣布收购一家电池企业。"
    assert (True, False) == (
        differ_plainly(largest, "zh", plain, "zh"),
        differ_plainly(plain, "zh", largest, "zh"),
    )
