from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.languages.language import Language
from summarizer.method.constants import CONSTANTS
from summarizer.method.scoring.openings import only_connects
from summarizer.method.scoring.readability import readability, stands_alone

GERMAN = language_of("de")


@pytest.mark.parametrize(
    "text",
    [
        "Die Fähre Astrid lief am Montag auf Grund.",
        "Anna Lindqvist, der die Fähre gehört, will zahlen.",
        "Der Bundeskanzler sagte seine Reise ab.",
        "Bundeskanzler Scholz sagte, er werde reisen.",
        "Die Polizei sperrte den Hafen.",
        "Die Ukraine hat den Vorschlag abgelehnt.",
        "Die EU will den Hafen fördern.",
        "Die Staatsanwaltschaft ermittelt.",
        "Der Hafenmeister von Rosevik wurde entlassen.",
        "Es gibt keine Verletzten.",
        "Es ist nicht klar, ob der Radar ausgefallen war.",
        "Es war der Kapitän, der um Hilfe bat.",
        "Diese Woche bleibt der Hafen gesperrt.",
        "Dieses Jahr kamen 200 Schiffe.",
        "Am Montag lief die Fähre Astrid auf Grund.",
        "Nach dem Sturm in Rosevik öffnete der Hafen wieder.",
        "So lange der Nebel hielt, lag die Fähre fest.",
        "Damaskus bestritt den Angriff.",
        "Erika Berg leitet die Untersuchung.",
        "„Der Radar war ausgefallen“, sagte Kapitän Tom Harris.",
        "»Der Radar war ausgefallen«, sagte Kapitän Tom Harris.",
        "«Der Radar war ausgefallen», sagte Kapitän Tom Harris.",
        "Kapitän Tom Harris sagte: „Der Radar war ausgefallen.“",
        "Das Feuer auf der Fähre Astrid brach am Montag aus.",
    ],
)
def test_a_german_sentence_that_names_whom_it_is_about_stands_alone(text: str) -> None:
    assert stands_alone(text, GERMAN)


@pytest.mark.parametrize(
    "text",
    [
        "Er sagte, der Radar sei ausgefallen.",
        "Sie wurde 1987 gebaut.",
        "Ihre Fähre war alt.",
        "Es wurde 1987 gebaut.",
        "Es ist alt.",
        "Dies bestritt der Eigner.",
        "Dieser Plan wurde abgelehnt.",
        "Das teilte die Polizei mit.",
        "Die beiden wurden gerettet.",
        "Zwei von ihnen wurden verletzt.",
        "Dagegen wehrte sich der Eigner.",
        "Aber der Eigner wollte nicht zahlen.",
        "Allerdings blieb der Hafen gesperrt.",
        "Zum einen fehlte der Radar.",
        "Der Plan wurde abgelehnt.",
        "Die Frau starb.",
        "Am Montag sagte er den Besuch ab.",
        "In der Nacht hatte sie um Hilfe gebeten.",
        "„Der Radar war ausgefallen.“",
        "„Der Radar war ausgefallen“, sagte er.",
        "„Der Radar war ausgefallen“, sagte sie am Montag in Rosevik.",
        "»Der Radar war ausgefallen«, sagte er.",
        "„Der Radar war ausgefallen",
        "der Radar war ausgefallen“, sagte Tom Harris.",
        "— Und dann sank sie.",
    ],
)
def test_a_german_sentence_that_leans_on_what_was_said_before_does_not(text: str) -> None:
    assert not stands_alone(text, GERMAN)


def test_each_text_is_judged_in_its_own_language() -> None:
    texts = ["He sank the old ferry Astrid.", "Er versenkte die alte Fähre Astrid."] * 2
    languages = [language_of("en"), GERMAN, GERMAN, language_of("en")]
    found = readability(texts, [6, 6, 6, 6], languages, CONSTANTS)
    assert [True, True, False, False] == found.leaning.tolist()


def test_a_german_quotation_that_asks_is_no_sound_sentence() -> None:
    asked, told = "Er fragte: „Wer hat das Schiff versenkt?“", "Er sagte: „Wir haben es versenkt.“"
    found = readability([asked, told], [7, 6], [GERMAN] * 2, CONSTANTS)
    assert found.soundness[0] < found.soundness[1] == 1


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh", "他还承诺建五所学校。", False),
        ("zh", "他信政府的部长周一获释。", True),  # a name
        ("zh", "當晚，消防員找到兩名倖存者。", False),
        ("zh", "报告指出，事故的直接原因是电池热失控。", False),
        ("zh", "公告显示，江城集团净利润增长10%。", True),
        ("zh", "公告显示江城集团净利润增长10%。", True),
        ("zh", "判决要求江城集团支付十亿元。", True),
        ("zh", "渡轮事故报告指出，起火的直接原因是电池热失控。", True),
        ("zh", "报告文学奖周一在北京颁发。", True),
        ("zh", "公开资料显示，该路段2022年曾进行养护。", False),
        ("ar", "هي المرة الأولى منذ عام.", False),
        ("ar", "هيئة المحلفين أدانت المدير.", True),  # the pronoun is a part of another word
        ("ar", "وأضاف أن الجسر مغلق.", False),
    ],
)
def test_openings_are_known_without_blanks_and_with_particles(
    language: str, text: str, expected: bool
) -> None:
    assert expected == stands_alone(text, language_of(language))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Same here on Windows 11 with the new version.", False),
        ("en", "Same problem on my Mac since Tuesday.", False),
        ("de", "Bei mir auch, seit dem Update am Dienstag.", False),
        ("fr", "Même problème sur mon Mac depuis mardi.", False),
        ("es", "A mí también, desde el martes en Windows.", False),
        ("it", "Stesso problema sul mio Mac da martedì.", False),
        ("pt", "Aqui também, no Windows, desde terça-feira.", False),
        ("nl", "Hier ook, sinds dinsdag op Windows.", False),
        ("ru", "У меня тоже, со вторника на Windows.", False),
        ("en", "Same-day delivery ends in Rosevik on Friday.", True),
        ("en", "The new version stops on Windows 11.", True),
        ("fr", "Même le maire de Rosevik a voté contre le port.", True),
        ("ru", "У меня есть билет на паром в Росевик.", True),
    ],
)
def test_a_post_that_says_only_that_another_one_holds_here_too_leans(
    language: str, text: str, expected: bool
) -> None:
    assert expected == stands_alone(text, language_of(language))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Porque la niebla ocultaba la costa, según el capitán.", False),
        ("pt", "Porque a névoa escondia a costa, segundo o capitão.", False),
        ("ru", "Потому что туман скрыл берег, считает капитан судна.", False),
        ("de", "Eine Untersuchung ergab, dass deren Legierung alt ist.", False),
        ("de", "Das Gericht prüft, ob dessen Fähre sicher war.", False),
        ("de", "Der bisherige Höchststand stammte aus dem Jahr 1942.", False),
        ("it", "Il record precedente risaliva al 1942.", False),
        ("nl", "Het vorige record dateerde uit 1942.", False),
        ("ru", "Прежний рекорд держался с 1942 г.", False),
        ("ar", "وكان الرقم القياسي السابق قد سُجل عام 1942.", False),
        ("zh", "采集那里的样品，有助于了解早期历史。", False),
        ("ru", "Прошлый рекорд Росевика по жаре побит.", True),
        ("de", "Der bisherige Rekord im Marathon stammt von Anna Rees.", True),
        ("it", "Il precedente record di Anna Rees risaliva al 2012.", True),
        ("nl", "Het vorige record van Anna Rees dateerde uit 2012.", True),
        ("ar", "الرقم القياسي السابق للماراثون سجله سالم نادر عام 2012.", True),
        ("ru", "Прежний мэр Росевика Иван Петров арестован.", True),
        ("de", "Anna Rees, deren Fähre sank, schweigt seit Montag.", True),
        ("de", "Die Fähre, auf deren Deck es brannte, liegt in Rosevik.", True),
    ],
)
def test_answers_earlier_records_and_possessives_without_an_owner_lean(
    language: str, text: str, expected: bool
) -> None:
    assert expected == stands_alone(text, language_of(language))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Vier weitere wurden am Mittwoch entlassen.", False),
        ("de", "Weitere Fähren der Reederei Astrid fahren wieder.", False),
        ("de", "Die weitere Suche nach der Astrid ist abgesagt.", True),
        ("ru", "Ещё четверых выписали в среду.", False),
        ("ru", "Ещё в 2019 году Анна Рис продала порт Росевик.", True),
        ("de", "Drei weitere Länder treten der Nato bei.", True),
        ("ru", "Ещё две недели продлится ремонт моста в Росевике.", True),
        ("ru", "Ещё три страны вступили в НАТО.", True),
        ("ru", "Ещё двоих россиян задержали в Росевике.", True),
        ("ru", "Ещё двое находятся в больнице.", False),
        ("ru", "Росевик она покинула в 2022 году, сказала Анна Рис.", True),
        ("zh", "另有数据显示，中国经济增长5%。", True),
        ("zh", "另有4人出院。", False),
        ("zh", "该集团董事长周一道歉。", False),
        ("zh", "两人均已获救。", False),
        ("ar", "وأصيب أربعة آخرون بجروح.", False),
        ("ar", "قتل شخص وأصيب آخرون في انهيار مبنى.", True),
        ("ar", "ووجهت إليهم تهمة القتل الخطأ.", False),
        ("ar", "المعترف به دوليا رئيس ليبيا وصل إلى القاهرة.", True),
        ("ar", "الرئيس له ثلاثة أبناء وفق السيرة الرسمية.", True),
        ("ar", "موسكو عليها أن تسحب قواتها من المدينة.", True),
        ("ar", "وجهت النيابة إلى القبطان تهمة القتل الخطأ.", True),
    ],
)
def test_further_ones_and_objects_of_a_first_word_are_those_of_another_sentence(
    language: str, text: str, expected: bool
) -> None:
    assert expected == stands_alone(text, language_of(language))


def test_in_a_language_that_states_no_openings_all_but_half_quotations_stand_alone() -> None:
    bare = Language(code="xx")
    assert stands_alone("He said the plan was rejected.", bare)
    assert not stands_alone("“He said the plan was rejected.", bare)


def test_marks_that_open_and_close_in_the_language_are_counted_in_pairs() -> None:
    swedish = Language(code="sv", quotation_marks=("””",))
    assert stands_alone("Anna sade: ”Båten sjönk.”", swedish)
    assert not stands_alone("Anna sade: ”Båten sjönk.", swedish)
    assert not stands_alone("Anna sade: »Båten sjönk.”", swedish)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There he met the heads of three firms.", False),
        ("There the police found a gun.", False),
        ("There was a fire in Leeds.", True),
        ("There have been riots in Leeds.", True),
        ("The first was found on Monday.", False),
        ("Three minutes later Nela Vrba headed in a corner.", False),
        ("The next day Anna Rees resigned.", False),
        ("Three minutes after the break Nela Vrba scored for Leeds.", True),
        ("The first train of the day left Leeds at noon.", True),
    ],
)
def test_a_place_or_a_time_may_hang_on_what_was_told(text: str, expected: bool) -> None:
    assert expected == stands_alone(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("The plan was dropped.", True), ("The other was able to go on to Rost.", False)],
)
def test_the_topic_may_tell_which_plan_but_not_which_other_one(text: str, expected: bool) -> None:
    found = readability([text], [len(text.split())], [language_of("en")], CONSTANTS)
    assert found.leaning[0]
    assert expected == found.lightly[0]


def test_without_a_language_a_text_is_english() -> None:
    assert not stands_alone("He sank it.")
    assert stands_alone("Er versenkte sie.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("But Captain Harris refused to pay.", True),
        ("Meanwhile, the coast guard searched for oil.", True),
        ("But he refused to pay.", False),
        ("However, this was denied by the owner.", False),
        ("He refused to pay.", False),
        ("Captain Harris refused to pay.", False),
        ("But", False),
    ],
)
def test_a_connective_before_a_name_puts_nothing_in_another_mouth(text, expected: bool) -> None:
    assert expected == only_connects(text, language_of("en"))
