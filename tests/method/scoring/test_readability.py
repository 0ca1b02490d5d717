from __future__ import annotations

import numpy as np
import pytest

from summarizer.languages import language_of
from summarizer.method.constants import CONSTANTS
from summarizer.method.scoring.readability import readability, stands_alone

WHOLE = "The ferry Astrid ran aground on Monday."


def judged(texts, code="en"):
    lengths = [len(text.split()) for text in texts]
    return readability(texts, lengths, [language_of(code)] * len(texts), CONSTANTS)


def fitness_of(texts, quoted=None):
    quoted = np.zeros(len(texts), dtype=bool) if quoted is None else quoted
    return judged(texts).fitness(quoted, CONSTANTS)


def soundness(texts):
    return judged(texts).soundness


def leaning(texts):
    return judged(texts).leaning


@pytest.mark.parametrize(
    "text",
    [
        "The ferry Astrid ran aground on Monday.",
        "Anna Lindqvist, who owns the ferry, said she would pay.",
        "The government closed the harbour.",
        "The president of the port authority resigned.",
        "The 80-metre ferry that ran aground was built in 1987.",
        "It was the captain who asked for help.",
        "It is not clear whether the radar had failed.",
        "This week, the harbour stays closed.",
        "After the storm off Norway, the harbour opened again.",
        "Those who stayed aboard were brought ashore by noon.",
        "The price of oil rose to 90 dollars.",
        "Meanwhile, Captain Tom Harris called the coast guard.",
        "The first round of talks in Oslo begins today.",
        "This Astrid was built in Gdansk.",
        "It is not clear when the harbour will open.",
        "While she was at sea, Anna Lindqvist was robbed.",
        "“We saw the fire from the shore,” Captain Tom Harris said.",
        "The rescued sailors of the Astrid flew home.",
        "As soon as the fog lifted, divers went down.",
        "So far, the owner has paid nothing.",
        "“The radar failed,” Captain Tom Harris told reporters.",
        "Tom Harris said: “The radar failed.”",
        "According to Anna Lindqvist, the radar had failed.",
        "Oslo and Bergen sent tugs.",
    ],
)
def test_a_sentence_that_names_whom_it_is_about_stands_alone(text: str) -> None:
    assert stands_alone(text)


@pytest.mark.parametrize(
    "text",
    [
        "He said the radar had failed.",
        "Their ship was old.",
        "It was built in 1987.",
        "It’s an old ship.",
        "This was denied by the owner.",
        "Both were rescued.",
        "Two of them were hurt.",
        "The other ship turned back.",
        "The ruling overturns a decree of 2019.",
        "The suspect, 29, is in custody.",
        "The 29-year-old was arrested in May.",
        "The spokesman added that nobody was hurt.",
        "The ship's owner refused to pay.",
        "After the storm, the harbour opened again.",
        "During the search, divers found nothing.",
        "When the fog finally lifted, divers went down.",
        "Upon sighting the wreck, divers turned back.",
        "While he was away, the house burnt down.",
        "It is not known when they will be tried.",
        "A large number of these were sold.",
        "Six other ships turned back.",
        "The owner denied this on Monday.",
        "Captain Harris, however, refused to pay.",
        "Talks must therefore go on until May.",
        "Elections will be held across the country, officials said.",
        "“He is well and at home,” Captain Tom Harris said.",
        "“So we turned back,” Captain Tom Harris said.",
        "But the owner refused to pay.",
        "However, the harbour stayed closed.",
        "According to him, the radar had failed.",
        "At the same time, divers went down.",
        "The plan was rejected.",
        "The captain said: “The radar failed.”",
        "“The radar failed.”",
        "“The radar failed,” he said.",
        "“The radar failed",
        'The captain said: "The radar failed.',
        "the radar failed,” said Tom Harris.",
        "— And then it sank.",
    ],
)
def test_a_sentence_that_leans_on_what_was_said_before_does_not(text: str) -> None:
    assert not stands_alone(text)


@pytest.mark.parametrize("text", ["…", "他来了。", "Он приехал в порт.", "«Да», — сказал Иванов."])
def test_any_text_is_judged(text: str) -> None:
    assert stands_alone(text) in {True, False}


def test_fitness_is_aligned_with_the_texts_and_faultless_at_one() -> None:
    texts = ["The ferry Astrid ran aground on Monday.", "He ran the ferry aground on Monday."]
    whole, less = fitness_of(texts)
    assert whole == 1
    assert 0 < less < whole
    assert fitness_of([]).tolist() == []


def test_a_part_of_a_quotation_fits_less_although_no_mark_shows_it() -> None:
    whole, part = fitness_of([WHOLE, WHOLE], np.array([False, True]))
    assert 0 < part < whole


def test_within_its_passage_a_sentence_is_as_sound_as_one_that_stands_alone() -> None:
    texts = [WHOLE, "He ran the ferry aground on Monday.", "“We ran the ferry aground on Monday."]
    assert soundness(texts).tolist() == [1, 1, 1]
    assert leaning(texts).tolist() == [False, True, False]


def test_the_more_surely_a_text_leans_on_others_the_less_it_fits() -> None:
    texts = [
        "“The ferry ran aground on Monday.",
        "He ran the ferry aground on Monday.",
        "The plan was rejected on Monday.",
        "The ferry Astrid ran aground on Monday.",
    ]
    fits = fitness_of(texts).tolist()
    assert fits == sorted(set(fits))
    assert soundness(texts).tolist() == [1] * 4


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry Astrid ran aground on Monday.", False),
        ("He ran the ferry aground on Monday.", True),
        ("The plan was rejected on Monday.", True),
        ("“The radar failed,” he said.", True),
        ("“The radar failed.", False),
        ("He said: “The radar failed.", False),
        ("the radar failed,” he said.", False),
    ],
)
def test_what_needs_the_sentence_before_it_leans_unless_it_is_half_a_quotation(
    text: str, expected: bool
) -> None:
    assert [expected] == leaning([text]).tolist()


@pytest.mark.parametrize(
    "text", ["He sank it.", "He said the plan had failed because:", "She did?"]
)
def test_what_leans_is_as_sound_as_its_end_and_length(text: str) -> None:
    assert 0 < fitness_of([text])[0] < soundness([text])[0] < 1


def test_of_no_texts_nothing_is_sound_or_leans() -> None:
    assert (soundness([]).tolist(), leaning([]).tolist()) == ([], [])


@pytest.mark.parametrize(
    "text",
    [
        "The ferry Astrid ran aground on Monday:",
        "The ferry Astrid ran aground on Monday…",
        "Had the ferry Astrid run aground on Monday?",
        "The ferry sank.",
        "Saved by boat: Anna Rees, Tom Hale (aged 9), the cook.",
        "Methods: We asked the crew of the ferry Astrid what they saw.",
        "The ferry Astrid " + "and the ferry Berta " * 20 + "sank.",
    ],
)
def test_what_asks_or_lists_or_leaves_off_or_is_of_unusual_length_fits_less(text) -> None:
    whole, less = fitness_of([WHOLE, text])
    assert 0 < less < whole


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Two were treated in hospital.", False),
        ("Eleven have already gone home.", False),
        ("30 are still missing.", False),
        ("Two were killed near Brest.", True),
        ("Two people were treated in hospital.", True),
    ],
)
def test_a_number_of_nobody_leans_on_those_who_were_told_of(text: str, alone: bool) -> None:
    assert alone == stands_alone(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the chair: Anna Rees (mayor).", CONSTANTS.unfinished_fitness),
        ("In attendance: Lena Moe (Head of the Harbour), Tom Hale.", CONSTANTS.unfinished_fitness),
        ("In the harbour: the ferry Astrid ran aground on Monday.", 1.0),
    ],
)
def test_names_behind_a_label_are_a_list(text: str, expected: float) -> None:
    assert fitness_of([text]).tolist() == pytest.approx([expected])


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("ru", "Об этом 19 ноября сообщило управление МЧС по области.", False),
        ("ru", "Об этом сообщили ТАСС в экстренных службах региона.", False),
        ("ru", "Паром поднимут в мае, сообщило управление МЧС.", True),
        ("de", "Das teilte die Polizei in Brest am Montag mit.", False),
        ("de", "Das Schiff lief auf Grund, teilte die Polizei mit.", True),
        ("fr", "C’est ce qu’a annoncé la préfecture de Brest.", False),
        ("es", "Así lo confirmó la policía de Brest.", False),
        ("es", "Así lo hizo también la naviera, que pagó dos millones de euros.", True),
        ("it", "Lo ha reso noto la prefettura di Brest.", False),
        ("nl", "Dat meldt de politie van Brest.", False),
        ("zh", "这艘渡轮为什么会沉没，究竟该由谁来负责呢？", False),
    ],
)
def test_who_told_the_sentence_before_is_no_fact_and_nor_is_a_question(code, text, told) -> None:
    (sound,) = readability([text], [10], [language_of(code)], CONSTANTS).soundness
    assert told == (sound == 1)


@pytest.mark.parametrize(
    ("code", "text", "alone"),
    [
        ("ru", "— Сначала я подумал — медведь.", False),
        ("ru", "— Мы всё потеряли, — сказала Анна Иванова.", True),
        ("es", "—No volveremos —dijo la alcaldesa Ana Ruiz.", True),
        ("ru", "По его подсчетам, в стране закрылись пять перевозчиков.", False),
        ("de", "Dazwischen gingen Tausende Packungen über die Ladentheken.", False),
    ],
)
def test_speech_behind_a_dash_and_words_for_what_was_told_lean(
    code: str, text: str, alone: bool
) -> None:
    assert alone == stands_alone(text, language_of(code))


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("fi", "Poliisi epäilee tuhopolttoa.", 1.0),
        ("tr", "Aboneler toplu dava açtı.", 1.0),
        ("hu", "Két munkás megsérült.", 1.0),
        ("fi", "Poliisi vaikenee.", CONSTANTS.unusual_length_fitness),
        ("en", "Police suspect arson.", CONSTANTS.unusual_length_fitness),
    ],
)
def test_where_endings_stand_for_small_words_whole_sentences_are_shorter(
    code: str, text: str, expected: float
) -> None:
    assert [expected] == judged([text], code).soundness.tolist()
