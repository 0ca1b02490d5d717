from __future__ import annotations

import pytest

from summarizer.articles import Article, Sentence
from summarizer.languages import language_of
from summarizer.method.scoring.answers import answers

LONG = (
    "More than 280 litres fell in six hours on Rosevik, where the harbour was closed to all "
    "ships, the coast guard said."
)


def answering(question, between, answer, code):
    """Whether a sentence behind another one answers it."""
    article = Article(text=question + between + answer, id="a", language=code)
    begin = len(question) + len(between)
    rows = [Sentence(article, 0, len(question)), Sentence(article, begin, begin + len(answer))]
    return answers(rows, [question, answer], [language_of(code)] * 2).tolist()[1]


@pytest.mark.parametrize(
    ("code", "question", "answer"),
    [
        ("es", "¿Cuánto llovió?", "Más de 280 litros por metro cuadrado en seis horas."),
        ("en", "How much did it rain?", "At least 280 litres in six hours."),
        ("de", "Wie viele kamen?", "Vierzig, sagt die Polizei."),
        ("ru", "Сколько погибших?", "Не менее шести, по данным МЧС."),
        ("zh", "下了多少雨？", "至少280毫米。"),
    ],
)
def test_a_number_right_behind_a_question_answers_it(code: str, question: str, answer: str) -> None:
    assert answering(question, " ", answer, code)
    assert not answering(question, "\n\n", answer, code)  # another paragraph


@pytest.mark.parametrize(
    ("code", "question", "answer"),
    [
        ("en", "Was there a tug in the port?", "Nobody at the council answered."),
        ("el", "Γιατί δεν υπήρχε ρυμουλκό;", "Κανείς δεν απάντησε."),
        ("ar", "هل كان هناك زورق قطر؟", "لم يجب أحد."),
        ("ja", "曳船はいたのか？", "誰も答えなかった。"),
    ],
)
def test_a_short_sentence_right_behind_a_question_answers_it(
    code: str, question: str, answer: str
) -> None:
    assert answering(question, " ", answer, code)
    assert not answering(question, "\n\n", answer, code)


def test_a_semicolon_asks_in_greek_alone() -> None:
    assert not answering("The tug came late;", " ", "Nobody answered.", "en")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("How much did it rain?", "The coast guard counted 280 litres in Rosevik."),
        ("It rained.", "At least 280 litres fell in six hours."),
        ("How much did it rain?", LONG),
    ],
)
def test_what_says_of_what_it_tells_answers_nothing(question: str, answer: str) -> None:
    assert not answering(question, " ", answer, "en")


def test_without_rows_nothing_is_answered() -> None:
    assert not len(answers([], [], []))


def test_one_letter_for_who_speaks_stands_before_an_answer() -> None:
    question, answer = "Why does the mill close?", LONG
    assert answering(question, "\n\nA: ", answer, "en")
    assert not answering(question, "\n\nThe mayor: ", answer, "en")
