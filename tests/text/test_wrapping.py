# ruff: noqa: E501 - the lines of a report are as long as they are
from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text.lines import lines_of

REPORTS = {
    "en": (
        (
            "A ferry with 212 people on board ran aground off Rosevik on Monday in thick fog, the "
            "coast guard said. Captain Per Strand had reported a failure of the radar. Boats from the "
            "town of Malen brought everybody ashore. Why the pilot had left was not known."
        ),
        "The owner, Norsk Line, wants to tow the ship to Bergen on Wednesday. An inquiry begins.",
    ),
    "de": (
        (
            "Eine Fähre mit 212 Menschen ist am Montag vor Rosenwiek auf Grund gelaufen. Der Kapitän "
            "hatte kurz zuvor einen Ausfall des Radars gemeldet. Boote aus dem Nachbarort brachten "
            "alle Fahrgäste an Land. Warum der Lotse von Bord gegangen war, ist nicht bekannt."
        ),
        "Die Reederei will das Schiff am Mittwoch nach Hamburg schleppen lassen, wie sie mitteilte.",
    ),
    "ru": (
        (
            "Паром с двумя сотнями пассажиров сел на мель в понедельник при густом тумане, "
            "сообщила береговая охрана. Капитан незадолго до этого доложил об отказе радара. Лодки из "
            "соседнего городка доставили всех на берег."
        ),
        "Владелец хочет отбуксировать судно в порт в среду, как заявил его представитель.",
    ),
    "ar": (
        (
            "جنحت عبارة على متنها مئتا راكب يوم الاثنين بسبب الضباب الكثيف كما أعلن خفر السواحل. "
            "وكان القبطان قد أبلغ عن تعطل الرادار قبل ذلك بوقت قصير. ونقلت القوارب جميع الركاب إلى "
            "الشاطئ في غضون ثلاث ساعات، ولم يصب أحد منهم بأذى. وستبدأ السلطات تحقيقا في الحادث خلال "
            "الأسبوع المقبل بمشاركة خبراء من الخارج."
        ),
    ),
    "zh": (
        (
            "周一大雾中一艘载有二百一十二人的渡轮在罗斯维克附近搁浅，海岸警卫队表示，船长在事故发生前不久报告说雷达"
            "出现故障。附近城镇的船只在三小时内将所有乘客送上岸，没有人受伤。调查将于下周开始，船东希望在周三将船拖到"
            "港口进行修理，并表示愿意配合有关部门的工作。"
        ),
    ),
}


def wrapped(language, width, newline="\n", sign=""):
    if language == "zh":
        (text,) = REPORTS[language]
        rows = [text[place : place + width] for place in range(0, len(text), width)]
        return newline.join(sign + row for row in rows)
    blocks = (textwrap.wrap(text, width, break_on_hyphens=False) for text in REPORTS[language])
    parting = newline + sign.strip() + newline
    return parting.join(newline.join(sign + row for row in block) for block in blocks)


def folded(language, text):
    blank = "" if language == "zh" else " "
    return [blank.join(line.text.replace("> ", "").split()) for line in lines_of(text)]


@pytest.mark.parametrize("width", range(25, 161))
@pytest.mark.parametrize("language", ["en", "de", "ru"])
def test_no_line_ends_inside_a_sentence_whatever_width_it_was_broken_to(language, width) -> None:
    lines = lines_of(wrapped(language, width))
    assert [line.text for line in lines if not line.ends_sentence] == []
    assert " ".join(REPORTS[language]) == " ".join(folded(language, wrapped(language, width)))


@pytest.mark.parametrize("width", range(25, 101))
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_paragraph_of_several_lines_is_one(language, width) -> None:
    assert list(REPORTS[language]) == folded(language, wrapped(language, width))


@pytest.mark.parametrize("width", [25, 32, 40, 60, 72])
@pytest.mark.parametrize("language", ["ar", "zh"])
def test_a_paragraph_is_one_line_in_a_script_without_capitals(language, width) -> None:
    width = width // 2 if language == "zh" else width  # its letters are twice as wide
    width = max(width, 20)
    assert list(REPORTS[language]) == folded(language, wrapped(language, width))


@pytest.mark.parametrize("width", [12, 15, 18])
def test_a_column_of_han_is_half_as_many_signs_wide(width) -> None:
    assert list(REPORTS["zh"]) == folded("zh", wrapped("zh", width))


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("sign", ["> ", ">> "])
@pytest.mark.parametrize("width", [30, 45, 60, 72, 80, 130])
def test_the_paragraphs_of_quoted_mail_are_lines(newline, sign, width) -> None:
    found = lines_of(wrapped("en", width, newline, sign))
    signless = [" ".join(line.text.replace(sign.strip(), " ").split()) for line in found]
    assert list(REPORTS["en"]) == signless


@pytest.mark.parametrize(
    "text",
    [
        "Police close the road on both banks\nMayor on his way to the bridge\nDivers find a car",
        "Home\nNews\nSports\nWeather\nOpinion",
        "home\nabout us\ncontact",
        "the screen is bright and the keyboard is good\ni love the battery life of this one",
        "The Ferry of Rosevik\nThe captain left the bridge.\nHe was asleep.",
        "A ferry ran aground.\n- the radar had failed\n- the pilot had left the ship",
        "• The radar of the ferry had failed\n• The pilot of the ferry had left it",
        "Ferry aground\n\nthe captain left the bridge, a sailor told the coast guard",
        "18:45 Police close the road.\n18:50 The mayor is on his way.",
        "Rubato un quadro dal museo di Castel\ndi Serena Baldi, venerdì 7 novembre 2025",
        "Burmistrz zatrzymany. W ratuszu przeszukano osiem pokoi\nMarta Wilk, 12 lutego 2025\n\n"
        + "\n\n".join(["Burmistrz został zatrzymany w środę rano w swoim domu przy Lipowej."] * 3),
    ],
)
def test_lines_that_a_writer_ended_stay_apart(text: str) -> None:
    assert len(text.replace("\n\n", "\n").split("\n")) == len(lines_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "The owner of the ferry Astrid says the radar had failed before\n- and was never repaired.",
        "The harbour of Rosevik belongs to the town, and the ferry to Norsk\nLine.",
        "Boats brought everybody on board the ferry to the shore of the island before noon, said\nthe harbour master.",
        "A" + " long line" * 10 + " in front of the\nRosevik town hall was seen.",
        "המעבורת עלתה על שרטון ליד הנמל בערפל כבד ביום שני\nבבוקר, אמרו במשמר.",
    ],
)
def test_a_paragraph_of_two_lines_is_one(text: str) -> None:
    assert [text] == [line.text for line in lines_of(text)]


def test_a_word_that_was_parted_stays_so_in_one_line() -> None:
    text = "The ferry ran aground off Rose-\nvik in fog, and the cap-\ntain was asleep."
    assert [text] == [line.text for line in lines_of(text)]


@pytest.mark.parametrize(
    "text",
    [
        "El incen-\ndio obligó a cer-\nrar el túnel. Na-\ndie murió.",
        "Das Wasser-\nwerk von Orlau steht still. Die EU-\nKommission zahlt.",
        "De burge-\nmeester van Zand-\nwijk trad af.",
        "Почтовый по-\nезд сошёл с рель-\nсов.",
        "The mid-\nOctober vote was lost by a two-\nthirds majority.",
        "Minister Carl-\nGustav Ek resigned over the Covid-\n19 report.",
    ],
)
def test_no_line_ends_inside_a_word_whatever_its_length(text: str) -> None:
    assert [text] == [line.text for line in lines_of(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Gates -\nCranes -\nLocks",
        "- Pre-\n- Post-",
        "1914-\n1918",
        "Almen –\nWhat visitors see",
    ],
)
def test_a_dash_at_the_end_of_a_line_parts_no_word(text: str) -> None:
    assert len(text.split("\n")) == len(lines_of(text))


def test_a_word_that_is_longer_than_a_line_tells_no_width() -> None:
    text = "The report on the ferry of Rosevik is at\nhttps://example.org/" + "x" * 120
    text += "\nand can be read by everybody who wants\nto know what happened."
    assert len(lines_of(text)) <= 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>One came.</p><p>Two went.</p>", ["One came.", "Two went."]),
        ("One came.<br/>Two went.<br>\nThree.", ["One came.", "Two went.", "Three."]),
        ("<div class='a'>\n<p>One came</p>\nand left.</div>", ["One came", "and left."]),
        ("  &nbsp;• One came.", ["One came."]),
    ],
)
def test_tags_that_end_lines_end_them(text: str, expected) -> None:
    assert expected == [line.text for line in lines_of(text)]


PIECES = ["a", "Ab ", ". ", "\n", "> ", "\r\n", "- ", "<p>", "字", "a" * 30]


@given(st.lists(st.sampled_from(PIECES)))
def test_every_letter_stays_and_every_line_stands_where_it_says(pieces) -> None:
    text = "".join(pieces)
    lines = lines_of(text)
    assert [line.text for line in lines] == [text[line.start : line.end] for line in lines]
    places = [place for line in lines for place in (line.start, line.end)]
    assert places == sorted(places)
    letters = sum(c.isalpha() for line in lines for c in line.text.replace("<p>", ""))
    assert letters == sum(c.isalpha() for c in text.replace("<p>", ""))


def test_the_address_of_a_note_does_not_show_that_lines_were_broken() -> None:
    text = (
        "By Nils Berg, 12 May 2024\nThe theft took four minutes.\nLinks\n[1] https://a.example/abo"
    )
    assert text.split("\n")[:2] == [line.text for line in lines_of(text)][:2]


NAMES_AT_HEADS = (
    "The chess festival in Vintersund ended on Sunday with a surprise:\n"
    "Laura Petrakis, aged fourteen, beat the former champion Oleg\n"
    "Tarasenko in thirty moves. She is the youngest winner since 1981.\n"
    "Tarasenko left the hall without a word. The mayor,\n"
    "Helga Storm, handed over the silver cup."
)

BROKEN_TWICE = (  # at 72, and again where the text was changed: two lines are short
    "The Green Alliance won the regional election in Westmark and took 34\n"
    "percent of the vote, six more than four years ago. Its leader, Hanna\n"
    "Brook, thanked the voters in front of the town hall. The Centre Party lost\n"
    "11 of its seats and its chairman, Otto\n"
    "Lind, stepped down the same night. Counting went on until two in the\n"
    "morning."
)
BROKEN_TWICE_IN_GERMAN = (
    "Die Grüne Allianz hat die Wahl im Kreis Westmark gewonnen und kam\n"
    "auf 34 Prozent der Stimmen, sechs mehr als vor vier Jahren. Die Chefin der\n"
    "Partei dankte den Wählern vor dem Rathaus. Ihr Gegner,\n"
    "Otto Lind von der Partei der Mitte, trat noch in der Nacht zurück, wie\n"
    "er sagte. Gezählt wurde bis zwei Uhr am Morgen."
)


@pytest.mark.parametrize(
    "text",
    [
        NAMES_AT_HEADS,
        BROKEN_TWICE,
        BROKEN_TWICE.replace("Otto\nLind", "Otto Ernst\nLind"),
        BROKEN_TWICE.replace("Lind, stepped", "Lind and his deputy stepped"),
        BROKEN_TWICE_IN_GERMAN,
        "Xi Jinping spoke to Zelenskiy by telephone for an hour on\nWednesday, his office said.",
        "The harbour was closed after a ferry ran aground, said the\nNorwegian coast guard on Monday.",
        "La mairie de Kermoal a décidé de fermer le port avec la\nCompagnie des phares, a dit le maire.",
        "Der Präsident sprach lange mit seinem Kollegen, schon am\nMittwoch will er wieder abreisen.",
    ],
)
def test_lines_with_capitals_at_their_heads_are_put_together(text) -> None:
    assert [text] == [line.text for line in lines_of(text)]


@pytest.mark.parametrize(
    "text",
    [
        "What is going on in our city this week and who is going on\nThe mayor opened the fair.",
        (
            "Mayor Rees opens new bridge in Tarnfield\nPolice close road near Malen after crash\n"
            "Students win prize for solar boat plans\nFerry line to stop in May, owner says\n"
            "Fire guts old mill on the river, no one hurt"
        ),
    ],
)
def test_headings_with_capitals_at_their_heads_stay_apart(text) -> None:
    assert text.split("\n") == [line.text for line in lines_of(text)]


@pytest.mark.parametrize("heading", ["A night of counting", "Otto Lind steps down", "Hanna Brook"])
def test_a_heading_between_the_paragraphs_of_a_wrapped_text_stays_apart(heading) -> None:
    text = f"{BROKEN_TWICE}\n{heading}\n{BROKEN_TWICE}"
    assert [BROKEN_TWICE, heading, BROKEN_TWICE] == [line.text for line in lines_of(text)]


@pytest.mark.parametrize("listed", ["The chairman\nThe mayor", "- Otto Lind\n- Hanna Brook"])
def test_what_a_wrapped_text_lists_behind_a_colon_stays_apart(listed) -> None:
    text = f"{BROKEN_TWICE} Two left:\n{listed}"
    assert 3 == len(lines_of(text))


@pytest.mark.parametrize("text", ["The can¬\nnery burned.", "Die Fabrik⸗\nhalle brannte."])
def test_a_line_that_ends_inside_a_word_of_a_scan_goes_on(text: str) -> None:
    assert [text] == [line.text for line in lines_of(text)]
